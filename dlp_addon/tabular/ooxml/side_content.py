"""What an OOXML workbook holds beside its cells: notes, links, drawings, properties and other leftovers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid, build_grid, build_text_column
from dlp_addon.tabular.markup.safe_xml import Element, parse_tree
from dlp_addon.tabular.markup.xml_records import read_records
from dlp_addon.tabular.ooxml.pivot_cache import read_pivot_cache
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.part_texts import part_texts
from dlp_addon.tabular.sheets.references import column_number

_LITERAL = re.compile(r'"((?:[^"]|"")+)"')
_VALIDATION = re.compile(rb"<(?:\w+:)?(?:formula[12]|f)>([^<]*)</")
_HEADER_FOOTER = re.compile(rb"<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)[^>]*>([^<]+)</")
_REFERENCE = re.compile(r"^([A-Z]{1,3})(\d{1,7})$")
_FORMAT_CODE = re.compile(r"&(?:[LCRPNDTAFGBIUESXYZ]|K[0-9A-F]{6}|\d+|\"[^\"]*\")")
_PLAIN_PROPERTIES = frozenset({"title", "subject", "description", "keywords", "category", "contentstatus"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SideContent:
    """One find: a grid to lay out, or rows under a known `header`; or the `error` that kept a part from being read."""

    place: HidingPlace | None
    part: str
    grid: Grid | None = None
    header: tuple[str | None, ...] | None = None
    error: UnscannableError | None = None


def read_side_content(package: Package, limits: Limits) -> Iterator[SideContent]:
    """Everything but the cells of the sheets; a part that cannot be read is named, the others are read."""
    known: dict[str, list[str]] = {}
    for place, pattern, reader in _READERS:
        for name in package.matching(pattern):
            try:
                for content in reader(package, name, place, limits):
                    known.setdefault(name, []).extend(_lines(content))
                    yield content
            except UnscannableError as error:
                yield SideContent(place=place, part=name, error=error)
    yield from _read_other_parts(package, {name: "\n".join(lines) for name, lines in known.items()})
    for place, pattern, what in _UNSUPPORTED:
        for name in package.matching(pattern):
            yield SideContent(place=place, part=name, error=UnscannableError(UnscannableReason.UNSUPPORTED, what))


def read_tail(tail: bytes, part: str) -> Iterator[SideContent]:
    """Lists of data validation, headers and footers, and other texts, from the XML that follows a sheet's cells."""
    formulas = [unescape(text.decode("utf-8", "replace")) for text in _VALIDATION.findall(tail)]
    options = [option.strip() for text in formulas for literal in _literals(text) for option in literal.split(",")]
    yield from text_lines(HidingPlace.DATA_VALIDATION, part, options)
    footers = [unescape(text.decode("utf-8", "replace")) for text in _HEADER_FOOTER.findall(tail)]
    lines = [line for text in footers for line in _FORMAT_CODE.sub(" ", text).splitlines()]
    yield from text_lines(HidingPlace.HEADER_FOOTER, part, lines)
    others = _HEADER_FOOTER.sub(b"", _VALIDATION.sub(b"", tail))
    yield from text_lines(HidingPlace.SHEET_SETTINGS, part, list(part_texts(others)))


def _literals(formula: str) -> list[str]:
    return [literal.replace('""', '"') for literal in _LITERAL.findall(formula)]


def text_lines(place: HidingPlace | None, part: str, lines: list[str]) -> Iterator[SideContent]:
    """Lines as one column of text; nothing where none holds any."""
    texts = [line.strip() for line in lines if line.strip()]
    if texts:
        yield SideContent(place=place, part=part, grid=build_text_column(texts), header=(None,))


def _lines(content: SideContent) -> list[str]:
    """The texts of a find that is one column of them."""
    if content.grid is None or content.grid.width != 1:
        return []
    return [text for text in content.grid.to_series().to_list() if text is not None]


def _read_other_parts(package: Package, known: Mapping[str, str]) -> Iterator[SideContent]:
    """What may tell of people in parts that have no reader, and what the reader of a part did not know of."""
    for name in package.matching(_SWEPT):
        try:
            texts = known.get(name, "")
            lines = [line for line in part_texts(package.read(name)) if line.strip('"') not in texts]
        except UnscannableError as error:
            yield SideContent(place=HidingPlace.PACKAGE_PART, part=name, error=error)
            continue
        # Whoever sees a link can see where it leads.
        place = None if name.endswith(".rels") else HidingPlace.PACKAGE_PART
        yield from text_lines(place, name, lines)


