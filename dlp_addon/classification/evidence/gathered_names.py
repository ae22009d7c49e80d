"""Names that stand under several columns, as in a rota, or several to a cell, one below the other."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import polars as pl

from dlp_addon.classification.evidence.public_figures import is_about_public_figures
from dlp_addon.classification.headers import Topic, read_header
from dlp_addon.classification.names.organization_terms import is_organization
from dlp_addon.model.table import Table

_HEADER = "Name"
_NOT_PEOPLE = frozenset({Topic.PRODUCT, Topic.MEDIA, Topic.SPORT, Topic.SCIENCE})
_MAX_ROWS = 2_000
_MAX_CELL = 400
_MIN_COLUMNS, _MIN_ROWS = 3, 3
_MIN_NAMES = 4
_MOSTLY = 0.7
_AGAIN = 0.5
"""Of the names so many come under several columns: who is on duty comes again."""
_PARTED = re.compile(r"\s*[;\n/]\s*|\s*,\s+")
_NAME = re.compile(r"[^\W\d_][^\s\d@:!?()/]{0,20}(?:\s[^\W\d_][^\s\d@:!?()/]{0,20}){1,3}")
"""Two to four words."""
_LOOKED_AT_FIRST = 12


def gather_names(table: Table) -> Table | None:
    """One name a row, where the same names come again under three columns or more, or stand several to a cell.

    None where the header says that the table is about goods, places, works, sport or the like, and for long tables.
    """
    if table.row_count > _MAX_ROWS or is_about_public_figures(table) or _is_about_things(table):
        return None
    names = _of_a_rota(table.columns) or _of_one_column(table.columns)
    return replace(table, header=(_HEADER,), columns=(pl.Series(names, dtype=pl.String),)) if names else None


def _is_about_things(table: Table) -> bool:
    return any(read_header(text).topics & _NOT_PEOPLE for text in (*table.header, table.title) if text)


def _of_a_rota(columns: Sequence[pl.Series]) -> list[str]:
    """The names under all columns of names, where most come under several of them."""
    named = [cells for column in columns if (cells := _cells_of(column, _are_names))]
    if len(named) < _MIN_COLUMNS:
        return []
    under = Counter(name for cells in named for name in set(cells))
    again = sum(number > 1 for number in under.values())
    is_rota = len(under) >= _MIN_NAMES and again >= _AGAIN * len(under)
    return [name for cells in named for name in cells] if is_rota else []


def _of_one_column(columns: Sequence[pl.Series]) -> list[str]:
    """The names of the first column of which most cells hold several."""
    for column in columns:
        names = [name for cell in _cells_of(column, _are_lists_of_names) for name in _parted(cell)]
        if len(set(names)) >= _MIN_NAMES:
            return names
    return []


def _cells_of(column: pl.Series, are_wanted: Callable[[Sequence[str]], bool]) -> list[str]:
    """All cells of a column where they are wanted; the first ones are looked at before the others are fetched."""
    known = column.drop_nulls()
    if len(known) < _MIN_ROWS or not are_wanted(known.head(_LOOKED_AT_FIRST).to_list()):
        return []
    cells = known.to_list()
    return cells if are_wanted(cells) else []


def _parted(cell: str) -> list[str]:
    return _PARTED.split(cell[:_MAX_CELL].strip(" ;,\n"))


def _are_lists_of_names(cells: Sequence[str]) -> bool:
    rows = [_parted(cell) for cell in cells]
    several = sum(len(row) > 1 for row in rows)
    return several >= _MOSTLY * len(rows) and _are_names([name for row in rows for name in row])


def _are_names(cells: Sequence[str]) -> bool:
    """Whether most are two to four words without digits, and none says that it is an organization."""
    alike = sum(_NAME.fullmatch(cell) is not None for cell in cells)
    return alike >= _MOSTLY * len(cells) and not any(map(is_organization, cells))
