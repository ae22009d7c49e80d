"""Evidence against what the values alone suggest, where the header or their order say that they mean another thing."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import polars as pl

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.pattern_evidence import CHECKSUM_WEIGHT
from dlp_addon.classification.evidence.registry_numbers import are_registry_numbers
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.classification.headers import HeaderReading, Topic
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.finding import Evidence

_PERSONAL = frozenset({Topic.PERSON, Topic.CONTACT, Topic.IMMIGRATION})
_UNMISTAKABLE = frozenset({"EMAIL_ADDRESS", "IBAN_CODE", "URL", "UUID", "IP_ADDRESS", "MAC_ADDRESS", "SECRET"})
_OTHER_MEANING = 1.5
_NAMED_OTHERWISE = 2.0
_CLEAR = 2.5
"""From this weight on a header names its type clearly."""
_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME"})
_GUESSED = _NAMES | {"PHONE_NUMBER", "STREET_ADDRESS"}
"""What values of another type are often taken for."""
_RUNNING = 3.0
_CHECKED_OTHERWISE = 3.0
_MOSTLY = 0.95
_LOOKED_AT = 500
_NO_DIGIT = re.compile(r"\D")
_EXACT_DIGITS = 18
_LONGEST_STEP = 1_000


def other_meanings(profile: ColumnProfile, reading: HeaderReading, evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Against types that the header does not name, though it is understood; and against ids in a running order."""
    claimed = {one.entity_type for one in evidence if one.source == "header" and one.weight > 0}
    suggested = {one.entity_type for one in evidence if one.source == "values" and one.weight > 0}
    clear = {one.entity_type for one in evidence if one.source == "header" and one.weight >= _CLEAR} - {"DATE_TIME"}
    understood = bool(reading.topics) and not reading.topics & _PERSONAL
    doubtful = sorted(suggested - claimed - _UNMISTAKABLE)
    running = any(map(_is_number, doubtful)) and is_running(profile.head(_LOOKED_AT))
    passing = {one.entity_type for one in evidence if one.source == "values" and one.weight >= CHECKSUM_WEIGHT}
    if passing and not passing & claimed:
        for name in sorted(one for one in claimed if _is_of_country(one)):
            yield weigh("values", name, -_CHECKED_OTHERWISE, "numbers pass the check of another type")
    if "PASSWORD" in claimed and "SECRET" in suggested - claimed:
        yield weigh("header", "SECRET", -_NAMED_OTHERWISE, "names another type")
    if doubtful and are_registry_numbers(profile.sample):
        for name in filter(_identifies, doubtful):
            yield weigh("values", name, -_CHECKED_OTHERWISE, "registry numbers of chemicals")
    for name in doubtful:
        if name in _GUESSED and clear and not (name in _NAMES and clear & _NAMES):
            yield weigh("header", name, -_NAMED_OTHERWISE, "names another type")
        elif understood and _identifies(name):
            yield weigh("header", name, -_OTHER_MEANING, "names something else")
        if running and _is_number(name):
            yield weigh("values", name, -_RUNNING, "numbers run on from row to row")


def is_running(values: pl.Series) -> bool:
    """Whether the digits of the cells grow by the same small step from row to row."""
    known = values.drop_nulls() if values.null_count() else values
    digits = [_NO_DIGIT.sub("", value)[:_EXACT_DIGITS] for value in known.head(_LOOKED_AT).to_list()]
    if len(digits) < 6 or not all(one and one.isascii() for one in digits):
        return False
    steps = [int(after) - int(before) for before, after in pairwise(digits)]
    growing = sum(step > 0 for step in steps) >= _MOSTLY * len(steps)
    counts = Counter(steps)
    common = min(steps, key=lambda step: (-counts[step], step))
    usual = common <= _LONGEST_STEP and counts[common] >= _MOSTLY * len(steps)
    spread = int(digits[-1]) - int(digits[0])
    return growing and (usual or spread < 50 * len(steps))


def _identifies(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is not Identification.NONE


def _is_of_country(entity_type: str) -> bool:
    """Whether it is one issuer's number, which has its own form, and no kind of numbers."""
    return _is_number(entity_type) and entity_type[2:3] == "_"


def _is_number(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification in {Identification.PRIMARY, Identification.TERTIARY}
