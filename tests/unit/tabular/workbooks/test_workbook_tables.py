import io
import zipfile
from collections.abc import Callable

import openpyxl
import xlwt

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular.output import Output
from dlp_addon.tabular.workbooks.workbook_tables import is_workbook, read_workbook


def artifact_of(content: bytes) -> Artifact:
    """Content under a workbook's type."""
    return Artifact(path="b.xlsx", content=memoryview(content), media_type="application/vnd.ms-excel")


def test_hidden_rows_are_a_table_of_their_own(write_book: Callable[..., bytes]) -> None:
    """Every row counts once: the shown ones in their table, the hidden ones in another of the same header."""

    def fill(workbook: openpyxl.Workbook) -> None:
        for row in [
            ("Name", "Born"),
            *((f"Ann Lee {letter}", f"199{index}-01-01") for index, letter in enumerate("abcde")),
        ]:
            workbook.active.append(row)
        workbook.active.row_dimensions[3].hidden = True
        workbook.active.row_dimensions[5].hidden = True

    artifact = artifact_of(write_book(fill))
    shown, hidden = [
        part
        for part in read_workbook(artifact, Output(artifact, Limits(), may_hold_table=True))
        if isinstance(part, Table)
    ]

    assert (shown.hidden, shown.row_count) == (None, 3)
    assert (hidden.hidden, hidden.row_count) == (HidingPlace.ROWS, 2)
    assert shown.header == hidden.header == ("Name", "Born")
    assert hidden.columns[0].to_list() == ["Ann Lee b", "Ann Lee d"]


def test_hidden_columns_are_named(write_book: Callable[..., bytes]) -> None:
    """A table with a hidden column says so and keeps its records whole."""

    def fill(workbook: openpyxl.Workbook) -> None:
        for row in [("Name", "Born"), ("Ann Lee", "1990-01-01"), ("Bo Ray", "1991-01-01")]:
            workbook.active.append(row)
        workbook.active.column_dimensions["B"].hidden = True

    artifact = artifact_of(write_book(fill))
    (table,) = read_workbook(artifact, Output(artifact, Limits(), may_hold_table=True))

    assert isinstance(table, Table)
    assert (table.hidden, table.row_count) == (HidingPlace.COLUMNS, 2)


def test_only_workbooks_are_workbooks() -> None:
    """Text under a workbook's type is left to the readers of text; a bare BIFF 2 stream is a workbook."""
    old = artifact_of(b"\x09\x00\x04\x00\x02\x00\x10\x00\x0a\x00\x00\x00" + bytes(100))

    assert not is_workbook(artifact_of(b"<html><table>"))
    assert is_workbook(old)


def test_a_cut_binary_workbook_gives_its_rows() -> None:
    """Rows before the end of the file are read, and the cut is named."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("People")
    for row in range(3_000):
        sheet.write(row, 0, f"Ann Lee {row % 50}")
        sheet.write(row, 1, row)
    stream = io.BytesIO()
    book.save(stream)
    content = stream.getvalue()
    artifact = artifact_of(content[: len(content) // 2])

    unread, table = read_workbook(artifact, Output(artifact, Limits(), may_hold_table=True))

    assert isinstance(unread, UnreadPart)
    assert unread.reason is UnscannableReason.TRUNCATED
    assert isinstance(table, Table)
    assert table.row_count > 500


def test_opendocument_sheets_that_calamine_refuses_are_read() -> None:
    """A word in the last cell of a sheet keeps nobody from reading the others, and is no damage."""
    name = '<table:table-cell office:value-type="string"><text:p>Nadia Quell</text:p></table:table-cell>'
    row = "<table:table-row{}>{}</table:table-row>"
    rows = (
        row.format("", name),
        row.format(' table:number-rows-repeated="1048574"', "<table:table-cell/>"),
        row.format("", '<table:table-cell table:number-columns-repeated="16383"/>' + name),
    )
    spaces = " ".join(
        f'xmlns:{space}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"' for space in ("office", "table", "text")
    )
    sheet = f'<office:spreadsheet><table:table table:name="S">{"".join(rows)}</table:table></office:spreadsheet>'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        content = f"<office:document-content {spaces}><office:body>{sheet}</office:body></office:document-content>"
        archive.writestr("content.xml", content)

    artifact = artifact_of(packed.getvalue())
    found = list(read_workbook(artifact, Output(artifact, Limits(), may_hold_table=True)))

    assert [type(part) for part in found] == [Table]
    assert [cell for table in found if isinstance(table, Table) for cell in table.columns[0]] == ["Nadia Quell"] * 2
