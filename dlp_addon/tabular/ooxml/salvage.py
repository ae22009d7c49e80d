"""Damaged and truncated workbooks made whole again from what can be read of them.

The reader of whole workbooks then reads the rows that are left, so that they come out as they would have.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from xml.sax.saxutils import quoteattr

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.charset import transcode_wide
from dlp_addon.tabular.markup.row_repair import RowVocabulary, is_document, repair_rows
from dlp_addon.zip_structure import ZipEntry, local_entries, read_directory

_FEED_BYTES = 16 * 1024
_STORED, _DEFLATED = 0, 8
_MAX_STRINGS = 5_000_000
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = RowVocabulary(
    row="row", containers=("worksheet", "sheetData"), head=b'<worksheet xmlns="' + _MAIN + b'"><sheetData>'
)
_STRINGS = RowVocabulary(row="si", containers=("sst",), head=b'<sst xmlns="' + _MAIN + b'">')
_CONTENT = RowVocabulary(
    row="table-row",
    containers=(
        "document-content",
        "body",
        "spreadsheet",
        "table",
        "table-row-group",
        "table-rows",
        "table-header-rows",
        "table-columns",
        "table-column-group",
    ),
    head=b"",
)
_RECORDS = RowVocabulary(row="r", containers=("pivotCacheRecords",), head=b'<pivotCacheRecords xmlns="' + _MAIN + b'">')
_VOCABULARIES = (
    (re.compile(r"xl/worksheets/[^/]+\.xml"), _SHEET),
    (re.compile(r"xl/sharedstrings\.xml"), _STRINGS),
    (re.compile(r"xl/pivotcache/pivotcacherecords\d*\.xml"), _RECORDS),
    (re.compile(r"content\.xml"), _CONTENT),
)
_SHARED_INDEX = re.compile(rb"\bt=\"s\"[^<>]{0,1000}><(?:\w+:)?v>(\d{1,8})<")
_SHEET_PART = re.compile(r"xl/worksheets/([^/]+)\.xml")
_ODF_PARTS = {
    "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
}
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORKBOOK, _RELATIONS, _SHARED = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedstrings.xml"
_NAMING = frozenset({_WORKBOOK, _RELATIONS, "_rels/.rels"})


def rebuild_package(content: bytes, limits: Limits) -> bytes | None:
    """A sound package of all that can be had of a damaged OOXML or OpenDocument one; None where there are no rows.

    Cells whose shared string is lost are empty. Its directory is not needed, local headers do.

    Raises:
        UnscannableError: over_limit.
    """
    return _rebuild(_Rebuilt(content, limits))


def rebuild_unlisted(content: bytes, limits: Limits, listed: Collection[str]) -> bytes | None:
    """A sound package of the sheets that no workbook part names; None where there are none. `listed` has the others.

    Raises:
        UnscannableError: over_limit.
    """
    package = _Rebuilt(content, limits, left_out=listed)
    return _rebuild(package) if any(map(_SHEET_PART.fullmatch, package.members)) else None


def _rebuild(package: "_Rebuilt") -> bytes | None:
    # Shared strings come last: the sheets tell how many there must be.
    names = sorted(package.members, key=lambda name: name == _SHARED)
    if not any(_SHEET_PART.fullmatch(name) or name in {"content.xml", _SHARED} for name in names):
        return None
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in names:
            package.copy(archive, name)
        package.add_missing(archive)
    return stream.getvalue()


@dataclass(slots=True)
class _Meter:
    """Counts what the members unpack to."""

    limits: Limits
    packed: int
    unpacked: int = 0

    def charge(self, count: int) -> None:
        self.unpacked += count
        if self.unpacked > self.limits.max_unpacked_bytes:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_unpacked_bytes")
        if self.unpacked > max(self.limits.min_ratio_bytes, self.packed * self.limits.max_ratio):
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_ratio")


class _Rebuilt:
    """The members of a damaged package, and what the sound one needs."""

    def __init__(self, content: bytes, limits: Limits, left_out: Collection[str] | None = None) -> None:
        self._content = memoryview(content)
        self._meter = _Meter(limits, len(content))
        members = _find_members(self._content, limits)
        self.members = {name: entry for name, entry in members.items() if name not in (left_out or ())}
        self._strings = 0
        has_workbook = left_out is None and self._has_workbook()
        self._needs_workbook = "content.xml" not in self.members and not has_workbook
        if self._needs_workbook:
            self.members = {name: entry for name, entry in self.members.items() if name not in _NAMING}

    def _has_workbook(self) -> bool:
        """Whether the parts that name the sheets are there and sound."""
        entries = [self.members[name] for name in (_WORKBOOK, _RELATIONS) if name in self.members]
        texts = (b"".join(transcode_wide(self._metered(_chunks(self._content, entry)))) for entry in entries)
        return len(entries) == 2 and all(map(is_document, texts))

    def copy(self, archive: zipfile.ZipFile, name: str) -> None:
        """One member, its rows repaired."""
        vocabulary = next((rows for pattern, rows in _VOCABULARIES if pattern.fullmatch(name)), None)
        chunks = transcode_wide(self._metered(_chunks(self._content, self.members[name])))
        with archive.open(_spelled(name), "w", force_zip64=True) as part:
            for chunk in repair_rows(chunks, vocabulary) if vocabulary else chunks:
                self._note_strings(name, chunk)
                if name == _SHARED:
                    self._strings -= len(re.findall(rb"</(?:\w+:)?si>", chunk))
                    chunk = self._pad(chunk)  # noqa: PLW2901 - the same chunk, padded
                part.write(chunk)
        if name == _SHARED:
            self._strings = 0

    def _metered(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._meter.charge(len(chunk))
            yield chunk

    def _note_strings(self, name: str, chunk: bytes) -> None:
        if _SHEET_PART.fullmatch(name):
            self._strings = max(self._strings, max(map(int, _SHARED_INDEX.findall(chunk)), default=-1) + 1)

    def _pad(self, chunk: bytes) -> bytes:
        """Empty strings for the lost ones, before the list ends."""
        end = re.search(rb"</((?:\w+:)?)sst>\s*\Z", chunk)
        if end is None:
            return chunk
        return chunk[: end.start()] + _empty_strings(self._strings, end.group(1)) + chunk[end.start() :]

    def add_missing(self, archive: zipfile.ZipFile) -> None:
        """The parts that readers cannot do without."""
        if "content.xml" in self.members:
            absent = {name: text for name, text in _ODF_PARTS.items() if name.lower() not in self.members}
            for name, text in absent.items():
                archive.writestr(name, text)
            return
        if _SHARED not in self.members:
            archive.writestr(_spelled(_SHARED), _STRINGS.head + _empty_strings(self._strings, b"") + b"</sst>")
        sheets = [name for name in self.members if _SHEET_PART.fullmatch(name)]
        if self._needs_workbook:
            _write_workbook(archive, sheets, ["styles"] if "xl/styles.xml" in self.members else [])


def _empty_strings(count: int, prefix: bytes) -> bytes:
    return (b"<" + prefix + b"si><" + prefix + b"t/></" + prefix + b"si>") * min(max(count, 0), _MAX_STRINGS)


def _write_workbook(archive: zipfile.ZipFile, sheets: list[str], others: list[str]) -> None:
    listed = "".join(
        f'<sheet name={quoteattr(name[14:-4][:31])} sheetId="{index}" r:id="rId{index}"/>'
        for index, name in enumerate(sheets, start=1)
    )
    targets = [*zip(repeat("worksheet"), sheets), *((kind, f"xl/{kind}.xml") for kind in ("sharedStrings", *others))]
    links = "".join(
        f'<Relationship Id="rId{index}" Type="{_REL}/{kind}" Target={quoteattr("/" + target)}/>'
        for index, (kind, target) in enumerate(targets, start=1)
    )
    archive.writestr(
        _WORKBOOK, f'<workbook xmlns="{_MAIN.decode()}" xmlns:r="{_REL}"><sheets>{listed}</sheets></workbook>'
    )
    archive.writestr(_RELATIONS, f'<Relationships xmlns="{_PACKAGE_REL}">{links}</Relationships>')
    root = f'<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="{_WORKBOOK}"/>'
    archive.writestr("_rels/.rels", f'<Relationships xmlns="{_PACKAGE_REL}">{root}</Relationships>')


def _find_members(content: memoryview, limits: Limits) -> dict[str, ZipEntry]:
    """By name in lower case; where several have one name the longest, which is the likeliest to be whole."""
    directory = read_directory(content, limits.max_members + 1)
    listed = directory.entries if directory else ()
    found: dict[str, ZipEntry] = {}
    for entry in (*listed, *local_entries(content, 0, len(content))):
        name = entry.name.partition("\x00")[0].replace("\\", "/").lstrip("/").lower()
        if len(found) > limits.max_members:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_members")
        if not entry.is_encrypted and name and name not in found:
            found[name] = entry
    return found


def _spelled(name: str) -> str:
    """The usual spelling of names that readers compare with case."""
    spelled = {"[content_types].xml": "[Content_Types].xml", _SHARED: "xl/sharedStrings.xml"}
    return spelled.get(name, name.replace("meta-inf/", "META-INF/"))


def _chunks(content: memoryview, entry: ZipEntry) -> Iterator[bytes]:
    """A member as far as it goes; never raises for the content."""
    packed = content[entry.data_start : entry.end if entry.packed_size else len(content)]
    if entry.method == _DEFLATED:
        yield from _inflate(packed)
    elif entry.method == _STORED and entry.packed_size:
        yield bytes(packed)


def _inflate(packed: memoryview) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for start in range(0, len(packed), _FEED_BYTES):
        before = inflater.copy()
        piece = bytes(packed[start : start + _FEED_BYTES])
        try:
            yield inflater.decompress(piece)
        except zlib.error:
            yield from _inflate_bytewise(before, piece)
            return
        if inflater.eof:
            return


def _inflate_bytewise(inflater: "zlib._Decompress", piece: bytes) -> Iterator[bytes]:
    """What can be had of a piece before its first wrong byte."""
    try:
        for index in range(len(piece)):
            yield inflater.decompress(piece[index : index + 1])
    except zlib.error:
        return
