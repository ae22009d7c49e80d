"""The beginning of a ZIP file made whole, so that what a destination could already read of it is read here.

Members are found by their local headers (APPNOTE 4.3.7), the last one as far as it goes. A workbook of which parts are
still to come gets the few parts that hold it together, and shared strings that are not there yet are empty.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content

_SIGNATURE = b"PK\x03\x04"
_DIRECTORY = b"PK\x01\x02"
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_STORED, _DEFLATED = 0, 8
_HAS_DESCRIPTOR, _IS_ENCRYPTED, _IS_UTF8 = 0x8, 0x1, 0x800
_MAX_MEMBERS = 5_000
_MAX_DEPTH = 3
_MAX_LEFT_OUT = 1_024
_MAX_SIZE = 0xFFFF_FFFF
_MAX_EMPTY_STRINGS = 5_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = re.compile(rb"\x09\x08(?:\x10\x00\x00\x06|\x08\x00\x00\x05)\x05\x00")
_NEXT = re.compile(re.escape(_SIGNATURE))
_FRAME = frozenset({"[content_types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"})
_SHEET = re.compile(r"xl/(?:work|chart|dialog)?sheets/[^/]+\.xml", re.IGNORECASE)
_STRINGS = re.compile(r"xl/sharedstrings\.xml", re.IGNORECASE)
_KEPT = re.compile(r"xl/styles\.xml", re.IGNORECASE)
_COUNT = re.compile(rb"uniqueCount=[\"'](\d{1,9})[\"']")
_STRING_CELL = re.compile(rb"\bt=[\"']s[\"']")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MANIFEST_NAME = "META-INF/manifest.xml"
_MANIFEST = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@dataclass(frozen=True, slots=True)
class _Member:
    name: bytes
    content: Content
    is_utf8: bool
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """A package made whole, and whether everything of its beginning stands in it: else that has to be read as well."""

    content: Content
    is_covered: bool


def finish_package(content: Content, budget: OutputBudget, depth: int = 0) -> Finished:
    """`content` as a whole package where members of one begin in it; else as it stands.

    Raises:
        UnscannableError: OVER_LIMIT, by the budget or because a ZIP file of that size needs extensions.
    """
    if depth >= _MAX_DEPTH or _find(content, 0) < 0:
        return Finished(content, is_covered=True)
    walk = _Walk(content, budget)
    members = [_finish_member(member, budget, depth) for member in walk.members()]
    if not members:
        return Finished(content, is_covered=True)
    return Finished(
        budget.store(_write(_complete(members)), packed_bytes=None), is_covered=walk.left_out <= _MAX_LEFT_OUT
    )


def package_of_strings(strings: Iterable[str], budget: OutputBudget) -> Content:
    """A workbook of which nothing but its shared strings is there; `strings` are escaped for XML.

    Raises:
        UnscannableError: OVER_LIMIT, as of `finish_package`.
    """
    items = "".join(f"<si><t>{text}</t></si>" for text in strings)
    part = _part("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}">{items}</sst>')
    return budget.store(_write([part]), packed_bytes=None)


def is_beginning_of_workbook(content: Content) -> bool:
    """Whether an OLE file that is not whole holds a BIFF workbook: a stream that begins as MS-XLS 2.4.21 says."""
    return bytes(content[:8]) == _OLE and _BIFF.search(content) is not None


class _Walk:
    """Goes from local header to local header and counts the bytes that belong to no member it could read."""

    def __init__(self, content: Content, budget: OutputBudget) -> None:
        self._content = content
        self._budget = budget
        self.left_out = 0

    def members(self) -> Iterator[_Member]:
        position, count = 0, 0
        while count < _MAX_MEMBERS and (found := _find(self._content, position)) >= 0:
            self._budget.charge_members()
            count += 1
            member, following = _read_member(self._content, found, self._budget)
            self.left_out += found - position + (0 if member else following - found + _MAX_LEFT_OUT)
            position = following
            if member is not None:
                yield member
        is_directory = bytes(self._content[position : position + 64]).find(_DIRECTORY) >= 0
        self.left_out += 0 if is_directory else max(0, len(self._content) - position)


def _find(content: Content, start: int) -> int:
    """Next local header that is whole; -1 where there is none."""
    match = _NEXT.search(content, start)
    return match.start() if match and match.start() + _LOCAL.size <= len(content) else -1


def _read_member(content: Content, position: int, budget: OutputBudget) -> tuple[_Member | None, int]:
    _, _, flags, method, _, _, _, packed, _, name_size, extra_size = _LOCAL.unpack_from(content, position)
    name_at = position + _LOCAL.size
    start = name_at + name_size + extra_size
    if start > len(content) or flags & _IS_ENCRYPTED or method not in {_STORED, _DEFLATED}:
        return None, position + 4
    name = bytes(content[name_at : name_at + name_size])
    has_size = packed not in {0, _MAX_SIZE} or (packed == 0 and not flags & _HAS_DESCRIPTOR)
    end = start + packed if has_size else len(content)
    source = content[start:end]
    is_utf8 = bool(flags & _IS_UTF8)
    if method == _STORED:
        if not has_size:
            following = _find(content, start)
            end = following if following >= 0 else len(content)
            source = content[start:end]
        return _Member(name, source, is_utf8, end <= len(content) and has_size), max(end, start)
    unpacked = decompress(Coding.RAW_DEFLATE, source, budget)
    is_whole = unpacked.error is None
    return _Member(name, unpacked.content, is_utf8, is_whole), start + max(unpacked.consumed, 0 if has_size else 1)


def _finish_member(member: _Member, budget: OutputBudget, depth: int) -> _Member:
    if member.is_whole:
        return member
    name = member.name.decode("utf-8", "replace")
    if _SHEET.fullmatch(name):
        return _recut(member, _finish_rows(member.content, b"sheetData", b"worksheet"))
    if _STRINGS.fullmatch(name):
        return _recut(member, _cut_after(member.content, b"si", (b"sst",)))
    if _KEPT.fullmatch(name) or name == _MANIFEST_NAME:
        # Half of it is worse than none, and it tells of nobody.
        return _recut(member, _MANIFEST if name == _MANIFEST_NAME else b"")
    if name == "content.xml":
        return _recut(member, _finish_text_document(member.content))
    return _recut(member, finish_package(member.content, budget, depth + 1).content)


def _recut(member: _Member, content: Content | bytes) -> _Member:
    return _Member(member.name, memoryview(content), member.is_utf8, is_whole=True)


def _finish_rows(content: Content, *around: bytes) -> bytes:
    return _cut_after(content, b"row", around)


def _cut_after(content: Content, element: bytes, around: tuple[bytes, ...]) -> bytes:
    """XML cut behind the last whole `element` and closed again; without one nothing but its beginning is kept."""
    raw = bytes(content)
    opening = re.search(rb"<(\w+:)?" + element + rb"[\s/>]", raw)
    prefix = (opening[1] or b"") if opening else b""
    closing = b"</" + prefix + element + b">"
    end = raw.rfind(closing)
    if end < 0:
        return b""
    return raw[: end + len(closing)] + b"".join(b"</" + prefix + name + b">" for name in around)


def _finish_text_document(content: Content) -> bytes:
    cut = _cut_after(content, b"table-row", ())
    if not cut:
        return b""
    return cut + b"</table:table></office:spreadsheet></office:body></office:document-content>"


def _complete(members: list[_Member]) -> list[_Member]:
    """Members, and what holds a workbook together where it has sheets."""
    sheets = [member for member in members if _SHEET.fullmatch(_text(member)) and len(member.content)]
    if not sheets:
        # Without a sheet they would only announce a workbook that is not there yet.
        return _with_manifest([member for member in members if _text(member).lower() not in _FRAME])
    strings = _shared_strings(members, sheets)
    others = [member for member in members if _KEPT.fullmatch(_text(member)) and len(member.content)]
    rest = [member for member in members if not _is_of_workbook(member)]
    return [*_frame(len(sheets), has_styles=bool(others)), *_renamed(sheets), strings, *others[:1], *rest]


def _with_manifest(members: list[_Member]) -> list[_Member]:
    """The manifest that readers of OpenDocument want, where there is none yet."""
    names = {_text(member) for member in members}
    if "content.xml" in names and _MANIFEST_NAME not in names:
        return [*members, _part(_MANIFEST_NAME, _MANIFEST)]
    return members


def _is_of_workbook(member: _Member) -> bool:
    name = _text(member).lower()
    return bool(name in _FRAME or _SHEET.fullmatch(name) or _STRINGS.fullmatch(name) or _KEPT.fullmatch(name))


def _text(member: _Member) -> str:
    return member.name.decode("utf-8", "replace").replace("\\", "/").lstrip("/")


def _renamed(sheets: list[_Member]) -> Iterator[_Member]:
    for number, sheet in enumerate(sheets, start=1):
        yield _part(f"xl/worksheets/sheet{number}.xml", sheet.content)


def _shared_strings(members: list[_Member], sheets: list[_Member]) -> _Member:
    """Those that are there, and empty ones for those that cells already point to."""
    known = next((bytes(member.content) for member in members if _STRINGS.fullmatch(_text(member))), b"")
    end = max(known.rfind(b"</sst>"), known.rfind(b":sst>") - 5)
    if end <= 0:
        known, end = b'<sst xmlns="' + _MAIN.encode() + b'">', len(b'<sst xmlns="' + _MAIN.encode() + b'">')
        counted = 0
    else:
        counted = known.count(b"<si") + known.count(b":si>") // 2
    announced = _COUNT.search(known[:4096])
    cells = sum(1 for sheet in sheets for _ in _STRING_CELL.finditer(sheet.content))
    wanted = min(max(int(announced[1]) if announced else 0, cells), _MAX_EMPTY_STRINGS)
    prefix = _prefix_of(known[:4096])
    empty = b"<" + prefix + b"si><" + prefix + b"t/></" + prefix + b"si>"
    padded = known[:end] + empty * max(0, wanted - counted) + b"</" + prefix + b"sst>"
    return _part("xl/sharedStrings.xml", padded)


def _prefix_of(head: bytes) -> bytes:
    match = re.search(rb"<(\w+:)?sst\b", head)
    return (match[1] or b"") if match else b""


def _frame(sheets: int, *, has_styles: bool) -> Iterator[_Member]:
    numbers = range(1, sheets + 1)
    listed = "".join(f'<sheet name="Sheet{number}" sheetId="{number}" r:id="rId{number}"/>' for number in numbers)
    yield _part("[Content_Types].xml", _types(sheets))
    yield _part("_rels/.rels", _relations([("rId1", "officeDocument", "xl/workbook.xml")]))
    yield _part(
        "xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>'
    )
    targets = [(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
    targets.append(("rIdStrings", "sharedStrings", "sharedStrings.xml"))
    if has_styles:
        targets.append(("rIdStyles", "styles", "styles.xml"))
    yield _part("xl/_rels/workbook.xml.rels", _relations(targets))


def _types(sheets: int) -> str:
    names = [("xl/workbook", "sheet.main"), ("xl/sharedStrings", "sharedStrings"), ("xl/styles", "styles")]
    names += [(f"xl/worksheets/sheet{number}", "worksheet") for number in range(1, sheets + 1)]
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    listed = "".join(f'<Override PartName="/{name}.xml" ContentType="{kind}{end}+xml"/>' for name, end in names)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(targets: list[tuple[str, str, str]]) -> str:
    items = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for key, kind, target in targets
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def _part(name: str, content: str | bytes | Content) -> _Member:
    raw = content.encode() if isinstance(content, str) else content
    return _Member(name.encode(), memoryview(raw), is_utf8=True, is_whole=True)


def _write(members: list[_Member]) -> Iterator[bytes]:
    """A ZIP file of stored members."""
    directory: list[bytes] = []
    offset = 0
    for member in members:
        flags, size, crc = (_IS_UTF8 if member.is_utf8 else 0), len(member.content), zlib.crc32(member.content)
        if offset + size > _MAX_SIZE // 2:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "zip64")
        fixed = (20, flags, _STORED, 0, 0x21, crc, size, size, len(member.name), 0)
        yield _LOCAL.pack(_SIGNATURE, *fixed) + member.name
        yield from _slices(member.content)
        directory.append(_CENTRAL.pack(_DIRECTORY, 20, *fixed, 0, 0, 0, 0, offset) + member.name)
        offset += _LOCAL.size + len(member.name) + size
    listed = b"".join(directory)
    yield listed
    yield _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(listed), offset, 0)


def _slices(content: Content) -> Iterator[bytes]:
    for start in range(0, len(content), 1 << 20):
        yield bytes(content[start : start + (1 << 20)])
