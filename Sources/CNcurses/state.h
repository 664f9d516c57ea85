// What the C files share. There is one controlling terminal, hence one of everything.

#ifndef CN_STATE_H
#define CN_STATE_H

#include <curses.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <termios.h>

#include "CNcurses.h"

typedef struct cn_state {
  // What ncurses has, and a descriptor of the same terminal that is never turned aside.
  FILE *tty;
  int fd;
  SCREEN *screen;
  // Reading from a pad never refreshes, as reading from a window would.
  WINDOW *input;
  bool has_colors;
  bool has_default_colors;
  bool pastes_in_brackets;
  bool shows_cursor;
  bool is_synchronized;
  // The next frame is the first since another program had the terminal.
  bool takes_colors_back;
  // Read by the handler of fatal signals.
  volatile sig_atomic_t on_screen;
  struct termios found_modes;
  char restore[256];
  size_t restore_length;
} cn_state;

extern cn_state cn;

// Writes all of it to the terminal, past ncurses' buffer; safe in a signal handler.
void cn_write(const char *text, size_t length);

// A capability of the terminal, NULL when it has it not.
const char *cn_capability(const char *name);

// Collects what ncurses sends from here on; cn_frame_end sends it in one write.
void cn_frame_begin(void);
void cn_frame_end(void);
void cn_frame_forget(void);
// Before the first frame ncurses would read keys from the memory that it writes to. True when it
// reads from the terminal now and cn_frame_resume is due.
bool cn_frame_pause(void);
void cn_frame_resume(void);

bool cn_signals_start(void);
void cn_signals_stop(void);
int cn_signal_descriptor(void);

void cn_define_keys(void);

#endif
