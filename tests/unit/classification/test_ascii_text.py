import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.classification.ascii_text import ascii_lines

_ASCII = st.text(alphabet=st.characters(max_codepoint=127, exclude_characters="\n"), max_size=12)
_UPPER = bytes.maketrans(b"abc", b"ABC")


@given(st.lists(_ASCII, min_size=1, max_size=8))
def test_lines_are_the_texts(texts: list[str]) -> None:
    """Every ASCII text without a line feed comes back as it was, the empty one too."""
    lines = ascii_lines(pl.Series(texts))

    assert lines is not None
    assert lines.texts().to_list() == texts


@given(st.lists(_ASCII, min_size=1, max_size=8))
def test_rewriting_all_is_rewriting_each(texts: list[str]) -> None:
    """What is done to the run of bytes is what would be done to each text."""
    lines = ascii_lines(pl.Series(texts))
    assert lines is not None
    lines.translate(_UPPER, b"-")
    lines.strip_start(b"0A")
    lines.collapse_spaces()

    assert lines.texts().to_list() == [_expected(text) for text in texts]


def _expected(text: str) -> str:
    stripped = text.replace("-", "").translate({ord(small): small.upper() for small in "abc"}).lstrip("0A")
    return " ".join(word for word in stripped.split(" ") if word)


@pytest.mark.parametrize("texts", [["a", "é"], ["a\nb"], []])
def test_other_texts_have_no_lines(texts: list[str]) -> None:
    """Text beyond ASCII, text of several lines and no text at all are left to others."""
    assert ascii_lines(pl.Series(texts, dtype=pl.String)) is None


def test_null_is_empty() -> None:
    """A cell without text is an empty line; needles that begin with a line feed stand at the start of a text."""
    lines = ascii_lines(pl.Series([None, "0a"]))

    assert lines is not None
    assert lines.has(b"\n0")
    assert not lines.has(b"\na")
    assert lines.texts().to_list() == ["", "0a"]