def _read_pivot(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    records = name.replace("definition", "records")
    chunks = package.iterate(records) if package.matching(re.escape(records)) else None
    for table in read_pivot_cache(package.read(name), chunks, limits):
        yield SideContent(place=place, part=name, grid=table.rows, header=table.header)


def _read_comments(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    tree = parse_tree([package.read(name)], limits)
    notes = [*tree.find_all("comment"), *tree.find_all("threadedComment")]
    yield from text_lines(place, name, [_run_text(note) for note in notes])


def _run_text(element: Element) -> str:
    texts = [*element.find_all("t"), *element.find_all("text")]
    return "".join(text.text for text in texts)


def _read_external_link(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    for sheet in parse_tree([package.read(name)], limits).find_all("sheetData"):
        rows = [_cached_row(row) for row in sheet.children if row.name == "row"]
        if any(rows):
            yield SideContent(place=place, part=name, grid=build_grid(rows))


def _cached_row(row: Element) -> list[str | None]:
    cells: list[str | None] = []
    for cell in row.children:
        match = _REFERENCE.match(cell.attributes.get("r", ""))
        index = column_number(match.group(1)) - 1 if match else len(cells)
        cells.extend([None] * (min(index, 16_384) - len(cells)))
        cells.append(cell.whole_text() or None)
    return cells


def _read_drawing(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    tree = parse_tree([package.read(name)], limits)
    paragraphs = [
        "".join(text.text for text in paragraph.find_all("t"))
        for body in tree.find_all("txBody")
        for paragraph in body.find_all("p")
    ]
    yield from text_lines(place, name, paragraphs)


def _read_chart(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    """Text that a chart remembers; its numbers alone describe nobody."""
    tree = parse_tree([package.read(name)], limits)
    columns = []
    for cache in tree.find_all("strCache"):
        values = [point.whole_text().strip() for point in cache.find_all("pt")]
        if len(values) > 1 and values not in columns:
            columns.append(values)
    for values in columns:
        yield from text_lines(place, name, values)


def _read_names(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    tree = parse_tree([package.read(name)], limits)
    yield from text_lines(
        place, name, [literal for element in tree.find_all("definedName") for literal in _literals(element.text)]
    )


def _read_properties(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    """Free properties; authors are left out: they made the file and are not what it discloses."""
    tree = parse_tree([package.read(name)], limits)
    custom = [element.whole_text() for element in tree.find_all("property")]
    plain = [child.text for root in tree.children for child in root.children if child.name.lower() in _PLAIN_PROPERTIES]
    yield from text_lines(place, name, [line for text in [*custom, *plain] for line in text.splitlines()])


def _read_custom_xml(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    for table in read_records(parse_tree([package.read(name)], limits)):
        yield SideContent(place=place, part=name, grid=table.rows, header=table.header)


def _read_connections(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    tree = parse_tree([package.read(name)], limits)
    elements = [*tree.find_all("dbPr"), *tree.find_all("webPr"), *tree.find_all("textPr"), *tree.find_all("connection")]
    keys = ("connection", "command", "url", "post", "sourceFile", "description")
    yield from text_lines(
        place, name, [element.attributes[key] for element in elements for key in keys if key in element.attributes]
    )


def _read_revisions(package: Package, name: str, place: HidingPlace, limits: Limits) -> Iterator[SideContent]:
    tree = parse_tree([package.read(name)], limits)
    cells = [*tree.find_all("oc"), *tree.find_all("nc")]
    yield from text_lines(place, name, [cell.whole_text() for cell in cells])


_READERS = (
    (HidingPlace.PIVOT_CACHE, r"xl/pivotcache/pivotcachedefinition\d*\.xml", _read_pivot),
    (
        HidingPlace.COMMENTS,
        r"xl/(?:comments/?|worksheets/comments)\w*\.xml|xl/threadedcomments/.*\.xml",
        _read_comments,
    ),
    (HidingPlace.EXTERNAL_LINK, r"xl/externallinks/\w+\.xml", _read_external_link),
    (HidingPlace.TEXT_BOX, r"xl/drawings/\w+\.xml", _read_drawing),
    (HidingPlace.CHART_CACHE, r"xl/charts/chart\w*\.xml", _read_chart),
    (HidingPlace.DEFINED_NAMES, r"xl/workbook\.xml", _read_names),
    (HidingPlace.DOCUMENT_PROPERTIES, r"docprops/(?:core|custom)\.xml", _read_properties),
    (HidingPlace.CUSTOM_XML, r"customxml/item\d+\.xml", _read_custom_xml),
    (HidingPlace.PACKAGE_PART, r"xl/(?:richdata|slicercaches|timelinecaches)/\w+\.xml", _read_custom_xml),
    (HidingPlace.QUERY_TABLE, r"xl/connections\.xml", _read_connections),
    (HidingPlace.REVISION_LOG, r"xl/revisions/revisionlog\w*\.xml", _read_revisions),
)
_SWEPT = (
    r"(?:xl|customui|docmetadata)/(?!worksheets/[^/]+\.xml|sharedstrings\.xml|comments|threadedcomments|persons/"
    r"|pivotcache/|externallinks/|revisions/).*\.(?:xml|vml|rels)"
)
_UNSUPPORTED = (
    (HidingPlace.DATA_MODEL, r"xl/model/.*\.data|xl/customdata/.*\.data", "data model"),
    (HidingPlace.PIVOT_CACHE, r"xl/pivotcache/pivotcache(?:records|definition)\d*\.bin", "pivot cache"),
    (HidingPlace.COMMENTS, r"xl/comments\d*\.bin", "comments"),
)
