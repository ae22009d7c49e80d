"""Workbooks in every format that calamine reads: OOXML, xlsb, xls and ods."""

from collections.abc import Iterator
from dataclasses import dataclass

import fastexcel
import polars as pl

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.panics import panics_as_malformed
from dlp_addon.tabular.sheets.sheet_scan import SheetScan

_HIDDEN = {"visible": None, "hidden": HidingPlace.SHEET, "veryhidden": HidingPlace.VERY_HIDDEN}
_DATE_TIME_BYTES = 19
_DATE_TIME = r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"
_NO_SHEETS_LEFT = ("password", "encrypt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet as it stands in the file."""

    name: str
    grid: Grid
    hidden: HidingPlace | None
    scan: SheetScan | None = None
    """What its markup says beside its cells, where its reader has looked."""


@dataclass(frozen=True, slots=True)
class UnreadSheet:
    """A sheet that could not be loaded."""

    name: str
    error: UnscannableError


def read_sheets(content: bytes, limits: Limits, first: int = 0) -> Iterator[Sheet | UnreadSheet]:
    """The sheets of a workbook in order, from the one numbered `first` on; one that cannot be loaded stops no other.

    Raises:
        UnscannableError: encrypted, or malformed where the workbook cannot be opened.
    """
    workbook = _open(content)
    names = workbook.sheet_names
    for index, name in enumerate(names[first : limits.max_sheets], start=first):
        yield _load(workbook, index, name)
    if len(names) > limits.max_sheets:
        yield UnreadSheet("", UnscannableError(UnscannableReason.OVER_LIMIT, "max_sheets"))


def _open(content: bytes) -> fastexcel.ExcelReader:
    try:
        with panics_as_malformed("workbook"):
            return fastexcel.read_excel(content)
    except fastexcel.FastExcelError as error:
        if any(word in str(error).lower() for word in _NO_SHEETS_LEFT):
            raise UnscannableError(UnscannableReason.ENCRYPTED, "workbook") from None
        raise UnscannableError(UnscannableReason.MALFORMED, "workbook") from None


def _load(workbook: fastexcel.ExcelReader, index: int, name: str) -> Sheet | UnreadSheet:
    try:
        with panics_as_malformed("sheet"):
            sheet = workbook.load_sheet(index, header_row=None, dtypes="string", whitespace_as_null=True)
            grid = sheet.to_polars() if sheet.width and sheet.height else pl.DataFrame()
    except UnscannableError as error:
        return UnreadSheet(name, error)
    except (fastexcel.FastExcelError, pl.exceptions.PolarsError, ValueError):
        return UnreadSheet(name, UnscannableError(UnscannableReason.MALFORMED, "sheet"))
    return Sheet(name=name, grid=tidy_dates(grid), hidden=_HIDDEN[sheet.visible])


def tidy_dates(grid: Grid) -> Grid:
    """The grid with calamine's date-times in ISO 8601: midnight dropped, times of day without Excel's epoch."""
    if not grid.height:
        return grid
    dated = grid.select((pl.all().str.len_bytes() == _DATE_TIME_BYTES).any()).row(0)
    names = [name for name, has_dates in zip(grid.columns, dated, strict=True) if has_dates]
    return grid.with_columns(_tidy_column(grid[name]) for name in names) if names else grid


def _tidy_column(column: pl.Series) -> pl.Series:
    if not column.str.contains(_DATE_TIME).any():
        return column
    column = column.str.strip_suffix(" 00:00:00")
    rest = (column.str.len_bytes() == _DATE_TIME_BYTES).fill_null(value=False)
    if not rest.any():
        return column
    return column.str.replace(r"^1899-12-31 (\d\d:\d\d:\d\d)$", "$1").str.replace(
        r"^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$", "${1}T$2"
    )
