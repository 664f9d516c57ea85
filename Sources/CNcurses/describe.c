// What a description says of a terminal that is not opened as the screen.

// First, because term.h makes macros of ordinary words.
#include "CNcurses.h"

#include <curses.h>
#include <stdlib.h>
#include <term.h>
#include <unistd.h>

int32_t cn_described_colors(void) {
  const char *asked = getenv("TERM");
  if (asked == NULL || *asked == '\0') return 0;
  // A terminal too new for this machine's database nearly always understands what xterm does.
  const char *const names[] = {asked, "xterm-256color", "xterm"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    int problem = 0;
    if (setupterm(names[i], STDOUT_FILENO, &problem) != OK) continue;
    int colors = tigetnum("colors");
    del_curterm(cur_term);
    return colors > 0 ? colors : 0;
  }
  return 0;
}
