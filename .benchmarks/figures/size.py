"""How large the program is."""

from .report import Section

LIMIT = 25_000_000


def measure(bench):
    section = Section("Binary", "The static release build, stripped.")
    size = bench.wizard.stat().st_size
    section.columns = ["program", "bytes", "MB"]
    section.rows = [["recommender-wizard", f"{size:,}", f"{size / 1e6:.1f}"]]
    section.judge("binary, static and stripped", "≤ 25 MB", f"{size / 1e6:.1f} MB", size <= LIMIT)
    return section
