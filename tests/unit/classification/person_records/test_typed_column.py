from collections.abc import Callable
from typing import Any

import polars as pl

from dlp_addon.classification.person_records.typed_column import typed_columns
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping


def test_only_matching_cells_have_keys() -> None:
    """Cells that are not of the column's type are no values of it."""
    cells = CodedColumn(pl.Series(["123-45-6001", "see note", None])).keep(pl.Series([True, False, None]))
    typing = ColumnTyping(index=0, entity_type="US_SSN", confidence=0.9, cells=cells)
    column = typed_columns([typing])[0]

    assert column.known.tolist() == [True, False, False]
    assert column.values.to_list() == ["123-45-6001", None, None]


def test_traits_are_compared_in_their_normal_form(typed: Callable[..., Any]) -> None:
    """Types that identify nobody have cheap row keys and exact distinct ones."""
    table = typed({"Nationality": ("NATIONALITY", ["Cuba", "CUBA", "Haiti", None])})
    column = typed_columns(table.typings)[0]

    assert column.distinct_keys().n_unique() == 2
    assert column.normal_keys()[0] == column.normal_keys()[1]
    assert column.keys[0] != column.keys[1]


def test_columns_without_a_type_are_left_out(typed: Callable[..., Any]) -> None:
    """What is not personal is not kept."""
    table = typed({"Stock": (None, ["1"])})

    assert typed_columns(table.typings) == {}
