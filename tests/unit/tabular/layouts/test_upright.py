from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.upright import set_upright


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


def test_labels_need_not_be_known_where_rows_are_of_one_kind() -> None:
    """Names, dates and codes a row each are fields of records that lie; rows of numbers alone are a table of counts."""
    lying = [
        ["Kto", "Ann Lee", "Bo Ray", "Cy Orr"],
        ["Ur.", "1990-01-01", "1991-02-03", "1992-03-04"],
        ["Nr kom.", "555-0101 x", "555-0102 x", "555-0103 x"],
    ]
    upright = set_upright(build_grid(lying))

    assert upright is not None
    assert upright.rows.row(1) == ("Bo Ray", "1991-02-03", "555-0102 x")
    assert set_upright(build_grid([["Akron", "12", "13", "14"], ["Reno", "22", "23", "24"]])) is None
