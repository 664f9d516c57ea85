"""What a run of the monkeys brought, in words and figures."""

from collections import Counter

# KiB. Far less than what would be lost if every event kept a screen's frame or a session's text.
_ALLOWED_GROWTH = 4 * 1024


def growths(lives):
    """The programs whose memory grew by more than allowed, as lines."""
    told = []
    for life in lives:
        for series in life.memories:
            if series.events() < 3_000:
                continue
            growth = series.growth()
            if growth > _ALLOWED_GROWTH:
                told.append(f"{life.name}: VmRSS grew by {growth / 1024:.1f} MiB")
    return told


def text(lives, seed, seconds):
    counts = sum((life.counts for life in lives), Counter())
    faults = [life.fault for life in lives if life.fault]
    lines = [
        "", f"SEED={seed}, {seconds / 60:.1f} minutes, {len(lives)} lives",
        "", "What was done:", *_table(counts, lambda name: not name.startswith(("ended", "signalled"))),
        "", "How it ended:", *_table(counts, lambda name: name.startswith(("ended", "signalled"))),
        "", "Memory of programs that lived for at least 3,000 events (VmRSS, MiB):",
    ]
    for life in lives:
        for series in life.memories:
            if series.events() >= 3_000:
                after, end = series.after_warm_up() / 1024, series.at_end() / 1024
                lines.append(
                    f"  {life.name}: {series.events():,} events, after warm-up {after:.1f}, "
                    f"at the end {end:.1f}, most {series.most() / 1024:.1f}")
    lines += ["", f"Faults: {len(faults)}", *(f"  {fault}" for fault in faults)]
    lines += [f"  {line}" for line in growths(lives)]
    return "\n".join(lines)


def _table(counts, belongs):
    return [f"  {name}: {count:,}" for name, count in sorted(counts.items()) if belongs(name)]
