"""Bytes of workbooks and text files from rows."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

import openpyxl
import xlsxwriter

type Cell = object
type Rows = Sequence[Sequence[Cell]]


def xlsx(sheets: Mapping[str, Rows]) -> bytes:
    """A workbook as XlsxWriter makes it."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "default_date_format": "mm/dd/yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for index, row in enumerate(rows):
                sheet.write_row(index, 0, row)
    return target.getvalue()


def xlsx_by_openpyxl(sheets: Mapping[str, Rows]) -> bytes:
    """A workbook as openpyxl makes it."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def delimited(rows: Iterable[Sequence[Cell]], delimiter: str = ",", charset: str = "utf-8") -> bytes:
    """Delimited text with quotes where they are needed."""
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter).writerows(rows)
    return target.getvalue().encode(charset)
