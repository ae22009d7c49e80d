"""Flat OpenDocument spreadsheets (OASIS ODF 1.3 part 3, chapter 9)."""

from collections.abc import Iterator

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_text_column
from dlp_addon.tabular.markup.safe_xml import Element
from dlp_addon.tabular.opendocument.opendocument_styles import unreadable_styles
from dlp_addon.tabular.sheets.placed_rows import PlacedRow, part_rows
from dlp_addon.tabular.sheets.print_ranges import parse_print_ranges
from dlp_addon.tabular.sheets.workbook import Sheet

_MAX_REPEATED_ROWS = 1_000
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_GROUPS = frozenset({"table-rows", "table-row-group", "table-header-rows"})


def read_opendocument(root: Element, limits: Limits) -> Iterator[Sheet]:
    """The sheets of a flat document, what people do not see of them apart, and the annotations."""
    hidden_styles = _hidden_styles(root)
    unreadable = unreadable_styles(root)
    for table in root.find_all("table"):
        name = table.attributes.get("name", "")
        place = HidingPlace.SHEET if table.attributes.get("style-name") in hidden_styles else None
        rows = list(_place_rows(table, unreadable, limits))
        yield from part_rows(name, rows, place, _place_of_columns(table, rows))
        notes = [_text(note) or "" for note in table.find_all("annotation")]
        if any(notes):
            yield Sheet(name=name, grid=build_text_column(notes), hidden=HidingPlace.COMMENTS)


def _place_rows(table: Element, unreadable: frozenset[str], limits: Limits) -> Iterator[PlacedRow]:
    printed = parse_print_ranges(table.attributes.get("print-ranges", ""))
    defaults = _default_styles(table, limits) if unreadable else []
    number = 0
    for row in _rows(table):
        first, number = number + 1, number + _count(row, "number-rows-repeated")
        place = None
        if row.attributes.get("visibility") in {"collapse", "filter"}:
            place = HidingPlace.ROWS
        elif unreadable and _is_unreadable(row, unreadable, defaults):
            place = HidingPlace.UNREADABLE_TEXT
        elif printed and not any(found.first_row <= number and first <= found.last_row for found in printed):
            place = HidingPlace.OUTSIDE_PRINT_RANGE
        yield from (PlacedRow(cells, place) for cells in _read_row(row, limits))


def _default_styles(table: Element, limits: Limits) -> list[str]:
    styles: list[str] = []
    for column in table.find_all("table-column"):
        count = min(_count(column, "number-columns-repeated"), limits.max_columns - len(styles))
        styles.extend([column.attributes.get("default-cell-style-name", "")] * count)
    return styles


def _is_unreadable(row: Element, unreadable: frozenset[str], defaults: list[str]) -> bool:
    """Whether at least half of the filled cells are in such a style, their own or their column's."""
    filled = unseen = column = 0
    for cell in (child for child in row.children if child.name in _CELLS):
        default = defaults[column] if column < len(defaults) else ""
        column += _count(cell, "number-columns-repeated")
        if cell.children:
            filled += 1
            unseen += cell.attributes.get("style-name", default) in unreadable
    return bool(filled) and unseen * 2 >= filled


def _place_of_columns(table: Element, rows: list[PlacedRow]) -> HidingPlace | None:
    """Whether a hidden column holds anything."""
    column = 0
    for element in table.find_all("table-column"):
        first, column = column, column + _count(element, "number-columns-repeated")
        if element.attributes.get("visibility") in {"collapse", "filter"} and any(
            any(row.cells[first:column]) for row in rows
        ):
            return HidingPlace.COLUMNS
    return None


def _hidden_styles(root: Element) -> set[str]:
    return {
        style.attributes.get("name", "")
        for style in root.find_all("style")
        for properties in style.children
        if properties.name == "table-properties" and properties.attributes.get("display") == "false"
    }


def _rows(table: Element) -> Iterator[Element]:
    for child in table.children:
        if child.name == "table-row":
            yield child
        elif child.name in _GROUPS:
            yield from _rows(child)


def _read_row(row: Element, limits: Limits) -> list[list[str | None]]:
    cells: list[str | None] = []
    for cell in row.children:
        if cell.name in _CELLS:
            value = _value(cell)
            repeated = _count(cell, "number-columns-repeated")
            if value is None and cell is row.children[-1]:
                break
            cells.extend([value] * min(repeated, limits.max_columns - len(cells)))
    while cells and cells[-1] is None:
        cells.pop()
    return [cells] * min(_count(row, "number-rows-repeated"), _MAX_REPEATED_ROWS if cells else 1)


def _count(element: Element, name: str) -> int:
    text = element.attributes.get(name, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1


def _value(cell: Element) -> str | None:
    kind = cell.attributes.get("value-type")
    if kind in {"float", "percentage", "currency"}:
        return cell.attributes.get("value")
    if kind == "date":
        return cell.attributes.get("date-value", "").removesuffix("T00:00:00") or _text(cell)
    if kind == "boolean":
        return cell.attributes.get("boolean-value")
    return _text(cell)


def _text(cell: Element) -> str | None:
    return "\n".join(child.whole_text() for child in cell.children if child.name == "p") or None
