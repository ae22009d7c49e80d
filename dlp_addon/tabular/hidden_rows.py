"""A sheet's cells told apart by whether their row is shown."""

from dataclasses import dataclass

import polars as pl

from dlp_addon.tabular.blocks import trim_edges
from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.sheet_scan import SheetScan


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitGrid:
    """The shown and the hidden rows of a grid, of one width; `hides_columns` where a filled one is hidden."""

    shown: Grid
    hidden: Grid
    hides_columns: bool


def split_hidden(grid: Grid, scan: SheetScan) -> SplitGrid:
    """Part a grid by its sheet's hidden rows, so that every row counts once and the hidden ones are named."""
    hides_columns = _hides_columns(grid, scan)
    offsets = [row - scan.first_row for row in scan.hidden_rows if 0 <= row - scan.first_row < grid.height]
    if not offsets or not scan.first_row:
        return SplitGrid(shown=grid, hidden=grid[:0], hides_columns=hides_columns)
    grid_columns = trim_edges(grid)
    mask = pl.int_range(grid.height, eager=True).is_in(offsets)
    columns = grid_columns.columns
    return SplitGrid(
        shown=grid.filter(~mask).select(columns), hidden=grid.filter(mask).select(columns), hides_columns=hides_columns
    )


def _hides_columns(grid: Grid, scan: SheetScan) -> bool:
    """Whether a hidden column range covers a filled column; calamine's grids begin at the first used column."""
    filled = {index + 1 for index, column in enumerate(grid.get_columns()) if column.null_count() < len(column)}
    return any(first <= index <= last for first, last in scan.hidden_columns for index in filled)
