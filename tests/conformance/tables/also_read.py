"""Formats beside the matrix, measured one by one: what is read in which, and which are named and not read."""

import base64
import binascii
import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path
from types import MappingProxyType

import cabarchive
import lz4.frame
import msoffcrypto.format.ooxml
import py7zr
import pycdlib
import zstandard

from tests.conformance.tables.dbase_files import make_dbase
from tests.conformance.tables.reading import HEADER, PEOPLE, read
from tests.e2e.product.xlsb_writer import make_xlsb

FILES = Path(__file__).parent / "files"
_LINES = (HEADER, *PEOPLE)
_CSV = "".join(f"{','.join(row)}\r\n" for row in _LINES)
_XLSX = (FILES / "plain.xlsx").read_bytes()


def _zip(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def _tar() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo("people.xlsx")
        info.size = len(_XLSX)
        archive.addfile(info, io.BytesIO(_XLSX))
    return stream.getvalue()


def _seven_zip() -> bytes:
    stream = io.BytesIO()
    with py7zr.SevenZipFile(stream, "w") as archive:
        archive.writestr(_XLSX, "people.xlsx")
    return stream.getvalue()


def _cabinet() -> bytes:
    archive = cabarchive.CabArchive()
    archive["people.xlsx"] = cabarchive.CabFile(_XLSX)
    saved: bytes = archive.save(compress=True)
    return saved


def _repacked_workbook() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_XLSX)) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as target:
        for name in source.namelist():
            if name != "_rels/.rels":
                target.writestr(name, source.read(name))
    return stream.getvalue()


def _disk_image() -> bytes:
    image = pycdlib.PyCdlib()
    image.new(joliet=3)
    image.add_fp(io.BytesIO(_XLSX), len(_XLSX), "/PEOPLE.XLS;1", joliet_path="/people of us all.xlsx")
    stream = io.BytesIO()
    image.write_fp(stream)
    image.close()
    return stream.getvalue()


def tnef(*attributes: tuple[int, bytes]) -> bytes:
    """A message in Outlook's encapsulation, from ids and contents of its attributes."""
    written = (
        struct.pack("<BHHI", 2, number, 6, len(content)) + content + struct.pack("<H", sum(content) & 0xFFFF)
        for number, content in attributes
    )
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(written)


def _mail() -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "ada@example.org", "bob@example.org"
    message.set_content("See the list.")
    message.add_attachment(_XLSX, maintype="application", subtype="octet-stream", filename="x")
    return bytes(message)


def _deep() -> bytes:
    content = _XLSX
    for _ in range(9):
        content = _zip("inner", content)
    return content


def _sealed() -> bytes:
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(_XLSX)).encrypt("VelvetSweatshop", stream)
    return stream.getvalue()


