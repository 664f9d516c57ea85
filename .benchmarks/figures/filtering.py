"""A key typed into the filter of a long list."""

from . import programs, rows
from .programs import BACKSPACE
from .report import Section, Series

_SIZES = [1_000, 10_000, 100_000]
# Each key with the filter that it leaves behind; the last widens, so that nothing is known before.
_KEYS = [(b"m", "m"), (b"o", "mo"), (b"v", "mov"), (b"4", "mov4"), (b"2", "mov42")]
_KEYS += [(BACKSPACE, "mov4")]


def measure(bench):
    section = Section(
        "Filter key",
        "The keys `m o v 4 2` and Backspace in a list, from writing the key to the last byte, when "
        "the number of matches that is shown is the right one and nothing follows for 150 ms. "
        "Milliseconds; in brackets 10 % and 90 %.",
    )
    candidates = [programs.wizard(bench)]
    candidates += [program for program in programs.peers() if program.name == "fzf"]
    section.columns = ["rows", "program", "all keys", "slowest key", "`m`", "`o`", "`v`", "`4`"]
    section.columns += ["`2`", "Backspace", "bytes"]
    for count in _SIZES:
        found = {query: rows.matches(count, query) for _, query in _KEYS}
        series = _typed(bench, candidates, count, found)
        for program in candidates:
            section.rows.append([f"{count:,}", program.name] + _cells(*series[program.name]))
    if len(candidates) == 1:
        section.rows.append(["", "fzf"] + ["missing on this machine"] + [""] * 8)
    _judge(section, series)
    return section


def _typed(bench, candidates, count, found):
    series = {p.name: ([Series() for _ in _KEYS], Series()) for p in candidates}
    for _ in range(bench.runs):
        for program in candidates:
            times, sizes = series[program.name]
            with program.open(bench, count) as terminal:
                terminal.settle(terminal.started, program.is_complete(count), quiet=0.4)
                for place, (key, query) in enumerate(_KEYS):
                    shows = program.counts(query, found[query], count)
                    settled = terminal.settle(terminal.press(key), shows, quiet=0.15)
                    times[place].add(settled.last)
                    sizes.add(settled.bytes)
                bench.note_answers(program.name, terminal)
    return series


def _all(times):
    every = Series()
    for series in times:
        every.values += series.values
    return every


def _cells(times, sizes):
    slowest = max(series.median for series in times)
    cells = [_all(times).told(), f"{slowest:.1f}"]
    return cells + [f"{series.median:.1f}" for series in times] + [sizes.told("{:.0f}")]


def _judge(section, series):
    own = max(times.median for times in series["recommender-wizard"][0])
    section.judge("filter key, 100,000 campaigns", "≤ 16 ms", f"{own:.1f} ms, slowest key", own <= 16)
    if "fzf" in series:
        own = _all(series["recommender-wizard"][0]).median
        limit = _all(series["fzf"][0]).median
        section.judge(
            "the same beside fzf", f"≤ fzf: {limit:.1f} ms", f"{own:.1f} ms", own <= limit)
