"""From an arrow key to the last byte of what it changes, and how many bytes that is."""

from . import programs, rows
from .programs import DOWN
from .report import Section, Series

_COUNT = 20


def measure(bench):
    section = Section(
        "Arrow key in a list",
        f"The Down key, from the first of {_COUNT} rows to the last, so that the last few scroll: "
        "then every row changes, and the bytes are told apart. From writing the key to the last "
        "byte, nothing following for 100 ms.",
    )
    candidates = [programs.wizard(bench)] + programs.peers()
    times = {program.name: Series() for program in candidates}
    moves = {program.name: Series() for program in candidates}
    scrolls = {program.name: Series() for program in candidates}
    for _ in range(bench.runs):
        for program in candidates:
            with program.open(bench, _COUNT) as terminal:
                terminal.settle(terminal.started, program.is_complete(_COUNT), quiet=0.3)
                for name in rows.names(_COUNT)[1:]:
                    shows = program.has_moved_to(name)
                    shows(terminal.screen)
                    settled = terminal.settle(terminal.press(DOWN), shows)
                    times[program.name].add(settled.last)
                    is_in_sight = rows.names(1)[0] in terminal.screen.text()
                    sizes = moves if is_in_sight else scrolls
                    sizes[program.name].add(settled.bytes)
                bench.note_answers(program.name, terminal)
    section.columns = ["program", "key to last byte, ms", "bytes", "most bytes", "scrolling, bytes"]
    section.rows = [
        [x, times[x].told("{:.2f}"), moves[x].told("{:.0f}"), max(moves[x].values),
         scrolls[x].told("{:.0f}")]
        for x in times
    ]
    section.rows += [[x, "missing on this machine", "", "", ""] for x in programs.missing()]
    own = times["recommender-wizard"].median
    if "dialog" in times:
        limit = times["dialog"].median
        section.judge(
            "arrow key to last byte", f"≤ dialog: {limit:.2f} ms", f"{own:.2f} ms", own <= limit)
    most = max(moves["recommender-wizard"].values)
    section.judge(
        "bytes for an arrow key in a list", "≤ 128", f"{most} at most where all rows are in sight",
        most <= 128)
    return section
