import bz2
import gzip
import lzma
import os
import struct
import zlib

import pytest
import zstandard

from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.media_types import sniff

ROWS = b"name,born\nAda Example,1980-01-02\n" * 9
DBASE = (
    struct.pack("<BBBBIHH20x", 3, 124, 1, 2, 1, 65, 11)
    + b"NAME".ljust(11, b"\x00")
    + b"C".ljust(21, b"\x00")
    + b"\x0d"
    + b" Ada       \x1a"
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (ROWS, MediaType.TEXT),
        (bytes(range(256)) * 4 + b"PAR1", MediaType.PARQUET),
        (bytes(range(256)) * 4 + b"ARROW1", MediaType.ARROW),
        (bytes(500) + b"CREATE TABLE people (name TEXT)".ljust(524), MediaType.SQLITE),
        (bytes(range(255)) + "Root Entry".encode("utf-16-le").ljust(64, b"\0") + b"\x16\0\5", MediaType.OLE),
        (ROWS.decode().encode("utf-16"), MediaType.TEXT),
        (b"PARENT,CHILD\nAda,Bob\n", MediaType.TEXT),
        (b"ORCHARD,TREES\nA,1\n", MediaType.TEXT),
        (b"MZ,number\n" + ROWS, MediaType.TEXT),
        (b"BM,GIF89a,Rar!\n" + ROWS, MediaType.TEXT),
        (b"GIF89a,x\n" + ROWS, MediaType.TEXT),
        (b"%PDF-1.4,name\n" + ROWS, MediaType.TEXT),
        (b"070701,Ada\n" + ROWS, MediaType.TEXT),
        (b"{name},{born}\n", MediaType.TEXT),
        (b"<3 hearts,born\n", MediaType.TEXT),
        (b"<html><body><table>", MediaType.HTML),
        (b"\xef\xbb\xbf  <table><tr>", MediaType.HTML),
        (b"<!-- x --><!DOCTYPE html>", MediaType.HTML),
        (b'<?xml version="1.0"?><!DOCTYPE html><html>', MediaType.HTML),
        (b"<people><person/></people>", MediaType.XML),
        (b'<?xml version="1.0"?><a/>', MediaType.XML),
        ('<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16"), MediaType.XML),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            MediaType.SPREADSHEETML_2003,
        ),
        (
            b'<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
            MediaType.FODS,
        ),
        (b'{"a": 1}', MediaType.JSON),
        (b"[12, 13]", MediaType.JSON),
        (b"[0-9a-f]{8}-[0-9a-f]{4}", MediaType.TEXT),
        (b")]}'\n[[1, 2]]", MediaType.JSON),
        (b'"a string of JSON"', MediaType.JSON),
        (b'{"a": 1}\n{"a": 2}\n', MediaType.NDJSON),
        (b'[{"a": 1},\n{"a": 2}]', MediaType.JSON),
        (b"{\\rtf1 x}", MediaType.RTF),
        (b"MIME-Version: 1.0\nSubject: x\n\nbody", MediaType.MAIL),
        (b"junk\n%PDF-1.7\n1 0 obj\n<<>>", MediaType.PDF),
        (gzip.compress(ROWS, mtime=0), MediaType.GZIP),
        (bz2.compress(ROWS), MediaType.BZIP2),
        (lzma.compress(ROWS), MediaType.XZ),
        (lzma.compress(ROWS, format=lzma.FORMAT_ALONE), MediaType.LZMA),
        (zstandard.compress(ROWS), MediaType.ZSTD),
        (zlib.compress(ROWS), MediaType.ZLIB),
        (b"PK\x03\x04" + bytes(26), MediaType.ZIP),
        (b"7z\xbc\xaf\x27\x1c\x00\x04", MediaType.SEVEN_ZIP),
        (b"PACK\x00\x00\x00\x02\x00\x00\x00\x01", MediaType.GIT_PACK),
        (b"Rar!\x1a\x07\x01\x00" + bytes(99), MediaType.RAR),
        (b"MSCF\x00\x00\x00\x00" + bytes(99), MediaType.CAB),
        (b"\x04\x22\x4d\x18\x64\x40\xa7" + bytes(9), MediaType.LZ4),
        (bytes(0x8001) + b"CD001" + bytes(99), MediaType.ISO),
        (b"SQLite format 3\x00" + bytes(84), MediaType.SQLITE),
        (b"PAR1\x15\x04" + bytes(99), MediaType.PARQUET),
        (b"ARROW1\x00\x00\xff\xff", MediaType.ARROW),
        (b"Obj\x01\x04\x14avro.codec\x00\x01\x02", MediaType.AVRO),
        (b"\x00\x01\x00\x00Standard ACE DB\x00\x02", MediaType.ACCESS),
        (DBASE, MediaType.DBASE),
        (b"\x30\x82\x04\x1f" + DBASE[4:32] + b"\x02\x01\x0a".ljust(32, b"\xf0") + b"\x0d" * 400, MediaType.BINARY),
        (b"\x09\x00\x04\x00\x02\x00\x10\x00\x42\x00", MediaType.XLS),
        (b"\x09\x02\x06\x00\x00\x00\x10\x00\x00\x00", MediaType.XLS),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", MediaType.XLS),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00\xbb\x0d", MediaType.XLS),
        (b"\x00\x00\x1a\x00\x00\x10\x04\x00\x00\x00", MediaType.LOTUS),
        (b"\x78\x9f\x3e\x22\x01\x00\x01", MediaType.TNEF),
        (b"-----BEGIN PGP MESSAGE-----\n\n", MediaType.PGP),
        (b"age-encryption.org/v1\n-> X25519", MediaType.AGE),
        (b"\x89PNG\r\n\x1a\n" + bytes(30), "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "image/jpeg"),
        (b"MZ" + bytes(100), "application/vnd.microsoft.portable-executable"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "application/x-elf"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(9), "video/mp4"),
        (b"\x80" + os.urandom(0) + bytes(range(255)) * 9, MediaType.BINARY),
        (b"", MediaType.BINARY),
    ],
)
def test_content_decides(content: bytes, expected: str) -> None:
    """Every known type is told by its bytes, and words at the beginning of a table fool nobody."""
    assert sniff(memoryview(content)) == expected
