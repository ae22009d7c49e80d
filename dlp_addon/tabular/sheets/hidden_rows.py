"""A sheet's cells told apart by whether people see them."""

from collections.abc import Iterable
from dataclasses import dataclass

import polars as pl

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.layouts.blocks import trim_edges
from dlp_addon.tabular.sheets.sheet_scan import SheetScan


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitGrid:
    """The rows of a grid, each once and all of one width.

    Attributes:
        shown: rows that people see.
        apart: the others, by what hides them.
        place: what hides a filled column of all rows; None where all columns are seen.
    """

    shown: Grid
    apart: tuple[tuple[HidingPlace, Grid], ...]
    place: HidingPlace | None


def split_hidden(grid: Grid, scan: SheetScan) -> SplitGrid:
    """Part a grid by what its sheet hides, so that every row counts once and the hidden ones are named."""
    places = _places_of_rows(grid, scan) if scan.first_row else {}
    place = _place_of_columns(grid, scan)
    if not places:
        return SplitGrid(shown=grid, apart=(), place=place)
    columns = trim_edges(grid).columns
    taken: set[int] = set()
    apart = []
    for kind, rows in places.items():
        apart.append((kind, _take(grid, rows - taken).select(columns)))
        taken |= rows
    shown = _take(grid, set(range(grid.height)) - taken).select(columns)
    return SplitGrid(shown=shown, apart=tuple((kind, part) for kind, part in apart if part.height), place=place)


def _take(grid: Grid, rows: set[int]) -> Grid:
    return grid.filter(pl.int_range(grid.height, eager=True).is_in(sorted(rows)))


def _places_of_rows(grid: Grid, scan: SheetScan) -> dict[HidingPlace, set[int]]:
    """Offsets in the grid by what hides them, the surest reason first."""
    unreadable = _offsets(grid, scan, scan.unreadable_rows)
    if 0 in unreadable and 1 not in unreadable:
        # A header in white has its background from where formats do not tell, such as a table style.
        unreadable.discard(0)
    found = {
        HidingPlace.ROWS: _offsets(grid, scan, scan.hidden_rows),
        HidingPlace.UNREADABLE_TEXT: unreadable,
        HidingPlace.OUTSIDE_PRINT_RANGE: _offsets_outside(grid, scan),
    }
    return {place: rows for place, rows in found.items() if rows}


def _offsets(grid: Grid, scan: SheetScan, rows: Iterable[int]) -> set[int]:
    return {row - scan.first_row for row in rows if 0 <= row - scan.first_row < grid.height}


def _offsets_outside(grid: Grid, scan: SheetScan) -> set[int]:
    if not scan.print_ranges:
        return set()
    outside = set(range(grid.height))
    for printed in scan.print_ranges:
        outside -= set(range(printed.first_row - scan.first_row, printed.last_row - scan.first_row + 1))
    return outside


def _place_of_columns(grid: Grid, scan: SheetScan) -> HidingPlace | None:
    """What hides a filled column, or keeps most of the filled ones from being printed."""
    first = max(scan.first_column, 1)
    filled = {first + index for index, column in enumerate(grid.get_columns()) if column.null_count() < len(column)}
    if any(start <= number <= end for start, end in scan.hidden_columns for number in filled):
        return HidingPlace.COLUMNS
    if filled & set(scan.unreadable_columns):
        return HidingPlace.UNREADABLE_TEXT
    spans = [(printed.first_column, printed.last_column) for printed in scan.print_ranges]
    outside = {number for number in filled if not any(start <= number <= end for start, end in spans)}
    return HidingPlace.OUTSIDE_PRINT_RANGE if spans and len(outside) * 2 > len(filled) else None
