"""Tables with one record a column, set upright to one record a row."""

from collections import Counter
from dataclasses import dataclass

from dlp_addon.tabular.cell_kinds import DATA_KINDS, cell_kind
from dlp_addon.tabular.cells import Grid, build_grid
from dlp_addon.tabular.header_words import header_word_share

MAX_FIELDS = 256
MIN_FIELDS = 2
_MIN_LABEL_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class UprightTable:
    """Records as rows under the names of their fields."""

    header: tuple[str | None, ...]
    rows: Grid


def set_upright(grid: Grid) -> UprightTable | None:
    """A small table whose first column names the fields and whose other columns are records; else None."""
    if not (MIN_FIELDS <= grid.height <= MAX_FIELDS and grid.width >= MIN_FIELDS):
        return None
    labels = grid.to_series(0).to_list()
    named = [label for label in labels if label is not None]
    if len(named) < max(MIN_FIELDS, grid.height - 1) or len(set(named)) < len(named) or not _are_labels(named):
        return None
    if not _is_homogeneous_by_row(grid):
        return None
    columns = [column.to_list() for column in grid.get_columns()]
    header = tuple(label.strip(" :\t=") if label is not None else None for label in columns[0])
    return UprightTable(header, build_grid(columns[1:]))


def _are_labels(labels: list[str]) -> bool:
    if any(cell_kind(label) in DATA_KINDS and not header_word_share(label) for label in labels):
        return False
    return sum(header_word_share(label) for label in labels) >= _MIN_LABEL_SHARE * len(labels)


def _is_homogeneous_by_row(grid: Grid) -> bool:
    """Whether the cells of a row are of one kind and those of a column are not."""
    rows = [row[1:64] for row in grid.rows()]
    columns = [column.to_list() for column in grid[:, 1:64].get_columns()]
    first = [cell for cell in grid.row(0)[1:] if cell is not None]
    if first and sum(header_word_share(cell) for cell in first) >= _MIN_LABEL_SHARE * len(first):
        return False
    return _purity(rows) > _purity(columns) + 0.1


def _purity(lines: list[tuple[str | None, ...]] | list[list[str | None]]) -> float:
    shares = []
    for line in lines:
        kinds = Counter(cell_kind(cell) for cell in line if cell is not None)
        if kinds:
            shares.append(max(kinds.values()) / sum(kinds.values()))
    return sum(shares) / len(shares) if shares else 0.0
