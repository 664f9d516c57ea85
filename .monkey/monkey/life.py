"""A life: a home, and the program in it, started again whenever it has ended, until all is done."""

import os
import pathlib
import random
import resource
import shutil
import signal
import tempfile
import time
from collections import Counter, namedtuple

from . import account, checks, memory, shell
from .events import Monkey
from .terminal import ENDED, QUIET, Stuck, Terminal

# events: how many a life has; share: of all events; the rest: what there is to befall it.
Kind = namedtuple("Kind", "events share leaves account")
KINDS = {
    # Leaves and is ended in every way, and starts again.
    "short": Kind(500, 0.35, True, None),
    # One program for the whole life, as far as it does not finish: its memory must not grow.
    "long": Kind(10_000, 0.36, False, None),
    # An account that fails in every way, by a stand-in for the AWS CLI.
    "failing": Kind(500, 0.20, True, "stand-in"),
    "long-failing": Kind(6_000, 0.085, False, "stand-in"),
    # The same with the real AWS CLI, which is slow.
    "real": Kind(100, 0.005, True, "real"),
}
_STATE = ".local/state/recommender-wizard/sessions"
_NAMES = ["films", "a", "movie-picks_2.0"]
# How many events pass between two looks at everything.
_CHECK_EVERY = 60


