"""`validate` of ten thousand configurations."""

import json
import os
import time

from . import rows
from .report import Section, Series

_COUNT = 10_000


def measure(bench):
    section = Section(
        "Validate",
        f"`validate` of {_COUNT:,} valid configurations, from fork to exit, its output "
        "thrown away, in files of one each and "
        "as one reply of `get-recommender-configurations`.",
    )
    folder = bench.folder / "configurations"
    folder.mkdir()
    configurations = [rows.configuration(number) for number in range(_COUNT)]
    files = [f"{number:05}.json" for number in range(_COUNT)]
    for file, own in zip(files, configurations):
        (folder / file).write_text(json.dumps({"CreateRecommenderConfiguration": own}, indent=2))
    reply = {"ListRecommenderConfigurationsResponse": {"Item": [
        own | {"Id": f"{number:032x}", "CreationDate": "2026-01-01T00:00:00.000Z",
               "LastModifiedDate": "2026-01-01T00:00:00.000Z"}
        for number, own in enumerate(configurations)]}}
    (folder / "all.json").write_text(json.dumps(reply, indent=2))

    cases = {f"{_COUNT:,} files": files, "one reply": ["all.json"]}
    times = {case: Series() for case in cases}
    peaks = {case: Series() for case in cases}
    for _ in range(bench.runs):
        for case, arguments in cases.items():
            seconds, peak = _run(bench, folder, ["validate", *arguments])
            times[case].add(seconds)
            peaks[case].add(peak)
    section.columns = ["input", "s", "peak memory, MiB"]
    section.rows = [[x, times[x].told("{:.2f}"), peaks[x].told()] for x in cases]
    slowest = max(times[x].median for x in cases)
    section.judge(
        "`validate` of 10,000 configurations", "≤ 1 s", f"{slowest:.2f} s", slowest <= 1)
    return section


def _run(bench, folder, arguments):
    environment = bench.environment(bench.home())
    started = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.execve(bench.wizard, [str(bench.wizard), *arguments], environment)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - started
    if status:
        raise ChildProcessError(f"validate ended with status {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024
