"""Names that stand under several columns, as in a rota, or several to a cell, one below the other.

Behind a name in a cell may stand its date or number.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

import polars as pl

from dlp_addon.classification.evidence.public_figures import is_about_public_figures
from dlp_addon.classification.headers import Topic, read_header
from dlp_addon.classification.names.organization_terms import is_organization
from dlp_addon.model.table import Table

_HEADER = "Name"
_NOT_PEOPLE = frozenset({Topic.PRODUCT, Topic.MEDIA, Topic.SPORT, Topic.SCIENCE})
_OF_PEOPLE = frozenset({Topic.PERSON, Topic.EMPLOYMENT, Topic.QUANTITY})
"""Members and guests are lists or counts of people, whatever their team plays."""
_MAX_ROWS = 2_000
_MAX_CELL = 400
_MIN_COLUMNS, _MIN_ROWS = 3, 3
_MIN_NAMES = 4
_MOSTLY = 0.7
_AGAIN = 0.5
"""Of the names so many come under several columns: who is on duty comes again."""
_SEPARATORS = ("\n", ";", "|", " / ", "/", ", ")
"""From the one that parts most to the one that may stand within what another parts."""
_WORD = r"[^\W\d_][^\s\d@:!?()/,]{0,20}"
_NAME = re.compile(rf"{_WORD}(?:,?\s{_WORD}){{1,3}}")
"""Two to four words."""
_NAMED = re.compile(
    rf"(?:[-*•]\s|\d{{1,3}}[.)]\s?)?(?P<name>{_WORD}(?:,?\s{_WORD}){{1,3}}?)(?:[\s,:(–-]+(?P<data>[+(\d][^)]*)\)?)?"
)
_LOOKED_AT_FIRST = 12


def gather_names(table: Table) -> Table | None:
    """One name a row, where the same names come again under three columns or more, or stand several to a cell.

    None where the header says that the table is about goods, places, works, sport or the like, and for long tables.
    """
    if table.row_count > _MAX_ROWS or is_about_public_figures(table):
        return None
    things = _is_about_things(table, _NOT_PEOPLE)
    names = [] if things else _of_a_rota(table.columns)
    if names:
        return replace(table, header=(_HEADER,), columns=(pl.Series(names, dtype=pl.String),))
    for header, column in zip(table.header, table.columns, strict=True):
        is_of_people = bool(header and read_header(header).topics & _OF_PEOPLE)
        if not _is_about_things(table, _NOT_PEOPLE - {Topic.SPORT} if is_of_people else _NOT_PEOPLE):
            people = _of_one_column(column)
            if people:
                return _headed(table, people)
    return None


def _headed(table: Table, people: Sequence[re.Match[str]]) -> Table:
    names = pl.Series([one["name"] for one in people], dtype=pl.String)
    data = pl.Series([one["data"] for one in people], dtype=pl.String)
    if data.null_count() == len(data):
        return replace(table, header=(_HEADER,), columns=(names,))
    return replace(table, header=(_HEADER, None), columns=(names, data))


def _is_about_things(table: Table, topics: AbstractSet[Topic]) -> bool:
    return any(read_header(text).topics & topics for text in (*table.header, table.title) if text)


def _of_a_rota(columns: Sequence[pl.Series]) -> list[str]:
    """The names under all columns of names, where most come under several of them."""
    named = [cells for column in columns if (cells := _cells_of(column, _are_names))]
    if len(named) < _MIN_COLUMNS:
        return []
    under = Counter(name for cells in named for name in set(cells))
    again = sum(number > 1 for number in under.values())
    is_rota = len(under) >= _MIN_NAMES and again >= _AGAIN * len(under)
    return [name for cells in named for name in cells] if is_rota else []


def _of_one_column(column: pl.Series) -> list[re.Match[str]]:
    """The names, with what stands behind them, of a column of which most cells hold several."""
    cells = _cells_of(column, _are_lists_of_names)
    separator = _separator(cells)
    people = [named for cell in cells for part in _parted(cell, separator) if (named := _NAMED.fullmatch(part))]
    return people if len({one["name"] for one in people}) >= _MIN_NAMES else []


def _cells_of(column: pl.Series, are_wanted: Callable[[Sequence[str]], bool]) -> list[str]:
    """All cells of a column where they are wanted; the first ones are looked at before the others are fetched."""
    known = column.drop_nulls()
    if len(known) < _MIN_ROWS or not are_wanted(known.head(_LOOKED_AT_FIRST).to_list()):
        return []
    cells = known.to_list()
    return cells if are_wanted(cells) else []


def _separator(cells: Sequence[str]) -> str | None:
    """What parts most of the cells."""
    most = _MOSTLY * len(cells)
    return next((one for one in _SEPARATORS if sum(one in cell.strip() for cell in cells) >= most), None)


def _parted(cell: str, separator: str | None) -> list[str]:
    parts = cell[:_MAX_CELL].split(separator) if separator else [cell]
    return [stripped for part in parts if (stripped := part.strip(" ;,\n"))]


def _are_lists_of_names(cells: Sequence[str]) -> bool:
    separator = _separator(cells)
    if separator is None:
        return False
    parts = [part for cell in cells for part in _parted(cell, separator)]
    named = [found["name"] for part in parts if (found := _NAMED.fullmatch(part))]
    return len(named) >= _MOSTLY * len(parts) and not any(map(is_organization, named))


def _are_names(cells: Sequence[str]) -> bool:
    """Whether most are two to four words without digits, and none says that it is an organization."""
    alike = sum(_NAME.fullmatch(cell) is not None for cell in cells)
    return alike >= _MOSTLY * len(cells) and not any(map(is_organization, cells))
