"""Delimited text of any size as grids, in parts that end between records."""

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO

import numpy as np
import polars as pl

from dlp_addon.tabular.cells import Grid, build_grid, clean_cells
from dlp_addon.tabular.texts.dialect import Dialect

PART_BYTES = 16 * 1024 * 1024
_TOLERANT_BYTES = 2 * 1024 * 1024
"""The tolerant parser makes Python objects of every cell: it gets less at a time."""
_SPARE_COLUMNS = 8
_MAX_RECORD_LINES = 200
_MAX_QUOTED_CELL = 100_000
_SEARCH_BYTES = 1024 * 1024


def split_records(blocks: Iterator[bytes], quote: str | None, part_bytes: int = PART_BYTES) -> Iterator[bytes]:
    """UTF-8 text in parts of about `part_bytes`, cut at ends of lines that stand outside quotes."""
    held: list[bytes] = []
    size = 0
    for block in blocks:
        held.append(block)
        size += len(block)
        if size >= part_bytes:
            text = b"".join(held)
            end = _record_end(text, quote)
            yield text[:end]
            held, size = [text[end:]], len(text) - end
    rest = b"".join(held)
    if rest:
        yield rest


def _record_end(text: bytes, quote: str | None) -> int:
    """Position after the last end of line outside quotes; the whole text where there is none near its end."""
    end = text.rfind(b"\n") + 1
    if not end:
        return len(text)
    mark = (quote or "").encode()
    if not mark:
        return end
    odd = text.count(mark, 0, end) % 2
    position = end
    while odd and position > max(0, end - _SEARCH_BYTES):
        previous = text.rfind(b"\n", 0, position - 1) + 1
        if not previous:
            return end
        odd = (odd + text.count(mark, previous, position)) % 2
        position = previous
    return end if odd else position


def parse_part(text: bytes, dialect: Dialect, width: int) -> Iterator[Grid]:
    """The records of a part; `width` is how many columns are expected, longer rows widen it.

    polars reads what is well-formed; the rest goes through a tolerant parser, a few megabytes at a time, so that no
    record is lost to a stray quote.
    """
    grid = _parse_narrow(text, dialect, width + 1)
    if grid is None:
        grid = _parse_strict(text, dialect, width + _SPARE_COLUMNS)
    if grid is not None:
        yield grid
        return
    for piece in (
        split_records(iter([text]), dialect.quote, _TOLERANT_BYTES)
        if len(text) <= _TOLERANT_BYTES
        else _cut(text, dialect.quote)
    ):
        rows = parse_tolerant(piece.decode("utf-8", errors="replace"), dialect)
        if rows:
            yield build_grid(rows)


def _cut(text: bytes, quote: str | None) -> Iterator[bytes]:
    blocks = (text[start : start + _TOLERANT_BYTES] for start in range(0, len(text), _TOLERANT_BYTES))
    return split_records(blocks, quote, _TOLERANT_BYTES)


def _parse_narrow(text: bytes, dialect: Dialect, width: int) -> Grid | None:
    """The records where none uses the last of so many columns, as is usual: each spare column costs time."""
    grid = _read(text, dialect, width)
    if grid is None or grid.to_series(width - 1).null_count() < grid.height:
        return None
    return None if _swallowed_lines(grid, text, dialect.delimiter) else clean_cells(grid)


def _parse_strict(text: bytes, dialect: Dialect, width: int) -> Grid | None:
    grid = _read(text, dialect, width)
    if grid is None:
        return None
    if grid.height and grid.to_series(width - 1).null_count() < grid.height:
        return _parse_strict(text, dialect, 2 * width) if width < _most_delimiters(text, dialect) + 1 else grid
    return None if _swallowed_lines(grid, text, dialect.delimiter) else clean_cells(grid)


def _read(text: bytes, dialect: Dialect, width: int) -> Grid | None:
    """What polars makes of a part; None where it cannot read it."""
    if len(dialect.delimiter.encode()) != 1 or dialect.delimiter == " " or not (dialect.quote or "").isascii():
        return None
    header = dialect.delimiter.join(f"c{index}" for index in range(width)).encode() + b"\n"
    try:
        return pl.read_csv(
            header + text,
            separator=dialect.delimiter,
            quote_char=dialect.quote,
            infer_schema=False,
            extra_columns="ignore",
            missing_columns="insert",
        )
    except pl.exceptions.PolarsError:
        return None


