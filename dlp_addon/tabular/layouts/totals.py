"""Rows that sum up others: they describe nobody."""

from itertools import islice

import polars as pl

from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.layouts.cell_kinds import CellKind, cell_kind

_WORDS = (
    "totals?|sum|subtotals?|total general|totales|suma|gesamt(?:summe)?|summe|zwischensumme|insgesamt|totaux"
    "|somme|ensemble|soma|totale|totaal|razem|ogółem|итого|всего|сумма|разом|усього|toplam"
    "|genel toplam|المجموع|الإجمالي|مجموع"
    "|جمع|कुल|योग|合计|合計|总计|總計|小计|小計|합계|총계|소계|tổng(?: cộng)?|totalt"
    "|i alt|yhteensä|celkem|spolu|összesen|σύνολο|jumlah"
    "|average|mean|count|durchschnitt|moyenne|promedio|media"
)
_TOTAL = rf"(?i)^\s*(?:(?:grand|sub|running|overall|report)[ -]?)?(?:{_WORDS})\b[\s:.]*[^\d]{{0,24}}$"
_MAX_SHARE = 0.34
_LEADING_COLUMNS = 3
_FEW_ROWS = 1_000


def drop_totals(rows: Grid) -> Grid:
    """The rows without those that begin with a word for a total and hold nothing but numbers besides.

    Where they would be more than a third of the table they are not totals and stay.
    """
    if rows.height < 2:
        return rows
    if rows.height > _FEW_ROWS and len([*islice(filter(_holds_words, rows.get_columns()), 2)]) > 1:
        return rows
    leading = rows.columns[:_LEADING_COLUMNS]
    marked = rows.select(pl.any_horizontal(pl.col(leading).str.contains(_TOTAL).fill_null(value=False)))
    candidates = marked.to_series().arg_true().to_list()
    if not candidates or len(candidates) > rows.height * _MAX_SHARE:
        return rows
    totals = [index for index in candidates if _sums_up(rows.row(index))]
    if not totals:
        return rows
    return rows.filter(~pl.int_range(rows.height, eager=True).is_in(totals))


def _holds_words(column: pl.Series) -> bool:
    """Whether every cell begins with an ASCII letter, so is no number; a row that sums up has one such cell at most."""
    return not column.null_count() and not bool(((column < "A") | (column > "z\x7f")).any())


def _sums_up(row: tuple[str | None, ...]) -> bool:
    cells = [cell for cell in row if cell is not None]
    numbers = sum(cell_kind(cell) is CellKind.NUMBER for cell in cells)
    return numbers >= len(cells) - 1
