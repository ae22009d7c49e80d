from collections.abc import Callable
from dataclasses import dataclass

import pytest

from dlp_addon.policy.case import Case
from dlp_addon.policy.conditions.logic import AllOf, AnyOf, Bounds, NoneOf


@dataclass(frozen=True)
class Fixed:
    """A condition with a fixed answer."""

    answer: bool
    name: str

    def holds(self, _case: Case) -> bool:
        """The answer."""
        return self.answer

    def reasons(self, _case: Case) -> tuple[str, ...]:
        """The name."""
        return (self.name,)


YES, NO = Fixed(answer=True, name="yes"), Fixed(answer=False, name="no")


def test_combinations_hold_as_they_say(make_case: Callable[..., Case]) -> None:
    """All, any and none are the logical ones."""
    case = make_case()

    assert AllOf((YES, YES)).holds(case)
    assert not AllOf((YES, NO)).holds(case)
    assert AnyOf((NO, YES)).holds(case)
    assert not AnyOf((NO, NO)).holds(case)
    assert NoneOf((NO, NO)).holds(case)
    assert not NoneOf((NO, YES)).holds(case)


def test_reasons_are_said_once_and_name_what_held(make_case: Callable[..., Case]) -> None:
    """An alternative that does not hold gives no reason."""
    case = make_case()

    assert AllOf((YES, YES, NO)).reasons(case) == ("yes", "no")
    assert AnyOf((NO, YES)).reasons(case) == ("yes",)
    assert AnyOf((NO, NO)).reasons(case) == ("no",)
    assert NoneOf((NO,)).reasons(case) == ("no",)


@pytest.mark.parametrize(
    ("bounds", "inside", "outside", "words"),
    [
        (Bounds(at_least=10), 10, 9, "10 or more"),
        (Bounds(at_most=9), 9, 10, "9 or fewer"),
        (Bounds(2, 1000), 1000, 1001, "2 to 1,000"),
    ],
)
def test_both_ends_belong_to_a_range(bounds: Bounds, inside: int, outside: int, words: str) -> None:
    """A threshold itself matches."""
    assert bounds.include(inside)
    assert not bounds.include(outside)
    assert bounds.describe() == words
