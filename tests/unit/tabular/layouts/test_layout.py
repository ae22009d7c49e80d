from dlp_addon.tabular.cells import build_grid, build_text_column
from dlp_addon.tabular.layouts.layout import (
    build_layout,
    continue_layout,
    drop_repeated_header,
    locate_list,
    locate_tables,
)

HEADER = ["Name", "Born", "Phone"]
ROWS = [["Ann Lee", "1990-01-01", "555-01"], ["Bo Ray", "1991-01-01", "555-02"], ["Cy Fox", "1992-01-01", "555-03"]]


def test_titles_totals_and_notes_are_told_from_records() -> None:
    """Text above is the title, totals are left out, text below is a table of its own."""
    grid = build_grid([["Staff list"], [], HEADER, *ROWS, ["Total", "", "3"], [], ["Printed by nobody"]])

    table, note = locate_tables(grid)

    assert table.header == tuple(HEADER)
    assert table.rows.height == 3
    assert table.title == "Staff list"
    assert note.rows.rows() == [("Printed by nobody",)]


def test_tables_stand_anywhere() -> None:
    """A table that begins at C4 is read like any other."""
    (table,) = locate_tables(build_grid([[], [], [], ["", "", *HEADER], *(["", "", *row] for row in ROWS)]))

    assert table.header == tuple(HEADER)
    assert table.rows.rows() == [tuple(row) for row in ROWS]


def test_repeated_headers_are_dropped() -> None:
    """A header that comes again on each page is no record."""
    (table,) = locate_tables(build_grid([HEADER, *ROWS, [], HEADER, *ROWS]))

    assert table.rows.height == 6
    assert drop_repeated_header(("Name",), build_text_column(["Name", "Ann"])).rows() == [("Ann",)]


def test_several_tables_below_each_other() -> None:
    """A new header after a blank row begins a new table."""
    grid = build_grid([HEADER, *ROWS, [], ["Item", "Price", "Stock"], ["Lamp", "12.50", "3"], ["Chair", "30.00", "9"]])

    tables = list(locate_tables(grid))

    assert [(table.header[0], table.rows.height) for table in tables] == [("Name", 3), ("Item", 2)]


def test_blank_rows_inside_a_table_part_nothing() -> None:
    """Records below a blank row belong to the table above."""
    (table,) = locate_tables(build_grid([HEADER, *ROWS, [], *ROWS]))

    assert table.rows.height == 6


def test_lists_and_later_parts() -> None:
    """A list has a header only where it is named; a later part keeps the columns of the first."""
    assert locate_list(build_text_column(["E-mail", "a@example.org", "b@example.org"])).header == ("E-mail",)
    assert locate_list(build_text_column(["One line.", "Another line."])).header == (None,)
    first = build_layout(("a", "b"), build_grid([["1", "2"]]))
    assert continue_layout(first, build_grid([["3", "4", "5"], ["6"]])).rows.rows() == [("3", "4 5"), ("6", None)]


def test_records_above_a_header_are_no_title() -> None:
    """Rows too full for a title are a table of their own, so that they are examined."""
    grid = build_grid([["Di Elm", "1989-01-01", "555-00"], HEADER, *ROWS])

    tables = list(locate_tables(grid))

    assert sum(table.rows.height for table in tables) == 4 or tables[0].rows.height == 5
    assert all("Di Elm" not in table.title for table in tables)


def test_lists_in_several_columns_are_one_table() -> None:
    """A header that comes again to its right begins the next column of the same list."""
    rows = [["Name", "Date of birth"] * 2, *[["Ann Lee", "1990-01-01", "Bo Ray", "1991-02-03"]] * 5]
    (layout,) = locate_tables(build_grid(rows))

    assert layout.header == ("Name", "Date of birth")
    assert layout.rows.height == 10


def test_a_table_below_a_long_introduction_is_found() -> None:
    """Thirty lines of text hide no header."""
    rows = [*[[f"Remark {index} on the table below."] for index in range(30)], ["Name", "Date of birth", "City"]]
    layout = next(locate_tables(build_grid([*rows, *[["Ann Lee", "1990-01-01", "Ulm"]] * 40])))

    assert layout.header == ("Name", "Date of birth", "City")
    assert layout.rows.height == 40


def test_a_lone_column_may_hold_records() -> None:
    """Fields below each other, with or without labels, and records in one cell."""
    people = [("Ann Lee", "1990-01-01"), ("Bo Ray", "1991-02-03"), ("Cy Orr", "1992-03-04")]
    below = build_grid([[cell] for person in people for cell in person])
    labelled = build_grid([[cell] for name, born in people for cell in (f"Kto: {name}", f"Ur.: {born}")])
    line = build_grid([["; ".join(", ".join(person) for person in people)]])

    assert locate_list(below).rows.rows() == people
    assert locate_list(labelled).header == ("Kto", "Ur.")
    assert locate_list(line).rows.rows() == people


def test_a_title_stands_above_the_header_of_a_list() -> None:
    """Only above a line of header words, and only where it could not be an entry."""
    titled = locate_list(build_text_column(["Awards of the year", "Name", "Ana Ruiz", "Bo Fox"]))
    entries = locate_list(build_text_column(["a@example.org", "Name", "Ana Ruiz", "Bo Fox"]))

    assert (titled.title, titled.header, titled.rows.height) == ("Awards of the year", ("Name",), 2)
    assert (entries.header, entries.rows.height) == ((None,), 4)
