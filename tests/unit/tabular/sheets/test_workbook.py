from collections.abc import Callable

import openpyxl
import polars as pl
import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.sheets.workbook import Sheet, UnreadSheet, read_sheets, tidy_dates


def test_visibility_and_the_limit_of_sheets(write_book: Callable[..., bytes]) -> None:
    """Hidden and very hidden sheets are told apart, sheets past the limit are named."""

    def fill(workbook: openpyxl.Workbook) -> None:
        for name, state in (("h", "hidden"), ("v", "veryHidden"), ("more", "visible")):
            workbook.create_sheet(name).sheet_state = state

    sheets = list(read_sheets(write_book(fill), Limits(max_sheets=3)))

    assert [sheet.hidden for sheet in sheets if isinstance(sheet, Sheet)] == [
        None,
        HidingPlace.SHEET,
        HidingPlace.VERY_HIDDEN,
    ]
    assert isinstance(sheets[-1], UnreadSheet)
    assert sheets[-1].error.detail == "max_sheets"


def test_what_is_no_workbook_is_malformed() -> None:
    """Bytes that calamine does not know are an error about the content."""
    with pytest.raises(UnscannableError) as caught:
        list(read_sheets(b"PK\x03\x04nothing", Limits()))

    assert caught.value.reason is UnscannableReason.MALFORMED


def test_dates_are_iso() -> None:
    """Midnight is dropped, times of day lose Excel's epoch, other text stays."""
    grid = pl.DataFrame(
        {"0": ["2020-01-02 00:00:00", "2020-01-02 03:04:05", "1899-12-31 06:07:08", "at 2020-01-02 00:0"]}
    )

    assert tidy_dates(grid)["0"].to_list() == ["2020-01-02", "2020-01-02T03:04:05", "06:07:08", "at 2020-01-02 00:0"]
