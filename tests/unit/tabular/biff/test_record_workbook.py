import datetime as dt
import io
import struct

import pytest
import xlwt

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.biff.record_workbook import read_record_sheets
from dlp_addon.tabular.sheets.workbook import Sheet, UnreadSheet


def write_book() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("People")
    style = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    for column, value in enumerate(["Ann Lee", 123456789.0, 0.5, True, dt.date(1990, 5, 17)]):
        sheet.write(0, column, value, style if column == 4 else xlwt.Style.default_style)
    book.add_sheet("Kept").visibility = 2
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_cells_have_the_texts_that_every_reader_gives() -> None:
    """Whole numbers have no decimals, dates are ISO 8601, booleans are words."""
    sheets = [sheet for sheet in read_record_sheets(write_book(), Limits()) if isinstance(sheet, Sheet)]

    assert sheets[0].grid.row(0) == ("Ann Lee", "123456789", "0.5", "true", "1990-05-17")
    assert [sheet.hidden for sheet in sheets] == [None, HidingPlace.VERY_HIDDEN]


def test_bare_records_of_excel_2_are_read() -> None:
    """A worksheet of BIFF 2 without any compound file is a sheet."""
    cells = b"".join(
        struct.pack("<HHHH3sB", 0x04, 8 + len(text), row, 0, bytes(3), len(text)) + text
        for row, text in enumerate([b"Ann Lee", b"Bo Ray"])
    )
    content = b"\x09\x00\x04\x00\x02\x00\x10\x00" + cells + b"\x0a\x00\x00\x00"

    (sheet,) = read_record_sheets(content, Limits())

    assert isinstance(sheet, Sheet)
    assert sheet.grid.to_series(0).to_list() == ["Ann Lee", "Bo Ray"]


def test_what_is_no_workbook_is_malformed() -> None:
    """Any other bytes are an error about the content."""
    with pytest.raises(UnscannableError) as caught:
        list(read_record_sheets(b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(99), Limits()))
    assert caught.value.reason is UnscannableReason.MALFORMED


def test_sheets_past_the_limit_are_named() -> None:
    """More sheets than allowed are an unread one."""
    *_, last = read_record_sheets(write_book(), Limits(max_sheets=1))

    assert isinstance(last, UnreadSheet)
    assert last.error.detail == "max_sheets"
