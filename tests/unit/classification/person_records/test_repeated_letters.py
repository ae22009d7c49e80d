import polars as pl

from dlp_addon.classification.person_records.repeated_letters import open_letters
from dlp_addon.model.table import Table

PEOPLE = [("Ann Ray", "8 Elm Ct", "12 May"), ("Bo Orr", "3 Oak St", "13 May"), ("Cy Lund", "5 Fir Ln", "14 May"),
          ("Di Voss", "1 Ash Rd", "15 May"), ("Ed Marsh", "9 Yew Dr", "16 May")]  # fmt: skip


def text(lines: list[str]) -> Table:
    """A text as it comes from a document: one column of lines."""
    return Table(path="t.txt", header=(None,), columns=(pl.Series(lines, dtype=pl.String),))


def test_letters_are_rows_of_what_differs() -> None:
    """Address, greeting and a date within a sentence become columns; the name is named and stands once."""
    letters = [
        line
        for name, street, day in PEOPLE
        for line in (
            name,
            street,
            f"Dear {name.split()[0]},",
            f"we expect you on {day} at noon.",
            "Kind regards",
            "Office",
        )
    ]
    opened = open_letters(text(letters))

    assert opened is not None
    assert opened.header[:2] == ("Name", None)
    assert list(zip(*(column.to_list() for column in opened.columns), strict=True)) == [
        (name, street, day.removesuffix(" May")) for name, street, day in PEOPLE
    ]


def test_names_that_only_the_greeting_has_are_named() -> None:
    """What follows the greeting is a name; what a sentence calls a telephone has that header."""
    letters = [
        line
        for place, (name, _, _) in enumerate(PEOPLE)
        for line in (f"Dear {name},", f"is your phone number {555_0100 + place} still right?", "Yours")
    ]
    opened = open_letters(text(letters))

    assert opened is not None
    assert opened.header[0] == "Name"
    assert opened.columns[0].to_list() == [name for name, _, _ in PEOPLE]


def test_other_texts_are_none() -> None:
    """Texts in which nothing comes again evenly, tables, and lines that are all alike stay as they are."""
    assert open_letters(text([f"line {place}" for place in range(40)])) is None
    assert open_letters(text(["a", "b", "a", "c", "d", "a", "e", "f", "g", "h", "a", "i", "j", "k"])) is None
    assert open_letters(text(["same"] * 40)) is None
    assert open_letters(text([])) is None
