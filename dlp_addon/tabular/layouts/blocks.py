"""Blocks of rows between blank rows, and areas of columns between blank columns."""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, cell_kind

MAX_BLOCKS = 500
"""More blocks than this are one table with blank rows in it."""
MAX_TEXT_ROWS = 30
_HEAD_ROWS = 3
_WIDE = 256


@dataclass(frozen=True, slots=True)
class Block:
    """Rows without a blank one between them; `is_text` where none holds more than one cell."""

    rows: Grid
    is_text: bool


def trim_edges(grid: Grid) -> Grid:
    """The grid without blank rows and columns around its content."""
    columns = [index for index, column in enumerate(grid.get_columns()) if column.null_count() < len(column)]
    if not columns:
        return grid[:0, :0]
    grid = grid[:, columns[0] : columns[-1] + 1]
    first, last = _first_row(grid), _blank_below(grid)
    return grid if not first and not last else grid[first : grid.height - last]


def close_gaps(grid: Grid) -> Grid:
    """The grid with one blank column where a wide one has many in a row: they cost as much as others."""
    if grid.width < _WIDE:
        return grid
    blank = [column.null_count() == len(column) for column in grid.get_columns()]
    kept = [index for index, is_blank in enumerate(blank) if not (is_blank and index and blank[index - 1])]
    return grid if len(kept) == grid.width else grid[:, kept]


def _first_row(grid: Grid) -> int:
    """Row of the first cell with content; the height where there is none."""
    first = grid.height
    for column in grid.get_columns():
        if column.null_count() < len(column):
            first = min(first, column.is_not_null().arg_max() or 0)
        if not first:
            break
    return first


def _blank_below(grid: Grid) -> int:
    """Rows below the last cell with content."""
    blank = grid.height
    for column in grid.get_columns():
        if column.null_count() < len(column):
            blank = min(blank, column.is_not_null().reverse().arg_max() or 0)
        if not blank:
            break
    return blank


def count_cells(grid: Grid) -> pl.Series:
    """Cells with content in every row."""
    return grid.select(pl.sum_horizontal(pl.all().is_not_null().cast(pl.UInt16))).to_series()


def find_blocks(grid: Grid) -> Iterator[Block]:
    """The grid's blocks from top to bottom; where there are more than `MAX_BLOCKS`, one without the blank rows."""
    counts = count_cells(grid) if grid.to_series(0).null_count() else None
    if counts is None or bool((counts > 0).all()):
        yield Block(grid, is_text=_is_text(grid))
        return
    filled = counts > 0
    starts = (filled & ~filled.shift(1, fill_value=False)).arg_true().to_list()
    ends = (filled & ~filled.shift(-1, fill_value=False)).arg_true().to_list()
    if len(starts) > MAX_BLOCKS:
        yield Block(grid.filter(filled), is_text=False)
        return
    for start, end in zip(starts, ends, strict=True):
        rows = grid[start : end + 1]
        yield Block(rows, is_text=_is_text(rows))


def _is_text(rows: Grid) -> bool:
    if rows.height > MAX_TEXT_ROWS:
        return False
    return max(sum(cell is not None for cell in row) for row in rows.rows()) <= 1


def split_columns(grid: Grid) -> list[Grid]:
    """Tables that stand side by side, told apart by blank columns.

    A blank column alone does not part a record from its other half: the areas must both be at least two columns wide
    and begin or end at different rows, or repeat the same first row, under a title each at most.
    """
    gaps = [index for index, column in enumerate(grid.get_columns()) if column.null_count() == len(column)]
    if not gaps or not grid.height:
        return [grid]
    areas = [grid[:, start:end] for start, end in _between(gaps, grid.width)]
    if len(areas) < 2 or any(area.width < 2 for area in areas):
        return [grid]
    extents = {_extent(area) for area in areas}
    return areas if len(extents) == len(areas) or _repeat_a_row(areas) else [grid]


def _repeat_a_row(areas: list[Grid]) -> bool:
    """Whether all areas have the same row, of more than one cell, in the same place near their top.

    The first cell may differ: what the people of each area are called (`Steward, Mobile`, `Marshal, Mobile`).
    """
    for place in range(_HEAD_ROWS):
        rows = [area[_first_row(area) + place :][:1].rows() for area in areas]
        if not all(rows):
            return False
        heads = [row[0] for row in rows]
        if len(set(heads)) == 1 and sum(cell is not None for cell in heads[0]) > 1:
            return True
        if len({head[1:] for head in heads}) == 1 and all(map(_is_label, [*(head[0] for head in heads), heads[0][1]])):
            return True
    return False


def _is_label(cell: str | None) -> bool:
    return cell is not None and cell_kind(cell) not in DATA_KINDS


def _between(gaps: list[int], width: int) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in [*gaps, width]:
        if gap > start:
            yield start, gap
        start = gap + 1


def _extent(area: Grid) -> tuple[int, int]:
    return _first_row(area), _blank_below(area)
