import polars as pl
import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.exceptions import ComputeError

from dlp_addon.recognition.candidate import candidate_pattern
from dlp_addon.recognition.predefined import PREDEFINED_PATTERNS


def is_supported(pattern: str) -> bool:
    """Whether polars can compile the pattern."""
    try:
        pl.Series([""]).str.contains(pattern)
    except ComputeError:
        return False
    return True


_LOOKAROUND = [pattern for pattern in PREDEFINED_PATTERNS if not is_supported(pattern.expression.pattern)]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?!000)\d{3}-\d{2}\b", "123-45"),
        (r"(?<!\d)\d{4}(?!\d)", "1234"),
        (r"\b(\d)\1{3}\b", "7777"),
        (r"(?<=a[)]b)c", "c"),
        (r"(?=(?:[^x(]|\)))y", "y"),
    ],
)
def test_translation_matches_what_the_original_matches(pattern: str, text: str) -> None:
    """A candidate pattern never misses a text that the original pattern finds."""
    candidate = candidate_pattern(pattern, ignore_case=False)

    assert pl.Series([text]).str.contains(candidate).to_list() == [True]


def test_every_predefined_pattern_has_a_translation() -> None:
    """No recognizer is left to Python alone, and the ones with look-around are really translated."""
    assert all(is_supported(pattern.candidate) for pattern in PREDEFINED_PATTERNS)
    assert len(_LOOKAROUND) > 20


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_candidates_find_generated_examples(data: st.DataObject) -> None:
    """Whatever fits one of Presidio's patterns with look-around also fits its translation."""
    pattern = data.draw(st.sampled_from(_LOOKAROUND))
    text = data.draw(st.text(alphabet="0123456789ABCDEFGHXZabcx-./ ()+@:", min_size=4, max_size=24))
    candidate = pattern.candidate
    found = regex.search(pattern.expression, text) is not None

    assert not found or pl.Series([text]).str.contains(candidate).to_list() == [True]
