// Keys: what ncurses recognizes, and characters put together from bytes.

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "state.h"

// Codes of the sequences that are defined here, above all that ncurses gives out itself.
enum { OWN_KEYS = 0x4000 };

static mbstate_t partial;

typedef struct sequence {
  const char *bytes;
  uint32_t key;
} sequence;

// Terminals send either form whatever their description says, and a description names one.
static const sequence plain_sequences[] = {
    {"\033[A", CN_KEY_UP},           {"\033OA", CN_KEY_UP},
    {"\033[B", CN_KEY_DOWN},         {"\033OB", CN_KEY_DOWN},
    {"\033[C", CN_KEY_RIGHT},        {"\033OC", CN_KEY_RIGHT},
    {"\033[D", CN_KEY_LEFT},         {"\033OD", CN_KEY_LEFT},
    {"\033[H", CN_KEY_HOME},         {"\033OH", CN_KEY_HOME},
    {"\033[1~", CN_KEY_HOME},        {"\033[7~", CN_KEY_HOME},
    {"\033[F", CN_KEY_END},          {"\033OF", CN_KEY_END},
    {"\033[4~", CN_KEY_END},         {"\033[8~", CN_KEY_END},
    {"\033[2~", CN_KEY_INSERT},      {"\033[3~", CN_KEY_DELETE},
    {"\033[5~", CN_KEY_PAGE_UP},     {"\033[6~", CN_KEY_PAGE_DOWN},
    {"\033[Z", CN_KEY_BACK_TAB},     {"\033OM", CN_KEY_ENTER},
    {"\033Oc", CN_KEY_WORD_RIGHT},   {"\033Od", CN_KEY_WORD_LEFT},
    {"\033[200~", CN_KEY_PASTE_START}, {"\033[201~", CN_KEY_PASTE_END},
    {"\033OP", CN_KEY_FUNCTION + 1}, {"\033[11~", CN_KEY_FUNCTION + 1},
    {"\033[[A", CN_KEY_FUNCTION + 1}, {"\033OQ", CN_KEY_FUNCTION + 2},
    {"\033[12~", CN_KEY_FUNCTION + 2}, {"\033[[B", CN_KEY_FUNCTION + 2},
    {"\033OR", CN_KEY_FUNCTION + 3}, {"\033[13~", CN_KEY_FUNCTION + 3},
    {"\033[[C", CN_KEY_FUNCTION + 3},
};

// Keys that xterm sends with a number for Shift, Alt and Control: "ESC [ 1 ; 5 C".
static const sequence modified_keys[] = {
    {"1A", CN_KEY_UP},     {"1B", CN_KEY_DOWN},    {"1C", CN_KEY_RIGHT},
    {"1D", CN_KEY_LEFT},   {"1H", CN_KEY_HOME},    {"1F", CN_KEY_END},
    {"2~", CN_KEY_INSERT}, {"3~", CN_KEY_DELETE},  {"5~", CN_KEY_PAGE_UP},
    {"6~", CN_KEY_PAGE_DOWN},
};

// The number is 1 + (1 Shift, 2 Alt, 4 Control). Shift alone moves by one as ever.
static uint32_t with_modifiers(uint32_t key, int number) {
  bool by_word = number >= 3;
  if (by_word && key == CN_KEY_LEFT) return CN_KEY_WORD_LEFT;
  if (by_word && key == CN_KEY_RIGHT) return CN_KEY_WORD_RIGHT;
  return key;
}

void cn_define_keys(void) {
  memset(&partial, 0, sizeof partial);
  // First, because this is when ncurses reads the terminal description's own keys.
  keypad(cn.input, TRUE);
  for (size_t i = 0; i < sizeof plain_sequences / sizeof *plain_sequences; i++) {
    define_key(plain_sequences[i].bytes, OWN_KEYS + (int)plain_sequences[i].key);
  }
  for (size_t i = 0; i < sizeof modified_keys / sizeof *modified_keys; i++) {
    for (int number = 2; number <= 8; number++) {
      const char *form = modified_keys[i].bytes;
      char bytes[] = {'\033', '[', form[0], ';', (char)('0' + number), form[1], '\0'};
      define_key(bytes, OWN_KEYS + (int)with_modifiers(modified_keys[i].key, number));
    }
  }
  // The mouse is never asked for; a stray report must not be cut in two.
  define_key(NULL, KEY_MOUSE);
  nodelay(cn.input, TRUE);
}

