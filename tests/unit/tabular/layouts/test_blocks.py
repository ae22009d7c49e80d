from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.blocks import close_gaps, count_cells, find_blocks, split_columns, trim_edges


def test_edges_without_content_are_trimmed() -> None:
    """Only blank rows and columns around the content go."""
    grid = build_grid([["", "", ""], ["", "a", ""], ["", "", "b"], ["", "", ""]])

    assert trim_edges(grid).rows() == [("a", None), (None, "b")]
    assert trim_edges(build_grid([["", ""]])).height == 0


def test_blocks_are_parted_by_blank_rows() -> None:
    """Blank rows part blocks, and one that holds a cell a row is text."""
    blocks = list(find_blocks(build_grid([["a title", ""], ["", ""], ["a", "b"], ["c", "d"]])))

    assert [(block.rows.height, block.is_text) for block in blocks] == [(1, True), (2, False)]
    assert count_cells(blocks[1].rows).to_list() == [2, 2]


def test_a_blank_column_alone_parts_no_record() -> None:
    """Areas of the same rows stay together; tables of different heights are parted."""
    record = [["name", "id", "", "city", "zip"], ["Ann", "1", "", "Ulm", "2"]]
    beside = [*record, ["Bo", "2", "", "", ""]]

    assert len(split_columns(build_grid(record))) == 1
    assert len(split_columns(build_grid(beside))) == 2


def test_tables_side_by_side_may_have_titles() -> None:
    """Two teams under their names repeat the same header in the second row."""
    rows = [
        ["Team A", None, None, "Team B", None],
        ["Name", "Cell", None, "Name", "Cell"],
        ["Ana Ruiz", "555-0101", None, "Eva Lim", "555-0102"],
    ]

    assert [area.width for area in split_columns(build_grid(rows))] == [2, 2]


def test_what_people_are_called_may_differ_side_by_side() -> None:
    """Lists of several groups repeat all but the first word of their header; halves of a record share less."""
    groups = [["Steward", "Mobile", None, "Marshal", "Mobile"], ["Ana Ruiz", "555-0101", None, "Eva Lim", "555-0102"]]
    halves = [["Name", "Born", None, "Doctor", "Mobile"], ["Ana Ruiz", "1990-01-02", None, "Eva Lim", "555-0102"]]

    assert [area.width for area in split_columns(build_grid(groups))] == [2, 2]
    assert [area.width for area in split_columns(build_grid(halves))] == [5]


def test_many_blank_columns_are_one() -> None:
    """What stands in the last column of a sheet is parted from its table, and nothing between costs anything."""
    wide = build_grid([["a", "b", *[None] * 900, "end"]])
    narrow = build_grid([["a", None, None, "b"]])

    assert close_gaps(wide).rows() == [("a", "b", None, "end")]
    assert close_gaps(narrow) is narrow
