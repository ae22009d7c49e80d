"""Tables and text of documents that are packages of XML: Word, PowerPoint, and OpenDocument text and slides."""

from collections.abc import Iterator, Mapping

from dlp_addon.errors import UnscannableError
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.tabular.cells import CellBudget, Grid, build_grid
from dlp_addon.tabular.charset import Charset
from dlp_addon.tabular.layouts.layout import Layout, locate_tables
from dlp_addon.tabular.markup.safe_xml import Element, parse_tree
from dlp_addon.tabular.markup.xml_records import read_records
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.part_texts import part_texts
from dlp_addon.tabular.texts.text import read_text

DOCUMENT_TYPES: frozenset[str] = frozenset({MediaType.DOCX, MediaType.PPTX, MediaType.ODF_DOCUMENT})
_TABLES = frozenset({"tbl", "table"})
_ROWS = frozenset({"tr", "table-row"})
_CELLS = frozenset({"tc", "table-cell", "covered-table-cell"})
_PARAGRAPHS = frozenset({"p", "h"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "s": " "}
_PARTS: tuple[tuple[HidingPlace | None, str], ...] = (
    (None, r"word/(?:document|footnotes|endnotes)\d*\.xml|ppt/slides/[^/]+\.xml|content\.xml"),
    (HidingPlace.COMMENTS, r"word/comments\w*\.xml|ppt/(?:comments|notesslides)/[^/]+\.xml"),
    (HidingPlace.HEADER_FOOTER, r"word/(?:header|footer)\d*\.xml"),
)

_SWEPT = (
    r"(?:word|ppt|docprops|customxml)/(?!embeddings/|theme/).*\.(?:xml|vml|rels)"
    r"|(?:object[^/]*/)?(?:content|styles|meta)\.xml"
)


def read_document(content: bytes, limits: Limits) -> Iterator[PlacedLayout | UnreadPlace]:
    """The tables of a document, and the text around them as a table of its own; parts that are damaged are named.

    Raises:
        UnscannableError: what keeps the whole document from being read.
    """
    package = Package(content, limits)
    known: dict[str, str] = {}
    for place, pattern in _PARTS:
        for name in package.matching(pattern):
            try:
                tree = parse_tree(package.iterate(name), limits)
            except UnscannableError as error:
                yield UnreadPlace(error, name)
                continue
            known[name] = tree.whole_text()
            yield from _read_part(tree, place, limits)
    yield from _read_other_parts(package, known, limits)


def _read_other_parts(
    package: Package, known: Mapping[str, str], limits: Limits
) -> Iterator[PlacedLayout | UnreadPlace]:
    """Records in custom XML, and what may tell of people in other parts or in attributes of those that are read."""
    for name in package.matching(_SWEPT):
        try:
            xml = package.read(name)
            if name.startswith("customxml/item"):
                for table in read_records(parse_tree([xml], limits)):
                    yield PlacedLayout(Layout(header=table.header, rows=table.rows), hidden=HidingPlace.CUSTOM_XML)
        except UnscannableError as error:
            yield UnreadPlace(error, name)
            continue
        texts = known.get(name, "")
        place = None if name.endswith(".rels") else HidingPlace.PACKAGE_PART
        yield from read_lines([line for line in part_texts(xml) if line not in texts], limits, place)


def _read_part(tree: Element, place: HidingPlace | None, limits: Limits) -> Iterator[PlacedLayout]:
    for table in (element for name in _TABLES for element in tree.find_all(name)):
        for layout in locate_tables(_grid(table)):
            yield PlacedLayout(layout, hidden=place)
    yield from read_lines(_loose_lines(tree), limits, place)
    deleted = [element.text for element in tree.find_all("delText")]
    yield from read_lines(deleted, limits, HidingPlace.REVISION_LOG)


def read_lines(lines: list[str], limits: Limits, place: HidingPlace | None = None) -> Iterator[PlacedLayout]:
    """Text taken out of a document as any other text is read: delimited tables in it are tables."""
    text = "\n".join(lines).strip("\n")
    if text.strip():
        encoded = memoryview(text.encode("utf-8", "replace"))
        for piece in read_text(encoded, Charset("utf-8"), CellBudget(limits)):
            yield PlacedLayout(piece.layout, hidden=place, part=piece.part)


def _grid(table: Element) -> Grid:
    return build_grid([[_cell(cell) for cell in _below(row, _CELLS)] for row in _below(table, _ROWS)])


def _below(element: Element, names: frozenset[str]) -> Iterator[Element]:
    """Descendants of these names, but for those that stand in a table inside, which is read by itself."""
    pending = list(reversed(element.children))
    while pending:
        child = pending.pop()
        if child.name in names:
            yield child
        elif child.name not in _TABLES:
            pending.extend(reversed(child.children))


def _cell(cell: Element) -> str | None:
    return "\n".join(_paragraph(paragraph) for paragraph in _below(cell, _PARAGRAPHS)).strip() or None


def _loose_lines(tree: Element) -> list[str]:
    return [line for paragraph in _below(tree, _PARAGRAPHS) for line in _paragraph(paragraph).split("\n")]


def _paragraph(paragraph: Element) -> str:
    """Text runs in order; OpenDocument has its text in the paragraph itself."""
    texts = [paragraph.text]
    pending = list(reversed(paragraph.children))
    while pending:
        element = pending.pop()
        if element.name in _BREAKS and not element.text:
            texts.append(_BREAKS[element.name])
        elif element.name != "delText":
            texts.append(element.text)
        pending.extend(reversed(element.children))
    return "".join(texts)
