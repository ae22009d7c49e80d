"""The structure of a zip file: headers, directory, and every byte that neither of them covers.

APPNOTE.TXT 6.3.10 (PKWARE). `zipfile` refuses what other programs open (a wrong directory, names that differ, members
that only local headers name), so the structure is read here; decoding is the standard library's.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.model.content import Content

LOCAL_SIGNATURE = b"PK\x03\x04"
END_SIGNATURE = b"PK\x05\x06"
_CENTRAL_SIGNATURE = b"PK\x01\x02"
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_END64 = struct.Struct("<4sQHHIIQQQQ")
_LOCATOR64 = struct.Struct("<4sIQI")
_UNKNOWN_32 = 0xFFFFFFFF
_WINDOW_BYTES = 1024 * 1024
_METHODS = frozenset({0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99})
# Version, flags, a method that exists: in hostile input the bare signature may stand everywhere.
_LOCAL_START = re.compile(re.escape(LOCAL_SIGNATURE) + rb".{4}[\x00-\x63]\x00", re.DOTALL)

_END_START = re.compile(re.escape(END_SIGNATURE))

FLAG_ENCRYPTED = 0x0001
FLAG_DESCRIPTOR = 0x0008
FLAG_STRONG_ENCRYPTION = 0x0040
FLAG_UTF8 = 0x0800
FLAG_MASKED_HEADERS = 0x2000


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipEntry:
    """One member as a header describes it.

    Attributes:
        packed_size: None where only a data descriptor behind the data tells it.
        size: unpacked, None as above.
        start: offset of its local header.
        data_start: offset of its data.
    """

    name: str = field(repr=False)
    method: int
    flags: int
    crc32: int
    packed_size: int | None
    size: int | None
    start: int
    data_start: int

    @property
    def is_encrypted(self) -> bool:
        """ZipCrypto, AES (method 99) or PKWARE's strong encryption."""
        return bool(self.flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS)) or self.method == 99

    @property
    def end(self) -> int:
        """Offset behind its data, as far as the header knows it."""
        return self.data_start + (self.packed_size or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipDirectory:
    """The central directory.

    Attributes:
        entries: members whose local header is where the directory says.
        lost: names of members whose local header is not there.
        start: offset of the directory.
        end: offset behind the end record; what follows is a comment or something else.
        declared_count: how many members the end record promises.
        differs: names of members whose local header contradicts the directory.
        asides: begin and end of the extra fields and comments behind each name in it.
    """

    entries: tuple[ZipEntry, ...]
    lost: tuple[str, ...] = field(repr=False)
    start: int
    end: int
    declared_count: int
    differs: tuple[str, ...] = field(repr=False)
    asides: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _End:
    count: int
    size: int
    offset: int
    position: int
    record_end: int


def declared_member_count(content: Content) -> int:
    """How many members fit into the directory that the end record names; an upper bound, 0 without an end record."""
    end = _find_end(content)
    return 0 if end is None else max(end.count, min(end.size, len(content)) // _CENTRAL.size)


def read_directory(content: Content, max_entries: int) -> ZipDirectory | None:
    """The last central directory in `content`; None where there is none. At most `max_entries` are read."""
    end = _find_end(content)
    if end is None:
        return None
    start = _directory_start(content, end)
    shift = start - end.offset
    records = list(_central_records(content, start, end.position, max_entries))
    located = [(record, _locate(content, record, shift)) for record in records]
    return ZipDirectory(
        entries=tuple(entry for _, entry in located if entry),
        lost=tuple(record.name for record, entry in located if entry is None),
        start=start,
        end=end.record_end,
        declared_count=end.count,
        differs=tuple(entry.name for _, entry in located if entry and _differs(content, entry)),
        asides=tuple(record.aside for record in records),
    )


def find_archive_end(content: Content, start: int, stop: int) -> int | None:
    """Offset behind the first end record in a span that a directory stands before; None where there is none."""
    for found in _END_START.finditer(content, start, stop):
        at = found.start()
        if stop - at < _END.size:
            return None
        _, _, _, _, count, size, _, comment_bytes = _END.unpack_from(content, at)
        if count and size <= at - start and bytes(content[at - size : at - size + 4]) == _CENTRAL_SIGNATURE:
            return min(at + _END.size + int(comment_bytes), stop)
    return None


def local_entries(content: Content, start: int, stop: int) -> Iterator[ZipEntry]:
    """Members by the local headers that lie between `start` and `stop`; the caller skips those inside a member."""
    for found in _LOCAL_START.finditer(content, start, stop):
        entry = local_entry(content, found.start())
        if entry is not None:
            yield entry


def local_entry(content: Content, at: int) -> ZipEntry | None:
    """The member whose local header stands at `at`; None where there is no plausible one."""
    if at < 0 or len(content) - at < _LOCAL.size:
        return None
    signature, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack_from(content, at)
    name_start = at + _LOCAL.size
    extra_start = name_start + name_length
    if signature != LOCAL_SIGNATURE or method not in _METHODS or extra_start > len(content):
        return None
    extra = content[extra_start : extra_start + extra_length]
    size, packed = _zip64_sizes(extra, [size, packed])
    unknown = bool(flags & FLAG_DESCRIPTOR) and packed == 0
    return ZipEntry(
        name=_name(content[name_start:extra_start], flags),
        method=method,
        flags=flags,
        crc32=crc,
        packed_size=None if unknown else packed,
        size=None if unknown else size,
        start=at,
        data_start=extra_start + extra_length,
    )


def local_extra(content: Content, entry: ZipEntry) -> tuple[int, int]:
    """Begin and end of the extra fields (4.5) of the member's local header."""
    (name_length,) = struct.unpack_from("<H", content, entry.start + 26)
    return min(entry.start + _LOCAL.size + name_length, entry.data_start), entry.data_start


def read_extra_field(content: Content, entry: ZipEntry, identifier: int) -> bytes:
    """One extra field of the member's local header; empty where it has none."""
    start, stop = local_extra(content, entry)
    return _extra_field(content[start:stop], identifier)


@dataclass(frozen=True, slots=True)
class _CentralRecord:
    name: str
    method: int
    flags: int
    crc32: int
    packed_size: int
    size: int
    offset: int
    aside: tuple[int, int]


def _find_last(content: Content, needle: bytes) -> int:
    """Offset of the last occurrence, -1 where there is none; the content is looked at in windows from its end."""
    end = len(content)
    while end > 0:
        start = max(0, end - _WINDOW_BYTES)
        found = bytes(content[start : end + len(needle) - 1]).rfind(needle)
        if found >= 0:
            return start + found
        end = start
    return -1


def _find_end(content: Content) -> _End | None:
    at = _find_last(content, END_SIGNATURE)
    if at < 0 or len(content) - at < _END.size:
        return None
    _, _, _, _, count, size, offset, _ = _END.unpack_from(content, at)
    return _find_end64(content, at) or _End(count, size, offset, at, at + _END.size)


def _find_end64(content: Content, end_at: int) -> _End | None:
    locator_at = end_at - _LOCATOR64.size
    if locator_at < 0 or bytes(content[locator_at : locator_at + 4]) != b"PK\x06\x07":
        return None
    offset = _LOCATOR64.unpack_from(content, locator_at)[2]
    for at in (offset, locator_at - _END64.size):
        if 0 <= at <= locator_at - _END64.size and bytes(content[at : at + 4]) == b"PK\x06\x06":
            record = _END64.unpack_from(content, at)
            return _End(record[7], record[8], record[9], at, end_at + _END.size)
    return None


def _directory_start(content: Content, end: _End) -> int:
    for at in (end.position - end.size, end.offset):
        if 0 <= at <= end.position and bytes(content[at : at + 4]) == _CENTRAL_SIGNATURE:
            return at
    return end.position


def _central_records(content: Content, at: int, stop: int, max_entries: int) -> Iterator[_CentralRecord]:
    for _ in range(max_entries):
        if stop - at < _CENTRAL.size or bytes(content[at : at + 4]) != _CENTRAL_SIGNATURE:
            return
        fields = _CENTRAL.unpack_from(content, at)
        flags, method, crc, packed, size = fields[3], fields[4], fields[7], fields[8], fields[9]
        name_start = at + _CENTRAL.size
        extra_start = name_start + fields[10]
        extra = content[extra_start : extra_start + fields[11]]
        size, packed, offset = _zip64_sizes(extra, [size, packed, fields[16]])
        name = _name(content[name_start:extra_start], flags)
        at = extra_start + fields[11] + fields[12]
        yield _CentralRecord(name, method, flags, crc, packed, size, offset, (extra_start, min(at, stop)))


def _zip64_sizes(extra: Content, values: list[int]) -> list[int]:
    """Replace each value that says 'see the Zip64 field' by what that field says, in its order (4.5.3)."""
    field64 = _extra_field(extra, 1)
    at = 0
    for index, value in enumerate(values):
        if value == _UNKNOWN_32 and at + 8 <= len(field64):
            values[index] = int.from_bytes(field64[at : at + 8], "little")
            at += 8
    return values


def _extra_field(extra: Content, wanted: int) -> bytes:
    at = 0
    while at + 4 <= len(extra):
        identifier, length = struct.unpack_from("<HH", extra, at)
        if identifier == wanted:
            return bytes(extra[at + 4 : at + 4 + length])
        at += 4 + length
    return b""


def _locate(content: Content, record: _CentralRecord, shift: int) -> ZipEntry | None:
    for at in (record.offset + shift, record.offset):
        local = local_entry(content, at)
        if local is not None:
            return ZipEntry(
                name=record.name,
                method=record.method,
                flags=record.flags | local.flags,
                crc32=record.crc32,
                packed_size=record.packed_size,
                size=record.size,
                start=local.start,
                data_start=local.data_start,
            )
    return None


def _differs(content: Content, entry: ZipEntry) -> bool:
    local = local_entry(content, entry.start)
    if local is None:
        return True
    sizes_differ = bool(local.packed_size) and local.packed_size not in (entry.packed_size, _UNKNOWN_32)
    return local.method != entry.method or sizes_differ


def _name(raw: Content, flags: int) -> str:
    encoded = bytes(raw)
    if flags & FLAG_UTF8:
        return encoded.decode("utf-8", "replace")
    try:
        return encoded.decode("utf-8")
    except UnicodeDecodeError:
        return encoded.decode("cp437")
