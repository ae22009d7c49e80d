import pytest

from dlp_addon.tabular.markup.text_kind import Markup, sniff_markup


@pytest.mark.parametrize(
    ("head", "markup"),
    [
        ('[{"a": 1}]', Markup.JSON),
        ("[-1.5e3 , 2]", Markup.JSON),
        ("[0-9a-f]{8}-[0-9a-f]{4}", None),
        ("<!DOCTYPE html><html>", Markup.HTML),
        ("<table border=1>", Markup.HTML),
        ('<?xml version="1.0"?><people>', Markup.XML),
        ('<?xml version="1.0"?><html xmlns="x">', Markup.HTML),
        ('<?xml version="1.0"?><office:document xmlns:h="http://www.w3.org/1999/xhtml">', Markup.XML),
        ('/* people */ [{"a": 1}]', Markup.JSON),
        ('window.__STATE__ = {"a": [{}]}', Markup.JSON),
        ('callback([{"a": 1}])', Markup.JSON),
        ("/* " + "Ann Lee A123456789, " * 5 + '*/ [{"a": 1}]', None),
        ("sizes = [1, 2]", None),
        ("[section]\nkey=value", None),
        ("name,age\nAnn,1", None),
    ],
)
def test_markup_is_told_by_its_beginning(head: str, markup: Markup | None) -> None:
    """The first characters settle it."""
    assert sniff_markup(head, "text/plain") is markup


def test_parts_of_pages_are_html() -> None:
    """A list without a page around it; in XML such names may stand further inside."""
    assert sniff_markup("<dl><dt>Name<dd>Ann</dl>", "text/plain") is Markup.HTML
    assert sniff_markup('<people><p name="Ann"/></people>', "text/xml") is Markup.XML
