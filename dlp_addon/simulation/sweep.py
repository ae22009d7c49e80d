"""How many recorded uploads a rule would have stopped at each of many thresholds."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender
from dlp_addon.policy.case import Case, build_case
from dlp_addon.policy.conditions.content import BodySize, Credentials, DistinctPeople, Rows, SpecialCategory
from dlp_addon.policy.conditions.logic import AllOf, Condition
from dlp_addon.policy.conditions.sending import PeopleInWindow
from dlp_addon.policy.destinations import BUILT_IN_GROUPS, Destinations
from dlp_addon.policy.policy import Policy, Rule
from dlp_addon.recorded_upload import RecordedRequest, build_request, read_history, read_inspection
from dlp_addon.simulation.shaped_policy import ShapedPolicy, every, negate, some
from dlp_addon.simulation.shapes import Memo, Row, Shape, Shapes

MAX_POINTS = 60
_NO_GROUPS = Destinations(groups=BUILT_IN_GROUPS)
_SOMETIME = datetime.fromtimestamp(0, UTC)
SWEPT: Mapping[str, type] = MappingProxyType(
    {
        "distinct_people": DistinctPeople,
        "people_sent": PeopleInWindow,
        "special_category": SpecialCategory,
        "credentials": Credentials,
        "rows": Rows,
        "size_bytes": BodySize,
    }
)
"""Conditions that have a threshold, by their name in a policy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepPoint:
    """One threshold.

    Attributes:
        matched: uploads that the rule would match and no exception lift.
        alone: those of them that no other enforced rule refuses.
    """

    threshold: int
    matched: int
    alone: int


def sweep(policy: Policy, rule_id: str, condition: str, thresholds: range, uploads: Iterable[Row]) -> list[SweepPoint]:
    """What a rule would have matched with each threshold for `at_least`, all else as it is; an upper end is left out.

    Raises:
        ValueError: there is no such rule or condition, or the rule does not have the condition at its top level.
    """
    rule, swept, rest = check_sweep(policy, rule_id, condition)
    shapes = Shapes((policy,))
    shaped = ShapedPolicy(policy, shapes)
    stands = shapes.answers(lambda shape: _stands(shaped, rule, rest, shape))
    figure = _figures(swept)
    found: list[int] = []
    alone: list[int] = []
    for row in uploads:
        holds, is_alone = stands(row)
        if holds:
            value = figure(row)
            found.append(value)
            if is_alone:
                alone.append(value)
    found.sort()
    alone.sort()
    return [
        SweepPoint(
            threshold=threshold,
            matched=len(found) - bisect_left(found, threshold),
            alone=len(alone) - bisect_left(alone, threshold),
        )
        for threshold in _points(thresholds)
    ]


def check_sweep(policy: Policy, rule_id: str, condition: str) -> tuple[Rule, Condition, tuple[Condition, ...]]:
    """The rule, its condition that has the threshold, and what else it asks for.

    Raises:
        ValueError: as of `sweep`.
    """
    rule = policy.rules_by_id().get(rule_id)
    if rule is None:
        raise ValueError(f"there is no rule {rule_id!r}")
    return (rule, *_part(rule, condition))


def join_sweeps(parts: Sequence[Sequence[SweepPoint]]) -> list[SweepPoint]:
    """One sweep of parts of a history that were swept alike."""
    return [
        SweepPoint(
            threshold=points[0].threshold,
            matched=sum(point.matched for point in points),
            alone=sum(point.alone for point in points),
        )
        for points in zip(*parts, strict=True)
    ]


def _points(thresholds: range) -> list[int]:
    """All of a short range; of a long one so many, growing by a constant factor."""
    first, last = thresholds.start, thresholds.stop - 1
    if last - first < MAX_POINTS:
        return list(thresholds)
    low = max(first, 1)
    grown = {round(low * (last / low) ** (step / (MAX_POINTS - 1))) for step in range(MAX_POINTS)}
    return sorted({first, last, *grown})


def _part(rule: Rule, condition: str) -> tuple[Condition, tuple[Condition, ...]]:
    if condition not in SWEPT:
        raise ValueError(f"{condition!r} has no threshold; these have: {', '.join(SWEPT)}")
    parts = rule.condition.conditions if isinstance(rule.condition, AllOf) else (rule.condition,)
    swept = next((part for part in parts if isinstance(part, SWEPT[condition])), None)
    if swept is None:
        raise ValueError(f"rule {rule.id!r} does not ask for {condition}")
    return swept, tuple(part for part in parts if part is not swept)


def _stands(shaped: ShapedPolicy, rule: Rule, rest: tuple[Condition, ...], shape: Shape) -> tuple[bool, bool] | None:
    """Whether the rule would match with any threshold, and whether no other rule refuses."""
    holds = every((shaped.holds(AllOf(rest), shape), negate(shaped.is_lifted(rule, shape))))
    if holds is False:
        return False, False
    refusing = (other for other in shaped.enforced if other is not rule and other.action.refuses)
    others = some(shaped.stands(other, shape) for other in refusing)
    return None if holds is None or others is None else (holds, not others)


def _figures(swept: Condition) -> Callable[[Row], int]:
    """The figure of a row that the condition compares."""
    if isinstance(swept, BodySize):
        return lambda row: row[3]
    figures = Memo[tuple[str, str], int](lambda key: _figure(swept, read_inspection(key[0]), key[1]))
    return lambda row: figures[row[7], row[9]]


def _figure(swept: Condition, inspection: Inspection, history: str) -> int:
    case = _case(inspection, history)
    if isinstance(swept, PeopleInWindow):
        return case.people_within(swept.seconds) if case.inspection.distinct_people else 0
    if isinstance(swept, DistinctPeople | SpecialCategory | Credentials | Rows):
        return swept.figure(case)
    raise TypeError(type(swept).__name__)


def _case(inspection: Inspection, history: str) -> Case:
    nowhere = Destination(authority="", port=0)
    request = build_request(nowhere, Sender(address=""), RecordedRequest())
    return build_case(_NO_GROUPS, request, inspection, _SOMETIME, read_history(history))
