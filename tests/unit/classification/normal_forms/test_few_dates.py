import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.classification.normal_forms.dates import date_numbers
from dlp_addon.classification.normal_forms.few_dates import few_date_numbers
from dlp_addon.classification.normal_forms.normalization import fold

_YEAR = st.one_of(st.integers(0, 99), st.integers(1280, 1440), st.integers(1900, 2030), st.integers(2440, 2580))
_MONTH_NAME = st.sampled_from(("jan", "ene", "märz", "avril", "mayis", "giugno", "wrz", "oct", "ottobre", "янв", "of"))
_SMALL = st.one_of(st.integers(0, 35).map(str), st.integers(0, 35).map("{:02d}".format))
_SPELLED = st.one_of(
    st.tuples(_SMALL, _SMALL, _YEAR, st.sampled_from("-/. ")).map(lambda one: one[3].join(map(str, one[:3]))),
    st.tuples(_YEAR, _SMALL, _SMALL, st.sampled_from("-/. ")).map(lambda one: one[3].join(map(str, one[:3]))),
    st.tuples(_SMALL, _MONTH_NAME, _YEAR).map(lambda one: f"{one[0]} {one[1]} {one[2]}"),
    st.tuples(_MONTH_NAME, _SMALL, _YEAR).map(lambda one: f"{one[0]} {one[1]}, {one[2]}"),
    st.tuples(_YEAR, _SMALL, _SMALL).map(lambda one: f"{one[0]}-{one[1]}-{one[2]}t10:00"),
    st.integers(1_000, 99_999_999).map(str),
    st.floats(1_000, 70_000).map("{:.2f}".format),
    st.text("0123456789-/. abcя", max_size=14),
)


@given(st.lists(st.one_of(st.none(), _SPELLED), min_size=1, max_size=8))
def test_few_dates_are_read_as_columns_are(spelled: list[str | None]) -> None:
    """Few cells read one by one give what the patterns over columns give: a person is one in tables of any length."""
    values = fold(pl.Series(spelled, dtype=pl.String))

    assert few_date_numbers(values.to_list()) == date_numbers(values).to_list()


@pytest.mark.parametrize(
    ("spelled", "expected"),
    [
        (["92-11-03", "1990-11-03"], [19921103, 19901103]),
        (["12 may 1990", "n/a", None], [19900512, None, None]),
        (["03/04/1980", "31/12/1999"], [19800403, 19991231]),
        (["29221", "1980"], [19800101, None]),
    ],
)
def test_usual_spellings_are_read(spelled: list[str | None], expected: list[int | None]) -> None:
    """Years of two digits, names of months, days before months, and days that Excel has counted."""
    assert few_date_numbers(spelled) == expected
