// System calls that Swift's Glibc leaves out. A function here does no more than its call: it
// returns what the call returns and leaves the reason in errno.

#ifndef CSYSTEMCALLS_H
#define CSYSTEMCALLS_H

#include <stdint.h>

/// Lets two paths change places in one step, as renameat2 does with RENAME_EXCHANGE.
///
/// Returns 0, or -1 with the reason in errno: EINVAL where the file system cannot do it, ENOSYS
/// where the kernel cannot.
int32_t cs_exchange(const char *first, const char *second);

#endif
