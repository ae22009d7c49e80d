import pytest

from dlp_addon.tabular.markup.plain_markup import NotPlainError
from dlp_addon.tabular.ooxml.plain_strings import read_plain_strings

_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\r\n<sst xmlns="x" count="2">'


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (b"<si><t>one</t></si><si><t> two </t></si><si><t></t></si>", ["one", "two", None]),
        (b'<si><t xml:space="preserve"> a</t></si><si><t xml:space="preserve">b&amp;c</t></si>', [" a", "b&c"]),
        (b'<si><t xml:space="preserve"> a</t></si><si><t>b </t></si>', [" a", "b"]),
        (b"<si><t>a</t></si><si/><si><r><t>b</t></r><r><rPr><b/></rPr><t>c</t></r></si>", ["a", None, "bc"]),
        (b'<si><t>a</t><rPh sb="0" eb="1"><t>kana</t></rPh></si><si><t>b</t></si>', ["a", "b"]),
        (b"", []),
    ],
)
def test_strings_come_by_index(items: bytes, expected: list[str | None]) -> None:
    """Rich text is joined, pronunciation left out, white space kept only where the file says so."""
    assert read_plain_strings(_HEAD + items + b"</sst>").to_list() == expected


@pytest.mark.parametrize(
    "xml",
    [
        _HEAD + b"<si><t>cut",
        _HEAD + b"<si><t>a</t></si><x/><si><t>b</t></si></sst>",
        b"<!DOCTYPE x>" + _HEAD + b"<si><t>a</t></si></sst>",
        b'<x:sst xmlns:x="x"><x:si><x:t>a</x:t></x:si></x:sst>',
    ],
)
def test_unknown_markup_is_not_plain(xml: bytes) -> None:
    """Where an item could be passed over or miscounted, a parser has to read the part."""
    with pytest.raises(NotPlainError):
        read_plain_strings(xml)
