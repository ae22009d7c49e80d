from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.field_entries import read_entries

ENTRIES = [
    ["1", "name", "Ana Ruiz"],
    ["1", "phone", "555-0101"],
    ["2", "name", "Eva Lim"],
    ["2", "phone", "555-0102"],
    ["3", "name", "Ida Roth"],
]


def test_entries_become_records() -> None:
    """One field a row becomes one record a row, under the names of the fields."""
    upright = read_entries(build_grid([["record_id", "field", "value"], *ENTRIES]))

    assert upright is not None
    assert upright.header == ("record_id", "name", "phone")
    assert upright.rows.rows() == [("1", "Ana Ruiz", "555-0101"), ("2", "Eva Lim", "555-0102"), ("3", "Ida Roth", None)]


def test_entries_need_no_header() -> None:
    """Without a header the key has no name."""
    upright = read_entries(build_grid(ENTRIES))

    assert upright is not None
    assert upright.header == (None, "name", "phone")


def test_ordinary_tables_of_three_columns_stay() -> None:
    """A category in the middle is no name of a field."""
    rows = [[f"Person {i}", ("Berlin", "Ulm")[i % 2], str(i)] for i in range(20)]

    assert read_entries(build_grid([["Name", "City", "Age"], *rows])) is None
    assert (
        read_entries(build_grid([["Name", "Type", "Phone"], *([f"P{i}", "phone", str(i)] for i in range(9))])) is None
    )


def test_records_without_a_key_begin_with_the_first_field() -> None:
    """Fields in the same order again and again are records, whatever heads their two columns."""
    entries = [[field, value] for _, field, value in ENTRIES]
    people = [("Ana Ruiz", "555-0101"), ("Eva Lim", "555-0102"), ("Ida Roth", None)]

    for grid in (entries, [["campo", "valor"], *entries]):
        upright = read_entries(build_grid(grid))
        assert upright is not None
        assert (upright.header, upright.rows.rows()) == (("name", "phone"), people)


def test_ordinary_tables_of_two_columns_stay() -> None:
    """Names, cities and kinds beside values are no fields."""
    assert (
        read_entries(build_grid([["City", "Name"], *(["Ulm" if i % 2 else "Bonn", f"P{i}"] for i in range(9))])) is None
    )
    assert read_entries(build_grid([["Name", "Phone"], *([f"P{i}", str(i)] for i in range(9))])) is None
