from collections.abc import Callable

import openpyxl

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.sheet_parts import map_sheets
from dlp_addon.tabular.sheets.package_parts import Package


def test_sheets_are_mapped_to_their_parts(write_book: Callable[..., bytes]) -> None:
    """Names lead to the parts that hold the cells."""

    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.active.title = "First"
        workbook.create_sheet("Second")

    parts = map_sheets(Package(write_book(fill), Limits()), Limits())

    assert parts == {"First": "xl/worksheets/sheet1.xml", "Second": "xl/worksheets/sheet2.xml"}
