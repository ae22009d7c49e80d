from collections.abc import Sequence

import polars as pl
import pytest

from dlp_addon.classification.evidence.gathered_names import gather_names
from dlp_addon.model.table import Table

_STAFF = ["Anke Holtmann", "Jorn Tiedemann", "Silke Ohlsen", "Fiete Brodersen", "Maren Petersen"]


def _table(header: Sequence[str | None], *columns: Sequence[str | None]) -> Table:
    series = tuple(pl.Series(column, dtype=pl.String) for column in columns)
    return Table(path="plan.xlsx#Sheet1", header=tuple(header), columns=series)


def _rota(names: Sequence[str]) -> list[list[str]]:
    return [[names[(day + shift * 2) % len(names)] for shift in range(3)] for day in range(5)]


def test_names_that_come_again_under_several_days_are_one_list() -> None:
    """A rota gives one row a duty, under one header for names."""
    gathered = gather_names(_table(["Schicht", "Mo", "Di", "Mi", "Do", "Fr"], ["F", "S", "N"], *_rota(_STAFF)))

    assert gathered is not None
    assert (gathered.header, set(gathered.columns[0])) == (("Name",), set(_STAFF))


def test_names_several_to_a_cell_are_parted() -> None:
    """Who came to each meeting is one row each."""
    came = ["Anke Holtmann; Jorn Tiedemann", "Silke Ohlsen; Anke Holtmann", "Fiete Brodersen; Maren Petersen"]
    gathered = gather_names(_table(["Day", "Came"], ["1", "2", "3"], came))

    assert gathered is not None
    assert (len(gathered.columns[0]), set(gathered.columns[0])) == (6, set(_STAFF))


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (["Film", "Cast"], [["A", "B", "C"], ["Ann Lee; Bo Fox", "Cy Day; Di Orr", "Ed Poe; Fay Roe"]]),
        (["a", "b", "c"], [["North Bank Ltd", "East Mill Ltd", "South Mill Ltd"]] * 3),
        (["a", "b", "c"], [_STAFF[:3], ["Ann Lee", "Bo Fox", "Cy Day"], ["Di Orr", "Ed Poe", "Fay Roe"]]),
    ],
)
def test_casts_firms_and_different_words_are_left(header: Sequence[str], columns: Sequence[Sequence[str]]) -> None:
    """Works, organizations, and columns that share nothing are no lists of people."""
    assert gather_names(_table(header, *columns)) is None
