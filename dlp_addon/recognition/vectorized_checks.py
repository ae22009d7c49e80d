"""The checks of the commonest types over whole columns, equal to what their recognizers say of every value."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import polars as pl

type Check = Callable[[pl.Series], pl.Series]
"""Boolean series: which values pass; null where null."""

# A top-level domain is not all digits (RFC 3696 section 2): `package@1.2.3` is no address.
_EMAIL = r"^[!#$%&'*+\-/=?^_`{|}~.\w]+@(?:[\w-]+\.)+[^\W\d_][\w-]*\w$"
_SAMPLE_NUMBERS = ("123456789", "987654320", "078051120")
_SSN_SHAPE = r"^(?:\d{5}-\d{4}|\d{3}-\d{6}|\d{9}|\d{3}([- .])\d{2}[- .]\d{4})$"
_CARD_SHAPE = r"^(?:4\d{3}|5[0-5]\d{2}|6\d{3}|1\d{3}|3\d{3})[- ]?\d{3,4}[- ]?\d{3,4}[- ]?\d{3,5}$"


def _digits(values: pl.Series) -> pl.Series:
    return values.str.replace_all(r"\D", "")


def _is_repetitive(digits: pl.Series) -> pl.Series:
    return digits.str.contains("^(?:0+|1+|2+|3+|4+|5+|6+|7+|8+|9+)$")


def is_email(values: pl.Series) -> pl.Series:
    """An address with a domain of two labels or more; internal domains count too."""
    return values.str.contains(_EMAIL)


def is_varied(values: pl.Series) -> pl.Series:
    """Not all digits the same."""
    return ~_is_repetitive(_digits(values))


def is_social_security_number(values: pl.Series) -> pl.Series:
    """One kind of separator, no group of zeros, no area that is never issued, no published sample number."""
    digits = _digits(values)
    separators = sum((values.str.contains(mark, literal=True).cast(pl.Int8) for mark in "-. "), pl.Series([0]))
    area, group, serial = digits.str.slice(0, 3), digits.str.slice(3, 2), digits.str.slice(5)
    refused = area.is_in(["000", "666"]) | (group == "00") | (serial == "0000") | digits.is_in(_SAMPLE_NUMBERS)
    return values.str.contains(_SSN_SHAPE) & (separators <= 1) & ~refused & ~_is_repetitive(digits)


def is_card_number(values: pl.Series) -> pl.Series:
    """An issuer's prefix and a Luhn check digit (ISO/IEC 7812-1, annex B)."""
    shaped = values.str.contains(_CARD_SHAPE) & ~values.str.contains(r"^1\d{12}$")
    digits = _digits(values).str.zfill(20)
    total = pl.Series([0])
    for place in range(20):
        digit = digits.str.slice(place, 1).cast(pl.Int16, strict=False)
        total = total + (digit if place % 2 else (2 * digit) // 10 + (2 * digit) % 10)
    return shaped & (total % 10 == 0)


VECTORIZED_CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "EMAIL_ADDRESS": is_email,
        "US_ALIEN_REGISTRATION_NUMBER": is_varied,
        "US_USCIS_RECEIPT_NUMBER": is_varied,
        "US_SSN": is_social_security_number,
        "CREDIT_CARD": is_card_number,
    }
)
"""By type; what passes the translated pattern and this check passes Presidio's pattern and check."""
