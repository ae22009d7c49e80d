"""Where a block's header stands, told by its content alone."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, CellKind, cell_kind, cell_shape
from dlp_addon.tabular.layouts.header_series import series_cells
from dlp_addon.tabular.layouts.header_words import header_word_share

type Row = Sequence[str | None]

HEAD_ROWS = 12
"""A header is looked for among so many rows."""
BODY_ROWS = 24
"""Rows that it is compared with."""
MAX_COMPARED_COLUMNS = 256

_IDENTIFIER = re.compile(
    r"^[A-Za-z]+[0-9]*(?:_[A-Za-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]*)+$|^#$|#$|:$|\([^)]{1,20}\)$|^№"
)
_NUMBERED_LABEL = re.compile(r"^[^\d]{2,40}\d{1,2}\)?$")
_COUNTED_LABEL = re.compile(r"^([^\W\d][^\d]{0,30})(\d{1,5})$")
_VARIABLE = re.compile(r"^[A-Za-z]{1,8}_?\d{1,6}$")
_CODE_SCORE = 1.0
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_SERIES_SCORE = 0.5
_COMPARED_SERIES = 6
_RULE = re.compile(r"^[-=_~:+*─═]{2,}$")
_MOST_MARKS = 2
_LEAST_NUMBERED = 3
_LONGEST_UNIT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderPlace:
    """A header.

    Attributes:
        first: its upper row.
        count: rows that name the columns, 1 or 2.
        skipped: rows below those that number or underline the columns and name nothing.
        score: the log-odds that it is one.
    """

    first: int
    count: int
    score: float
    skipped: int = 0

    @property
    def end(self) -> int:
        """The first row of the body."""
        return self.first + self.count + self.skipped


def find_header(head: Sequence[Row], body: Sequence[Row]) -> HeaderPlace | None:
    """The header among the first rows `head` of a block; `body` are rows spread over the block below them.

    A row is a header when it differs from what stands below it: text above numbers, another letter case, words that
    head columns. When in doubt a row that could be a record is taken for one.
    """
    width = _usual_width([*head, *body])
    for index, row in enumerate(head):
        below = [*head[index + 1 :], *body]
        score = score_header(row, below, width)
        if score > 0:
            place = _with_neighbours(head, index, score, width, body)
            return replace(place, skipped=count_marks(head[place.end :]))
        if _filled(row) * 2 > width > 1 and index >= 2:
            return None
    return None


def is_list_header(cell: str) -> bool:
    """Whether a line above a list is short enough to name it, and no sentence."""
    return len(cell) <= 40 and len(cell.split()) <= 4 and cell.strip()[-1:] not in set(".,;{}()[]<>!?")


def score_header(row: Row, below: Sequence[Row], width: int) -> float:
    """Log-odds that `row` names the columns of the rows `below`."""
    filled = _filled(row)
    if not filled or (width > 1 and filled * 2 < width):
        return -1.0
    others = [other for other in below if other != row]
    run = series_cells(row)
    if any(run.items() & series_cells(other).items() for other in others[:_COMPARED_SERIES]):
        run = {}
    scores = [
        _SERIES_SCORE if index in run else _score_cell(cell, [other[index] for other in others if index < len(other)])
        for index, cell in enumerate(row[:MAX_COMPARED_COLUMNS])
        if cell is not None
    ]
    cells = [cell for cell in row if cell is not None]
    repeated = len(cells) - len({cell.casefold().strip() for cell in cells})
    return sum(scores) - 0.5 * repeated - 0.3 + _score_numbering(cells)


def _score_numbering(cells: Sequence[str]) -> float:
    """For headers that are counted up (`V1`, `V2`, `Column 10`): cells with one stem and different numbers."""
    matches = [match for cell in cells if (match := _COUNTED_LABEL.match(cell))]
    stems = Counter(match.group(1) for match in matches)
    stem, count = _majority(stems, len(cells))
    numbers = {match.group(2) for match in matches if match.group(1) == stem}
    is_counted = count >= 0.5 and len(numbers) >= 3 and len(numbers) >= 0.8 * stems[stem or ""]
    return 3.0 * len(numbers) if is_counted else 0.0


def _score_cell(cell: str, column: Sequence[str | None]) -> float:
    kind = cell_kind(cell)
    values = [value for value in column if value is not None]
    kinds: Counter[CellKind] = Counter(cell_kind(value) for value in values)
    usual, share = _majority(kinds, len(values))
    if kind in DATA_KINDS:
        return (
            _CODE_SCORE
            if usual is CellKind.NUMBER and _is_name_above(cell, share)
            else _score_data_cell(cell, kind, usual)
        )
    if kind is CellKind.LONG_TEXT:
        return -1.0
    if any(cell == value for value in values):
        return -2.5
    if usual in DATA_KINDS and share >= 0.6:
        return 2.0 + 0.5 * header_word_share(cell)
    return _score_text_cell(cell, values, kind)


def _is_name_above(cell: str, share: float) -> bool:
    """Whether a code begins with letters as variables do, and nothing but numbers stand below it."""
    return share == 1.0 and _VARIABLE.match(cell) is not None


def _score_data_cell(cell: str, kind: CellKind, usual: CellKind | None) -> float:
    if _YEAR.match(cell):
        return -0.2
    if kind is CellKind.CODE and _NUMBERED_LABEL.match(cell) and (header_word_share(cell) > 0 or usual is not kind):
        return 1.0
    return -2.5 if kind is usual else -1.5


def _score_text_cell(cell: str, values: Sequence[str], kind: CellKind) -> float:
    score = 0.1 if kind is CellKind.TEXT else -0.3
    score += 2.0 * header_word_share(cell)
    if _IDENTIFIER.search(cell):
        score += 1.5
    if values:
        score += _contrast(cell, values)
    return score


def _contrast(cell: str, values: Sequence[str]) -> float:
    shape, share = _majority(Counter(cell_shape(value) for value in values), len(values))
    score = 0.0
    if share >= 0.5:
        score += -0.5 if cell_shape(cell) == shape else 0.6
    mean = sum(len(value) for value in values) / len(values)
    if len(cell) > 3 * mean or len(cell) * 3 < mean:
        score += 0.4
    return score


def _with_neighbours(head: Sequence[Row], index: int, score: float, width: int, body: Sequence[Row]) -> HeaderPlace:
    if index > 0 and _heads_groups(head[index - 1], width):
        return HeaderPlace(first=index - 1, count=2, score=score)
    if index + 1 < len(head) and not _holds_data(head[index + 1]):
        below = [*head[index + 2 :], *body]
        lower = head[index + 1]
        if below and (
            _is_lower_header(head[index], lower, score_header(lower, below, width)) or _holds_units(lower, below, width)
        ):
            if _is_title(head[index], width):
                return HeaderPlace(first=index + 1, count=1, score=score)
            return HeaderPlace(first=index, count=2, score=score)
    return HeaderPlace(first=index, count=1, score=score)


def _is_title(row: Row, width: int) -> bool:
    """Whether the one cell of a row stands at its start, above all columns."""
    return width > 1 and _filled(row) == 1 and row[0] is not None


def _holds_units(row: Row, below: Sequence[Row], width: int) -> bool:
    """Whether a sparse row under a header says what the numbers below it are measured in."""
    cells = [(index, cell) for index, cell in enumerate(row[:MAX_COMPARED_COLUMNS]) if cell is not None]
    if not cells or 2 * len(cells) > width or any(len(cell) > _LONGEST_UNIT for _, cell in cells):
        return False
    return all(_holds_numbers([other[index] for other in below if index < len(other)]) for index, _ in cells)


def _holds_numbers(column: Sequence[str | None]) -> bool:
    known = [cell for cell in column if cell is not None]
    return bool(known) and sum(cell_kind(cell) is CellKind.NUMBER for cell in known) >= 0.8 * len(known)


def count_marks(rows: Sequence[Row]) -> int:
    """How many of the rows right below a header only number the columns (`1 2 3`, `(a) (b)`) or underline them."""
    count = 0
    while count < min(len(rows), _MOST_MARKS) and _is_mark(rows[count]):
        count += 1
    return count


def _is_mark(row: Row) -> bool:
    cells = [cell.strip(" ()[].") for cell in row if cell is not None]
    if not cells:
        return False
    if all(_RULE.match(cell) for cell in cells):
        return True
    numbers = [str(number) for number in range(1, len(cells) + 1)]
    letters = [chr(ord("a") + index) for index in range(min(len(cells), 26))]
    return len(cells) >= _LEAST_NUMBERED and [cell.lower() for cell in cells] in (numbers, letters)


def _heads_groups(row: Row, width: int) -> bool:
    """Whether a row with gaps stands over a header: names of column groups, as merged cells leave them."""
    cells = [(index, cell) for index, cell in enumerate(row) if cell is not None]
    if not cells or len(cells) > width or any(cell_kind(cell) in DATA_KINDS for _, cell in cells):
        return False
    return len(cells) >= 2 or (cells[0][0] > 0 and width > 2)


def _holds_data(row: Row) -> bool:
    return any(cell is not None and cell_kind(cell) in DATA_KINDS for cell in row[:MAX_COMPARED_COLUMNS])


def _is_lower_header(upper: Row, lower: Row, score: float) -> bool:
    has_gap = any(up is None and low is not None for up, low in zip(upper, lower, strict=False))
    filled = _filled(lower)
    return filled > 0 and score / filled >= (0.8 if has_gap else 1.6)


def join_header(rows: Sequence[Row], width: int) -> tuple[str | None, ...]:
    """One header of one or two rows; the upper row's cells reach to the right until the next one."""
    if len(rows) == 1:
        return tuple(_at(rows[0], index) for index in range(width))
    names: list[str | None] = []
    group: str | None = None
    for index in range(width):
        group = _at(rows[0], index) or group
        name = _at(rows[1], index)
        names.append(" ".join(part for part in (group, name) if part) or None)
    return tuple(names)


def _at(row: Row, index: int) -> str | None:
    return row[index] if index < len(row) else None


def _usual_width(rows: Sequence[Row]) -> int:
    counts = Counter(_filled(row) for row in rows)
    counts.pop(0, None)
    return max(counts, key=lambda width: (counts[width] * width, width), default=0)


def _filled(row: Row) -> int:
    return sum(cell is not None for cell in row)


def _majority(counts: Counter[Any], total: int) -> tuple[Any, float]:
    if not total or not counts:
        return None, 0.0
    value = max(counts, key=counts.__getitem__)
    return value, counts[value] / total
