"""Records one after another in one line or one column: told by the kinds of their fields, which come again in order."""

import re
from collections import Counter
from collections.abc import Sequence

from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, CellKind, cell_kind
from dlp_addon.tabular.layouts.header_words import header_word_share

_MAX_FIELDS = 12
_MIN_RECORDS = 3
_ALIKE = 0.9
_SAMPLE_RECORDS = 200
_MAX_CELL = 120
_RECORD_MARKS = (";", "|", "\t", " / ", " • ", ". ")
_FIELD_MARKS = (",", ": ", "|", "\t", " - ", " – ")
_MIN_LIST = 10
_WORDS_THEN_NUMBER = re.compile(r"((?:[^\W\d_][^\s\d]*\s+){1,5})(\S{0,3}\d[^\s]*(?: [\d(][^\s]*){0,4})")
_NUMBER_THEN_WORDS = re.compile(r"(\S{0,3}\d[^\s]*)((?:\s+[^\W\d_][^\s\d]*){1,5})")
_WORDS = re.compile(r"[^\W\d_]{2}\S* +\S")
_NUMBER_OR_MAILBOX = re.compile(r"\d{4}|\d[-/. ]\d|\w@\w")


def find_records(cells: Sequence[str], most_above: int = 0) -> list[list[str]] | None:
    """Rows of cells that hold records of as many fields one after another; None where they do not.

    There must be three records at least, of two kinds of fields, one of which is a number, date, mailbox or code. Up to
    `most_above` cells before them, and a last short record, come as rows of their own.
    """
    for start in range(most_above + 1):
        for period in range(2, min(_MAX_FIELDS, (len(cells) - start) // _MIN_RECORDS) + 1):
            whole = (len(cells) - start) // period * period
            is_cut = whole < len(cells) - start
            sample = cells[start : start + min(whole, period * _SAMPLE_RECORDS)]
            if not (is_cut and not most_above) and _comes_again(sample, period):
                rows = [list(cells[place : place + period]) for place in range(start, len(cells), period)]
                return [*([cell] for cell in cells[:start]), *rows]
    return None


def _comes_again(cells: Sequence[str], period: int) -> bool:
    kinds = []
    for place in range(period):
        column = cells[place::period]
        counts = Counter(map(cell_kind, column))
        kind, number = counts.most_common(1)[0]
        if number < _ALIKE * len(column) or kind is CellKind.LONG_TEXT:
            return False
        kinds.append(kind)
    varied = any(len(set(cells[place::period])) > 1 for place in range(period) if kinds[place] in DATA_KINDS)
    return len(set(kinds)) > 1 and varied and any(kind in DATA_KINDS for kind in kinds)


def split_line(line: str) -> list[list[str]] | None:
    """The records of a text of one line, or its members where it lists one thing each; None where it is neither."""
    for mark in _RECORD_MARKS:
        parts = [part.strip() for part in line.split(mark) if part.strip()]
        if len(parts) < _MIN_RECORDS or max(map(len, parts)) > 2 * _MAX_CELL:
            continue
        if rows := _by_fields(parts):
            return rows
        if all(map(_tells_of_one, parts)):
            return [[part] for part in parts]
    for mark in (",", ";", "|", "\t"):
        cells = [cell.strip() for cell in line.split(mark) if cell.strip()]
        if len(cells) < _MIN_RECORDS or max(map(len, cells)) > _MAX_CELL:
            continue
        if (records := find_records(cells)) is not None:
            return records
        if len(cells) >= _MIN_LIST and _are_members(cells):
            return [[cell] for cell in cells]
    return None


def _by_fields(parts: Sequence[str]) -> list[list[str]] | None:
    """Every part cut into the same number of fields, two at least."""
    for mark in _FIELD_MARKS:
        rows = [[cell.strip() for cell in part.split(mark)] for part in parts]
        width = len(rows[0])
        if width > 1 and sum(len(row) == width for row in rows) >= _ALIKE * len(rows):
            cells = [cell for row in rows if len(row) == width for cell in row]
            if _comes_again(cells, width):
                return rows
    for pattern in (_WORDS_THEN_NUMBER, _NUMBER_THEN_WORDS):
        found = [match for part in parts if (match := pattern.fullmatch(part)) is not None]
        if len(found) >= _ALIKE * len(parts):
            rest = [[part] for part in parts if pattern.fullmatch(part) is None]
            return [*([cell.strip() for cell in match.groups()] for match in found), *rest]
    return None


def _tells_of_one(part: str) -> bool:
    """Whether words stand beside a number or mailbox, as in a sentence about somebody."""
    return _WORDS.search(part) is not None and _NUMBER_OR_MAILBOX.search(part) is not None


def _are_members(cells: Sequence[str]) -> bool:
    """Whether cells are short words, none of which heads a column."""
    if any(not re.search(r"[^\W\d_]", cell) or len(cell.split()) > 5 for cell in cells):
        return False
    return sum(header_word_share(cell) > 0 for cell in cells) < len(cells) // 4
