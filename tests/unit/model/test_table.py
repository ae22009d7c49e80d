import polars as pl

from dlp_addon.model.table import Table


def test_rows_are_those_below_the_header() -> None:
    """The number of rows is the columns' length, none without columns, and no cell is in the text form."""
    table = Table(path="p#Zora", header=("Zora",), columns=(pl.Series(["Quill", None]),))

    assert table.row_count == 2
    assert Table(path="p", header=(), columns=()).row_count == 0
    assert "Zora" not in repr(table)
    assert "Quill" not in repr(table)
