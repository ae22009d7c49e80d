"""Tables of counts: what stands in them is said of groups, not of people."""

import re
from collections.abc import Sequence

import polars as pl

from dlp_addon.classification.identifiers import EMAILS, is_government_id
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

_GROUPED = r"[-+(]?[$€£¥]?\s?\d{1,3}(?:[ ,.'\x{00A0}\x{202F}]\d{3})*(?:[.,]\d+)?\s*%?\)?"
_PLAIN = r"-?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?\s*%?"
_NUMBER = rf"^\s*(?:{_GROUPED}|{_PLAIN}|[-–*.]+)\s*$"
_NUMERIC_SHARE = 0.8
_MOSTLY = 0.5
_SAMPLE_ROWS = 1_000
_MAX_DIGITS = 20
_IDENTIFYING = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "PHONE_NUMBER", "STREET_ADDRESS"})
_TOTAL_WORDS = (
    "totals?|sum|all|overall|summe|gesamt|insgesamt|totale|totaal|suma|total general|итого|всего|разом"
    "|合計|合计|总计|小计|합계|toplam|tổng|المجموع|جمع|कुल"
)
_TOTAL = rf"(?i)^\s*(?:grand\s+|sub\s*)?(?:{_TOTAL_WORDS})\b"


def is_aggregate(table: Table, typings: Sequence[ColumnTyping]) -> bool:
    """Whether the table counts or sums by category: mostly numbers beside the first column and nothing identifying.

    Names, birth dates, telephones and street addresses stand against it unless a row of totals or the share of numbers
    is overwhelming; government numbers and e-mail addresses always do.
    """
    if len(table.columns) < 2 or not table.row_count:
        return False
    kinds = {typing.entity_type for typing in typings if typing.entity_type is not None}
    if any(is_government_id(kind) or kind in {*EMAILS, "CREDIT_CARD"} for kind in kinds):
        return False
    filled = [column.head(_SAMPLE_ROWS) for column in table.columns[1:] if column.null_count() < len(column)]
    if not filled:
        return False
    numeric = sum(map(is_numeric, filled)) / len(filled)
    if kinds & _IDENTIFYING:
        return numeric == 1.0 and _has_totals(table)
    return numeric >= _MOSTLY


def is_numeric(column: pl.Series) -> bool:
    """Whether nearly all cells are amounts, counts, percentages or the dashes that stand for none."""
    known = column.drop_nulls()
    return len(known) > 0 and int(known.str.contains(_NUMBER).sum()) >= _NUMERIC_SHARE * len(known)


def is_running_number(column: pl.Series) -> bool:
    """Whether a column counts its rows: whole numbers, each one more than the one before."""
    known = (column.drop_nulls() if column.null_count() else column).head(_SAMPLE_ROWS)
    first = known.head(2).to_list()
    if not first or not all(re.fullmatch(r"[+-]?\d+(?:\.0)?", cell) for cell in first):
        return False
    if len(first) > 1 and max(map(len, first)) <= _MAX_DIGITS and _as_number(first[1]) - _as_number(first[0]) != 1:
        return False
    numbers = known.str.strip_suffix(".0").cast(pl.Int64, strict=False)
    return numbers.null_count() == 0 and bool((numbers.diff().drop_nulls() == 1).all())


def _as_number(cell: str) -> int:
    return int(cell.removesuffix(".0"))


def _has_totals(table: Table) -> bool:
    return bool(table.columns[0].str.contains(_TOTAL).any())
