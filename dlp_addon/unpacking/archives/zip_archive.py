import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from dlp_addon.decompression import Coding, Decompressed, OutputBudget, decompress
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.deflate64 import decompress_deflate64
from dlp_addon.unpacking.byte_search import is_padding
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.unpacking.sealed.sealed_zip import AES_METHOD, SealedMember, sealed_member
from dlp_addon.zip_structure import (
    FLAG_ENCRYPTED,
    FLAG_MASKED_HEADERS,
    FLAG_STRONG_ENCRYPTION,
    ZipDirectory,
    ZipEntry,
    declared_member_count,
    find_archive_end,
    local_entries,
    local_entry,
    local_extra,
    read_directory,
)

_STORED = 0
_DEFLATE64 = 9
_LZMA = 14
_CODINGS = {8: Coding.RAW_DEFLATE, 12: Coding.BZIP2, 93: Coding.ZSTD, 20: Coding.ZSTD, 95: Coding.XZ}
_SEALED_FLAGS = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS
_NEXT_RECORD = re.compile(rb"PK(?:\x03\x04|\x07\x08|\x01\x02|\x05\x06)")
# A data descriptor is at most 24 bytes long; less cannot hold a table.
_MIN_GAP_BYTES = 32
_MIN_ASIDE_BYTES = 96
_MAX_LOCAL_ENTRIES = 1000


