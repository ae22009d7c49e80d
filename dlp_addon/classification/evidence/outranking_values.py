"""Values that outrank headers: full names, each once, beside birth dates and ways to reach somebody.

Whoever hides a list of people calls its columns product, total or city and puts prices beside them; the values stay.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

import polars as pl

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.pattern_evidence import CHECKSUM_WEIGHT
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.classification.headers import HeaderReading, Topic
from dlp_addon.classification.headers.senses import LIKELY, WEAK
from dlp_addon.classification.identifiers import NAMES, is_government_id
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.finding import Evidence

_FULL_NAME = re.compile(r"\S+[\s,]+\S.*|[\u3040-\u30ff\u3400-\u9fff]{2,}|[\uac00-\ud7a3]{3,}")
_MOSTLY, _ENOUGH = 0.8, 8
_LIKE_NAMES, _LIKE_HALVES, _LIKE_NUMBERS = 1.5, 1.2, 2.5
_BIRTH, _HOME = "DATE_OF_BIRTH", "STREET_ADDRESS"
_LEAST: Mapping[str, float] = MappingProxyType({"EMAIL_ADDRESS": 4.0, "PHONE_NUMBER": 2.5, _HOME: 1.5})
"""What values must say at least."""
_LETTERED = frozenset({"US_ALIEN_REGISTRATION_NUMBER", "US_SSN"})
_REACHING = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER"})
_ROWS = 300
_AGAINST_NAMES = -1.5
_HOUSES = frozenset({Topic.ORGANIZATION, Topic.PLACE})
"""What is named after people, and has founding dates or telephones, but not both as people have them."""
_WORKS = frozenset({Topic.MEDIA, Topic.SPORT})
"""Their authors and players are people whose dates are those of what they did."""
_GOODS = frozenset({Topic.PRODUCT, Topic.QUANTITY, Topic.SCIENCE, Topic.TECHNICAL, Topic.MONEY, Topic.IDENTIFIER})
_OUTRANKS = 7.0
"""More than a header and all its neighbours say against a type."""


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column, what its header says, and all that speaks for and against its types so far."""

    profile: ColumnProfile = field(repr=False)
    reading: HeaderReading
    evidence: Sequence[Evidence]

    def weight(self, source: str, entity_type: str) -> float:
        """What header or values say for the type, negative where they speak against it."""
        return sum(one.weight for one in self.evidence if (one.source, one.entity_type) == (source, entity_type))

    def is_otherwise(self, entity_type: str) -> bool:
        """Whether the header clearly names another type, and the values do not deny it."""
        return any(
            one.weight >= LIKELY
            and one.entity_type != entity_type
            and one.weight + self.weight("values", one.entity_type) >= LIKELY
            for one in self.reading.evidence
        )

    @property
    def differs(self) -> bool:
        """Whether nearly every row has a value of its own, by the birthday rule where only some were looked at."""
        one, repeats = self.profile, self.profile.looked_at - self.profile.different
        if one.different < _ENOUGH or one.distinct_share < _MOSTLY:
            return False
        return one.looked_at >= one.filled or one.looked_at**2 >= one.filled * repeats


def outranking_evidence(columns: Sequence[ReadColumn], *, needs_both: bool = False) -> Iterator[tuple[int, Evidence]]:
    """Evidence by column for names, and what is beside them, under headers that say something else, or nothing.

    Names that their header leaves open need birth dates or numbers that pass a check; those that it calls goods or
    figures a telephone, mailbox, address or number, or birth dates under the header of a date, amount or number; those
    that it calls houses, places or works birth dates and one of the others, for schools, streets and ships are named
    after people. So do names in two halves. Without any names, birth dates and numbers of one state are told by their
    form.

    Args:
        columns: all of the table.
        needs_both: whether the table seems to be about things or animals that are named like people, or people in
            their public role, so that birth dates and one of the others are needed whatever heads the names.
    """
    names = _full_names(columns) or _halves(columns)
    if not names:
        yield from _nameless(columns)
        return
    others = {index: column for index, column in enumerate(columns) if index not in names}
    births = [index for index, column in others.items() if _holds_births(column)]
    told = {index: told for index, column in others.items() if (told := _told_by(column)) is not None}
    witnesses = frozenset(told.values()) | ({_BIRTH} if births else frozenset())
    is_plain = any(_is_no_event(columns[index].reading) for index in births)
    is_whole = len(names) == 1
    if is_whole and columns[names[0]].weight("header", "PERSON") >= LIKELY and witnesses & _REACHING:
        return  # Nobody doubts them: dates of an unknown kind need not be those of births.
    if not _has_both(witnesses) and (
        needs_both or not is_whole or not _is_enough(columns[names[0]], witnesses, has_plain_births=is_plain)
    ):
        return
    for index, entity_type in zip(names, ("PERSON",) if is_whole else ("GIVEN_NAME", "FAMILY_NAME"), strict=True):
        yield index, weigh("neighbours", entity_type, _OUTRANKS, "names, each once, beside what only people have")
    for index in births[:1]:
        yield index, weigh("neighbours", _BIRTH, _OUTRANKS, "spread as births are, beside names")
    for index, entity_type in told.items():
        yield index, weigh("neighbours", entity_type, _OUTRANKS, "beside names")


