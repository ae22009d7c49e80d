from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dlp_addon.classification.headers.segmentation import Unit
from dlp_addon.classification.headers.senses import Group, Kind, Meaning, Sense
from dlp_addon.classification.headers.topics import Topic

_COMPLETE = frozenset({Kind.ATTRIBUTE, Kind.HEAD, Kind.MEASURE})
_NUMBERING = frozenset({Sense.ID, Sense.NUMBER, Sense.CODE})


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a header that belong together.

    Attributes:
        meanings: in order, without links; None for unknown words.
    """

    meanings: tuple[Meaning | None, ...]

    def of(self, kind: Kind) -> list[Meaning]:
        """Meanings of one kind, in order."""
        return [meaning for meaning in self.meanings if meaning is not None and meaning.kind is kind]

    def senses(self) -> frozenset[str]:
        """All senses that occur."""
        return frozenset(meaning.sense for meaning in self.meanings if meaning is not None)

    def has_unknown(self) -> bool:
        """Whether a word is not known, or a register stands without its number."""
        return None in self.meanings or (bool(self.of(Kind.REGISTER)) and not self.senses() & _NUMBERING)

    def topics(self) -> frozenset[Topic]:
        """Topics of all words."""
        return frozenset(topic for meaning in self.meanings if meaning is not None for topic in meaning.topics)

    def owner(self, head: Sense) -> Meaning | None:
        """The role or thing that stands nearest to a head; in front of it when equally near."""
        at = next((i for i, meaning in enumerate(self.meanings) if meaning is not None and meaning.sense == head), 0)
        nearest: tuple[float, Meaning] | None = None
        for i, meaning in enumerate(self.meanings):
            if meaning is None or meaning.kind not in {Kind.ROLE, Kind.THING}:
                continue
            distance = abs(i - at) + (0.5 if i > at else 0.0)
            if nearest is None or distance < nearest[0]:
                nearest = (distance, meaning)
        return None if nearest is None else nearest[1]


def clauses(units: Sequence[Unit]) -> list[Clause]:
    """Part a header's meanings at its separators; parts without anything to name join their neighbour."""
    parts = [part for part in _parts(units) if part]
    joined: list[list[Meaning | None]] = []
    waiting: list[Meaning | None] = []
    for part in parts:
        if _is_complete(part):
            joined.append(waiting + part)
            waiting = []
        else:
            waiting = waiting + part
    if waiting and joined:
        joined[-1].extend(waiting)
    elif waiting:
        joined.append(waiting)
    return [Clause(tuple(_without_links(_counted(part)))) for part in joined]


def _parts(units: Sequence[Unit]) -> Iterator[list[Meaning | None]]:
    part: list[Meaning | None] = []
    for unit in units:
        if isinstance(unit, str):
            yield part
            part = []
        else:
            part.append(unit)
    yield part


def _is_complete(part: Sequence[Meaning | None]) -> bool:
    return any(meaning is not None and meaning.kind in _COMPLETE for meaning in part)


def _without_links(part: Sequence[Meaning | None]) -> Iterator[Meaning | None]:
    return (meaning for meaning in part if meaning is None or meaning.kind is not Kind.LINK)


def _counted(part: list[Meaning | None]) -> list[Meaning | None]:
    """Decide whether `number of` counts what follows or is the number of what stands before or is an identifier."""
    sense = next(
        (i for i, meaning in enumerate(part) if meaning is not None and meaning.sense == Sense.NUMBER_OF), None
    )
    if sense is None:
        return part
    before = any(m is None or m.kind in {Kind.ATTRIBUTE, Kind.ROLE, Kind.THING} for m in part[:sense])
    identifier = any(m is not None and m.group is Group.IDENTIFIER for m in part[sense:])
    counted = not (before or identifier)
    replaced = Meaning(Kind.MEASURE, Sense.COUNT) if counted else Meaning(Kind.HEAD, Sense.NUMBER)
    return [*part[:sense], replaced, *part[sense + 1 :]]
