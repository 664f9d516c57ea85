"""What the programs cost while nobody presses a key."""

import contextlib
import time

from . import programs
from .report import Section

_SECONDS = 10


def measure(bench):
    section = Section(
        "Idle",
        f"Clock ticks (10 ms each) of processor time in {_SECONDS} s after the list was shown; "
        f"{bench.runs} of each program at the same time.",
    )
    candidates = [programs.wizard(bench)] + programs.peers()
    with contextlib.ExitStack() as running:
        terminals = []
        for program in candidates:
            for _ in range(bench.runs):
                terminal = running.enter_context(program.open(bench, 20))
                terminal.settle(terminal.started, program.is_complete(20), quiet=0.3)
                terminals.append((program.name, terminal))
        before = [terminal.ticks() for _, terminal in terminals]
        time.sleep(_SECONDS)
        spent = [terminal.ticks() - ticks for (_, terminal), ticks in zip(terminals, before)]
    section.columns = ["program", "ticks in 10 s, all runs together", "most in one run"]
    for program in candidates:
        own = [ticks for (name, _), ticks in zip(terminals, spent) if name == program.name]
        section.rows.append([program.name, sum(own), max(own)])
    section.rows += [[x, "missing on this machine", ""] for x in programs.missing()]
    own = section.rows[0][2]
    section.judge("idle CPU", "0 ticks in 10 s", f"{own} at most", own == 0)
    return section
