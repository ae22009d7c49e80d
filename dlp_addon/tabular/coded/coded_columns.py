"""Columns whose cells are coded, or spell a text over several columns with one character in each."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.table import Table
from dlp_addon.tabular.cells import holds_long
from dlp_addon.tabular.coded.coded_text import MIN_SURE_CHARACTERS, SURE, begins_coded, decode_text, is_sure

_PROBES = 4
_SAMPLE = 64
_FEW_CELLS = 300
_MOSTLY = 0.6
_MIN_DIFFERENT = 3
_PREFIX = 4
_MIN_RUN = 5
_MIN_CHARACTERS = 9
"""Different characters in columns that spell something: answers and flags have fewer."""


def decode_columns(table: Table) -> Table | None:
    """The table with the texts that coded columns say in place of their cells; None where none is coded."""
    spelled = _spelled_columns(table.columns)
    columns = list(table.columns) if spelled is None else spelled
    changed = [_decoded(column) if _may_be_coded(column) else None for column in columns]
    if spelled is None and all(column is None for column in changed):
        return None
    return replace(
        table,
        header=tuple(name if name is None else decode_text(name) or name for name in table.header),
        columns=tuple(column if said is None else said for column, said in zip(columns, changed, strict=True)),
        hidden=table.hidden or HidingPlace.CODED_CELLS,
    )


def _may_be_coded(column: pl.Series) -> bool:
    """Whether one of a few cells is coded, or any cell shows it by itself."""
    probes = {column[place] for place in range(0, len(column), max(1, -(-len(column) // _PROBES)))}
    if any(cell is not None and decode_text(cell) is not None for cell in probes):
        return True
    if len(column) <= _PROBES or not holds_long(column, MIN_SURE_CHARACTERS):
        return False
    if len(column) <= _FEW_CELLS:
        return any(cell is not None and begins_coded(cell) for cell in column.to_list())
    return bool(column.str.contains(SURE).any())


def _decoded(column: pl.Series) -> pl.Series | None:
    """The column with what its cells say: of all where most are coded, else of those that show it by themselves."""
    known = column.drop_nulls()
    sample = known.gather_every(max(1, len(known) // _SAMPLE)).to_list()
    coded = [cell for cell in sample if decode_text(cell) is not None]
    is_mostly = len(coded) >= _MOSTLY * len(sample) and _are_different(coded)
    texts = {cell: decode_text(cell) for cell in known.unique().to_list() if is_mostly or is_sure(cell)}
    if not any(texts.values()):
        return None
    return pl.Series(column.name, [texts.get(cell) or cell for cell in column.to_list()], dtype=pl.String)


def _are_different(coded: Sequence[str]) -> bool:
    """Whether cells are not one short text that is a code by chance, with numbers behind it."""
    long = {cell for cell in coded if len(cell) >= MIN_SURE_CHARACTERS}
    return max(len(long), len({cell[:_PREFIX] for cell in coded})) >= _MIN_DIFFERENT


def _spelled_columns(columns: Sequence[pl.Series]) -> list[pl.Series] | None:
    """The columns with each run of those that hold one character a cell put together in its first, the others empty."""
    if len(columns) < _MIN_RUN:
        return None
    joined = list(columns)
    start = 0
    for index in range(len(columns) + 1):
        if index < len(columns) and _holds_characters(columns[index]):
            continue
        if index - start >= _MIN_RUN and (text := _spell(columns[start:index])) is not None:
            empty = pl.Series([None] * len(text), dtype=pl.String)
            joined[start:index] = [text, *([empty] * (index - start - 1))]
        start = index + 1
    return joined if any(one is not other for one, other in zip(joined, columns, strict=True)) else None


def _holds_characters(column: pl.Series) -> bool:
    if any(cell is not None and len(cell) > 1 for cell in column.head(_FEW_CELLS).to_list()):
        return False
    if len(column) <= _FEW_CELLS:
        return True
    return bool((column.str.len_chars() <= 1).all())


def _spell(columns: Sequence[pl.Series]) -> pl.Series | None:
    """What the rows spell; None where too few characters stand in them for that."""
    sample = {cell for column in columns for cell in column.head(_SAMPLE).to_list()}
    if len(sample - {None}) < _MIN_CHARACTERS:
        return None
    spaced = [
        " " + column if index and _begins_word(columns[index - 1], column) else column
        for index, column in enumerate(columns)
    ]
    frame = pl.DataFrame([column.rename(str(index)) for index, column in enumerate(spaced)])
    text = frame.select(
        pl.concat_str(pl.all().fill_null(" ")).str.replace_all(r"\s+", " ").str.strip_chars()
    ).to_series()
    return text.set(text == "", None)


def _begins_word(before: pl.Series, column: pl.Series) -> bool:
    """Whether letters alone follow digits alone, as where the fields of a form meet."""
    left, right = before.head(_SAMPLE).drop_nulls().to_list(), column.head(_SAMPLE).drop_nulls().to_list()
    return bool(left and right) and all(map(str.isdigit, left)) and all(map(str.isalpha, right))
