"""Tables of the seventh exam: the sixth's little language with more makers; see sixth_making."""
# fmt: off

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from tests.evaluation.exams import sixth_labels, sixth_making
from tests.evaluation.exams.seventh_labels import LABELS
from tests.evaluation.exams.seventh_names import MORE_LANDS
from tests.evaluation.exams.seventh_numbers import NUMBERS
from tests.evaluation.exams.sixth_making import Grid, book, value
from tests.evaluation.exams.sixth_names import LANDS, Who, crowd
from tests.evaluation.exams.tables import Exam, Sheet

LANDS.update(MORE_LANDS)
_TITLES = ("Dr", "Rev.", "Prof.", "Sgt", "Hon.")


def _user(p: Who, pattern: str) -> str:
    """A name of an account: `a` is the first letter of the given name, `g` the name, `f` the family name, # a digit."""
    handle = str(value(p, 0, "user", "")).partition(".")
    family = handle[2] or f"x{p.seed % 10**6}"
    return sixth_making.filled("".join({"a": handle[0][0], "g": handle[0], "f": family}.get(sign, sign) for sign in pattern), p, "uid")


_OWN: Mapping[str, Callable[[Who, int, str], object]] = {
    "initials": lambda p, row, form: form.format(g=p.given[0], G=p.given, f=p.family, F=p.family.upper(), t=_TITLES[p.seed % 5]),
    "uid": lambda p, row, form: _user(p, form or "af##"),
    "note": lambda p, row, form: form.format(n=p.full, g=p.given, f=p.family, t=value(p, row, "tel", "")),
    "tail": lambda p, row, form: f"{form}{p.seed % 9000 + 1000}",
}


def _column(persons: Sequence[Who], text: str) -> tuple[tuple[object, ...], str]:
    """The header with the cells of one column, and the types it accepts."""
    head, made, *said = text.strip().split("~")
    maker, _, form = made.lstrip("?").partition(":")
    if maker not in _OWN and maker not in NUMBERS:
        varied = maker[:1] == "=" or maker in {"num", "amt", "date"}
        grid, labels = sixth_making.cells([replace(p, seed=p.seed + 1000 * sum(map(ord, head))) for p in persons] if varied else persons, text)
        return tuple(row[0] for row in grid), labels[0]
    made_cells = (_OWN[maker](p, row, form) if maker in _OWN else _number(p, maker, form) for row, p in enumerate(persons))
    shown = ("" if made[0] == "?" and p.dice(head).random() < 0.3 else cell for p, cell in zip(persons, made_cells, strict=True))
    label = {"OPEN": "?"}.get(said[0], str(getattr(sixth_labels, said[0], ""))) if said else LABELS[maker]
    return (head, *shown), label


def _number(p: Who, maker: str, form: str) -> str:
    text = NUMBERS[maker](p)
    return "".join(sign for sign in text if sign.isalnum()) if form == "bare" else text


def cells(persons: Sequence[Who], spec: str, *, headed: bool = True) -> tuple[Grid, tuple[str, ...]]:
    """Rows of the people under the header, and the accepted types."""
    columns = [_column(persons, text) for text in spec.split(" | ")]
    grid = tuple(zip(*(column for column, _ in columns), strict=True))
    return (grid if headed else grid[1:]), tuple(label for _, label in columns)


def body(persons: Sequence[Who], spec: str) -> Grid:
    """The rows without their header."""
    return cells(persons, spec, headed=False)[0]


def people(land: str, count: int, use: str, ages: tuple[int, int] = (19, 78)) -> tuple[Who, ...]:
    """Different people; lands joined by + share them evenly."""
    lands = land.split("+")
    return tuple(p for place, one in enumerate(lands) for p in crowd(one, count // len(lands) + (place < count % len(lands)), f"7{use}", ages))


def above(text: str) -> Grid:
    """Lines above a table, their cells parted by a bar."""
    return tuple(tuple(line.split("|")) for line in text.splitlines())


def roll(file_name: str, land: str, count: int, spec: str, top: str = "", end: Grid = (), *, ages: tuple[int, int] = (19, 78), delimiter: str = ",", headed: bool = True) -> Exam:
    """One table in which every row is another person."""
    grid, labels = cells(people(land, count, file_name, ages), spec, headed=headed)
    return table(file_name, (*above(top), *grid, *end), labels, count, delimiter)


def table(file_name: str, grid: Grid, labels: tuple[str, ...] | None, count: int, delimiter: str = ",") -> Exam:
    """A file of one sheet."""
    return book(file_name, [Sheet(file_name.rsplit(".", 1)[0][:30], grid, labels)], count, delimiter)


def beside(left: tuple[Grid, tuple[str, ...]], right: tuple[Grid, tuple[str, ...]]) -> tuple[Grid, tuple[str, ...]]:
    """The columns of two tables in one."""
    return tuple((*a, *b) for a, b in zip(left[0], right[0], strict=True)), (*left[1], *right[1])


def duo(file_name: str, land: str, rows: int, left: str, right: str, top: str = "", *, delimiter: str = ",", ages: tuple[int, int] = (19, 78)) -> Exam:
    """Two different people in every row, nobody twice."""
    persons = people(land, 2 * rows, file_name)
    if ages != (19, 78):
        small = people(land, 2 * rows, file_name, ages)
        persons = (*(replace(p, born=young.born) for p, young in zip(persons[::2], small[::2], strict=True)), *persons[1::2])
    grid, labels = beside(cells(persons[:rows], left), cells(persons[rows:], right))
    return table(file_name, (*above(top), *grid), labels, 2 * rows, delimiter)


def drawn(persons: Sequence[Who], rows: int, use: str) -> list[Who]:
    """Everybody at least once, in a mixed order."""
    dice = Random(f"7{use}")
    many = [*persons, *(dice.choice(persons) for _ in range(rows - len(persons)))]
    dice.shuffle(many)
    return many


def often(file_name: str, land: str, count: int, rows: int, spec: str, top: str = "", *, delimiter: str = ",") -> Exam:
    """A table in which people stand in several rows."""
    grid, labels = cells(drawn(people(land, count, file_name), rows, file_name), spec)
    return table(file_name, (*above(top), *grid), labels, count, delimiter)


__all__ = ["Grid", "Who", "above", "beside", "body", "book", "cells", "drawn", "duo", "often", "people", "roll", "table"]
