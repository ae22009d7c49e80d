"""Every place of a workbook that its readers do not see: the people there are read, and the place is named."""

import io
import tempfile
from collections.abc import Callable, Mapping
from types import MappingProxyType

import pytest
import xlsxwriter

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, Upload
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.unpacking import unpack

type Book = xlsxwriter.Workbook
type Sheet = xlsxwriter.worksheet.Worksheet
HEADER = ("Family Name", "Date of Birth", "A-Number")
SEEN = tuple((f"Shown{n:02d}", f"1970-01-{n + 1:02d}", f"A1234567{n:02d}") for n in range(9))
PEOPLE = tuple((f"Quill{n:02d}", f"1980-02-{n + 1:02d}", f"A0123456{n:02d}") for n in range(9))
NAMES = frozenset(row[0] for row in PEOPLE)


def _fill(sheet: Sheet, rows: tuple[tuple[str, ...], ...], first: int = 0, *, look: object = None) -> None:
    for number, row in enumerate(rows, start=first):
        sheet.write_row(number, 0, row, look)


def _book(build: Callable[[Book, Sheet], None]) -> bytes:
    """A workbook whose first sheet shows nine people, and hides nine more as `build` says."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Shown")
        _fill(sheet, (HEADER, *SEEN))
        build(book, sheet)
    return content.getvalue()


def _sheet(hide: str) -> bytes:
    def build(book: Book, _: Sheet) -> None:
        hidden = book.add_worksheet("Other")
        _fill(hidden, (HEADER, *PEOPLE))
        getattr(hidden, hide)()

    return _book(build)


def _rows(options: Mapping[str, object], height: float | None = None) -> bytes:
    def build(_: Book, sheet: Sheet) -> None:
        _fill(sheet, PEOPLE, first=10)
        for row in range(10, 19):
            sheet.set_row(row, height, None, dict(options))

    return _book(build)


def _columns(width: float | None, options: Mapping[str, object]) -> bytes:
    def build(book: Book, _: Sheet) -> None:
        other = book.add_worksheet("Other")
        for number, row in enumerate((HEADER, *PEOPLE)):
            other.write_row(number, 2, ("x", *row))
        other.set_column(3, 5, width, None, dict(options))

    return _book(build)


def _filtered(_: Book, sheet: Sheet) -> None:
    _fill(sheet, PEOPLE, first=10)
    sheet.autofilter(0, 0, 18, 2)
    sheet.filter_column("A", "x == Shown*")
    for row in range(10, 19):
        sheet.set_row(row, None, None, {"hidden": True})


def _looks(**look: object) -> bytes:
    def build(book: Book, sheet: Sheet) -> None:
        _fill(sheet, PEOPLE, first=10, look=book.add_format(look))

    return _book(build)


def _looks_by_column(**look: object) -> bytes:
    def build(book: Book, _: Sheet) -> None:
        other, unseen = book.add_worksheet("Other"), book.add_format(look)
        for number, row in enumerate((HEADER, *PEOPLE)):
            other.write_row(number, 1, ("plain", "text", "here", "stays"))
            other.write_row(number, 5, row, unseen)

    return _book(build)


def _unprinted_rows(_: Book, sheet: Sheet) -> None:
    _fill(sheet, PEOPLE, first=10)
    sheet.print_area(0, 0, 9, 2)


def _unprinted_table(book: Book, _: Sheet) -> None:
    other = book.add_worksheet("Other")
    for number, row in enumerate((HEADER, *PEOPLE)):
        other.write_row(number, 30, row)
    other.write(0, 0, "Report")
    other.print_area(0, 0, 40, 4)


def _far_away(_: Book, sheet: Sheet) -> None:
    sheet.print_area(0, 0, 9, 2)
    for number, row in enumerate((HEADER, *PEOPLE)):
        sheet.write_row(50_000 + number, 200, row)


def _comments(_: Book, sheet: Sheet) -> None:
    for number, row in enumerate(PEOPLE):
        sheet.write_comment(number, 5, ", ".join(row))


def _validation(_: Book, sheet: Sheet) -> None:
    sheet.data_validation("H1", {"validate": "list", "source": [row[0] for row in PEOPLE]})


def _names(book: Book, _: Sheet) -> None:
    for number, row in enumerate(PEOPLE):
        book.define_name(f"note{number}", f'="{", ".join(row)}"')


def _footers(_: Book, sheet: Sheet) -> None:
    sheet.set_header("&L" + "\n".join(", ".join(row) for row in PEOPLE[:4]))
    sheet.set_footer("&C" + "\n".join(", ".join(row) for row in PEOPLE[4:]))


def _text_box(_: Book, sheet: Sheet) -> None:
    sheet.insert_textbox("F2", "\n".join(", ".join(row) for row in PEOPLE))


def _chart(book: Book, sheet: Sheet) -> None:
    data = [[row[0] for row in PEOPLE], list(range(9))]
    chart = book.add_chart({"type": "column"})
    chart.add_series(
        {
            "categories": "='Gone'!$A$2:$A$10",
            "values": "='Gone'!$B$2:$B$10",
            "categories_data": data[0],
            "values_data": data[1],
        }
    )
    sheet.insert_chart("F2", chart)


def _properties(book: Book, _: Sheet) -> None:
    book.set_properties({"comments": "\n".join(", ".join(row) for row in PEOPLE[:5])})
    for number, row in enumerate(PEOPLE[5:]):
        book.set_custom_property(f"note{number}", ", ".join(row))


PLACES: Mapping[str, tuple[HidingPlace, Callable[[], bytes]]] = MappingProxyType(
    {
        "hidden sheet": (HidingPlace.SHEET, lambda: _sheet("hide")),
        "very hidden sheet": (HidingPlace.VERY_HIDDEN, lambda: _sheet("very_hidden")),
        "hidden rows": (HidingPlace.ROWS, lambda: _rows({"hidden": True})),
        "rows without height": (HidingPlace.ROWS, lambda: _rows({}, 0)),
        "collapsed rows": (HidingPlace.ROWS, lambda: _rows({"level": 1, "hidden": True})),
        "filtered rows": (HidingPlace.ROWS, lambda: _book(_filtered)),
        "hidden columns": (HidingPlace.COLUMNS, lambda: _columns(None, {"hidden": True})),
        "columns without width": (HidingPlace.COLUMNS, lambda: _columns(0, {})),
        "white text": (HidingPlace.UNREADABLE_TEXT, lambda: _looks(font_color="#FFFFFF")),
        "nearly white text": (HidingPlace.UNREADABLE_TEXT, lambda: _looks(font_color="#FAFAFA")),
        "black on black": (HidingPlace.UNREADABLE_TEXT, lambda: _looks(font_color="#000000", bg_color="#000000")),
        "tiny text": (HidingPlace.UNREADABLE_TEXT, lambda: _looks(font_size=1)),
        "formatted away": (HidingPlace.UNREADABLE_TEXT, lambda: _looks(num_format=";;;")),
        "white columns": (HidingPlace.UNREADABLE_TEXT, lambda: _looks_by_column(font_color="white")),
        "rows that are not printed": (HidingPlace.OUTSIDE_PRINT_RANGE, lambda: _book(_unprinted_rows)),
        "table that is not printed": (HidingPlace.OUTSIDE_PRINT_RANGE, lambda: _book(_unprinted_table)),
        "far away": (HidingPlace.OUTSIDE_PRINT_RANGE, lambda: _book(_far_away)),
        "comments": (HidingPlace.COMMENTS, lambda: _book(_comments)),
        "list of a validation": (HidingPlace.DATA_VALIDATION, lambda: _book(_validation)),
        "defined names": (HidingPlace.DEFINED_NAMES, lambda: _book(_names)),
        "headers and footers": (HidingPlace.HEADER_FOOTER, lambda: _book(_footers)),
        "text box": (HidingPlace.TEXT_BOX, lambda: _book(_text_box)),
        "chart of a sheet that is gone": (HidingPlace.CHART_CACHE, lambda: _book(_chart)),
        "properties": (HidingPlace.DOCUMENT_PROPERTIES, lambda: _book(_properties)),
    }
)


def _tables(content: bytes) -> list[Table]:
    limits = Limits()
    budget = OutputBudget(limits, tempfile.TemporaryFile)
    parts = unpack(Upload(name="book.xlsx", content=memoryview(content)), limits, budget)
    found = [table for part in parts if isinstance(part, Artifact) for table in read_tables(part, limits)]
    return [table for table in found if isinstance(table, Table)]


def _names_in(tables: list[Table]) -> set[str]:
    cells = [cell or "" for table in tables for column in table.columns for cell in column]
    return {name for name in NAMES if any(name in cell for cell in cells)}


@pytest.mark.parametrize("label", list(PLACES))
def test_people_are_found_and_the_place_is_named(label: str) -> None:
    """All hidden people stand in tables of that hiding place, and those that everybody sees in none."""
    place, build = PLACES[label]
    tables = _tables(build())

    assert _names_in([table for table in tables if table.hidden is place]) == NAMES
    assert not _names_in([table for table in tables if table.hidden is not place])
    shown = {cell for table in tables if table.hidden is None for column in table.columns for cell in column}
    assert {row[0] for row in SEEN} <= shown


def test_ordinary_looks_hide_nothing() -> None:
    """White on a dark header, gray notes, small print and a print range around everything are seen."""

    def build(book: Book, sheet: Sheet) -> None:
        sheet.write_row(0, 0, HEADER, book.add_format({"font_color": "white", "bg_color": "#1F4E78"}))
        sheet.write_row(
            12, 0, ("Source:", "register", "2026"), book.add_format({"font_color": "#A0A0A0", "font_size": 6})
        )
        sheet.print_area(0, 0, 20, 5)

    assert {table.hidden for table in _tables(_book(build))} == {None}