static cn_input key(uint32_t value) { return (cn_input){.kind = CN_KEY, .value = value}; }

static cn_input from_code(int code) {
  if (code >= OWN_KEYS) return key((uint32_t)(code - OWN_KEYS));
  if (code >= KEY_F(1) && code <= KEY_F(63)) {
    return key(CN_KEY_FUNCTION + (uint32_t)(code - KEY_F0));
  }
  switch (code) {
    case KEY_UP: case KEY_SR: return key(CN_KEY_UP);
    case KEY_DOWN: case KEY_SF: return key(CN_KEY_DOWN);
    case KEY_LEFT: case KEY_SLEFT: return key(CN_KEY_LEFT);
    case KEY_RIGHT: case KEY_SRIGHT: return key(CN_KEY_RIGHT);
    case KEY_HOME: case KEY_SHOME: case KEY_FIND: case KEY_A1: return key(CN_KEY_HOME);
    case KEY_END: case KEY_SEND: case KEY_SELECT: case KEY_C1: return key(CN_KEY_END);
    case KEY_PPAGE: case KEY_A3: return key(CN_KEY_PAGE_UP);
    case KEY_NPAGE: case KEY_C3: return key(CN_KEY_PAGE_DOWN);
    case KEY_IC: case KEY_SIC: return key(CN_KEY_INSERT);
    case KEY_DC: case KEY_SDC: return key(CN_KEY_DELETE);
    case KEY_BACKSPACE: return key(CN_KEY_BACKSPACE);
    case KEY_BTAB: return key(CN_KEY_BACK_TAB);
    case KEY_ENTER: return key(CN_KEY_ENTER);
    default: return (cn_input){.kind = CN_JUNK};
  }
}

// Bytes are put together here and not by wget_wch, which loses a character whose bytes come in
// two reads. Kind CN_NOTHING: more bytes are needed.
static cn_input from_byte(unsigned char byte) {
  wchar_t scalar = 0;
  size_t used = mbrtowc(&scalar, (const char *)&byte, 1, &partial);
  if (used == (size_t)-2) return (cn_input){.kind = CN_NOTHING};
  if (used == (size_t)-1) {
    memset(&partial, 0, sizeof partial);
    if (byte >= 0x80) return (cn_input){.kind = CN_JUNK};
    scalar = byte;
  }
  return (cn_input){.kind = CN_SCALAR, .value = (uint32_t)scalar};
}

static bool comes_within(int milliseconds) {
  struct pollfd tty = {.fd = cn.fd, .events = POLLIN};
  return poll(&tty, 1, milliseconds) > 0;
}

static cn_input next_input(int32_t waits) {
  for (;;) {
    int code = wgetch(cn.input);
    if (code == ERR && waits && comes_within(ESCDELAY)) code = wgetch(cn.input);
    if (code == ERR) return (cn_input){.kind = CN_NOTHING};
    if (code > 0xFF) {
      memset(&partial, 0, sizeof partial);
      return from_code(code);
    }
    cn_input input = from_byte((unsigned char)code);
    if (input.kind != CN_NOTHING) return input;
  }
}

cn_input cn_read_key(int32_t waits) {
  if (cn.input == NULL) return (cn_input){.kind = CN_NOTHING};
  bool was_collecting = cn_frame_pause();
  cn_input input = next_input(waits);
  if (was_collecting) cn_frame_resume();
  return input;
}

int32_t cn_read_raw(uint8_t *bytes, int32_t limit, int32_t milliseconds) {
  if (!comes_within(milliseconds)) return 0;
  int waiting = 0;
  if (ioctl(cn.fd, FIONREAD, &waiting) != 0 || waiting <= 0) return -1;
  ssize_t count = read(cn.fd, bytes, (size_t)(waiting < limit ? waiting : limit));
  return count > 0 ? (int32_t)count : -1;
}