class ZipArchive:
    """All members of a zip file, by directory and by local headers, and the bytes outside of both.

    Raises:
        UnscannableError: OVER_LIMIT, `max_members`, before anything is read.
    """

    def __init__(self, content: Content, limits: Limits, passwords: Passwords | None = None) -> None:
        if declared_member_count(content) > limits.max_members * 4:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_members")
        self._content = content
        self._passwords = passwords or Passwords((), limits)
        self.directory: ZipDirectory | None = read_directory(content, limits.max_members + 1)
        listed = self.directory.entries if self.directory else ()
        self.entries = tuple({entry.start: entry for entry in listed}.values())
        if len(listed) > limits.max_members:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_members")

    @property
    def names(self) -> tuple[str, ...]:
        """Names in the directory, else those of the local headers."""
        if self.directory and self.entries:
            return tuple(entry.name for entry in self.entries)
        return tuple(entry.name for entry in self.local_entries())

    def local_entries(self) -> tuple[ZipEntry, ...]:
        """The first members by their local headers alone, without those that lie inside another member."""
        entries: list[ZipEntry] = []
        end = 0
        for entry in local_entries(self._content, 0, len(self._content)):
            if entry.start >= end:
                entries.append(entry)
                end = entry.end
            if len(entries) == _MAX_LOCAL_ENTRIES:
                break
        return tuple(entries)

    @property
    def overlaps(self) -> bool:
        """Whether two members share bytes, as in the bombs of D. Fifield, 'A better zip bomb' (2019)."""
        ordered = sorted(self.entries, key=lambda entry: entry.start)
        return any(before.end > after.start for before, after in pairwise(ordered))

    def flaws(self) -> Iterator[Flaw]:
        """What is wrong with the archive itself."""
        if self.directory is None:
            yield Flaw(reason=UnscannableReason.TRUNCATED, detail="zip without directory")
            return
        if self.directory.declared_count % 0x10000 > len(self.entries) + len(self.directory.lost):
            yield Flaw(reason=UnscannableReason.MALFORMED, detail="zip directory")
        if self.directory.lost:
            name = self.directory.lost[0]
            yield Flaw(name=name, reason=UnscannableReason.MALFORMED, detail="zip members without header")
        if self.directory.differs:
            name = self.directory.differs[0]
            yield Flaw(name=name, reason=UnscannableReason.MALFORMED, detail="zip headers disagree")
        if self.overlaps:
            yield Flaw(reason=UnscannableReason.OVER_LIMIT, detail="overlapping zip members")

    def members(self, budget: OutputBudget) -> Iterator[Part | Flaw]:
        """Every member, then members without directory entry, then other bytes outside, hidden as `epilogue`.

        Raises:
            UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
        """
        if not self.overlaps:
            for entry in self.entries:
                budget.charge_members()
                yield from self.read(entry, budget)
                yield from self._read_other_view(entry, budget)
        yield from self.unlisted(budget)

    def _read_other_view(self, entry: ZipEntry, budget: OutputBudget) -> Iterator[Part | Flaw]:
        """The member as its local header has it, where that contradicts the directory: receivers go by either."""
        local = local_entry(self._content, entry.start)
        if self.directory is None or entry.name not in self.directory.differs or local is None:
            return
        measured = _measure(self._content, local, budget)
        yield from (part for part in self.read(measured, budget) if isinstance(part, Part))

    def read(self, entry: ZipEntry, budget: OutputBudget) -> Iterator[Part | Flaw]:
        """The member's content as far as it can be had, and what is wrong with it; nothing for a folder.

        Raises:
            UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
        """
        if entry.name.endswith("/") and entry.end == entry.data_start:
            return
        if entry.is_encrypted:
            opened = _open_sealed(self._content, entry, budget, self._passwords)
            if opened is None:
                yield Flaw(name=entry.name, reason=UnscannableReason.ENCRYPTED, detail="zip member")
            else:
                yield Part(name=entry.name, content=opened)
            return
        packed = self._content[entry.data_start : entry.end]
        decoded = _decode(entry, packed, budget)
        if len(decoded.content) or decoded.error is None:
            yield Part(name=entry.name, content=decoded.content)
        if decoded.error is None:
            yield from self._leftover(entry.data_start + decoded.consumed, entry.end)
        error = decoded.error or _integrity_error(entry, packed, decoded.content)
        if error is not None:
            yield Flaw(name=entry.name, reason=error.reason, detail=error.detail)

    def unlisted(self, budget: OutputBudget) -> Iterator[Part | Flaw]:
        """What the directory does not name: members with only a local header, and other bytes."""
        for start, stop in self._gaps():
            yield from self._read_gap(start, stop, budget)
        yield from self._asides()

    def _asides(self) -> Iterator[Part]:
        """Extra fields and comments of members; those that programs write by themselves are shorter."""
        listed = self.directory.asides if self.directory else ()
        for start, stop in (*listed, *(local_extra(self._content, entry) for entry in self.entries)):
            if stop - start >= _MIN_ASIDE_BYTES:
                yield from self._leftover(start, stop)

    def _gaps(self) -> Iterator[tuple[int, int]]:
        covered = [(entry.start, entry.end) for entry in self.entries]
        if self.directory:
            covered.append((self.directory.start, self.directory.end))
        at = 0
        for start, end in [*sorted(covered), (len(self._content), len(self._content))]:
            if start > at:
                yield at, start
            at = max(at, end)

    def _read_gap(self, start: int, stop: int, budget: OutputBudget) -> Iterator[Part | Flaw]:
        at = start
        for archive in self._archives(start, stop):
            yield archive
            at += len(archive.content)
        for entry in local_entries(self._content, at, stop):
            if entry.start < at:
                continue
            yield from self._leftover(at, entry.start)
            budget.charge_members()
            measured = _measure(self._content, entry, budget)
            yield from self.read(measured, budget)
            at = max(measured.end, entry.data_start)
        yield from self._leftover(at, stop)

    def _archives(self, start: int, stop: int) -> Iterator[Part]:
        """Whole archives before the one that the last directory lists."""
        at = start
        while stop - start < len(self._content) and (end := find_archive_end(self._content, at, stop)) is not None:
            yield Part(name=f"@{at}", content=self._content[at:end], hidden=HidingPlace.EPILOGUE)
            at = end

    def _leftover(self, start: int, stop: int) -> Iterator[Part]:
        rest = self._content[start:stop]
        # A whole file without any member is no epilogue of itself.
        if _MIN_GAP_BYTES <= len(rest) < len(self._content) and not is_padding(rest):
            yield Part(name=f"@{start}", content=rest, hidden=HidingPlace.EPILOGUE)


