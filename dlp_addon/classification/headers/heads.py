from dlp_addon.classification.headers.claims import IDENTIFIER_TYPES, NAME_TYPES, Claim, against, claim
from dlp_addon.classification.headers.clause import Clause
from dlp_addon.classification.headers.senses import LIKELY, STRONG, UNMISTAKABLE, WEAK, Kind, Meaning, Sense

_ORDINALS = {Sense.FIRST: "GIVEN_NAME", Sense.LAST: "FAMILY_NAME", Sense.MIDDLE: "MIDDLE_NAME"}
_ORDINAL_COMPANY = frozenset({*_ORDINALS, Sense.NAME, Sense.PERSONAL, Sense.NEUTRAL})
_LOCATED = frozenset({Sense.PLACE, Sense.COUNTRY, Sense.STATE})
_DATED = frozenset({Sense.DATE, Sense.YEAR, Sense.DAYTIME})
_ID_NUMBER = 1.5
"""`ID No.` names the number of an identity card beside people, anything else in other tables."""
_PUBLIC = frozenset({Sense.CREATOR, Sense.PLAYER})
_NUMBERS = {Sense.ID: WEAK, Sense.NUMBER: 0.5, Sense.CODE: 0.25}


def head_claims(clause: Clause) -> list[Claim]:
    """Claims of words that name a type only together with others: name, number, date, place, first, last."""
    senses = clause.senses()
    if senses & _ORDINALS.keys() and (claims := _ordinal_claims(clause)):
        return claims
    if senses & _DATED:
        return _date_claims(clause)
    if senses & _LOCATED and not senses & _NUMBERS.keys():
        return _place_claims(clause)
    if Sense.NAME in senses:
        return _name_claims(clause)
    for head in _NUMBERS:
        if head in senses:
            return _number_claims(clause, head)
    return _birth_claims(clause)


def _ordinal_claims(clause: Clause) -> list[Claim]:
    """`Last` and `Applicant First` are names; `Last login` is not."""
    if any(m is None or not (m.sense in _ORDINAL_COMPANY or m.kind is Kind.ROLE) for m in clause.meanings):
        return []
    named = [entity_type for sense, entity_type in _ORDINALS.items() if sense in clause.senses()]
    if len(named) > 1:
        return [claim("PERSON", UNMISTAKABLE)]
    certain = clause.of(Kind.ROLE) or Sense.NAME in clause.senses()
    return [claim(named[0], STRONG if certain else 2.0)]


def _date_claims(clause: Clause) -> list[Claim]:
    senses = clause.senses()
    if Sense.BIRTH in senses and not clause.of(Kind.META):
        return [claim("DATE_OF_BIRTH", UNMISTAKABLE if senses & {Sense.DATE, Sense.DAYTIME} else LIKELY)]
    if Sense.NAME in senses:
        return against(NAME_TYPES, 2.0, "names a date")
    of_event = len(clause.meanings) > 1
    return [
        claim("DATE_TIME", LIKELY if of_event else WEAK),
        *against(("DATE_OF_BIRTH",), 2.5 if of_event else WEAK, "names another date"),
    ]


def _place_claims(clause: Clause) -> list[Claim]:
    senses = clause.senses()
    if Sense.BIRTH in senses:
        return [claim("PLACE_OF_BIRTH", UNMISTAKABLE)]
    if Sense.DETENTION in senses:
        return [claim("DETENTION_FACILITY", STRONG)]
    claims = [claim("LOCATION", 0.75), *against(NAME_TYPES, LIKELY, "names a place")]
    if Sense.COUNTRY in senses and clause.of(Kind.ROLE):
        claims.append(claim("NATIONALITY", WEAK))
    return claims


def _name_claims(clause: Clause) -> list[Claim]:
    if clause.of(Kind.META):
        return against(NAME_TYPES, 1.5, "names a property of a name")
    owner = clause.owner(Sense.NAME)
    if owner is not None and owner.kind is Kind.THING:
        return _thing_name_claims(clause, owner)
    if owner is not None:
        return [claim("PERSON", 2.0 if owner.sense in _PUBLIC else UNMISTAKABLE)]
    if Sense.BIRTH in clause.senses():
        return [claim("FAMILY_NAME", LIKELY)]
    return _bare_name_claims(clause)


def _bare_name_claims(clause: Clause) -> list[Claim]:
    senses = clause.senses()
    if clause.has_unknown():
        return [claim("PERSON", 0.5)]
    if Sense.PERSONAL in senses:
        return [claim("PERSON", STRONG)]
    return [claim("PERSON", 1.5 if clause.of(Kind.EVENT) or Sense.NEUTRAL in senses else LIKELY)]


def _thing_name_claims(clause: Clause, owner: Meaning) -> list[Claim]:
    if owner.sense == Sense.CASE:
        return [claim("PERSON", WEAK)]
    claims = against(NAME_TYPES, 3.0, "names a thing, not a person")
    if owner.sense == Sense.ORGANIZATION:
        claims.append(claim("ORGANIZATION", STRONG))
    if Sense.DETENTION in clause.senses():
        claims.append(claim("DETENTION_FACILITY", STRONG))
    return claims


def _number_claims(clause: Clause, head: Sense) -> list[Claim]:
    owner = clause.owner(head)
    if owner is not None and owner.kind is Kind.ROLE:
        return _role_number_claims(clause, head, owner)
    if registers := clause.of(Kind.REGISTER):
        weight = LIKELY if None in clause.meanings else registers[0].weight
        return [claim(registers[0].entity_type, weight), *against(NAME_TYPES, WEAK, "names a number")]
    if owner is not None and owner.sense == Sense.CASE:
        return [claim("CASE_NUMBER", STRONG), *against(IDENTIFIER_TYPES, WEAK, "names a case")]
    if owner is not None or clause.senses() & _LOCATED:
        return against((*IDENTIFIER_TYPES, *NAME_TYPES), 3.0, "identifies a thing, not a person")
    weight = _NUMBERS[head]
    if Sense.PERSONAL in clause.senses():
        weight += WEAK
    claims = [
        claim("PERSON_ID", weight / 4 if clause.has_unknown() else weight),
        *against(NAME_TYPES, WEAK, "a number"),
    ]
    if {Sense.ID, Sense.NUMBER} <= clause.senses() and not clause.has_unknown():
        claims.append(claim("NATIONAL_ID", _ID_NUMBER))
    return claims


def _role_number_claims(clause: Clause, head: Sense, owner: Meaning) -> list[Claim]:
    if clause.of(Kind.META):
        return against(IDENTIFIER_TYPES, 1.5, "names a property")
    weight = 1.5 if owner.sense in _PUBLIC else {Sense.CODE: LIKELY}.get(head, UNMISTAKABLE)
    return [claim(owner.entity_type, weight), *against(NAME_TYPES, WEAK, "names a number")]


def _birth_claims(clause: Clause) -> list[Claim]:
    if Sense.BIRTH in clause.senses() and not clause.of(Kind.META) and not clause.has_unknown():
        return [claim("DATE_OF_BIRTH", 2.0)]
    return []
