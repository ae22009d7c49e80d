"""What a binary workbook ([MS-XLS]) holds beside its cells: hidden rows and columns, notes, pivot caches."""

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

import olefile

from dlp_addon.tabular.biff.record_sights import RecordSights, read_record_sights
from dlp_addon.tabular.sheets.cell_scan import CellTally
from dlp_addon.tabular.sheets.print_ranges import PrintRange
from dlp_addon.tabular.sheets.sheet_scan import SheetScan

# What olefile raises on hostile headers besides its own error, which is an OSError.
_ERRORS = (OSError, ValueError, TypeError, LookupError, AttributeError, struct.error, RecursionError, OverflowError)
_BOUND_SHEET, _END, _PIVOT_STRING = 0x85, 0x0A, 0xCD
_MULTIPLE = 0xBD
_CELLS = frozenset({0xFD, 0x203, 0x27E, 0xBD, 0x204, 0x06, 0x205, 0xD6})
# ROW (2.4.221): number of its record, then of the row; bit 5 of the flags says that it is hidden, bit 8 is always set.
_HIDDEN_ROW = re.compile(rb"\x08\x02\x10\x00(..).{10}[\x20-\x3f\x60-\x7f\xa0-\xbf\xe0-\xff][\x01\x03\x05]", re.DOTALL)
# COLINFO (2.4.53): first and last column, and bit 0 of the flags for a hidden one.
_HIDDEN_COLUMN = re.compile(rb"\x7d\x00\x0c\x00(..)(..).{4}[\x01\x03\x05\x07].", re.DOTALL)
# LABELSST, NUMBER, RK and BOOLERR (2.4.149, 2.4.180, 2.4.220, 2.4.24) in a column from 256 on, which none has.
_WIDE_CELL = re.compile(rb"(?:\xfd\x00\x0a|\x03\x02\x0e|\x7e\x02\x0a|\x05\x02\x08)\x00.{3}[\x01-\xff]", re.DOTALL)
# TXO (2.4.329), then its text in a CONTINUE record.
_TEXT_OBJECT = re.compile(rb"\xb6\x01\x12\x00.{18}\x3c\x00(..)([\x00\x01])", re.DOTALL)
_MAX_RECORDS = 20_000
_MAX_STREAM_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordScan:
    """Hidden rows and columns by sheet name, the texts of notes and text boxes, and those of pivot caches.

    `is_too_wide` where a cell stands in a column that the format does not have: calamine would ask for memory up to it.
    """

    sheets: dict[str, SheetScan]
    notes: list[str]
    pivot_texts: list[str]
    is_too_wide: bool = False


def scan_compound(content: bytes) -> RecordScan:
    """Scan a compound file; empty where its structure cannot be followed, which its reader names."""
    try:
        with olefile.OleFileIO(io.BytesIO(content), raise_defects=olefile.DEFECT_FATAL) as file:
            paths = [path for path in file.listdir() if file.get_size(path) <= min(len(content), _MAX_STREAM_BYTES)]
            books = [file.openstream(path).read() for path in paths if path[-1].lower() in {"workbook", "book"}]
            caches = [file.openstream(path).read() for path in paths if path[0].upper() == "_SX_DB_CUR"]
    except _ERRORS:
        return RecordScan(sheets={}, notes=[], pivot_texts=[])
    texts = [
        text
        for cache in caches
        for kind, body in _records(cache, 0)
        if kind == _PIVOT_STRING
        for text in [_string(body, 0)]
        if text
    ]
    return RecordScan(
        sheets=dict(_scan_sheets(books[0])) if books else {},
        notes=list(_notes(books[0])) if books else [],
        pivot_texts=texts,
        is_too_wide=any(map(_is_too_wide, books)),
    )


def _is_too_wide(stream: bytes) -> bool:
    """Records are followed only where the bytes of some cell look so: there are few such by chance."""
    if _WIDE_CELL.search(stream) is None:
        return False
    return any(kind in _CELLS and len(body) > 3 and body[3] > 0 for kind, body in _records(stream, 0))


