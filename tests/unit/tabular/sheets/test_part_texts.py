import pytest

from dlp_addon.tabular.sheets.part_texts import part_texts


@pytest.mark.parametrize(
    "xml",
    [
        "<a:t>Ann Lee, born 1980-01-02</a:t>",
        '<xdr:cNvPr id="3" descr="Ann Lee, born 1980-01-02"/>',
        "<numFmt formatCode='&quot;Ann Lee, born 1980-01-02&quot;'/>",
        '<sheet name = "Ann Lee, born 1980-01-02" sheetId="4"/>',
    ],
)
def test_words_with_figures_are_found(xml: str) -> None:
    """Texts and attributes of any element count, whatever it is called."""
    assert [text.strip('"') for text in part_texts(xml.encode())] == ["Ann Lee, born 1980-01-02"]


def test_parts_in_utf_16_are_read() -> None:
    """Office reads them too."""
    assert list(part_texts("<t>mail ann@mail.test</t>".encode("utf-16"))) == ["mail ann@mail.test"]


def test_what_every_package_holds_is_left_out() -> None:
    """Namespaces, identifiers, colors, sizes, fonts and names of parts tell of nobody."""
    xml = (
        b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        b'<a:x uri="{9260A510-F301-46a8-8635-F512D64BE5F5}"/>'
        b'<a:srgbClr val="44546A"/><a:ext cx="5486400" cy="3200400"/><a:latin typeface="Times New Roman"/>'
        b'<Relationship Target="../drawings/drawing10012.xml" Type="http://schemas.openxmlformats.org/x/2006/y"/></a:theme>'
    )

    assert list(part_texts(xml)) == []


def test_hostile_parts_cost_one_pass() -> None:
    """Angle brackets, quotes and white space without end are walked through once."""
    for piece in (b">", b'="', b" a", b" a=", b"<", b" a='"):
        assert list(part_texts(piece * 300_000)) == []
