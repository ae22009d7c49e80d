"""Tables of dBASE, FoxPro, Clipper and of maps (`.dbf`).

Read here: of the libraries that do, one has had no release since 2016, and the other opens files by path and for
writing. Memos stand in a file of their own and are not looked for.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.charset import detect_charset
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace

PART_ROWS = 50_000
_LIVE, _DELETED = 0x20, 0x2A
_END_OF_FIELDS = 0x0D
_LEVEL_7 = 4
_CODE_PAGES = {
    0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x04: "mac_roman", 0x13: "cp932", 0x26: "cp866", 0x4D: "cp936",
    0x4E: "cp949", 0x4F: "cp950", 0x50: "cp874", 0x57: "cp1252", 0x58: "cp1252", 0x59: "cp1252", 0x64: "cp852",
    0x65: "cp866", 0x66: "cp865", 0x67: "cp861", 0x6A: "cp737", 0x6B: "cp857", 0x78: "cp950", 0x79: "cp949",
    0x7A: "cp936", 0x7B: "cp932", 0x7C: "cp874", 0x7D: "cp1255", 0x7E: "cp1256", 0x96: "mac_cyrillic",
    0x97: "mac_latin2", 0x98: "mac_greek", 0xC8: "cp1250", 0xC9: "cp1251", 0xCA: "cp1254", 0xCB: "cp1253",
    0xCC: "cp1257",
}  # fmt: skip
"""Language drivers by the byte that names them."""
_SAMPLE_BYTES = 256 * 1024
_MAX_CHARACTERS = 254
_JULIAN_DAY_OF_EPOCH = 1_721_426
"""Of 0001-01-01."""


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a file is laid out; sizes in bytes."""

    fields: tuple[_Field, ...]
    header: int
    record: int
    count: int
    codec: str


def read_dbase(content: memoryview) -> Iterator[PlacedLayout | UnreadPlace]:
    """The one table in parts of `PART_ROWS`; records that are marked as deleted come as hidden rows.

    Raises:
        UnscannableError: malformed, where the header describes no fields.
    """
    shape = _read_shape(content)
    header = tuple(field.name or None for field in shape.fields)
    held = (len(content) - shape.header) // shape.record
    parts = {_LIVE: 0, _DELETED: 0}
    for first in range(0, held, PART_ROWS):
        count = min(PART_ROWS, held - first)
        starts = range(shape.header + first * shape.record, shape.header + (first + count) * shape.record, shape.record)
        records = [bytes(content[start : start + shape.record]) for start in starts]
        for mark, hidden in ((_LIVE, None), (_DELETED, HidingPlace.ROWS)):
            rows = [_read_record(record, shape) for record in records if record[0] == mark]
            if rows:
                name = None if hidden is None else "deleted"
                yield PlacedLayout(Layout(header=header, rows=build_grid(rows)), name, hidden, parts[mark])
                parts[mark] += 1
    if held < shape.count:
        yield UnreadPlace(UnscannableError(UnscannableReason.TRUNCATED, "dBASE"))


def _read_shape(content: memoryview) -> _Shape:
    count, header, record = struct.unpack_from("<IHH", content, 4)
    fields = tuple(_read_fields(bytes(content[:header])))
    if not fields or fields[-1].end > record:
        raise UnscannableError(UnscannableReason.MALFORMED, "dBASE fields")
    return _Shape(fields, header, record, count, _codec_of(content, header))


def _read_fields(header: bytes) -> Iterator[_Field]:
    """Descriptions of 32 bytes each behind the first 32; of 48 behind the first 68 from level 7 on."""
    is_level_7 = header[0] & 7 == _LEVEL_7
    first, step, name_bytes, at_kind = (68, 48, 32, 32) if is_level_7 else (32, 32, 11, 11)
    start = 1
    for at in range(first, len(header) - step + 1, step):
        description = header[at : at + step]
        if description[0] == _END_OF_FIELDS:
            return
        kind = chr(description[at_kind])
        size, decimals = description[at_kind + 1 : at_kind + 3] if is_level_7 else description[16:18]
        # Clipper and FoxPro keep the high byte of long texts where others keep decimals.
        size += 256 * decimals if kind == "C" and size + 256 * decimals > _MAX_CHARACTERS else 0
        name = description[:name_bytes].split(b"\0")[0].decode("latin-1").strip()
        yield _Field(name, kind, start, start + size)
        start += size


def _codec_of(content: memoryview, header: int) -> str:
    """UTF-8 where it is that, else what the header names, else what the texts look like."""
    sample = bytes(content[header : header + _SAMPLE_BYTES])
    if sample.isascii():
        return "ascii"
    # A mark in the middle of a character may end the sample.
    try:
        sample[:-4].decode("utf-8")
    except UnicodeDecodeError:
        named = _CODE_PAGES.get(content[29])
        texts = memoryview(bytes(byte for byte in sample if byte >= 0x20))
        found = None if named else detect_charset(texts, None)
        return named or (found.codec if found else "cp1252")
    return "utf-8"


def _read_record(record: bytes, shape: _Shape) -> list[str | None]:
    return [_read_cell(record[field.start : field.end], field.kind, shape.codec) for field in shape.fields]


def _read_cell(cell: bytes, kind: str, codec: str) -> str | None:
    if kind in "IYT@O+B" and len(cell) in {4, 8} and not (cell.isascii() and cell.strip().isdigit()):
        return _read_binary(cell, kind)
    text = cell.rstrip(b"\0").decode(codec, "replace").strip()
    if kind == "D" and len(text) == 8 and text.isdigit():
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if kind == "L":
        return {"T": "true", "Y": "true", "F": "false", "N": "false"}.get(text.upper())
    return text or None


def _read_binary(cell: bytes, kind: str) -> str | None:
    """Integers, currency, moments and floating numbers of FoxPro and of dBASE 7."""
    if kind in "T@" and len(cell) == 8:
        day, milliseconds = struct.unpack("<II", cell)
        return _moment(day, milliseconds)
    if len(cell) == 4:
        return str(int.from_bytes(cell, "little", signed=True))
    if kind == "Y":
        return f"{int.from_bytes(cell, 'little', signed=True) / 10_000:g}"
    return repr(struct.unpack("<d", cell)[0]).removesuffix(".0")


def _moment(day: int, milliseconds: int) -> str | None:
    try:
        start = datetime(1, 1, 1, tzinfo=UTC) + timedelta(days=day - _JULIAN_DAY_OF_EPOCH)
        moment = start + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
    return moment.replace(tzinfo=None).isoformat().removesuffix("T00:00:00")
