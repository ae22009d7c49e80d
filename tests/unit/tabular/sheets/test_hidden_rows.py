from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.sheets.hidden_rows import split_hidden
from dlp_addon.tabular.sheets.print_ranges import PrintRange
from dlp_addon.tabular.sheets.sheet_scan import SheetScan


def test_every_row_is_on_one_side() -> None:
    """Hidden rows leave the shown ones, counted from the sheet's first row with a value."""
    grid = build_grid([["Name"], ["Ann"], ["Bo"]])

    split = split_hidden(grid, SheetScan(first_row=3, hidden_rows=(4, 99), hidden_columns=((1, 1),), tail=b""))

    assert split.shown.rows() == [("Name",), ("Bo",)]
    assert [(place, rows.rows()) for place, rows in split.apart] == [(HidingPlace.ROWS, [("Ann",)])]
    assert split.place is HidingPlace.COLUMNS


def test_columns_count_from_where_the_sheet_begins() -> None:
    """A hidden column left of the table hides nothing of it; one of the table's does."""
    grid = build_grid([["Name", "Born"], ["Ann", "1980"]])

    def place(hidden: tuple[int, int]) -> HidingPlace | None:
        scan = SheetScan(first_row=1, first_column=3, hidden_rows=(), hidden_columns=(hidden,), tail=b"")
        return split_hidden(grid, scan).place

    assert place((1, 2)) is None
    assert place((4, 4)) is HidingPlace.COLUMNS


def test_each_row_has_its_surest_reason() -> None:
    """A row that is hidden, white and not printed counts once, as hidden; the others by what is left."""
    grid = build_grid([["Name"], ["Ann"], ["Bo"], ["Cy"]])
    scan = SheetScan(
        first_row=1,
        hidden_rows=(2,),
        hidden_columns=(),
        tail=b"",
        unreadable_rows=(2, 3),
        print_ranges=(PrintRange(first_row=1, last_row=1, first_column=1, last_column=9),),
    )

    split = split_hidden(grid, scan)

    assert split.shown.rows() == [("Name",)]
    assert [(place, rows.rows()) for place, rows in split.apart] == [
        (HidingPlace.ROWS, [("Ann",)]),
        (HidingPlace.UNREADABLE_TEXT, [("Bo",)]),
        (HidingPlace.OUTSIDE_PRINT_RANGE, [("Cy",)]),
    ]


def test_a_header_in_white_is_seen() -> None:
    """White on the color of a table style: the formats do not say that the header has a background."""
    grid = build_grid([["Name"], ["Ann"]])
    scan = SheetScan(first_row=1, hidden_rows=(), hidden_columns=(), tail=b"", unreadable_rows=(1,))

    assert split_hidden(grid, scan).apart == ()
