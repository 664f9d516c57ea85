"""A terminal's screen that tells of everything a program should never send to it."""

import ctypes
import locale
import re

from figures.screen import Screen

# The program asks libc how wide a character is; so does this screen, since they must agree.
locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
_libc = ctypes.CDLL(None)
_widths = {}

# What a program may send besides text: the last byte of a control sequence, and escapes.
_KNOWN_FINALS = set("ABCDGHJKLMPSTXbdfhlmrtcnpq@`")
_KNOWN_ESCAPES = set("78=>DEMHc") | {"(B", "(0", ")B", ")0"}
_KNOWN_MODES = {"1", "7", "12", "25", "1049", "2004", "2026"}
_STRING = re.compile("\x1b[\\]PX^_]")
# What is copied, and what asks for the colours.
_KNOWN_STRING = re.compile("\x1b\\](52;c;[A-Za-z0-9+/=]*|1[01];\\?)(\x07|\x1b\\\\)$")
# Controls of the second kind, and characters that turn the order of others around.
_HOSTILE = re.compile("[\x80-\x9f\u202a-\u202e\u2066-\u2069]")


def width(character):
    known = _widths.get(character)
    if known is None:
        known = _widths[character] = _libc.wcwidth(ctypes.c_wchar(character))
    return known


class WatchedScreen(Screen):
    """The cells, the modes, and what was wrong with the bytes that came."""

    def __init__(self, rows, columns):
        self.faults = []
        self.modes = set()
        # While a new size is on its way, a program cannot but draw for the old one.
        self.is_lenient = False
        # Where files may not grow, frames are not collected, and nothing can be taken out of them.
        self.allows_palette_reset = False
        super().__init__(rows, columns)

    def resize(self, rows, columns):
        self.is_lenient = True
        for line in self.cells:
            line[columns:] = [" "] * max(0, columns - len(line))
        self.rows, self.columns = rows, columns
        del self.cells[rows:]
        self.cells += [self._blank() for _ in range(rows - len(self.cells))]
        self.top, self.bottom = 0, rows - 1
        self._move(self.row, self.column)

    def note(self, fault):
        if len(self.faults) < 20:
            self.faults.append(fault)

    def _beyond(self, what):
        # What is told at the end, on the shell's own screen, may well scroll.
        if not self.is_lenient and "1049" in self.modes:
            self.note(f"{what} on a screen of {self.columns}x{self.rows}")

    def _take(self, piece):
        string = _STRING.match(piece[0])
        if string and self.allows_palette_reset and piece[0] == "\x1b]104\x07":
            return
        if string and not _KNOWN_STRING.match(piece[0]):
            self.note(f"unknown string {piece[0][:60]!r}")
        super()._take(piece)

    def _put(self, character):
        is_ours = "1049" in self.modes
        if is_ours and _HOSTILE.match(character):
            self.note(f"U+{ord(character):04X} was sent as it is")
            return
        columns = width(character)
        # On the shell's own screen it may be the echo of what was typed.
        if is_ours and columns < 0:
            self.note(f"U+{ord(character):04X}, which libc cannot show, was sent")
        if columns < 1:
            return
        if self._wraps:
            self._beyond(f"{character!r} was written beyond the end of row {self.row}")
            self.column = 0
            self._down()
        if self.column + columns > self.columns:
            self._beyond(f"{character!r} does not fit at column {self.column}")
            columns = 1
        line = self.cells[self.row]
        # Half of a wide character that is written over goes with its other half.
        if line[self.column] == "" and self.column > 0:
            line[self.column - 1] = " "
        after = self.column + columns
        if after < self.columns and line[after] == "":
            line[after] = " "
        line[self.column] = self._last = character
        if columns == 2:
            line[self.column + 1] = ""
        self._wraps = after >= self.columns
        self.column = min(after, self.columns - 1)

    def _control(self, control):
        if control not in "\r\b\t\n\x07\x0f":
            self.note(f"control {control!r} was sent")
        super()._control(control)

    def _escape(self, escape):
        if escape not in _KNOWN_ESCAPES:
            self.note(f"unknown escape {escape!r}")
        super()._escape(escape)

    def _sequence(self, params, final):
        if final not in _KNOWN_FINALS:
            self.note(f"unknown sequence {params!r} {final!r}")
            return
        if params[:1] == "?" and final in "hl":
            self._switch(params[1:].split(";"), final == "h")
        if params[:1] in ("<", "=", ">", "?"):
            super()._sequence(params, final)
            return
        if not re.fullmatch("[0-9;:]*", params):
            self.note(f"strange parameters {params!r} {final!r}")
            return
        if final not in "mtcnpq":
            self._check_place(params, final)
            super()._sequence(params, final)

    def _check_place(self, params, final):
        numbers = [int(part) if part else 1 for part in re.split("[;:]", params)]
        if final in "Hf":
            row, column = (numbers + [1])[:2]
        elif final == "d":
            row, column = numbers[0], 1
        elif final in "G`":
            row, column = 1, numbers[0]
        else:
            return
        if row > self.rows or column > self.columns:
            self._beyond(f"the cursor was sent to row {row}, column {column}")

    def _switch(self, modes, is_on):
        for mode in modes:
            if mode not in _KNOWN_MODES:
                self.note(f"unknown mode {mode}")
            (self.modes.add if is_on else self.modes.discard)(mode)
        if "1049" in modes and not is_on:
            self._reset()

    def left_behind(self):
        """What the screen is still in that a program has to undo before its end."""
        names = {
            "1": "application keys", "1049": "the other screen", "2004": "bracketed paste",
            "2026": "held output",
        }
        left = [name for mode, name in names.items() if mode in self.modes]
        return left if "25" in self.modes else left + ["a hidden cursor"]

    def fresh(self):
        """Forgets the modes, as a new terminal does."""
        self.modes = {"25", "7"}
