"""Multipart bodies cut at their delimiters (RFC 2046, section 5.1): every byte ends in exactly one segment.

Delimiter lines may end with CR LF or LF and carry white space, the closing one may be missing or come early.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.extraction.byte_search import find_all
from dlp_addon.extraction.header_fields import FieldBlock, Fields, parse_field_block
from dlp_addon.model.content import Content

_MAX_HEADER_BYTES = 65_536
_PLAIN_HEADER_BYTES = 1_024
_PLAIN_VALUE_CHARACTERS = 64
_LINE_REST = re.compile(rb"(--)?[ \t]*(\r?\n|\Z)")
_FIRST_LINE = re.compile(rb"\s{0,64}--([^\r\n]{1,1000})\r?\n")
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_FIELD_LINE = re.compile(rb"[!-9;-~]{1,256}[ \t]*:|\r?\n")
_OWN_FIELDS = re.compile(r"(?:x|odata)-[a-z-]{1,40}", re.IGNORECASE)
_USUAL_FIELDS = re.compile(
    r"content-[a-z-]{1,40}|mime-version|accept[a-z-]{0,40}|host|user-agent|if-[a-z-]{1,40}|prefer|date", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Delimiter:
    start: int
    end: int
    is_close: bool
    is_bare: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """Bytes between two delimiters. `kind` is `preamble`, `part` or `epilogue`, `start` the offset in the body."""

    kind: str
    start: int
    content: Content = field(repr=False)


@dataclass(frozen=True, slots=True)
class RawPart:
    """A part as it stands in the body, nothing decoded.

    Attributes:
        header: its header bytes where they hold more than the usual fields, so that they need examination too.
    """

    fields: Fields = field(repr=False)
    content: Content = field(repr=False)
    header: Content | None = field(repr=False)


def first_line_boundary(content: Content) -> str | None:
    """The boundary that a body seems to use: it starts with `--` and a token, and a header line follows."""
    head = bytes(content[:4096])
    match = _FIRST_LINE.match(head)
    if match is None or _FIELD_LINE.match(head, match.end()) is None:
        return None
    return match[1].decode("latin-1").rstrip(" \t").removesuffix("--") or None


def split_segments(content: Content, boundary: bytes) -> Iterator[Segment]:
    """Cut `content` at the delimiters of `boundary`; one `preamble` alone where there is none.

    Joined by their delimiters, the segments are the whole content. Linear time; nothing is copied.
    """
    kind, start, is_bare = "preamble", 0, False
    for delimiter in _delimiters(content, boundary):
        yield Segment(kind, start, content[start : _content_end(content, start, delimiter.start, is_bare=is_bare)])
        kind = "epilogue" if delimiter.is_close else "part"
        start, is_bare = delimiter.end, delimiter.is_bare
    yield Segment(kind, start, content[start:])


def has_delimiter(content: Content, boundary: bytes) -> bool:
    """Whether `boundary` cuts `content` at all."""
    return next(_delimiters(content, boundary), None) is not None


def _content_end(content: Content, start: int, end: int, *, is_bare: bool) -> int:
    # The line break before a delimiter belongs to it. Where the part was opened by a bare LF, a CR is content.
    if not is_bare and end > start and content[end - 1] == 0x0D:
        return end - 1
    return end


def _delimiters(content: Content, boundary: bytes) -> Iterator[_Delimiter]:
    opening = b"--" + boundary
    if bytes(content[: len(opening)]) == opening:
        first = _delimiter_at(content, 0, len(opening))
        if first:
            yield first
    for position in find_all(content, b"\n" + opening):
        delimiter = _delimiter_at(content, position, position + 1 + len(opening))
        if delimiter:
            yield delimiter


def _delimiter_at(content: Content, start: int, end: int) -> _Delimiter | None:
    rest = _LINE_REST.match(content, end)
    if rest is None:
        return None
    return _Delimiter(start, rest.end(), rest[1] is not None, rest[2] == b"\n")


def parse_part(content: Content) -> RawPart:
    """Tell the header of a part from its content; a part without a readable header is content as a whole."""
    if _starts_blank(content):
        return RawPart((), content[2 if content[0] == 0x0D else 1 :], None)
    head = bytes(content[:_MAX_HEADER_BYTES])
    blank = _BLANK_LINE.search(head)
    if blank is None:
        return _part_without_content(content, head)
    block = parse_field_block(head[: blank.start()])
    if not block.fields:
        return RawPart((), content, None)
    is_plain = _is_plain(block, blank.start())
    return RawPart(block.fields, content[blank.end() :], None if is_plain else content[: blank.start()])


def _part_without_content(content: Content, head: bytes) -> RawPart:
    block = parse_field_block(head)
    if block.fields and _is_plain(block, len(content)):
        return RawPart(block.fields, content[len(content) :], None)
    return RawPart((), content, None)


def _is_plain(block: FieldBlock, size: int) -> bool:
    return block.is_regular and size <= _PLAIN_HEADER_BYTES and _has_usual_fields(block.fields)


def _starts_blank(content: Content) -> bool:
    return bytes(content[:2]).startswith((b"\n", b"\r\n"))


def _has_usual_fields(fields: Fields) -> bool:
    return all(
        _USUAL_FIELDS.fullmatch(name) or (_OWN_FIELDS.fullmatch(name) and len(value) <= _PLAIN_VALUE_CHARACTERS)
        for name, value in fields
    )
