// What the driver needs of ncurses, signals and eventfd, and nothing else.
//
// No curses header and no feature macro shows through: Swift files that import this module see
// real functions and real constants only, whatever flags they are built with.
// There is one screen in a process, so none of these functions takes a handle. All of them belong
// to the thread that opened the screen, except cn_mailbox_post.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// Answers of cn_open.
static const int32_t CN_OPENED = 0;
static const int32_t CN_ALREADY_OPEN = 1;
static const int32_t CN_NO_TERMINAL = 2;
static const int32_t CN_NO_ENTRY = 3;
static const int32_t CN_NOT_ADDRESSABLE = 4;
static const int32_t CN_NO_RESOURCES = 5;

// Opens /dev/tty as the screen, installs the signal handlers, and sets the terminal's modes.
// Nothing is changed when the answer is not CN_OPENED.
int32_t cn_open(void);
// Gives the terminal back as it was found. Calling it again does nothing.
void cn_close(void);
// Gives the terminal back for a while: to a stopped program's shell, or to an editor.
void cn_step_aside(void);
// Takes the terminal again, with the size it has now; the next cn_show paints everything.
void cn_come_back(void);
// While another program has the terminal, ^C is meant for it and ^Z for the whole job.
void cn_signals_lend(void);
void cn_signals_reclaim(void);
// Stops the whole foreground job, as the terminal's own ^Z would; returns once it is continued.
void cn_stop_job(void);
// What the environment calls the terminal; may be empty.
const char *cn_requested_type(void);
// The terminal description in use: the one asked for, or the first that was found instead.
const char *cn_terminal_type(void);
// 1 when the locale's characters are UTF-8.
int32_t cn_is_utf8(void);
// How many colours the terminal has; 0 when it has none.
int32_t cn_color_count(void);
// How many colours the description of the terminal on standard output has, without a screen.
int32_t cn_described_colors(void);
// Reads the terminal's size anew; 1 when it differs from before.
int32_t cn_read_size(void);
void cn_size(int32_t *rows, int32_t *columns);

// Emphasis bits of cn_style.
static const uint16_t CN_BOLD = 1;
static const uint16_t CN_DIM = 2;
static const uint16_t CN_UNDERLINE = 4;
static const uint16_t CN_REVERSE = 8;
static const uint16_t CN_ITALIC = 16;

// Colours are numbers below cn_color_count(), or -1 for the terminal's own.
typedef struct cn_style {
  int32_t foreground;
  int32_t background;
  uint16_t emphasis;
} cn_style;

// One character: a base and the marks on it, the columns it is meant to cover, and the index of
// its style.
typedef struct cn_cell {
  uint32_t scalars[5];
  uint8_t count;
  uint8_t span;
  uint8_t style;
} cn_cell;

// Sets the styles that cells refer to by index; at most 256.
void cn_set_styles(const cn_style *styles, int32_t count);
// Places characters from a column on; nothing is sent before cn_show.
void cn_put(int32_t row, int32_t column, const cn_cell *cells, int32_t count);
// Says that the terminal may show something else from this column to the end of the row.
void cn_distrust(int32_t row, int32_t column);
// Says that nothing is known about what the terminal shows.
void cn_distrust_all(void);
// Sends what differs and puts the cursor in its place; a negative row hides it.
void cn_show(int32_t cursor_row, int32_t cursor_column);
// Puts bytes before the first frame, behind what takes the screen; the frame paints over whatever
// a terminal makes of them.
void cn_send_before_frame(const char *bytes, int32_t count);
// Sends bytes past everything that is drawn.
void cn_send(const char *bytes, int32_t count);
// Says that the terminal can hold a frame back until it is whole.
void cn_set_synchronized(int32_t is_synchronized);
// Programs between us and the terminal that need to be told what to hand on.
static const int32_t CN_NO_MULTIPLEXER = 0;
static const int32_t CN_TMUX = 1;
static const int32_t CN_SCREEN = 2;
int32_t cn_multiplexer(void);
// The columns libc gives a scalar in this locale, -1 when it cannot be shown.
int32_t cn_scalar_width(uint32_t scalar);

// Kinds of cn_input.
static const int32_t CN_NOTHING = 0;
static const int32_t CN_SCALAR = 1;
static const int32_t CN_KEY = 2;
static const int32_t CN_JUNK = 3;

// Values of a cn_input of the kind CN_KEY; function keys are CN_KEY_FUNCTION + their number.
static const uint32_t CN_KEY_UP = 1;
static const uint32_t CN_KEY_DOWN = 2;
static const uint32_t CN_KEY_LEFT = 3;
static const uint32_t CN_KEY_RIGHT = 4;
static const uint32_t CN_KEY_WORD_LEFT = 5;
static const uint32_t CN_KEY_WORD_RIGHT = 6;
static const uint32_t CN_KEY_HOME = 7;
static const uint32_t CN_KEY_END = 8;
static const uint32_t CN_KEY_PAGE_UP = 9;
static const uint32_t CN_KEY_PAGE_DOWN = 10;
static const uint32_t CN_KEY_INSERT = 11;
static const uint32_t CN_KEY_DELETE = 12;
static const uint32_t CN_KEY_BACKSPACE = 13;
static const uint32_t CN_KEY_BACK_TAB = 14;
static const uint32_t CN_KEY_ENTER = 15;
static const uint32_t CN_KEY_PASTE_START = 16;
static const uint32_t CN_KEY_PASTE_END = 17;
static const uint32_t CN_KEY_FUNCTION = 100;

typedef struct cn_input {
  int32_t kind;
  uint32_t value;
} cn_input;

// The next thing typed. With waits, an answer that is still under way is given the escape delay.
cn_input cn_read_key(int32_t waits);
// Bytes as they came, at most limit of them, waiting up to the given milliseconds for the first.
// 0 when none came, -1 when the terminal is gone.
int32_t cn_read_raw(uint8_t *bytes, int32_t limit, int32_t milliseconds);

// Bits of the answer of cn_wait; none means that the time is over.
static const int32_t CN_HAS_KEYS = 1;
static const int32_t CN_HAS_SIGNALS = 2;
static const int32_t CN_HAS_MAIL = 4;
static const int32_t CN_HAS_HUNG_UP = 8;

// Waits for the terminal, a signal or a mailbox; -1 milliseconds wait for ever, a negative
// mailbox is none.
int32_t cn_wait(int32_t mailbox, int32_t milliseconds);
// The same for input from anywhere, such as a pipe; a negative descriptor is not waited for.
int32_t cn_wait_at(int32_t input, int32_t mailbox, int32_t milliseconds);
// Signals become news without a screen, until cn_unwatch_signals; 0 when no descriptor is left.
int32_t cn_watch_signals(void);
void cn_unwatch_signals(void);

// Signals as cn_next_signal tells them, by the numbers that they have on Linux.
static const int32_t CN_SIGHUP = 1;
static const int32_t CN_SIGINT = 2;
static const int32_t CN_SIGQUIT = 3;
static const int32_t CN_SIGTERM = 15;
static const int32_t CN_SIGCONT = 18;
static const int32_t CN_SIGTSTP = 20;
static const int32_t CN_SIGWINCH = 28;

// A signal that came and was not told yet, or 0.
int32_t cn_next_signal(void);

// A descriptor that can be waited for and posted to from any thread; -1 when there is none left.
int32_t cn_mailbox_open(void);
void cn_mailbox_post(int32_t mailbox);
void cn_mailbox_clear(int32_t mailbox);
void cn_mailbox_close(int32_t mailbox);

#endif
