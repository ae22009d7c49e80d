"""What an Excel binary workbook ([MS-XLSB]) hides of its sheets, found by a byte scan."""

import re
import struct
from collections.abc import Iterator, Mapping

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.ooxml.sheet_parts import resolve_target
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.sheet_scan import SheetScan

_WORKBOOK, _RELATIONS = "xl/workbook.bin", "xl/_rels/workbook.bin.rels"
# BrtBundleSh (2.4.304): type, size, state, number, then relation and name as counted UTF-16.
_SHEET = re.compile(rb"\x9c\x01([\x10-\x7f]|[\x80-\xff][\x01-\x7f])[\x00-\x02]\x00\x00\x00.{4}", re.DOTALL)
# BrtRowHdr (2.4.730): row, format, height, flags, number of column spans, which its size has to fit.
# Looked for ahead, since the bytes of a cell may look like the beginning of a row.
_ROW = re.compile(rb"(?=\x00([\x11-\x79])(..[\x00-\x0f]\x00)..\x00\x00..[\x00-\x03](.)[\x00\x01](....))", re.DOTALL)
_ROW_BYTES, _SPAN_BYTES, _ZERO_HEIGHT = 17, 8, 0x10
# BrtColInfo (2.4.323): first and last column, width, format, flags.
_COLUMN = re.compile(rb"(?=\x3c\x12(..\x00\x00)(..\x00\x00)(....)....(.).)", re.DOTALL)
_HIDDEN_COLUMN = 1


def scan_binary(package: Package, limits: Limits) -> Mapping[str, SheetScan]:
    """Hidden rows and columns by sheet name; empty where the package is none of this kind, or its names are broken.

    Raises:
        UnscannableError: malformed, encrypted.
    """
    if not package.matching(r"xl/workbook\.bin"):
        return {}
    try:
        relations = parse_tree([package.read(_RELATIONS)], limits).find_all("Relationship")
    except UnscannableError:
        return {}
    targets = {found.attributes.get("Id", ""): resolve_target(found.attributes.get("Target")) for found in relations}
    parts = {name: targets.get(relation, "") for relation, name in _sheets(package.read(_WORKBOOK))}
    known = set(package.matching(r"xl/.*\.bin"))
    return {name: _scan(b"".join(package.iterate(part))) for name, part in parts.items() if part in known}


def _sheets(workbook: bytes) -> Iterator[tuple[str, str]]:
    for found in _SHEET.finditer(workbook):
        relation, at = _text(workbook, found.end())
        name, _ = _text(workbook, at)
        if relation and name:
            yield relation, name


def _text(content: bytes, at: int) -> tuple[str, int]:
    """An XLWideString (2.5.169) and the offset behind it."""
    if at + 4 > len(content):
        return "", at
    (count,) = struct.unpack_from("<I", content, at)
    end = at + 4 + 2 * count
    return (content[at + 4 : end].decode("utf-16-le", "replace"), end) if count <= 255 else ("", at)


def _scan(sheet: bytes) -> SheetScan:
    rows = [
        (int.from_bytes(number, "little") + 1, bool(flags[0] & _ZERO_HEIGHT))
        for size, number, flags, spans in _ROW.findall(sheet)
        if size[0] == _ROW_BYTES + _SPAN_BYTES * int.from_bytes(spans, "little")
    ]
    columns = tuple(
        (int.from_bytes(first, "little") + 1, int.from_bytes(last, "little") + 1)
        for first, last, width, flags in _COLUMN.findall(sheet)
        if flags[0] & _HIDDEN_COLUMN or not any(width)
    )
    hidden = tuple(sorted({number for number, is_hidden in rows if is_hidden}))
    return SheetScan(first_row=rows[0][0] if rows else 0, hidden_rows=hidden, hidden_columns=columns, tail=b"")
