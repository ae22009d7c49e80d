"""Workbooks as tables: their sheets, the rows these hide, and what else the file keeps."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

import polars as pl

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.model.table import Table
from dlp_addon.tabular.biff.biff_records import recover_records
from dlp_addon.tabular.biff.ole_checks import check_compound_file
from dlp_addon.tabular.biff.record_scan import scan_compound
from dlp_addon.tabular.biff.record_workbook import read_record_sheets
from dlp_addon.tabular.cells import CellBudget, Grid
from dlp_addon.tabular.layouts.layout import Layout, continue_layout, locate_tables
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.ooxml.binary_scan import scan_binary
from dlp_addon.tabular.ooxml.orphaned_strings import find_orphans
from dlp_addon.tabular.ooxml.plain_workbook import PlainWorkbook
from dlp_addon.tabular.ooxml.salvage import rebuild_package, rebuild_unlisted
from dlp_addon.tabular.ooxml.sheet_parts import map_sheets
from dlp_addon.tabular.ooxml.side_content import SideContent, read_side_content, read_tail, text_lines
from dlp_addon.tabular.ooxml.sights import NOTHING_SAID, Sights, read_sights
from dlp_addon.tabular.ooxml.string_records import read_strings
from dlp_addon.tabular.opendocument.flat_opendocument import read_opendocument
from dlp_addon.tabular.opendocument.opendocument_scan import CONTENT, require_end, scan_opendocument
from dlp_addon.tabular.output import Output
from dlp_addon.tabular.sheets.cell_scan import scan_cells
from dlp_addon.tabular.sheets.hidden_rows import split_hidden
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.sheet_scan import SheetScan, scan_sheet
from dlp_addon.tabular.sheets.workbook import Sheet, UnreadSheet, read_sheets

WORKBOOK_TYPES: frozenset[str] = frozenset(
    {
        MediaType.XLSX,
        MediaType.XLSB,
        MediaType.XLS,
        MediaType.ODS,
        # What a caller that did not sniff may call them.
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.ms-excel.template.macroenabled.12",
        "application/vnd.ms-excel.addin.macroenabled.12",
        "application/vnd.oasis.opendocument.spreadsheet-template",
    }
)
_DAMAGE = frozenset({UnscannableReason.MALFORMED, UnscannableReason.TRUNCATED})
_ZIP, _COMPOUND = b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00")
"""The BOF record that a bare BIFF 2 to 5 stream begins with ([MS-XLS] 2.4.21)."""


def is_workbook(artifact: Artifact) -> bool:
    """Whether calamine should read it: a workbook by type whose first bytes are a workbook's.

    Text under a workbook's type (HTML, CSV or XML saved as `.xls`) is none.
    """
    head = bytes(artifact.content[:8])
    if artifact.media_type.lower() not in WORKBOOK_TYPES:
        return False
    return head.startswith((_ZIP, _COMPOUND)) or _BIFF.match(head) is not None


@dataclass(frozen=True, slots=True)
class _Opened:
    """A workbook's bytes, and its package where it is one."""

    content: bytes
    package: Package | None
    parts: Mapping[str, str]
    scans: Mapping[str, SheetScan] = field(default_factory=dict)
    """What formats other than OOXML say of their sheets' rows and columns."""
    side: tuple[SideContent, ...] = ()
    sights: Sights = NOTHING_SAID


def read_workbook(artifact: Artifact, output: Output) -> Iterator[Table | UnreadPart]:
    """Sheets first, then hidden content. Of a damaged workbook the damage is named and what is left of it read.

    Raises:
        UnscannableError: what keeps the whole workbook from being read.
    """
    content = bytes(artifact.content)
    lost: set[str] = set()
    try:
        yield from _read_whole(content, output, lost)
        if not lost:
            return
    except UnscannableError as error:
        if error.reason not in _DAMAGE:
            raise
        if (sheets := _opendocument_sheets(content, output.limits)) is not None:
            for sheet in sheets:
                yield from _read_sheet(sheet, _Opened(content, None, {}), output)
            return
        yield output.unread(artifact.path, error)
        lost = set()
    if content.startswith(_ZIP):
        yield from _read_salvaged(content, output, lost)
    elif not lost:
        yield from _read_recovered(content, output)


