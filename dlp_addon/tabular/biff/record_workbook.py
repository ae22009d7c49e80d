"""Binary workbooks of every version of Excel from 2.0 on, by a reader that forgives more than calamine does."""

import io
import struct
from collections.abc import Iterator
from typing import Any

import xlrd
from xlrd.biffh import XL_CELL_BOOLEAN, XL_CELL_DATE, XL_CELL_ERROR, XL_CELL_NUMBER

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.sheets.workbook import Sheet, UnreadSheet

# What xlrd raises on damaged records besides its own errors.
_ERRORS = (
    xlrd.XLRDError,
    xlrd.compdoc.CompDocError,
    struct.error,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RecursionError,
)
_HIDDEN = {0: None, 1: HidingPlace.SHEET, 2: HidingPlace.VERY_HIDDEN}


def read_record_sheets(content: bytes, limits: Limits) -> Iterator[Sheet | UnreadSheet]:
    """The sheets of a bare record stream or a compound file.

    Raises:
        UnscannableError: encrypted, or malformed where the workbook cannot be opened.
    """
    book = _open(content)
    for index in range(min(book.nsheets, limits.max_sheets)):
        yield _load(book, index)
    if book.nsheets > limits.max_sheets:
        yield UnreadSheet("", UnscannableError(UnscannableReason.OVER_LIMIT, "max_sheets"))


def _open(content: bytes) -> Any:  # noqa: ANN401 - xlrd has no types
    try:
        # Its messages may hold content.
        return xlrd.open_workbook(
            file_contents=content,
            logfile=io.StringIO(),
            on_demand=True,
            ragged_rows=True,
            ignore_workbook_corruption=True,
        )
    except _ERRORS as error:
        is_encrypted = "encrypt" in str(error).lower()
        reason = UnscannableReason.ENCRYPTED if is_encrypted else UnscannableReason.MALFORMED
        raise UnscannableError(reason, "workbook") from None


def _load(book: Any, index: int) -> Sheet | UnreadSheet:  # noqa: ANN401 - xlrd has no types
    name = str(book.sheet_names()[index])
    try:
        sheet = book.sheet_by_index(index)
        rows = [[_text(cell, book.datemode) for cell in sheet.row(row)] for row in range(sheet.nrows)]
        place = _HIDDEN.get(sheet.visibility)
    except _ERRORS:
        return UnreadSheet(name, UnscannableError(UnscannableReason.MALFORMED, "sheet"))
    return Sheet(name=name, grid=build_grid(rows), hidden=place)


def _text(cell: Any, date_mode: int) -> str | None:  # noqa: ANN401 - xlrd has no types
    if cell.ctype == XL_CELL_NUMBER:
        return str(int(cell.value)) if cell.value.is_integer() else repr(cell.value)
    if cell.ctype == XL_CELL_DATE:
        return _date_text(cell.value, date_mode)
    if cell.ctype == XL_CELL_BOOLEAN:
        return "true" if cell.value else "false"
    return None if cell.ctype == XL_CELL_ERROR else str(cell.value) or None


def _date_text(serial: float, date_mode: int) -> str:
    try:
        moment = xlrd.xldate_as_datetime(serial, date_mode)
    except (ValueError, ArithmeticError, xlrd.XLDateError):
        return repr(serial)
    text = str(moment.time().isoformat() if serial < 1 else moment.isoformat())
    return text.removesuffix("T00:00:00")
