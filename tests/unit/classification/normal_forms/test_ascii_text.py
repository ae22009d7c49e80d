import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.classification.normal_forms.ascii_text import collapse_spaces, join_ascii, rewrite_ascii

_ASCII = st.text(alphabet=st.characters(max_codepoint=127, exclude_characters="\n"), max_size=12)


@given(st.lists(_ASCII, min_size=1, max_size=8))
def test_rewriting_all_is_rewriting_each(texts: list[str]) -> None:
    """What is done to the run of bytes is what would be done to each text."""
    changed = rewrite_ascii(pl.Series(texts), lambda lines: collapse_spaces(lines.upper().translate(None, b"-")))

    assert changed is not None
    assert changed.to_list() == [
        " ".join(word for word in text.upper().replace("-", "").split(" ") if word) for text in texts
    ]


@pytest.mark.parametrize("texts", [["a", "é"], ["a\nb"], []])
def test_other_texts_are_not_rewritten(texts: list[str]) -> None:
    """Text beyond ASCII, text of several lines and no text at all are left to others."""
    assert rewrite_ascii(pl.Series(texts, dtype=pl.String), bytes.upper) is None


def test_a_rewrite_may_decline() -> None:
    """What a rewrite cannot do is left to others, and what it leaves as it is comes back as it was."""
    values = pl.Series(["a", "b"])

    assert rewrite_ascii(values, lambda _: None) is None
    assert rewrite_ascii(values, bytes.lower) is values


def test_null_is_empty() -> None:
    """A cell without text is an empty line."""
    assert join_ascii(pl.Series([None, "0a"])) == b"\n\n0a"
