"""Tables of entries, each row one field of a record: `id, field, value`, set upright to one record a row.

Without a column of ids (`field, value`) a record begins where the first field comes again.
"""

import polars as pl

from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.layouts.header_words import header_word_share
from dlp_addon.tabular.layouts.upright import UprightTable

MAX_FIELDS = 256
_MIN_FIELDS = 2
_MIN_RECORDS = 2
_MIN_LABEL_SHARE = 0.5
_MAX_REPEATED = 0.1
_KEY, _FIELD, _VALUE = "key", "field", "value"


def read_entries(grid: Grid) -> UprightTable | None:
    """One row a record, its key first, from columns of key, field and value, or of the last two; None for other grids.

    The second column must hold few different labels, each with several records, and hardly a record with one of them
    twice; then the values are joined. A first row that is no such entry heads the key.
    """
    if not 2 <= grid.width <= len((_KEY, _FIELD, _VALUE)) or grid.height < _MIN_FIELDS * _MIN_RECORDS:
        return None
    is_keyed = grid.width > 2
    if not is_keyed and grid[:2].to_series(0).has_nulls():
        return None
    grid = grid if is_keyed else _numbered(grid)
    named = grid.rename(dict(zip(grid.columns, (_KEY, _FIELD, _VALUE), strict=True)))
    first = named[_FIELD][0]
    if first is None:
        return None
    is_headed = int((named[_FIELD] == first).sum()) == 1
    entries = named[1:] if is_headed else named
    labels = entries[_FIELD].unique(maintain_order=True).to_list()
    if not _are_fields(entries, labels):
        return None
    joined = pl.element().drop_nulls().str.join(" ")
    wide = entries.pivot(_FIELD, index=_KEY, values=_VALUE, aggregate_function=joined, maintain_order=True)
    rows = wide.with_columns(pl.when(pl.all() != "").then(pl.all()))
    if not is_keyed:
        return UprightTable(tuple(labels), rows.drop(_KEY))
    return UprightTable((named[_KEY][0] if is_headed else None, *labels), rows)


def _numbered(grid: Grid) -> Grid:
    """With the number of its record before each field: the first label that comes again begins one."""
    fields = grid.to_series(0)
    first = fields[1] if int((fields == fields[0]).sum()) <= 1 else fields[0]
    numbers = (fields == first).fill_null(value=False).cum_sum().cast(pl.String)
    return pl.DataFrame([numbers.alias(_KEY), *grid.get_columns()])


def _are_fields(entries: Grid, labels: list[str | None]) -> bool:
    if not _MIN_FIELDS <= len(labels) <= MAX_FIELDS or None in labels:
        return False
    known = [label for label in labels if label is not None]
    if sum(map(header_word_share, known)) < _MIN_LABEL_SHARE * len(known):
        return False
    pairs = entries.select(pl.struct(_KEY, _FIELD).is_duplicated().mean()).item()
    records = entries[_KEY].n_unique()
    return records >= _MIN_RECORDS and 3 * records <= 2 * entries.height and float(pairs) <= _MAX_REPEATED
