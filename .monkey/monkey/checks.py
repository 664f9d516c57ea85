"""What has to hold for the program, as it is seen from outside."""

import json
import os
import pathlib
import re
import signal
import subprocess
import termios
import time

from . import shell
from .events import UNEXPECTED

SMALLEST = (16, 60)
# As `recommender-wizard --help` lists them; 128+n for the signals that were sent are added.
_DOCUMENTED = {0, 1, 64, 65, 66, 69, 73, 75, 130}
_TITLE = re.compile(r" (Recommender set-up|\d+ of 10)( |$)")


class Broken(Exception):
    """Something that has to hold does not."""


def expect(holds, what):
    if not holds:
        raise Broken(what)


def screen(screen):
    """That nothing was ever sent that does not belong on the screen."""
    expect(not screen.faults, "; ".join(screen.faults))


def frame(screen):
    """That a whole frame is shown: DESIGN 11."""
    lines = screen.lines()
    if screen.rows < SMALLEST[0] or screen.columns < SMALLEST[1]:
        written = [(row, line) for row, line in enumerate(lines) if line]
        needed = "The wizard needs 60x16"[: screen.columns]
        expect(
            len(written) == 1 and written[0] == (screen.rows // 2, lines[screen.rows // 2])
            and written[0][1].strip() == needed.strip(),
            f"on a screen of {screen.columns}x{screen.rows} the size needed is not told")
        return
    expect(_TITLE.match(lines[0]), "the first row is no title")
    expect(lines[-1].startswith(" ") and lines[-1].strip(), "the last row tells no keys")
    # A word about the last key takes the place of the keys; a cut one would still show the last.
    if "⏎" in lines[-1] or "Esc" in lines[-1]:
        expect("^C leave" in lines[-1], "the last row does not tell how to leave")
    expect("1049" in screen.modes, "the frame is not on a screen of its own")
    expect("2026" not in screen.modes, "output is still held back")


def restored(terminal, way):
    """That the terminal is as it was found."""
    # The kernel may hand over the last bytes after it has told of the end or the stop.
    end = time.monotonic() + 5
    while terminal.screen.left_behind() and time.monotonic() < end:
        terminal.turn(0.05)
    left = terminal.screen.left_behind()
    expect(not left, f"{way} left behind: {', '.join(left)}")
    now, before = terminal.modes_now(), terminal.modes_before
    names = ["iflag", "oflag", "cflag", "lflag", "ispeed", "ospeed"]
    differing = [name for name, x, y in zip(names, before, now) if x != y]
    controls = [
        place for place, (x, y) in enumerate(zip(before[6], now[6]))
        # Without canonical input these two have another meaning.
        if x != y and (now[3] & termios.ICANON or place not in (termios.VMIN, termios.VTIME))]
    expect(not differing and not controls, f"{way} left other modes: {differing} {controls}")


def ending(ending, sent):
    """That it ended as documented, given the signals that were sent."""
    kind, number = ending
    if kind == shell.SIGNALLED:
        name = signal.Signals(number).name
        may = number == signal.SIGKILL or number in UNEXPECTED
        expect(may and number in sent, f"it ended by {name}")
    else:
        allowed = _DOCUMENTED | {128 + number for number in sent}
        expect(number in allowed, f"it ended with {number}, where {sorted(sent)} were sent")


def children(mark, limit=10):
    """That no process with this mark in its environment is left."""
    end = time.monotonic() + limit
    needle = f"MONKEY_LIFE={mark}".encode()
    while True:
        left = []
        for entry in os.listdir("/proc"):
            if not entry.isdigit():
                continue
            try:
                data = pathlib.Path(f"/proc/{entry}/environ").read_bytes()
                if needle in data.split(b"\0"):
                    left.append(pathlib.Path(f"/proc/{entry}/cmdline").read_bytes())
            except OSError:
                continue
        if not left:
            return
        expect(time.monotonic() < end, f"left running: {left}")
        time.sleep(0.02)


def sessions(folder, wizard, environment):
    """That every session is whole, and the program itself can read it. Gives how many there are."""
    count = 0
    for path in sorted(folder.glob("*.json")):
        text = read(path)
        if text is None:
            continue
        count += 1
        try:
            document = json.loads(
                text.decode("utf-8", "strict"), object_pairs_hook=_unique, parse_constant=_refuse)
        except ValueError as error:
            raise Broken(f"{path.name} is not JSON: {error}") from error
        expect(document.get("format") == "recommender-wizard/session", f"{path.name}: no format")
        expect(document.get("version") == 1, f"{path.name}: no version")
        run = subprocess.run(
            [wizard, "show", str(path), "--json"], env=environment, capture_output=True,
            check=False, timeout=120)
        expect(run.returncode in (0, 1), f"show {path.name} ended with {run.returncode}: {run.stderr}")
        json.loads(run.stdout, object_pairs_hook=_unique, parse_constant=_refuse)
        expect(b"requirements" in run.stdout, f"show {path.name} told nothing")
    return count


def read(path):
    """The bytes of a file; None where it has gone meanwhile."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _unique(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member twice")
    return members


def _refuse(constant):
    raise ValueError(f"{constant} is not JSON")
