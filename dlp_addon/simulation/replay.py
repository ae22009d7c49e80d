from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dlp_addon.policy.policy import Policy
from dlp_addon.recorded_upload import NO_HISTORY_TEXT, has_people, read_destination, read_inspection, read_sender
from dlp_addon.simulation.shaped_policy import Fate, ShapedPolicy
from dlp_addon.simulation.shapes import Memo, Row, Shape, Shapes

MAX_EXAMPLES = 3
"""Examples of each kind of change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedVerdict:
    """A recorded upload that another policy decides otherwise."""

    request_id: str
    decided_at: datetime
    host: str
    sender: str
    distinct_people: int
    old: Fate
    new: Fate


@dataclass(slots=True, kw_only=True)
class Replay:
    """What another policy would have changed.

    Attributes:
        uploads: how many were decided again.
        changed: how many of them another action or rule would decide.
        newly_refused: by the rule that would refuse.
        newly_allowed: by the rule that refused.
        changed_groups: changed verdicts by destination group under the new policy.
        changed_senders: changed verdicts by user, else address.
        examples: the first few of each kind of change.
        without_history: uploads with people for which a window of the new policy was never counted; each counts alone.
    """

    uploads: int = 0
    changed: int = 0
    newly_refused: Counter[str] = field(default_factory=Counter)
    newly_allowed: Counter[str] = field(default_factory=Counter)
    changed_groups: Counter[str] = field(default_factory=Counter)
    changed_senders: Counter[str] = field(default_factory=Counter)
    examples: list[ChangedVerdict] = field(default_factory=list)
    without_history: int = 0


def replay(old: Policy, new: Policy, uploads: Iterable[Row]) -> Replay:
    """Decide recorded uploads under two policies, each at the moment it was decided, and count what differs.

    Exceptions are valid or expired as they were at that moment.
    """
    result = Replay()
    shapes = Shapes((old, new))
    one, other = ShapedPolicy(old, shapes), ShapedPolicy(new, shapes)

    def settle(shape: Shape) -> tuple[Fate, Fate] | None:
        before, after = one.decide(shape), other.decide(shape)
        return None if before is None or after is None else (before, after)

    fates_of = shapes.answers(settle)
    count = _Counting(result, new)
    needs_history = bool(new.windows)
    for row in uploads:
        result.uploads += 1
        before, after = fates_of(row)
        if before != after:
            count.change(row, before, after)
        if needs_history and row[9] == NO_HISTORY_TEXT:
            result.without_history += has_people(row[7])
    return result


def join_replays(parts: Iterable[Replay]) -> Replay:
    """One replay of parts of a history, in their order."""
    whole = Replay()
    kinds: Counter[tuple[Fate, Fate]] = Counter()
    for part in parts:
        whole.uploads += part.uploads
        whole.changed += part.changed
        whole.without_history += part.without_history
        whole.newly_refused += part.newly_refused
        whole.newly_allowed += part.newly_allowed
        whole.changed_groups += part.changed_groups
        whole.changed_senders += part.changed_senders
        for example in part.examples:
            kinds[example.old, example.new] += 1
            if kinds[example.old, example.new] <= MAX_EXAMPLES:
                whole.examples.append(example)
    return whole


class _Counting:
    """Counts changes; reads of an upload no more than that needs."""

    def __init__(self, result: Replay, new: Policy) -> None:
        self._result = result
        self._kinds: Counter[tuple[Fate, Fate]] = Counter()
        self._groups = Memo[str, str](lambda text: _group(new, text))

    def change(self, row: Row, one: Fate, other: Fate) -> None:
        """Count one upload that is decided otherwise."""
        result = self._result
        result.changed += 1
        if other.action.refuses and not one.action.refuses:
            result.newly_refused[other.rule or ""] += 1
        elif one.action.refuses and not other.action.refuses:
            result.newly_allowed[one.rule or ""] += 1
        sender = read_sender(row[5])
        result.changed_groups[self._groups[row[4]]] += 1
        result.changed_senders[sender.user or sender.address] += 1
        self._kinds[one, other] += 1
        if self._kinds[one, other] <= MAX_EXAMPLES:
            result.examples.append(
                ChangedVerdict(
                    request_id=row[1],
                    decided_at=datetime.fromtimestamp(row[0], UTC),
                    host=read_destination(row[4]).host,
                    sender=sender.user or sender.address,
                    distinct_people=read_inspection(row[7]).distinct_people,
                    old=one,
                    new=other,
                )
            )


def _group(policy: Policy, text: str) -> str:
    names = (policy.destinations.judge(name) for name in read_destination(text).names)
    return policy.destinations.strictest(names).id
