"""Cells that hold a whole record each (`Ann Lee, 12 Alder St, 555 0100`), as a table of their parts."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from dlp_addon.model.table import Table

_PART = re.compile(r"\s*(?:[\n;|•·\t()<>\[\]{}]|,\s|[,:]$|\s[-–—/]\s|:\s|\s=\s)\s*")
_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\(?\d{1,4}[.)]\s+)")
_DASH = re.compile(r"^\s*[-–—/](?=\s)")
_SPACE = r"[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
"""White space as Unicode has it, without the separators of ISO/IEC 646."""
_SEPARATED = re.compile(rf"[\n;|•·\t(<\[]|,{_SPACE}|{_SPACE}[-–—/]{_SPACE}|:{_SPACE}")
_LABEL = r"^([\p{L}\p{M}]{1,12}[.:]?)\s+"
_SAMPLE = 200
_MIN_CELLS, _MIN_LISTED = 3, 5
_MIN_LENGTH, _MAX_LENGTH = 12, 300
_MAX_PARTS = 12
_ALIKE, _NEARLY_ALIKE = 0.6, 0.85
_MOSTLY = 0.7
_LONGEST_LETTER = 5_000
"""Lines; longer texts are lists from end to end, or none."""
_MAX_PART_LENGTH = 40
_DATA = re.compile(r"\d|@")


def open_cells(table: Table) -> Table | None:
    """The records inside the cells of a table, one a row, its other columns beside them where one column holds them.

    None where no column holds cells that fall into about as many short parts each, some of them numbers, dates or
    addresses. A part that is the same in all cells heads the part after it.
    """
    opened = {index: parts for index, column in enumerate(table.columns) if (parts := _open(column)) is not None}
    if not opened:
        return None
    if len(opened) == 1:
        ((index, rows),) = opened.items()
        others = [place for place in range(len(table.columns)) if place != index]
        header, columns = _headed(rows, table.header[index])
        return replace(
            table,
            header=(*header, *(table.header[place] for place in others)),
            columns=(*columns, *(table.columns[place] for place in others)),
        )
    header, columns = _headed([row for rows in opened.values() for row in rows], None)
    return replace(table, header=header, columns=columns)


def _open(column: pl.Series) -> list[list[str]] | None:
    """The parts of every cell; None where they are no records. What stands above and below a list has none."""
    known = column.drop_nulls()
    if len(known) < _MIN_CELLS:
        return None
    cells = (known if len(known) <= _LONGEST_LETTER else known.head(_SAMPLE)).to_list()
    head = cells[:_SAMPLE]
    if sum(map(_may_hold_record, head)) >= _MOSTLY * len(head) and _are_records(head):
        return [_parts(cell) if cell is not None else [] for cell in column.to_list()]
    listed = _listed(cells) if len(known) <= _LONGEST_LETTER else None
    if listed is None or not _are_records(listed[:_SAMPLE]):
        return None
    within = frozenset(listed)
    return [_parts(cell) if cell in within else [] for cell in column.to_list()]


def _may_hold_record(cell: str) -> bool:
    return _MIN_LENGTH <= len(cell) <= _MAX_LENGTH and _SEPARATED.search(cell) is not None


def _listed(cells: Sequence[str]) -> Sequence[str] | None:
    """The cells that hold records one below the other, as in the middle of a letter."""
    places = [place for place, cell in enumerate(cells) if _may_hold_record(cell) and _DATA.search(cell)]
    if len(places) < _MIN_LISTED:
        return None
    first, last = places[0], places[-1]
    return cells[first : last + 1] if len(places) >= _NEARLY_ALIKE * (last - first + 1) else None


def _parts(cell: str) -> list[str]:
    parts = _PART.split(_BULLET.sub("", cell[: 4 * _MAX_LENGTH]))
    return [part for part in (_DASH.sub("", part).strip(" ,;") for part in parts) if part]


def _are_records(cells: Sequence[str]) -> bool:
    rows = [_parts(cell) for cell in cells]
    counts = Counter(map(len, rows))
    usual, number = counts.most_common(1)[0]
    near = sum(of for count, of in counts.items() if abs(count - usual) <= 1)
    if not 2 <= usual <= _MAX_PARTS or number < _ALIKE * len(rows) or near < _NEARLY_ALIKE * len(rows):
        return False
    parts = [part for row in rows for part in row]
    if sum(map(len, parts)) > _MAX_PART_LENGTH * len(parts):
        return False
    places = [[row[place] for row in rows if place < len(row)] for place in range(usual)]
    told = sum(_tells_records(place) for place in places)
    return told > 0 and any(_holds_words(place) for place in places)


def _tells_records(parts: Sequence[str]) -> bool:
    """Whether the parts at one place hold digits or addresses, differing from cell to cell."""
    data = sum(_DATA.search(part) is not None for part in parts)
    return data >= _MOSTLY * len(parts) and len(set(parts)) > len(parts) // 2


def _holds_words(parts: Sequence[str]) -> bool:
    words = sum(any(map(str.isalpha, part)) and _DATA.search(part) is None for part in parts)
    return words >= _MOSTLY * len(parts) and len(set(parts)) > len(parts) // 2


def _headed(rows: Sequence[Sequence[str]], heading: str | None) -> tuple[tuple[str | None, ...], tuple[pl.Series, ...]]:
    """Header and columns: named by the words of the heading where these are as many, else by what never changes."""
    width = max(map(len, rows))
    columns = [
        pl.Series([row[place] if place < len(row) else None for row in rows], dtype=pl.String) for place in range(width)
    ]
    constant = [column.drop_nulls().n_unique() == 1 and len(rows) > 1 for column in columns]
    kept = [place for place in range(width) if not constant[place] or place == width - 1]
    titles = _PART.split(heading[: 4 * _MAX_LENGTH]) if heading else []
    if len(titles) == len(kept) > 1:
        return tuple(titles), tuple(columns[place] for place in kept)
    header = [columns[place - 1].drop_nulls()[0] if place and constant[place - 1] else None for place in kept]
    parted = [_part_label(columns[place], name) for place, name in zip(kept, header, strict=True)]
    return tuple(name for name, _ in parted), tuple(column for _, column in parted)


def _part_label(column: pl.Series, name: str | None) -> tuple[str | None, pl.Series]:
    """The word before the digits of all cells, as in `born 1990` and `Tel. 555`, as their header."""
    labels = column.drop_nulls().str.extract(_LABEL + r"[+(\d]").unique()
    if name is not None or len(labels) != 1 or labels[0] is None:
        return name, column
    return labels[0], column.str.replace(_LABEL, "")
