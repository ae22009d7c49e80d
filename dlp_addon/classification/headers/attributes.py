from collections.abc import Sequence

from dlp_addon.classification.headers.claims import MAX_WEIGHT, NAME_TYPES, Claim, against, claim
from dlp_addon.classification.headers.clause import Clause
from dlp_addon.classification.headers.senses import LIKELY, STRONG, WEAK, Group, Kind, Meaning, Sense

_ELECTRONIC = frozenset({"EMAIL_ADDRESS", "IP_ADDRESS", "MAC_ADDRESS", "URL", "CRYPTO", "PHONE_NUMBER", "USERNAME"})
_PARTS_OF_ADDRESS = frozenset({"CITY", "POSTAL_CODE", "LOCATION"})
_KEPT_WITH_DATE = frozenset({"HEALTH", "CRIMINAL", "IMMIGRATION_STATUS"})
_DATED = frozenset({Sense.DATE, Sense.YEAR, Sense.DAYTIME})
_LOCATED = frozenset({Sense.PLACE, Sense.COUNTRY, Sense.STATE})
_META_BLOCKS = frozenset(
    {Group.IDENTIFIER, Group.CONTACT, Group.ADDRESS, Group.TECHNICAL, Group.NAME, Group.BIRTH_DATE}
)
_NUMBERING = frozenset({Sense.ID, Sense.NUMBER})
_THING_COST = {Group.CONTACT: 1.0, Group.ADDRESS: 1.0, Group.IDENTIFIER: 1.5, Group.NAME: 1.5, Group.BIRTH_DATE: 1.0}
_THINGS_HAVE = frozenset({Group.AGE, Group.TRAIT})
_SPECIAL_TRAITS = frozenset(
    {"HEALTH", "CRIMINAL", "IMMIGRATION_STATUS", "DETENTION_FACILITY", "POLITICAL", "UNION_MEMBERSHIP", "BIOMETRIC"}
)


def attribute_claims(clause: Clause) -> list[Claim]:
    """Claims of words that name an entity type, as the words beside them change it."""
    attributes = _without_street_of_others(clause.of(Kind.ATTRIBUTE))
    if event := _located_event(clause, attributes):
        return [event]
    return [*(one for attribute in attributes for one in _claims(attribute, clause)), *_dates(clause, attributes)]


def _dates(clause: Clause, attributes: Sequence[Meaning]) -> list[Claim]:
    """In `passport expiry date`, the date is what the cells hold."""
    if not _is_dated(clause) or any(one.group in {Group.BIRTH_DATE, Group.AGE} for one in attributes):
        return []
    return [claim("DATE_TIME", LIKELY), *against(("DATE_OF_BIRTH",), LIKELY, "names another date")]


def _is_dated(clause: Clause) -> bool:
    """Whether a date is named; the day in `day phone` says when to call."""
    dated = clause.senses() & _DATED
    is_called = any(attribute.group is Group.CONTACT for attribute in clause.of(Kind.ATTRIBUTE))
    return bool(dated - {Sense.DAYTIME}) or bool(dated and not is_called)


def _without_street_of_others(attributes: Sequence[Meaning]) -> Sequence[Meaning]:
    """In `IP address`, `email addr` and `address city`, address is no street."""
    if not any(attribute.entity_type in _ELECTRONIC | _PARTS_OF_ADDRESS for attribute in attributes):
        return attributes
    return [attribute for attribute in attributes if attribute.entity_type != "STREET_ADDRESS"]


def _located_event(clause: Clause, attributes: Sequence[Meaning]) -> Claim | None:
    if not {attribute.entity_type for attribute in attributes} <= {"CITY", "LOCATION", "STREET_ADDRESS"}:
        return None
    senses = clause.senses()
    if Sense.BIRTH in senses:
        return claim("PLACE_OF_BIRTH", STRONG)
    if Sense.DETENTION in senses:
        return claim("DETENTION_FACILITY", STRONG)
    return None


def _claims(attribute: Meaning, clause: Clause) -> list[Claim]:
    if reason := _blocked(attribute, clause):
        return against((attribute.entity_type,), 2.0, reason)
    if attribute.group is Group.NAME and attribute.weight <= LIKELY and _is_of_thing(attribute, clause):
        return against(NAME_TYPES, 3.0, "names a thing, not a person")
    if attribute.group in _THINGS_HAVE and _is_of_thing(attribute, clause):
        return against((attribute.entity_type,), 1.5, "describes a thing, not a person")
    weight = _raised(attribute, clause) - _lowered(attribute, clause)
    named = claim(attribute.entity_type, max(weight, 0.25))
    return [named, *against(NAME_TYPES, LIKELY, "names a place")] if attribute.group is Group.ADDRESS else [named]


def _blocked(attribute: Meaning, clause: Clause) -> str:
    senses = clause.senses()
    dated = _is_dated(clause) and attribute.group is not Group.BIRTH_DATE
    if dated and attribute.entity_type not in _KEPT_WITH_DATE:
        return "names a date"
    if clause.of(Kind.META) and attribute.group in _META_BLOCKS:
        return "names a property"
    if attribute.group is Group.CONTACT and Sense.PRODUCT in senses:
        return "names a product"
    if attribute.group is Group.IDENTIFIER and senses & _LOCATED:
        return "names a place"
    if attribute.entity_type == "LOCATION" and senses & _NUMBERING:
        return "identifies a place"
    return ""


def _is_of_thing(attribute: Meaning, clause: Clause) -> bool:
    if clause.of(Kind.ROLE) or attribute.entity_type in _SPECIAL_TRAITS:
        return False
    return any(thing.sense not in {Sense.GRADE, Sense.JOB, Sense.CASE} for thing in clause.of(Kind.THING))


def _raised(attribute: Meaning, clause: Clause) -> float:
    senses = clause.senses()
    weight = attribute.weight
    if clause.of(Kind.ROLE):
        weight += 1.0
    elif Sense.PERSONAL in senses or Sense.BIRTH in senses:
        weight += 0.75
    if attribute.group in {Group.IDENTIFIER, Group.CONTACT} and senses & _NUMBERING:
        weight += 0.75
    return min(weight, MAX_WEIGHT)


def _lowered(attribute: Meaning, clause: Clause) -> float:
    cost = 0.0
    if clause.of(Kind.THING) and not clause.of(Kind.ROLE):
        cost += _THING_COST.get(attribute.group, 0.0)
    if clause.has_unknown():
        cost += WEAK if attribute.weight <= LIKELY else 0.5
    if clause.of(Kind.META) or _is_dated(clause):
        cost += 0.75
    return cost
