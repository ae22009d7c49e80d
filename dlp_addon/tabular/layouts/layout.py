"""Where tables stand in a grid: below titles, beside one another, upright or lying, between blank rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import polars as pl

from dlp_addon.tabular.cells import Grid, build_grid, build_text_column, clean_cells, sample_rows
from dlp_addon.tabular.layouts.blocks import Block, close_gaps, find_blocks, split_columns, trim_edges
from dlp_addon.tabular.layouts.cards import read_cards, stack_fields
from dlp_addon.tabular.layouts.field_entries import read_entries
from dlp_addon.tabular.layouts.header import (
    BODY_ROWS,
    HEAD_ROWS,
    MAX_COMPARED_COLUMNS,
    HeaderPlace,
    Row,
    find_header,
    is_list_header,
    join_header,
    score_header,
)
from dlp_addon.tabular.layouts.header_words import header_word_share
from dlp_addon.tabular.layouts.labelled_lines import is_labelled, read_fields
from dlp_addon.tabular.layouts.line_records import are_labels, split_labels
from dlp_addon.tabular.layouts.notes import count_notes_above, part_notes
from dlp_addon.tabular.layouts.repeated_kinds import find_records, split_line
from dlp_addon.tabular.layouts.scattered_cells import gather_scattered
from dlp_addon.tabular.layouts.totals import drop_totals
from dlp_addon.tabular.layouts.upright import set_upright

MAX_TITLE_CHARACTERS = 2_000
MAX_LABELLED_ROWS = 20_000
"""A longer column is a list."""
_MAX_ROWS_ABOVE = 3
_HEADS_LIST = 1.3
_TITLE = re.compile(r"(?=.*[^\W\d_]{4})(?!.*\d{5})[^@]+")
"""Words, perhaps with a year."""
_MIN_RECORD_CELLS = 3
"""A row above a header with so many cells is no title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One table of a grid: its header told apart from its rows, and the text above it."""

    header: tuple[str | None, ...]
    rows: Grid
    title: str = ""


@dataclass(slots=True, kw_only=True)
class _OpenTable:
    """A table that later blocks may still add rows to."""

    header: tuple[str | None, ...]
    pieces: list[Grid]
    title: str


def locate_tables(grid: Grid) -> Iterator[Layout]:
    """Every table of a grid, in reading order; text that belongs to none comes as tables of one column.

    No cell with content is lost but headers repeated on later pages, rows of totals, and titles, which are kept in
    `title`.
    """
    trimmed = gather_scattered(close_gaps(trim_edges(grid)))
    if trimmed.width == 1:
        trimmed, labelled = _read_column(trimmed)
        if labelled is not None:
            yield labelled
            return
    cards = read_cards(trimmed)
    if cards is not None:
        yield Layout(header=cards.header, rows=cards.rows)
        return
    for area in split_columns(trimmed):
        yield from _locate_stacked(trim_edges(area))


def _read_column(grid: Grid) -> tuple[Grid, Layout | None]:
    """A lone column: labels with lines inside its cells, one field a row, or the fields of records in turn."""
    column = grid.to_series()
    if are_labels(column):
        return split_labels(column), None
    cells = column.drop_nulls()
    if is_labelled("\n".join(cells.head(MAX_LABELLED_ROWS))):
        upright = stack_fields(read_fields(column.fill_null("").to_list()))
        if upright is not None:
            return grid, Layout(header=upright.header, rows=upright.rows)
    known = cells.to_list()
    records = find_records(known, _MAX_ROWS_ABOVE) if len(known) <= MAX_LABELLED_ROWS else None
    return (build_grid(records) if records is not None else grid), None


def _locate_stacked(grid: Grid) -> Iterator[Layout]:
    if not grid.height or not grid.width:
        return
    upright = read_cards(grid) or read_entries(grid) or set_upright(grid)
    if upright is not None:
        yield Layout(header=upright.header, rows=upright.rows)
        return
    loose: list[str] = []
    current: _OpenTable | None = None
    for block in find_blocks(grid):
        if block.is_text and grid.width > 1:
            loose.extend(_texts(block.rows))
            continue
        place = _find_header(block.rows)
        if current is not None and _continues(current, block, place):
            current.pieces.append(_below(block.rows, place))
            continue
        if current is not None:
            yield from _close(current)
        rows, place, records = _part_records_above(block.rows, place)
        if records is not None:
            yield build_layout((None,) * records.width, records)
        current = _open(rows, place, loose)
        loose = []
    if current is not None:
        yield from _close(current)
    if loose:
        yield Layout(header=(None,), rows=build_text_column(loose))


def locate_list(grid: Grid) -> Layout:
    """The one table of a single column of text: a list, under a header only where its first line differs in kind.

    Above a header that is nothing but known words of headers may stand a title.
    """
    rows = grid.drop_nulls()
    if rows.height < 2:
        return _locate_line(rows)
    table, labelled = _read_column(grid)
    if labelled is not None:
        return labelled
    if table.width > 1:
        return Layout(header=(None,) * table.width, rows=table)
    first, second = rows.row(0), rows.row(1)
    below = [*rows[1:HEAD_ROWS].rows(), *sample_rows(rows[HEAD_ROWS:], BODY_ROWS, 1)]
    if _is_list_title(first[0] or "") and _heads_list(second, below[1:]) and header_word_share(second[0] or "") == 1:
        return Layout(header=second, rows=rows[2:], title=first[0] or "")
    if _heads_list(first, below):
        return Layout(header=first, rows=rows[1:])
    return Layout(header=(None,), rows=rows)


def _heads_list(row: Row, below: Sequence[Row]) -> bool:
    return bool(below) and is_list_header(row[0] or "") and score_header(row, below, 1) > _HEADS_LIST


def _is_list_title(line: str) -> bool:
    """Whether a line may say what a list is of, and is no entry of it."""
    return is_list_header(line) and _TITLE.fullmatch(line) is not None


def _locate_line(rows: Grid) -> Layout:
    """A lone cell: a record, or many in one line."""
    records = split_line(rows.item()) if rows.height else None
    if records is None:
        return Layout(header=(None,), rows=rows)
    table = build_grid(records)
    return Layout(header=(None,) * table.width, rows=table)


def _part_records_above(rows: Grid, place: HeaderPlace | None) -> tuple[Grid, HeaderPlace | None, Grid | None]:
    """Rows above a header that are too full for a title, apart: they must be examined like any others."""
    if place is None or not place.first:
        return rows, place, None
    above = rows[: place.first]
    widest = max(sum(cell is not None for cell in row) for row in above.rows())
    if widest < _MIN_RECORD_CELLS:
        return rows, place, None
    return rows[place.first :], replace(place, first=0), above


def _find_header(rows: Grid) -> HeaderPlace | None:
    """The header of a block; notes above it may be long."""
    top = count_notes_above(rows)
    head = rows[top : top + HEAD_ROWS, :MAX_COMPARED_COLUMNS].rows()
    place = find_header(head, sample_rows(rows[top + HEAD_ROWS :], BODY_ROWS, MAX_COMPARED_COLUMNS))
    return replace(place, first=place.first + top) if place is not None else None


def _continues(current: _OpenTable, block: Block, place: HeaderPlace | None) -> bool:
    """Whether a block goes on with the table above it: it has no header of its own, or the same one again."""
    if place is None:
        return True
    names = _header_at(block.rows, place)
    return names == current.header


def _open(rows: Grid, place: HeaderPlace | None, loose: Sequence[str]) -> _OpenTable:
    if place is None:
        return _OpenTable(header=(None,) * rows.width, pieces=[rows], title=_join_title(loose))
    above = _texts(rows[: place.first])
    return _OpenTable(header=_header_at(rows, place), pieces=[_below(rows, place)], title=_join_title([*loose, *above]))


def _header_at(rows: Grid, place: HeaderPlace) -> tuple[str | None, ...]:
    return join_header(rows[place.first : place.first + place.count].rows(), rows.width)


def _below(rows: Grid, place: HeaderPlace | None) -> Grid:
    return rows if place is None else rows[place.end :]


def _texts(rows: Grid) -> list[str]:
    return [" ".join(cell for cell in row if cell is not None) for row in rows.rows()]


def _join_title(lines: Sequence[str]) -> str:
    return "\n".join(line for line in lines if line)


def _close(table: _OpenTable) -> Iterator[Layout]:
    rows = table.pieces[0] if len(table.pieces) == 1 else pl.concat(table.pieces, how="vertical")
    if len(table.title) > MAX_TITLE_CHARACTERS:
        # Too long for a title: it is examined like any other text.
        yield Layout(header=(None,), rows=build_text_column(table.title.split("\n")))
        table.title = table.title[:MAX_TITLE_CHARACTERS]
    rows, notes = part_notes(rows)
    yield build_layout(*stack_repeats(table.header, rows), table.title)
    if notes is not None:
        yield Layout(header=(None,), rows=notes)


def build_layout(header: tuple[str | None, ...], rows: Grid, title: str = "") -> Layout:
    """A table without repeated headers, totals, and columns that hold neither header nor cells at its edges."""
    rows = drop_totals(drop_repeated_header(header, rows))
    used = [
        name is not None or column.null_count() < len(column)
        for name, column in zip(header, rows.get_columns(), strict=True)
    ]
    first = used.index(True) if any(used) else 0
    last = len(used) - used[::-1].index(True) if any(used) else 0
    return Layout(header=header[first:last], rows=rows[:, first:last], title=title)


def stack_repeats(header: tuple[str | None, ...], rows: Grid) -> tuple[tuple[str | None, ...], Grid]:
    """A table whose whole header comes again to its right, as lists in several columns are printed, in one column."""
    period = _period(header)
    if period == len(header):
        return header, rows
    parts = [rows[:, start : start + period] for start in range(0, len(header), period)]
    return header[:period], pl.concat(
        [part.rename(dict(zip(part.columns, parts[0].columns, strict=True))) for part in parts]
    )


def _period(header: tuple[str | None, ...]) -> int:
    """After how many columns all of a header comes again; its length where it does not."""
    width = len(header)
    for period in range(2, width // 2 + 1):
        if width % period == 0 and None not in header[:period] and header == header[:period] * (width // period):
            return period if len(set(header[:period])) == period else width
    return width


def drop_repeated_header(header: tuple[str | None, ...], rows: Grid) -> Grid:
    """The rows without those that repeat the header cell for cell, as on every printed page."""
    named = [(column, name) for column, name in zip(rows.columns, header, strict=True) if name is not None]
    if not named or not rows.height:
        return rows
    column, name = named[0]
    candidates = (rows[column] == name).fill_null(value=False).arg_true().to_list()
    repeated = [index for index in candidates if rows.row(index) == header]
    if not repeated:
        return rows
    return rows.filter(~pl.int_range(rows.height, eager=True).is_in(repeated))


def continue_layout(layout: Layout, grid: Grid) -> Layout:
    """The rows of `grid` as a further part of a table: same header, same number of columns.

    Cells beyond the last column are joined to it, so that nothing is lost.
    """
    width = len(layout.header)
    columns = grid.get_columns()
    while len(columns) > width and columns[-1].null_count() == grid.height:
        columns.pop()
    is_joined = len(columns) > width
    if is_joined:
        rest = grid.select(pl.concat_str(pl.nth(range(width - 1, len(columns))), separator=" ", ignore_nulls=True))
        columns = [*columns[: width - 1], rest.to_series()]
    empty = [pl.Series([None] * grid.height, dtype=pl.String) for _ in range(width - len(columns))]
    rows = pl.DataFrame([column.alias(str(index)) for index, column in enumerate([*columns, *empty])])
    continued = build_layout(layout.header, clean_cells(rows) if is_joined else rows)
    return Layout(header=layout.header, rows=rows if continued.rows.width != width else continued.rows)
