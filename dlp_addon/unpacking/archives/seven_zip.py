import lzma
import struct
import zlib
from collections.abc import Iterator
from typing import IO, cast

import py7zr
import py7zr.exceptions
from py7zr.io import Py7zIO, WriterFactory

from dlp_addon.decompression import OutputBudget, OutputSink
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.content_file import ContentFile
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.sealed.passwords import Passwords

_SEALED = Flaw(reason=UnscannableReason.ENCRYPTED, detail="7z")
_ROUNDS = 1 << 19
"""Hash rounds of a key as 7-Zip makes it."""
_PASSWORD_ERRORS = (py7zr.exceptions.PasswordRequired,)
_UNSUPPORTED_ERRORS = (py7zr.exceptions.UnsupportedCompressionMethodError, NotImplementedError)
# What py7zr lets through on hostile headers besides its own errors.
_ERRORS = (
    py7zr.exceptions.ArchiveError,
    lzma.LZMAError,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    OSError,
)


def read_seven_zip(
    content: Content, limits: Limits, budget: OutputBudget, passwords: Passwords
) -> Iterator[Part | Flaw]:
    """Every file of a 7z archive; all are unpacked one behind the other into one content and are slices of it.

    Raises:
        UnscannableError: OVER_LIMIT, by the sizes in the header before anything is unpacked, or while unpacking.
    """
    found = _read(content, limits, budget, None)
    if found[-1:] == [_SEALED]:
        found = _open_sealed(content, limits, budget, passwords) or found
    yield from found


def _open_sealed(content: Content, limits: Limits, budget: OutputBudget, passwords: Passwords) -> list[Part | Flaw]:
    """What the first password that fits opens; nothing where none does. A wrong one shows as damage."""
    for password in passwords.candidates(_ROUNDS):
        found = _read(content, limits, budget, password)
        if not any(isinstance(part, Flaw) for part in found):
            passwords.note_success(password)
            return found
    return []


def _read(content: Content, limits: Limits, budget: OutputBudget, password: str | None) -> list[Part | Flaw]:
    writer = _MemberWriter(budget.open_sink(packed_bytes=len(content)))
    with writer.sink:
        flaw = _extract(content, limits, budget, writer, password)
        unpacked = writer.sink.finish()
    parts = [Part(name=name, content=unpacked[start:end]) for name, start, end in writer.spans]
    return [*parts, *([flaw] if flaw else [])]


def _extract(
    content: Content, limits: Limits, budget: OutputBudget, writer: "_MemberWriter", password: str | None
) -> Flaw | None:
    try:
        with py7zr.SevenZipFile(cast("IO[bytes]", ContentFile(content)), password=password) as archive:
            if archive.needs_password() and password is None:
                return _SEALED
            _check_sizes(archive, limits, budget)
            archive.extractall(path="/", factory=writer)
    except _PASSWORD_ERRORS:
        return _SEALED
    except _UNSUPPORTED_ERRORS:
        return Flaw(reason=UnscannableReason.UNSUPPORTED, detail="7z method")
    except MemoryError:
        return Flaw(reason=UnscannableReason.OVER_LIMIT, detail="7z dictionary")
    except _ERRORS:
        return Flaw(reason=UnscannableReason.MALFORMED, detail="7z")
    return None


def _check_sizes(archive: py7zr.SevenZipFile, limits: Limits, budget: OutputBudget) -> None:
    files = archive.list()
    budget.charge_members(len(files))
    total = sum(file.uncompressed or 0 for file in files)
    if total + budget.unpacked_bytes > limits.max_unpacked_bytes:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_unpacked_bytes")


class _MemberWriter(WriterFactory):
    """Hands py7zr one writer a member, all over the same sink, and remembers where each begins and ends."""

    def __init__(self, sink: OutputSink) -> None:
        self.sink = sink
        self.spans: list[tuple[str, int, int]] = []

    def create(self, filename: str) -> Py7zIO:
        self.spans.append((filename.removeprefix("/"), self.sink.size, self.sink.size))
        return _MemberFile(self, len(self.spans) - 1)

    def write(self, index: int, piece: bytes | bytearray) -> int:
        name, start, _ = self.spans[index]
        written = self.sink.write(piece)
        self.spans[index] = (name, start, self.sink.size)
        return written


class _MemberFile(Py7zIO):
    def __init__(self, writer: _MemberWriter, index: int) -> None:
        self._writer = writer
        self._index = index

    def write(self, s: bytes | bytearray) -> int:
        return self._writer.write(self._index, s)

    def read(self, size: int | None = None) -> bytes:  # noqa: ARG002 - py7zr's interface
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002 - py7zr's interface
        return 0

    def flush(self) -> None:
        """Nothing is held back."""

    def size(self) -> int:
        _, start, end = self._writer.spans[self._index]
        return end - start
