"""What an OpenDocument spreadsheet hides beside its sheets, found by a byte scan of its `content.xml`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.opendocument.opendocument_cells import filled_cells
from dlp_addon.tabular.opendocument.opendocument_styles import unreadable_styles
from dlp_addon.tabular.sheets.cell_scan import CellTally
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.print_ranges import parse_print_ranges
from dlp_addon.tabular.sheets.sheet_scan import SheetScan

CONTENT = "content.xml"
_TABLE = re.compile(rb"<table:table\s[^<>]*?table:name=(?:\"([^\"]*)\"|'([^']*)')")
_LINE = re.compile(rb"<table:table-(row|column)(?=[\s/>])([^<>]*)>")
_HIDDEN = re.compile(rb"table:visibility=[\"'](?:collapse|filter)")
_REPEATED = re.compile(rb"table:number-(?:rows|columns)-repeated=[\"'](\d{1,7})")
_ANNOTATION = re.compile(
    rb"<office:annotation(?:\s[^<>]*)?>((?:[^<]++|<(?!/?office:annotation[\s>]))*+)</office:annotation>"
)
_PARAGRAPH = re.compile(rb"<text:p\b[^<>]*>(.*?)</text:p>", re.DOTALL)
_TAG = re.compile(rb"<[^<>]*+>")
_VALUE = b"<text:p"
_ROOT_END = re.compile(
    rb"<(?:/(?:[\w.-]+:)?document-content\s*|(?:[\w.-]+:)?document-content\b[^<>]*/)>\s*(?:<!--[^>]*-->\s*)*\Z"
)
_END_BYTES = 4_096
_MAX_REPEATED = 1_000
_PRINT = re.compile(rb"table:print-ranges=[\"']([^\"'>]*)")
_STYLES = re.compile(rb"<office:automatic-styles\b.*?</office:automatic-styles>", re.DOTALL)
_MAX_HIDDEN = 1_100_000


def scan_opendocument(package: Package, limits: Limits) -> tuple[dict[str, SheetScan], list[str]]:
    """Hidden rows and columns by sheet name, and the texts of annotations; nothing where the file says of none.

    Raises:
        UnscannableError: malformed, encrypted; truncated where the content does not end.
    """
    if not package.matching(r"content\.xml"):
        return {}, []
    text = b"".join(package.iterate(CONTENT))
    require_end(text)
    notes = [_plain(match.group(1)) for match in _ANNOTATION.finditer(text)] if b"<office:annotation" in text else []
    unreadable = _unreadable_styles(text, limits)
    scans = dict(_scan_tables(text, unreadable)) if unreadable or _HIDDEN.search(text) or _PRINT.search(text) else {}
    return scans, [note for note in notes if note]


def require_end(text: bytes) -> None:
    """Refuse content that ends inside its root element: calamine waits for the end of a table for ever.

    Raises:
        UnscannableError: truncated.
    """
    if _ROOT_END.search(text[-_END_BYTES:]) is None:
        raise UnscannableError(UnscannableReason.TRUNCATED, "content.xml")


def _plain(annotation: bytes) -> str:
    texts = (
        _TAG.sub(b"", paragraph) for paragraph in _PARAGRAPH.findall(annotation, 0, annotation.rfind(b"</text:p>") + 9)
    )
    return unescape(b"\n".join(texts).decode("utf-8", "replace"))


def _unreadable_styles(text: bytes, limits: Limits) -> frozenset[bytes]:
    """Names of the styles that only this content uses; what is broken says nothing, its reader names it."""
    found = _STYLES.search(text)
    try:
        names = unreadable_styles(parse_tree([found.group()], limits)) if found else frozenset()
    except UnscannableError:
        return frozenset()
    return frozenset(name.encode() for name in names)


def _scan_tables(text: bytes, unreadable: frozenset[bytes]) -> Iterator[tuple[str, SheetScan]]:
    starts = list(_TABLE.finditer(text))
    for match, end in zip(starts, [*(start.start() for start in starts[1:]), len(text)], strict=True):
        name = unescape((match.group(1) or match.group(2) or b"").decode("utf-8", "replace"))
        yield name, _look_at_cells(_scan_table(text, match.end(), end), text, match, end, unreadable)


def _look_at_cells(
    scan: SheetScan, text: bytes, table: re.Match[bytes], end: int, unreadable: frozenset[bytes]
) -> SheetScan:
    """What only the cells tell, where anything asks for it: the first column, and what nobody can read."""
    printed = _PRINT.search(text, table.start(), text.find(b">", table.start()))
    ranges = parse_print_ranges(unescape(printed.group(1).decode("utf-8", "replace"))) if printed else ()
    if not (scan.hidden_columns or ranges or unreadable):
        return scan
    tally = CellTally()
    for cell in filled_cells(text, table.end(), end):
        for row in range(cell.row, min(cell.last_row, cell.row + _MAX_REPEATED) + 1):
            tally.add(row, cell.column, is_unreadable=cell.style in unreadable)
    return replace(
        scan,
        first_column=tally.first_column,
        unreadable_rows=tally.unreadable_rows,
        unreadable_columns=tally.unreadable_columns,
        print_ranges=ranges,
    )


def _scan_table(text: bytes, start: int, end: int) -> SheetScan:
    rows: list[int] = []
    columns: list[tuple[int, int]] = []
    position = {b"row": 0, b"column": 0}
    first_row = 0
    for match in _LINE.finditer(text, start, end):
        kind, attributes = match.groups()
        repeated = _REPEATED.search(attributes)
        first = position[kind] + 1
        position[kind] += int(repeated.group(1)) if repeated else 1
        is_hidden = _HIDDEN.search(attributes) is not None
        if kind == b"column" and is_hidden:
            columns.append((first, position[kind]))
        elif kind == b"row" and is_hidden and len(rows) < _MAX_HIDDEN:
            rows.extend(range(first, min(position[kind], first + _MAX_HIDDEN) + 1))
        if kind == b"row" and not first_row and _has_value(text, match, end):
            first_row = first
    return SheetScan(first_row=first_row, hidden_rows=tuple(rows), hidden_columns=tuple(columns), tail=b"")


def _has_value(text: bytes, row: re.Match[bytes], end: int) -> bool:
    stop = text.find(b"</table:table-row>", row.end(), end)
    return not row.group(2).endswith(b"/") and text.find(_VALUE, row.end(), stop if stop >= 0 else end) >= 0
