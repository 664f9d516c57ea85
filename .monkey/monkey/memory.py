"""Whether the memory of a program that lives for long grows."""

import statistics

# The first third fills what is meant to be filled: the undo history, the lists, libc's own pools.
_WARM_UP = 1 / 3


class Series:
    """What a program had at rest (VmRSS, in KiB), after how many events."""

    def __init__(self):
        self.samples = []

    def add(self, events, size):
        self.samples.append((events, size))

    def events(self):
        return self.samples[-1][0] if self.samples else 0

    def after_warm_up(self):
        """The median of the first tenth after the warm-up."""
        start = self.events() * _WARM_UP
        return self._median(start, start + self.events() / 10)

    def at_end(self):
        """The median of the last tenth."""
        return self._median(self.events() * 0.9, self.events())

    def most(self):
        return max(size for _, size in self.samples)

    def _median(self, start, end):
        return statistics.median(size for events, size in self.samples if start <= events <= end)
