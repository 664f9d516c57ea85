"""Tables in Markdown, and how a series of measurements is told in a few figures."""

import statistics


class Series:
    """Measurements of one thing."""

    def __init__(self):
        self.values = []

    def add(self, value):
        self.values.append(value)

    @property
    def median(self):
        return statistics.median(self.values)

    def at(self, share):
        """The value below which this share of the measurements lies."""
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def told(self, form="{:.1f}"):
        """Median, and the range of the middle 80 per cent."""
        if not self.values:
            return "not measured"
        low, middle, high = (form.format(x) for x in (self.at(0.1), self.median, self.at(0.9)))
        return middle if low == high else f"{middle} ({low}–{high})"


def table(columns, rows):
    lines = [columns, ["---"] * len(columns)] + rows
    return "".join("| " + " | ".join(str(cell) for cell in line) + " |\n" for line in lines)


class Section:
    """One measure: a heading, how it was measured, its table, and judgements against a limit."""

    def __init__(self, title, method):
        self.title, self.method = title, method
        self.columns, self.rows = [], []
        self.judgements = []

    def judge(self, what, limit, measured, is_reached):
        self.judgements.append([what, limit, measured, "reached" if is_reached else "**not reached**"])

    def markdown(self):
        return f"## {self.title}\n\n{self.method}\n\n{table(self.columns, self.rows)}"
