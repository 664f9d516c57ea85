// Waiting for the terminal, for signals and for other threads, all at once and without polling.

#include <errno.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "state.h"

int32_t cn_wait(int32_t mailbox, int32_t milliseconds) {
  return cn_wait_at(cn.screen == NULL ? -1 : cn.fd, mailbox, milliseconds);
}

int32_t cn_wait_at(int32_t input, int32_t mailbox, int32_t milliseconds) {
  struct pollfd sources[] = {
      {.fd = input, .events = POLLIN},
      {.fd = cn_signal_descriptor(), .events = POLLIN},
      {.fd = mailbox, .events = POLLIN},
  };
  // poll passes over negative descriptors.
  int ready = poll(sources, 3, milliseconds);
  // The handler has written its byte before poll says that it was interrupted.
  if (ready < 0) return errno == EINTR ? CN_HAS_SIGNALS : CN_HAS_HUNG_UP;
  int32_t answer = 0;
  if (sources[0].revents & POLLIN) answer |= CN_HAS_KEYS;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) answer |= CN_HAS_HUNG_UP;
  if (sources[1].revents & POLLIN) answer |= CN_HAS_SIGNALS;
  if (sources[2].revents & POLLIN) answer |= CN_HAS_MAIL;
  return answer;
}

int32_t cn_mailbox_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void cn_mailbox_post(int32_t mailbox) {
  uint64_t one = 1;
  while (write(mailbox, &one, sizeof one) < 0 && errno == EINTR) continue;
}

void cn_mailbox_clear(int32_t mailbox) {
  uint64_t count;
  while (read(mailbox, &count, sizeof count) < 0 && errno == EINTR) continue;
}

void cn_mailbox_close(int32_t mailbox) {
  if (mailbox >= 0) close(mailbox);
}
