"""Rows that are no records: notes above a header, headings of groups, comments and remarks between and below."""

import polars as pl

from dlp_addon.tabular.cells import Grid, build_text_column
from dlp_addon.tabular.layouts.blocks import count_cells

_MAX_ROWS_ABOVE = 500
_MIN_WIDTH = 3
_MAX_SHARE = 0.25
_LEADING_COLUMNS = 2


def count_notes_above(rows: Grid) -> int:
    """Rows above the first one that is at least half as wide as most are; 0 where rows have fewer than three cells.

    Introductions and lists of parameters stand there.
    """
    if rows.width < _MIN_WIDTH:
        return 0
    counts = count_cells(rows)
    usual = _usual(counts)
    wide = counts[:_MAX_ROWS_ABOVE] * 2 > usual
    return (wide.arg_max() or 0) if usual >= _MIN_WIDTH and wide.any() else 0


def part_notes(rows: Grid) -> tuple[Grid, Grid | None]:
    """The rows that are records, and those of a single cell at the left as one column of text.

    Where they are more than a quarter they are records of which little is known, and so they are where no row is wide.
    """
    if rows.width < _MIN_WIDTH or not all(column.null_count() for column in rows.get_columns()[_LEADING_COLUMNS:]):
        return rows, None
    counts = count_cells(rows)
    leading = pl.any_horizontal(pl.nth(range(_LEADING_COLUMNS)).str.contains(r"\p{L}")).fill_null(value=False)
    alone = (counts == 1) & rows.select(leading.alias("leading")).to_series()
    if not alone.any() or alone.sum() > _MAX_SHARE * rows.height or _usual(counts) < _MIN_WIDTH:
        return rows, None
    lines = rows.filter(alone).select(pl.coalesce(pl.nth(range(_LEADING_COLUMNS)))).to_series()
    return rows.filter(~alone), build_text_column(lines.to_list())


def _usual(counts: pl.Series) -> int:
    """The number of cells that the middle row has."""
    known = counts.filter(counts > 0)
    return int(known.sort()[len(known) // 2]) if len(known) else 0
