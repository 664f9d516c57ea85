// Opening the screen, leaving it, and taking it back.

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "state.h"

cn_state cn;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char hold_off[] = "\033[?2026l";

void cn_write(const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(cn.fd, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

int32_t cn_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static const char *wanted_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value != NULL && *value != '\0') return value;
  }
  return "";
}

// Only the characters are taken from the locale: numbers must not change their decimal sign.
// ssh carries LANG to hosts that lack that locale; what it says about UTF-8 is still true there.
static void choose_characters(void) {
  if (setlocale(LC_CTYPE, "") != NULL && cn_is_utf8()) return;
  const char *wanted = wanted_locale();
  if (strcasestr(wanted, "utf-8") != NULL || strcasestr(wanted, "utf8") != NULL) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

const char *cn_requested_type(void) {
  const char *name = getenv("TERM");
  return name != NULL ? name : "";
}

static bool is_set(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != '\0';
}

int32_t cn_multiplexer(void) {
  if (is_set("TMUX")) return CN_TMUX;
  return is_set("STY") ? CN_SCREEN : CN_NO_MULTIPLEXER;
}

static bool open_entry(const char *name) {
  if (*name == '\0') return false;
  cn.screen = newterm(name, cn.tty, cn.tty);
  return cn.screen != NULL;
}

// A terminal too new for this machine's database nearly always understands what xterm does.
static bool open_some_entry(void) {
  return open_entry(cn_requested_type()) || open_entry("xterm-256color") || open_entry("xterm") ||
         open_entry("vt100");
}

// A capability of the terminal, NULL when it has it not.
const char *cn_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// Padding ("$<5>") is for terminals that are long gone; in the restore string it would show.
static void add_to_restore(const char *text) {
  if (text == NULL) return;
  while (*text != '\0' && cn.restore_length + 1 < sizeof cn.restore) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    cn.restore[cn.restore_length++] = *text++;
  }
}

// Made beforehand, because a handler of fatal signals may only write bytes.
static void prepare_restore(void) {
  cn.restore_length = 0;
  // A terminal that does not know this mode passes over it.
  add_to_restore(hold_off);
  add_to_restore(paste_off);
  add_to_restore(cn_capability("rmkx"));
  add_to_restore(cn_capability("sgr0"));
  add_to_restore(cn_capability("cnorm"));
  const char *leaves_screen = cn_capability("rmcup");
  add_to_restore(leaves_screen != NULL ? leaves_screen : "\r\n");
}

static void set_escape_delay(void) {
  // ncurses has read ESCDELAY already. Its default of a second makes Escape feel broken; a slow
  // line needs more than a local terminal, or arrow keys fall apart.
  if (getenv("ESCDELAY") != NULL) return;
  set_escdelay(getenv("SSH_CONNECTION") != NULL ? 100 : 25);
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  set_escape_delay();
  // A frame is sent whole even when keys are waiting: half a frame is worse than a late one.
  typeahead(-1);
  // Shifting a row to insert a character goes wrong where widths are in dispute.
  idcok(stdscr, FALSE);
  cn.has_colors = has_colors() && start_color() == OK;
  cn.has_default_colors = cn.has_colors && use_default_colors() == OK;
  cn.shows_cursor = true;
}

static void close_tty(void) {
  if (cn.screen != NULL) delscreen(cn.screen);
  if (cn.tty != NULL) {
    fclose(cn.tty);
    close(cn.fd);
  }
  cn_frame_forget();
  cn = (cn_state){0};
}

static int32_t refuse(int32_t answer) {
  int fd = cn.fd;
  struct termios found = cn.found_modes;
  if (cn.screen != NULL) {
    endwin();
    tcsetattr(fd, TCSADRAIN, &found);
  }
  cn_signals_stop();
  close_tty();
  return answer;
}

