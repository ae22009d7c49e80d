import pytest

from dlp_addon.tabular.sheets.references import column_number


@pytest.mark.parametrize(("letters", "number"), [("A", 1), ("Z", 26), ("AA", 27), ("XFD", 16_384)])
def test_columns_are_numbered_as_spreadsheets_do(letters: str, number: int) -> None:
    """A is 1, and XFD the last column there is."""
    assert column_number(letters) == number
