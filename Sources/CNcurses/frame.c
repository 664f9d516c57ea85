// One frame, one write.
//
// ncurses writes whenever it moves to another row, and a terminal that is woken for each row shows
// half-made frames. While a frame is made, ncurses' descriptor is a file in memory; what it holds
// in the end goes to the terminal at once.

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "state.h"

// Between these a terminal that can do so shows nothing, then all of it.
static const char hold[] = "\033[?2026h";
static const char release[] = "\033[?2026l";
enum {
  MARK_LENGTH = sizeof hold - 1,
  CHUNK = 65536,
  // A frame that is smaller arrives in one piece anyway, and stays as small as it is.
  SMALL_FRAME = 256,
};

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

bool cn_frame_pause(void) {
  return is_collecting && dup3(cn.fd, fileno(cn.tty), O_CLOEXEC) >= 0;
}

void cn_frame_resume(void) { dup3(memory, fileno(cn.tty), O_CLOEXEC); }

// Where ncurses has the terminal back, it first takes back all colours that were set, a person's own
// among them; nothing here ever sets one. Returns how many bytes are left.
static size_t without_palette_reset(char *bytes, size_t count) {
  if (!cn.takes_colors_back) return count;
  cn.takes_colors_back = false;
  const char *reset = cn_capability("oc");
  if (reset == NULL || *reset == '\0') return count;
  size_t length = strlen(reset);
  char *found = memmem(bytes, count, reset, length);
  if (found == NULL) return count;
  memmove(found, found + length, (size_t)(bytes + count - found) - length);
  return count - length;
}

void cn_frame_end(void) {
  if (!is_collecting) return;
  dup3(cn.fd, fileno(cn.tty), O_CLOEXEC);
  is_collecting = false;
  // Both descriptors share one position, which is where ncurses stopped.
  off_t length = lseek(memory, 0, SEEK_CUR);
  bool is_held = cn.is_synchronized && length > SMALL_FRAME;
  char bytes[MARK_LENGTH + CHUNK + MARK_LENGTH];
  size_t filled = 0;
  if (is_held) {
    memcpy(bytes, hold, MARK_LENGTH);
    filled = MARK_LENGTH;
  }
  for (off_t start = 0; start < length;) {
    off_t rest = length - start;
    ssize_t count = pread(memory, bytes + filled, rest < CHUNK ? (size_t)rest : CHUNK, start);
    // What cannot be read any more must not leave the terminal waiting for it.
    if (count <= 0) start = length;
    if (count > 0) start += count;
    if (count > 0) filled += (size_t)count;
    filled = without_palette_reset(bytes, filled);
    if (is_held && start >= length) {
      memcpy(bytes + filled, release, MARK_LENGTH);
      filled += MARK_LENGTH;
    }
    cn_write(bytes, filled);
    filled = 0;
  }
}

void cn_send_before_frame(const char *bytes, int32_t count) {
  // ncurses' own descriptor: while frames are collected, it is the file in memory.
  if (cn.tty != NULL && count > 0) (void)!write(fileno(cn.tty), bytes, (size_t)count);
}

void cn_send(const char *bytes, int32_t count) {
  if (cn.tty != NULL && count > 0) cn_write(bytes, (size_t)count);
}

void cn_set_synchronized(int32_t is_synchronized) { cn.is_synchronized = is_synchronized != 0; }

void cn_frame_forget(void) {
  if (memory >= 0) close(memory);
  memory = -1;
  is_collecting = false;
}
