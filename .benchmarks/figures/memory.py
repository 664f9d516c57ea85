"""The memory that a list takes."""

from . import programs
from .report import Section, Series

_COUNTS = [20, 100_000]


def measure(bench):
    section = Section(
        "Memory",
        "Peak (VmHWM) and at rest (VmRSS) when the list is shown and nothing has followed for "
        "0.5 s. MiB.",
    )
    section.columns = ["program", "rows", "peak", "at rest"]
    peers = programs.peers()
    for count in _COUNTS:
        # The menus take their rows as arguments, of which Linux does not let so many through.
        candidates = [programs.wizard(bench)]
        candidates += [p for p in peers if count == _COUNTS[0] or p.name == "fzf"]
        peaks = {program.name: Series() for program in candidates}
        rests = {program.name: Series() for program in candidates}
        for _ in range(bench.runs):
            for program in candidates:
                with program.open(bench, count) as terminal:
                    terminal.settle(terminal.started, program.is_complete(count), quiet=0.5)
                    peaks[program.name].add(terminal.status("VmHWM") / 1024)
                    rests[program.name].add(terminal.status("VmRSS") / 1024)
        section.rows += [[x, f"{count:,}", peaks[x].told(), rests[x].told()] for x in peaks]
        if count == _COUNTS[0]:
            _judge(section, "memory at rest", 16, rests["recommender-wizard"].median)
        else:
            _judge(section, "memory with 100,000 campaigns", 120, peaks["recommender-wizard"].median)
    section.rows += [[x, "", "missing on this machine", ""] for x in programs.missing()]
    return section


def _judge(section, what, limit, measured):
    section.judge(what, f"≤ {limit} MiB", f"{measured:.1f} MiB", measured <= limit)
