"""The number that a table has for each of its rows, by which another table of the upload goes on about the same people.

What it is called does not matter (`ID`, `Nr`, `Code`, `Ref`), only that both tables call it the same. It tells people
apart in no other way: line numbers are of lines.
"""

from collections.abc import Sequence

import polars as pl

from dlp_addon.classification.counting.people import EMAIL, NAME, PHONE
from dlp_addon.classification.evidence.aggregates import is_running_number
from dlp_addon.classification.headers.folding import fold
from dlp_addon.classification.normal_forms.normalization import normal_forms
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

_LINKING_TYPES = frozenset({None, "PERSON_ID"})
"""Columns of other types join records by themselves."""
_CODE = r"^[\p{L}\p{N}][\p{L}\p{N} ./#_-]{0,30}$"
_DECIMAL = r"^\d+[.,]\d+$"
_SAMPLE = 200
_MIN_ROWS = 2
_MOSTLY, _NEARLY_ALL = 0.8, 0.95


def row_links(table: Table, typings: Sequence[ColumnTyping], keys: pl.DataFrame) -> pl.Series | None:
    """UInt64 keys of the rows' numbers, equal in another table with the same header and number; None where it has none.

    Numbers that only count the rows are equal where both tables have as many: lists of different lengths are
    numbered alike whoever is in them. Tables of many records a person have no number of people.

    Args:
        table: the part.
        typings: of its columns.
        keys: one row a table row, with the columns of `dlp_addon.classification.counting.people`.
    """
    if not _has_one_row_a_person(keys):
        return None
    for header, typing, column in zip(table.header, typings, table.columns, strict=True):
        if header and typing.entity_type in _LINKING_TYPES and _numbers_rows(column):
            return _link_keys(header, column, is_first_part=table.part == 0)
    return None


def _has_one_row_a_person(keys: pl.DataFrame) -> bool:
    for told_by in (NAME, EMAIL, PHONE):
        if told_by in keys.columns:
            known = keys[told_by].drop_nulls()
            return len(known) >= _MIN_ROWS and int(known.approx_n_unique()) >= _MOSTLY * len(known)  # type: ignore[arg-type]
    return False


def _numbers_rows(column: pl.Series) -> bool:
    sample = column.head(_SAMPLE).drop_nulls()
    if len(sample) < _NEARLY_ALL * min(len(column), _SAMPLE) or sample.n_unique() < _NEARLY_ALL * len(sample):
        return False
    coded = sample.str.contains(_CODE) & sample.str.contains(r"\d") & ~sample.str.contains(_DECIMAL)
    return int(coded.sum()) >= _NEARLY_ALL * len(sample)


def _link_keys(header: str, column: pl.Series, *, is_first_part: bool) -> pl.Series | None:
    counted = ""
    if is_running_number(column):
        if not is_first_part:
            return None
        counted = str(len(column) - column.null_count())
    named = f"{fold(header)}\0{counted}\0"
    return (named + normal_forms("PERSON_ID", column)).hash()
