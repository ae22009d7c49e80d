import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.tabular.ooxml.salvage import rebuild_package

ROWS = [("Name", "Number"), *((f"Ann Lee {number}", f"A{number:09}") for number in range(2_000))]


def fill(workbook: openpyxl.Workbook) -> None:
    for row in ROWS:
        workbook.active.append(row)


def reordered(book: bytes, last: str) -> bytes:
    """The same package with one part behind all others."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book)) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in sorted(source.namelist(), key=lambda name: name == last):
            target.writestr(name, source.read(name))
    return stream.getvalue()


def read(content: bytes) -> tuple[list[Table], list[UnreadPart]]:
    artifact = Artifact(
        path="b.xlsx",
        content=memoryview(content),
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    )
    parts = list(read_tables(artifact, Limits()))
    return [p for p in parts if isinstance(p, Table)], [p for p in parts if isinstance(p, UnreadPart)]


@pytest.mark.parametrize("last", ["xl/worksheets/sheet1.xml", "docProps/app.xml", "xl/workbook.xml"])
@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_a_cut_workbook_gives_the_rows_that_are_there(
    write_book: Callable[..., bytes], last: str, share: float
) -> None:
    """Whichever part comes last in the file, whole rows before the cut are read under their header, and it is named."""
    book = reordered(write_book(fill), last)

    tables, unread = read(book[: int(len(book) * share)])

    assert [part.reason for part in unread] == [UnscannableReason.TRUNCATED]
    assert len(tables) == 1
    assert tables[0].header == ("Name", "Number")
    assert tables[0].row_count > 2_000 * (share - 0.25)
    assert list(zip(*tables[0].columns, strict=True)) == ROWS[1 : tables[0].row_count + 1]


def test_damage_inside_a_sheet_loses_only_what_follows(write_book: Callable[..., bytes]) -> None:
    """A wrong byte in the compressed cells is named; the rows before it are counted, other sheets only once."""

    def fill_two(workbook: openpyxl.Workbook) -> None:
        fill(workbook)
        workbook.create_sheet("Other").append(("Name",))
        workbook["Other"].append(("Bo Ray",))

    book = bytearray(reordered(write_book(fill_two), "xl/worksheets/sheet1.xml"))
    at = len(book) * 2 // 3
    book[at : at + 16] = bytes(byte ^ 0x55 for byte in book[at : at + 16])

    tables, unread = read(bytes(book))

    assert [(part.reason, part.path) for part in unread] == [(UnscannableReason.MALFORMED, "b.xlsx#Sheet")]
    assert sum(table.path == "b.xlsx#Other" for table in tables) == 1
    assert next(table.row_count for table in tables if table.path == "b.xlsx#Sheet") > 500


def test_lost_shared_strings_leave_cells_empty() -> None:
    """Numbers are read although the strings beside them are lost."""
    cells = b'<row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1"><v>42</v></c></row>'
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + cells * 3
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", sheet)

    tables, unread = read(stream.getvalue())

    assert unread
    assert [column.to_list() for table in tables for column in table.columns if "42" in column.to_list()]


def test_a_bomb_is_refused_while_it_is_read() -> None:
    """Salvaging keeps to the limits on what a file unpacks to."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(5_000_000))

    with pytest.raises(UnscannableError, match="max_unpacked_bytes"):
        rebuild_package(stream.getvalue()[:-30], Limits(max_unpacked_bytes=1_000_000))


def test_nothing_to_salvage_is_none() -> None:
    """A package without sheets or strings cannot be made a workbook."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "text")

    assert rebuild_package(stream.getvalue(), Limits()) is None
