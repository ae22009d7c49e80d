"""Files of one kind that carry a table as another kind: behind, between or inside their own parts."""

import base64
import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zlib
from collections.abc import Callable

import py7zr

from tests.conformance.attacks.payload import innocent_xlsx, people_csv, people_xlsx, people_zip


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(*chunks: bytes) -> bytes:
    head = _png_chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    body = _png_chunk(b"IDAT", zlib.compress(b"\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + body + _png_chunk(b"IEND", b"")


def _jpeg(*segments: tuple[int, bytes]) -> bytes:
    parts = [struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in segments]
    frame = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\x34\xff\xd9"
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + b"".join(parts) + frame


def _gif(comment: bytes = b"") -> bytes:
    blocks = b"".join(bytes([len(comment[n : n + 255])]) + comment[n : n + 255] for n in range(0, len(comment), 255))
    extension = b"\x21\xfe" + blocks + b"\x00" if comment else b""
    image = b"\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
    return b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff" + extension + image + b"\x3b"


def _sealed_seven_zip() -> bytes:
    content = io.BytesIO()
    with py7zr.SevenZipFile(content, "w", password="unknown") as archive:
        archive.writestr(people_csv(), "people.csv")
    return content.getvalue()


def _pdf(extra: bytes = b"") -> bytes:
    body = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    body += b"2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n" + extra
    table = b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
    return body + table + b"trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(body)


def _pdf_stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    head = b"9 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    return head + packed + b"\nendstream\nendobj\n"


def _riff(kind: bytes, chunk: bytes) -> bytes:
    body = kind + b"fmt " + struct.pack("<I", 16) + bytes(16) + b"LIST" + struct.pack("<I", len(chunk)) + chunk
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _mp4(box: bytes) -> bytes:
    head = struct.pack(">I", 20) + b"ftypisom" + struct.pack(">I", 512) + b"isom"
    return head + struct.pack(">I", len(box) + 8) + b"free" + box + struct.pack(">I", 8) + b"mdat"


def _gzip_header(field: bytes) -> bytes:
    """The table stands in the extra field of the header."""
    body = gzip.compress(b"nothing to see", mtime=0)
    return body[:3] + b"\x04" + body[4:10] + struct.pack("<H", len(field)) + field + body[10:]


def _gzip_comment(comment: bytes) -> bytes:
    body = gzip.compress(b"nothing to see", mtime=0)
    return body[:3] + b"\x10" + body[4:10] + comment + b"\x00" + body[10:]


def _tar(members: dict[str, bytes], *, comment: str = "") -> bytes:
    content = io.BytesIO()
    headers = {"comment": comment} if comment else {}
    with tarfile.open(fileobj=content, mode="w", format=tarfile.PAX_FORMAT, pax_headers=headers) as archive:
        for name, member in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(member)
            archive.addfile(info, io.BytesIO(member))
    return content.getvalue()


CSV = people_csv().decode()

ATTACKS: dict[str, Callable[[], bytes]] = {
    "zip behind a PNG": lambda: _png() + people_zip(),
    "workbook behind a PNG": lambda: _png() + people_xlsx(),
    "text behind a PNG": lambda: _png() + people_csv(),
    "zip in a PNG chunk": lambda: _png(_png_chunk(b"prVt", people_zip())),
    "text in a PNG chunk": lambda: _png(_png_chunk(b"tEXt", b"Comment\x00" + people_csv())),
    "packed text in a PNG chunk": lambda: _png(_png_chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(people_csv()))),
    "text in a JPEG comment": lambda: _jpeg((0xFE, people_csv())),
    "text in JPEG EXIF": lambda: _jpeg((0xE1, b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x00\x00" + people_csv())),
    "zip in a JPEG segment": lambda: _jpeg((0xED, people_zip())),
    "zip behind a JPEG": lambda: _jpeg() + people_zip(),
    "UTF-16 text behind a JPEG": lambda: _jpeg() + CSV.encode("utf-16-le"),
    "zip behind a GIF": lambda: _gif() + people_zip(),
    "text in a GIF comment": lambda: _gif(people_csv()),
    "rar behind a GIF": lambda: _gif() + b"Rar!\x1a\x07\x01\x00" + bytes(range(256)) * 8,
    "sealed 7z behind a GIF": lambda: _gif() + _sealed_seven_zip(),
    "zip behind a PDF": lambda: _pdf() + people_zip(),
    "text behind a PDF": lambda: _pdf() + people_csv(),
    "workbook in a PDF stream": lambda: _pdf(_pdf_stream(people_xlsx())),
    "text in a PDF stream": lambda: _pdf(_pdf_stream(people_csv())),
    "text in a PDF comment": lambda: _pdf(b"".join(b"% " + line + b"\n" for line in people_csv().split(b"\r\n"))),
    "PDF behind junk": lambda: b"\x00" * 700 + _pdf(_pdf_stream(people_csv())),
    "text in a WAV": lambda: _riff(b"WAVE", b"INFOICMT" + struct.pack("<I", len(CSV)) + people_csv()),
    "zip in a WebP": lambda: _riff(b"WEBP", people_zip()),
    "text in an MP4": lambda: _mp4(people_csv()),
    "workbook in an MP4": lambda: _mp4(people_xlsx()),
    "zip behind a program": lambda: b"\x7fELF\x02\x01\x01" + bytes(4000) + people_zip(),
    "workbook in a bitmap": lambda: b"BM" + struct.pack("<IHHI", 9000, 0, 0, 54) + bytes(40) + people_xlsx(),
    "text in a gzip header": lambda: _gzip_header(people_csv()),
    "text in a gzip comment": lambda: _gzip_comment(people_csv()),
    "second gzip member": lambda: gzip.compress(b"nothing") + gzip.compress(people_csv()),
    "text behind gzip": lambda: gzip.compress(b"nothing") + people_csv(),
    "second bzip2 stream": lambda: bz2.compress(b"nothing") + bz2.compress(people_csv()),
    "zip behind bzip2": lambda: bz2.compress(b"nothing") + people_zip(),
    "second xz stream": lambda: lzma.compress(b"nothing") + bytes(4) + lzma.compress(people_csv()),
    "text behind xz": lambda: lzma.compress(b"nothing") + people_csv(),
    "text behind a tar": lambda: _tar({"a.txt": b"nothing"}) + people_csv(),
    "tar behind a tar": lambda: _tar({"a.txt": b"nothing"}) + _tar({"people.csv": people_csv()}),
    "tar comment": lambda: _tar({"a.txt": b"nothing"}, comment=CSV),
    "tar with a wrong checksum": lambda: _tar({"people.csv": people_csv()}).replace(b"0000644", b"0000640", 1),
    "tar member of no kind": lambda: _tar({"a.txt": b"nothing", "people.csv": people_csv()}).replace(
        b"ustar", b"vstar"
    ),
    "reversed workbook": lambda: people_xlsx()[::-1],
    "workbook in a database's slack": lambda: b"SQLite format 3\x00" + bytes(1000) + people_xlsx(),
    "workbook behind an old workbook's head": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1528) + people_xlsx(),
    "innocent workbook, base64 behind": lambda: innocent_xlsx() + base64.b64encode(people_xlsx()),
}
