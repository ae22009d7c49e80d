import polars as pl
import pytest

from dlp_addon.classification.person_records.opened_cells import open_cells
from dlp_addon.model.table import Table

PEOPLE = [("Ana Ruiz", "12 Alder St", "202 555 0100"), ("Odile Brun", "7 Birch Rd", "202 555 0101"),
          ("Fidel Orellana", "31 Cedar Ln", "202 555 0102")]  # fmt: skip


def table(**columns: list[str]) -> Table:
    """A table of these columns."""
    series = tuple(pl.Series(cells, dtype=pl.String) for cells in columns.values())
    return Table(path="t.csv", header=tuple(columns), columns=series)


def rows_of(opened: Table | None) -> list[tuple[str | None, ...]]:
    """The rows of a table."""
    assert opened is not None
    return list(zip(*(column.to_list() for column in opened.columns), strict=True))


@pytest.mark.parametrize("form", ["{}, {}, {}", "{}\n{}\n{}", "- {} ({}) – {}", "3. {}; {}; {}", "{} | {} | {}"])
def test_records_inside_cells_are_opened(form: str) -> None:
    """Address labels, lists with bullets or numbers, and parts in brackets."""
    opened = open_cells(table(Contact=[form.format(*person) for person in PEOPLE]))

    assert rows_of(opened) == PEOPLE


def test_other_columns_stay_beside() -> None:
    """A number of the record is not lost."""
    opened = open_cells(table(No=["71", "72", "73"], Contact=[", ".join(person) for person in PEOPLE]))

    assert rows_of(opened) == [(*person, str(71 + index)) for index, person in enumerate(PEOPLE)]


def test_labels_of_several_columns_are_stacked() -> None:
    """Sheets of address labels stand several beside each other."""
    cells = ["\n".join(person) for person in PEOPLE]

    assert len(rows_of(open_cells(table(A=cells, B=cells)))) == 6


def test_what_never_changes_heads_what_follows() -> None:
    """`Name: Ann; Born: 1990` names its parts."""
    opened = open_cells(table(x=[f"Name: {name}; Street: {street}" for name, street, _ in PEOPLE]))

    assert opened is not None
    assert opened.header == ("Name", "Street")


def test_words_before_digits_name_them() -> None:
    """`Tel. 555`, where all cells have the word."""
    opened = open_cells(table(x=[f"{name}, Tel. {phone}" for name, _, phone in PEOPLE]))

    assert opened is not None
    assert opened.header == (None, "Tel.")
    assert rows_of(opened)[0] == ("Ana Ruiz", "202 555 0100")


@pytest.mark.parametrize(
    "cells",
    [
        ["We met, on the whole, by 12 o'clock and spoke at length of what had been done in the last two years."] * 3,
        ["oak, ash", "elm, yew", "fir, box"],
        ["12", "13", "14"],
        ["Ana Ruiz, 12 Alder St"],
    ],
)
def test_other_cells_stay_closed(cells: list[str]) -> None:
    """Sentences, words without numbers, bare numbers, and too few to tell."""
    assert open_cells(table(x=cells)) is None


def test_a_list_in_the_middle_of_a_letter_is_opened() -> None:
    """Greeting and farewell, as long as the list, are no records."""
    names = ["Ann Ray", "Bo Orr", "Cy Lund", "Di Voss", "Ed Marsh", "Flo Quist"]
    riders = [(name, f"{place} Elm Ct", f"202 555 01{place}") for place, name in enumerate(names, 20)]
    listed = [f"- {', '.join(rider)}" for rider in riders]
    letter = [
        "Dear all,",
        "this is who rides with us:",
        *listed,
        "Tell me if you are ill.",
        "See you then!",
        "Bo",
        "--",
    ]

    assert [row for row in rows_of(open_cells(table(A=letter))) if row[0]] == riders
