"""What an OpenDocument spreadsheet hides beside its sheets, found by a byte scan of its `content.xml`."""

import re
from collections.abc import Iterator
from html import unescape

from dlp_addon.tabular.package_parts import Package
from dlp_addon.tabular.sheet_scan import SheetScan

CONTENT = "content.xml"
_TABLE = re.compile(rb"<table:table\s[^>]*?table:name=(?:\"([^\"]*)\"|'([^']*)')")
_LINE = re.compile(rb"<table:table-(row|column)(?=[\s/>])([^>]*)>")
_HIDDEN = re.compile(rb"table:visibility=[\"'](?:collapse|filter)")
_REPEATED = re.compile(rb"table:number-(?:rows|columns)-repeated=[\"'](\d{1,7})")
_ANNOTATION = re.compile(rb"<office:annotation\b[^>]*>(.*?)</office:annotation>", re.DOTALL)
_PARAGRAPH = re.compile(rb"<text:p\b[^>]*>(.*?)</text:p>", re.DOTALL)
_TAG = re.compile(rb"<[^>]*>")
_VALUE = b"<text:p"
_MAX_HIDDEN = 1_100_000


def scan_opendocument(package: Package) -> tuple[dict[str, SheetScan], list[str]]:
    """Hidden rows and columns by sheet name, and the texts of annotations; nothing where the file says of none.

    Raises:
        UnscannableError: malformed, encrypted.
    """
    if not package.matching(r"content\.xml"):
        return {}, []
    text = b"".join(package.iterate(CONTENT))
    notes = [_plain(match.group(1)) for match in _ANNOTATION.finditer(text)] if b"<office:annotation" in text else []
    scans = dict(_scan_tables(text)) if _HIDDEN.search(text) else {}
    return scans, [note for note in notes if note]


def _plain(annotation: bytes) -> str:
    texts = (_TAG.sub(b"", paragraph) for paragraph in _PARAGRAPH.findall(annotation))
    return unescape(b"\n".join(texts).decode("utf-8", "replace"))


def _scan_tables(text: bytes) -> Iterator[tuple[str, SheetScan]]:
    starts = list(_TABLE.finditer(text))
    for match, end in zip(starts, [*(start.start() for start in starts[1:]), len(text)], strict=True):
        name = unescape((match.group(1) or match.group(2) or b"").decode("utf-8", "replace"))
        yield name, _scan_table(text, match.end(), end)


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
