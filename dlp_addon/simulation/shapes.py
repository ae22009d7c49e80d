"""Decides many recorded uploads quickly: every aspect is looked at once for each different text of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy.aspects import Aspect, aspect_of
from dlp_addon.policy.case import Case, build_case
from dlp_addon.policy.conditions.logic import AllOf, AnyOf, Condition, NoneOf, leaves
from dlp_addon.policy.decision import by_strictness
from dlp_addon.policy.destinations import Destinations
from dlp_addon.policy.policy import Policy, PolicyException, Rule
from dlp_addon.recorded_upload import (
    build_request,
    read_destination,
    read_history,
    read_inspection,
    read_request,
    read_sender,
)

_MAX_REMEMBERED = 200_000
"""Texts of one aspect; where there are more, they are looked at again."""
_NOWHERE = '["",0,null,null,null]'
_NOBODY = '["",null,[]]'
_NO_REQUEST = '["","",""]'
_SECONDS_A_DAY = 86_400
_DESTINATION, _CONTENT = 4, 7
"""Places in a row."""
_EMPTY = Inspection(body_bytes=0, body_sha256="")


class Row(Protocol):
    """The fields of a `dlp_addon.recorded_upload.RecordedUpload`, by their place."""

    def __getitem__(self, place: int, /) -> Any:  # noqa: ANN401 - numbers and texts
        """One field."""
        ...


class Memo[Key, Answer](dict[Key, Answer]):
    """Answers by question, each asked once as long as there is room."""

    def __init__(self, ask: Callable[[Key], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, key: Key) -> Answer:
        if len(self) >= _MAX_REMEMBERED:
            self.clear()
        answer = self[key] = self._ask(key)
        return answer


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A condition, the bit that says whether it holds, and by whose destination groups."""

    bit: int
    condition: Condition
    places: int


@dataclass(frozen=True, slots=True)
class _Lifting:
    """An exception and the bit that says whether it is valid on a day."""

    bit: int
    exception: PolicyException


