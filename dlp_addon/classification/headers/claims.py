from collections.abc import Iterable
from dataclasses import dataclass

from dlp_addon.classification.headers.senses import UNMISTAKABLE
from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.model.finding import Evidence

MAX_WEIGHT = 4.5
NAME_TYPES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME")
IDENTIFIER_TYPES = (
    "PERSON_ID",
    "US_SSN",
    "US_ITIN",
    "NATIONAL_ID",
    "TAX_ID",
    "PASSPORT_NUMBER",
    "PHONE_NUMBER",
    "BANK_ACCOUNT",
    "US_BANK_NUMBER",
    "DRIVER_LICENSE",
    "US_DRIVER_LICENSE",
    "US_PASSPORT",
    "US_ALIEN_REGISTRATION_NUMBER",
)
NUMERIC_TYPES = (*IDENTIFIER_TYPES, "AGE", "POSTAL_CODE", "CREDIT_CARD", "DATE_OF_BIRTH")


@dataclass(frozen=True, slots=True)
class Claim:
    """What some words say about one entity type, as log-odds."""

    entity_type: str
    weight: float
    detail: str


def claim(entity_type: str, weight: float) -> Claim:
    """A claim in favor of a type; weights end at `MAX_WEIGHT`."""
    strength = "names" if weight >= UNMISTAKABLE else "may name"
    return Claim(entity_type, min(weight, MAX_WEIGHT), f"{strength} {ENTITY_TYPES[entity_type].title}")


def against(entity_types: Iterable[str], weight: float, reason: str) -> list[Claim]:
    """Claims against types; `weight` is given positive."""
    return [Claim(entity_type, -weight, reason) for entity_type in entity_types]


def strongest(claims: Iterable[Claim]) -> list[Claim]:
    """One claim per type: the strongest in favor, else the strongest against; in order of weight."""
    best: dict[str, Claim] = {}
    for one in claims:
        known = best.get(one.entity_type)
        if known is None or _rank(one) > _rank(known):
            best[one.entity_type] = one
    return sorted(best.values(), key=lambda one: (-one.weight, one.entity_type))


def evidence(claims: Iterable[Claim]) -> tuple[Evidence, ...]:
    """Claims as evidence of the header."""
    return tuple(
        Evidence(source="header", entity_type=one.entity_type, weight=one.weight, detail=one.detail) for one in claims
    )


def _rank(one: Claim) -> tuple[bool, float]:
    return one.weight > 0, abs(one.weight)
