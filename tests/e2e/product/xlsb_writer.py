"""Writes a workbook in Excel's binary format ([MS-XLSB]): one sheet of inline strings."""

import io
import struct
import zipfile
from collections.abc import Iterable, Sequence

_CONTENT_TYPES = (
    b'<?xml version="1.0" encoding="UTF-8"?>'
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
    b'<Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/>'
    b"</Types>"
)
_RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>'
    "</Relationships>"
)
# [MS-XLSB] 2.3.1, record types by number.
_ROW, _CELL_STRING = 0, 6
_BEGIN_SHEET, _END_SHEET, _BEGIN_BOOK, _END_BOOK = 129, 130, 131, 132
_BEGIN_SHEETS, _END_SHEETS, _BEGIN_DATA, _END_DATA = 143, 144, 145, 146
_DIMENSIONS, _BOOK_PROPERTIES, _SHEET = 148, 153, 156


def make_xlsb(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook with one sheet."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _CONTENT_TYPES)
        package.writestr("_rels/.rels", _RELATIONSHIPS.format(kind="officeDocument", target="xl/workbook.bin"))
        package.writestr("xl/workbook.bin", b"".join(_book()))
        relationships = _RELATIONSHIPS.format(kind="worksheet", target="worksheets/sheet1.bin")
        package.writestr("xl/_rels/workbook.bin.rels", relationships)
        package.writestr("xl/worksheets/sheet1.bin", b"".join(_sheet(rows)))
    return target.getvalue()


def _book() -> Iterable[bytes]:
    yield _record(_BEGIN_BOOK)
    yield _record(_BOOK_PROPERTIES, struct.pack("<III", 0, 0, 0))
    yield _record(_BEGIN_SHEETS)
    yield _record(_SHEET, struct.pack("<II", 0, 1) + _text("rId1") + _text("Sheet1"))
    yield _record(_END_SHEETS)
    yield _record(_END_BOOK)


def _sheet(rows: Sequence[Sequence[str]]) -> Iterable[bytes]:
    yield _record(_BEGIN_SHEET)
    yield _record(_DIMENSIONS, struct.pack("<IIII", 0, len(rows) - 1, 0, len(rows[0]) - 1))
    yield _record(_BEGIN_DATA)
    for number, row in enumerate(rows):
        yield _record(_ROW, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0))
        for column, cell in enumerate(row):
            yield _record(_CELL_STRING, struct.pack("<II", column, 0) + _text(cell))
    yield _record(_END_DATA)
    yield _record(_END_SHEET)


def _record(kind: int, content: bytes = b"") -> bytes:
    return _variable(kind) + _variable(len(content)) + content


def _variable(number: int) -> bytes:
    """Seven bits a byte, the lowest first; record types are written the same way."""
    encoded = bytearray()
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*encoded, number])


def _text(text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded
