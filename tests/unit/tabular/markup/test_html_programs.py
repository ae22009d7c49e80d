"""HTML without programs and comments."""

import re

from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.tabular.markup.html_programs import without_comments, without_programs

_PROGRAM = re.compile(r"<(script|style|template|noscript)\b[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--(?:(?!\[if).)*?-->", re.DOTALL)
_PIECES = st.sampled_from(
    ["<script", "<Style", ">", "</script", "</STYLE", " ", "x", "<!--", "-->", "[if", "-", "<!", "!--", "script>", "</"]
)


@given(text=st.lists(_PIECES, max_size=40).map("".join))
def test_no_more_and_no_less_goes_than_by_the_grammar(text: str) -> None:
    """Both leave what the plain expressions leave, which take a time that grows with the square of the text."""
    assert without_programs(text) == _PROGRAM.sub(" ", text)
    assert without_comments(text) == _COMMENT.sub(" ", text)


def test_what_is_never_closed_stays() -> None:
    """Many beginnings without an end are passed once."""
    for mark in ("<script", "<script>", "<script></style>", "<!--", "<!--[if"):
        assert without_programs(without_comments(mark * 50_000)) == mark * 50_000
