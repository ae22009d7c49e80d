import pytest

from dlp_addon.tabular.layouts.header_series import series_cells


@pytest.mark.parametrize(
    ("row", "indices"),
    [
        (("Name", "1", "2", "3"), {1, 2, 3}),
        (("2022-11", "2022-12", "2023-01"), {0, 1, 2}),
        (("01/2022", "02/2022", "03/2022"), {0, 1, 2}),
        (("2022-01-31", "2022-02-28", "2022-03-31"), {0, 1, 2}),
        (("Name", "1990", "1995", "2000", "Total"), {1, 2, 3}),
        (("Name", "1", "2"), set()),
        (("7", "3", "12"), set()),
        (("3", "2", "1"), set()),
        (("1", None, "2", "3"), set()),
    ],
)
def test_three_cells_that_grow_by_one_step_are_a_series(row: tuple[str | None, ...], indices: set[int]) -> None:
    """Days, months and numbers that count on are found, others not."""
    assert set(series_cells(row)) == indices


def test_series_know_their_scale() -> None:
    """Months are no numbers."""
    assert series_cells(("2022-11", "2022-12", "2023-01"))[0] == "month"