def _nameless(columns: Sequence[ReadColumn]) -> Iterator[tuple[int, Evidence]]:
    """Numbers with the letters or hyphens of a state's own, beside births under the header of any date or a number."""
    births = [
        index
        for index, one in enumerate(columns)
        if _holds_births(one) and _is_no_event(one.reading) and one.weight("header", _BIRTH) < 0
    ]
    numbers = {index: kind for index, one in enumerate(columns) if (kind := _told_by(one)) in _LETTERED}
    if births and numbers:
        yield births[0], weigh("neighbours", _BIRTH, _OUTRANKS, "spread as births are, beside numbers of people")
        for index, kind in numbers.items():
            yield index, weigh("neighbours", str(kind), _OUTRANKS, "beside birth dates")


def _is_enough(names: ReadColumn, witnesses: AbstractSet[str], *, has_plain_births: bool) -> bool:
    """Whether what stands beside full names is enough for what their header says against them."""
    topics = names.reading.topics
    is_doubted = names.weight("header", "PERSON") <= _AGAINST_NAMES
    if topics & _WORKS or (is_doubted and topics & _HOUSES):
        return False
    if is_doubted and topics & _GOODS:
        return has_plain_births or bool(witnesses - {_BIRTH})
    return bool(witnesses - _REACHING - {_HOME})


def _has_both(witnesses: AbstractSet[str]) -> bool:
    """Whether there are birth dates and something else that people have."""
    return _BIRTH in witnesses and len(witnesses) > 1


def _is_no_event(reading: HeaderReading) -> bool:
    """Whether a header over dates says date, amount or number: what is launched, founded or registered has others."""
    return any(one.entity_type in {"DATE_TIME", _BIRTH} for one in reading.evidence)


def _full_names(columns: Sequence[ReadColumn]) -> tuple[int, ...]:
    """The first column of names of several words, each once; none where there is none."""
    return next(((index,) for index, column in enumerate(columns) if _holds_full_names(column)), ())


def _holds_full_names(column: ReadColumn) -> bool:
    return (
        column.weight("values", "PERSON") >= _LIKE_NAMES
        and column.differs
        and column.profile.share(_FULL_NAME) >= _MOSTLY
    )


def _halves(columns: Sequence[ReadColumn]) -> tuple[int, ...]:
    """Given and family names side by side, together different in nearly every row; none where there are none."""
    alike = [index for index, column in enumerate(columns) if _holds_half_names(column)]
    for first, second in pairwise(alike):
        cells = [columns[place].profile.column.head(_ROWS).alias(str(place)) for place in (first, second)]
        if second == first + 1 and pl.DataFrame(cells).n_unique() >= _MOSTLY * len(cells[0]):
            return (
                (first, second)
                if _rather_family(columns[second]) >= _rather_family(columns[first])
                else (second, first)
            )
    return ()


def _rather_family(column: ReadColumn) -> float:
    return column.weight("values", "FAMILY_NAME") - column.weight("values", "GIVEN_NAME")


def _holds_half_names(column: ReadColumn) -> bool:
    """Whether single words look like names, and the header claims none of them."""
    halves = [column.weight("values", kind) for kind in ("GIVEN_NAME", "FAMILY_NAME")]
    is_claimed = any(one.entity_type in NAMES and one.weight > 0 for one in column.reading.evidence)
    different = column.profile.different >= _ENOUGH
    return (
        max(halves) >= _LIKE_HALVES and different and not is_claimed and column.profile.share(_FULL_NAME) < 1 - _MOSTLY
    )


def _holds_births(column: ReadColumn) -> bool:
    """Whether dates are spread as those of births, and the header does not plainly name another date."""
    return column.weight("values", _BIRTH) > 0 and column.weight("header", "DATE_TIME") in {0.0, WEAK}


def _told_by(column: ReadColumn) -> str | None:
    """What people have that the values show, one in each row: a telephone, mailbox, address or number."""
    found = _shown_by(column) if column.differs else None
    return found if found is not None and not column.is_otherwise(found) else None


def _shown_by(column: ReadColumn) -> str | None:
    said = {one.entity_type: one.weight for one in column.evidence if one.source == "values"}
    for entity_type, least in _LEAST.items():
        if said.get(entity_type, 0.0) >= least:
            return entity_type
    numbers = [kind for kind, weight in said.items() if weight >= _LIKE_NUMBERS and is_government_id(kind)]
    if numbers:
        return numbers[0]
    # The check of firms' numbers passes for those that other states give to persons.
    is_firms = any(weight >= CHECKSUM_WEIGHT and _identifies_nobody(kind) for kind, weight in said.items())
    return "PERSON_ID" if is_firms and not column.reading.evidence else None


def _identifies_nobody(entity_type: str) -> bool:
    return ENTITY_TYPES[entity_type].identification is Identification.NONE
