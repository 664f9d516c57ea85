"""Measures everything in one run and writes the page of figures."""

import argparse
import datetime
import pathlib
import shutil
import sys

from . import arrow, checking, filtering, idle, machine, memory, programs, size, start, validating
from .programs import Bench
from .report import table

# Below this line of the page stands what people have written; it is kept.
_WRITTEN = "## What was found\n"

_MEASURES = {
    "start": start, "arrow": arrow, "filter": filtering, "memory": memory, "idle": idle,
    "validate": validating, "check": checking, "size": size,
}


def main():
    options = _options()
    bench = Bench(options.wizard.resolve(), options.endpoint, options.runs)
    before, sections = machine.load(), []
    try:
        for name in options.measures:
            print(f"measuring: {name}", file=sys.stderr)
            sections.append(_MEASURES[name].measure(bench))
    finally:
        shutil.rmtree(bench.folder)
    page = _page(bench, sections, f"{before} before and {machine.load()} after")
    if options.page:
        options.page.write_text(page + _written(options.page))
    print(page)


def _written(page):
    """What stands below the figures, such as the profile of what was not reached."""
    text = page.read_text() if page.exists() else ""
    _, heading, rest = text.partition("\n" + _WRITTEN)
    return heading + rest


def _options():
    parser = argparse.ArgumentParser(prog="run")
    parser.add_argument("--wizard", type=pathlib.Path, required=True)
    parser.add_argument("--endpoint", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--page", type=pathlib.Path, help="write the figures into this file")
    parser.add_argument("measures", nargs="*", default=list(_MEASURES), metavar="measure")
    options = parser.parse_args()
    unknown = set(options.measures) - set(_MEASURES)
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(_MEASURES)}")
    return options


def _page(bench, sections, load):
    judgements = [line for section in sections for line in section.judgements]
    parts = [
        "# Figures\n\nHow fast the program is and what it takes, beside its peers.\n",
        "## How it was measured\n\n"
        "`.benchmarks/run` builds the static release, measures all in one run, and writes this "
        "page. Every program runs in a pseudo-terminal of 80 columns and 24 rows with "
        "`TERM=xterm-256color`; they take turns, so that what disturbs one disturbs all. The clock "
        "runs from exec, or from writing the key, to the last byte; that it is the last is known "
        "from what the screen then shows. Figures are the median, and in brackets the values below "
        "which 10 % and 90 % of the measurements lie.\n",
        f"Machine: {machine.description()}. Load average: {load}. {bench.runs} runs each. "
        f"{datetime.date.today():%Y-%m-%d}.\n",
        _versions(bench),
        "## Reached or not\n\n" + table(["what", "figure to reach", "measured", ""], judgements),
    ]
    return "\n".join(parts + [section.markdown() for section in sections])


def _versions(bench):
    told = [f"{program.name}: {program.version()}" for program in programs.peers()]
    told += [f"{name}: missing on this machine" for name in programs.missing()]
    aws = programs.aws_version_2()
    told.append(f"aws dynamodb wizard new-table: {programs.version_of(aws) if aws else 'missing'}")
    asked = [
        f"{program} asks for {', '.join(sorted(queries))}"
        for program, queries in bench.answered.items()
        if queries
    ]
    answers = "Queries to the terminal are answered at once, as a terminal of today would: "
    answers += "; ".join(asked) if asked else "no program asked anything"
    return "".join(f"- {line}\n" for line in told) + f"\n{answers}.\n"


if __name__ == "__main__":
    main()
