"""Evidence from patterns and checksums, weighed against how often they hold by chance."""

import random
import re
import string
from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from dlp_addon.classification.evidence.value_profile import share_of
from dlp_addon.model.column import ColumnRecognizer, PatternShare
from dlp_addon.model.finding import Evidence

_MIN_SHARE = 0.5
_CHECKED_SHARE = 0.9
_MAX_CHANCE = 0.35
"""A check that lets more altered values pass says nothing."""
_MIN_DISTINCT = 5
CHECKSUM_WEIGHT = 4.0
_SCORE_WEIGHT = 5.5
_NEUTRAL_SCORE = 0.35
"""Presidio's scores below this stand for patterns that any number fits."""
_UNMISTAKABLE = {
    "EMAIL_ADDRESS": 4.5,
    "URL": 3.5,
    "IP_ADDRESS": 4.0,
    "MAC_ADDRESS": 4.0,
    "UUID": 4.0,
    "IBAN_CODE": 4.5,
    "SECRET": 4.0,
}
"""Types whose shape nothing else has, with their weight."""
_LETTERED = {
    "US_ALIEN_REGISTRATION_NUMBER": 2.6,
    "US_USCIS_RECEIPT_NUMBER": 2.8,
    "PHONE_NUMBER": 2.75,
    "US_SSN": 2.6,
}
"""Types whose form is telling where the score says that it has its letters or separators."""
_LETTERED_SCORE = 0.5
_SAMPLE = 60
_WITHOUT_IDENTITY = re.compile(
    r"[-+]?\d*[.,]\d+(?:[eE][-+]?\d+)?|\d{4}-\d{2}-\d{2}(?:[T ]\S*)?|\d{1,2}/\d{1,2}/\d{2,4}|-?\d{1,5}|[^\W\d_]+"
)
"""Decimal numbers, dates, small numbers and single words: most columns, and no identifier of a person."""
_NEVER_ALONE = frozenset({"DATE_TIME", "PERSON", "AGE", "DE_BSNR", "DE_PLZ", "ABA_ROUTING_NUMBER"})
"""Read by other evidence, or so loose that values alone never say so."""


def pattern_evidence(sample: Sequence[str], recognizer: ColumnRecognizer) -> tuple[Evidence, ...]:
    """Log-odds from the shares of values that fit patterns and pass checks.

    A check counts by how much better the values pass it than the same values with other digits and letters in their
    place: an issuer's range that nearly any number falls into is no evidence, a check digit is.
    """
    values = sample[:_SAMPLE]
    if share_of(values, _WITHOUT_IDENTITY) >= _MIN_SHARE:
        return ()
    shares = [share for share in recognizer.shares(values) if share.share >= _MIN_SHARE]
    doubtful = [share.entity_type for share in shares if share.checked and share.share >= _CHECKED_SHARE]
    chances = _chances(values, doubtful, recognizer)
    evidence = (_evidence(share, chances.get(share.entity_type, 0.0), len(values)) for share in shares)
    return tuple(one for one in evidence if one is not None)


def _evidence(share: PatternShare, chance: float, distinct: int) -> Evidence | None:
    name = share.entity_type
    telling = share.checked and share.share >= _CHECKED_SHARE and chance <= _MAX_CHANCE
    if name in _UNMISTAKABLE:
        weight, reason = _UNMISTAKABLE[name] * share.share, "have its shape"
    elif name in _LETTERED and share.score >= _LETTERED_SCORE:
        weight, reason = _LETTERED[name] * share.share, "fit its pattern"
    elif telling and distinct >= _MIN_DISTINCT:
        weight, reason = CHECKSUM_WEIGHT, "pass its check"
    else:
        weight, reason = _SCORE_WEIGHT * (share.score - _NEUTRAL_SCORE) * share.share, "fit its pattern"
    if name in _NEVER_ALONE or abs(weight) < 0.05:
        return None
    weight = max(weight, 0.0) if share.score < _NEUTRAL_SCORE else weight
    if weight <= 0:
        return None
    return Evidence(source="values", entity_type=name, weight=weight, detail=f"{share.share:.0%} of a sample {reason}")


def _chances(values: Sequence[str], types: Sequence[str], recognizer: ColumnRecognizer) -> Mapping[str, float]:
    """By type, how many of the altered values pass."""
    if not types:
        return {}
    others = pl.Series(altered(values), dtype=pl.String)
    return {name: int(recognizer.matches(name, others).sum()) / len(others) for name in types}


def altered(values: Iterable[str]) -> list[str]:
    """The values with every second digit and letter drawn anew; the same values give the same result."""
    source = random.Random(0)  # noqa: S311 - a reproducible draw, no secret
    return ["".join(map(lambda character: _redrawn(character, source), value)) for value in values]  # noqa: C417


def _redrawn(character: str, source: random.Random) -> str:
    if not character.isascii() or source.random() < 0.5:
        return character
    if character.isdigit():
        return source.choice(string.digits)
    if character.isalpha():
        return source.choice(string.ascii_uppercase if character.isupper() else string.ascii_lowercase)
    return character
