"""A policy that decides recorded uploads by their shapes, also by half of one where the rest changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy.conditions.logic import AllOf, AnyOf, Condition, NoneOf
from dlp_addon.policy.decision import by_strictness
from dlp_addon.policy.policy import Policy, PolicyException, Rule
from dlp_addon.simulation.shapes import Shape, Shapes


@dataclass(frozen=True, slots=True)
class Fate:
    """What a policy does with an upload."""

    action: Action
    rule: str | None


class ShapedPolicy:
    """A policy that decides shapes, as `dlp_addon.policy.decide` decides the uploads that have them.

    An answer is None while what is not known yet could change it (Kleene's strong logic of three values).
    """

    def __init__(self, policy: Policy, shapes: Shapes) -> None:
        """`shapes` are those of this policy, and perhaps of others."""
        self._bits = shapes.bits
        self.enforced = [rule for rule in sorted(policy.rules, key=by_strictness) if rule.mode is Mode.ENFORCE]
        self._exceptions = policy.exceptions

    def decide(self, shape: Shape) -> Fate | None:
        """The strictest enforced rule that stands."""
        for rule in self.enforced:
            stands = self.stands(rule, shape)
            if stands:
                return Fate(rule.action, rule.id)
            if stands is None:
                return None
        return Fate(Action.ALLOW, None)

    def stands(self, rule: Rule, shape: Shape) -> bool | None:
        """Whether the rule matches and no exception lifts it."""
        return every((self.holds(rule.condition, shape), negate(self.is_lifted(rule, shape))))

    def is_lifted(self, rule: Rule, shape: Shape) -> bool | None:
        """Whether an exception lifts the rule for uploads of this shape."""
        return some(self._lifts(item, shape) for item in self._exceptions if rule.id in item.rules)

    def holds(self, condition: Condition, shape: Shape) -> bool | None:
        """Whether a condition holds of uploads of this shape."""
        if isinstance(condition, AllOf):
            return every(self.holds(inner, shape) for inner in condition.conditions)
        if isinstance(condition, AnyOf):
            return some(self.holds(inner, shape) for inner in condition.conditions)
        if isinstance(condition, NoneOf):
            return negate(some(self.holds(inner, shape) for inner in condition.conditions))
        return shape.says(self._bits[id(condition)])

    def _lifts(self, item: PolicyException, shape: Shape) -> bool | None:
        return every((shape.says(self._bits[id(item)]), self.holds(item.condition, shape)))


def every(answers: Iterable[bool | None]) -> bool | None:
    """False as soon as one is; None where one is not known."""
    found = set(answers)
    return False if False in found else None if None in found else True


def some(answers: Iterable[bool | None]) -> bool | None:
    """True as soon as one is; None where one is not known."""
    found = set(answers)
    return True if True in found else None if None in found else False


def negate(answer: bool | None) -> bool | None:  # noqa: FBT001 - the value itself is the subject
    """The other one; None where it is not known."""
    return None if answer is None else not answer
