"""What values must look like for a type that the header names: headers lie, and are copied to the wrong column."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.classification.identifiers import is_government_id
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.finding import Evidence

_LETTERS = r"[^\W\d_]"
_NAME = re.compile(
    rf"[^\d@/\\<>={{}}]*{_LETTERS}[^\d@/\\<>={{}}]{{0,80}}(?:/{_LETTERS}[^\d@/\\<>={{}}]{{0,60}})?"
    r"(?:\s*\([^()]{1,40}\)|\s*\(?\d{1,4}\)?)?"
)
"""Airlines part names by a slash; numbers and remarks tell those of one name apart."""
_NUMBERED = re.compile(r"(?s)(?!-?\d*[.,]\d{4,}(?:[eE][-+]?\d+)?$|-?0?[.,]\d|-?\d+(?:\.\d+)?[eE]-)(?=.*\d)[^\n]{2,60}")
"""Decimal fractions are measurements, never numbers of anybody."""
_FRACTION = r"-?\d{0,5}[.,]\d+$|-?\d+[.,]\d{1,3}$(?<![.,]0)|-?\d*[.,]\d{5,}$|-?[\d.,]+[eE]-\d+$"
_ISSUED = re.compile(
    rf"(?s)(?!{_FRACTION}|(?:19|20)\d\d-\d\d-\d\d$)(?=(?:\D*\d){{4}})(?=(?:[\W_]*[^\W_]){{6}})[^\n]{{6,60}}"
)
"""No state numbers its people with fewer than six characters, with dates or fractions, but for the `.0` of a float."""
_CARD = re.compile(
    rf"(?s)(?!{_FRACTION})(?=.*(?:(?:\d[\s.-]?){{12}}|[xX*#•][\s-]?\d{{4}}\b)|\d{{4}}$).{{4,60}}|\d[.,]\d+[eE]\+1\d"
)
"""Twelve digits at least, the last four of a masked one, or what a program made of it."""
_IP = re.compile(r".*[.:].*[.:].*|\d{8,10}")
_OFFENSE = re.compile(r"(?s)(?!-?\d*[.,]\d{3,}$|-?0?[.,]\d+$|-\d+$|[-\d.,]+[eE]-).+")
"""Rates and electric charges are measured; convictions are counted, and sections of statutes have short fractions."""
_DATE = re.compile(
    r"(?i)\D{0,12}\d{1,4}\s?[-/. ,年]\s*(?:\d{1,2}|[^\W\d_]{3,12}\.?)[-/. ,月]*\s*"
    r"(?:de |of )?\d{0,4}[日.]?(?:[T ].{0,20})?"
    r"|\d{1,2}[^\W\d_]{3,9}\.?\d{2,4}|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{2,4}|\d{4,8}|-?\d{6,13}"
)
_PHONE = re.compile(
    r"(?i)(?!\d{1,2}\.\d+$|\d{1,5}\.\d{1,2}$)[+(]?[\d\s().\-/+]{6,24}(?:\s?(?:x|ext\.?|доб\.?)\s?\d{1,6})?(?:[,;/].*)?"
)
_AGE = re.compile(
    r"(?i)(?:1[0-2]\d|\d{1,2})(?:\.\d+)?(?:\s?(?:y|yrs?|years?|años|ans|jahre|m|mo|months?).{0,12})?"
    r"|\d{1,3}\s?[-–+]\s?\d{0,3}|(?:under|over|<|>)\s?\d{1,3}"
)
_AMOUNT = re.compile(r"(?i)[^\d\n]{0,8}\d[\d.,' ]{0,20}k?[^\d\n]{0,12}(?:[-–][^\d]{0,8}[\d.,' ]+k?)?")
_WORDS = re.compile(rf"[^\n]{{0,60}}{_LETTERS}[^\n]{{0,120}}|[0-9]")
_NOT_DATED = re.compile(rf"(?!\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}\b){_WORDS.pattern}")
_ACCOUNT_NAME = re.compile(r"\S{1,64}|\S{0,64}@.*")
"""Forums allow blanks in names of users; where most have them, they are names of people."""
_POSTAL = re.compile(r"(?i)(?=.*\d)〒?\w[\w\s.-]{1,12}")
_ADDRESS = re.compile(rf"(?s)(?=.*{_LETTERS}).{{4,200}}")
_COORDINATE = re.compile(r"[-+(]?\d{1,3}[.,]\d{2,}.*|.*\d°.*")
_SECRET = re.compile(rf"(?!{_FRACTION})\S{{4,200}}")
_EMAIL = re.compile(r"\S+@\S+.*")
_SSN = re.compile(r"(?:\d{3}[- .]?\d{2}[- .]?\d{4}|\d{7,8}|[xX*#]{3,5}[- ]?[xX*#]{2}[- ]?\d{4}|\d{4})")
_ALIEN = re.compile(r"(?i)(?:a\s?[-#:.]?\s?)?(?:no\.?\s?)?\d{2,3}[- ]?\d{3}[- ]?\d{3}|a?[-#: ]{0,3}\d{7,9}")
_ACCOUNT = re.compile(r"(?=(?:\D*\d){6})[^\n]{6,60}")
_LICENSE = re.compile(r"(?!-?\d+[.,]\d+$)(?=(?:[\W_]*[^\W_]){5})(?=\D*\d)[^\n]{5,40}")

_SHAPES: Mapping[str, "re.Pattern[str]"] = MappingProxyType(
    {
        "DATE_OF_BIRTH": _DATE,
        "PHONE_NUMBER": _PHONE,
        "EMAIL_ADDRESS": _EMAIL,
        "AGE": _AGE,
        "SALARY": _AMOUNT,
        "STREET_ADDRESS": _ADDRESS,
        "HOME_COORDINATES": _COORDINATE,
        "POSTAL_CODE": _POSTAL,
        "PASSWORD": _SECRET,
        "SECRET": _SECRET,
        "US_SSN": _SSN,
        "US_ALIEN_REGISTRATION_NUMBER": _ALIEN,
        "BANK_ACCOUNT": _ACCOUNT,
        "CREDIT_CARD": _CARD,
        "IP_ADDRESS": _IP,
        "ORGANIZATION": _NOT_DATED,
        "USERNAME": _ACCOUNT_NAME,
        "CRIMINAL": _OFFENSE,
        "DRIVER_LICENSE": _LICENSE,
        **dict.fromkeys(("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME", "CITY"), _NAME),
        **dict.fromkeys(
            ("NATIONALITY", "PLACE_OF_BIRTH", "RELIGION", "ETHNICITY", "MARITAL_STATUS", "GENDER", "LANGUAGE"), _WORDS
        ),
    }
)
_FORMS: Mapping[str, "re.Pattern[str]"] = MappingProxyType(
    {"ES_NIF": re.compile(r"(?i)[klmxyz\d][\d.\s-]{7,11}[a-z]"), "NG_NIN": re.compile(r"(?:\d[\s-]?){11}")}
)
"""Of numbers whose name other states use for theirs, too: DNI in Peru and Argentina, NIF in Portugal, NIN in Uganda."""
_FITTING = 0.6
_COST = 4.0


def misfits(profile: ColumnProfile, evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Evidence against the types that other evidence speaks for, where the values cannot be of the type."""
    if not profile.sample:
        return
    for name in sorted({one.entity_type for one in evidence if one.weight > 0 and one.source != "values"}):
        shape = shape_of(name)
        share = profile.share(shape) if shape is not None else 1.0
        if share < _FITTING:
            cost = _COST * (1 - share / _FITTING) + 0.5
            yield weigh("values", name, -cost, f"only {share:.0%} of a sample look like it")


def other_issuers(profile: ColumnProfile, evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """For the number of another state, where no value has the form of the one that the header names."""
    for one in evidence:
        form = _FORMS.get(one.entity_type) if one.source == "header" and one.weight > 0 else None
        if form is not None and profile.sample and profile.share(form) < _FITTING / 2:
            yield weigh("values", one.entity_type, -_COST, "other numbers of the same name")
            yield weigh("header", "NATIONAL_ID", one.weight, "names a number that other states have, too")


def shape_of(entity_type: str) -> "re.Pattern[str] | None":
    """What a cell of the type looks like at least; None where anything may be."""
    if entity_type in _SHAPES:
        return _SHAPES[entity_type]
    entity = ENTITY_TYPES.get(entity_type)
    if entity is not None and entity.identification is Identification.PRIMARY:
        return _ISSUED if is_government_id(entity_type) else _NUMBERED
    return None
