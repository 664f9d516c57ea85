"""All checks of one session through the AWS CLI, beside the longest chain of dependent calls."""

import json
import os
import shutil
import statistics
import subprocess
import time

from . import calls, rows
from .report import Section, Series

_PAUSE = 0.5
_LIMIT = 1.3
# What the good account of the tests holds.
_ANSWERS = {
    "region": rows.REGION,
    "campaignArn": rows.arn("movie-picks"),
    "idType": "PINPOINT_USER_ID",
    "recommendationsPerMessage": 3,
    "processing": "lambda",
    "functionArn": f"arn:aws:lambda:{rows.REGION}:{rows.ACCOUNT}:function:movie-enrich",
    "attributes": [{"name": "Title", "displayName": "Title", "purpose": "headline"}],
    "iamRole": "existing",
    "iamRoleArn": f"arn:aws:iam::{rows.ACCOUNT}:role/PinpointRoleforPersonalize",
    "name": "movie-picks",
}


def measure(bench):
    section = Section(
        "Check",
        "`check` of a session with a function, against the endpoint of the tests on this machine. "
        "First with the real AWS CLI, whose calls cost processor time and so share "
        f"{os.cpu_count()} cores; then with a stand-in that gives the recorded answers after "
        f"{_PAUSE} s of waiting, as if there were cores enough. The chain is the sum of the calls "
        "of which each needs the answer of the one before, each measured alone. Seconds.",
    )
    section.columns = ["AWS CLI", "calls", "`check`", "longest chain", "factor"]
    aws = shutil.which("aws")
    if not (aws and bench.endpoint):
        reason = "aws is missing on this machine" if not aws else "the endpoint was not built"
        section.rows = [["not measured", reason, "", "", ""]]
        return section
    with _served(bench.endpoint) as address:
        return _measured(bench, section, aws, address)


class _served:
    def __init__(self, endpoint):
        self.endpoint = endpoint

    def __enter__(self):
        self.process = subprocess.Popen(
            [self.endpoint], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self.process.stdout.readline().strip()

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def _measured(bench, section, aws, address):
    session = bench.folder / "check.json"
    document = {"format": "recommender-wizard/session", "version": 1, "answers": _ANSWERS}
    session.write_text(json.dumps(document))
    answers = bench.folder / "answers"
    answers.mkdir()
    recorder = bench.folder / "recorder/aws"
    calls.write_recorder(recorder, aws, answers)
    player = bench.folder / "player/aws"
    calls.write_player(player, answers, _PAUSE)

    environment = bench.environment(bench.home()) | {
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "made-up-secret-key",
        "AWS_EC2_METADATA_DISABLED": "true", "PATH": os.environ["PATH"],
    }
    command = [bench.wizard, "check", session, "--endpoint-url", address]
    _check(command, environment | {"PATH": calls.path_with(recorder)})
    made = calls.recorded(answers)
    needed = calls.needs(made, session.read_text())

    kinds = [("real", aws, environment), ("stand-in", str(player), None)]
    for kind, tool, used in kinds:
        used = used or environment | {"PATH": calls.path_with(player)}
        alone = {
            call: statistics.median(call.seconds(tool, used) for _ in range(5)) for call in made
        }
        chain_time, chain = calls.longest_chain(needed, alone)
        series = Series()
        for _ in range(bench.runs):
            series.add(_check(command, used))
        factor = series.median / chain_time
        names = ", ".join(call.name for call in chain)
        section.rows.append(
            [kind, len(made), series.told("{:.2f}"), f"{chain_time:.2f} ({names})", f"{factor:.2f}"])
        if kind == "stand-in":
            section.judge(
                "all checks, cores enough", f"≤ {_LIMIT} × the longest chain", f"{factor:.2f} ×",
                factor <= _LIMIT)
    return section


def _check(command, environment):
    started = time.perf_counter()
    run = subprocess.run(
        command, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL,
        check=False)
    seconds = time.perf_counter() - started
    if run.returncode:
        raise ChildProcessError(f"check ended with {run.returncode}\n{run.stdout}{run.stderr}")
    return seconds
