"""Telephone numbers, by Presidio's own means (the phonenumbers library) but on a dozen values of a column."""

import re
from collections.abc import Sequence

import phonenumbers

from dlp_addon.model.column import PatternShare

PROBE_SIZE = 12
PHONE_CANDIDATE = r"^(?:\+|00|\(\+?)?\s?[\d(](?:[\d\s().\-/]{5,20})\d(?:\s?(?i:x|ext\.?|#)\s?\d{1,6})?$"
"""What a cell of a column of telephone numbers looks like, for polars and Python."""

_SHAPE = re.compile(r"(?i)(?:\+|00|\()?\s?\(?\d[\d\s().\-/]{5,20}\d(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?")
_OTHER = re.compile(
    r"-?\d+\.\d+|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.*|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})(?: .*)?|\d{3}-\d{2}-\d{4}"
    r"|(?:\d{1,3}\.){3}\d{1,3}|\d{4}\s?-\s?\d{4}|\d{6}/\d{3,4}|\d{1,3}(?:[ .]\d{3})+"
)
"""Decimals, dates, social security and birth numbers, network addresses, spans of years, grouped amounts."""
_SEPARATED = re.compile(r"^\+|^00[1-9]|^\(|\d[\s.\-/]\(?\d")
_INTERNATIONAL = re.compile(r"^(?:\+|00[1-9]|\(\+)")
_REGIONS = ("US", "GB")
_TRUNK = """
    GB FR DE AU NL JP KR IN TR UA IR VN CN NG ZA KE EG PH ID TH PK MA IL SE CH AT BE RO BG GH
    TZ UG ET SA AE
"""
_TRUNK_REGIONS = tuple(_TRUNK.split())
"""Where national numbers are written with a leading zero."""
_SPACED_REGIONS = ("ES", "MX", "BR", "IT", "PL", "PT", "IN", "HT", "CN", "RU")
_SEPARATED_SCORE, _BARE_SCORE = 0.85, 0.1


def phone_share(values: Sequence[str]) -> PatternShare:
    """How many of a dozen values are telephone numbers; the score is low where they are bare digits."""
    step = max(1, len(values) // PROBE_SIZE)
    probe = values[::step][:PROBE_SIZE]
    phones = [value for value in probe if is_phone(value)]
    separated = [value for value in phones if _SEPARATED.search(value)]
    score = _SEPARATED_SCORE if 2 * len(separated) >= len(phones) else _BARE_SCORE
    share = len(phones) / len(probe) if probe else 0.0
    return PatternShare(entity_type="PHONE_NUMBER", share=share, checked=False, score=score, context=("phone",))


def is_phone(value: str) -> bool:
    """Whether phonenumbers knows the number, read as international or as one of a region that writes it so."""
    if _SHAPE.fullmatch(value) is None or _OTHER.fullmatch(value):
        return False
    if _INTERNATIONAL.match(value):
        return _is_possible(re.sub(r"^\(?\s?(?:00|\+)", "+", value))
    regions: tuple[str, ...] = _REGIONS
    if value.startswith(("0", "(0")):
        regions = _TRUNK_REGIONS
    elif _SEPARATED.search(value):
        regions = (*_REGIONS, *_SPACED_REGIONS)
    return any(_is_valid(value, region) for region in regions)


def _is_possible(value: str) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(value, None))
    except phonenumbers.NumberParseException:
        return False


def _is_valid(value: str, region: str) -> bool:
    try:
        number = phonenumbers.parse(value, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) or (region == "US" and _is_fictional(value))


def _is_fictional(value: str) -> bool:
    """555-01xx is kept for fiction in North America; example data is full of it."""
    return re.search(r"555[-. ]?\d{4}$", value) is not None and phonenumbers.is_possible_number(
        phonenumbers.parse(value, "US")
    )
