"""Where the cells of a sheet stand and which of them nobody can read: a byte scan, made only where it is asked for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dlp_addon.tabular.sheets.references import column_number

_ROW_START = re.compile(rb"<(?:\w+:)?row(?=[\s/>])[^<>]*>\s*<(?:\w+:)?c\s[^<>]*?\br=\"([A-Z]{1,3})\d")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^<>]*[^<>/])>(?!</)")
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_STYLE = re.compile(rb"\bs\s*=\s*[\"'](\d{1,6})[\"']")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellScan:
    """Rows and columns count from 1.

    Attributes:
        first_column: of the first column with a cell; 0 where the cells do not say.
        unreadable_rows: rows at least half of whose cells are unreadable.
        unreadable_columns: columns at least half of whose cells are.
    """

    first_column: int
    unreadable_rows: tuple[int, ...]
    unreadable_columns: tuple[int, ...]


class CellTally:
    """Counts filled cells by row and column, and how many of them nobody can read."""

    def __init__(self) -> None:
        self._rows: Counter[int] = Counter()
        self._columns: Counter[int] = Counter()
        self._unseen_rows: Counter[int] = Counter()
        self._unseen_columns: Counter[int] = Counter()

    def add(self, row: int, column: int, *, is_unreadable: bool) -> None:
        """Count one cell with content."""
        self._rows[row] += 1
        self._columns[column] += 1
        if is_unreadable:
            self._unseen_rows[row] += 1
            self._unseen_columns[column] += 1

    @property
    def first_column(self) -> int:
        """The first one with content; 0 where there is none."""
        return min(self._columns, default=0)

    @property
    def unreadable_rows(self) -> tuple[int, ...]:
        """Rows at least half of whose cells nobody can read."""
        return tuple(sorted(row for row, count in self._unseen_rows.items() if count * 2 >= self._rows[row]))

    @property
    def unreadable_columns(self) -> tuple[int, ...]:
        """Columns of which the same holds."""
        return tuple(
            sorted(column for column, count in self._unseen_columns.items() if count * 2 >= self._columns[column])
        )


def scan_cells(chunks: Iterable[bytes], unreadable: frozenset[int]) -> CellScan:
    """Scan the XML of a worksheet for cells in the `unreadable` formats; never raises for malformed XML."""
    first: set[bytes] = set()
    tally = CellTally()
    for text in _whole_rows(chunks):
        first.update(_ROW_START.findall(text))
        for row, column, style in _cells(text) if unreadable else ():
            tally.add(row, column, is_unreadable=style in unreadable)
    return CellScan(
        first_column=min((column_number(letters.decode()) for letters in first), default=0),
        unreadable_rows=tally.unreadable_rows,
        unreadable_columns=tally.unreadable_columns,
    )


def _cells(text: bytes) -> Iterator[tuple[int, int, int]]:
    for cell in _CELL.finditer(text):
        place, style = _REFERENCE.search(cell.group(1)), _STYLE.search(cell.group(1))
        if place is not None:
            yield int(place.group(2)), column_number(place.group(1).decode()), int(style.group(1)) if style else 0


def _whole_rows(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The text cut before the beginning of a row."""
    held = b""
    for chunk in chunks:
        text = held + chunk
        cut = max(text.rfind(b"<row"), text.rfind(b":row"), 0)
        cut = max(text.rfind(b"<", 0, cut + 1), 0)
        held = text[cut:]
        yield text[:cut]
    yield held
