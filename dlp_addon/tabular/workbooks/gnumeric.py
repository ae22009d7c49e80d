"""Gnumeric workbooks, XML that is usually compressed (gnumeric.xsd of the program's sources)."""

from collections.abc import Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_text_column
from dlp_addon.tabular.markup.safe_xml import Element
from dlp_addon.tabular.sheets.placed_rows import PlacedRow, part_rows
from dlp_addon.tabular.sheets.workbook import Sheet

_VISIBILITY = {
    "GNM_SHEET_VISIBILITY_HIDDEN": HidingPlace.SHEET,
    "GNM_SHEET_VISIBILITY_VERY_HIDDEN": HidingPlace.VERY_HIDDEN,
}
_BOOLEAN = "20"


def is_gnumeric(root: Element) -> bool:
    """Whether a document with a `Workbook` at its root is Gnumeric's and not Excel's."""
    return any(child.name == "Sheets" for child in root.children)


def read_gnumeric(root: Element, limits: Limits) -> Iterator[Sheet]:
    """The sheets, hidden rows under the header of the shown ones, and comments.

    Raises:
        UnscannableError: over_limit.
    """
    for sheet in (element for element in root.find_all("Sheet") if element.find_all("Cells")):
        name = next((child.text for child in sheet.children if child.name == "Name"), "")
        place = _VISIBILITY.get(sheet.attributes.get("Visibility", ""))
        rows = _rows(sheet, limits)
        hidden_rows = _hidden_rows(sheet)
        placed = [PlacedRow(cells, HidingPlace.ROWS if row in hidden_rows else None) for row, cells in rows.items()]
        column_place = HidingPlace.COLUMNS if _hides_columns(sheet, placed) else None
        yield from part_rows(name, placed, place, column_place)
        notes = [comment.attributes.get("Text", "") for comment in sheet.find_all("CellComment")]
        if any(notes):
            yield Sheet(name=name, grid=build_text_column(notes), hidden=HidingPlace.COMMENTS)


def _rows(sheet: Element, limits: Limits) -> dict[int, list[str | None]]:
    """Filled rows by number; those between them are empty."""
    rows: dict[int, list[str | None]] = {}
    for cell in sheet.find_all("Cell"):
        row, column = _number(cell, "Row"), _number(cell, "Col")
        if column >= limits.max_columns:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_columns")
        line = rows.setdefault(row, [])
        line.extend([None] * (column + 1 - len(line)))
        line[column] = _value(cell)
    return dict(sorted(rows.items()))


def _hidden_rows(sheet: Element) -> set[int]:
    return _hidden_lines(sheet, "RowInfo")


def _hides_columns(sheet: Element, rows: list[PlacedRow]) -> bool:
    hidden = _hidden_lines(sheet, "ColInfo")
    return any(cell and number in hidden for row in rows for number, cell in enumerate(row.cells if hidden else ()))


def _hidden_lines(sheet: Element, kind: str) -> set[int]:
    return {
        _number(info, "No") + offset
        for info in sheet.find_all(kind)
        if info.attributes.get("Hidden") == "1"
        for offset in range(min(max(1, _number(info, "Count")), 100_000))
    }


def _number(element: Element, name: str) -> int:
    text = element.attributes.get(name, "0")
    return int(text) if text.isdecimal() and len(text) < 9 else 0


def _value(cell: Element) -> str | None:
    text = cell.whole_text()
    if cell.attributes.get("ValueType") == _BOOLEAN:
        return text.lower()
    return text or None
