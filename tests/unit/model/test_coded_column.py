import polars as pl

from dlp_addon.model.coded_column import CodedColumn

ROWS = [None, "b", "a", "b", None]
CODED = CodedColumn(pl.Series(["a", "b", None]), pl.Series([2, 1, 0, 1, 2], dtype=pl.UInt32))
PLAIN = CodedColumn(pl.Series(ROWS))


def test_codes_change_nothing_that_is_seen() -> None:
    """A column with codes has the rows, the single cells and the different texts that it has without."""
    for column in (CODED, PLAIN):
        assert len(column) == len(ROWS)
        assert column.rows().to_list() == ROWS
        assert [column.row(index) for index in range(len(ROWS))] == ROWS
        assert sorted(column.distinct()) == ["a", "b"]


def test_what_holds_for_a_text_holds_for_its_rows() -> None:
    """Facts about texts are spread over the rows that have them."""
    assert CODED.spread(CODED.texts == "b").to_list() == [None, True, False, True, None]


def test_texts_that_are_left_out_are_in_no_row() -> None:
    """Only rows with a text of which the condition is true keep it; what is unknown is not kept."""
    for column in (CODED, PLAIN):
        assert column.keep(column.texts == "b").rows().to_list() == [None, "b", None, "b", None]
        assert column.keep(pl.Series([None] * len(column.texts), dtype=pl.Boolean)).rows().null_count() == len(ROWS)
