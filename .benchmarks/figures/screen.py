"""What a terminal shows after the bytes that a program sent, as far as a measure has to know it."""

import codecs
import re
import unicodedata

# A control sequence, a string (OSC, DCS and the like), another escape, or what stands alone.
_PIECE = re.compile(
    r"\x1b\[(?P<params>[0-?]*)(?P<between>[ -/]*)(?P<final>[@-~])"
    r"|\x1b[\]PX^_](?:[^\x07\x1b]|\x1b[^\\])*(?:\x07|\x1b\\)"
    r"|\x1b(?P<escape>[ -/]*[0-Z\\-~])"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
    r"|(?P<text>[^\x00-\x1f\x7f]+)",
    re.S,
)


class Screen:
    """The cells and the cursor of a terminal of the xterm kind."""

    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._saved = (0, 0)
        self.fed = 0
        self._last = " "
        self._reset()

    def _reset(self):
        self.cells = [self._blank() for _ in range(self.rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, self.rows - 1
        self._wraps = False

    def _blank(self):
        return [" "] * self.columns

    def lines(self):
        return ["".join(line).rstrip() for line in self.cells]

    def text(self):
        return "\n".join(self.lines())

    def feed(self, data):
        self.fed += len(data)
        text = self._rest + self._decoder.decode(data)
        place = 0
        while place < len(text):
            piece = _PIECE.match(text, place)
            if piece is None:
                break
            place = piece.end()
            self._take(piece)
        # What is left is the beginning of a sequence whose end has yet to come.
        self._rest = text[place:]

    def _take(self, piece):
        if piece["text"]:
            for character in piece["text"]:
                self._put(character)
        elif piece["control"]:
            self._control(piece["control"])
        elif piece["final"]:
            self._sequence(piece["params"], piece["final"])
        elif piece["escape"]:
            self._escape(piece["escape"])

    def _put(self, character):
        if unicodedata.combining(character) or character in "\u200b\u200d\ufe0f":
            return
        width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if self._wraps:
            self.column = 0
            self._down()
        self.cells[self.row][self.column] = self._last = character
        if width == 2 and self.column + 1 < self.columns:
            self.cells[self.row][self.column + 1] = ""
        self._wraps = self.column + width >= self.columns
        self.column = min(self.column + width, self.columns - 1)

    def _control(self, control):
        if control == "\r":
            self._move(self.row, 0)
        elif control == "\b":
            self._move(self.row, self.column - 1)
        elif control == "\t":
            self._move(self.row, self.column // 8 * 8 + 8)
        elif control in "\n\v\f":
            self._down()

    def _escape(self, escape):
        if escape == "7":
            self._saved = (self.row, self.column)
        elif escape == "8":
            self._move(*self._saved)
        elif escape == "M" and self.row == self.top:
            self._shift(self.top, -1)
        elif escape == "M":
            self._move(self.row - 1, self.column)
        elif escape in "DE":
            self._down()

    def _down(self):
        self._wraps = False
        if self.row == self.bottom:
            self._shift(self.top, 1)
        else:
            self.row = min(self.row + 1, self.rows - 1)

    def _shift(self, top, count):
        """Moves the lines from `top` to the bottom of the scrolling region up, or down if negative."""
        lines = self.cells[top : self.bottom + 1]
        blanks = [self._blank() for _ in range(min(abs(count), len(lines)))]
        kept = lines[count:] + blanks if count > 0 else blanks + lines[:count]
        self.cells[top : self.bottom + 1] = kept[: len(lines)]

    def _move(self, row, column):
        self._wraps = False
        self.row = max(0, min(row, self.rows - 1))
        self.column = max(0, min(column, self.columns - 1))

    def _sequence(self, params, final):
        if params[:1] in ("<", "=", ">", "?"):
            # Entering the other screen begins with an empty one.
            if final == "h" and "1049" in params:
                self._reset()
            return
        numbers = [int(part) if part.isdigit() else 0 for part in re.split("[;:]", params)]
        count, line = max(1, numbers[0]), self.cells[self.row]
        if final in "ABCD":
            step = {"A": (-1, 0), "B": (1, 0), "C": (0, 1), "D": (0, -1)}[final]
            self._move(self.row + step[0] * count, self.column + step[1] * count)
        elif final in "G`":
            self._move(self.row, count - 1)
        elif final == "d":
            self._move(count - 1, self.column)
        elif final in "Hf":
            self._move(count - 1, (numbers[1] if len(numbers) > 1 else 1) - 1)
        elif final == "J":
            self._erase_screen(numbers[0])
        elif final == "K":
            self._erase_line(numbers[0])
        elif final == "X":
            self._blank_cells(self.column, self.column + count)
        elif final == "P":
            line[self.column :] = (line[self.column + count :] + self._blank())[: len(line[self.column :])]
        elif final == "@":
            line[self.column :] = ([" "] * count + line[self.column :])[: len(line[self.column :])]
        elif final == "b":
            for _ in range(count):
                self._put(self._last)
        elif final == "L":
            self._shift(self.row, -count)
        elif final == "M":
            self._shift(self.row, count)
        elif final == "S":
            self._shift(self.top, count)
        elif final == "T":
            self._shift(self.top, -count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self._move(0, 0)

    def _blank_cells(self, start, end):
        for column in range(start, min(end, self.columns)):
            self.cells[self.row][column] = " "

    def _erase_line(self, part):
        start = 0 if part else self.column
        self._blank_cells(start, self.column + 1 if part == 1 else self.columns)

    def _erase_screen(self, part):
        self._erase_line(part)
        for row in range(self.rows):
            if part == 2 or (part == 0 and row > self.row) or (part == 1 and row < self.row):
                self.cells[row] = self._blank()
