import base64
from collections.abc import Sequence

import polars as pl

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.table import Table
from dlp_addon.tabular.coded.coded_columns import decode_columns

NAMES = ("Nadia Quell", "Tomas Varga", "Ilse Brandt", "Ravi Oseimba")


def table(*columns: Sequence[str | None], header: tuple[str | None, ...] | None = None) -> Table:
    """Columns of a sheet."""
    series = tuple(pl.Series(list(column), dtype=pl.String) for column in columns)
    return Table(path="book.xlsx#1", header=header or (None,) * len(columns), columns=series)


def coded(text: str) -> str:
    """Base64, as many write it."""
    return base64.b64encode(text.encode()).decode()


def test_coded_columns_are_read() -> None:
    """A column and its heading in a code say what they say, and the table is named for it; others stay."""
    given = table([coded(name) for name in NAMES], ["1", "2", "3", "4"], header=(coded("Full name"), "No"))

    read = decode_columns(given)

    assert read is not None
    assert read.header == ("Full name", "No")
    assert [column.to_list() for column in read.columns] == [list(NAMES), ["1", "2", "3", "4"]]
    assert read.hidden is HidingPlace.CODED_CELLS


def test_few_coded_cells_among_many_are_read() -> None:
    """A long coded cell shows by itself what it is."""
    hidden = "Nadia Quell, born 1990-01-02"
    cells = ["nothing to see here"] * 5000
    cells[4217] = hidden.encode().hex()

    read = decode_columns(table(cells, [str(number) for number in range(5000)]))

    assert read is not None
    assert read.columns[0][4217] == hidden


def test_short_texts_that_happen_to_fit_stay() -> None:
    """Of a column of words and numbers nothing is decoded for one that would make letters."""
    assert decode_columns(table(["TmFkaWE=", *NAMES, *NAMES], [str(number) for number in range(9)])) is None


def test_characters_of_several_cells_are_joined() -> None:
    """Rows that spell a text with one character a column say it in the first of them; no column is lost."""
    rows = [f"{name} {20 + number}" for number, name in enumerate(NAMES)]
    spelled = [[row[place : place + 1].strip() or None for row in rows] for place in range(15)]

    read = decode_columns(table(["one", "two", "three", "four"], *spelled, ["10", "20", "30", "40"]))

    assert read is not None
    assert len(read.columns) == 17
    assert read.columns[1].to_list() == rows
    assert read.columns[2].null_count() == 4


def test_answers_and_flags_are_no_spelling() -> None:
    """Columns of marks from 1 to 5, or of yes and no, stay apart."""
    marks = [[str(1 + (row * column) % 5) for row in range(8)] for column in range(12)]
    flags = [["Y", "N"] * 4 for _ in range(12)]

    assert decode_columns(table(*marks)) is None
    assert decode_columns(table(*flags)) is None
