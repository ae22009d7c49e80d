import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.recognition import Recognition, build_recognition
from dlp_addon.recognition.vectorized_checks import VECTORIZED_CHECKS

_SHAPES = {
    "US_ALIEN_REGISTRATION_NUMBER": r"A[-# ]{0,2}[0-9]{3}[- ]?[0-9]{3}[- ]?[0-9]{3}|A0{9}|[0-9]{9}|[1]{9}",
    "US_USCIS_RECEIPT_NUMBER": r"(WAC|IOE|XYZ)[- ]?[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{5}|WAC0{10}",
    "US_SSN": r"[0-9]{3}[-. ][0-9]{2}[-. ][0-9]{4}|[0-9]{9}|666-[0-9]{2}-[0-9]{4}|[0-9]{5}-[0-9]{4}|078-05-1120|1{9}",
    "CREDIT_CARD": r"[3-6][0-9]{3}[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}|1[0-9]{12}|3[0-9]{14}|4[0-9]{15}",
}


@pytest.fixture(scope="module")
def recognition() -> Recognition:
    """All predefined recognizers."""
    return build_recognition()


@pytest.mark.parametrize("entity_type", sorted(_SHAPES))
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_columns_are_judged_as_single_values_are(entity_type: str, data: st.DataObject) -> None:
    """The vectorised check and Presidio's own agree on every generated value."""
    recognition = build_recognition()
    values = data.draw(st.lists(st.from_regex(_SHAPES[entity_type], fullmatch=True), min_size=1, max_size=20))
    patterns = recognition.by_type[entity_type]
    expected = [any(one.fits(value) and one.accepts(value) for one in patterns) for value in values]

    assert recognition.matches(entity_type, pl.Series(values)).to_list() == expected


def test_addresses_of_any_domain_are_addresses(recognition: Recognition) -> None:
    """Internal domains count; what has no domain does not."""
    values = pl.Series(["ana@example.org", "a.b+c@corp.local", "ana@host", "ana", None])

    assert recognition.matches("EMAIL_ADDRESS", values).to_list() == [True, True, False, False, False]


def test_nulls_stay_nulls() -> None:
    """No check calls an empty cell a value."""
    empty = pl.Series([None], dtype=pl.String)

    assert all(not check(empty).fill_null(value=False).any() for check in VECTORIZED_CHECKS.values())
