"""The program as a job in a pseudo-terminal whose screen is watched."""

import array
import collections
import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from . import shell
from .watched import WatchedScreen

# What the program may ask, and what a terminal of today answers.
_QUERIES = [
    (re.compile(rb"\x1b\]11;\?(?:\x07|\x1b\\)"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
]


# How `rest` can end.
QUIET, TICKING, ENDED = "quiet", "ticking", "ended"


class Stuck(Exception):
    """The program does not read, or does not come to rest."""


class Terminal:
    """A pseudo-terminal with one run of the program in it."""

    def __init__(self, arguments, environment, folder, rows, columns):
        self.master, self._slave = os.openpty()
        os.set_blocking(self.master, False)
        self._set_size(rows, columns)
        self.modes_before = termios.tcgetattr(self._slave)
        self.screen = WatchedScreen(rows, columns)
        self.screen.fresh()
        self.pid = None
        self.is_stopped = False
        self.stop_signal = None
        # (shell.ENDED or shell.SIGNALLED, number) once it has ended.
        self.ending = None
        self.is_gone = False
        # What went both ways of late, for the log of a failure.
        self.recent = collections.deque(maxlen=80)
        self._unread = b""
        self._shell = shell.Shell(os.ttyname(self._slave), arguments, environment, folder)
        self.wait(lambda: self.pid is not None, "the program was not started")

    def _set_size(self, rows, columns):
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, rows, columns):
        self.turn(0)
        self.screen.resize(rows, columns)
        self.recent.append((f"{time.monotonic():.4f} resized", (rows, columns)))
        self._set_size(rows, columns)

    def wait(self, condition, complaint, limit=90):
        end = time.monotonic() + limit
        while not condition():
            if time.monotonic() > end:
                raise Stuck(complaint)
            self.turn(0.05)

    def turn(self, patience):
        """Takes what has come; waits at most so many seconds for it. True where output came."""
        sources = [self._shell.descriptor()] if self.ending is None else []
        if not self.is_gone:
            sources.append(self.master)
        ready = select.select(sources, [], [], patience)[0]
        if self._shell.descriptor() in ready:
            self._take_reports()
        return self.master in ready and not self.is_gone and self._take_output()

    def _take_reports(self):
        for kind, number in self._shell.reports() or []:
            if kind == shell.STARTED:
                self.pid = number
            elif kind == shell.STOPPED:
                self.is_stopped, self.stop_signal = True, number
            else:
                self.ending = (kind, number)
                self.is_stopped = False

    def _take_output(self):
        try:
            data = os.read(self.master, 1 << 16)
        except (BlockingIOError, OSError):
            return False
        before = len(self.screen.faults)
        self.screen.feed(data)
        marks = "strict " * (not self.screen.is_lenient) + "FAULT" * (len(self.screen.faults) > before)
        self.recent.append((f"{time.monotonic():.4f} got {marks}", data))
        self._answer(data)
        return True

    def _answer(self, data):
        # A query may come in two pieces; no answer is given twice.
        text = self._unread + data
        seen = 0
        for pattern, answer in _QUERIES:
            for query in pattern.finditer(text):
                seen = max(seen, query.end())
                self.send(answer)
        self._unread = text[seen:][-16:]

    def send(self, data, limit=60):
        """Types bytes, as fast as the program takes them."""
        end = time.monotonic() + limit
        self.recent.append((f"{time.monotonic():.4f} typed", data))
        while data and not self.is_gone and self.ending is None and not self.is_stopped:
            try:
                written = os.write(self.master, data[:2048])
                data = data[written:]
            except BlockingIOError:
                self.turn(0.01)
            except OSError:
                return
            if time.monotonic() > end:
                raise Stuck("the program does not read what is typed")

    def signal(self, number):
        """Sends a signal to the job, as long as there is one."""
        if self.ending is None:
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                pass

    def go_on(self):
        """Lets a stopped job go on."""
        self.is_stopped = False
        self._shell.go_on()

    def hang_up(self):
        """Takes the terminal away, as a closed window does."""
        self.is_gone = True
        os.close(self.master)

    def unread(self):
        """How many typed bytes the program has not read yet."""
        count = array.array("i", [0])
        fcntl.ioctl(self._slave, termios.FIONREAD, count)
        return count[0]

    def is_asleep(self):
        """Whether every thread of the program waits for something."""
        try:
            for thread in os.listdir(f"/proc/{self.pid}/task"):
                with open(f"/proc/{self.pid}/task/{thread}/stat") as file:
                    if file.read().rpartition(")")[2].split()[0] not in "SI":
                        return False
        except (FileNotFoundError, ProcessLookupError):
            return False
        return True

    def rest(self, quiet, limit=120, may_tick=False):
        """Waits until all keys are read and nothing follows for so many seconds.

        Gives QUIET; ENDED where the program has ended or stopped instead; or TICKING where a mark may
        turn as long as an answer is awaited, all keys are read, and something follows all the time.
        """
        start = since = time.monotonic()
        while self.ending is None and not self.is_stopped:
            if self.turn(min(quiet, 0.02)):
                since = time.monotonic()
            elif time.monotonic() - since >= quiet and self.unread() == 0 and self.is_asleep():
                # Only what came before the last look at its threads counts.
                if not self.turn(0):
                    self.recent.append((f"{time.monotonic():.4f} quiet", quiet))
                    return QUIET
                since = time.monotonic()
            waited = time.monotonic() - start
            if may_tick and waited > quiet + 2 and self.unread() == 0:
                return TICKING
            if waited > limit:
                raise Stuck(f"it does not come to rest; {self.unread()} bytes are unread")
        # What it sent before it ended.
        while self.turn(0):
            pass
        return ENDED

    def has_children(self):
        """Whether the program has started others that are still there."""
        try:
            for thread in os.listdir(f"/proc/{self.pid}/task"):
                with open(f"/proc/{self.pid}/task/{thread}/children") as file:
                    if file.read():
                        return True
        except (FileNotFoundError, ProcessLookupError):
            pass
        return False

    def await_end(self, limit=90):
        self.wait(lambda: self.ending is not None, "the program does not end", limit)
        while self.turn(0):
            pass

    def modes_now(self):
        return termios.tcgetattr(self._slave)

    def status(self, field):
        """A figure of /proc/PID/status, in KiB."""
        with open(f"/proc/{self.pid}/status") as file:
            for line in file:
                if line.startswith(field + ":"):
                    return int(line.split()[1])
        raise KeyError(field)

    def close(self):
        """Ends the program, whatever it does, and gives everything back."""
        if self.ending is None:
            self.signal(signal.SIGKILL)
            # As long as it is stopped, its shell waits for an order and not for its end.
            if self.is_stopped:
                self.go_on()
            self.wait(lambda: self.ending is not None, "the program cannot be killed")
        self._shell.close()
        if not self.is_gone:
            os.close(self.master)
        os.close(self._slave)
