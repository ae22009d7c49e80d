"""Decompression under limits: every unpacked byte of one inspection is counted, none is held twice.

Codings: gzip (RFC 1952, many members), zlib (RFC 1950), raw DEFLATE (RFC 1951), Brotli (RFC 7932), Zstandard
(RFC 8878, many frames), bzip2 (many streams), xz and legacy LZMA (many streams), LZ4 (many frames).
"""

import lzma
import mmap
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO, Self

import brotli
import zstandard

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.limits import MIB, Limits
from dlp_addon.stream_decoders import (
    Member,
    brotli_member,
    bzip2_member,
    lz4_member,
    lzma_member,
    zlib_member,
    zstd_member,
)

_IN_MEMORY_BYTES = MIB
_ZEROS = re.compile(rb"\x00*")


class Coding(StrEnum):
    """A way to compress that carries no names: one stream in, one stream out."""

    GZIP = "gzip"
    ZLIB = "zlib"
    RAW_DEFLATE = "raw_deflate"
    BROTLI = "brotli"
    ZSTD = "zstd"
    BZIP2 = "bzip2"
    XZ = "xz"
    LZ4 = "lz4"


# What the next member of a concatenation starts with; codings that are absent have one member only.
_NEXT_MEMBER = {
    Coding.GZIP: re.compile(rb"\x1f\x8b\x08"),
    Coding.ZSTD: re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"),
    Coding.BZIP2: re.compile(rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)"),
    Coding.XZ: re.compile(rb"\xfd7zXZ\x00"),
    Coding.LZ4: re.compile(rb"\x04\x22\x4d\x18"),
}


class OutputBudget:
    """Counts everything that one inspection decodes, and holds it.

    Args:
        limits: ceilings of the inspection.
        scratch: makes an empty unlinked temporary file, opened for reading and writing, with a descriptor.
    """

    def __init__(self, limits: Limits, scratch: Callable[[], BinaryIO]) -> None:
        self._limits = limits
        self._scratch = scratch
        self._unpacked_bytes = 0
        self._members = 0
        self._ratio_patience_bytes = limits.min_ratio_bytes

    @property
    def unpacked_bytes(self) -> int:
        """Bytes counted so far."""
        return self._unpacked_bytes

    def charge_members(self, count: int = 1) -> None:
        """Count members of a container.

        Raises:
            UnscannableError: OVER_LIMIT, `max_members`.
        """
        self._members += count
        if self._members > self._limits.max_members:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_members")

    def charge_bytes(self, count: int) -> None:
        """Count unpacked bytes that `store` does not see.

        Raises:
            UnscannableError: OVER_LIMIT, `max_unpacked_bytes`.
        """
        self._unpacked_bytes += count
        if self._unpacked_bytes > self._limits.max_unpacked_bytes:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_unpacked_bytes")

    def store(self, chunks: Iterable[bytes], *, packed_bytes: int | None) -> Content:
        """Keep `chunks` as one content: up to 1 MiB in memory, more in a scratch file that is mapped read-only.

        Args:
            chunks: what a decoder yields; taken one at a time, so a bomb is stopped before it is made.
            packed_bytes: size of what it was made from, for the ratio; None where no ratio applies.

        Raises:
            UnscannableError: OVER_LIMIT with `max_unpacked_bytes` or `max_ratio`; nothing is kept then.
            OSError: the scratch file cannot be written.
        """
        with self.open_sink(packed_bytes=packed_bytes) as sink:
            for chunk in chunks:
                sink.write(chunk)
            return sink.finish()

    def open_sink(self, *, packed_bytes: int | None) -> "OutputSink":
        """The same as `store` for decoders that push what they make."""
        return OutputSink(self, packed_bytes, self._scratch)

    def charge_output(self, count: int, made: int, packed_bytes: int | None) -> None:
        """Count `count` more bytes of a stream that has made `made` so far.

        Every stream over the ratio makes the next ones suspect earlier, so that nested bombs stay cheap.

        Raises:
            UnscannableError: OVER_LIMIT with `max_unpacked_bytes` or `max_ratio`.
        """
        self.charge_bytes(count)
        if packed_bytes is None or made < self._ratio_patience_bytes:
            return
        if made > self._limits.max_ratio * packed_bytes:
            self._ratio_patience_bytes = max(self._ratio_patience_bytes // 4, _IN_MEMORY_BYTES)
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_ratio")


class OutputSink:
    """Takes one content in pieces; a context manager, since it may hold a scratch file until it is finished."""

    def __init__(self, budget: OutputBudget, packed_bytes: int | None, scratch: Callable[[], BinaryIO]) -> None:
        self._budget = budget
        self._packed_bytes = packed_bytes
        self._scratch = scratch
        self._memory = bytearray()
        self._file: BinaryIO | None = None
        self.size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def write(self, chunk: bytes | bytearray | memoryview) -> int:
        """Add a piece; the number of bytes taken.

        Raises:
            UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
            OSError: the scratch file cannot be written.
        """
        self.size += len(chunk)
        self._budget.charge_output(len(chunk), self.size, self._packed_bytes)
        if self._file is not None:
            self._file.write(chunk)
        else:
            self._memory += chunk
            self._spill_if_large()
        return len(chunk)

    def finish(self) -> Content:
        """Everything written, read-only."""
        if self._file is None:
            return memoryview(self._memory).toreadonly()
        self._file.flush()
        return memoryview(mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ))

    def _spill_if_large(self) -> None:
        if len(self._memory) > _IN_MEMORY_BYTES:
            self._file = self._scratch()
            self._file.write(self._memory)
            self._memory = bytearray()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decompressed:
    """What came out of a compressed stream.

    Attributes:
        content: everything that could be decoded.
        error: TRUNCATED or MALFORMED where decoding ended early, OVER_LIMIT where the stream wants too large a window.
        consumed: packed bytes that belong to the stream, padding included; all of them where there is an error.
            What follows is not compressed data of this coding and is for the caller to examine.
    """

    content: Content
    error: UnscannableError | None
    consumed: int


