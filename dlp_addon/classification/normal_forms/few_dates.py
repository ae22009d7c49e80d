"""Dates of a few cells read one by one: what `dates` reads of whole columns, before polars has compiled a pattern."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import regex

from dlp_addon.classification.normal_forms.dates import (
    BUDDHIST,
    HIJRI,
    MONTHS,
    OLDEST_SERIAL,
    PIVOT,
    YOUNGEST_SERIAL,
)

FEW_DATES = 300
"""Up to so many this is the faster way."""

_ISO = regex.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTS = regex.compile(r"^\D*?(\d{1,4})\D{1,15}?(\d{1,4})(?:\D{1,12}?(\d{1,4}))?(?:\D.*)?\Z")
_COMPACT = regex.compile(r"^\s*((?:19|20)\d\d)([01]\d)([0-3]\d)\s*\Z")
_SERIAL = regex.compile(r"^\s*(\d{4,5})(?:\.\d*)?\s*\Z")
_NAMED = regex.compile(r"\d.{0,4}[^\W\d_]{3}|^[^\W\d_]{3}")
_WORD = regex.compile(r"[^\W\d_]{3,}")
_MONTHS = tuple((month, regex.compile(f"(?:{stems})")) for month, stems in reversed(MONTHS.items()))
_EXCEL_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The first three groups of digits of a text; None for those that it does not have."""

    first: int | None = None
    second: int | None = None
    third: int | None = None

    @property
    def is_year_last(self) -> bool:
        return self.first is not None and self.first <= 31 and self.third is not None


def few_date_numbers(values: Sequence[str | None]) -> list[int | None]:
    """`YYYYMMDD` of each value, None for what is no date: as `date_numbers` says, of folded strings."""
    iso = _iso_numbers(values)
    rest = {value: _numbers_of(value) for value in values if value is not None and value not in iso}
    day_first = _is_day_first(rest)
    has_names = any(map(_NAMED.search, rest))
    spelled = {
        value: _date_number(numbers, _month_name(value) if has_names else None, day_first=day_first)
        or _serial_number(value)
        for value, numbers in rest.items()
    }
    return [None if value is None else iso.get(value) or spelled.get(value) for value in values]


def _iso_numbers(values: Sequence[str | None]) -> dict[str, int]:
    """Dates of ISO 8601 by text; none where any is of another calendar, for then all are read as spelled."""
    dates = {value: found for value in values if value is not None and (found := _iso_date(value[:10])) is not None}
    if any(HIJRI[0] <= one.year <= HIJRI[1] or BUDDHIST[0] <= one.year <= BUDDHIST[1] for one in dates.values()):
        return {}
    return {value: one.year * 10_000 + one.month * 100 + one.day for value, one in dates.items()}


def _iso_date(text: str) -> date | None:
    match = _ISO.fullmatch(text)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _numbers_of(text: str) -> _Numbers:
    match = _PARTS.search(text) or _COMPACT.search(text)
    return _Numbers(*(None if part is None else int(part) for part in match.groups())) if match else _Numbers()


def _month_name(text: str) -> int | None:
    word = _WORD.search(text)
    return next((month for month, stems in _MONTHS if stems.match(word[0])), None) if word else None


def _is_day_first(rest: dict[str, _Numbers]) -> bool:
    """Whichever part exceeds 12 somewhere is the day; else the separator decides."""
    year_last = [one for one in rest.values() if one.is_year_last]
    firsts = sum((one.first or 0) > 12 for one in year_last)
    seconds = sum((one.second or 0) > 12 for one in year_last)
    return firsts > seconds if firsts != seconds else not any("/" in text for text in rest)


def _date_number(numbers: _Numbers, named: int | None, *, day_first: bool) -> int | None:
    first, second, third = numbers.first, numbers.second, numbers.third
    if first is None or second is None:
        return None
    if named is not None and third is None:
        year, month, day = second, named, first
    elif third is None:
        return None
    elif first > 31:
        year, month, day = first, second, third
    else:
        month, day = (second, first) if day_first else (first, second)
        year, month, day = third, *((day, month) if month > 12 else (month, day))
    year = _four_digits(year)
    return year * 10_000 + month * 100 + day if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2200 else None


def _four_digits(year: int) -> int:
    """Years of the common era; of two digits, the solar Hijri calendar and the Buddhist one are converted."""
    if year < 100:
        return year + (2000 if year <= PIVOT else 1900)
    if HIJRI[0] <= year <= HIJRI[1]:
        return year + 621
    return year - 543 if BUDDHIST[0] <= year <= BUDDHIST[1] else year


def _serial_number(text: str) -> int | None:
    """Excel's count of days since 1899-12-30; what could be a year alone is none."""
    match = _SERIAL.search(text)
    if match is None or not OLDEST_SERIAL <= int(match[1]) <= YOUNGEST_SERIAL:
        return None
    day = _EXCEL_EPOCH + timedelta(days=int(match[1]))
    return day.year * 10_000 + day.month * 100 + day.day
