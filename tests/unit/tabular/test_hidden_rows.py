from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.hidden_rows import split_hidden
from dlp_addon.tabular.sheet_scan import SheetScan


def test_every_row_is_on_one_side() -> None:
    """Hidden rows leave the shown ones, counted from the sheet's first row with a value."""
    grid = build_grid([["Name"], ["Ann"], ["Bo"]])

    split = split_hidden(grid, SheetScan(first_row=3, hidden_rows=(4, 99), hidden_columns=((1, 1),), tail=b""))

    assert split.shown.rows() == [("Name",), ("Bo",)]
    assert split.hidden.rows() == [("Ann",)]
    assert split.hides_columns
