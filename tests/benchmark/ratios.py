"""What a benchmark prints: ratios of interleaved pairs with their spread, each beside its goal."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measured figure: one value a run, and the largest value that is good enough (None where there is no goal)."""

    name: str
    values: tuple[float, ...]
    unit: str = "x"
    goal: float | None = None
    note: str = ""

    def line(self) -> str:
        """One line: median, spread, goal, and whether it is met."""
        middle = median(self.values)
        spread = f"({min(self.values):.3g} to {max(self.values):.3g})" if len(self.values) > 1 else ""
        goal = "" if self.goal is None else f"goal {self.goal:g}{self.unit}"
        verdict = "" if self.goal is None else ("met" if middle <= self.goal else "MISSED")
        return f"{self.name:<66} {middle:>9.4g}{self.unit:<3} {spread:<20} {goal:<12} {verdict:<7} {self.note}".rstrip()


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run of one side took."""

    wall_seconds: float
    cpu_seconds: float


def interleave(ours: Callable[[], Sample], theirs: Callable[[], Sample], runs: int) -> list[tuple[Sample, Sample]]:
    """Pairs of runs, the two sides taking turns at going first. One pair beforehand warms both."""
    ours()
    theirs()
    pairs = []
    for number in range(runs):
        if number % 2:
            other = theirs()
            pairs.append((ours(), other))
        else:
            pairs.append((ours(), theirs()))
    return pairs


def compare(name: str, pairs: Sequence[tuple[Sample, Sample]], goal: float | None) -> Iterator[Figure]:
    """The ratio of wall times, which the goal is about, and that of CPU times, which other programs disturb less."""
    yield Figure(name=f"{name}: time", values=tuple(a.wall_seconds / b.wall_seconds for a, b in pairs), goal=goal)
    yield compare_cpu(name, pairs, goal)


def compare_cpu(name: str, pairs: Sequence[tuple[Sample, Sample]], goal: float | None) -> Figure:
    """The ratio of CPU times."""
    theirs = median(b.cpu_seconds for _, b in pairs)
    ours = median(a.cpu_seconds for a, _ in pairs)
    note = f"CPU {1000 * ours:.4g} ms against {1000 * theirs:.4g} ms"
    values = tuple(a.cpu_seconds / b.cpu_seconds for a, b in pairs)
    return Figure(name=f"{name}: CPU", values=values, goal=goal, note=note)
