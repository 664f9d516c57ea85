"""From exec to the last byte of the first complete frame."""

from . import programs, rows
from .report import Section, Series
from .terminal import NotReached, Terminal


def _first_question(bench, wizard):
    def start():
        arguments = [wizard.path(), "--account", "sample"]
        return Terminal(arguments, bench.environment(bench.home()))

    return start, lambda screen: "18 campaigns" in screen.text() and "^C leave" in screen.lines()[-1]


def _echo(bench):
    def start():
        return Terminal(["/bin/echo", "done"], bench.environment(bench.home()))

    return start, lambda screen: "done" in screen.text()


def _aws(bench, path):
    def start():
        home = bench.home()
        made_up = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "made-up"}
        environment = bench.environment(home) | made_up | {"AWS_DEFAULT_REGION": rows.REGION}
        return Terminal([path, "dynamodb", "wizard", "new-table"], environment)

    return start, lambda screen: "Enter the name of the table" in screen.text()


def measure(bench):
    section = Section(
        "Start",
        "From exec to the last byte of the first complete frame, nothing following for 250 ms; what "
        "must be shown was read from the screen. Lists have 20 rows. Milliseconds.",
    )
    wizard = programs.wizard(bench)
    cases = {"recommender-wizard, first question": _first_question(bench, wizard)}
    for program in [wizard] + programs.peers():
        start = lambda program=program: program.open(bench, 20)
        label = program.name + (", list of campaigns" if program is wizard else "")
        cases[label] = (start, program.is_complete(20))
    aws = programs.aws_version_2()
    if aws:
        cases["aws dynamodb wizard new-table"] = _aws(bench, aws)
    cases["(echo, to compare)"] = _echo(bench)

    times = {label: Series() for label in cases}
    sizes = {label: Series() for label in cases}
    for _ in range(bench.runs):
        for label, (start, shows) in cases.items():
            with start() as terminal:
                settled = terminal.settle(terminal.started, shows, quiet=0.25)
                times[label].add(settled.last)
                sizes[label].add(settled.bytes)
                bench.note_answers(label.split(",")[0], terminal)
    section.columns = ["program", "exec to last byte, ms", "bytes"]
    section.rows = [[x, times[x].told(), sizes[x].told("{:.0f}")] for x in cases]
    section.rows += [[x, "missing on this machine", ""] for x in programs.missing()]
    if not aws:
        section.rows.append(["aws dynamodb wizard new-table", "no AWS CLI v2 on this machine", ""])

    slowest = max(times[x].median for x in list(cases)[:2])
    if "whiptail" in times:
        limit = times["whiptail"].median
        section.judge(
            "exec to complete first frame", f"≤ whiptail: {limit:.1f} ms", f"{slowest:.1f} ms",
            slowest <= limit)
    if aws:
        factor = times["aws dynamodb wizard new-table"].median / slowest
        section.judge(
            "the same beside aws dynamodb wizard", "50 times faster", f"{factor:.0f} times",
            factor >= 50)
    return section
