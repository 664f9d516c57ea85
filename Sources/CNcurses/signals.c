// Signals: those that ask for something become news for the loop, those that kill restore the
// terminal first.

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "state.h"

_Static_assert(
    SIGHUP == 1 && SIGINT == 2 && SIGQUIT == 3 && SIGTERM == 15 && SIGCONT == 18 &&
        SIGTSTP == 20 && SIGWINCH == 28,
    "CNcurses.h names these numbers without signal.h");

enum { READ_END, WRITE_END, LAST_SIGNAL = 32 };

static const int asking[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
// Those of a mistake in the program, and those that end whoever does not expect them.
static const int fatal[] = {
    SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP,   SIGFPE,  SIGABRT, SIGSYS,
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
};
static struct sigaction found[LAST_SIGNAL];
static int news[2] = {-1, -1};
static _Atomic uint32_t pending;
static char fatal_stack[32768];

#define EACH(signal, list) \
  for (const int *signal = list; signal < list + sizeof list / sizeof *list; signal++)

// The bit keeps the signal however many come; the byte only wakes the loop.
static void note(int number) {
  int before = errno;
  atomic_fetch_or(&pending, UINT32_C(1) << number);
  char byte = 0;
  (void)!write(news[WRITE_END], &byte, 1);
  errno = before;
}

// Runs in a broken process: three system calls, then what would have happened without us. What was
// typed, or what the terminal answered, is not for the shell.
static void restore_and_die(int number) {
  if (cn.on_screen) {
    cn.on_screen = 0;
    cn_write(cn.restore, cn.restore_length);
    tcflush(cn.fd, TCIFLUSH);
    tcsetattr(cn.fd, TCSANOW, &cn.found_modes);
  }
  sigaction(number, &found[number], NULL);
  raise(number);
}

static void prepare_fatal_stack(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
  stack_t ours = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&ours, NULL);
}

bool cn_signals_start(void) {
  if (news[READ_END] < 0 && pipe2(news, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  atomic_store(&pending, 0);
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  EACH(signal, asking) {
    sigaction(*signal, NULL, &found[*signal]);
    // Whoever started us with a signal ignored (nohup, a shell without jobs) meant it.
    if (found[*signal].sa_handler != SIG_IGN) sigaction(*signal, &action, NULL);
  }
  prepare_fatal_stack();
  action.sa_handler = restore_and_die;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  EACH(signal, fatal) {
    sigaction(*signal, NULL, &found[*signal]);
    if (found[*signal].sa_handler != SIG_IGN) sigaction(*signal, &action, NULL);
  }
  // A reader of our output that goes away is an error of the write, not a reason to die.
  signal(SIGPIPE, SIG_IGN);
  return true;
}

void cn_signals_stop(void) {
  // A hang-up comes from the kernel and again from the shell: the second one must not end a
  // program that is busy saving because of the first.
  EACH(signal, asking) if (*signal != SIGHUP) sigaction(*signal, &found[*signal], NULL);
  EACH(signal, fatal) sigaction(*signal, &found[*signal], NULL);
}

int32_t cn_watch_signals(void) { return cn_signals_start(); }

void cn_unwatch_signals(void) { cn_signals_stop(); }

void cn_signals_lend(void) { sigaction(SIGTSTP, &found[SIGTSTP], NULL); }

void cn_signals_reclaim(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  if (found[SIGTSTP].sa_handler != SIG_IGN) sigaction(SIGTSTP, &action, NULL);
  uint32_t answered = UINT32_C(1) << SIGCONT | UINT32_C(1) << SIGINT | UINT32_C(1) << SIGQUIT;
  atomic_fetch_and(&pending, ~answered);
}

int cn_signal_descriptor(void) { return news[READ_END]; }

int32_t cn_next_signal(void) {
  char bytes[64];
  while (read(news[READ_END], bytes, sizeof bytes) > 0) continue;
  uint32_t waiting = atomic_load(&pending);
  if (waiting == 0) return 0;
  int number = __builtin_ctz(waiting);
  atomic_fetch_and(&pending, ~(UINT32_C(1) << number));
  return number;
}

void cn_stop_job(void) {
  if (found[SIGTSTP].sa_handler == SIG_IGN) return;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigaction(SIGTSTP, &standard, &ours);
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  // To the group, as the terminal does it: a script around us must stop too, or the shell waits
  // for it for ever. The kernel stops this thread before kill returns.
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  atomic_fetch_and(&pending, ~(UINT32_C(1) << SIGCONT));
}