def decompress(coding: Coding, source: Content, budget: OutputBudget, *, header: bytes = b"") -> Decompressed:
    """Decode all concatenated members of `source`; linear in input and output, memory bounded.

    Args:
        coding: how `source` is compressed.
        source: one or more members, perhaps with something else behind them.
        budget: counts and keeps the output.
        header: bytes to decode before `source`, for containers that keep a stream's header elsewhere.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`. Errors in the stream itself are returned, not raised.
        OSError: the scratch file cannot be written.
    """
    stream = _Stream(coding, source, header)
    content = budget.store(stream.chunks(), packed_bytes=len(source) + len(header))
    consumed = len(source) if stream.error else stream.consumed
    return Decompressed(content=content, error=stream.error, consumed=consumed)


_STREAM_ERRORS = (
    zlib.error,
    lzma.LZMAError,
    zstandard.ZstdError,
    brotli.error,
    OSError,
    ValueError,
    EOFError,
    RuntimeError,  # lz4
)


class _Stream:
    """Runs members one after the other and remembers how it ended."""

    def __init__(self, coding: Coding, source: Content, header: bytes) -> None:
        self._coding = coding
        self._source = source
        self._header = header
        self.consumed = 0
        self.error: UnscannableError | None = None

    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._members()
        except _STREAM_ERRORS as error:
            self.error = _stream_error(error)

    def _members(self) -> Iterator[bytes]:
        while self.error is None:
            yield from self._one_member(_MEMBERS[self._coding]())
            self._skip_padding()
            following = _NEXT_MEMBER.get(self._coding)
            if following is None or following.match(self._source, self.consumed) is None:
                return

    def _one_member(self, member: Member) -> Iterator[bytes]:
        yield from member.feed(memoryview(self._header))
        self._header = b""
        while not member.finished and self.consumed < len(self._source):
            packed = self._source[self.consumed : self.consumed + member.feed_bytes]
            yield from member.feed(packed)
            self.consumed += len(packed) - member.unused
        if not member.finished:
            self.error = UnscannableError(UnscannableReason.TRUNCATED, f"{self._coding} stream")

    def _skip_padding(self) -> None:
        if self._coding in (Coding.GZIP, Coding.XZ):
            padding = _ZEROS.match(self._source, self.consumed)
            self.consumed = padding.end() if padding else self.consumed


def _stream_error(error: Exception) -> UnscannableError:
    message = str(error)
    if "emory" in message:
        return UnscannableError(UnscannableReason.OVER_LIMIT, "window of a compressed stream")
    return UnscannableError(UnscannableReason.MALFORMED, "compressed stream")


_MEMBERS: dict[Coding, Callable[[], Member]] = {
    Coding.GZIP: lambda: zlib_member(wbits=31),
    Coding.ZLIB: lambda: zlib_member(wbits=15),
    Coding.RAW_DEFLATE: lambda: zlib_member(wbits=-15),
    Coding.BROTLI: brotli_member,
    Coding.ZSTD: zstd_member,
    Coding.BZIP2: bzip2_member,
    Coding.XZ: lzma_member,
    Coding.LZ4: lz4_member,
}
