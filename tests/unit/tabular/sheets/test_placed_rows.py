from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.sheets.placed_rows import PlacedRow, part_rows

ROWS = [PlacedRow(["Name"]), PlacedRow(["Ann"], HidingPlace.ROWS), PlacedRow(["Bo"])]


def test_hidden_rows_stand_under_the_header_of_the_shown() -> None:
    """Each row is in one sheet, and what hides it is named."""
    sheets = list(part_rows("s", ROWS, None))

    assert [(sheet.grid.rows(), sheet.hidden) for sheet in sheets] == [
        ([("Name",), ("Bo",)], None),
        ([("Name",), ("Ann",)], HidingPlace.ROWS),
    ]


def test_a_hidden_sheet_hides_its_rows() -> None:
    """The whole sheet's place goes before that of its columns and rows."""
    assert {sheet.hidden for sheet in part_rows("s", ROWS, HidingPlace.SHEET, HidingPlace.COLUMNS)} == {
        HidingPlace.SHEET
    }


def test_empty_sheets_are_none() -> None:
    """Nothing comes of rows without a cell."""
    assert list(part_rows("s", [PlacedRow([]), PlacedRow([None], HidingPlace.ROWS)], None)) == []
