from dlp_addon.classification.headers.attributes import attribute_claims
from dlp_addon.classification.headers.claims import NAME_TYPES, NUMERIC_TYPES, Claim, against, claim
from dlp_addon.classification.headers.clause import Clause
from dlp_addon.classification.headers.heads import head_claims
from dlp_addon.classification.headers.senses import LIKELY, Group, Kind, Sense

_COUNTING = frozenset({Sense.COUNT, Sense.AVERAGE})
_NUMBERING = frozenset({Sense.ID, Sense.NUMBER})


def compose(clause: Clause) -> list[Claim]:
    """What the words of a clause say together."""
    if is_quantified(clause):
        return _quantity_claims(clause)
    if clause.of(Kind.ATTRIBUTE):
        return attribute_claims(clause)
    if Sense.MONEY in clause.senses():
        return against(NUMERIC_TYPES, 2.0, "names an amount of money")
    return head_claims(clause) or _bare_claims(clause)


def is_quantified(clause: Clause) -> bool:
    """Whether the header counts or averages instead of describing one person."""
    senses = clause.senses()
    if senses & _COUNTING:
        return True
    if Sense.TOTAL in senses:
        return not any(meaning.entity_type == "SALARY" for meaning in clause.of(Kind.ATTRIBUTE))
    places_only = all(meaning.group is Group.ADDRESS for meaning in clause.of(Kind.ATTRIBUTE))
    return Sense.PEOPLE in senses and places_only and _counts_people(clause)


def _counts_people(clause: Clause) -> bool:
    """`Students` and `# Students` count; `Students number` and `Patients name` describe."""
    heads = clause.of(Kind.HEAD)
    if not heads:
        return True
    first = next(m for m in clause.meanings if m is not None and m.kind in {Kind.HEAD, Kind.ROLE})
    return first.sense in _NUMBERING


def _quantity_claims(clause: Clause) -> list[Claim]:
    reason = "counts or averages"
    named = [meaning.entity_type for meaning in clause.of(Kind.ATTRIBUTE)]
    return [*against(named, LIKELY, reason), *against(NAME_TYPES, 3.0, reason), *against(NUMERIC_TYPES, 2.0, reason)]


def _bare_claims(clause: Clause) -> list[Claim]:
    roles, things = clause.of(Kind.ROLE), clause.of(Kind.THING)
    if clause.of(Kind.META) and (roles or things):
        return against(NAME_TYPES, 1.5, "names a property")
    if things and not _ends_with_role(clause):
        return _thing_claims(clause, has_role=bool(roles))
    if not roles:
        return _event_claims(clause)
    weight = max(role.weight for role in roles)
    return [claim("PERSON", weight / 2 if clause.has_unknown() or clause.of(Kind.EVENT) else weight)]


def _ends_with_role(clause: Clause) -> bool:
    """A `permit holder` is a person, a `customer company` is none."""
    last = clause.meanings[-1]
    return last is not None and last.kind is Kind.ROLE


def _event_claims(clause: Clause) -> list[Claim]:
    """`Hired` and `Last login` most often are dates."""
    if not clause.of(Kind.EVENT):
        return []
    return [claim("DATE_TIME", 0.5), *against(("DATE_OF_BIRTH", *NAME_TYPES), 1.0, "names an event")]


def _thing_claims(clause: Clause, *, has_role: bool) -> list[Claim]:
    claims = against(NAME_TYPES, 1.0 if has_role else 2.0, "names a thing, not a person")
    if Sense.ORGANIZATION in clause.senses():
        claims.append(claim("ORGANIZATION", 1.5 if has_role else LIKELY))
    if Sense.DETENTION in clause.senses():
        claims.append(claim("DETENTION_FACILITY", LIKELY))
    return claims
