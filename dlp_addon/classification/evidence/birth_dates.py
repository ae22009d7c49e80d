"""Dates told apart by how they are spread: people are born over decades, events happen in months."""

import re
from collections.abc import Sequence

import polars as pl

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.classification.normal_forms.normalization import read_dates
from dlp_addon.model.finding import Evidence

_DATE = re.compile(
    r"(?i)\d{4}[-/.] ?\d{1,2}[-/.] ?\d{1,2}\.?(?:[T ].{1,20})?"
    r"|\d{1,2}(?:\. |[-/. ])\d{1,2}(?:\. |[-/. ])\d{2,4}\.?(?: .{1,20})?"
    r"|\d{1,2}[-. ]{1,2}(?:de )?[^\W\d_]{3,12}\.?[-, ]{1,2}(?:de )?\d{2,4}"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:,? .{1,20})?"
    r"|\d{1,2}[^\W\d_]{3,9}\d{2,4}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{4}年\d{1,2}月\d{1,2}日"
)
_DATED_SHARE = 0.8
_MIN_DATES = 8
_OLDEST, _MIDDLE = 1905, (1935, 2012)
_MIN_SPREAD_YEARS = 18


def date_evidence(profile: ColumnProfile) -> tuple[Evidence, ...]:
    """Dates, and whether their years are spread as birth years are."""
    share = profile.share(_DATE)
    if share < _DATED_SHARE:
        return ()
    dates = weigh("values", "DATE_TIME", 2.2, f"{share:.0%} of a sample are dates")
    numbers = [number for number in read_dates(pl.Series(profile.sample)).to_list() if number is not None]
    if len(numbers) < _MIN_DATES:
        return (dates,)
    if _is_spread_as_births(numbers):
        return dates, weigh("values", "DATE_OF_BIRTH", 2.0, "years are spread as birth years are")
    return dates, weigh("values", "DATE_OF_BIRTH", -1.0, "years are not spread as birth years are")


def _is_spread_as_births(numbers: Sequence[int]) -> bool:
    years, days = sorted(number // 10_000 for number in numbers), [number % 100 for number in numbers]
    low, middle, high = (years[int((len(years) - 1) * quantile + 0.5)] for quantile in (0.1, 0.5, 0.9))
    if not (low >= _OLDEST and _MIDDLE[0] <= middle <= _MIDDLE[1] and high - low >= _MIN_SPREAD_YEARS):
        return False
    is_sorted = list(numbers) in (sorted(numbers), sorted(numbers, reverse=True))
    ends = sum(day == 1 or day >= 30 for day in days) / len(days)
    return not is_sorted and ends < 0.4
