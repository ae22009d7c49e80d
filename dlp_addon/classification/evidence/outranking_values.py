"""Values that outrank headers: full names, each once, beside birth dates and ways to reach somebody.

Whoever hides a list of people calls its columns product, total or city and puts prices beside them; the values stay.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.classification.headers import HeaderReading, Topic
from dlp_addon.classification.headers.senses import WEAK
from dlp_addon.model.finding import Evidence

_FULL_NAME = re.compile(r"\S+[\s,]+\S.*|[\u3040-\u30ff\u3400-\u9fff]{2,}|[\uac00-\ud7a3]{3,}")
_MOSTLY, _ENOUGH = 0.8, 8
_LIKE_NAMES, _LIKE_PHONES, _LIKE_MAILBOXES, _LIKE_STREETS = 1.5, 2.5, 4.0, 1.5
_AGAINST_NAMES = -1.5
_HOUSES = frozenset({Topic.ORGANIZATION, Topic.PLACE, Topic.MEDIA, Topic.SPORT})
"""What is named after people, and has founding dates or telephones, but not both as people have them."""
_GOODS = frozenset({Topic.PRODUCT, Topic.QUANTITY, Topic.SCIENCE, Topic.TECHNICAL, Topic.MONEY, Topic.IDENTIFIER})
_OUTRANKS = 7.0
"""More than a header and all its neighbours say against a type."""
_NAMED = "full names, each once, beside what only people have"


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column, what its header says, and all that speaks for and against its types so far."""

    profile: ColumnProfile = field(repr=False)
    reading: HeaderReading
    evidence: Sequence[Evidence]

    def weight(self, source: str, entity_type: str) -> float:
        """What header or values say for the type, negative where they speak against it."""
        return sum(one.weight for one in self.evidence if (one.source, one.entity_type) == (source, entity_type))

    @property
    def differs(self) -> bool:
        """Whether nearly every row has a value of its own, by the birthday rule where only some were looked at."""
        one, repeats = self.profile, self.profile.looked_at - self.profile.different
        if one.different < _ENOUGH or one.distinct_share < _MOSTLY:
            return False
        return one.looked_at >= one.filled or one.looked_at**2 >= one.filled * repeats


def outranking_evidence(columns: Sequence[ReadColumn]) -> Iterator[tuple[int, Evidence]]:
    """Evidence by column for names, birth dates and telephones under headers that say something else.

    Names that their header leaves open need birth dates; those that it calls goods or figures birth dates, telephones
    or mailboxes; those that it calls houses, places or works birth dates and one of the others, for schools, streets
    and ships are named after people.
    """
    names = next((index for index, column in enumerate(columns) if _holds_full_names(column)), None)
    if names is None:
        return
    others = {index: column for index, column in enumerate(columns) if index != names}
    births = [index for index, column in others.items() if _holds_births(column)]
    phones = [index for index, column in others.items() if _holds(column, "PHONE_NUMBER", _LIKE_PHONES)]
    reached = bool(phones) or any(_holds(column, "EMAIL_ADDRESS", _LIKE_MAILBOXES) for column in others.values())
    lives = any(_holds(column, "STREET_ADDRESS", _LIKE_STREETS) for column in others.values())
    if not _is_told(columns[names], has_births=bool(births), is_reached=reached, has_home=lives):
        return
    yield names, weigh("neighbours", "PERSON", _OUTRANKS, _NAMED)
    for index in births[:1]:
        yield index, weigh("neighbours", "DATE_OF_BIRTH", _OUTRANKS, "spread as births are, beside full names")
    for index in phones:
        yield index, weigh("neighbours", "PHONE_NUMBER", _OUTRANKS, "telephones beside full names")


def _is_told(names: ReadColumn, *, has_births: bool, is_reached: bool, has_home: bool) -> bool:
    """Whether what stands beside names is enough for what their header says against them."""
    topics = names.reading.topics
    is_doubted = names.weight("header", "PERSON") <= _AGAINST_NAMES
    if is_doubted and topics & _HOUSES:
        return has_births and (is_reached or has_home)
    if is_doubted and topics & _GOODS:
        return has_births or is_reached
    return has_births and not (is_reached and names.weight("header", "PERSON") > 0)


def _holds_full_names(column: ReadColumn) -> bool:
    return (
        column.weight("values", "PERSON") >= _LIKE_NAMES
        and column.differs
        and column.profile.share(_FULL_NAME) >= _MOSTLY
    )


def _holds_births(column: ReadColumn) -> bool:
    """Whether dates are spread as those of births, and the header does not plainly name another date."""
    return column.weight("values", "DATE_OF_BIRTH") > 0 and column.weight("header", "DATE_TIME") in {0.0, WEAK}


def _holds(column: ReadColumn, entity_type: str, least: float) -> bool:
    return column.weight("values", entity_type) >= least and column.differs
