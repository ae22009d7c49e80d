"""What the columns of a table say of each other: `name` beside price is a product, beside birth date a person."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate
from operator import add
from types import MappingProxyType

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.headers import Topic
from dlp_addon.classification.identifiers import is_government_id, is_special
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.finding import Evidence

_PERSONAL: Mapping[str, float] = MappingProxyType(
    {
        **dict.fromkeys(
            ("DATE_OF_BIRTH", "US_SSN", "NATIONAL_ID", "PASSPORT_NUMBER", "US_ALIEN_REGISTRATION_NUMBER"), 1.5
        ),
        **dict.fromkeys(("GIVEN_NAME", "FAMILY_NAME", "GENDER", "MARITAL_STATUS"), 1.0),
        **dict.fromkeys(("EMPLOYEE_ID", "STUDENT_ID", "PATIENT_ID", "VOTER_ID", "SALARY", "NATIONALITY"), 1.0),
        **dict.fromkeys(("PERSON", "AGE", "IMMIGRATION_STATUS", "ETHNICITY"), 0.75),
        **dict.fromkeys(("CREDIT_CARD", "PLACE_OF_BIRTH"), 1.0),
        **dict.fromkeys(("DRIVER_LICENSE", "CUSTOMER_ID", "PASSWORD", "EMAIL_ADDRESS"), 0.5),
        # Companies and offices have these too.
        **dict.fromkeys(("PHONE_NUMBER", "STREET_ADDRESS", "TAX_ID"), 0.25),
    }
)
"""How much a column of the type says that the table is about people."""
_IMPERSONAL: Mapping[Topic, float] = MappingProxyType(
    {Topic.PRODUCT: 1.0, Topic.SCIENCE: 1.0, Topic.QUANTITY: 0.5, Topic.MEDIA: 0.5, Topic.TECHNICAL: 0.25}
)
"""How much a column about the topic says that the table is about something else."""
_OF_A_STATE = 1.0
"""For the numbers of one country, whose checks pass by chance now and then."""
_SPECIAL = 0.5
"""Diagnoses and offences are listed without people, too."""
_NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME")
_TRAITS = ("AGE", "GENDER", "NATIONALITY", "HEALTH", "CRIMINAL", "IMMIGRATION_STATUS", "DETENTION_FACILITY", "RELIGION")
_CONTACTS = ("PHONE_NUMBER", "STREET_ADDRESS")
_HELPED = frozenset({*_NAMES, *_TRAITS, *_CONTACTS, "DATE_OF_BIRTH", "PERSON_ID", "ETHNICITY", "MARITAL_STATUS"})
_NAMED_HELPED = frozenset({"SALARY", "LANGUAGE", "PLACE_OF_BIRTH", "HOME_COORDINATES"})
"""Helped, as are numbers of persons and special categories, where the header names them."""
_HALF_HELPED = frozenset({"PERSON_ID", "ID"})
_PLACES = ("CITY", "POSTAL_CODE", "LOCATION")
_MOST = 2.0
_MOST_FOR_OWN = 2.0
"""Neighbours say at most so many times what the column itself says."""
_ZIP_AND_NAME = 1.5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One column as its neighbours see it: its likeliest type so far, and the topics of its header."""

    entity_type: str | None
    confidence: float
    topics: AbstractSet[Topic]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How much the columns around one say that the table is about people, and about things; at most 2.0 each."""

    personal: float
    impersonal: float
    holds_address: bool
    holds_postal_code: bool = False


def surroundings(columns: Sequence[Neighbour]) -> Iterator[Surroundings]:
    """What is around each column, in order, in time linear in their number.

    Sums from both ends and no subtraction: what is left of a difference of floats would count as evidence.
    """
    personal = _sums_of_others([_personal(column) for column in columns])
    impersonal = _sums_of_others([_impersonal(column) for column in columns])
    addresses = _sums_of_others([float(column.entity_type == "STREET_ADDRESS") for column in columns])
    codes = _sums_of_others([float("POST" in (column.entity_type or "")) for column in columns])
    for people, things, streets, postal in zip(personal, impersonal, addresses, codes, strict=True):
        yield Surroundings(min(people, _MOST), min(things, _MOST), streets > 0, postal > 0)


def _sums_of_others(weights: Sequence[float]) -> Iterator[float]:
    before = accumulate(weights, initial=0.0)
    after = list(accumulate(reversed(weights), initial=0.0))
    return map(add, before, reversed(after[:-1]))


def neighbour_evidence(
    around: Surroundings, doubtful: Mapping[str, float], named: AbstractSet[str] = frozenset()
) -> Iterator[Evidence]:
    """What the other columns say of one column's types.

    Args:
        around: what the other columns are about.
        doubtful: types that the column's own evidence speaks for, and how much.
        named: those of them that its header names.
    """
    for name in sorted(doubtful.keys() & (_HELPED | {one for one in named if _is_helped_where_named(one)})):
        if around.personal:
            factor = 0.5 if name in _HALF_HELPED else 1.0
            weight = min(around.personal, _MOST_FOR_OWN * doubtful[name]) * factor
            yield weigh("neighbours", name, weight, "beside columns about people")
        elif around.impersonal and name in _HELPED and name not in _CONTACTS:
            yield weigh("neighbours", name, -around.impersonal, "beside columns about things")
    if around.personal:
        yield from _place_evidence(around, doubtful.keys())


def _is_helped_where_named(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    if entity is None:
        return False
    return entity.special or entity.identification is Identification.PRIMARY or entity_type in _NAMED_HELPED


def _place_evidence(around: Surroundings, doubtful: AbstractSet[str]) -> Iterator[Evidence]:
    for name in sorted(doubtful & set(_PLACES)):
        if around.holds_address:
            yield weigh("neighbours", name, _MOST, "completes an address")
        elif around.holds_postal_code and name == "CITY":
            yield weigh("neighbours", name, max(_ZIP_AND_NAME, around.personal * 0.75), "completes a postal code")
        else:
            yield weigh("neighbours", name, around.personal * 0.75, "beside columns about people")


def _personal(column: Neighbour) -> float:
    if column.entity_type is None:
        return 0.0
    known = _PERSONAL.get(column.entity_type)
    if known is None:
        known = _OF_A_STATE if is_government_id(column.entity_type) else _SPECIAL * is_special(column.entity_type)
    return known * column.confidence


def _impersonal(column: Neighbour) -> float:
    if column.entity_type is not None:
        return 0.0
    return max((_IMPERSONAL.get(topic, 0.0) for topic in column.topics), default=0.0)
