import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.workbooks.xml_tables import is_ofx, read_ofx, read_xml


def test_vocabularies_are_told_by_their_root() -> None:
    """A workbook has sheets, other XML has records."""
    book = b"<Workbook><Worksheet Name='S'><Table><Row><Cell><Data>x</Data></Cell></Row></Table></Worksheet></Workbook>"
    (sheet,) = read_xml([book], Limits())
    (records,) = read_xml([b"<a><b c='1'/><b c='2'/></a>"], Limits())

    assert sheet.sheet == "S"
    assert records.sheet is None
    assert records.layout.header == ("c",)


def test_depth_is_bounded() -> None:
    """Elements in elements end somewhere."""
    with pytest.raises(UnscannableError, match="max_xml_depth"):
        list(read_xml([b"<a>" * 1000], Limits()))


@pytest.mark.parametrize(
    ("table", "row", "cell"),
    [("table", "table-row", "table-cell"), ("tbl", "tr", "tc"), ("tgroup", "row", "entry"), ("文字表", "行", "单元格")],
)
def test_tables_of_texts_are_tables(table: str, row: str, cell: str) -> None:
    """Cells of a text that is one XML document stand beside each other, whatever paragraphs are in them."""
    rows = "".join(
        f"<{row}>{''.join(f'<{cell}><p>{text}</p></{cell}>' for text in line)}</{row}>"
        for line in [("Name", "Born"), *((f"Zora Quill{number}", f"19{50 + number}-01-01") for number in range(9))]
    )

    found = list(read_xml([f"<doc><body><{table}>{rows}</{table}></body></doc>".encode()], Limits()))

    assert [layout.layout.rows.shape for layout in found if layout.layout.header == ("Name", "Born")] == [(9, 2)]


def test_fields_without_end_tags_are_records() -> None:
    """Statements in OFX 1 leave the end tags of their fields out."""
    head = "OFXHEADER:100\nDATA:OFXSGML\n\n"
    payee = "<STMTTRN>\n<TRNAMT>1.00\n<PAYEE>\n<NAME>Ann Lee\n<CITY>York\n</PAYEE>\n</STMTTRN>\n"
    text = f"{head}<OFX><BANKTRANLIST>{payee * 3}</BANKTRANLIST></OFX>"

    tables = read_ofx([text.encode()], Limits())

    assert is_ofx(text)
    assert ("TRNAMT", "PAYEE.NAME", "PAYEE.CITY") in [table.layout.header for table in tables]