def _most_delimiters(text: bytes, dialect: Dialect) -> int:
    mark = dialect.delimiter.encode()
    return max(line.count(mark) for line in text.split(b"\n"))


def _swallowed_lines(grid: Grid, text: bytes, delimiter: str) -> bool:
    """Whether a quote that was never closed has taken in other records, or lines are missing."""
    # Four times as fast as to count in bytes, which looks for one after the other.
    ends = int(np.count_nonzero(np.frombuffer(text, dtype=np.uint8) == ord("\n")))
    lines = ends + (not text.endswith(b"\n"))
    if grid.height == lines:
        return False
    embedded = grid.select(pl.all().str.count_matches("\n", literal=True)).fill_null(0)
    if int(embedded.sum().sum_horizontal()[0]) + grid.height != lines:
        return True
    if embedded.max().max_horizontal()[0] > _MAX_RECORD_LINES:
        return True
    return _holds_records(grid, delimiter)


def _holds_records(grid: Grid, delimiter: str) -> bool:
    """Whether a cell of several lines has as many delimiters as a record: a stray quote may have opened it."""
    usual = max(2, sum(column.null_count() < grid.height for column in grid.get_columns()) - 2)
    return any(
        bool((lines.str.count_matches(delimiter, literal=True) >= usual).any())
        for column in grid.get_columns()
        if len(lines := column.filter(column.str.contains("\n", literal=True)))
    )


def parse_tolerant(text: str, dialect: Dialect) -> list[list[str]]:
    """Rows of text whose quotes need not be balanced.

    A quote opens a cell only where one begins; a cell that is never closed ends with its line.
    """
    rows: list[list[str]] = []
    lines = text.removesuffix("\n").split("\n")
    quoting = _Quoting(dialect.quote, dialect.delimiter, lines) if dialect.quote is not None else None
    index = 0
    while index < len(lines):
        length = quoting.record_length(index) if quoting else 1
        rows.append(_parse_record("\n".join(lines[index : index + max(1, length)]), dialect, is_closed=length > 0))
        index += max(1, length)
    return rows


class _Quoting:
    """Where quoted cells begin and end in lines of one dialect."""

    def __init__(self, quote: str, delimiter: str, lines: Sequence[str]) -> None:
        mark, end = re.escape(quote), rf"\s*(?={re.escape(delimiter)}|$)"
        self._opened = re.compile(rf"(?:^|{re.escape(delimiter)})[ ]*{mark}")
        self._closing = re.compile(rf"(?:[^{mark}]|{mark}{mark}|{mark}(?!{end}))*+{mark}{end}")
        self._quote = quote
        self._lines = lines
        self._open_until = 0
        """In no line before this one is a cell closed that is open at an earlier one: each is looked at once."""

    def record_length(self, start: int) -> int:
        """Lines that the record at `start` takes; 0 where a cell of it is never closed."""
        line = self._lines[start]
        if not line.count(self._quote) % 2 or not self._is_open_after(line, is_open=False):
            return 1
        last = min(len(self._lines), start + _MAX_RECORD_LINES)
        for index in range(max(start + 1, self._open_until), last):
            if not self._is_open_after(self._lines[index], is_open=True):
                length = index + 1 - start
                return length if sum(map(len, self._lines[start : index + 1])) <= _MAX_QUOTED_CELL else 0
            self._open_until = index + 1
        return 0

    def _is_open_after(self, line: str, *, is_open: bool) -> bool:
        """Whether a cell is still open at the end of a line."""
        position = 0
        while True:
            if not is_open:
                opened = self._opened.search(line, position)
                if opened is None:
                    return False
                position = opened.end()
            closing = self._closing.match(line, position)
            if closing is None:
                return True
            position, is_open = closing.end(), False


def _parse_record(record: str, dialect: Dialect, *, is_closed: bool) -> list[str]:
    if is_closed:
        reader = csv.reader(
            StringIO(record, newline=""),
            delimiter=dialect.delimiter,
            quotechar=dialect.quote,
            quoting=csv.QUOTE_NONE if dialect.quote is None else csv.QUOTE_MINIMAL,
            skipinitialspace=True,
        )
        try:
            return [cell for row in reader for cell in row]
        except csv.Error:
            pass
    return [cell.strip(dialect.quote) for cell in record.split(dialect.delimiter)]
