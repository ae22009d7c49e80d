import io

import pytest
import xlsxwriter

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.sheet_extent import column_number, is_far_apart
from dlp_addon.tabular.sheets.package_parts import Package


def package(*cells: str) -> Package:
    """A workbook with a word in each of the cells."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for cell in cells:
            sheet.write(cell, "word")
    return Package(stream.getvalue(), Limits())


@pytest.mark.parametrize(
    ("cells", "answer"),
    [
        (("A1", "C9"), False),
        (("A1", "Z700000"), False),
        (("A1", "XFD1048576"), True),
        (("XFD1", "A1048576"), True),
        (("A1", "AZ1048576"), True),
        ((), False),
    ],
)
def test_corners_of_a_sheet_are_far_apart(cells: tuple[str, ...], answer: object) -> None:
    """The rectangle counts, not the cells."""
    assert is_far_apart(package(*cells), "xl/worksheets/sheet1.xml") is answer


def test_columns_have_numbers() -> None:
    """As programs count them."""
    assert [column_number(letters) for letters in (b"A", b"Z", b"AA", b"XFD")] == [1, 26, 27, 16_384]
