import polars as pl

from dlp_addon.tabular.layouts.line_records import (
    are_labels,
    are_line_records,
    are_pair_lines,
    are_side_by_side,
    read_line_records,
    read_pair_lines,
    read_side_by_side,
    split_labels,
)


def test_blocks_of_lines_are_records() -> None:
    """As on address labels: a few short lines each, a blank line between."""
    text = "Ann Lee\nBorn 1990\n555-01\n\nBo Ray\nBorn 1991\n555-02\n\nCy Fox\nBorn 1992\n"

    assert are_line_records(text)
    assert list(read_line_records(text.split("\n"))) == [
        ["Ann Lee", "Born 1990", "555-01"],
        ["Bo Ray", "Born 1991", "555-02"],
        ["Cy Fox", "Born 1992"],
    ]


def test_a_long_block_is_no_record() -> None:
    """A list among records is rows of its own: a table as wide as it is long would cost a worker."""
    rows = list(read_line_records(["Ann Lee", "Born 1990", "", *["Bo Ray"] * 900]))

    assert rows == [["Ann Lee", "Born 1990"], *[["Bo Ray"]] * 900]


def test_records_beside_each_other_are_told_apart() -> None:
    """A sheet of labels has alike cells in each line; a table with blank lines has them in each column."""
    names = (("Ann Lee", "Bo Ray"), ("Cy Fox", "Dee Oak"), ("Eve Ash", "Fay Elm"))
    labels = "\n\n".join(f"{one}   {two}\n1 Oak Street   2 Mill Lane" for one, two in names)
    table = "\n\n".join(f"{one}   1990-01-01\n{two}   1991-01-01" for one, two in names)

    assert are_side_by_side(labels)
    assert not are_side_by_side(table)
    assert list(read_side_by_side(labels.split("\n")))[:2] == [["Ann Lee", "1 Oak Street"], ["Bo Ray", "2 Mill Lane"]]


def test_prose_is_no_record() -> None:
    """Paragraphs differ in length, and their lines are long."""
    text = "It rained.\n\n" + "Nobody knew why the line should be as long as this one is in the end, after all.\n" * 3

    assert not are_line_records(f"{text}\n{text}\n{text}")


def test_pairs_of_a_line_are_a_record() -> None:
    """Quoted values keep their blanks; what is no pair is kept."""
    line = 'level=info name="Ann Lee" born=1990-01-01 done'

    assert are_pair_lines(f"{line}\n{line}\n")
    assert list(read_pair_lines([line])) == [{"level": "info", "name": "Ann Lee", "born": "1990-01-01", None: "done"}]


def test_programs_are_no_pairs() -> None:
    """Assignments stand one a line."""
    assert not are_pair_lines("a=1\nb=2\nc = f(d)\n")


def test_cells_of_several_lines_are_labels() -> None:
    """A column of names above addresses is a table of names and addresses; one of words is a list."""
    cells = pl.Series(["Ann Lee\n1 Elm St\n10001 Ulm", "Bo Ray\n2 Oak St\n10002 Graz", "Cy Fox\n10003 Bonn"])

    assert are_labels(cells)
    assert split_labels(cells).rows()[1] == ("Bo Ray", "2 Oak St", "10002 Graz")
    assert not are_labels(pl.Series(["one", "two", "three\nfour"]))


def test_blocks_that_come_again_word_for_word_are_parts_of_letters() -> None:
    """The closing of every letter is no record."""
    letters = [
        f"Dear {name},\n\nyou are invited.\nBring tea.\n\nYours,\nThe club\n" for name in ("Ann", "Bo", "Cy", "Di")
    ]

    assert not are_line_records("\n".join(letters))


def test_names_of_a_directory_in_a_cell_are_no_pairs() -> None:
    """Delimited text stays what it is though a quoted cell of each row holds pairs."""
    row = '"CN=Ana Ruiz,OU=Staff,DC=corp,DC=example",True,Ana\n'

    assert not are_pair_lines("DistinguishedName,Enabled,GivenName\n" + row * 5)
    assert are_pair_lines('name="Ana Ruiz", unit="Staff", mail="a@mailbox.example"\n' * 5)
