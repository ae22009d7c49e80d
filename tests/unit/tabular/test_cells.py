import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import (
    CellBudget,
    build_grid,
    build_text_column,
    cut_long_cells,
    iterate_columns,
    sample_rows,
)


def test_ragged_rows_and_blank_cells() -> None:
    """Short rows are filled, white space counts as empty."""
    assert build_grid([["a", " "], ["b"], ["", "c"]]).rows() == [("a", None), ("b", None), (None, "c")]
    assert [len(column) for column in iterate_columns(build_text_column(["x", ""]))] == [2]


def test_cells_are_counted_over_all_grids() -> None:
    """The limit holds for the sum of the grids, and for the columns of each."""
    budget = CellBudget(Limits(max_cells=5, max_columns=3))
    budget.charge(build_grid([["a", "b"], ["c", "d"]]))

    with pytest.raises(UnscannableError, match="max_cells"):
        budget.charge(build_grid([["a", "b"]]))
    with pytest.raises(UnscannableError, match="max_columns"):
        budget.charge(build_grid([["a", "b", "c", "d"]]))


def test_long_cells_are_cut() -> None:
    """A cell over the limit keeps its beginning and is reported."""
    grid, was_cut = cut_long_cells(build_grid([["x" * 50, "y"]]), Limits(max_cell_characters=10))

    assert was_cut
    assert grid.row(0) == ("x" * 10, "y")
    assert cut_long_cells(grid, Limits()) == (grid, False) or not cut_long_cells(grid, Limits())[1]


def test_samples_are_spread_over_the_grid() -> None:
    """A sample reaches the end of the grid."""
    rows = sample_rows(build_grid([[str(number)] for number in range(1000)]), 10, 1)

    assert len(rows) == 10
    assert int(rows[-1][0] or 0) >= 900
