"""Decoders of one member of a compressed stream, each of which holds no more than a piece of its output."""

import bz2
import lzma
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

import brotli
import zstandard

from dlp_addon.model.content import Content
from dlp_addon.model.limits import MIB

if TYPE_CHECKING:
    from lz4.frame import LZ4FrameDecompressor

_FEED_BYTES = 256 * 1024
_PIECE_BYTES = 256 * 1024
# One block of four bytes can make 128 KiB, and zstandard's decompressor knows no ceiling for one call's output.
_ZSTD_FEED_BYTES = 1024
_LZMA_MEMORY_BYTES = 256 * MIB


class Member(Protocol):
    """Decoder of one member; takes `feed_bytes` at a time, and raises the errors of its library."""

    feed_bytes: int

    @property
    def finished(self) -> bool:
        """Whether the end of the member was reached."""
        ...

    @property
    def unused(self) -> int:
        """Bytes of the last feed that lie behind the end."""
        ...

    def feed(self, packed: Content) -> Iterator[bytes]:
        """What these bytes decode to, in pieces."""
        ...


class _ZlibMember:
    feed_bytes = _FEED_BYTES

    def __init__(self, wbits: int) -> None:
        self._decoder = zlib.decompressobj(wbits)

    @property
    def finished(self) -> bool:
        return self._decoder.eof

    @property
    def unused(self) -> int:
        return len(self._decoder.unused_data)

    def feed(self, packed: Content) -> Iterator[bytes]:
        pending: Content | bytes = packed
        while not self._decoder.eof:
            piece = self._decoder.decompress(pending, _PIECE_BYTES)
            if piece:
                yield piece
            pending = self._decoder.unconsumed_tail
            # A full piece may leave output inside the decoder although all input is taken.
            if not pending and len(piece) < _PIECE_BYTES:
                return


class _BlockMember:
    """bzip2, xz, LZMA and LZ4: the decoders of the standard library, and the one like them, share one interface."""

    feed_bytes = _FEED_BYTES

    def __init__(self, decoder: "bz2.BZ2Decompressor | lzma.LZMADecompressor | LZ4FrameDecompressor") -> None:
        self._decoder = decoder

    @property
    def finished(self) -> bool:
        return self._decoder.eof

    @property
    def unused(self) -> int:
        return len(self._decoder.unused_data or b"")

    def feed(self, packed: Content) -> Iterator[bytes]:
        pending: Content | bytes = packed
        while not self._decoder.eof:
            piece = self._decoder.decompress(pending, _PIECE_BYTES)
            if piece:
                yield piece
            pending = b""
            if self._decoder.needs_input:
                return


class _ZstdMember:
    feed_bytes = _ZSTD_FEED_BYTES

    def __init__(self) -> None:
        self._decoder = zstandard.ZstdDecompressor().decompressobj()

    @property
    def finished(self) -> bool:
        return self._decoder.eof

    @property
    def unused(self) -> int:
        return len(self._decoder.unused_data)

    def feed(self, packed: Content) -> Iterator[bytes]:
        piece = self._decoder.decompress(packed)
        if piece:
            yield piece


class _BrotliMember:
    feed_bytes = _FEED_BYTES
    # The decoder takes bytes behind its end for an error, so there are never any to give back.
    unused = 0

    def __init__(self) -> None:
        self._decoder = brotli.Decompressor()

    @property
    def finished(self) -> bool:
        return bool(self._decoder.is_finished())

    def feed(self, packed: Content) -> Iterator[bytes]:
        pending: Content | bytes = packed
        while not self._decoder.is_finished():
            piece = self._decoder.process(pending, output_buffer_limit=_PIECE_BYTES)
            if piece:
                yield piece
            pending = b""
            # It may accept more and still hold output, so only an empty piece says that it wants input.
            if not piece and self._decoder.can_accept_more_data():
                return


def zlib_member(wbits: int) -> Member:
    """DEFLATE with the header that `wbits` stands for, as in `zlib.decompressobj`."""
    return _ZlibMember(wbits)


def brotli_member() -> Member:
    """Brotli (RFC 7932)."""
    return _BrotliMember()


def zstd_member() -> Member:
    """One frame of Zstandard (RFC 8878)."""
    return _ZstdMember()


def bzip2_member() -> Member:
    """One stream of bzip2."""
    return _BlockMember(bz2.BZ2Decompressor())


def lzma_member() -> Member:
    """One stream of xz or legacy LZMA; 256 MiB of dictionary at most."""
    return _BlockMember(lzma.LZMADecompressor(format=lzma.FORMAT_AUTO, memlimit=_LZMA_MEMORY_BYTES))


def lz4_member() -> Member:
    """One frame of LZ4; those of its legacy format raise."""
    # Few uploads need it.
    from lz4.frame import LZ4FrameDecompressor  # noqa: PLC0415

    return _BlockMember(LZ4FrameDecompressor())
