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

    def growth(self):
        """By how much it grew with every quarter that followed the warm-up, at least, times three.

        What is lost bit by bit grows in each of them. A paste of a megabyte makes one jump, after
        which libc keeps what it was given.
        """
        start = self.events() * _WARM_UP
        part = (self.events() - start) / 4
        quarters = [self._median(start + part * i, start + part * (i + 1)) for i in range(4)]
        return 3 * min(after - before for before, after in zip(quarters, quarters[1:]))

    def most(self):
        return max(size for _, size in self.samples)

    def _median(self, start, end):
        return statistics.median(size for events, size in self.samples if start <= events <= end)
