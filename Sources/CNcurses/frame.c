// One frame, one write.
//
// ncurses writes whenever it moves to another row, and a terminal that is woken for each row shows
// half-made frames. While a frame is made, ncurses' descriptor is a file in memory; what it holds
// in the end goes to the terminal at once.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "state.h"

static int memory = -1;
static bool is_collecting;

// A limit on the size of files (ulimit -f) holds for files in memory too, and ncurses would lose
// what is written beyond it. No frame is larger than this.
static bool limit_allows_frame(void) {
  const rlim_t largest_frame = 4 << 20;
  struct rlimit limit;
  return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur >= largest_frame;
}

void cn_frame_begin(void) {
  if (is_collecting || !limit_allows_frame()) return;
  if (memory < 0) memory = memfd_create("frame", MFD_CLOEXEC);
  // Without it frames still arrive, only in several pieces.
  if (memory < 0 || lseek(memory, 0, SEEK_SET) != 0) return;
  is_collecting = dup3(memory, fileno(cn.tty), O_CLOEXEC) >= 0;
}

void cn_frame_end(void) {
  if (!is_collecting) return;
  dup3(cn.fd, fileno(cn.tty), O_CLOEXEC);
  is_collecting = false;
  // Both descriptors share one position, which is where ncurses stopped.
  off_t length = lseek(memory, 0, SEEK_CUR);
  char bytes[65536];
  for (off_t start = 0; start < length;) {
    off_t rest = length - start;
    size_t wanted = rest < (off_t)sizeof bytes ? (size_t)rest : sizeof bytes;
    ssize_t count = pread(memory, bytes, wanted, start);
    if (count <= 0) return;
    cn_write(bytes, (size_t)count);
    start += count;
  }
}

void cn_frame_forget(void) {
  if (memory >= 0) close(memory);
  memory = -1;
  is_collecting = false;
}