def _read_whole(content: bytes, output: Output, lost: set[str]) -> Iterator[Table | UnreadPart]:
    """The workbook as it is; names of sheets that are damaged are added to `lost`."""
    opened = _open(content, output.limits)
    budget = CellBudget(output.limits)
    grids: list[Grid] = []
    is_bare = not content.startswith((_ZIP, _COMPOUND))
    plain = PlainWorkbook(content, opened.package, output.limits) if opened.parts and opened.package else None
    calamine_or_records = read_record_sheets if is_bare else read_sheets
    for sheet in plain.sheets() if plain else calamine_or_records(content, output.limits):
        if isinstance(sheet, Sheet):
            budget.charge(sheet.grid)
            grids.append(sheet.grid)
            yield from _read_sheet(sheet, opened, output)
        else:
            yield output.unread(output.numbered(1, sheet.name), sheet.error)
            if sheet.error.reason in _DAMAGE and opened.package is not None:
                lost.add(sheet.name)
    for content_found in opened.side:
        yield from _place_side_content(content_found, output)
    if opened.package is not None and not lost:
        yield from _read_unlisted(opened, grids, output)
        yield from _read_leftovers(opened.package, grids, output, plain.unused_strings() if plain else None)


def _opendocument_sheets(content: bytes, limits: Limits) -> list[Sheet] | None:
    """The sheets of a sound OpenDocument package whose cells calamine cannot lay out, as its flat form is read."""
    try:
        package = Package(content, limits)
        if package.has(CONTENT):
            return list(read_opendocument(parse_tree(package.iterate(CONTENT), limits), limits))
    except UnscannableError:
        pass
    return None


def _read_unlisted(opened: _Opened, grids: list[Grid], output: Output) -> Iterator[Table | UnreadPart]:
    """Sheets of the package that its workbook does not name: no program shows them, any can unpack them."""
    package, listed = opened.package, set(opened.parts.values())
    sheets = package.matching(r"xl/worksheets/[^/]+\.xml") if package else []
    if package is None or listed >= set(sheets):
        return
    rebuilt = rebuild_unlisted(opened.content, output.limits, listed)
    for sheet in _readable(read_sheets(rebuilt, output.limits)) if rebuilt is not None else ():
        grids.append(sheet.grid)
        for number, layout in enumerate(locate_tables(sheet.grid), start=1):
            yield from output.tables(output.numbered(number, sheet.name), layout, HidingPlace.VERY_HIDDEN)


def _read_salvaged(content: bytes, output: Output, lost: set[str]) -> Iterator[Table | UnreadPart]:
    """What can be had of a damaged workbook: of the `lost` sheets only, where any are named. Its damage is known."""
    rebuilt = rebuild_package(content, output.limits)
    if rebuilt is None:
        return
    budget = CellBudget(output.limits)
    grids: list[Grid] = []
    opened = _Opened(rebuilt, package := Package(rebuilt, output.limits), map_sheets(package, output.limits))
    if package.matching(r"content\.xml"):
        require_end(b"".join(package.iterate(CONTENT)))
    for sheet in _readable(read_sheets(rebuilt, output.limits)):
        budget.charge(sheet.grid)
        grids.append(sheet.grid)
        if not lost or sheet.name in lost:
            yield from _read_sheet(sheet, opened, output)
    yield from _read_leftovers(package, grids, output)


def _read_recovered(content: bytes, output: Output) -> Iterator[Table | UnreadPart]:
    """The sheets of a binary workbook by the reader that forgives more, then by its records alone."""
    budget = CellBudget(output.limits)
    records = recover_records(content)
    for source in (content, records) if records is not None else (content,):
        sheets = list(_readable(read_record_sheets(source, output.limits)))
        for sheet in sheets:
            budget.charge(sheet.grid)
            yield from _read_sheet(sheet, _Opened(source, None, {}), output)
        if sheets:
            return


def _readable(sheets: Iterator[Sheet | UnreadSheet]) -> Iterator[Sheet]:
    """The sheets that can be read; that the workbook is damaged is known already."""
    try:
        yield from (sheet for sheet in sheets if isinstance(sheet, Sheet))
    except UnscannableError as error:
        if error.reason not in _DAMAGE:
            raise