def _open_sealed(content: Content, entry: ZipEntry, budget: OutputBudget, passwords: Passwords) -> Content | None:
    """What a sealed member holds; None where no known password opens it."""
    member = sealed_member(content, entry)
    if member is None:
        return None
    for password in passwords.candidates(member.rounds):
        opened = _try_password(entry, member, password, budget)
        if opened is not None:
            passwords.note_success(password)
            return opened
    return None


def _try_password(entry: ZipEntry, member: SealedMember, password: str, budget: OutputBudget) -> Content | None:
    """What the member holds under this password; None where it is the wrong one, which the data itself may show."""
    pieces = member.open(password.encode())
    if pieces is None:
        return None
    plain = replace(entry, method=member.method, flags=entry.flags & ~_SEALED_FLAGS)
    packed = budget.store(pieces, packed_bytes=None)
    decoded = _decode(plain, packed, budget)
    # AE-2 keeps no checksum; its authentication code was right.
    is_right = zlib.crc32(decoded.content) == entry.crc32 or (entry.method == AES_METHOD and decoded.error is None)
    return decoded.content if is_right else None


def _decode(entry: ZipEntry, packed: Content, budget: OutputBudget) -> Decompressed:
    try:
        return _decode_method(entry, packed, budget)
    except UnscannableError as error:
        if error.detail == "max_ratio" or error.reason is not UnscannableReason.OVER_LIMIT:
            return Decompressed(content=memoryview(b""), error=error, consumed=0)
        raise


def _decode_method(entry: ZipEntry, packed: Content, budget: OutputBudget) -> Decompressed:
    if entry.method == _STORED:
        return Decompressed(content=packed, error=None, consumed=len(packed))
    if entry.method == _DEFLATE64:
        return decompress_deflate64(packed, budget)
    if entry.method == _LZMA:
        return _decode_lzma(entry, packed, budget)
    if entry.method not in _CODINGS:
        raise UnscannableError(UnscannableReason.UNSUPPORTED, "compression method of a zip member")
    return decompress(_CODINGS[entry.method], packed, budget)


def _decode_lzma(entry: ZipEntry, packed: Content, budget: OutputBudget) -> Decompressed:
    """Zip (5.8.8) keeps version, length and properties; the legacy .lzma header has the same properties and a size."""
    properties = bytes(packed[4:9])
    ends_by_marker = bool(entry.flags & 0x2)
    size = 0xFFFFFFFFFFFFFFFF if ends_by_marker or entry.size is None else entry.size
    return decompress(Coding.XZ, packed[9:], budget, header=properties + size.to_bytes(8, "little"))


def _integrity_error(entry: ZipEntry, packed: Content, unpacked: Content) -> UnscannableError | None:
    if entry.packed_size is not None and len(packed) < entry.packed_size:
        return UnscannableError(UnscannableReason.TRUNCATED, "zip member")
    if entry.size is not None and (len(unpacked) != entry.size or zlib.crc32(unpacked) != entry.crc32):
        return UnscannableError(UnscannableReason.MALFORMED, "checksum of a zip member")
    return None


def _measure(content: Content, entry: ZipEntry, budget: OutputBudget) -> ZipEntry:
    """Give a member that has only a local header with unknown sizes the packed size that its data has."""
    if entry.packed_size is not None:
        return entry
    rest = content[entry.data_start :]
    packed_size = _packed_size(entry, rest, budget)
    return ZipEntry(
        name=entry.name,
        method=entry.method,
        flags=entry.flags,
        crc32=entry.crc32,
        packed_size=packed_size,
        size=None,
        start=entry.start,
        data_start=entry.data_start,
    )


def _packed_size(entry: ZipEntry, rest: Content, budget: OutputBudget) -> int:
    if entry.method in _CODINGS and not entry.is_encrypted:
        decoded = _decode(entry, rest, budget)
        if decoded.error is None:
            return decoded.consumed
    following = _NEXT_RECORD.search(rest)
    return following.start() if following else len(rest)
