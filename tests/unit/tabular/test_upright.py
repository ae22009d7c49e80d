from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.upright import set_upright


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
