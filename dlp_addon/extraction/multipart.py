"""Uploads in multipart bodies: form-data (RFC 7578), related (RFC 2387), mixed, alternative and x-mixed-replace."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableError
from dlp_addon.extraction.file_names import clean_name, is_nameless, part_name, sibling_name
from dlp_addon.extraction.form_records import MAX_CELL_BYTES, MAX_SINGLE_CELLS, is_cell, render_names, render_record
from dlp_addon.extraction.header_fields import (
    ParameterizedValue,
    decode_text,
    field_value,
    field_values,
    parse_parameterized,
)
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.extraction.multipart_syntax import (
    RawPart,
    Segment,
    first_line_boundary,
    has_delimiter,
    parse_part,
    split_segments,
)
from dlp_addon.model.content import Content, Upload

_MAX_BOUNDARIES = 4
_MAX_METADATA_BYTES = 65_536
_PLAIN_PREAMBLE_BYTES = 1_024
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f-\xff]")
_BLANK = re.compile(rb"\s*\Z")
_ZIP_END = b"PK\x05\x06"
_ZIP_TAIL_BYTES = 65_557
_TAR_MAGIC = slice(257, 262)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A part and what its header says of it."""

    raw: RawPart = field(repr=False)
    disposition: ParameterizedValue = field(repr=False)
    file_name: str | None = field(repr=False)

    @property
    def field_name(self) -> str | None:
        return self.disposition.parameter("name")

    @property
    def is_field(self) -> bool:
        """Whether it is a plain field of a form."""
        return self.field_name is not None and self.disposition.parameter("filename") is None

    @property
    def is_cell(self) -> bool:
        """Whether it is a plain field, as short as a cell, that says nothing but its name."""
        return self.is_field and len(self.raw.fields) == 1 and is_cell(self.raw.content)


def find_boundaries(message: Message) -> list[bytes]:
    """Boundaries that cut the content of a message: those its Content-Type names, else the one its first line shows.

    Clients and servers disagree about quotes and repeated parameters, so each spelling that occurs is one.
    """
    named = [text for value in field_values(message.fields, "content-type") for text in _named_boundaries(value)]
    candidates = list(dict.fromkeys(raw for text in named for raw in _encodings(text)))[:_MAX_BOUNDARIES]
    found = [boundary for boundary in candidates if has_delimiter(message.content, boundary)]
    shown = first_line_boundary(message.content)
    if found or shown is None:
        return found
    boundary = shown.encode("latin-1")
    is_announced = message.content_type.value.startswith("multipart/")
    return [boundary] if _delimiter_count(message.content, boundary) > (0 if is_announced else 1) else []


def is_announced(message: Message, boundary: bytes) -> bool:
    """Whether a multipart Content-Type names this boundary, so that nobody can take the content for anything else."""
    if not message.content_type.value.startswith("multipart/"):
        return False
    named = _named_boundaries(field_value(message.fields, "content-type") or "")
    return any(boundary in _encodings(text) for text in named)


def _named_boundaries(content_type: str) -> list[str]:
    values = parse_parameterized(content_type).parameter_values("boundary")
    return [spelling for value in values for spelling in (value, value.strip(), value.partition(",")[0]) if spelling]


def _encodings(text: str) -> tuple[bytes, ...]:
    raw = text.encode("utf-8", "replace")
    return (raw,) if text.isascii() else (raw, text.encode("latin-1", "replace"))


def _delimiter_count(content: Content, boundary: bytes) -> int:
    segments = split_segments(content, boundary)
    return sum(1 for _ in zip(segments, range(3), strict=False)) - 1


def read_parts(message: Message, boundary: bytes, bounds: Bounds) -> Iterator[Piece]:
    """Every part of a multipart message as a message of its own, and as uploads what stands around the parts.

    The whole content is an upload as well where it could be read as a file in spite of its delimiters. Past
    `max_members` the rest is reported and handed over uncut.
    """
    parts: list[_Part] = []
    is_form = message.content_type.value in {"", "multipart/form-data"}
    is_doubtful = not is_announced(message, boundary) or bytes(message.content[_TAR_MAGIC]) == b"ustar"
    for segment in split_segments(message.content, boundary):
        try:
            bounds.budget.charge_members()
        except UnscannableError as error:
            yield message.unread(error)
            yield message.piece("rest", message.content[segment.start :])
            break
        is_doubtful = is_doubtful or _crosses_delimiters(segment)
        if segment.kind == "part":
            parts.append(_read_part(segment.content))
        else:
            yield from _surroundings(message, segment)
    yield from _part_pieces(message, parts, is_form=is_form)
    if is_doubtful:
        yield message.upload()


def _read_part(content: Content) -> _Part:
    raw = parse_part(content)
    disposition = parse_parameterized(field_value(raw.fields, "content-disposition") or "")
    content_type = parse_parameterized(field_value(raw.fields, "content-type") or "")
    return _Part(raw=raw, disposition=disposition, file_name=part_name(disposition, content_type))


def _crosses_delimiters(segment: Segment) -> bool:
    """Whether a container that starts before the first delimiter, or ends behind another, is cut by them."""
    content = segment.content
    if segment.kind == "preamble":
        return len(content) > _PLAIN_PREAMBLE_BYTES or _CONTROL.search(content) is not None
    tail = bytes(content[-_ZIP_TAIL_BYTES:])
    end = tail.rfind(_ZIP_END)
    if end < 0 or len(tail) < end + 20:
        return False
    directory_size = int.from_bytes(tail[end + 12 : end + 16], "little")
    directory_offset = int.from_bytes(tail[end + 16 : end + 20], "little")
    return directory_offset + directory_size > len(content) - len(tail) + end


def _surroundings(message: Message, segment: Segment) -> Iterator[Message | Upload]:
    if _BLANK.match(segment.content):
        return
    yield Message(
        fields=(),
        content=segment.content,
        name=f"{message.name}!/{segment.kind}",
        is_file=False,
        depth=message.depth + 1,
    )


def _part_pieces(message: Message, parts: list[_Part], *, is_form: bool) -> Iterator[Piece]:
    fields = [(part.field_name or "", part.raw.content) for part in parts if part.is_field]
    small = [(name, bytes(content)) for name, content in fields if len(content) <= MAX_CELL_BYTES]
    leading = [("", bytes(part.raw.content[:_MAX_METADATA_BYTES])) for part in parts[:1]]
    announced = sibling_name(small if is_form else leading)
    charset = next((decode_text(raw)[:64] for name, raw in small if name == "_charset_"), message.charset)
    is_table = sum(part.is_cell for part in parts) > MAX_SINGLE_CELLS
    for number, part in enumerate(parts, start=1):
        name = _name_of(part, number, announced, is_form=is_form)
        if part.raw.header is not None:
            yield message.piece(f"{name} header", part.raw.header)
        if is_table and part.is_cell:
            continue
        yield Message(
            fields=part.raw.fields,
            content=part.raw.content,
            name=name,
            is_file=not part.is_field,
            depth=message.depth + 1,
            charset=charset if part.is_field else None,
        )
    yield from render_record(message, small)
    yield from render_names(message, (name for part in parts for name in (part.field_name, part.file_name) if name))


def _name_of(part: _Part, number: int, announced: str | None, *, is_form: bool) -> str:
    is_metadata = not is_form and number == 1
    if not part.is_field and is_nameless(part.file_name) and announced is not None and not is_metadata:
        return announced
    return part.file_name or clean_name(part.field_name) or f"part-{number}"
