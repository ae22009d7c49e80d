"""What the columns of a table say of each other: `name` beside price is a product, beside birth date a person."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from dlp_addon.classification.headers import Topic
from dlp_addon.classification.odds import weigh
from dlp_addon.model.finding import Evidence

_PERSONAL: Mapping[str, float] = MappingProxyType(
    {
        **dict.fromkeys(
            ("DATE_OF_BIRTH", "US_SSN", "NATIONAL_ID", "PASSPORT_NUMBER", "US_ALIEN_REGISTRATION_NUMBER"), 1.5
        ),
        **dict.fromkeys(("GIVEN_NAME", "FAMILY_NAME", "GENDER", "MARITAL_STATUS"), 1.0),
        **dict.fromkeys(("EMPLOYEE_ID", "STUDENT_ID", "PATIENT_ID", "VOTER_ID", "SALARY", "NATIONALITY"), 1.0),
        **dict.fromkeys(("PERSON", "AGE", "PLACE_OF_BIRTH", "IMMIGRATION_STATUS", "ETHNICITY"), 0.75),
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
_NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME")
_TRAITS = ("AGE", "GENDER", "NATIONALITY", "HEALTH", "CRIMINAL", "IMMIGRATION_STATUS", "DETENTION_FACILITY", "RELIGION")
_CONTACTS = ("PHONE_NUMBER", "STREET_ADDRESS")
_HELPED = (*_NAMES, *_TRAITS, *_CONTACTS, "DATE_OF_BIRTH", "PERSON_ID", "ETHNICITY", "MARITAL_STATUS")
_PLACES = ("CITY", "POSTAL_CODE", "LOCATION")
_MOST = 2.0


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One column as its neighbours see it: its likeliest type so far, and the topics of its header."""

    entity_type: str | None
    confidence: float
    topics: AbstractSet[Topic]


def neighbour_evidence(index: int, columns: Sequence[Neighbour], doubtful: AbstractSet[str]) -> Iterator[Evidence]:
    """What the other columns say of one column's types. `doubtful` are the types that its own evidence speaks for."""
    others = [column for place, column in enumerate(columns) if place != index]
    personal = min(sum(_personal(column) for column in others), _MOST)
    impersonal = min(sum(_impersonal(column) for column in others), _MOST)
    for name in sorted(doubtful & set(_HELPED)):
        if personal:
            factor = 0.5 if name == "PERSON_ID" else 1.0
            yield weigh("neighbours", name, personal * factor, "beside columns about people")
        elif impersonal and name not in _CONTACTS:
            yield weigh("neighbours", name, -impersonal, "beside columns about things")
    if doubtful & set(_PLACES) and personal:
        yield from _place_evidence(others, doubtful, personal)


def _place_evidence(others: Sequence[Neighbour], doubtful: AbstractSet[str], personal: float) -> Iterator[Evidence]:
    beside_address = any(column.entity_type == "STREET_ADDRESS" for column in others)
    for name in sorted(doubtful & set(_PLACES)):
        weight = _MOST if beside_address else personal * 0.75
        yield weigh(
            "neighbours", name, weight, "completes an address" if beside_address else "beside columns about people"
        )


def _personal(column: Neighbour) -> float:
    return _PERSONAL.get(column.entity_type or "", 0.0) * column.confidence


def _impersonal(column: Neighbour) -> float:
    if column.entity_type is not None:
        return 0.0
    return max((_IMPERSONAL.get(topic, 0.0) for topic in column.topics), default=0.0)
