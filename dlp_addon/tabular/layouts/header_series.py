"""Headers that count on from column to column: days, months, years, weeks, measuring times."""

import re
from collections.abc import Iterator, Sequence

LEAST_CELLS = 3
_NUMBER = re.compile(r"\s*(\d{1,9})(?:\.0)?\s*")
_MONTH = re.compile(r"\s*(\d{4})[-/.](\d{1,2})\s*|\s*(\d{1,2})[-/.](\d{4})\s*")
_DAY = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?\s*")
_DAYS_A_MONTH = range(28, 32)
_DAYS_A_YEAR = range(365, 367)


def series_cells(row: Sequence[str | None]) -> dict[int, str]:
    """Scale by index of the cells that belong to a series: at least three neighbours that grow by one step."""
    places = [_place(cell) for cell in row]
    return {
        index: place[0]
        for start, end in _runs(places)
        if end - start >= LEAST_CELLS
        for index in range(start, end)
        if (place := places[index]) is not None
    }


def _runs(places: Sequence[tuple[str, int] | None]) -> Iterator[tuple[int, int]]:
    start = 0
    for index in range(1, len(places) + 1):
        if index == len(places) or not _goes_on(places, start, index):
            yield start, index
            start = index


def _goes_on(places: Sequence[tuple[str, int] | None], start: int, index: int) -> bool:
    before, this = places[index - 1], places[index]
    if before is None or this is None or before[0] != this[0] or this[1] <= before[1]:
        return False
    first, second = places[start], places[start + 1]
    if index == start + 1 or first is None or second is None:
        return True
    usual, step = second[1] - first[1], this[1] - before[1]
    calendar = any(usual in lengths and step in lengths for lengths in (_DAYS_A_MONTH, _DAYS_A_YEAR))
    return step == usual or (this[0] == "day" and calendar)


def _place(cell: str | None) -> tuple[str, int] | None:
    """Where a cell stands on its scale."""
    if cell is None or len(cell) > 24:
        return None
    if match := _NUMBER.fullmatch(cell):
        return "number", int(match.group(1))
    if match := _MONTH.fullmatch(cell):
        year, month = (match.group(1), match.group(2)) if match.group(1) else (match.group(4), match.group(3))
        return "month", int(year) * 12 + int(month)
    if match := _DAY.fullmatch(cell):
        return "day", _day_number(*map(int, match.groups()))
    return None


def _day_number(year: int, month: int, day: int) -> int:
    """Days on a calendar whose months have the usual lengths; good enough to tell a step."""
    return year * 365 + year // 4 + (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[(month - 1) % 12] + day
