"""What of a sheet is printed: the built-in name `Print_Area` (ECMA-376 part 1, 18.2.5; ODF `table:print-ranges`)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dlp_addon.tabular.sheets.references import column_number

_RANGE = re.compile(
    r"(?:^|[,; !.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::[^,; ]{0,300}?\$?([A-Z]{1,3})\$?(\d{1,7}))?(?=$|[,; ])"
)
_COLUMNS = re.compile(r"(?:^|[,; !.])\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?=$|[,; ])")
_ROWS = re.compile(r"(?:^|[,; !.])\$?(\d{1,7}):\$?(\d{1,7})(?=$|[,; ])")
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRange:
    """A rectangle of cells, its borders included, counted from 1."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


def parse_print_ranges(formula: str) -> tuple[PrintRange, ...]:
    """The rectangles of a list of references such as `Sheet1!$A$1:$C$9,Sheet1!$E:$F`; what is none is left out."""
    return tuple(_ranges(re.sub(r"'[^']*'", "", formula.upper())))


def _ranges(formula: str) -> Iterator[PrintRange]:
    for column, row, last_column, last_row in _RANGE.findall(formula):
        yield PrintRange(
            first_row=int(row),
            last_row=int(last_row or row),
            first_column=column_number(column),
            last_column=column_number(last_column or column),
        )
    for first, last in _COLUMNS.findall(formula):
        yield PrintRange(
            first_row=1, last_row=_LAST_ROW, first_column=column_number(first), last_column=column_number(last)
        )
    for first, last in _ROWS.findall(formula):
        yield PrintRange(first_row=int(first), last_row=int(last), first_column=1, last_column=_LAST_COLUMN)