int32_t cn_open(void) {
  if (cn.tty != NULL) return CN_ALREADY_OPEN;
  choose_characters();
  cn.tty = fopen("/dev/tty", "r+e");
  if (cn.tty == NULL) return CN_NO_TERMINAL;
  cn.fd = fcntl(fileno(cn.tty), F_DUPFD_CLOEXEC, 0);
  if (cn.fd < 0 || tcgetattr(cn.fd, &cn.found_modes) != 0) {
    close_tty();
    return CN_NO_TERMINAL;
  }
  // Before newterm, which takes every signal that is still at its default.
  if (!cn_signals_start()) {
    close_tty();
    return CN_NO_RESOURCES;
  }
  // The size is what the terminal says, not what a stale COLUMNS says.
  use_tioctl(TRUE);
  if (!open_some_entry()) return refuse(CN_NO_ENTRY);
  if (cn_capability("cup") == NULL) return refuse(CN_NOT_ADDRESSABLE);
  prepare_restore();
  cn.on_screen = 1;
  set_modes();
  cn.input = newpad(1, 1);
  if (cn.input == NULL) {
    cn_close();
    return CN_NO_RESOURCES;
  }
  // What is sent from here on goes out together with the first frame.
  cn_frame_begin();
  cn_define_keys();
  return CN_OPENED;
}

const char *cn_terminal_type(void) {
  const char *name = cn.screen != NULL ? termname() : NULL;
  return name != NULL ? name : "";
}

void cn_step_aside(void) {
  if (!cn.on_screen) return;
  cn_frame_end();
  if (cn.pastes_in_brackets) cn_write(paste_off, sizeof paste_off - 1);
  cn.pastes_in_brackets = false;
  if (!cn.shows_cursor) curs_set(1);
  cn.shows_cursor = true;
  endwin();
  tcsetattr(cn.fd, TCSADRAIN, &cn.found_modes);
  cn.on_screen = 0;
}

void cn_come_back(void) {
  if (cn.tty == NULL) return;
  // Modes that were changed at the shell's prompt meanwhile are the ones to leave behind.
  if (!cn.on_screen) {
    tcgetattr(cn.fd, &cn.found_modes);
    def_shell_mode();
  }
  cn.on_screen = 1;
  // First of all, because in the background this stops the program until it is brought to front.
  reset_prog_mode();
  cn.takes_colors_back = true;
  cn_read_size();
  cn_distrust_all();
}

void cn_close(void) {
  if (cn.tty == NULL) return;
  cn_step_aside();
  cn_signals_stop();
  if (cn.input != NULL) delwin(cn.input);
  close_tty();
}

void cn_size(int32_t *rows, int32_t *columns) {
  *rows = cn.screen != NULL ? LINES : 0;
  *columns = cn.screen != NULL ? COLS : 0;
}

int32_t cn_read_size(void) {
  struct winsize size;
  if (cn.screen == NULL || ioctl(cn.fd, TIOCGWINSZ, &size) != 0) return 0;
  // Serial lines say 0; what the terminal description says is better then.
  if (size.ws_row == 0 || size.ws_col == 0) return 0;
  if (size.ws_row == LINES && size.ws_col == COLS) return 0;
  // Not resizeterm, which would also put a key into the input.
  if (resize_term(size.ws_row, size.ws_col) != OK) return 0;
  cn_distrust_all();
  return 1;
}

void cn_distrust_all(void) { clearok(curscr, TRUE); }

void cn_show(int32_t cursor_row, int32_t cursor_column) {
  if (!cn.on_screen) return;
  bool shows_cursor = cursor_row >= 0;
  cn_frame_begin();
  if (cn.shows_cursor && !shows_cursor) curs_set(0);
  leaveok(stdscr, !shows_cursor);
  if (shows_cursor) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
  if (!cn.shows_cursor && shows_cursor) curs_set(1);
  cn.shows_cursor = shows_cursor;
  cn_frame_end();
  // After the frame, which is what somebody waits for.
  if (!cn.pastes_in_brackets) cn_write(paste_on, sizeof paste_on - 1);
  cn.pastes_in_brackets = true;
}