class Shapes:
    """What the conditions of policies say of recorded uploads, as one number: the shape. Equal shapes, equal fate.

    Answers are remembered, so that a million uploads cost about a microsecond each and every text that is new some
    tens of them.
    """

    def __init__(self, policies: Sequence[Policy]) -> None:
        self.bits: dict[int, int] = {}
        """Bits of conditions and of exceptions' validity, by the object's identity."""
        self.inspections: Memo[str, Inspection] = Memo(read_inspection)
        """What was found, by the text of a recorded content."""
        self._leaves: dict[Aspect, list[_Leaf]] = {aspect: [] for aspect in Aspect}
        self._liftings: list[_Lifting] = []
        self._known: dict[tuple[Condition, int], int] = {}
        self._places = [policy.destinations for policy in policies]
        for policy in policies:
            self._add(policy)
        self._empty = self._around(self._places[0])
        self._read: Callable[[Row], int] = self._reader()

    def shape(self, row: Row) -> int:
        """The shape of a recorded upload."""
        return self._read(row)

    def _add(self, policy: Policy) -> None:
        places = self._places.index(policy.destinations)
        items: tuple[Rule | PolicyException, ...] = (*policy.rules, *policy.exceptions)
        for item in items:
            for leaf in leaves(item.condition):
                aspect = aspect_of(leaf)
                # Whether a destination is what a condition asks for is a question of the policy's groups.
                key = (leaf, places if aspect is Aspect.DESTINATION else 0)
                if key not in self._known:
                    self._known[key] = 1 << len(self._known) + len(self._liftings)
                    self._leaves[aspect].append(_Leaf(self._known[key], leaf, key[1]))
                self.bits[id(leaf)] = self._known[key]
        for exception in policy.exceptions:
            self.bits[id(exception)] = 1 << len(self._known) + len(self._liftings)
            self._liftings.append(_Lifting(self.bits[id(exception)], exception))

    def _mask(self, aspect: Aspect, case: Case) -> int:
        mask = 0
        for leaf in self._leaves[aspect]:
            if leaf.condition.holds(case):
                mask |= leaf.bit
        return mask

    def _mask_destination(self, text: str) -> int:
        mask = 0
        for number in {leaf.places for leaf in self._leaves[Aspect.DESTINATION]}:
            case = self._around(self._places[number], destination=text)
            own = (leaf for leaf in self._leaves[Aspect.DESTINATION] if leaf.places == number)
            mask |= sum(leaf.bit for leaf in own if leaf.condition.holds(case))
        return mask

    def _around(
        self,
        places: Destinations,
        *,
        destination: str = _NOWHERE,
        sender: str = _NOBODY,
        request: str = _NO_REQUEST,
        at: float = 0.0,
    ) -> Case:
        """An upload of nothing."""
        now = datetime.fromtimestamp(at, UTC)
        built = build_request(read_destination(destination), read_sender(sender), read_request(request), now)
        return build_case(places, built, _EMPTY, now)

    def _with(self, inspection: Inspection, history: SendingHistory = NO_HISTORY) -> Case:
        """An upload of which this was found, sent by nobody to nowhere."""
        empty = self._empty
        return Case(
            request=empty.request,
            inspection=inspection,
            now=empty.now,
            names=empty.names,
            group=empty.group,
            entities=dict(inspection.entities),
            history=history,
        )

    def _reader(self) -> Callable[[Row], int]:
        """A function of a row that asks only for the aspects that some condition looks at."""
        memos, pairs = self._memos(), self._pair_memos()
        days = Memo(self._valid_on)
        is_timed = bool(self._leaves[Aspect.TIME])
        has_exceptions = bool(self._liftings)

        def read(row: Row) -> int:
            mask = 0
            for place, memo in memos:
                mask |= memo[row[place]]
            for place, pair_memo in pairs:
                mask |= pair_memo[row[_CONTENT], row[place]]
            if has_exceptions:
                mask |= days[int(row[0]) // _SECONDS_A_DAY]
            if is_timed:
                mask |= self._mask(Aspect.TIME, self._around(self._places[0], at=row[0]))
            return mask

        return read

    def _memos(self) -> list[tuple[int, Memo[Any, int]]]:
        """Places of fields that are an aspect some condition looks at, and the bits by the field's text."""
        first = self._places[0]
        asked: tuple[tuple[Aspect, int, Callable[[Any], Case]], ...] = (
            (Aspect.SIZE, 3, lambda size: self._with(Inspection(body_bytes=size, body_sha256=""))),
            (Aspect.SENDER, 5, lambda text: self._around(first, sender=text)),
            (Aspect.REQUEST, 6, lambda text: self._around(first, request=text)),
            (Aspect.CONTENT, _CONTENT, lambda text: self._with(self.inspections[text])),
        )
        memos = [(place, self._memo(aspect, make)) for aspect, place, make in asked if self._leaves[aspect]]
        return [(_DESTINATION, Memo[Any, int](self._mask_destination)), *memos]

    def _memo(self, aspect: Aspect, make: Callable[[Any], Case]) -> Memo[Any, int]:
        return Memo(lambda key: self._mask(aspect, make(key)))

    def _pair_memos(self) -> list[tuple[int, Memo[tuple[str, Any], int]]]:
        """Of file conditions and windows, which look at the content and one text more."""

        def by_files(key: tuple[str, str]) -> int:
            return self._mask(Aspect.FILES, self._with(read_inspection(*key)))

        def by_history(key: tuple[str, str]) -> int:
            content, history = key
            return self._mask(Aspect.HISTORY, self._with(self.inspections[content], read_history(history)))

        found: list[tuple[int, Memo[tuple[str, Any], int]]] = []
        if self._leaves[Aspect.FILES]:
            found.append((8, Memo(by_files)))
        if self._leaves[Aspect.HISTORY]:
            found.append((9, Memo(by_history)))
        return found

    def _valid_on(self, day: int) -> int:
        now = datetime.fromtimestamp(day * _SECONDS_A_DAY, UTC)
        return sum(lifting.bit for lifting in self._liftings if lifting.exception.is_valid_at(now))


@dataclass(frozen=True, slots=True)
class Fate:
    """What a policy does with an upload."""

    action: Action
    rule: str | None


class ShapedPolicy:
    """A policy that decides shapes, as `dlp_addon.policy.decide` decides the uploads that have them."""

    def __init__(self, policy: Policy, shapes: Shapes) -> None:
        """`shapes` are those of this policy, and perhaps of others."""
        self._bits = shapes.bits
        self.fates = Memo(self.decide)
        """What is decided of a shape, remembered."""
        self.enforced = [rule for rule in sorted(policy.rules, key=by_strictness) if rule.mode is Mode.ENFORCE]
        self._exceptions = policy.exceptions

    def decide(self, shape: int) -> Fate:
        """The strictest enforced rule that stands."""
        for rule in self.enforced:
            if self.stands(rule, shape):
                return Fate(rule.action, rule.id)
        return Fate(Action.ALLOW, None)

    def stands(self, rule: Rule, shape: int) -> bool:
        """Whether the rule matches and no exception lifts it."""
        return self.holds(rule.condition, shape) and not self.is_lifted(rule, shape)

    def is_lifted(self, rule: Rule, shape: int) -> bool:
        """Whether an exception lifts the rule for uploads of this shape."""
        return any(self._lifting(rule, shape))

    def holds(self, condition: Condition, shape: int) -> bool:
        """Whether a condition holds of uploads of this shape."""
        if isinstance(condition, AllOf):
            return all(self.holds(inner, shape) for inner in condition.conditions)
        if isinstance(condition, AnyOf):
            return any(self.holds(inner, shape) for inner in condition.conditions)
        if isinstance(condition, NoneOf):
            return not any(self.holds(inner, shape) for inner in condition.conditions)
        return bool(self._bits[id(condition)] & shape)

    def _lifting(self, rule: Rule, shape: int) -> Iterator[bool]:
        for item in self._exceptions:
            if rule.id in item.rules and self._bits[id(item)] & shape:
                yield self.holds(item.condition, shape)
