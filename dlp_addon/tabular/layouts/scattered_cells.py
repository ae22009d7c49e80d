"""Records drawn askew, each in columns of its own: what stands in a row belongs together, wherever it stands."""

import numpy as np

from dlp_addon.tabular.cells import Grid, build_grid

_MIN_WIDTH = 8
_MIN_CELLS = 12
_MAX_FILLED = 0.25
_MAX_COLUMN = 0.3
_MAX_CELLS_A_ROW = 12


def gather_scattered(grid: Grid) -> Grid:
    """The cells of every row from the left without gaps, where no column and no row of a wide grid is a third full.

    Tables have rows or columns that are full, their header above all; any other grid comes back as it is.
    """
    if grid.width < _MIN_WIDTH or grid.row(0).count(None) < grid.width * (1 - _MAX_FILLED):
        return grid
    filled = [column.is_not_null().arg_true().to_numpy() for column in grid.get_columns()]
    counts = np.bincount(np.concatenate(filled), minlength=grid.height)
    rows = int((counts > 0).sum())
    total = int(counts.sum())
    fullest = max(map(len, filled))
    if total < _MIN_CELLS or total > _MAX_FILLED * rows * grid.width or fullest > max(2, _MAX_COLUMN * rows):
        return grid
    if int(counts.max()) > _MAX_CELLS_A_ROW:
        return grid
    gathered: list[list[str | None]] = [[] for _ in range(grid.height)]
    for column, places in zip(grid.get_columns(), filled, strict=True):
        for place, cell in zip(places.tolist(), column.drop_nulls().to_list(), strict=True):
            gathered[place].append(cell)
    return build_grid(gathered)
