import polars as pl
import pytest

from dlp_addon.tabular.markup.plain_markup import NotPlainError, decode_plain, require_utf8, unescape_all


@pytest.mark.parametrize(
    "xml", [b"<t>a\r\nb</t>", b"<!-- x -->", b"<t>_x000D_</t>", b"<t>\xff</t>", b"<t>&nbsp;</t>", b"<t>&#128;</t>"]
)
def test_what_a_parser_would_change_is_not_plain(xml: bytes) -> None:
    """Line ends, comments, escapes, broken UTF-8 and unusual entities are left to a parser."""
    with pytest.raises(NotPlainError):
        decode_plain(xml)


def test_usual_entities_are_resolved_and_nulls_kept() -> None:
    """Only texts with an entity change."""
    text = decode_plain(b"<t>a &amp;lt; b_x &#39;</t>")

    assert unescape_all(pl.Series([text, None, "plain"])).to_list() == ["<t>a &lt; b_x '</t>", None, "plain"]


@pytest.mark.parametrize("head", [b'<?xml version="1.0" encoding="UTF-16"?>', b"\xff\xfe<", b""])
def test_other_encodings_are_not_plain(head: bytes) -> None:
    """A document that does not begin as UTF-8 is left to a parser."""
    require_utf8(b"<?xml version='1.0' encoding='utf-8'?>")
    with pytest.raises(NotPlainError):
        require_utf8(head)
