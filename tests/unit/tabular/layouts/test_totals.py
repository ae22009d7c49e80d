import pytest

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.totals import drop_totals

ROWS = [["Ann", "5"], ["Bo", "6"], ["Cy", "7"], ["Di", "8"]]


@pytest.mark.parametrize("label", ["Total", "Grand total", "Summe", "Итого", "合计", "TOTAL GENERAL:", "Subtotal"])
def test_totals_are_left_out(label: str) -> None:
    """A row of a total and numbers goes, in many languages."""
    assert drop_totals(build_grid([*ROWS, [label, "26"]])).height == 4


def test_people_under_a_total_stay() -> None:
    """A row that holds more than numbers is no total, and a table of totals is no table with totals."""
    grid = build_grid([*ROWS, ["Total", "Ann Lee", "A012345678"]])

    assert drop_totals(grid).height == 5
    assert drop_totals(build_grid([["Total", "1"], ["Sum", "2"]])).height == 2


def test_totals_of_long_tables_are_left_out() -> None:
    """Two columns of words in every row leave no room for a total; one column does."""
    people = [["Ann", "Lee", "1"]] * 1_500
    counts = [["Ann", "7", "1"]] * 1_500

    assert drop_totals(build_grid([*people, ["Total", "Lee", "1500"]])).height == 1_501
    assert drop_totals(build_grid([*counts, ["Total", "10500", "1500"]])).height == 1_500
