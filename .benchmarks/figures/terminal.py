"""A program in a pseudo-terminal, with the time at which each piece of its output came."""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from .screen import Screen

ROWS, COLUMNS = 24, 80

# What a program may ask, and what a terminal of today answers.
_QUERIES = [
    (rb"\x1b\]11;\?(?:\x07|\x1b\\)", "background (OSC 11)", b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
    (rb"\x1b\]10;\?(?:\x07|\x1b\\)", "foreground (OSC 10)", b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\"),
    (rb"\x1b\[0?c", "attributes (DA1)", b"\x1b[?62;22c"),
    (rb"\x1b\[>0?c", "attributes (DA2)", b"\x1b[>41;370;0c"),
    (rb"\x1b\[5n", "status (DSR)", b"\x1b[0n"),
    (rb"\x1b\[\?2026\$p", "synchronized output (DECRQM 2026)", b"\x1b[?2026;2$y"),
    (rb"\x1b\[6n", "cursor (CPR)", None),
]


class NotReached(Exception):
    """What was waited for did not appear."""


class Settled:
    """What came between a moment and the end of its consequences."""

    def __init__(self, since, pieces, completed):
        self.bytes = sum(len(data) for _, data in pieces)
        self.pieces = len(pieces)
        # Nanoseconds to milliseconds.
        self.last = (pieces[-1][0] - since) / 1e6 if pieces else None
        self.completed = (completed - since) / 1e6 if completed else None


class Terminal:
    """Starts a program in a terminal of 80 columns and 24 rows of its own, and ends it at the end."""

    def __init__(self, arguments, environment, standard_input=None):
        self.screen = Screen(ROWS, COLUMNS)
        self.answered = []
        self.has_ended = False
        self._unread = b""
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        name = os.ttyname(slave)
        # Opened by the leader of a new session, the terminal becomes the one that controls it.
        actions = [(os.POSIX_SPAWN_OPEN, 1, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
        if standard_input:
            actions.append((os.POSIX_SPAWN_OPEN, 0, standard_input, os.O_RDONLY, 0))
        else:
            actions.append((os.POSIX_SPAWN_DUP2, 1, 0))
        self.started = time.perf_counter_ns()
        self.pid = os.posix_spawn(
            arguments[0], arguments, environment, file_actions=actions, setsid=True
        )
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.kill(self.pid, signal.SIGKILL)
        os.close(self.master)
        os.wait4(self.pid, 0)

    def press(self, key):
        """Writes a key; gives the moment just before."""
        moment = time.perf_counter_ns()
        os.write(self.master, key)
        return moment

    def settle(self, since, shows, quiet=0.1, limit=60):
        """Reads until the screen `shows` what is expected and nothing follows for `quiet` seconds.

        The time that counts is that of the last byte, not of the quiet after it.
        """
        pieces, unseen, completed = [], [], None
        end = time.perf_counter() + limit
        while True:
            if not self.has_ended and select.select([self.master], [], [], quiet)[0]:
                data = self._read()
                piece = (time.perf_counter_ns(), data)
                pieces.append(piece)
                unseen.append(piece)
                self._answer(data, unseen)
                continue
            pieces = [piece for piece in pieces if piece[1]]
            for moment, data in unseen:
                self.screen.feed(data)
                if completed is None and shows(self.screen):
                    completed = moment
            unseen = []
            if shows(self.screen):
                return Settled(since, pieces, completed)
            if self.has_ended or time.perf_counter() > end:
                raise NotReached(self.screen.text())

    def _read(self):
        try:
            return os.read(self.master, 1 << 16)
        except OSError:
            # The last one that had the terminal open is gone.
            self.has_ended = True
            return b""

    def _answer(self, data, unseen):
        # A query may come in two pieces; no answer is given twice.
        text = self._unread + data
        seen = 0
        for pattern, name, answer in _QUERIES:
            for query in re.finditer(pattern, text):
                seen = max(seen, query.end())
                if answer is None:
                    for _, piece in unseen:
                        self.screen.feed(piece)
                    unseen.clear()
                    answer = b"\x1b[%d;%dR" % (self.screen.row + 1, self.screen.column + 1)
                os.write(self.master, answer)
                self.answered.append(name)
        self._unread = text[seen:][-16:]

    def status(self, field):
        """A figure of /proc/PID/status, in KiB."""
        with open(f"/proc/{self.pid}/status") as file:
            for line in file:
                if line.startswith(field + ":"):
                    return int(line.split()[1])
        raise KeyError(field)

    def ticks(self):
        """The processor time of all its threads so far, in clock ticks."""
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])
