import polars as pl

from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping


def test_matching_rows_are_those_with_cells_of_the_type() -> None:
    """A row matches where its cell is kept; without a type nothing is said of any row."""
    cells = CodedColumn(pl.Series(["a", None]), pl.Series([1, 0, 1], dtype=pl.UInt32))
    typed = ColumnTyping(index=0, entity_type="PERSON", confidence=0.9, cells=cells)
    untyped = ColumnTyping(index=0, entity_type=None, confidence=0.0)

    assert typed.matches is not None
    assert typed.matches.to_list() == [False, True, False]
    assert untyped.matches is None
