from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from dlp_addon.policy.case import Case


class Condition(Protocol):
    """A predicate over an upload."""

    def holds(self, case: Case) -> bool:
        """Whether it is so."""
        ...

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Sentences with the figures it looks at, true whether or not it holds, and never a value."""
        ...


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds where every condition does."""

    conditions: tuple[Condition, ...]

    def holds(self, case: Case) -> bool:
        """Whether every one holds."""
        return all(condition.holds(case) for condition in self.conditions)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """What each says, in order and once."""
        return tuple(dict.fromkeys(reason for condition in self.conditions for reason in condition.reasons(case)))


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds where one condition does."""

    conditions: tuple[Condition, ...]

    def holds(self, case: Case) -> bool:
        """Whether one holds."""
        return any(condition.holds(case) for condition in self.conditions)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """What those say that hold; what all say where none does."""
        held = [condition for condition in self.conditions if condition.holds(case)]
        return AllOf(tuple(held) or self.conditions).reasons(case)


@dataclass(frozen=True, slots=True)
class NoneOf:
    """Holds where no condition does."""

    conditions: tuple[Condition, ...]

    def holds(self, case: Case) -> bool:
        """Whether none holds."""
        return not AnyOf(self.conditions).holds(case)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """What the excluded conditions say."""
        return AllOf(self.conditions).reasons(case)


def leaves(condition: Condition) -> Iterator[Condition]:
    """The conditions that a tree is made of, in order, without those that only join others."""
    if isinstance(condition, AllOf | AnyOf | NoneOf):
        for inner in condition.conditions:
            yield from leaves(inner)
    else:
        yield condition


@dataclass(frozen=True, slots=True)
class Bounds:
    """A closed range of counts; None leaves an end open."""

    at_least: int | None = None
    at_most: int | None = None

    def include(self, count: int) -> bool:
        """Whether `count` lies in the range."""
        return (self.at_least is None or count >= self.at_least) and (self.at_most is None or count <= self.at_most)

    def describe(self) -> str:
        """Words for the range, such as `10 or more`."""
        if self.at_least is None:
            return f"{self.at_most:,} or fewer"
        return f"{self.at_least:,} or more" if self.at_most is None else f"{self.at_least:,} to {self.at_most:,}"
