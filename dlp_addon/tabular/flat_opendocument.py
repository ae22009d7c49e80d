"""Flat OpenDocument spreadsheets (OASIS ODF 1.3 part 3, chapter 9)."""

from collections.abc import Iterator

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_grid, build_text_column
from dlp_addon.tabular.safe_xml import Element
from dlp_addon.tabular.workbook import Sheet

_MAX_REPEATED_ROWS = 1_000
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_GROUPS = frozenset({"table-rows", "table-row-group", "table-header-rows"})


def read_opendocument(root: Element, limits: Limits) -> Iterator[Sheet]:
    """The sheets of a flat document, hidden rows under the header of the shown ones, and the annotations."""
    hidden_styles = _hidden_styles(root)
    for table in root.find_all("table"):
        name = table.attributes.get("name", "")
        place = HidingPlace.SHEET if table.attributes.get("style-name") in hidden_styles else None
        shown: list[list[str | None]] = []
        hidden: list[list[str | None]] = []
        for row in _rows(table):
            is_hidden = row.attributes.get("visibility") in {"collapse", "filter"}
            (hidden if is_hidden else shown).extend(_read_row(row, limits))
        if any(map(any, shown)):
            yield Sheet(name=name, grid=build_grid(shown), hidden=place)
        if any(map(any, hidden)):
            yield Sheet(name=name, grid=build_grid([*shown[:1], *hidden]), hidden=place or HidingPlace.ROWS)
        notes = [_text(note) or "" for note in table.find_all("annotation")]
        if any(notes):
            yield Sheet(name=name, grid=build_text_column(notes), hidden=HidingPlace.COMMENTS)


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
