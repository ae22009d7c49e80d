from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

from dlp_addon.classification.evidence.aggregates import is_aggregate, is_numeric, is_running_number


def test_counts_by_category_are_an_aggregate(typed: Callable[..., Any]) -> None:
    """Personal words in the header of a table of counts disclose nobody."""
    table = typed(
        {
            "Nationality": ("NATIONALITY", ["Cuba", "Haiti", "Total"]),
            "Male": ("GENDER", ["1,204", "88", "1,292"]),
            "Share": (None, ["93 %", "7 %", "-"]),
        }
    )

    assert is_aggregate(table.table, table.typings)


@pytest.mark.parametrize("kind", ["US_SSN", "EMAIL_ADDRESS", "PERSON", "DATE_OF_BIRTH", "CREDIT_CARD"])
def test_identified_amounts_are_no_aggregate(typed: Callable[..., Any], kind: str) -> None:
    """A payroll is mostly numbers and all people."""
    table = typed(
        {
            "Who": (kind, ["a", "b"]),
            "Gross": (None, ["10.5", "11"]),
            "Tax": (None, ["1", "2"]),
            "Net": (None, ["9", "9"]),
        }
    )

    assert not is_aggregate(table.table, table.typings)


def test_a_row_of_totals_under_nothing_but_numbers_is_an_aggregate(typed: Callable[..., Any]) -> None:
    """Facilities that look like names are not people where the last row sums them up."""
    table = typed({"Facility": ("PERSON", ["Krome North", "Otero Mesa", "Total"]), "Held": (None, ["1", "2", "3"])})

    assert is_aggregate(table.table, table.typings)


@pytest.mark.parametrize("cell", ["12", "1,204", "1.204,50", "-3.5e+02", "$ 5", "(12)", "7 %", "–", "1 204"])
def test_amounts_are_numbers(cell: str) -> None:
    """Currencies, thousands, percentages and dashes are numbers."""
    assert is_numeric(pl.Series([cell]))


@pytest.mark.parametrize("cell", ["A12", "1-2-3", "two", "123-45-6789"])
def test_other_cells_are_not(cell: str) -> None:
    """Ids with letters or groups are none."""
    assert not is_numeric(pl.Series([cell]))


def test_running_numbers_grow_by_one() -> None:
    """A column that counts its rows is told from one that does not."""
    assert is_running_number(pl.Series(["7", "8", "9.0"]))
    assert not is_running_number(pl.Series(["7", "9"]))
    assert not is_running_number(pl.Series([None], dtype=pl.String))
