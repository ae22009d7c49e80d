"""Record cards and lying tables: one field a row, set upright to one record a row."""

from collections import Counter
from dataclasses import dataclass

import polars as pl

from dlp_addon.tabular.cell_kinds import DATA_KINDS, CellKind, cell_kind
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
    """The records of a grid with one field a row: cards below each other, or one record a column; else None."""
    if grid.width == 2:
        cards = _read_cards(grid)
        if cards is not None:
            return cards
    return _read_lying(grid)


def _read_cards(grid: Grid) -> UprightTable | None:
    """Cards of labels and values, a new card where the first label comes again."""
    filled = grid.filter(pl.any_horizontal(pl.all().is_not_null()))
    labels = filled.to_series(0).str.strip_chars(" :\t=").drop_nulls()
    distinct = labels.unique(maintain_order=True)
    if len(labels) < MIN_FIELDS or not MIN_FIELDS <= len(distinct) <= MAX_FIELDS or not _are_labels(distinct.to_list()):
        return None
    if len(labels) < 2 * len(distinct) and not _holds_fields(filled.to_series(1)):
        return None
    return _pivot_cards(filled, distinct.to_list())


def _are_labels(labels: list[str]) -> bool:
    if any(cell_kind(label) in DATA_KINDS and not header_word_share(label) for label in labels):
        return False
    return sum(header_word_share(label) for label in labels) >= _MIN_LABEL_SHARE * len(labels)


def _holds_fields(values: pl.Series) -> bool:
    """Whether values differ in kind as the fields of one record do, and as a column never does."""
    kinds = Counter(cell_kind(value) for value in values.drop_nulls().head(MAX_FIELDS).to_list())
    return len(kinds) >= MIN_FIELDS and not _is_header(values)


def _is_header(values: pl.Series) -> bool:
    first = values[0]
    return first is not None and cell_kind(first) is CellKind.TEXT and header_word_share(first) >= _MIN_LABEL_SHARE


def _pivot_cards(filled: Grid, labels: list[str]) -> UprightTable | None:
    """Cards as rows; a label that comes twice on a card has its values joined."""
    long = pl.DataFrame(
        {"label": filled.to_series(0).str.strip_chars(" :\t=").forward_fill(), "value": filled.to_series(1)}
    ).with_columns((pl.col("label") == labels[0]).fill_null(value=False).cum_sum().alias("card"))
    wide = long.pivot("label", index="card", values="value", aggregate_function=pl.element().drop_nulls().str.join(" "))
    rows = wide.drop("card").with_columns(pl.when(pl.all() != "").then(pl.all()))
    return UprightTable(tuple(rows.columns), rows)


def _read_lying(grid: Grid) -> UprightTable | None:
    """A small table whose first column names the fields and whose other columns are records."""
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
