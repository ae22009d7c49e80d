"""Workbooks that are one XML document, and records in XML of any other vocabulary."""

import re
from collections.abc import Iterable, Iterator

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.layout import Layout, locate_list, locate_tables
from dlp_addon.tabular.markup.drawn_text import drawn_grids
from dlp_addon.tabular.markup.html_tables import join_text
from dlp_addon.tabular.markup.loose_xml import parse_loose_tree
from dlp_addon.tabular.markup.safe_xml import Element, parse_cut_tree
from dlp_addon.tabular.markup.xml_records import read_records
from dlp_addon.tabular.opendocument.flat_opendocument import read_opendocument
from dlp_addon.tabular.output import PlacedLayout
from dlp_addon.tabular.workbooks.gnumeric import is_gnumeric, read_gnumeric
from dlp_addon.tabular.workbooks.spreadsheetml import read_spreadsheetml

_OFX = re.compile(r"\s*(?:OFXHEADER:\d|<OFX>)", re.IGNORECASE)
_OFX_FIELD = re.compile(r"<([A-Za-z][\w.]{0,60}+)>([^<\r\n]{1,10000}+)(?!\s*</)")
_TABLES = ("table", "tbl", "tgroup", "文字表")
_ROWS = frozenset({"table-row", "tr", "row", "行"})
_CELLS = frozenset({"table-cell", "tc", "entry", "单元格"})
"""Of texts that are one XML document: OpenDocument, Word 2003 and flat OPC, DocBook and CALS, UOF."""


def read_xml(blocks: Iterable[bytes], limits: Limits) -> Iterator[PlacedLayout]:
    """The tables of an XML document in UTF-8, whatever its declaration says; of one that breaks off those before.

    Raises:
        UnscannableError: malformed, truncated, over_limit.
    """
    tree, cut = parse_cut_tree(blocks, limits, "utf-8")
    yield from _read_tree(tree, limits)
    if cut is not None:
        raise cut


def read_loose_xml(blocks: Iterable[bytes], limits: Limits) -> list[PlacedLayout]:
    """The tables of what is nearly XML, and all its other text; nothing where no two fields stand beside each other.

    Raises:
        UnscannableError: over_limit.
    """
    tables = list(_read_tree(parse_loose_tree(join_text(blocks), limits), limits))
    return tables if any(table.layout.rows.width > 1 for table in tables) else []


def is_ofx(sample: str) -> bool:
    """Whether a text begins as bank statements in OFX 1.x do; later ones are XML."""
    return _OFX.match(sample) is not None


def read_ofx(blocks: Iterable[bytes], limits: Limits) -> list[PlacedLayout]:
    """The tables of OFX 1, which is SGML and leaves out the end tags of its fields; nothing where it has none.

    Raises:
        UnscannableError: over_limit.
    """
    closed = _OFX_FIELD.sub(r"<\1>\2</\1>", join_text(blocks))
    return read_loose_xml([closed.encode("utf-8", "replace")], limits)


def _read_tree(tree: Element, limits: Limits) -> Iterator[PlacedLayout]:
    root = tree.children[0] if tree.children else tree
    if root.name == "Workbook":
        sheets = read_gnumeric(root, limits) if is_gnumeric(root) else read_spreadsheetml(root)
    elif root.name in {"document", "document-content"} and root.find_all("spreadsheet"):
        sheets = read_opendocument(root, limits)
    else:
        for table in read_records(tree):
            is_list = table.header == (None,)
            layout = locate_list(table.rows) if is_list else Layout(header=table.header, rows=table.rows)
            yield PlacedLayout(layout=layout)
        yield from _read_tables_of_text(root)
        if root.name == "svg":
            yield from (PlacedLayout(layout) for grid in drawn_grids(root) for layout in locate_tables(grid))
        return
    for sheet in sheets:
        for layout in locate_tables(sheet.grid):
            yield PlacedLayout(layout=layout, sheet=sheet.name, hidden=sheet.hidden)


def _read_tables_of_text(root: Element) -> Iterator[PlacedLayout]:
    """Tables in the markup of a text, beside the text itself: records know fields by name, and cells have none."""
    for table in (found for name in _TABLES for found in root.find_all(name)):
        rows = [[cell.whole_text() or None for cell in row.children if cell.name in _CELLS] for row in _own_rows(table)]
        filled = [row for row in rows if row]
        if filled:
            for layout in locate_tables(build_grid(filled)):
                yield PlacedLayout(layout=layout)


def _own_rows(table: Element) -> Iterator[Element]:
    """Not those of a table in one of its cells, or tables in tables would be read once a level."""
    for child in table.children:
        if child.name in _ROWS:
            yield child
        elif child.name not in _TABLES:
            yield from _own_rows(child)
