"""Zip files and packages that one reader sees in one way and another reader in another."""

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable

from tests.conformance.attacks.payload import people_csv, people_xlsx, people_zip, zipped

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_INNOCENT = b"quarter,cases\r\n2026-Q1,100\r\n2026-Q2,200\r\n"


class _Pipe(io.RawIOBase):
    """A file that cannot be sought: sizes go behind the data."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""

    def writable(self) -> bool:
        return True

    def write(self, piece: object) -> int:
        self.written += bytes(piece)  # type: ignore[call-overload]
        return len(piece)  # type: ignore[arg-type]


def _patched(content: bytes, signature: bytes, at: int, value: bytes, occurrence: int = 0) -> bytes:
    """The bytes with a field of a record overwritten; `at` counts from the record's signature."""
    start = -1
    for _ in range(occurrence + 1):
        start = content.index(signature, start + 1)
    return content[: start + at] + value + content[start + at + len(value) :]


def _streamed(method: int) -> bytes:
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", method) as archive:  # type: ignore[call-overload]
        archive.writestr("people.csv", people_csv())
    return pipe.written


def _zip64() -> bytes:
    content = io.BytesIO()
    with (
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("people.csv", "w", force_zip64=True) as member,
    ):
        member.write(people_csv())
    return content.getvalue()


def _cut_directory() -> bytes:
    content = people_zip()
    return content[: content.index(_CENTRAL)]


def _wrong_directory_offset() -> bytes:
    return _patched(people_zip(), _END, 16, struct.pack("<I", 7))


def _duplicates(first: bytes, second: bytes) -> bytes:
    content = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        archive.writestr("report.csv", first)
        archive.writestr("report.csv", second)
    return content.getvalue()


def _overlapping() -> bytes:
    """The local file of the first member holds, stored, the whole local file of the second."""
    inner = people_zip()
    outer = zipped({"cover.bin": inner[: inner.index(_CENTRAL)]}, zipfile.ZIP_STORED)
    central = inner[inner.index(_CENTRAL) : inner.index(_END)]
    shift = outer.index(_LOCAL, 1)
    central = central[:42] + struct.pack("<I", shift) + central[46:]
    start, end = outer.index(_CENTRAL, shift + 100), outer.index(_END)
    directory = outer[start:end] + central
    tail = struct.pack("<4s4H2IH", _END, 0, 0, 2, 2, len(directory), start, 0)
    return outer[:start] + directory + tail


def _unlisted_member() -> bytes:
    """The directory lists the innocent member alone; the people's local file stands before it."""
    whole = zipped({"people.csv": people_csv(), "report.csv": _INNOCENT})
    start, end = whole.index(_CENTRAL), whole.index(_END)
    second = whole.index(_CENTRAL, start + 4)
    tail = struct.pack("<4s4H2IH", _END, 0, 0, 1, 1, end - second, start, 0)
    return whole[:start] + whole[second:end] + tail


def _gap() -> bytes:
    """Text between the last member and the directory."""
    whole = zipped({"report.csv": _INNOCENT})
    start, end = whole.index(_CENTRAL), whole.index(_END)
    offset = struct.pack("<I", start + len(people_csv()))
    return whole[:start] + people_csv() + whole[start:end] + whole[end : end + 16] + offset + whole[end + 20 :]


def _comment() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("report.csv", _INNOCENT)
        archive.comment = people_csv()
    return content.getvalue()


def _member_comment() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        info = zipfile.ZipInfo("report.csv")
        info.comment = people_csv()
        archive.writestr(info, _INNOCENT)
    return content.getvalue()


def _extra(where: str) -> bytes:
    field = struct.pack("<HH", 0x7075, len(people_csv())) + people_csv()
    content = zipped({"report.csv": _INNOCENT}, zipfile.ZIP_STORED)
    start, end = content.index(_CENTRAL), content.index(_END)
    local, central, tail = content[:start], content[start:end], content[end:]
    if where == "local":
        at = 30 + len("report.csv")
        local = local[:28] + struct.pack("<H", len(field)) + local[30:at] + field + local[at:]
    else:
        central = central[:30] + struct.pack("<H", len(field)) + central[32:] + field
    tail = tail[:12] + struct.pack("<II", len(central), len(local)) + tail[20:]
    return local + central + tail


def _directory_with_content() -> bytes:
    return zipped({"people.csv/": people_csv()})


def _renamed_centrally() -> bytes:
    """The directory calls the workbook a picture."""
    content = zipped({"people.xlsx": people_xlsx()}, zipfile.ZIP_STORED)
    at = content.rindex(b"people.xlsx")
    return content[:at] + b"holiday.jpg" + content[at + 11 :]


