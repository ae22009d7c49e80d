"""Excel 2003 XML workbooks (XML Spreadsheet Reference, Microsoft)."""

from collections.abc import Iterator

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.cells import build_text_column
from dlp_addon.tabular.markup.safe_xml import Element
from dlp_addon.tabular.sheets.placed_rows import PlacedRow, part_rows
from dlp_addon.tabular.sheets.workbook import Sheet

_VISIBLE = {"SheetHidden": HidingPlace.SHEET, "SheetVeryHidden": HidingPlace.VERY_HIDDEN}
_MAX_COLUMNS = 16_384
_MAX_BLANK_ROWS = 1_000


def read_spreadsheetml(root: Element) -> Iterator[Sheet]:
    """The sheets of a workbook, their hidden rows and their comments apart."""
    for worksheet in root.find_all("Worksheet"):
        name = worksheet.attributes.get("Name", "")
        visible = next((element.text.strip() for element in worksheet.find_all("Visible")), "")
        place = _VISIBLE.get(visible)
        rows: list[PlacedRow] = []
        for row in worksheet.find_all("Row"):
            _skip_rows(rows, row)
            rows.append(PlacedRow(_read_row(row), HidingPlace.ROWS if _is_hidden(row) else None))
        yield from part_rows(name, rows, place, _place_of_columns(worksheet, rows))
        comments = [comment.whole_text().strip() for comment in worksheet.find_all("Comment")]
        if any(comments):
            yield Sheet(name=name, grid=build_text_column(comments), hidden=HidingPlace.COMMENTS)


def _is_hidden(row: Element) -> bool:
    return row.attributes.get("Hidden") == "1" or "0" in (row.attributes.get("Height"), row.attributes.get("Width"))


def _place_of_columns(worksheet: Element, rows: list[PlacedRow]) -> HidingPlace | None:
    """Whether a hidden column, or one without width, holds anything."""
    number = 0
    for column in worksheet.find_all("Column"):
        index, span = column.attributes.get("Index", ""), column.attributes.get("Span", "0")
        first = int(index) - 1 if index.isdecimal() and int(index[:6]) > 0 else number
        number = first + 1 + (int(span) if span.isdecimal() and len(span) < 6 else 0)
        if _is_hidden(column) and any(any(row.cells[first:number]) for row in rows):
            return HidingPlace.COLUMNS
    return None


def _skip_rows(rows: list[PlacedRow], row: Element) -> None:
    index = row.attributes.get("Index", "")
    if index.isdecimal():
        rows.extend([PlacedRow([])] * min(max(0, int(index) - 1 - len(rows)), _MAX_BLANK_ROWS))


def _read_row(row: Element) -> list[str | None]:
    cells: list[str | None] = []
    for cell in row.children:
        if cell.name != "Cell":
            continue
        index = cell.attributes.get("Index", "")
        if index.isdecimal():
            cells.extend([None] * (min(int(index), _MAX_COLUMNS) - 1 - len(cells)))
        cells.append(next((_value(child) for child in cell.children if child.name == "Data"), None))
        across = cell.attributes.get("MergeAcross", "")
        if across.isdecimal():
            cells.extend([None] * min(int(across), _MAX_COLUMNS))
    return cells


def _value(element: Element) -> str | None:
    text = element.whole_text()
    kind = element.attributes.get("Type")
    if kind == "DateTime":
        return text.removesuffix(".000").removesuffix("T00:00:00")
    if kind == "Boolean":
        return "true" if text.strip() == "1" else "false"
    return text or None