class Life:
    """One life, which its kind, its number and the seed decide."""

    def __init__(self, programs, seed, kind, number, count):
        self.name = f"{kind}:{number}"
        self._programs, self._seed, self._kind, self._count = programs, seed, KINDS[kind], count
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="monkey-"))
        self._mark = self._folder.name
        self._terminal = None
        self._starts = 0
        self._sent = set()
        self._is_unfinished_paste = False
        self._done = []
        self.counts = Counter()
        self.memories = []
        self.fault = None

    def run(self):
        """Lives; a fault is noted, with the file that tells about it."""
        self._account = self._make_account()
        try:
            self._prepare_home()
            monkey = Monkey(self._random("events"), self._kind.leaves, bool(self._kind.account))
            pace = self._random("pace")
            until_rest, until_check = 1, _CHECK_EVERY
            for event in monkey.events(self._count):
                self._ensure_running()
                self._done.append(event)
                self.counts["events"] += 1
                self.counts[event.kind] += 1
                self._perform(event)
                until_rest, until_check = until_rest - 1, until_check - 1
                if until_check == 0:
                    self._check()
                    until_check = _CHECK_EVERY
                elif until_rest == 0:
                    self._settle(0.01)
                if until_rest <= 0:
                    until_rest = pace.choice([1, 1, 2, 5, 20])
            self._check()
            self._leave()
        except (checks.Broken, Stuck, AssertionError, OSError, ValueError) as error:
            self.fault = f"{self.name}: {error}"
            self._write_log(error)
        finally:
            if self._terminal:
                self._terminal.close()
            if self._account:
                self._account.close()
            shutil.rmtree(self._folder, ignore_errors=True)
        return self

    def __getstate__(self):
        # What goes from one process to another is what was found, no more.
        kept = ["name", "counts", "memories", "fault"]
        return {name: self.__dict__[name] for name in kept}

    def _random(self, purpose):
        return random.Random(f"{self._seed}/{self.name}/{purpose}")

    # The home.

    def _make_account(self):
        if self._kind.account == "stand-in":
            return account.StandIn(self._folder, self._random("account"))
        return account.Endpoint(self._programs.endpoint) if self._kind.account else None

    def _prepare_home(self):
        self._home, self._work = self._folder / "home", self._folder / "work"
        self._sessions = self._home / _STATE
        self._sessions.mkdir(parents=True)
        self._work.mkdir()
        self._environment = {
            "HOME": str(self._home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": "robin",
            "EDITOR": "true", "SWIFT_BACKTRACE": "enable=no", "MONKEY_LIFE": self._mark,
        }
        # How a program that was built with a sanitizer tells what it found.
        if "ASAN_OPTIONS" in os.environ:
            self._environment["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]
        if self._account:
            self._environment |= self._account.environment
        if self._random("home").random() < 0.6:
            # Where everything is answered, every screen can be reached from the first key on.
            shutil.copy(self._programs.session, self._sessions / "films.json")

    # Starting and ending.

    def _ensure_running(self):
        if self._terminal and self._terminal.ending is None:
            return
        self._finish()
        chance = self._random(f"start {self._starts}")
        self._starts += 1
        self.counts["starts"] += 1
        arguments = [self._programs.wizard]
        # A session that is begun anew takes the account from the options; one that is resumed has it.
        if self._account:
            arguments += self._account.arguments
        else:
            arguments += ["--account", chance.choice(["sample", "sample", "sample", "none",
                                                      str(self._programs.snapshot)])]
        arguments += chance.choice([[], [], [], ["--ascii"], ["--color", "never"],
                                    ["--theme", "high-contrast"], ["--theme", "auto"],
                                    ["--theme", "mono"]])
        # Without a name, there may be a list to choose from first.
        if chance.random() < 0.7 or not self._kind.leaves:
            arguments.append(chance.choice(_NAMES) if self._kind.leaves else "films")
        term = chance.choice(["xterm-256color"] * 4 + ["xterm", "tmux-256color"])
        rows, columns = chance.choice([(24, 80)] * 4 + [(40, 120), (16, 60), (5, 20)])
        if not self._kind.leaves:
            rows, columns = 24, 80
        self._sent = set()
        self._is_hung_up = False
        self._is_unfinished_paste = False
        self._done.append(("start", arguments[1:], term, rows, columns))
        self._memory = memory.Series()
        self._started_at = self.counts["events"]
        self._terminal = Terminal(
            arguments, self._environment | {"TERM": term}, self._work, rows, columns)
        self._await_screen()

    def _await_screen(self):
        """Waits until the program has the terminal, before which all that is typed is echoed."""
        terminal = self._terminal
        terminal.wait(
            lambda: "1049" in terminal.screen.modes or terminal.ending or terminal.is_stopped,
            "it does not take the screen")
        self._settle(0.05)

    def _finish(self):
        """Looks at what a program that has ended leaves."""
        terminal, self._terminal = self._terminal, None
        if terminal is None:
            return
        try:
            kind, number = terminal.ending
            self._done.append(("ended", kind, number))
            self.counts[f"ended {number}" if kind == shell.ENDED else f"signalled {number}"] += 1
            checks.screen(terminal.screen)
            checks.ending(terminal.ending, self._sent)
            if signal.SIGKILL not in self._sent and not self._is_hung_up:
                checks.restored(terminal, "its end")
            checks.children(self._mark)
            self._look_at_sessions()
            self._keep_memory()
        except checks.Broken:
            # The log shows the screen.
            self._terminal = terminal
            raise
        terminal.close()

    def _keep_memory(self):
        if not self._kind.leaves and len(self._memory.samples) > 1:
            self.memories.append(self._memory)

    def _leave(self):
        """Ends the last program of a life as a person would."""
        if self._terminal and self._terminal.ending is None:
            self._sent.add(signal.SIGTERM)
            self._terminal.signal(signal.SIGTERM)
            self._terminal.await_end()
        self._finish()

    # Looking.

    def _settle(self, quiet):
        if self._terminal.screen.is_lenient:
            # An Escape that has just been typed keeps the program from looking at the new size.
            quiet = max(quiet, 0.08)
        if self._is_unfinished_paste:
            # So long a paste may pause.
            quiet = 1.3
        self._is_unfinished_paste = False
        rest = self._terminal.rest(quiet, may_tick=bool(self._account))
        if rest != ENDED:
            self._terminal.screen.is_lenient = False
        checks.screen(self._terminal.screen)
        return rest

    def _check(self):
        self._ensure_running()
        # Where the account is asked, what it answers may change the screen at any moment.
        is_alone = not self._terminal.has_children()
        rest = self._settle(0.3)
        self._resume_if_stopped()
        if rest == ENDED:
            return
        self.counts["checks"] += 1
        checks.frame(self._terminal.screen)
        self._look_at_sessions()
        self._memory.add(self.counts["events"] - self._started_at, self._terminal.status("VmRSS"))
        if rest == QUIET and is_alone:
            self._compare_repainted()

    def _compare_repainted(self):
        """Whether the screen that came about piece by piece is the one that is drawn anew."""
        screen = self._terminal.screen
        end = time.monotonic() + 20
        while " saving " in screen.lines()[0] and time.monotonic() < end:
            self._settle(0.2)
        if self._terminal.ending:
            return
        checks.expect(" saving " not in screen.lines()[0], "it says for ever that it is saving")
        if "not saved" in screen.lines()[0]:
            # That is tried again every few seconds, and may succeed in this very moment.
            return
        seen = self._picture(screen)
        self._terminal.send(b"\x0c")
        if self._settle(0.1) == QUIET:
            again = self._picture(screen)
            if self._terminal.has_children():
                return
            differing = [f"{x!r} / {y!r}" for x, y in zip(seen, again) if x != y]
            checks.expect(not differing, f"repainted, it differs: {differing[:5]}")
            self.counts["repaints"] += 1

    @staticmethod
    def _picture(screen):
        # Where it is hidden, it may stand anywhere.
        cursor = f"cursor {screen.row} {screen.column}" if "25" in screen.modes else "no cursor"
        return screen.lines() + [cursor]

    def _look_at_sessions(self):
        environment = {"HOME": str(self._home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        self.counts["session checks"] += checks.sessions(
            self._sessions, self._programs.wizard, environment)

    # Events.

    def _perform(self, event):
        perform = {
            "keys": self._keys, "resize": self._resize, "signal": self._signal, "stop": self._stop,
            "freeze": self._freeze, "disk": self._disk, "account": self._fail, "end": self._end,
            "hang-up": self._hang_up,
        }
        perform[event.kind](event.what)

    def _keys(self, data):
        self._terminal.send(data)
        if b"\x1b[200~" in data and not data.endswith(b"\x1b[201~"):
            self._is_unfinished_paste = True
        if data == b"\x03":
            self._settle(0.05)
        else:
            self._terminal.turn(0)
        self._resume_if_stopped()

    def _resume_if_stopped(self):
        if self._terminal.is_stopped:
            if self._terminal.stop_signal == signal.SIGTSTP:
                checks.restored(self._terminal, "its stop")
            self._terminal.go_on()
            self._await_screen()

    def _resize(self, size):
        self._terminal.resize(*size)
        self._terminal.turn(0)

    def _signal(self, what):
        number, count = what
        for _ in range(count):
            self._terminal.signal(number)

    def _stop(self, way):
        if way == "key":
            self._terminal.send(b"\x1a")
        else:
            self._terminal.signal(signal.SIGTSTP)
        self._settle(0.05)
        self._resume_if_stopped()

    def _freeze(self, rows):
        terminal = self._terminal
        terminal.signal(signal.SIGSTOP)
        terminal.wait(lambda: terminal.is_stopped or terminal.ending, "SIGSTOP does not stop it")
        if terminal.ending is None:
            terminal.resize(24 + rows, 80 + rows)
            terminal.go_on()
            self._settle(0.01)

    def _disk(self, limit):
        if self._terminal.ending is None:
            self._terminal.screen.allows_palette_reset = limit is not None
            limit = resource.RLIM_INFINITY if limit is None else limit
            try:
                resource.prlimit(
                    self._terminal.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
            except ProcessLookupError:
                pass

    def _fail(self, mood):
        self._account.set(mood)

    def _end(self, number):
        self._sent.add(number)
        self._terminal.signal(number)
        if number in (signal.SIGINT, signal.SIGQUIT):
            # While an editor has the terminal these two are meant for it.
            self._settle(0.3)
            self._terminal.signal(number)
        self._terminal.await_end()

    def _hang_up(self, _):
        self._is_hung_up = True
        self._sent.add(signal.SIGHUP)
        self._terminal.hang_up()
        self._terminal.await_end()

    # What is left behind where something is wrong.

    def _write_log(self, error):
        folder = pathlib.Path(".monkey/failures")
        folder.mkdir(exist_ok=True)
        path = folder / f"{self._seed}-{self.name.replace(':', '-')}.log"
        with path.open("w") as file:
            print(f"{error}\n\nSEED={self._seed} .monkey/run --life {self.name}\n", file=file)
            if self._terminal:
                print(self._terminal.screen.text(), file=file)
                print(f"\nmodes {self._terminal.screen.modes}\n", file=file)
                for mark, what in self._terminal.recent:
                    print(mark, repr(what)[:3000], file=file)
                print(file=file)
            for number, event in enumerate(self._done):
                print(number, repr(event)[:2000], file=file)
        if self._sessions.exists():
            shutil.copytree(self._sessions, path.with_suffix(".sessions"), dirs_exist_ok=True)
