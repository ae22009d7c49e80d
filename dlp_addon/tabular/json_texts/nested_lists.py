"""Lists of lists of lists: coordinates, arcs of maps and series are thousands of small matrices, one table in all."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

MIN_LISTS = 20
"""From so many lists on they are read together, if they are short or hold numbers alone."""
_SHORT = 3
"""Rows of a list that is too short for a header of its own."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?|NaN|-?Infinity")
_MAX_SHAPES = 8
_MAX_RAGGED_WIDTH = 64

type Cell = Any
"""A scalar of a JSON value."""


@dataclass(slots=True)
class NestedLists:
    """What lies in nested lists: objects, and the innermost lists as rows of matrices, one a width."""

    objects: list[Mapping[str, Any]] = field(default_factory=list)
    rows: list[Sequence[Cell]] = field(default_factory=list)

    def has_only_numbers(self) -> bool:
        """Whether the rows begin and end with numbers."""
        return all(_is_number(row[0]) and _is_number(row[-1]) for row in self.rows)

    def matrices(self) -> Iterator[list[Sequence[Cell]]]:
        """Matrices of the commonest widths; then what is left, filled up, or one cell a row where rows are long."""
        shapes = {width for width, _ in Counter(map(len, self.rows)).most_common(_MAX_SHAPES)}
        for width in sorted(shapes):
            yield [row for row in self.rows if len(row) == width]
        rest = [row for row in self.rows if len(row) not in shapes]
        if max(map(len, rest), default=0) <= _MAX_RAGGED_WIDTH:
            yield rest
        else:
            yield [(cell,) for row in rest for cell in row]


def gather_lists(values: Sequence[Sequence[Any]], depth: int) -> NestedLists | None:
    """What lies in `values`, in their order.

    None where each may be a table with a header of its own, or lists are nested deeper than `depth`.
    """
    found = NestedLists()
    if len(values) < MIN_LISTS or not _gather(values, depth, found):
        return None
    is_short = len(found.rows) + len(found.objects) <= _SHORT * len(values)
    return found if is_short or (not found.objects and found.has_only_numbers()) else None


def _gather(values: Sequence[Any], depth: int, found: NestedLists) -> bool:
    """Whether all could be gathered."""
    scalars = []
    for value in values:
        if isinstance(value, dict):
            found.objects.append(value)
        elif not isinstance(value, list):
            scalars.append(value)
        elif depth == 0 or not _gather(value, depth - 1, found):
            return False
    if scalars:
        found.rows.append(scalars)
    return True


def _is_number(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and _NUMBER.fullmatch(cell) is not None)
