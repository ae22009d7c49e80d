"""Grids: what a reader takes out of a file before anybody knows where its tables stand."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import polars as pl

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits

type Grid = pl.DataFrame
"""Cells of a sheet: every column a String series, null where a cell is empty; column names carry no meaning."""

_FEW_CELLS = 300


class CellBudget:
    """Counts the cells of one artifact against its limits."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.cells = 0

    def charge(self, grid: Grid) -> None:
        """Count a grid.

        Raises:
            UnscannableError: over_limit, named after the limit that is passed.
        """
        self.cells += grid.height * grid.width
        if grid.width > self.limits.max_columns:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_columns")
        if self.cells > self.limits.max_cells:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")


def build_grid(rows: Sequence[Sequence[str | None]]) -> Grid:
    """The grid of ragged rows; short rows are filled with empty cells."""
    columns = zip_longest(*rows)
    return clean_cells(
        pl.DataFrame([pl.Series(str(index), list(cells), pl.String) for index, cells in enumerate(columns)])
    )


def build_text_column(lines: Sequence[str]) -> Grid:
    """A grid of one column, one line a row."""
    return clean_cells(pl.DataFrame([pl.Series("0", list(lines), pl.String)]))


def clean_cells(grid: Grid) -> Grid:
    """The same grid with empty and white-space cells as null."""
    if not grid.width or (grid.height * grid.width <= _FEW_CELLS and _are_plain(grid)):
        return grid
    # Empty cells and those that begin with white space come before `!` or, beyond ASCII, after every other character.
    odd = grid.select(((pl.all() < "!") | (pl.all() > "\x7f")).any()).row(0)
    names = [name for name, is_odd in zip(grid.columns, odd, strict=True) if is_odd]
    blank = grid.select(pl.col(names).str.contains(r"^\s*$").any()).row(0) if names else ()
    emptied = [name for name, has_blank in zip(names, blank, strict=True) if has_blank]
    if not emptied:
        return grid
    return grid.with_columns(
        pl.when(pl.col(name).str.contains(r"^\s*$")).then(None).otherwise(pl.col(name)).alias(name) for name in emptied
    )


def _are_plain(grid: Grid) -> bool:
    """Whether no cell is empty, begins with white space or with a character beyond ASCII."""
    columns = (column.to_list() for column in grid.get_columns())
    return all(cell is None or "!" <= cell <= "\x7f" for cells in columns for cell in cells)


def cut_long_cells(grid: Grid, limits: Limits) -> tuple[Grid, bool]:
    """The grid with each cell at most `max_cell_characters` long, and whether any cell was longer."""
    if grid.estimated_size() <= limits.max_cell_characters:
        return grid, False
    longest = grid.select(pl.all().str.len_bytes().max()).row(0)
    if all((size or 0) <= limits.max_cell_characters for size in longest):
        return grid, False
    return grid.with_columns(pl.all().str.head(limits.max_cell_characters)), True


def holds_long(column: pl.Series, byte_count: int) -> bool:
    """Whether any cell has so many bytes; few cells are asked before polars has planned anything."""
    if len(column) <= _FEW_CELLS:
        return any(cell is not None and _has_bytes(cell, byte_count) for cell in column.to_list())
    return bool((column.str.len_bytes() >= byte_count).any())


def _has_bytes(cell: str, count: int) -> bool:
    return len(cell) >= count or (not cell.isascii() and len(cell.encode()) >= count)


def sample_rows(grid: Grid, count: int, width: int) -> list[tuple[str | None, ...]]:
    """At most `count` rows spread evenly over the grid, cut to `width` columns."""
    step = max(1, -(-grid.height // count))
    return grid[:, :width].gather_every(step).rows()


def iterate_columns(grid: Grid) -> Iterator[pl.Series]:
    """The columns in order."""
    return iter(grid.get_columns())
