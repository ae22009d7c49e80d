import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.classification.normal_forms.dates import date_numbers
from dlp_addon.classification.normal_forms.fixed_dates import fixed_date_numbers

_NUMBER = st.integers(0, 35).map("{:02d}".format)
_YEAR = st.integers(990, 2210).map("{:04d}".format)


@given(st.data(), st.sampled_from("-/. "), st.booleans())
def test_fixed_dates_are_read_as_all_others(data: st.DataObject, separator: str, year_first: bool) -> None:  # noqa: FBT001
    """Wherever the fast way answers, it says what the slow one says: order of day and month, impossible dates, null."""
    parts = st.tuples(_YEAR, _NUMBER, _NUMBER) if year_first else st.tuples(_NUMBER, _NUMBER, _YEAR)
    dates = data.draw(st.lists(st.one_of(st.none(), parts.map(separator.join)), min_size=1, max_size=8))
    values = pl.Series(dates, dtype=pl.String)
    numbers = fixed_date_numbers(values)

    assert numbers is None or numbers.to_list() == date_numbers(values).to_list()


@pytest.mark.parametrize(
    ("spelled", "expected"),
    [
        (["1980-03-04", None, "1999-12-31"], [19800304, None, 19991231]),
        (["03/04/1980", "12/31/1999"], [19800304, 19991231]),
        (["04.03.1980", "31.12.1999"], [19800304, 19991231]),
        (["04/03/1980", "04/13/1980", "14/03/1980", "15/03/1980"], [19800304, 19800413, 19800314, 19800315]),
    ],
)
def test_usual_spellings_are_read(spelled: list[str | None], expected: list[int | None]) -> None:
    """The layouts of most columns of dates take the fast way."""
    numbers = fixed_date_numbers(pl.Series(spelled))

    assert numbers is not None
    assert numbers.to_list() == expected


@pytest.mark.parametrize("spelled", [["1980-03-04", "1980/03/04"], ["4.3.1980"], ["March 1980"], ["40/03/1980"], []])
def test_other_spellings_are_left(spelled: list[str]) -> None:
    """What is laid out otherwise is for the reader of any spelling."""
    assert fixed_date_numbers(pl.Series(spelled, dtype=pl.String)) is None
