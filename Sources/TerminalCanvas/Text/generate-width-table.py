#!/usr/bin/env python3
"""Writes WidthTable.swift beside this script.

Needs the PyPI package wcwidth 0.7 or later, whose data it takes. Left out on purpose:
spacing combining marks (Mc), which a terminal gives a column of their own, and the halves
of flags, which have a column each and are only drawn in pairs.
"""

import pathlib

from wcwidth.table_mc import CATEGORY_MC
from wcwidth.table_wide import WIDE_EASTASIAN
from wcwidth.table_zero import ZERO_WIDTH

VERSION = "17.0.0"
FLAG_HALVES = set(range(0x1F1E6, 0x1F200))


def scalars(ranges):
    return {scalar for first, last in ranges for scalar in range(first, last + 1)}


def merged(values):
    ranges = []
    for value in sorted(values):
        if ranges and ranges[-1][1] == value - 1:
            ranges[-1][1] = value
        else:
            ranges.append([value, value])
    return ranges


def literal(ranges):
    lines, line = [], "   "
    for first, last in ranges:
        item = f" 0x{first:X}, 0x{last:X},"
        if len(line) + len(item) > 100:
            lines.append(line)
            line = "   "
        line += item
    return "\n".join(lines + [line])


zero = scalars(ZERO_WIDTH[VERSION]) - scalars(CATEGORY_MC[VERSION])
wide = scalars(WIDE_EASTASIAN[VERSION]) - FLAG_HALVES - zero

text = f"""/// Which scalars take no column or two, after Unicode {VERSION}; all others take one.
///
/// Written by `generate-width-table.py` beside this file: change that, not this.
enum WidthTable {{
  /// The version of Unicode that the ranges were taken from.
  static let unicodeVersion = "{VERSION}"

  /// First and last scalar of each range of width 0, in order.
  static let zero: [UInt32] = [
{literal(merged(zero))}
  ]

  /// First and last scalar of each range of width 2, in order.
  static let wide: [UInt32] = [
{literal(merged(wide))}
  ]
}}
"""
pathlib.Path(__file__).with_name("WidthTable.swift").write_text(text)
