// libFuzzer as a library: its own `main` is not used, so that one program holds all targets.
#include <stddef.h>
#include <stdint.h>

/// What is called with each input.
typedef int (*fuzz_body)(const uint8_t *_Nullable data, size_t size);

/// Fuzzes until the arguments say that it is enough.
int LLVMFuzzerRunDriver(int *_Nonnull count, char *_Nullable *_Nonnull *_Nonnull arguments,
                        fuzz_body _Nonnull body);
