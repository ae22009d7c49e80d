"""Small well-formed inputs, made here, that fuzzing starts from. The people in them are invented."""

import base64
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import brotli
import lz4.frame
import msgpack
import openpyxl
import xlwt
import zstandard

from tests.conformance.tables.dbase_files import make_dbase

FILES = Path(__file__).parents[2] / "conformance" / "tables" / "files"
MAX_SEED_BYTES = 16 * 1024
REGRESSIONS = Path(__file__).parent / "regressions"
"""Inputs that once broke a reader, named `<reader>-<number>`."""

ROWS = [("Name", "Born", "Email"), *((f"Zora Quill{n}", f"19{n:02}-02-03", f"z{n}@mail.example") for n in range(14))]
CSV = "\n".join(",".join(row) for row in ROWS).encode()
RECORDS = [dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:]]
JSON = json.dumps(RECORDS).encode()
XML = b"<r>" + b"".join(b"<p><n>Zora %d</n><b>1980-01-02</b></p>" % n for n in range(9)) + b"</r>"
HTML = b"<table><tr><th>Name<th>Born" + b"<tr><td>Zora Quill<td colspan=2>1980-01-02" * 6 + b"</table>"
FORM_PART = b'Content-Disposition: form-data; name="f"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n'
MULTIPART = b"--b\r\n" + FORM_PART + CSV + b"\r\n--b--\r\n"
AWS_CHUNKED = b"%x;chunk-signature=00\r\n%s\r\n0;chunk-signature=00\r\n\r\n" % (len(CSV), CSV)
GRPC = b"\x00\x00\x00\x00\x0c\x0a\x0aname,born\n"
CBOR = b"\xa2\x64name\x9f\x61a\x62bc\xff\x64born\xfb\x3f\xf1\x99\x99\x99\x99\x99\x9a"
BATCH = b"POST /a HTTP/1.1\r\nContent-Type: text/csv\r\n\r\n" + CSV
MAIL = (
    b"From: a@mail.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    b"Content-Type: text/csv\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(CSV) + b"\r\n--b--\r\n"
)
SPREADSHEETML = (
    b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    b'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>'
    + b'<Row><Cell ss:Index="2"><Data ss:Type="String">Zora</Data></Cell></Row>' * 4
    + b"</Table></Worksheet></Workbook>"
)


def seeds() -> Mapping[str, tuple[bytes, ...]]:
    """Inputs by the reader that they are for."""
    compressed = gzip.compress(CSV, mtime=0)
    return {
        "multipart": (MULTIPART,),
        "related": (MULTIPART.replace(b"form-data", b"attachment"),),
        "form": (b"name=Zora+Quill&born=1980-01-02&file=data%3Atext%2Fcsv%3Bbase64%2CYSxi",),
        "aws_chunked": (AWS_CHUNKED,),
        "gzip": (compressed, compressed * 2),
        "brotli": (brotli.compress(CSV),),
        "zstd": (zstandard.compress(CSV),),
        "message_pack": (msgpack.packb(RECORDS[:3]),),
        "cbor": (CBOR,),
        "grpc": (GRPC,),
        "grpc_text": (base64.b64encode(GRPC),),
        "batch": (BATCH,),
        "delimited": (CSV, CSV.replace(b",", b";"), b'"a""b"\t"c\nd"\n' * 5),
        "plain_text": (b"Name      Born\nZora      1980\nQuill     1981\n" * 5, CSV.decode().encode("utf-16")),
        "json": (JSON, b"\n".join(json.dumps(record).encode() for record in RECORDS), b"[[1,2],[3,4]]"),
        "xml": (XML, SPREADSHEETML),
        "html": (HTML,),
        "fields": (b'u?f=1&g=2\nmultipart/mixed; boundary="b"\ngzip, aws-chunked\n' + MULTIPART,),
        "layout": (CSV.replace(b",", b"|"), b"Report\n\n|A|B||C|\n|1|2||3|\n|4|5||6|\n"),
        "zip_directory": (zipped({"a.csv": CSV}),),
        "file": tuple(files(compressed)),
    }


def files(compressed: bytes) -> Iterator[bytes]:
    """Files of every kind that a reader of ours takes apart."""
    yield from (CSV, JSON, XML, HTML, MAIL, SPREADSHEETML, compressed, zipped({"a.csv": CSV, "b/c.json": JSON}))
    yield b"see data:text/csv;base64," + base64.b64encode(CSV) + b" end"
    yield b"\x89PNG\r\n\x1a\n" + bytes(20) + zipped({"a.csv": CSV})
    yield zipped({"a.gz": compressed})
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        entry = tarfile.TarInfo("a.csv")
        entry.size = len(CSV)
        tar.addfile(entry, io.BytesIO(CSV))
    yield archive.getvalue()
    yield b"".join(b"%08x: %s\n" % (at, CSV[at : at + 16].hex(" ").encode()) for at in range(0, len(CSV), 16))
    yield b"<html><!--" + CSV + b"--><script>" + JSON + b"</script></html>"
    yield make_dbase(ROWS[0], ROWS[1:])
    yield lz4.frame.compress(CSV)
    yield from workbooks()
    yield from (path.read_bytes() for path in sorted(FILES.glob("[hsu]*[!.]*")) if path.stat().st_size < MAX_SEED_BYTES)


def workbooks() -> Iterator[bytes]:
    """An xlsx and an xls."""
    new, written = openpyxl.Workbook(), io.BytesIO()
    old, old_written = xlwt.Workbook(), io.BytesIO()
    sheet = old.add_sheet("a")
    for number, row in enumerate(ROWS):
        new.active.append(row)
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    new.save(written)
    old.save(old_written)
    yield written.getvalue()
    yield old_written.getvalue()


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A zip of these members."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def regressions() -> Iterator[tuple[str, bytes]]:
    """Reader and input of everything that once broke one."""
    for path in sorted(REGRESSIONS.glob("[!.]*")):
        yield path.name.rpartition("-")[0], path.read_bytes()
