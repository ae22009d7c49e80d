import polars as pl
import pytest

from dlp_addon.classification.normal_forms.dates import date_numbers


@pytest.mark.parametrize(
    "spelling",
    ["1980-03-04", "1980-03-04T00:00:00", "1980/3/4", "19800304", "4 march 1980", "march 4, 1980", "4-mar-80", "29284"],
)
def test_spellings_of_one_day_are_one_number(spelling: str) -> None:
    """ISO 8601, names of months, digits alone and Excel's serial number say the same."""
    assert date_numbers(pl.Series([spelling])).to_list() == [19800304]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (["13/02/1990", "01/02/1990"], [19900213, 19900201]),
        (["02/13/1990", "01/02/1990"], [19900213, 19900102]),
        (["01/02/1990"], [19900102]),
        (["01.02.1990"], [19900201]),
    ],
)
def test_order_of_day_and_month_is_the_columns(column: list[str], expected: list[int]) -> None:
    """One cell that tells day from month decides for all; slashes alone mean month first."""
    assert date_numbers(pl.Series(column)).to_list() == expected


@pytest.mark.parametrize("text", ["", "unknown", "1980", "99/99/1980", "12345678901", None])
def test_what_is_no_full_date_is_null(text: str | None) -> None:
    """A year alone or nonsense parts nobody."""
    assert date_numbers(pl.Series([text], dtype=pl.String)).to_list() == [None]


@pytest.mark.parametrize(("spelling", "year"), [("1359/05/12", 1980), ("12/05/2523", 1980), ("1403-01-05", 2024)])
def test_years_of_other_calendars_are_converted(spelling: str, year: int) -> None:
    """Nobody born in 1359 is listed; the solar Hijri year is meant, and the Buddhist one likewise."""
    assert [number // 10_000 for number in date_numbers(pl.Series([spelling])).to_list()] == [year]
