"""Tables with one record a column, set upright to one record a row."""

from collections import Counter
from dataclasses import dataclass

from dlp_addon.tabular.cells import Grid, build_grid
from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, CellKind, cell_kind
from dlp_addon.tabular.layouts.header_words import header_word_share

MAX_FIELDS = 256
MIN_FIELDS = 2
_MIN_LABEL_SHARE = 0.5
_MIN_RECORDS = 4
_PURE = 0.9


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
    if len(named) < max(MIN_FIELDS, grid.height - 1) or len(set(named)) < len(named):
        return None
    if not _holds_records(grid) and not (_are_labels(named) and _is_homogeneous_by_row(grid)):
        return None
    columns = [column.to_list() for column in grid.get_columns()]
    header = tuple(label.strip(" :\t=") if label is not None else None for label in columns[0])
    return UprightTable(header, build_grid(columns[1:]))


def _are_labels(labels: list[str]) -> bool:
    if any(cell_kind(label) in DATA_KINDS and not header_word_share(label) for label in labels):
        return False
    return sum(header_word_share(label) for label in labels) >= _MIN_LABEL_SHARE * len(labels)


def _holds_records(grid: Grid) -> bool:
    """Whether the rows are of one kind each, two kinds of data and words at least, so that labels need not be known."""
    if grid.width < _MIN_RECORDS or _heads_columns(grid):
        return False
    rows = [[cell for cell in row[1:64] if cell is not None] for row in grid.rows()]
    usual = [Counter(map(cell_kind, row)).most_common(1)[0] for row in rows if row]
    if len(usual) < len(rows) or any(count < _PURE * len(row) for (_, count), row in zip(usual, rows, strict=True)):
        return False
    kinds = {kind for kind, _ in usual}
    return CellKind.TEXT in kinds and len(kinds & DATA_KINDS) >= MIN_FIELDS and len(set(rows[0])) > 1


def _heads_columns(grid: Grid) -> bool:
    first = [cell for cell in grid.row(0)[1:] if cell is not None]
    return bool(first) and sum(header_word_share(cell) for cell in first) >= _MIN_LABEL_SHARE * len(first)


def _is_homogeneous_by_row(grid: Grid) -> bool:
    """Whether the cells of a row are of one kind and those of a column are not."""
    rows = [row[1:64] for row in grid.rows()]
    columns = [column.to_list() for column in grid[:, 1:64].get_columns()]
    if _heads_columns(grid):
        return False
    return _purity(rows) > _purity(columns) + 0.1


def _purity(lines: list[tuple[str | None, ...]] | list[list[str | None]]) -> float:
    shares = []
    for line in lines:
        kinds = Counter(cell_kind(cell) for cell in line if cell is not None)
        if kinds:
            shares.append(max(kinds.values()) / sum(kinds.values()))
    return sum(shares) / len(shares) if shares else 0.0
