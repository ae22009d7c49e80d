"""Compressed streams that nothing announces: raw deflate (RFC 1951) and Brotli (RFC 7932) have no signature."""

import zlib
from collections.abc import Iterator

import brotli

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Part
from dlp_addon.unpacking.texts.text_encoding import is_text

_PROBE_BYTES = 4_096
_MIN_DECODED_BYTES = 256
"""What random bytes decode to is shorter by far, and no text or container."""
_CONTAINERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x1f\x8b\x08", b"SQLite format 3\x00", b"PAR1")


def headerless_stream(content: Content, budget: OutputBudget) -> Iterator[Part]:
    """What unknown content decodes to as a whole, where that begins like text or a container; nothing otherwise.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    head = bytes(content[:_PROBE_BYTES])
    for coding, begin in ((Coding.RAW_DEFLATE, _begin_deflate), (Coding.BROTLI, _begin_brotli)):
        beginning = begin(head)
        if len(beginning) >= _MIN_DECODED_BYTES and _is_promising(beginning):
            yield Part(name=coding.value, content=decompress(coding, content, budget).content)
            return


def _is_promising(beginning: bytes) -> bool:
    return beginning.startswith(_CONTAINERS) or is_text(memoryview(beginning))


def _begin_deflate(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(head, _PROBE_BYTES)
    except zlib.error:
        return b""


def _begin_brotli(head: bytes) -> bytes:
    try:
        decoded: bytes = brotli.Decompressor().process(head, output_buffer_limit=_PROBE_BYTES)
    except brotli.error:
        return b""
    return decoded
