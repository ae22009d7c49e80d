"""Where the cells of a sheet stand and which of them nobody can read: a byte scan, made only where it is asked for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dlp_addon.tabular.references import column_number

_ROW_START = re.compile(rb"<(?:\w+:)?row(?=[\s/>])[^>]*>\s*<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3})\d")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*[^/>])>(?!</)")
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_STYLE = re.compile(rb"\bs\s*=\s*[\"'](\d{1,6})[\"']")
_HALF = 2


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


def scan_cells(chunks: Iterable[bytes], unreadable: frozenset[int]) -> CellScan:
    """Scan the XML of a worksheet for cells in the `unreadable` formats; never raises for malformed XML."""
    first: set[bytes] = set()
    rows: dict[bool, Counter[int]] = {True: Counter(), False: Counter()}
    columns: dict[bool, Counter[int]] = {True: Counter(), False: Counter()}
    for text in _whole_rows(chunks):
        first.update(_ROW_START.findall(text))
        for row, column, style in _cells(text) if unreadable else ():
            is_unreadable = style in unreadable
            rows[is_unreadable][row] += 1
            columns[is_unreadable][column] += 1
    return CellScan(
        first_column=min((column_number(letters.decode()) for letters in first), default=0),
        unreadable_rows=tuple(sorted(_prevailing(rows))),
        unreadable_columns=tuple(sorted(_prevailing(columns))),
    )


def _prevailing(counts: dict[bool, Counter[int]]) -> Iterator[int]:
    for place, count in counts[True].items():
        if count * _HALF >= count + counts[False][place]:
            yield place


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
