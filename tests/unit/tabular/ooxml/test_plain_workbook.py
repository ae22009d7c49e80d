import io
import random
import zipfile
from collections.abc import Callable
from datetime import date, datetime

import openpyxl
import pytest
import xlsxwriter

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.plain_workbook import PlainWorkbook
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.workbook import Sheet, read_sheets

type Edit = Callable[[bytes], bytes]
_PART = "xl/worksheets/sheet1.xml"


def _shared(texts: list[list[object]], *, first_row: int = 0) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as workbook:
        dated = workbook.add_format({"num_format": "yyyy-mm-dd"})
        sheet = workbook.add_worksheet("S")
        for row, cells in enumerate(texts, start=first_row):
            for column, cell in enumerate(cells):
                sheet.write(row, column, cell, dated if isinstance(cell, date) else None)
    return stream.getvalue()


def _inline(texts: list[list[object]]) -> bytes:
    workbook = openpyxl.Workbook()
    for row in texts:
        workbook.active.append(row)
    workbook.create_sheet("empty")
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _edited(content: bytes, part: str, edit: Edit) -> bytes:
    source, stream = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, edit(source.read(name)) if name == part else source.read(name))
    return stream.getvalue()


def _workbook(content: bytes, limits: Limits | None = None) -> PlainWorkbook:
    return PlainWorkbook(content, Package(content, limits or Limits()), limits or Limits(), min_bytes=0)


def _cells(source: random.Random) -> list[object]:
    choices = [
        None,
        "Ann",
        " led ",
        "a&b<c>",
        "é\u00a0",
        "7",
        12,
        -3,
        2.5,
        1 / 3,
        4111111111111111,
        1e14,
        True,
        date(1985, 3, 2),
        "  ",
    ]
    return [source.choice(choices) for _ in range(6)]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("write", [_shared, _inline])
def test_plain_sheets_are_what_calamine_reads(write: Callable[[list[list[object]]], bytes], seed: int) -> None:
    """Texts, numbers, dates, truths, gaps and white space come out the same, and without calamine."""
    source = random.Random(seed)
    content = write([_cells(source) for _ in range(40)])
    workbook = _workbook(content)

    sheets = [sheet for sheet in workbook.sheets() if isinstance(sheet, Sheet)]
    known = [sheet for sheet in read_sheets(content, Limits()) if isinstance(sheet, Sheet)]

    assert [sheet.grid.rows() for sheet in sheets] == [sheet.grid.rows() for sheet in known]
    assert all(sheet.scan is not None for sheet in sheets)
    assert workbook.unused_strings() is not None


@pytest.mark.parametrize(
    "edit",
    [
        lambda xml: xml.replace(b"<sheetData>", b"<!-- <sheetData></sheetData> --><sheetData>"),
        lambda xml: xml.replace(b'<row r="2"', b'<row r="2" hidden="1"'),
        lambda xml: xml.replace(b"</sheetData>", b"</sheetData><sheetData/>"),
        lambda xml: xml.replace(b"<v>1</v>", b"<v>999</v>"),
        lambda xml: xml.replace(b"<v>1</v>", b"<v>1</v><extLst/>"),
        lambda xml: xml[:-200],
    ],
)
def test_an_unusual_sheet_is_left_to_calamine(edit: Edit) -> None:
    """Where markup could hide a cell from one of two readers, the workbook is read as ever."""
    content = _edited(_shared([["Name"], ["Ann"], ["Bob"]]), _PART, edit)
    workbook = _workbook(content)

    sheets = list(workbook.sheets())

    assert all(sheet.scan is None for sheet in sheets if isinstance(sheet, Sheet))
    assert workbook.unused_strings() is None


def test_calamine_goes_on_where_a_later_sheet_is_unusual() -> None:
    """Each sheet comes once, in order."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        for name in ("plain", "hiding", "last"):
            sheet = book.add_worksheet(name)
            sheet.write(0, 0, name)
            if name == "hiding":
                sheet.set_row(0, None, None, {"hidden": True})

    sheets = [sheet for sheet in _workbook(stream.getvalue()).sheets() if isinstance(sheet, Sheet)]

    assert [(sheet.name, sheet.grid.item(), sheet.scan is None) for sheet in sheets] == [
        ("plain", "plain", False),
        ("hiding", "hiding", True),
        ("last", "last", True),
    ]


def test_strings_that_no_cell_shows_are_known() -> None:
    """What deleted cells leave behind is told by index."""
    content = _edited(_shared([["kept"], ["deleted"]]), _PART, lambda xml: xml.replace(b' t="s"><v>1</v></c>', b"/>"))
    workbook = _workbook(content)
    list(workbook.sheets())

    unused = workbook.unused_strings()

    assert unused is not None
    assert unused.to_list() == ["deleted"]


def test_cells_far_apart_are_over_the_limit() -> None:
    """What this reader leaves to calamine is not laid out either."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"date_1904": True}) as book:
        sheet = book.add_worksheet("S")
        sheet.write(0, 0, "a")
        sheet.write(1_000_000, 100, "b")

    with pytest.raises(UnscannableError):
        list(_workbook(stream.getvalue()).sheets())


def test_times_of_day_are_left_to_calamine() -> None:
    """A moment is written as calamine writes it."""
    moment = datetime(2020, 1, 2, 3, 4, 5)  # noqa: DTZ001 - a cell has no time zone
    (sheet,) = (one for one in _workbook(_shared([[moment]])).sheets() if isinstance(one, Sheet))

    assert sheet.grid.item() == "2020-01-02T03:04:05"


def test_cells_far_apart_are_read_without_what_lies_between() -> None:
    """A word in the last cell of a sheet costs nothing; one blank row and column part it from the table."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet("S")
        sheet.write_row(0, 0, ("name", "born"))
        sheet.write_row(1, 0, ("Nadia Quell", "1990-01-02"))
        sheet.write("XFD1048576", "end")

    (read,) = _workbook(stream.getvalue()).sheets()

    assert isinstance(read, Sheet)
    assert read.grid.rows() == [
        ("name", "born", None, None),
        ("Nadia Quell", "1990-01-02", None, None),
        (None, None, None, None),
        (None, None, None, "end"),
    ]