def _records(stream: bytes, position: int, end: int | None = None) -> Iterator[tuple[int, bytes]]:
    # A damaged directory of sheets points behind the end of the stream.
    limit = len(stream) if end is None else min(end, len(stream))
    while position + 4 <= limit:
        kind, size = struct.unpack_from("<HH", stream, position)
        yield kind, stream[position + 4 : position + 4 + size]
        position += 4 + size


def _string(body: bytes, at: int) -> str:
    """An XLUnicodeString (2.5.294)."""
    if len(body) < at + 3:
        return ""
    (count,) = struct.unpack_from("<H", body, at)
    is_wide = body[at + 2] & 1
    raw = body[at + 3 : at + 3 + (count * 2 if is_wide else count)]
    return raw.decode("utf-16-le" if is_wide else "latin-1", "replace")


def _scan_sheets(stream: bytes) -> Iterator[tuple[str, SheetScan]]:
    bound: list[tuple[int, str]] = []
    sights = read_record_sights(_global_records(stream))
    for kind, body in _global_records(stream):
        if kind == _BOUND_SHEET and len(body) > 8:
            name = body[8:].decode("utf-16-le", "replace") if body[7] & 1 else body[8:].decode("latin-1")
            bound.append((int.from_bytes(body[:4], "little"), name))
    ends = [*sorted(offset for offset, _ in bound), len(stream)]
    for number, (offset, name) in enumerate(bound, start=1):
        end = next(end for end in ends if end > offset or end == len(stream))
        scan = _scan_sheet(stream, offset, end)
        printed = sights.print_ranges.get(number, ())
        if scan.hidden_columns or printed or sights.unreadable:
            scan = _look_at_cells(scan, stream[offset:end], sights, printed)
        yield name, scan


def _global_records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """The records before the first sheet."""
    for _, (kind, body) in zip(range(_MAX_RECORDS), _records(stream, 0), strict=False):
        if kind == _END:
            return
        yield kind, body


def _look_at_cells(scan: SheetScan, records: bytes, sights: RecordSights, printed: tuple[PrintRange, ...]) -> SheetScan:
    """What only the cells tell: where they begin, and which of them nobody can read."""
    tally = CellTally()
    first_row = 0
    for kind, body in _records(records, 0):
        for row, column, style in _cells(kind, body) if kind in _CELLS else ():
            first_row = first_row or row
            tally.add(row, column, is_unreadable=style in sights.unreadable)
    return replace(
        scan,
        first_row=first_row,
        first_column=tally.first_column,
        unreadable_rows=tally.unreadable_rows,
        unreadable_columns=tally.unreadable_columns,
        print_ranges=printed,
    )


def _cells(kind: int, body: bytes) -> Iterator[tuple[int, int, int]]:
    """Row, column and format; MULRK (2.4.175) has one row and first column for many formats."""
    if len(body) < 6:
        return
    row, column, style = struct.unpack_from("<HHH", body)
    yield row + 1, column + 1, style
    for index in range(1, (len(body) - 6) // 6 if kind == _MULTIPLE else 0):
        yield row + 1, column + 1 + index, int.from_bytes(body[4 + 6 * index : 6 + 6 * index], "little")


def _scan_sheet(stream: bytes, start: int, end: int) -> SheetScan:
    rows = {int.from_bytes(match.group(1), "little") + 1 for match in _HIDDEN_ROW.finditer(stream, start, end)}
    columns = tuple(
        (int.from_bytes(match.group(1), "little") + 1, int.from_bytes(match.group(2), "little") + 1)
        for match in _HIDDEN_COLUMN.finditer(stream, start, end)
    )
    cells = (body for kind, body in _records(stream, start, end) if kind in _CELLS)
    first = next(cells, b"") if rows else b""
    first_row = int.from_bytes(first[:2], "little") + 1 if first else 0
    return SheetScan(first_row=first_row, hidden_rows=tuple(sorted(rows)), hidden_columns=columns, tail=b"")


def _notes(stream: bytes) -> Iterator[str]:
    for match in _TEXT_OBJECT.finditer(stream):
        raw = stream[match.end() : match.end() + int.from_bytes(match.group(1), "little") - 1]
        text = raw.decode("utf-16-le" if match.group(2) == b"\x01" else "latin-1", "replace")
        if text.strip():
            yield text
