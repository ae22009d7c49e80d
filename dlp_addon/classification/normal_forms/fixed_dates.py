"""Dates that all have the same digits in the same places, read from the bytes of the whole column."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from dlp_addon.classification.normal_forms.ascii_text import join_ascii

type Numbers = npt.NDArray[np.int64]

_WIDTH = 11
"""A line feed, eight digits and two separators."""
_SEPARATORS = b"-/. "
_NINE = 9
_OLDEST, _YOUNGEST = 1441, 2200
"""Years before and after may be of other calendars."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Places on a line: of the separators, and of the digits of year, first and second number."""

    separators: tuple[int, int]
    digits: tuple[int, ...]
    is_year_first: bool


_LAYOUTS = (
    _Layout((5, 8), (1, 2, 3, 4, 6, 7, 9, 10), is_year_first=True),
    _Layout((3, 6), (7, 8, 9, 10, 1, 2, 4, 5), is_year_first=False),
)
_PARTS = (slice(0, 4), slice(4, 6), slice(6, 8))


def fixed_date_numbers(values: pl.Series) -> pl.Series | None:
    """`YYYYMMDD` as UInt32 like `date_numbers`, where all values are `YYYY-MM-DD` or `DD/MM/YYYY` (or month first).

    None where they are not, where separators differ, or where a year is out of the ordinary.
    """
    known = values.drop_nulls() if values.null_count() else values
    lines = join_ascii(known)
    if lines is None or len(lines) != _WIDTH * len(known):
        return None
    grid = np.frombuffer(lines, dtype=np.uint8).reshape(-1, _WIDTH)
    numbers = next((found for layout in _LAYOUTS if (found := _read(grid, layout)) is not None), None)
    if numbers is None:
        return None
    dates = pl.Series(numbers, dtype=pl.UInt32)
    dates = dates.set(dates == 0, None)
    if not values.null_count():
        return dates
    places = values.is_not_null().arg_true()
    return pl.repeat(None, len(values), dtype=pl.UInt32, eager=True).scatter(places, dates)


def _read(grid: npt.NDArray[np.uint8], layout: _Layout) -> Numbers | None:
    """The dates, 0 for what is none; None where the grid is laid out otherwise."""
    separator = grid[0, layout.separators[0]]
    has_lines = bool((grid[:, 0] == ord("\n")).all())
    if not has_lines or separator not in _SEPARATORS or not (grid[:, layout.separators] == separator).all():
        return None
    digits = [grid[:, place] - ord("0") for place in layout.digits]
    if any(int(digit.max()) > _NINE for digit in digits):
        return None
    year, first, second = (_number(digits[part]) for part in _PARTS)
    if year.min() < _OLDEST or year.max() > _YOUNGEST or (not layout.is_year_first and first.max() > 31):
        return None
    month, day = (first, second) if layout.is_year_first else _month_and_day(year, first, second, chr(separator))
    valid = (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)
    return np.where(valid, year * 10_000 + month * 100 + day, 0)


def _number(digits: Sequence[npt.NDArray[np.uint8]]) -> Numbers:
    number = digits[0].astype(np.int64)
    for digit in digits[1:]:
        number = number * 10 + digit
    return number


def _month_and_day(year: Numbers, first: Numbers, second: Numbers, separator: str) -> tuple[Numbers, Numbers]:
    """Whichever part exceeds 12 in more of the different dates is the day; else slashes mean month first."""
    # Years are within centuries: to mark each date takes a tenth of the time of sorting them.
    is_there = np.zeros((int(year.max() - year.min()) + 1) * 10_000, dtype=np.bool_)
    is_there[(year - year.min()) * 10_000 + first * 100 + second] = True
    different = np.flatnonzero(is_there)
    firsts, seconds = int((different // 100 % 100 > 12).sum()), int((different % 100 > 12).sum())
    is_day_first = firsts > seconds if firsts != seconds else separator != "/"
    month, day = (second, first) if is_day_first else (first, second)
    is_swapped = month > 12
    return np.where(is_swapped, day, month), np.where(is_swapped, month, day)
