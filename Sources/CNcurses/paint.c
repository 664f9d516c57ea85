// Styles, and cells that become what ncurses draws.

#include <wchar.h>

#include "state.h"

typedef struct look {
  attr_t attributes;
  int pair;
} look;

static look looks[256];

int32_t cn_color_count(void) { return cn.has_colors ? COLORS : 0; }

int32_t cn_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static int pair_for(const cn_style *style) {
  if (!cn.has_colors) return 0;
  int foreground = style->foreground;
  int background = style->background;
  if (foreground < 0 && background < 0) return 0;
  // A terminal that cannot go back to its own colours gets the usual ones.
  if (!cn.has_default_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!cn.has_default_colors && background < 0) background = COLOR_BLACK;
  int pair = alloc_pair(foreground, background);
  return pair > 0 ? pair : 0;
}

void cn_set_styles(const cn_style *styles, int32_t count) {
  for (int32_t i = 0; i < count && i < 256; i++) {
    uint16_t emphasis = styles[i].emphasis;
    attr_t attributes = A_NORMAL;
    if (emphasis & CN_BOLD) attributes |= A_BOLD;
    if (emphasis & CN_DIM) attributes |= A_DIM;
    if (emphasis & CN_UNDERLINE) attributes |= A_UNDERLINE;
    if (emphasis & CN_REVERSE) attributes |= A_REVERSE;
    if (emphasis & CN_ITALIC) attributes |= A_ITALIC;
    looks[i] = (look){.attributes = attributes, .pair = pair_for(&styles[i])};
  }
}

static void set(cchar_t *drawn, const wchar_t *text, const look *style) {
  int pair = style->pair;
  // The last argument carries pair numbers that do not fit a short.
  setcchar(drawn, text, style->attributes, (short)(pair > 32767 ? 32767 : pair), &pair);
}

// Turns one cell into one or two drawn characters that cover exactly its span, by libc's widths,
// which are the ones ncurses counts with. Returns how many.
static int draw(const cn_cell *cell, cchar_t drawn[2]) {
  const look *style = &looks[cell->style];
  wchar_t text[CCHARW_MAX + 1] = {0};
  int limit = CCHARW_MAX < 5 ? CCHARW_MAX : 5;
  int count = cell->count < limit ? cell->count : limit;
  int span = cell->span == 2 ? 2 : 1;
  wchar_t base = count > 0 ? (wchar_t)cell->scalars[0] : L' ';
  int width = wcwidth(base);
  if (width < 1 || width > span) {
    // Not a character of this locale, or one that would push the rest of the row aside.
    base = span == 1 && wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
    width = 1;
    count = 1;
  }
  // Where libc and the frame disagree, marks such as a variation selector are what they disagree
  // about; the base alone and a blank keep the columns.
  if (width < span) count = 1;
  text[0] = base;
  for (int i = 1; i < count; i++) {
    wchar_t mark = (wchar_t)cell->scalars[i];
    if (wcwidth(mark) != 0) break;
    text[i] = mark;
  }
  set(&drawn[0], text, style);
  if (width == span) return 1;
  set(&drawn[1], L" ", style);
  return 2;
}

void cn_put(int32_t row, int32_t column, const cn_cell *cells, int32_t count) {
  if (cn.screen == NULL) return;
  cchar_t drawn[256];
  int filled = 0;
  int start = column;
  for (int32_t i = 0; i < count; i++) {
    filled += draw(&cells[i], &drawn[filled]);
    column += cells[i].span == 2 ? 2 : 1;
    if (filled >= 254 || i + 1 == count) {
      // A refusal only means that it is outside of a screen that has just become smaller.
      (void)mvwadd_wchnstr(stdscr, row, start, drawn, filled);
      filled = 0;
      start = column;
    }
  }
}

void cn_distrust(int32_t row, int32_t column) {
  if (cn.screen == NULL || row < 0 || row >= LINES || column < 0 || column >= COLS) return;
  // wredrawln works on whole rows of a window, so the rest of the row becomes one.
  WINDOW *rest = derwin(stdscr, 1, COLS - column, row, column);
  if (rest == NULL) return;
  wredrawln(rest, 0, 1);
  delwin(rest);
}
