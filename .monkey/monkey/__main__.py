"""Lets monkeys loose on the program, and tells what they found."""

import argparse
import multiprocessing
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from collections import Counter, namedtuple

from . import account_file, report
from .life import KINDS, Life

Programs = namedtuple("Programs", "wizard endpoint session snapshot")

# The whole way, from NoTerminalScenario of the tests.
_SCRIPT = """\
wait 18 campaigns
key Enter
wait deployed version
key Enter
key Down
key Enter
key Enter
type a film title
key Enter
key Enter
type Recommended films
key Enter
key Enter
wait PinpointRoleforPersonalize
key Enter
key Enter 2
wait Are the prerequisites met?
"""


def main():
    options = _options()
    with tempfile.TemporaryDirectory(prefix="monkeys-") as folder:
        programs = _programs(options, pathlib.Path(folder))
        lives = _named(options) if options.life else _planned(options)
        print(f"SEED={options.seed}: {sum(life[2] for life in lives):,} events in {len(lives)} lives",
              flush=True)
        start, done = time.monotonic(), []
        tasks = [(programs, options.seed, *life) for life in lives]
        with multiprocessing.Pool(options.lanes, maxtasksperchild=1) as pool:
            for life in pool.imap_unordered(_live, tasks):
                done.append(life)
                _tell(life, len(done), len(lives), start)
    took = time.monotonic() - start
    print(report.text(done, options.seed, took))
    grows = report.growths(done) and not options.without_memory
    sys.exit(1 if any(life.fault for life in done) or grows else 0)


def _options():
    parser = argparse.ArgumentParser(prog="run")
    parser.add_argument("--wizard", type=pathlib.Path, required=True)
    parser.add_argument("--endpoint", type=pathlib.Path)
    parser.add_argument("--seed", default=os.environ.get("SEED") or str(time.time_ns() % 1_000_000))
    parser.add_argument("--lanes", type=int, default=os.cpu_count())
    parser.add_argument("--life", help="only this one, such as long:3, as a failure names it")
    parser.add_argument("--kinds", default=",".join(KINDS), help="only these, such as short,long")
    parser.add_argument(
        "--without-memory", action="store_true",
        help="let memory grow, as a sanitizer does that keeps what was given back")
    parser.add_argument("events", type=int, nargs="?", help="200,000 where nothing is said")
    return parser.parse_args()


def _planned(options):
    kinds = {name: KINDS[name] for name in options.kinds.split(",")}
    if options.endpoint is None:
        kinds.pop("real", None)
    total, lives = sum(kind.share for kind in kinds.values()), []
    for name, kind in kinds.items():
        left, number = round((options.events or 200_000) * kind.share / total), 0
        while left > 0:
            lives.append((name, number, min(left, kind.events)))
            left, number = left - kind.events, number + 1
    # The long ones first, so that none is left over for the end.
    return sorted(lives, key=lambda life: -life[2])


def _named(options):
    kind, _, number = options.life.partition(":")
    return [(kind, int(number), options.events or KINDS[kind].events)]


def _programs(options, folder):
    wizard = str(options.wizard.resolve())
    snapshot = folder / "account.json"
    account_file.write(snapshot, 2_000)
    keys = folder / "keys"
    keys.write_text(_SCRIPT)
    environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    subprocess.run(
        ["setsid", "--wait", wizard, "--account", "sample", "--script", str(keys), "films"],
        env=environment, cwd=folder, capture_output=True, check=False)
    session = folder / ".local/state/recommender-wizard/sessions/films.json"
    if not session.exists():
        sys.exit("the program could not be led through by a script")
    endpoint = str(options.endpoint.resolve()) if options.endpoint else None
    return Programs(wizard, endpoint, session, snapshot)


def _live(task):
    return Life(*task).run()


def _tell(life, number, total, start):
    minutes = (time.monotonic() - start) / 60
    outcome = f"FAULT {life.fault}" if life.fault else "well"
    print(f"{minutes:6.1f} min  {number}/{total}  {life.name}  {outcome}", flush=True)


if __name__ == "__main__":
    main()
