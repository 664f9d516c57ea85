"""Calls of the AWS CLI: recorded once, played again at a fixed pace, and which needs which."""

import math
import os
import subprocess
import time

_RECORDER = """#!/bin/sh
key=$(printf '%s\\n' "$@" | cksum | tr -d ' ')
'{aws}' "$@" >'{folder}'/$key.out 2>'{folder}'/$key.err
code=$?
[ $code -ne 0 ] || printf '%s\\n' "$@" >'{folder}'/$key.call
cat '{folder}'/$key.out
cat '{folder}'/$key.err >&2
exit $code
"""

# Waiting costs no processor, so the number of cores does not matter.
_PLAYER = """#!/bin/sh
key=$(printf '%s\\n' "$@" | cksum | tr -d ' ')
sleep {seconds}
cat '{folder}'/$key.out
"""


def write_recorder(place, aws, folder):
    _write(place, _RECORDER.format(aws=aws, folder=folder))


def write_player(place, folder, seconds):
    _write(place, _PLAYER.format(folder=folder, seconds=seconds))

# Options whose values no answer gives.
_SETTINGS = {"--region", "--output", "--endpoint-url", "--page-size", "--max-items", "--max-results"}


def _write(place, text):
    place.parent.mkdir(parents=True)
    place.write_text(text)
    place.chmod(0o755)


class Call:
    """One call with its answer."""

    def __init__(self, file):
        self.arguments = file.read_text().splitlines()
        self.output = file.with_suffix(".out").read_text()

    @property
    def name(self):
        return " ".join(self.arguments[:2])

    @property
    def values(self):
        """The values that may have come from another answer: names and ARNs, no actions."""
        pairs = zip(self.arguments[2:], self.arguments[3:])
        return {
            value
            for option, value in pairs
            if option.startswith("--") and option not in _SETTINGS and not value.startswith("--")
            and (value.startswith("arn:") or ":" not in value)
        }

    def seconds(self, aws, environment):
        """How long it takes while nothing else runs."""
        started = time.perf_counter()
        subprocess.run(
            [aws, *self.arguments], env=environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - started


def recorded(folder):
    return [Call(file) for file in sorted(folder.glob("*.call"))]


def needs(calls, known):
    """For each call the calls that it waits for: for each value that was not known, its givers.

    A giver has the value in its answer, whole or as a part, and did not take it itself.
    """
    return {
        call: [
            [x for x in calls if value in x.output and value not in x.values]
            for value in call.values
            if value not in known and any(value in x.output for x in calls if x is not call)
        ]
        for call in calls
    }


def longest_chain(needed, seconds):
    """The chain of calls, each needing the one before, that takes longest; with its time."""
    ends = {call: math.inf for call in needed}
    before = {}
    # Answers can name each other, so the ends are found by going over them until none changes.
    for _ in needed:
        for call, givers in needed.items():
            # Of several answers that hold a value, the first to come will do.
            first = [min(some, key=ends.get) for some in givers]
            before[call] = max(first, key=ends.get, default=None)
            ends[call] = seconds[call] + (ends[before[call]] if before[call] else 0)
    chain = [max(ends, key=ends.get)]
    while before[chain[0]]:
        chain.insert(0, before[chain[0]])
    return ends[chain[-1]], chain


def path_with(place):
    return f"{place.parent}:{os.environ['PATH']}"
