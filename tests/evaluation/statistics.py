"""Shares with their uncertainty."""

from dataclasses import dataclass
from math import sqrt

_Z = 1.959963984540054
"""95 % of the normal distribution lie within so many standard deviations."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many out of so many, with Wilson's 95 % interval (E. B. Wilson, 1927)."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """The share itself; 1 of nothing."""
        return self.hits / self.total if self.total else 1.0

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper bound; 0 to 1 where there is nothing to go by."""
        if not self.total:
            return 0.0, 1.0
        square = _Z * _Z
        center = (self.hits + square / 2) / (self.total + square)
        share = self.value
        spread = _Z * sqrt(share * (1 - share) / self.total + square / (4 * self.total**2)) / (1 + square / self.total)
        return max(0.0, center - spread), min(1.0, center + spread)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.hits}/{self.total} = {self.value:.1%} [{low:.1%}, {high:.1%}]"


@dataclass(slots=True)
class Confusion:
    """Right and wrong calls of one class."""

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0

    @property
    def precision(self) -> Share:
        """Part of the calls that are right."""
        return Share(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> Share:
        """Part of the class that was called."""
        return Share(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        wrong = self.false_positives + self.false_negatives
        return 2 * self.true_positives / (2 * self.true_positives + wrong) if self.true_positives else float(wrong == 0)
