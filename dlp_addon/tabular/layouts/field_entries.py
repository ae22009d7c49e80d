"""Tables of entries, each row one field of a record: `id, field, value`, set upright to one record a row."""

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
    """One row a record, its key first, from three columns of key, field and value; None for any other grid.

    The second column must hold few different labels, each with several records, and hardly a record with one of them
    twice; then the values are joined. A first row that is no such entry heads the key.
    """
    if grid.width != len((_KEY, _FIELD, _VALUE)) or grid.height < _MIN_FIELDS * _MIN_RECORDS:
        return None
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
    return UprightTable((named[_KEY][0] if is_headed else None, *labels), rows)


def _are_fields(entries: Grid, labels: list[str | None]) -> bool:
    if not _MIN_FIELDS <= len(labels) <= MAX_FIELDS or None in labels:
        return False
    known = [label for label in labels if label is not None]
    if sum(map(header_word_share, known)) < _MIN_LABEL_SHARE * len(known):
        return False
    pairs = entries.select(pl.struct(_KEY, _FIELD).is_duplicated().mean()).item()
    records = entries[_KEY].n_unique()
    return records >= _MIN_RECORDS and 3 * records <= 2 * entries.height and float(pairs) <= _MAX_REPEATED
