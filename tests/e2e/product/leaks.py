"""The leak in every form that people send it in, and the statistics that they may send. Nobody in it exists."""

import csv
import gzip
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from tests.e2e.product.xlsb_writer import make_xlsb
from tools.demo.workbooks import HEADER, invented_people

PEOPLE = 40
LEAK: tuple[tuple[str, ...], ...] = (HEADER, *invented_people(PEOPLE, seed=1128))
MONTHS = ("July", "August", "September", "October")
STATISTICS: tuple[tuple[str, ...], ...] = (
    ("Country of citizenship", *MONTHS),
    *((country, *(str(100 + 37 * row + column) for column in range(4))) for row, country in
      enumerate(("Cameroon", "Cuba", "Ethiopia", "Guatemala", "Haiti", "Honduras", "Iran", "Venezuela"))),
)  # fmt: skip

type Rows = Sequence[Sequence[str]]


def make_xlsx(rows: Rows, *, hidden: Rows = (), sheet_name: str = "Sheet1") -> bytes:
    """A workbook, always the same; `hidden` goes to a second sheet that Excel does not offer to show."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1, tzinfo=UTC)})
        sheet = book.add_worksheet(sheet_name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, [int(cell) if cell.isdigit() else cell for cell in row])
        if hidden:
            second = book.add_worksheet("Sheet2")
            second.very_hidden()
            for number, row in enumerate(hidden):
                second.write_row(number, 0, row)
    return target.getvalue()


def make_xlsm(rows: Rows) -> bytes:
    """The same workbook under the content type of one with macros."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_xlsx(rows))) as plain, zipfile.ZipFile(target, "w") as package:
        for name in plain.namelist():
            content = plain.read(name).replace(
                b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            )
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def make_xls(rows: Rows) -> bytes:
    """A workbook of Excel 97 to 2003."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Sheet1")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write(number, column, cell)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def make_ods(rows: Rows) -> bytes:
    """A workbook of LibreOffice."""
    document = OpenDocumentSpreadsheet()
    table = Table(name="Sheet1")
    for row in rows:
        line = TableRow()
        for cell in row:
            box = TableCell(valuetype="string")
            box.addElement(P(text=cell))
            line.addElement(box)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def make_delimited(rows: Rows, *, delimiter: str = ",", charset: str = "utf-8") -> bytes:
    """Delimited text."""
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter).writerows(rows)
    return target.getvalue().encode(charset)


def make_zip(name: str, content: bytes) -> bytes:
    """A zip with one member, always the same: without a time of its own a member is of 1980."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


FORMS: Mapping[str, Callable[[Rows], bytes]] = {
    "people.xlsx": make_xlsx,
    "people.xlsm": make_xlsm,
    "people.xlsb": make_xlsb,
    "people.xls": make_xls,
    "people.ods": make_ods,
    "utf-8.csv": make_delimited,
    "utf-8-sig.csv": lambda rows: make_delimited(rows, charset="utf-8-sig"),
    "utf-16.csv": lambda rows: make_delimited(rows, charset="utf-16", delimiter="\t"),
    "utf-16-be.csv": lambda rows: make_delimited(rows, charset="utf-16-be"),
    "utf-32.csv": lambda rows: make_delimited(rows, charset="utf-32"),
    "utf-16-le.csv": lambda rows: make_delimited(rows, charset="utf-16-le", delimiter=";"),
    "cp1252.csv": lambda rows: make_delimited([("Número", *rows[0][1:]), *rows[1:]], charset="cp1252", delimiter=";"),
    "people.tsv": lambda rows: make_delimited(rows, delimiter="\t"),
    "people.zip": lambda rows: make_zip("inner.xlsx", make_xlsx(rows)),
    "nested.zip": lambda rows: make_zip("inner.zip", make_zip("inner.csv", make_delimited(rows))),
    "people.xlsx.gz": lambda rows: gzip.compress(make_xlsx(rows)),
    "people.csv.gz": lambda rows: gzip.compress(make_delimited(rows)),
    "holiday.jpg": make_xlsx,
    "hidden.xlsx": lambda rows: make_xlsx(STATISTICS, hidden=rows if rows is not STATISTICS else ()),
}
"""The same rows in a file called so."""
