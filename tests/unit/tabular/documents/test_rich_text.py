import pytest

from dlp_addon.tabular.documents.rich_text import rich_text_lines


def test_rows_of_tables_are_lines_with_tabs() -> None:
    """Cells are parted by tabs and rows end lines; fonts and pictures are no text."""
    content = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator x;}\pard Dear all\par"
        rb"\trowd Name\cell Born\cell\row J\'fcrgen\cell 1990\cell\row {\pict 89504e47}}"
    )

    assert rich_text_lines(content) == ["Dear all", "Name\tBorn\t", "Jürgen\t1990\t", ""]


def test_unicode_replaces_its_substitute() -> None:
    """A Unicode character comes once, escaped symbols as themselves."""
    assert rich_text_lines(rb"{\rtf1\uc1 \u1040?nna \{x\}\~y}") == ["Аnna {x} y"]


@pytest.mark.parametrize("content", [b"", b"{" * 5_000, b"}" * 99, rb"\ansicpg99999 x", rb"\u99999999999 x"])
def test_anything_is_read(content: bytes) -> None:
    """No bytes make it raise."""
    assert isinstance(rich_text_lines(content), list)
