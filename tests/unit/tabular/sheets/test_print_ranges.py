import pytest

from dlp_addon.tabular.sheets.print_ranges import PrintRange, parse_print_ranges


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("Sheet1!$C$4", [(4, 4, 3, 3)]),
        ("'My sheet, $A$1'!$A$1:$C$9", [(1, 9, 1, 3)]),
        ("Sheet1!$A$1:$B$2,Sheet1!$D$4:$E$5", [(1, 2, 1, 2), (4, 5, 4, 5)]),
        ("Sheet1!$E:$F", [(1, 1_048_576, 5, 6)]),
        ("Sheet1!$2:$7", [(2, 7, 1, 16_384)]),
        ("$Sheet1.$A$1:$Sheet1.$C$9", [(1, 9, 1, 3)]),
        ("Sheet1.A1:Sheet1.C9 Sheet1.E1:Sheet1.F2", [(1, 9, 1, 3), (1, 2, 5, 6)]),
        ("OFFSET(Sheet1!x,0,0)", []),
        ("#REF!", []),
    ],
)
def test_references_become_rectangles(formula: str, expected: list[tuple[int, int, int, int]]) -> None:
    """Excel's and OpenDocument's ways to write ranges; what is no range is left out."""
    assert [
        (found.first_row, found.last_row, found.first_column, found.last_column)
        for found in parse_print_ranges(formula)
    ] == expected
    assert all(isinstance(found, PrintRange) for found in parse_print_ranges(formula))
