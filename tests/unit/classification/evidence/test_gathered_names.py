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


def test_dates_behind_names_stay_with_them() -> None:
    """What stands behind each name of a cell is a column beside the names."""
    guests = ["Anke Holtmann 1980-02-03\nJorn Tiedemann (1981-04-05)", "Silke Ohlsen, 1990-01-02\nMaren Petersen"] * 2
    gathered = gather_names(_table(["Room", "Guests"], ["1", "2", "3", "4"], guests))

    assert gathered is not None
    assert set(zip(*(column.to_list() for column in gathered.columns), strict=True)) == {
        ("Anke Holtmann", "1980-02-03"),
        ("Jorn Tiedemann", "1981-04-05"),
        ("Silke Ohlsen", "1990-01-02"),
        ("Maren Petersen", None),
    }


def test_members_of_teams_are_people_and_players_are_not() -> None:
    """Teams are of colleagues as well as of sportsmen; what the list itself is called tells."""
    lists = ["Anke Holtmann; Jorn Tiedemann", "Silke Ohlsen; Anke Holtmann", "Fiete Brodersen; Maren Petersen"]

    assert gather_names(_table(["Team", "Members"], ["A", "B", "C"], lists)) is not None
    assert gather_names(_table(["Team", "Players"], ["A", "B", "C"], lists)) is None


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
