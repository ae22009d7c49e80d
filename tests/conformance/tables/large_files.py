"""Thousands of rows in each format that a program at hand writes, or that is text by itself."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import openpyxl
import xlsxwriter
import xlwt

type Rows = Sequence[Sequence[str]]

ROWS = 5_000
"""More than any reader samples, and than one part of most formats holds."""
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _by_xlsxwriter(rows: Rows) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return stream.getvalue()


def _by_openpyxl(rows: Rows) -> bytes:
    stream = io.BytesIO()
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    book.save(stream)
    return stream.getvalue()


def _by_xlwt(rows: Rows) -> bytes:
    stream = io.BytesIO()
    book = xlwt.Workbook()
    sheet = book.add_sheet("Sheet1")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write(number, column, cell)
    book.save(stream)
    return stream.getvalue()


def _cells(rows: Rows, row: str, cell: str) -> str:
    return "".join(row.format("".join(cell.format(text) for text in line)) for line in rows)


def _opendocument(rows: Rows, root: str) -> bytes:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    table = _cells(rows, "<table:table-row>{}</table:table-row>", cell)
    spaces = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "table", "text"))
    body = f'<office:body><office:spreadsheet><table:table table:name="S">{table}</table:table></office:spreadsheet>'
    return (
        f'<?xml version="1.0"?><{root} {spaces} office:mimetype="{_SPREADSHEET}">{body}</office:body></{root}>'.encode()
    )


def _ods(rows: Rows) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", _SPREADSHEET)
        package.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"/>')
        package.writestr("content.xml", _opendocument(rows, "office:document-content"))
    return stream.getvalue()


def _docx(rows: Rows) -> bytes:
    stream = io.BytesIO()
    table = _cells(rows, "<w:tr>{}</w:tr>", "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>")
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        document = f'<w:document xmlns:w="{_WORD}"><w:body><w:tbl>{table}</w:tbl></w:body></w:document>'
        package.writestr("word/document.xml", document)
    return stream.getvalue()


def _delimited(delimiter: str) -> Callable[[Rows], bytes]:
    return lambda rows: "".join(f"{delimiter.join(row)}\n" for row in rows).encode()


def _html(rows: Rows) -> bytes:
    return f"<html><body><table>{_cells(rows, '<tr>{}</tr>', '<td>{}</td>')}</table></body></html>".encode()


def _sylk(rows: Rows) -> bytes:
    cells = (
        f'C;Y{number};X{column};K"{cell}"\n'
        for number, row in enumerate(rows, start=1)
        for column, cell in enumerate(row, start=1)
    )
    return f"ID;PLARGE\n{''.join(cells)}E\n".encode()


def _rtf(rows: Rows) -> bytes:
    return ("{\\rtf1\\ansi " + _cells(rows, "\\trowd {}\\row\n", "{}\\cell ") + "}").encode()


WRITERS: Mapping[str, Callable[[Rows], bytes]] = MappingProxyType(
    {
        ".xlsx": _by_xlsxwriter,
        ".xlsm": _by_openpyxl,
        ".xls": _by_xlwt,
        ".ods": _ods,
        ".fods": lambda rows: _opendocument(rows, "office:document"),
        ".html": _html,
        ".csv": _delimited(","),
        ".tsv": _delimited("\t"),
        ".slk": _sylk,
        ".docx": _docx,
        ".rtf": _rtf,
    }
)
"""By the extension of a format's files."""


def large_rows(header: Sequence[str]) -> Rows:
    """The header and `ROWS` invented people, no two with the same number."""
    people = (
        (
            f"A{100_000_000 + number}",
            f"Quill{number}",
            f"19{50 + number % 50}-01-{1 + number % 28:02d}",
            f"{number:05d}",
        )
        for number in range(ROWS)
    )
    return [tuple(header), *people]
