"""OLE2 compound files ([MS-CFB]): which document they are, and the streams that hold documents of their own."""

import re
import struct
from collections.abc import Iterator

import olefile

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.polyglots import container_starts
from dlp_addon.unpacking.content_file import ContentFile
from dlp_addon.unpacking.documents.binary_text import (
    is_encrypted_presentation,
    is_encrypted_word,
    presentation_text,
    word_table_stream,
    word_text,
)
from dlp_addon.unpacking.documents.macro_source import macro_source
from dlp_addon.unpacking.media_types import sniff
from dlp_addon.unpacking.parts import Flaw, Part

# What olefile raises on hostile headers besides its own error, which is an OSError.
_ERRORS = (OSError, ValueError, TypeError, LookupError, AttributeError, struct.error, RecursionError, OverflowError)
_MAX_RECORDS = 4096
_FILE_PASS = 0x002F
_BOUND_SHEET = 0x0085
_WORKBOOK_BOF = re.compile(rb"\x09\x08(?:\x10\x00\x00\x06|\x08\x00\x00\x05)\x05\x00")
_WORKBOOKS = frozenset({"workbook", "book"})
_MAIN_STREAMS = (
    ("worddocument", MediaType.DOC),
    ("powerpoint document", MediaType.PPT),
    ("__properties_version1.0", MediaType.MSG),
    ("wksss", MediaType.LOTUS),
    ("nativecontent_main", MediaType.QUATTRO),
    ("perfectoffice_main", MediaType.QUATTRO),
)
# Streams of a document that are read with it, or hold no content of their own.
_OWN_STREAMS = re.compile(
    r"(?i)(?:workbook|book|worddocument|[01]table|data|powerpoint document|current user|pictures|"
    r"\x05.*|\x01compobj|\x01ole|\x03.*|__properties_version1\.0|__nameid.*|_vba_project.*|dir|project|projectwm|"
    r"user names|revision log|ctls|xcb|_sx_db_cur.*)"
)
# An embedded object of a presentation: record header with the type 0x1011, length, unpacked length, zlib stream.
_PRESENTATION_OBJECT = re.compile(rb"[\x00\x10]\x00\x11\x10(.{4})(?:.{4})?(?=\x78[\x01\x5e\x9c\xda])", re.DOTALL)


class OleStorage:
    """An opened compound file.

    Raises:
        UnscannableError: MALFORMED or TRUNCATED where its structure cannot be followed; OVER_LIMIT, `max_members`.
    """

    def __init__(self, content: Content, limits: Limits) -> None:
        self._content = content
        try:
            # Streams over 64 MiB are never read through olefile, which would join them in memory.
            self._file = olefile.OleFileIO(ContentFile(content), raise_defects=olefile.DEFECT_FATAL)
            self._paths = [tuple(path) for path in self._file.listdir(streams=True, storages=False)]
        except _ERRORS:
            raise UnscannableError(UnscannableReason.MALFORMED, "compound file") from None
        if len(self._paths) > limits.max_members:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_members")

    def document_type(self) -> MediaType | None:
        """By the streams of the root; None for other storages."""
        roots = {path[0].lower() for path in self._paths if len(path) == 1}
        if roots & _WORKBOOKS:
            return MediaType.XLS
        if "encryptedpackage" in roots or "encryptioninfo" in roots:
            return MediaType.ENCRYPTED_OOXML
        return next((media_type for name, media_type in _MAIN_STREAMS if name in roots), None)

    def is_encrypted_workbook(self) -> bool:
        """Whether a workbook stream has a FilePass record, [MS-XLS] 2.4.117, before its first sheet is named."""
        streams = (path for path in self._paths if len(path) == 1 and path[0].lower() in _WORKBOOKS)
        return any(has_file_pass(self._beginning(path)) for path in streams)

    def is_encrypted_document(self) -> bool:
        """Whether a Word document or a presentation says so ([MS-DOC] 2.2.6, [MS-PPT] 2.3.2)."""
        heads = {path[0].lower(): path for path in self._paths if len(path) == 1}
        if "worddocument" in heads:
            return is_encrypted_word(self._beginning(heads["worddocument"]))
        return "current user" in heads and is_encrypted_presentation(self._beginning(heads["current user"]))

    def document_texts(self, budget: OutputBudget) -> tuple[str, ...] | None:
        """Tables and text of a Word document or a presentation; None of anything else, and where they are damaged.

        Raises:
            UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
        """
        streams = {path[0].lower(): path for path in self._paths if len(path) == 1}
        try:
            if "worddocument" in streams:
                stream = bytes(budget.store(self._chunks(streams["worddocument"]), packed_bytes=None))
                table = streams.get(word_table_stream(stream))
                pieces = bytes(budget.store(self._chunks(table), packed_bytes=None)) if table else b""
                return tuple(word_text(stream, pieces))
            if "powerpoint document" in streams:
                path = streams["powerpoint document"]
                return tuple(presentation_text(bytes(budget.store(self._chunks(path), packed_bytes=None))))
        except _ERRORS:
            return None
        return None

    @property
    def is_empty(self) -> bool:
        """Whether its directory names nothing at all."""
        return not self._paths

    def label_text(self) -> str:
        """The list of sensitivity labels, which stands in the clear beside an encrypted package; empty without one."""
        found = (path for path in self._paths if path[-1].lower() == "labelinfo")
        return "".join(self._beginning(path).decode("utf-8", "replace") for path in found)

    def embedded(self, budget: OutputBudget) -> Iterator[Part | Flaw]:
        """Every stream that is not part of the document itself.

        Raises:
            UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
        """
        for path in self._paths:
            if len(path) == 1 and path[0].lower() == "powerpoint document":
                yield from self._presentation_objects(path, budget)
            elif len(path) > 1 or not _OWN_STREAMS.fullmatch(path[-1]):
                budget.charge_members()
                yield from self._stream(path, budget)

    def _stream(self, path: tuple[str, ...], budget: OutputBudget) -> Iterator[Part | Flaw]:
        name = "/".join(path)
        if _OWN_STREAMS.fullmatch(path[-1]) and path[-1].lower() not in _WORKBOOKS:
            return
        try:
            content = budget.store(self._chunks(path), packed_bytes=None)
        except _ERRORS:
            yield Flaw(name=name, reason=UnscannableReason.MALFORMED, detail="compound file stream")
            return
        source = macro_source(bytes(content)) if len(path) > 1 and path[-2].lower() == "vba" else b""
        if source:
            yield Part(name=name, content=memoryview(source), hidden=HidingPlace.MACRO)
        elif path[-1].lower() == "\x01ole10native":
            yield _native_object(name, content)
        elif content and (sniff(content) != MediaType.BINARY or container_starts(content)):
            yield Part(name=name, content=content, hidden=HidingPlace.EMBEDDED)

    def _presentation_objects(self, path: tuple[str, ...], budget: OutputBudget) -> Iterator[Part | Flaw]:
        try:
            stream = budget.store(self._chunks(path), packed_bytes=None)
        except _ERRORS:
            yield Flaw(name=path[0], reason=UnscannableReason.MALFORMED, detail="compound file stream")
            return
        for found in _PRESENTATION_OBJECT.finditer(stream):
            packed = stream[found.end() : found.start() + 8 + int.from_bytes(found.group(1), "little")]
            decoded = decompress(Coding.ZLIB, packed, budget)
            if decoded.content:
                name = f"{path[0]}@{found.start()}"
                yield Part(name=name, content=decoded.content, hidden=HidingPlace.EMBEDDED)

    def _chunks(self, path: tuple[str, ...]) -> Iterator[bytes]:
        """The stream's sectors one by one; ValueError where its chain is longer than its size or leaves the file."""
        file = self._file
        entry = file.direntries[file._find(list(path))]  # noqa: SLF001 - olefile has no public way to a stream's chain
        if entry.size > len(self._content):
            raise ValueError("stream is larger than its file")
        if entry.is_minifat:
            yield file.openstream(list(path)).read()
            return
        yield from self._sectors(entry.isectStart, entry.size)

    def _sectors(self, sector: int, remaining: int) -> Iterator[bytes]:
        size = self._file.sectorsize
        while remaining > 0:
            offset = (sector + 1) * size
            piece = bytes(self._content[offset : offset + min(size, remaining)])
            if not piece:
                raise ValueError("stream leaves its file")
            yield piece
            remaining -= len(piece)
            if remaining > 0:
                sector = int(self._file.fat[sector])

    def _beginning(self, path: tuple[str, ...]) -> bytes:
        taken = bytearray()
        try:
            for piece in self._chunks(path):
                taken += piece
                if len(taken) >= 64 * 1024:
                    break
        except _ERRORS:
            return bytes(taken)
        return bytes(taken)


def holds_workbook_records(content: Content) -> bool:
    """Whether a workbook's records begin at one of its sectors ([MS-XLS] 2.4.21), whatever else of it is lost."""
    return any(found.start() % 64 == 0 for found in _WORKBOOK_BOF.finditer(content))


def has_file_pass(records: bytes) -> bool:
    """Whether BIFF records say, before the first sheet is named, that what follows is encrypted."""
    at = 0
    for _ in range(_MAX_RECORDS):
        if at + 4 > len(records):
            return False
        record_type, length = struct.unpack_from("<HH", records, at)
        if record_type in (_FILE_PASS, _BOUND_SHEET):
            return bool(record_type == _FILE_PASS)
        at += 4 + length
    return False


def _native_object(name: str, stream: Content) -> Part:
    """The file inside an OLE 1 package: size, flags, label, path, flags, temporary path, size, content."""
    fields = re.compile(rb".{4}.{2}([^\x00]*)\x00([^\x00]*)\x00.{4}(.{4})([^\x00]*)\x00(.{4})", re.DOTALL)
    found = fields.match(stream)
    if found is None:
        return Part(name=name, content=stream[4:], hidden=HidingPlace.EMBEDDED)
    size = int.from_bytes(found.group(5), "little")
    label = found.group(1).decode("latin-1")
    return Part(name=label or name, content=stream[found.end() : found.end() + size], hidden=HidingPlace.EMBEDDED)
