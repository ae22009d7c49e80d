"""Workbooks of the exams: tables made of columns with their labels."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.evaluation.exams.person import Culture, Maker, Person, people

BULK_PEOPLE = 10
"""Different people from which on the default policy calls an upload bulk."""

Column = tuple[str, str, Maker]
"""Header, accepted entity types (`A|B`, empty for none, `?` where opinions differ), and what makes the cells."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its cells, and the accepted types of its table's columns where they are judged."""

    name: str
    grid: tuple[tuple[object, ...], ...]
    labels: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Exam:
    """One file of an exam with what is true of it.

    Attributes:
        people: different people in it.
        delimiter: what parts the cells of a text file.
    """

    name: str
    file_name: str
    sheets: tuple[Sheet, ...]
    people: int
    delimiter: str = ","

    @property
    def is_bulk(self) -> bool:
        """Whether the default policy refuses it on its way to a public site."""
        return self.people >= BULK_PEOPLE


def rows_of(persons: Sequence[Person], columns: Sequence[Column]) -> list[tuple[object, ...]]:
    """Cells of the columns for each person."""
    return [tuple(make(person, index) for _, _, make in columns) for index, person in enumerate(persons)]


def sheet(
    name: str,
    persons: Sequence[Person],
    columns: Sequence[Column],
    above: Sequence[tuple[object, ...]] = (),
    below: Sequence[tuple[object, ...]] = (),
    *,
    headed: bool = True,
) -> Sheet:
    """A sheet with one table of these people."""
    header = [tuple(head for head, _, _ in columns)] if headed else []
    return Sheet(name, (*above, *header, *rows_of(persons, columns), *below), tuple(label for _, label, _ in columns))


def roll(
    file_name: str,
    culture: Culture,
    count: int,
    columns: Sequence[Column],
    above: Sequence[tuple[object, ...]] = (),
    below: Sequence[tuple[object, ...]] = (),
    *,
    headed: bool = True,
    ages: tuple[int, int] = (19, 78),
    delimiter: str = ",",
) -> Exam:
    """A file with one table in which every row is another person."""
    persons = people(culture, count, seed=sum(map(ord, file_name)), youngest=ages[0], oldest=ages[1])
    name = file_name.rsplit(".", 1)[0]
    made = sheet(name[:30], persons, columns, above, below, headed=headed)
    return Exam(name, file_name, (made,), count, delimiter)


def nobody(file_name: str, text: str, unjudged: str = "") -> Exam:
    """A file without people: cells stand between `|`, rows on lines of their own.

    `unjudged` names columns whose type is a matter of opinion, such as the telephone of a shop.
    """
    grid = tuple(tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines())
    width = max(map(len, grid))
    name = file_name.rsplit(".", 1)[0]
    labels = tuple("?" if head in unjudged.split("|") else "" for head in (*grid[0], *[""] * (width - len(grid[0]))))
    return Exam(name, file_name, (Sheet(name[:30], grid, labels),), 0)