def _encrypted_flag(signature: bytes) -> bytes:
    """One of the two headers says that the member is encrypted, which it is not."""
    return _patched(people_zip(), signature, 8 if signature == _CENTRAL else 6, b"\x01\x00")


def _method(signature: bytes, method: int) -> bytes:
    return _patched(people_zip(), signature, 10 if signature == _CENTRAL else 8, struct.pack("<H", method))


def _sizes(signature: bytes, packed: int, unpacked: int, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = zipped({"people.csv": people_csv()}, method)
    return _patched(content, signature, 20 if signature == _CENTRAL else 18, struct.pack("<II", packed, unpacked))


def _nested(depth: int) -> bytes:
    content = people_csv()
    for level in range(depth):
        content = zipped({f"{level}.zip" if level else "people.csv": content})
    return content


def _tail_in_member() -> bytes:
    """Deflate ends early; the people stand stored behind its end, inside the member's bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(_INNOCENT) + packer.flush() + people_csv()
    content = zipped({"report.csv": packed}, zipfile.ZIP_STORED)
    facts = struct.pack("<III", zlib.crc32(_INNOCENT), len(packed), len(_INNOCENT))
    for signature, method_at in ((_LOCAL, 8), (_CENTRAL, 10)):
        content = _patched(content, signature, method_at, struct.pack("<H", 8))
        content = _patched(content, signature, method_at + 6, facts)
    return content


ATTACKS: dict[str, Callable[[], bytes]] = {
    "zip64 sizes": _zip64,
    "deflated into a pipe": lambda: _streamed(zipfile.ZIP_DEFLATED),
    "stored into a pipe": lambda: _streamed(zipfile.ZIP_STORED),
    "directory cut off": _cut_directory,
    "directory offset wrong": _wrong_directory_offset,
    "directory says no members": lambda: _patched(people_zip(), _END, 8, struct.pack("<HH", 0, 0)),
    "end names another disk": lambda: _patched(people_zip(), _END, 4, struct.pack("<HH", 3, 3)),
    "end's comment length wrong": lambda: _patched(people_zip(), _END, 20, struct.pack("<H", 9000)),
    "program before it": lambda: b"MZ" + bytes(3000) + people_zip(),
    "bytes behind it": lambda: people_zip() + b"\x00\x01\x02" * 500,
    "overlapping members": _overlapping,
    "duplicate, people first": lambda: _duplicates(people_csv(), _INNOCENT),
    "duplicate, people second": lambda: _duplicates(_INNOCENT, people_csv()),
    "member not in the directory": _unlisted_member,
    "text before the directory": _gap,
    "archive comment": _comment,
    "member comment": _member_comment,
    "local extra field": lambda: _extra("local"),
    "central extra field": lambda: _extra("central"),
    "directory entry with content": _directory_with_content,
    "other name in the directory": _renamed_centrally,
    "encrypted flag in the directory": lambda: _encrypted_flag(_CENTRAL),
    "encrypted flag in the local header": lambda: _encrypted_flag(_LOCAL),
    "unknown method in the directory": lambda: _method(_CENTRAL, 77),
    "unknown method in the local header": lambda: _method(_LOCAL, 77),
    "stored in the directory, deflated in truth": lambda: _method(_CENTRAL, 0),
    "stored in the local header, deflated in truth": lambda: _method(_LOCAL, 0),
    "no size in the directory": lambda: _sizes(_CENTRAL, 0, 0),
    "no size in the local header": lambda: _sizes(_LOCAL, 0, 0),
    "stored, short size in the directory": lambda: _sizes(_CENTRAL, 40, 40, zipfile.ZIP_STORED),
    "stored, short size in the local header": lambda: _sizes(_LOCAL, 40, 40, zipfile.ZIP_STORED),
    "size of gigabytes": lambda: _sizes(_CENTRAL, 0xFFFFFFF0, 0xFFFFFFF0),
    "text behind the end of deflate": _tail_in_member,
    "name with path tricks": lambda: zipped({"../../../../etc/cron.d/people.csv": people_csv()}),
    "name of a device": lambda: zipped({"C:\\con\\aux.csv": people_csv()}),
    "name of nothing": lambda: zipped({".": people_csv()}),
    "ten deep": lambda: _nested(10),
    "fourteen deep": lambda: _nested(14),
    "two archives, people first": lambda: people_zip() + zipped({"report.csv": _INNOCENT}),
    "two archives, people second": lambda: zipped({"report.csv": _INNOCENT}) + people_zip(),
}
