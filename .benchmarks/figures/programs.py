"""The programs that are measured side by side, each with a list of the same rows."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from . import rows
from .terminal import Terminal

DOWN, ENTER, BACKSPACE = b"\x1bOB", b"\r", b"\x7f"


class Bench:
    """Where things are, and how often each is measured."""

    def __init__(self, wizard, endpoint, runs):
        self.wizard, self.endpoint, self.runs = wizard, endpoint, runs
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="figures-"))
        self.answered = {}
        self._homes = 0

    def home(self):
        """A fresh, empty home."""
        self._homes += 1
        home = self.folder / f"home-{self._homes}"
        home.mkdir()
        return home

    def environment(self, home):
        return {
            "HOME": str(home),
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
        }

    def rows_file(self, kind, count):
        """The file with so many campaigns or names; written once."""
        path = self.folder / f"{kind}-{count}"
        if not path.exists():
            {"campaigns": rows.write_campaigns, "names": rows.write_names}[kind](path, count)
        return path

    def note_answers(self, program, terminal):
        self.answered.setdefault(program, set()).update(terminal.answered)


class Program:
    """One that shows a list of campaigns."""

    name = ""

    def path(self):
        return shutil.which(self.name)

    def version(self):
        return version_of(self.path())

    def open(self, bench, count):
        """Starts it in a terminal on so many rows."""
        return Terminal(self.arguments(bench, count), bench.environment(bench.home()))

    def is_complete(self, count):
        """Whether the screen shows the list as it is when all has been read."""
        raise NotImplementedError

    def has_moved_to(self, name):
        """Whether the screen shows the cursor on a row; where only colour tells, that it changed."""
        before = []

        def moved(screen):
            before.append(screen.fed) if not before else None
            return screen.fed > before[0]

        return moved


class Wizard(Program):
    name = "recommender-wizard"

    def __init__(self, path=None):
        self._path = path

    def path(self):
        return self._path

    def open(self, bench, count):
        home = bench.home()
        rows.write_session(home, bench.rows_file("campaigns", count))
        return Terminal([self.path(), "films"], bench.environment(home))

    def is_complete(self, count):
        total = f"{count:,}"
        return lambda screen: (
            "type to filter" in screen.lines()[4]
            and screen.lines()[4].endswith((f" {total}", f" {count}"))
            and f"▸ {rows.names(1)[0]}" in screen.text()
            and "^C leave" in screen.lines()[-1]
            and screen.row == 4
        )

    def has_moved_to(self, name):
        return lambda screen: f"▸ {name} " in screen.text()

    def counts(self, query, found, count):
        shown = {f"{found:,} of {count:,}", f"{found} of {count}"}
        return lambda screen: (
            screen.lines()[4].partition("│")[2].split("  ")[0].strip() == query
            and any(screen.lines()[4].endswith(" " + text) for text in shown)
        )


class Menu(Program):
    """dialog and whiptail, which take the rows as arguments."""

    def __init__(self, name):
        self.name = name

    def arguments(self, bench, count):
        items = [part for name in rows.names(count) for part in (name, "ACTIVE")]
        return [self.path(), "--menu", "Which campaign?", "24", "78", "15", *items]

    def is_complete(self, count):
        return lambda screen: (
            all(name in screen.text() for name in rows.names(min(count, 15)))
            and "Cancel>" in screen.text()
        )


class Fzf(Program):
    name = "fzf"

    def open(self, bench, count):
        names = bench.rows_file("names", count)
        arguments = [self.path(), "--layout=reverse"]
        return Terminal(arguments, bench.environment(bench.home()), standard_input=str(names))

    def is_complete(self, count):
        return lambda screen: (
            screen.lines()[1].split()[:1] == [f"{count}/{count}"]
            and f"> {rows.names(1)[0]}" in screen.text()
        )

    def has_moved_to(self, name):
        return lambda screen: f"> {name}\n" in screen.text() + "\n"

    def counts(self, query, found, count):
        return lambda screen: (
            screen.lines()[0] == f"> {query}"
            and screen.lines()[1].split()[:1] == [f"{found}/{count}"]
        )


def wizard(bench):
    return Wizard(str(bench.wizard))


def peers():
    """The other programs; those that this machine lacks are told by `missing`."""
    return [program for program in _peers() if program.path()]


def missing():
    return [program.name for program in _peers() if not program.path()]


def _peers():
    return [Menu("dialog"), Menu("whiptail"), Fzf()]


def aws_version_2():
    """The path of an AWS CLI of version 2, which alone has wizards; nil where there is none."""
    folders = [os.environ.get("AWS_V2", "")] + os.environ["PATH"].split(":")
    for folder in filter(None, folders):
        path = pathlib.Path(folder) / "aws"
        if os.access(path, os.X_OK):
            if version_of(path).startswith("aws-cli/2"):
                return str(path)
    return None


def version_of(path):
    run = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return (run.stdout or run.stderr).split("\n")[0].strip()
