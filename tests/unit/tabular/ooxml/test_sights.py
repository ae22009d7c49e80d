from collections.abc import Callable

import openpyxl
from openpyxl.styles import Font

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.sights import NOTHING_SAID, read_sights
from dlp_addon.tabular.sheets.package_parts import Package


def test_formats_and_ranges_are_read(write_book: Callable[..., bytes]) -> None:
    """Each sheet has its own print range; formats are the workbook's."""

    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.active["A1"] = "x"
        workbook.active["A1"].font = Font(color="FFFFFFFF")
        second = workbook.create_sheet("Second")
        second.print_area = "B2:C3"

    sights = read_sights(Package(write_book(fill), Limits()), Limits())

    assert len(sights.unreadable) == 1
    assert {name: len(ranges) for name, ranges in sights.print_ranges.items()} == {"Second": 1}


def test_an_ordinary_workbook_says_nothing(write_book: Callable[..., bytes]) -> None:
    """Nothing is out of sight where nothing says so."""
    assert read_sights(Package(write_book(lambda _: None), Limits()), Limits()) == NOTHING_SAID