def _strict() -> bytes:
    """The namespaces of ECMA-376's Strict variant."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_XLSX)) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name)
            for old, new in (
                (b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"spreadsheetml/main"),
                (
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    b"officeDocument/relationships",
                ),
            ):
                text = text.replace(old, b"http://purl.oclc.org/ooxml/" + new)
            target.writestr(name, text)
    return stream.getvalue()


def _excel_2003() -> bytes:
    cells = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in row) + "</Row>"
        for row in _LINES
    )
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    sheet = f'<Worksheet ss:Name="S"><Table>{cells}</Table></Worksheet>'
    return f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}">{sheet}</Workbook>'.encode()


def _slide() -> bytes:
    cells = "".join(
        "<a:tr>"
        + "".join(f"<a:tc><a:txBody><a:p><a:r><a:t>{cell}</a:t></a:r></a:p></a:txBody></a:tc>" for cell in row)
        + "</a:tr>"
        for row in _LINES
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("ppt/presentation.xml", "<p:presentation/>")
        package.writestr("ppt/slides/slide1.xml", f'<p:sld xmlns:p="p" xmlns:a="a"><a:tbl>{cells}</a:tbl></p:sld>')
    return stream.getvalue()


def _calendar() -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{row[0]}\r\nSUMMARY:{row[1]}\r\nDTSTART:19840309\r\nEND:VEVENT\r\n" for row in PEOPLE
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n".encode()


def _uuencode() -> bytes:
    lines = [binascii.b2a_uu(_XLSX[at : at + 45]) for at in range(0, len(_XLSX), 45)]
    return b"begin 644 people.xlsx\n" + b"".join(lines) + b"`\nend\n"


def _fixed_width() -> bytes:
    return "".join("".join(cell.ljust(20) for cell in row).rstrip() + "\n" for row in _LINES * 1).encode()


def _cards() -> bytes:
    return "\n".join(
        "".join(f"{name}: {cell}\n" for name, cell in zip(HEADER, row, strict=True)) for row in PEOPLE
    ).encode()


READ: Mapping[str, Callable[[], bytes]] = MappingProxyType(
    {
        "Excel binary workbook (`.xlsb`)": lambda: make_xlsb(_LINES),
        "Strict OOXML": _strict,
        "Excel 2003 XML": _excel_2003,
        "Workbook under Excel's own default password": _sealed,
        "PowerPoint slides": _slide,
        "Word 97 to 2003 (`.doc`)": (FILES / "people.doc").read_bytes,
        "PowerPoint 97 to 2003 (`.ppt`)": lambda: gzip.decompress((FILES / "slides.ppt.gz").read_bytes()),
        "dBASE, FoxPro (`.dbf`)": lambda: make_dbase(HEADER, PEOPLE),
        "iCalendar": _calendar,
        "Record cards (`label: value`)": _cards,
        "Fixed-width text": _fixed_width,
        "Text in UTF-16, with and without mark": lambda: _CSV.encode("utf-16-le"),
        "Text in UTF-32": lambda: _CSV.encode("utf-32"),
        "Text in GB18030": lambda: _CSV.encode("gb18030"),
        "zip": lambda: _zip("people.xlsx", _XLSX),
        "Ten containers deep": _deep,
        "gzip": lambda: gzip.compress(_XLSX),
        "bzip2": lambda: bz2.compress(_XLSX),
        "xz": lambda: lzma.compress(_XLSX),
        "xlsx with LZMA members, without `_rels/.rels`": _repacked_workbook,
        "CSV in percent signs": lambda: "".join(f"%{byte:02X}" for byte in _CSV.encode()).encode(),
        "Zstandard": lambda: zstandard.compress(_XLSX),
        "LZ4": lambda: lz4.frame.compress(_XLSX),
        "tar": _tar,
        "7z": _seven_zip,
        "cab (stored, MSZIP)": _cabinet,
        "ISO 9660, Joliet, Rock Ridge, UDF": _disk_image,
        "TNEF (`winmail.dat`)": lambda: tnef((0x9002, bytes(14)), (0x8010, b"people.xlsx\0"), (0x800F, _XLSX)),
        "Mail with attachment": _mail,
        "base64": lambda: base64.encodebytes(_XLSX),
        "Hexadecimal": lambda: _XLSX.hex().encode(),
        "uuencode": _uuencode,
        "Data URL": lambda: b"<a href='data:;base64," + base64.b64encode(_XLSX) + b"'>x</a>",
    }
)
"""Files that hold the four people, by what is said of them."""

_RARE = "rare, and no well-kept library reads it"
NAMED: Mapping[str, tuple[bytes, str]] = MappingProxyType(
    {
        "rar": (b"Rar!\x1a\x07\x01\x00" + bytes(99), "libraries call the vendor's program; workers start none"),
        "cab in LZX or Quantum": (
            struct.pack("<4sIIIIIBBHHHHH", b"MSCF", 0, 99, 0, 44, 0, 3, 1, 1, 1, 0, 0, 0)
            + struct.pack("<IHH", 60, 1, 3)
            + bytes(99),
            "the library unpacks stored and MSZIP cabinets alone",
        ),
        "lzip": (b"LZIP\x01" + bytes(99), _RARE),
        "compress (`.Z`)": (b"\x1f\x9d\x90" + bytes(range(99)), _RARE),
        "cpio": (b"070701" + bytes(99), _RARE),
        "Access": (
            b"\x00\x01\x00\x00Standard ACE DB\x00\x02" + bytes(99),
            "the one reader in Python leaves out rows that it does not understand, and says so to its log alone",
        ),
        "ORC": (b"ORC" + bytes(range(99)), "polars reads none, and the library that does is as heavy as polars"),
        "Numbers": (
            _zip("Index/Tables/DataList.iwa", bytes(99)),
            "its library brings protobuf and snappy and makes objects of every cell",
        ),
        "Lotus 1-2-3": (b"\x00\x00\x1a\x00\x00\x10\x04\x00\x00\x00" + bytes(99), _RARE),
        "HDF5": (b"\x89HDF\r\n\x1a\n" + bytes(99), "arrays of measurements; its library is a large one in C"),
        "SPSS": (b"$FL2@(#) SPSS DATA FILE" + bytes(99), "rare outside of statistics; its library is one in C"),
        "PGP message": (b"-----BEGIN PGP MESSAGE-----\n\nhQEMA\n", "sealed"),
        "age": (b"age-encryption.org/v1\n-> X25519 abc\n" + bytes(99), "sealed"),
    }
)
"""Beginnings of files that are recognised by their content and not read, and why they are not."""


def render_also_read() -> str:
    """The section of formats that are read beside those of the matrix."""
    rows = (f"| {name} | {_says(build())} |" for name, build in READ.items())
    return "\n".join(("## Also read", "", "| what | read |", "| --- | --- |", *rows, ""))


def render_named() -> str:
    """The section of formats that are named."""
    rows = (
        f"| {name} | {', '.join(f'`{reason}`' for reason in read(content).reasons)} | {why} |"
        for name, (content, why) in NAMED.items()
    )
    return "\n".join(("## Named, not read", "", "| what | reason | why |", "| --- | --- | --- |", *rows, ""))


def _says(content: bytes) -> str:
    reading = read(content)
    found = {row[0] for row in PEOPLE} <= reading.cells()
    return ", ".join(["yes" if found else "no", *(f"`{reason}`" for reason in reading.reasons)])
