"""What conditions say of recorded uploads, asked once for each different text and no further than an answer needs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.policy.aspects import Aspect, aspect_of
from dlp_addon.policy.case import Case, build_case
from dlp_addon.policy.conditions.logic import Condition, leaves
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

_MAX_REMEMBERED = 50_000
"""Texts of one aspect; where there are more, they are looked at again."""
_NOWHERE = '["",0,null,null,null]'
_NOBODY = '["",null,[]]'
_NO_REQUEST = '["","",""]'
_SECONDS_A_DAY = 86_400
_AT, _SIZE, _DESTINATION, _SENDER, _REQUEST, _CONTENT, _FILES, _HISTORY = 0, 3, 4, 5, 6, 7, 8, 9
"""Places in a row."""
_EMPTY = Inspection(body_bytes=0, body_sha256="")


class Row(Protocol):
    """The fields of a `dlp_addon.recorded_upload.RecordedUpload`, by their place."""

    def __getitem__(self, place: int, /) -> Any:  # noqa: ANN401 - numbers and texts
        """One field."""
        ...


class Memo[Key, Answer](dict[Key, Answer]):
    """Answers by question, each asked once as long as there is room."""

    def __init__(self, ask: Callable[[Key], Answer], room: int = _MAX_REMEMBERED) -> None:
        super().__init__()
        self._ask = ask
        self._room = room

    def __missing__(self, key: Key) -> Answer:
        if len(self) >= self._room:
            self.clear()
        answer = self[key] = self._ask(key)
        return answer


@dataclass(frozen=True, slots=True)
class Shape:
    """What is known of an upload so far: bits of conditions and of exceptions' validity.

    Attributes:
        known: which were looked at.
        holding: which of them hold.
    """

    known: int
    holding: int

    def says(self, bit: int) -> bool | None:
        """Whether it holds; None where nobody has looked."""
        return bool(bit & self.holding) if bit & self.known else None


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


@dataclass(frozen=True, slots=True)
class _Step:
    """One look at a recorded upload: the bits that it makes known, and which of them hold."""

    bits: int
    look: Callable[[Row], int]


class Shapes:
    """The conditions of policies, numbered, and what they say of recorded uploads. Equal shapes, equal fate."""

    def __init__(self, policies: Sequence[Policy]) -> None:
        self.bits: dict[int, int] = {}
        """Bits of conditions and of exceptions' validity, by the object's identity."""
        self._leaves: dict[Aspect, list[_Leaf]] = {aspect: [] for aspect in Aspect}
        self._liftings: list[_Lifting] = []
        self._known: dict[tuple[Condition, int], int] = {}
        self._places = [policy.destinations for policy in policies]
        for policy in policies:
            self._add(policy)
        self._empty = self._around(self._places[0])
        # The steps of one upload follow each other.
        self._inspections = Memo(read_inspection, room=100)

    def answers[Answer](self, settle: Callable[[Shape], Answer | None]) -> Callable[[Row], Answer]:
        """A function that answers for a recorded upload, and looks at no more of it than the answer needs.

        `settle` answers by what is known so far, or says None; once everything is known, it has to answer.
        """
        stages: list[tuple[Callable[[Row], int], Memo[int, Answer | None]]] = []
        known = 0
        for step in self._steps():
            known |= step.bits
            stages.append((step.look, Memo(partial(_settle, settle, known))))

        def answer(row: Row) -> Answer:
            holding = 0
            for look, settled in stages:
                holding |= look(row)
                found = settled[holding]
                if found is not None:
                    return found
            raise ValueError("everything is known, and nothing follows from it")

        return answer

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

    def _steps(self) -> Iterator[_Step]:
        """What to look at: first what tells most and repeats most, and only what some condition asks for."""
        yield self._step(Aspect.CONTENT, _CONTENT, lambda text: self._with(self._inspections[text]))
        places = Memo(self._mask_destination)
        yield _Step(self._bits_of(Aspect.DESTINATION), lambda row: places[row[_DESTINATION]])
        if self._liftings:
            days = Memo(self._valid_on)
            yield _Step(
                sum(lifting.bit for lifting in self._liftings), lambda row: days[int(row[_AT]) // _SECONDS_A_DAY]
            )
        yield from (step for step in self._particulars() if step.bits)

    def _particulars(self) -> Iterator[_Step]:
        first = self._places[0]
        yield self._pair_step(
            Aspect.HISTORY, _HISTORY, lambda key: self._with(self._inspections[key[0]], read_history(key[1]))
        )
        yield self._step(Aspect.SENDER, _SENDER, lambda text: self._around(first, sender=text))
        yield self._step(Aspect.SIZE, _SIZE, lambda size: self._with(Inspection(body_bytes=size, body_sha256="")))
        yield self._step(Aspect.REQUEST, _REQUEST, lambda text: self._around(first, request=text))
        yield self._pair_step(Aspect.FILES, _FILES, lambda key: self._with(read_inspection(*key)))
        yield _Step(self._bits_of(Aspect.TIME), lambda row: self._mask(Aspect.TIME, self._around(first, at=row[_AT])))

    def _step(self, aspect: Aspect, place: int, make: Callable[[Any], Case]) -> _Step:
        """A look at one field."""
        if not self._leaves[aspect]:
            return _Step(0, lambda _: 0)
        memo = Memo[Any, int](lambda field: self._mask(aspect, make(field)))
        return _Step(self._bits_of(aspect), lambda row: memo[row[place]])

    def _pair_step(self, aspect: Aspect, place: int, make: Callable[[tuple[str, str]], Case]) -> _Step:
        """A look at the content together with one field more."""
        memo = Memo[tuple[str, str], int](lambda key: self._mask(aspect, make(key)))
        return _Step(self._bits_of(aspect), lambda row: memo[row[_CONTENT], row[place]])

    def _bits_of(self, aspect: Aspect) -> int:
        return sum(leaf.bit for leaf in self._leaves[aspect])

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

    def _valid_on(self, day: int) -> int:
        now = datetime.fromtimestamp(day * _SECONDS_A_DAY, UTC)
        return sum(lifting.bit for lifting in self._liftings if lifting.exception.is_valid_at(now))


def _settle[Answer](settle: Callable[[Shape], Answer | None], known: int, holding: int) -> Answer | None:
    return settle(Shape(known, holding))
