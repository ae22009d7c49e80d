"""Bytes of the files of an exam."""

from datetime import date

from tests.evaluation.exams.fourth_making import Packed
from tests.evaluation.exams.tables import Exam
from tests.evaluation.making_files import delimited, xlsx_by_openpyxl


def content_of(exam: Exam) -> bytes:
    """A workbook, else delimited text, as the name of the file says; without a delimiter, each row is a line."""
    if isinstance(exam, Packed):
        return exam.content
    if exam.file_name.endswith(".xlsx"):
        sheets = {one.name: [[None if cell == "" else cell for cell in row] for row in one.grid] for one in exam.sheets}
        return xlsx_by_openpyxl(sheets)
    if not exam.delimiter:
        return "".join(f"{row[0]}\n" for row in exam.sheets[0].grid).encode()
    rows = [[f"{cell:%Y-%m-%d}" if isinstance(cell, date) else cell for cell in row] for row in exam.sheets[0].grid]
    return delimited(rows, exam.delimiter)
