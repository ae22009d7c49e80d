from collections.abc import Sequence

import polars as pl
import pytest

from dlp_addon.classification.counting.people import NAME, PHONE
from dlp_addon.classification.person_records.row_links import row_links
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

CODES = ["K-17", "K-4", "K-58"]


def links(
    cells: Sequence[str | None], *, header: str = "Ref", kind: str | None = None, part: int = 0, told_by: str = NAME
) -> list[int] | None:
    """The links of a table of one column beside people who are all different."""
    column = pl.Series(cells, dtype=pl.String)
    keys = pl.DataFrame({told_by: pl.Series(range(1, len(cells) + 1), dtype=pl.UInt64)})
    table = Table(path="t.csv", header=(header,), columns=(column,), part=part)
    found = row_links(table, [ColumnTyping(index=0, entity_type=kind, confidence=0.5)], keys)
    return None if found is None else found.to_list()


def test_one_number_under_one_header() -> None:
    """Rows of two tables agree where header and number do, however these are spelled."""
    assert links(CODES) == links(["k 17", "K4", "K-58"], header="REF", kind="PERSON_ID", told_by=PHONE) is not None
    assert links(CODES) != links(CODES, header="Key")


def test_line_numbers_of_lists_of_other_lengths() -> None:
    """Where the numbers count the rows, only lists of one length are of the same people."""
    assert links(["1", "2", "3"]) == links(["1", "2", "3"]) is not None
    assert not {*(links(["1", "2", "3"]) or ())} & {*(links(["1", "2", "3", "4"]) or ())}
    assert links(["4", "5", "6"], part=1) is None


@pytest.mark.parametrize(
    "cells",
    [
        ["red", "blue", "green"],
        ["1.50", "2.75", "3.10"],
        ["7", "7", "7"],
        [None, None, "8"],
        ["see note 1!?", "2\n", "3"],
    ],
    ids=["words", "amounts", "one value", "gaps", "texts"],
)
def test_what_numbers_no_rows(cells: Sequence[str | None]) -> None:
    """Words, amounts, texts and what repeats or is missing are no numbers of rows."""
    assert links(cells) is None


def test_other_types_join_by_themselves() -> None:
    """A column whose type is known is a key already."""
    assert links(CODES, kind="CASE_NUMBER") is None


def test_lists_with_many_rows_a_person() -> None:
    """The numbers of payments or visits are of no person."""
    table = Table(path="t.csv", header=("Ref",), columns=(pl.Series(CODES),))
    keys = pl.DataFrame({NAME: pl.Series([1, 1, 1], dtype=pl.UInt64)})

    assert row_links(table, [ColumnTyping(index=0, entity_type=None, confidence=0)], keys) is None
