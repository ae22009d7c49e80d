"""Frames of remote calls: gRPC over HTTP/2, gRPC-Web, gRPC-Web text, and streams of the Connect protocol.

Each frame is one byte of flags, four bytes of length (big endian) and a message. Bit 0 says that the message is
compressed; bit 7 (gRPC-Web) and bit 1 (Connect) mark the frame of trailers.
"""

import binascii
import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction import protobuf
from dlp_addon.extraction.byte_search import windows
from dlp_addon.extraction.content_coding import remove_named_codings
from dlp_addon.extraction.header_fields import field_value
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.model.content import Content

_FRAMED = re.compile(r"application/(?:grpc|grpc-web|connect)(?:[+-].{0,64})?")
_TEXT = "application/grpc-web-text"
_PREFIX_BYTES = 5
_COMPRESSED = 0x01
_BASE64_UNIT = re.compile(rb"[A-Za-z0-9+/]{2,}={0,2}")


def is_framed(media_type: str) -> bool:
    """Whether a media type stands for framed messages. Connect's unary calls are plain bodies."""
    return _FRAMED.fullmatch(media_type) is not None


def read_frames(message: Message, bounds: Bounds) -> Iterator[Piece]:
    """What the messages carry in their fields, joined over all frames of a stream, and messages that are no protobuf.

    The whole content is an upload too where it is not framed to its end.
    """
    content = _binary(message, bounds.budget)
    coding = field_value(message.fields, "grpc-encoding") or field_value(message.fields, "connect-content-encoding")
    payloads: list[Content] = []
    end = 0
    for flags, payload in _frames(content):
        bounds.budget.charge_members()
        end += _PREFIX_BYTES + len(payload)
        decoded = remove_named_codings(payload, [coding or "gzip"] if flags & _COMPRESSED else [], bounds)
        yield from (message.unread(error) for error in decoded.errors)
        yield from (message.upload(piece) for piece in decoded.contents[1:])
        payloads.append(decoded.contents[0])
    if end < len(content):
        yield message.unread(UnscannableError(UnscannableReason.TRUNCATED, "frames of remote calls"))
        yield message.piece("rest", content[end:]) if end else message.upload()
    yield from protobuf.read_streams(message, payloads, bounds)


def _frames(content: Content) -> Iterator[tuple[int, Content]]:
    position = 0
    while position + _PREFIX_BYTES <= len(content):
        size = int.from_bytes(content[position + 1 : position + _PREFIX_BYTES])
        start = position + _PREFIX_BYTES
        if start + size > len(content):
            return
        yield content[position], content[start : start + size]
        position = start + size


def _binary(message: Message, budget: OutputBudget) -> Content:
    if not message.content_type.value.startswith(_TEXT):
        return message.content
    try:
        return budget.store(_base64_segments(message.content), packed_bytes=len(message.content))
    except binascii.Error:
        return message.content


def _base64_segments(content: Content) -> Iterator[bytes]:
    """Decodes base64 that ends, with its padding, and starts again."""
    pending = b""
    for window in windows(content):
        pending += window.translate(None, b" \t\r\n")
        usable = len(pending) - len(pending) % 4
        yield _decode_units(pending[:usable])
        pending = pending[usable:]
    yield _decode_units(pending + b"=" * (-len(pending) % 4))


def _decode_units(raw: bytes) -> bytes:
    if b"=" not in raw:
        return binascii.a2b_base64(raw, strict_mode=True)
    units = _BASE64_UNIT.findall(raw)
    if sum(map(len, units)) < len(raw):
        raise binascii.Error("not base64 throughout")
    return b"".join(binascii.a2b_base64(unit, strict_mode=True) for unit in units)
