"""Protocol Buffers without their schema (protobuf.dev, "Encoding"): files and records in the messages of a call.

The wire format does not tell a nested message from a string, so a field is taken for a message where it parses as one
to its last byte and is no text.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.byte_search import windows
from dlp_addon.extraction.header_fields import decode_text
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.model.content import Content, Upload

type _Path = tuple[int, ...]

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_FIXED_BYTES = {_FIXED64: 8, _FIXED32: 4}
_MAX_DEPTH = 16
_MAX_FIELDS = 500_000
_MIN_LEAF_BYTES = 64
_MAX_CELL_BYTES = 4_096
_PROBE_BYTES = 4_096
_TEXT = re.compile(rb"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*\Z")
_SIGNATURE = re.compile(
    rb"PK\x03\x04|\xd0\xcf\x11\xe0|\x1f\x8b\x08|PAR1|7z\xbc\xaf|%PDF-|\x28\xb5\x2f\xfd|BZh|\xfd7zXZ"
)


@dataclass(frozen=True, slots=True)
class _Field:
    number: int
    value: int | Content = field(repr=False)


@dataclass(slots=True)
class _Found:
    """What messages carry, by the numbers of the fields that lead there."""

    leaves: dict[_Path, list[Content]] = field(default_factory=dict)
    records: dict[_Path, list[dict[str, int | str]]] = field(default_factory=dict)
    fields_left: int = _MAX_FIELDS


def read_streams(message: Message, payloads: list[Content], bounds: Bounds) -> Iterator[Piece]:
    """Byte fields of the messages, those of one field joined in order as clients stream files, and records as JSON.

    Messages that are no protobuf, that are text as well, or that have too many fields are uploads as they stand.
    """
    found = _Found()
    for payload in payloads:
        try:
            is_message = _collect(payload, (), found)
        except UnscannableError as error:
            yield message.unread(error)
            is_message = False
        if not is_message or _is_text(payload):
            yield message.upload(payload)
    for leaves in found.leaves.values():
        yield from _leaf_uploads(message, leaves, bounds)
    for records in found.records.values():
        text = json.dumps(records, ensure_ascii=False)
        content = memoryview(text.encode("utf-8", "replace"))
        yield Upload(name=f"{message.name}!/records", content=content, declared_media_type="application/json")


def _leaf_uploads(message: Message, leaves: list[Content], bounds: Bounds) -> Iterator[Upload]:
    if len(leaves) > 1 and sum(map(len, leaves)) >= _MIN_LEAF_BYTES:
        chunks = (window for leaf in leaves for window in windows(leaf))
        yield Upload(name=message.name, content=bounds.budget.store(chunks, packed_bytes=None))
    for leaf in _whole_files(leaves):
        bounds.budget.charge_members()
        yield Upload(name=message.name, content=leaf)


def _whole_files(leaves: list[Content]) -> list[Content]:
    if len(leaves) == 1:
        return leaves if len(leaves[0]) >= _MIN_LEAF_BYTES else []
    # One beginning among many leaves is the first piece of a stream, and only whole when it is joined.
    beginnings = [leaf for leaf in leaves if _SIGNATURE.match(leaf)]
    return beginnings if len(beginnings) > 1 else []


def _collect(content: Content, path: _Path, found: _Found) -> bool:
    """Whether `content` is a message; what it carries is added to `found` only then."""
    fields = _read_fields(content, found)
    if fields is None:
        return False
    record: dict[str, int | str] = {}
    for item in fields:
        here = (*path, item.number)
        if isinstance(item.value, int):
            record[str(item.number)] = item.value
        elif _is_leaf(item.value, here) or not _collect(item.value, here, found):
            found.leaves.setdefault(here, []).append(item.value)
            if len(item.value) <= _MAX_CELL_BYTES and not _SIGNATURE.match(item.value):
                record[str(item.number)] = decode_text(bytes(item.value))
    if record:
        found.records.setdefault(path, []).append(record)
    return True


def _is_leaf(content: Content, path: _Path) -> bool:
    if not len(content) or len(path) >= _MAX_DEPTH or _SIGNATURE.match(content):
        return True
    return _is_text(content)


def _is_text(content: Content) -> bool:
    probe = bytes(content[:_PROBE_BYTES])
    return _TEXT.match(probe) is not None and _is_utf8(probe)


def _is_utf8(probe: bytes) -> bool:
    try:
        probe.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(probe) - 3
    return True


def _read_fields(content: Content, found: _Found) -> list[_Field] | None:
    fields: list[_Field] = []
    position = 0
    while position < len(content):
        if found.fields_left <= 0:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "protobuf fields")
        found.fields_left -= 1
        step = _read_field(content, position)
        if step is None:
            return None
        item, position = step
        fields.append(item)
    return fields


def _read_field(content: Content, position: int) -> tuple[_Field, int] | None:
    tag, position = _varint(content, position)
    number, wire = tag >> 3, tag & 7
    if position < 0 or not 0 < number < 1 << 29:
        return None
    if wire == _VARINT:
        value, position = _varint(content, position)
        return (_Field(number, value), position) if position >= 0 else None
    size = _FIXED_BYTES.get(wire, -1)
    if wire == _BYTES:
        size, position = _varint(content, position)
    if size < 0 or position < 0 or position + size > len(content):
        return None
    piece = content[position : position + size]
    value_or_piece = piece if wire == _BYTES else int.from_bytes(piece, "little")
    return _Field(number, value_or_piece), position + size


def _varint(content: Content, position: int) -> tuple[int, int]:
    """A number and the position behind it; the position is -1 where there is none."""
    if position < 0:
        return 0, -1
    number = 0
    for shift, byte in enumerate(content[position : position + 10]):
        number |= (byte & 0x7F) << (7 * shift)
        if byte < 0x80:
            return number, position + shift + 1
    return 0, -1
