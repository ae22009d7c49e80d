from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.scattered_cells import gather_scattered

PEOPLE = [(f"Nadia Quell{number}", f"1990-01-{number + 1:02}", f"A12345678{number}") for number in range(9)]


def test_rows_that_move_aside_stand_below_each_other() -> None:
    """A table whose every row begins two columns further right is a table."""
    steps = build_grid([[None] * (2 * number) + [*row] for number, row in enumerate(PEOPLE)])

    assert gather_scattered(steps).rows() == PEOPLE


def test_cards_drawn_diagonally_are_one_column() -> None:
    """One field a row, each a column further right, and a blank row between cards."""
    cells = [cell for row in PEOPLE for cell in (*row, None)]
    diagonal = build_grid([[None] * number + [cell] for number, cell in enumerate(cells)])

    assert gather_scattered(diagonal).to_series().to_list() == cells


def test_tables_stay() -> None:
    """A narrow table, a full one, and a wide one with few entries below its header are what they are."""
    narrow = build_grid(PEOPLE)
    header = [f"Question {number}" for number in range(30)]
    sparse = build_grid([header, *([None] * number + ["yes"] for number in range(30))])

    assert gather_scattered(narrow) is narrow
    assert gather_scattered(sparse) is sparse
