"""What a monkey does: keys above all, and what else befalls a program in a terminal."""

import signal
from collections import namedtuple

from . import texts

# kind: keys, resize, signal, stop, freeze, end, hang-up, account, disk, clock; what: its value.
Event = namedtuple("Event", "kind what")

_ARROWS = [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD"]
_MOVES = [b"\x1b[H", b"\x1b[F", b"\x1bOH", b"\x1bOF", b"\x1b[1~", b"\x1b[4~", b"\x1b[5~", b"\x1b[6~"]
_FUNCTIONS = [b"\x1bOP", b"\x1bOQ", b"\x1bOR", b"\x1bOS"] + [
    b"\x1b[%d~" % number for number in (11, 12, 13, 15, 17, 18, 19, 20, 21, 23, 24)
]
# What leaves, and what stops: their turn comes by themselves.
_CONTROLS = [bytes([code]) for code in range(32) if code not in (0x03, 0x0D, 0x1A, 0x1B)]
_HALVES = [
    b"\x1b", b"\x1b[", b"\x1bO", b"\x1b[1;", b"\x1b[1;5", b"\x1b[20", b"\x1b[200", b"\x1b]11;rgb:",
    b"\x1b]52;c;", b"\x1bP", b"\x1bP1$r", b"\x1b[?", b"\x1b[<0;", b"\x1b[M", b"\xe2\x82", b"\xf0\x9f",
    b"\xc3", b"\x1b\x1b", b"\x1b_", b"\x1b^x",
]
_REPLIES = [
    b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", b"\x1b]11;rgb:0/0/0\x07", b"\x1b[?62;22c", b"\x1b[?2026;2$y",
    b"\x1b[?2026;0$y", b"\x1b[24;80R", b"\x1b[0n", b"\x1b]11;rgb:zzzz/1/2\x07", b"\x1b[I", b"\x1b[O",
    b"\x1b[>41;370;0c", b"\x1bP1$r0m\x1b\\", b"\x1b]52;c;aGVsbG8=\x07", b"\x1b]10;?\x07",
]
# Ways that lead on, since chance alone seldom fills a field and accepts it.
_WALKS = [
    [b"\r"], [b"\r"] * 2, [b"\r"] * 4, [b"\x0e"], [b"\x0e"] * 3, [b"\x1b[B", b"\r"], [b"\x10"],
    [b"\x1b[B", b"\x1b[B", b"\r"], [b"\x1b0"], [b"\x1b9"], [b"\x1b6"], [b"\x1b0", b"\r"],
    [b"\x07", b"\x1b[B", b"\r"], [b"\x13", b"copy", b"\r"], [b"\x1bOR"], [b"\x1bOP", b"\x1b"],
    [b"\x1b[15~"], [b"\x1b9", b"R"], [b"\x1b9", b"\x1b[B", b" "], [b"\x1b9", b"t"], [b"\x1b5", b" "],
]
_ENDINGS = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT]
# Nobody expects these: they end the program as they end any.
UNEXPECTED = [signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM, signal.SIGXCPU, signal.SIGABRT]
_HARMLESS = [signal.SIGWINCH, signal.SIGCONT, signal.SIGCHLD, signal.SIGURG, signal.SIGPIPE]
ACCOUNT_MOODS = [
    "good", "good", "good", "throttled", "denied", "hanging", "rubbish", "empty", "strange", "late",
    "crashing", "huge", "cut",
]


class Monkey:
    """Makes events by chance; the same seed and traits make the same ones."""

    def __init__(self, random, leaves=True, account=False, disk=True):
        self._random = random
        self._turns = [
            (18, self._letters), (14, self._arrow), (10, self._walk), (6, self._enter),
            (5, self._field), (6, self._delete), (4, self._escape), (5, self._move),
            (4, self._function), (9, self._control), (6, self._alt), (3, self._modified),
            (3, self._half), (3, self._invalid), (2, self._mouse), (1, self._reply),
            (3, self._paste), (0.15, self._big_paste), (3, self._strange_text), (3, self._command),
            (3, self._resize), (0.7, self._harmless_signal), (0.25, self._storm), (0.25, self._stop),
            (0.15, self._freeze),
        ]
        if disk:
            self._turns.append((0.15, self._disk))
        if account:
            self._turns.append((1, self._account))
        if leaves:
            self._turns += [(0.5, self._end), (0.06, self._hang_up), (0.2, self._leave)]
        self._weights = [weight for weight, _ in self._turns]

    def events(self, count):
        """So many events; a key is one, whatever the number of its bytes."""
        made = []
        while len(made) < count:
            turn = self._random.choices(self._turns, self._weights)[0][1]
            made += turn()
        return made[:count]

    def _keys(self, *pieces):
        return [Event("keys", piece) for piece in pieces]

    def _letters(self):
        word = self._random.choice(texts.WORDS)
        count = self._random.randint(1, 4)
        return self._keys(*(letter.encode() for letter in word[:count]))

    def _arrow(self):
        return self._keys(*[self._random.choice(_ARROWS)] * self._random.choice([1, 1, 1, 2, 9]))

    def _walk(self):
        return self._keys(*self._random.choice(_WALKS))

    def _enter(self):
        return self._keys(b"\r")

    def _field(self):
        return self._keys(self._random.choice([b"\t", b"\x1b[Z", b"\t", b" "]))

    def _delete(self):
        return self._keys(
            *[self._random.choice([b"\x7f", b"\x08", b"\x1b[3~", b"\x15", b"\x17", b"\x0b"])]
            * self._random.choice([1, 1, 5]))

    def _escape(self):
        return self._keys(b"\x1b")

    def _move(self):
        return self._keys(self._random.choice(_MOVES))

    def _function(self):
        return self._keys(self._random.choice(_FUNCTIONS))

    def _control(self):
        return self._keys(self._random.choice(_CONTROLS))

    def _alt(self):
        return self._keys(b"\x1b" + bytes([self._random.choice(b"0123456789ur?bfdxyzURN\r\x7f ")]))

    def _modified(self):
        return self._keys(b"\x1b[1;%d%c" % (self._random.randint(2, 8), self._random.choice(b"ABCDHF")))

    def _command(self):
        return self._keys(self._random.choice("?uradyetRin -+xo").encode())

    def _half(self):
        return self._keys(self._random.choice(_HALVES))

    def _invalid(self):
        # No ^C and no ^Z among them: where the program leaves is for others to say.
        size = self._random.randint(1, 12)
        garbage = bytes(self._random.choice(range(0x80, 0x100)) for _ in range(size))
        return self._keys(garbage + self._random.choice([b"", b"a", b"\x00", b"\xc0\x80"]))

    def _mouse(self):
        row, column = self._random.randint(1, 300), self._random.randint(1, 300)
        return self._keys(self._random.choice([
            b"\x1b[<%d;%d;%dM" % (self._random.randint(0, 99), column, row),
            b"\x1b[<0;%d;%dm" % (column, row),
            b"\x1b[M" + bytes([32, 33 + column % 94, 33 + row % 94]),
            b"\x1b[%d;%d;%dM" % (32, column, row),
        ]))

    def _reply(self):
        return self._keys(self._random.choice(_REPLIES))

    def _paste(self):
        text = self._random.choice([texts.arn, texts.words, texts.strange, texts.lines])(self._random)
        return self._keys(b"\x1b[200~" + text.encode("utf-8", "surrogatepass") + b"\x1b[201~")

    def _big_paste(self):
        text = texts.big(self._random).encode("utf-8", "surrogatepass")
        # Now and then the end of the paste never comes.
        ending = self._random.choice([b"\x1b[201~"] * 9 + [b""])
        return self._keys(b"\x1b[200~" + text + ending)

    def _strange_text(self):
        return self._keys(texts.strange(self._random)[:20].encode("utf-8", "surrogatepass"))

    def _resize(self):
        if self._random.random() < 0.5:
            rows, columns = self._random.choice([(24, 80), (16, 60), (40, 120), (30, 110), (50, 200)])
        else:
            rows, columns = self._random.randint(1, 100), self._random.randint(1, 300)
        # From a screen that is too small, mostly back to one that is not.
        back = [Event("resize", (24, 80))] if rows < 16 or columns < 60 else []
        return [Event("resize", (rows, columns))] + back * (self._random.random() < 0.8)

    def _harmless_signal(self):
        return [Event("signal", (self._random.choice(_HARMLESS), 1))]

    def _storm(self):
        return [Event("signal", (signal.SIGWINCH, self._random.randint(20, 300)))]

    def _stop(self):
        way = self._random.choice(["key", "signal"])
        return [Event("stop", way)]

    def _freeze(self):
        return [Event("freeze", self._random.randint(1, 20))]

    def _disk(self):
        return [Event("disk", self._random.choice([0, 10, 700, 2000, None, None, None]))]

    def _account(self):
        return [Event("account", self._random.choice(ACCOUNT_MOODS))]

    def _leave(self):
        return self._keys(b"\x03")

    def _end(self):
        if self._random.random() < 0.3:
            number = self._random.choice([signal.SIGKILL, *UNEXPECTED])
            return [Event("end", number)]
        return [Event("end", self._random.choice(_ENDINGS))]

    def _hang_up(self):
        return [Event("hang-up", None)]
