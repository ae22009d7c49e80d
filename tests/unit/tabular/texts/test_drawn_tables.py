import pytest

from dlp_addon.tabular.texts.drawn_tables import drawn_line_reader, is_ruler, read_barred

_ROWS = [["Name", "Born"], ["Ann Lee", "1990-01-01"], ["Bo Ray", "1991-02-03"]]


@pytest.mark.parametrize(
    "text",
    [
        "| Name | Born |\n|---|---|\n| Ann Lee | 1990-01-01 |\n| Bo Ray | 1991-02-03 |\n",
        "||Name||Born||\n|Ann Lee|1990-01-01|\n|Bo Ray|1991-02-03|\n",
        "+--+--+\n| Name | Born |\n+==+==+\n| Ann Lee | 1990-01-01 |\n+--+--+\n| Bo Ray | 1991-02-03 |\n+--+--+\n",
        " Name    | Born\n---------+-----------\n Ann Lee | 1990-01-01\n Bo Ray  | 1991-02-03\n",
        "┌──┬──┐\n│ Name │ Born │\n├──┼──┤\n│ Ann Lee │ 1990-01-01 │\n│ Bo Ray │ 1991-02-03 │\n└──┴──┘\n",
        '{| class="wikitable"\n|-\n! Name !! Born\n|-\n| Ann Lee || 1990-01-01\n|-\n| Bo Ray || 1991-02-03\n|}\n',
        "Name     Born\n-------  ----------\nAnn Lee  1990-01-01\nBo Ray   1991-02-03\n",
        "=======  ==========\nName     Born\n=======  ==========\nAnn Lee  1990-01-01\nBo Ray   1991-02-03\n",
    ],
)
def test_drawn_tables_are_cut_into_cells(text: str) -> None:
    """Markdown, JIRA, grids, SQL clients, boxes, wikis and underlined columns give the same rows."""
    read_line = drawn_line_reader(text)

    assert read_line is not None
    assert [cells for line in text.splitlines() if (cells := read_line(line)) is not None] == _ROWS


def test_delimited_text_is_not_drawn() -> None:
    """Bars that only part cells are a dialect."""
    assert drawn_line_reader("Name|Born\nAnn Lee|1990-01-01\nBo Ray|1991-02-03\n") is None


def test_escaped_bars_stay() -> None:
    """A bar after a backslash is content; an empty cell keeps its place."""
    assert read_barred(r"| a \| b | | c |") == ["a | b", "", "c"]


def test_rulers_hold_no_letters() -> None:
    """A line of marks with at least two of one kind together."""
    assert is_ruler("|:---:|---|")
    assert not is_ruler("- a -- b")
    assert not is_ruler("...")
