from dlp_addon.tabular.cards import set_upright
from dlp_addon.tabular.cells import build_grid


def test_cards_become_rows() -> None:
    """A new record begins where the first label comes again, and missing fields stay empty."""
    upright = set_upright(
        build_grid(
            [["Name:", "Ann Lee"], ["Phone:", "555-0100"], ["Name:", "Bo Ray"], ["Name:", "Cy Fox"], ["Phone:", "1"]]
        )
    )

    assert upright is not None
    assert upright.header == ("Name", "Phone")
    assert upright.rows.rows() == [("Ann Lee", "555-0100"), ("Bo Ray", None), ("Cy Fox", "1")]


def test_lying_tables_are_set_upright() -> None:
    """One record a column becomes one record a row."""
    upright = set_upright(
        build_grid(
            [["Name", "Ann Lee", "Bo Ray"], ["Birth date", "1990-01-01", "1991-02-03"], ["Phone", "555-01", "555-02"]]
        )
    )

    assert upright is not None
    assert upright.header == ("Name", "Birth date", "Phone")
    assert upright.rows.row(1) == ("Bo Ray", "1991-02-03", "555-02")


def test_ordinary_tables_stay() -> None:
    """A table with its header on top is not turned."""
    assert set_upright(build_grid([["Name", "City"], ["Ann Lee", "Ulm"], ["Bo Ray", "Graz"]])) is None
