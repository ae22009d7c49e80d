from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.notes import count_notes_above, part_notes

_RECORD = ["A012345678", "Ann Lee", "1990-01-01", "Ulm"]


def test_long_introductions_stand_above_a_table() -> None:
    """However many lines of text and of parameters there are, the first wide row is found."""
    notes = [[f"Line {index}"] for index in range(40)] + [["As of", "2022"]]

    assert count_notes_above(build_grid([*notes, *[_RECORD] * 60])) == 41


def test_narrow_tables_have_no_notes_above() -> None:
    """Rows of two cells may be all that a table has."""
    assert count_notes_above(build_grid([["Total"], ["Name", "City"], ["Ann", "Ulm"]])) == 0


def test_headings_between_records_are_apart() -> None:
    """A row of one cell in a wide table is text, none of its records."""
    rows = build_grid([["Center 1"], *[_RECORD] * 8, ["Center 2"], *[_RECORD] * 8])
    records, notes = part_notes(rows)

    assert records.height == 16
    assert notes is not None
    assert notes.to_series().to_list() == ["Center 1", "Center 2"]


def test_many_short_rows_are_records_of_which_little_is_known() -> None:
    """A sparse table stays whole."""
    rows = build_grid([*[_RECORD] * 4, *[["A012345679"]] * 4])

    assert part_notes(rows)[1] is None