def _open(content: bytes, limits: Limits) -> _Opened:
    if content.startswith(_ZIP):
        package = Package(content, limits)
        if b"encryption-data" in package.read("meta-inf/manifest.xml"):
            raise UnscannableError(UnscannableReason.ENCRYPTED, "OpenDocument")
        scans, notes = scan_opendocument(package, limits)
        scans = {**scans, **scan_binary(package, limits)}
        side = tuple(text_lines(HidingPlace.COMMENTS, CONTENT, notes))
        return _Opened(content, package, map_sheets(package, limits), scans, side, read_sights(package, limits))
    if content.startswith(_COMPOUND):
        check_compound_file(content)
        scan = scan_compound(content)
        if scan.is_too_wide:
            raise UnscannableError(UnscannableReason.MALFORMED, "column of a cell")
        side = (
            *text_lines(HidingPlace.COMMENTS, "notes", scan.notes),
            *text_lines(HidingPlace.PIVOT_CACHE, "pivot caches", scan.pivot_texts),
        )
        return _Opened(content, None, {}, scan.sheets, side)
    return _Opened(content, None, {})


def _read_sheet(sheet: Sheet, opened: _Opened, output: Output) -> Iterator[Table | UnreadPart]:
    part = opened.parts.get(sheet.name)
    try:
        scan = _scan_part(opened, sheet) if opened.package and part else None
    except UnscannableError as error:
        yield output.unread(output.numbered(1, sheet.name), error)
        scan = None
    scan = scan or opened.scans.get(sheet.name)
    for number, (layout, hidden) in enumerate(_place_rows(sheet, scan), start=1):
        yield from output.tables(output.numbered(number, sheet.name), layout, hidden)
    if scan is not None and part is not None:
        formulas = text_lines(HidingPlace.FORMULAS, part, list(scan.formula_texts))
        for content in chain(read_tail(scan.tail, part), formulas):
            yield from _place_side_content(content, output)


def _scan_part(opened: _Opened, sheet: Sheet) -> SheetScan | None:
    """What an OOXML sheet hides. Its cells are looked at one by one only where formats or ranges ask for it."""
    if opened.package is None:
        return None
    part = opened.parts[sheet.name]
    printed = opened.sights.print_ranges.get(sheet.name, ())
    scan = sheet.scan or scan_sheet(opened.package.iterate(part))
    if not (scan.hidden_columns or printed or opened.sights.unreadable):
        return scan
    cells = scan_cells(opened.package.iterate(part), opened.sights.unreadable)
    return replace(
        scan,
        first_column=cells.first_column,
        unreadable_rows=cells.unreadable_rows,
        unreadable_columns=cells.unreadable_columns,
        print_ranges=printed,
    )


def _place_rows(sheet: Sheet, scan: SheetScan | None) -> Iterator[tuple[Layout, HidingPlace | None]]:
    """The sheet's tables; rows that are hidden come as a table of their own under the same header."""
    if scan is None or not scan.hides:
        yield from ((layout, sheet.hidden) for layout in locate_tables(sheet.grid))
        return
    split = split_hidden(sheet.grid, scan)
    layouts = list(locate_tables(split.shown))
    yield from ((layout, sheet.hidden or split.place) for layout in layouts)
    for place, grid in split.apart:
        if len(layouts) == 1 and len(layouts[0].header) == grid.width:
            yield continue_layout(layouts[0], grid), sheet.hidden or place
        else:
            yield from ((layout, sheet.hidden or place) for layout in locate_tables(grid))


def _read_leftovers(
    package: Package, grids: list[Grid], output: Output, unused: pl.Series | None = None
) -> Iterator[Table | UnreadPart]:
    for content in read_side_content(package, output.limits):
        yield from _place_side_content(content, output)
    try:
        orphans = find_orphans(package, grids, unused)
    except UnscannableError as error:
        yield output.unread(f"{output.artifact.path}#xl/sharedstrings.xml", error)
        return
    if orphans is not None:
        path = f"{output.artifact.path}#xl/sharedstrings.xml"
        for layout in read_strings(orphans):
            yield from output.tables(path, layout, HidingPlace.ORPHANED_STRINGS)


def _place_side_content(content: SideContent, output: Output) -> Iterator[Table | UnreadPart]:
    path = f"{output.artifact.path}#{content.part}"
    if content.error is not None:
        yield output.unread(path, content.error)
    elif content.grid is not None and content.header is not None:
        yield from output.tables(path, Layout(header=content.header, rows=content.grid), content.place)
    elif content.grid is not None:
        for layout in locate_tables(content.grid):
            yield from output.tables(path, layout, content.place)
