from collections.abc import Sequence
from dataclasses import replace

import polars as pl
import pytest

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.person_records.rosters import (
    holds_only_names,
    is_headed_by_names,
    is_named,
    lists_its_people,
)
from dlp_addon.classification.person_records.row_facts import gather_facts
from dlp_addon.classification.person_records.typed_column import typed_columns
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.finding import Evidence
from dlp_addon.model.table import Table

NAMES = ["Eulalia Tinoco", "Fidel Orellana", "Ana Ruiz"]
THINGS = ["Oak shelf", "Steel pan", "Wall clock"]


def table(**columns: Sequence[str]) -> Table:
    """A table of these columns."""
    series = tuple(pl.Series(cells, dtype=pl.String) for cells in columns.values())
    return Table(path="t.csv", header=tuple(columns), columns=series)


def typing(index: int, kind: str | None, *evidence: Evidence) -> ColumnTyping:
    """A column of which nearly nothing else is known."""
    return ColumnTyping(index=index, entity_type=kind, confidence=0.92, evidence=evidence)


def person(index: int, values: float = 2.0) -> ColumnTyping:
    """A column of names under a header that names somebody."""
    return typing(
        index, "PERSON", weigh("header", "PERSON", 1.5, "may name"), weigh("values", "PERSON", values, "reads names")
    )


@pytest.mark.parametrize("header", ["Pupil", "Tenant", "Locataire", "Uczestnik", "Клиент", "会員", "Inmate"])
def test_members_and_the_like_make_a_roster(header: str) -> None:
    """Whoever is taught, housed, treated or served is listed, whatever the other columns say."""
    made = table(**{"No": ["1", "2", "3"], header: NAMES, "Balance": ["10", "7", "8"]})

    assert lists_its_people(made, [typing(0, None), person(1), typing(2, None)])


@pytest.mark.parametrize("header", ["Author", "Player", "Name", "Artist"])
def test_other_names_make_none(header: str) -> None:
    """Who writes or plays is public, and a bare name may be anything's."""
    assert not lists_its_people(table(**{header: NAMES, "X": ["1", "2", "3"]}), [person(0), typing(1, None)])


def test_what_a_row_is_about_comes_first() -> None:
    """Somebody beside a thing is not what the list is of."""
    made = table(Item=THINGS, Tenant=NAMES)

    assert not lists_its_people(made, [typing(0, None), person(1)])


def test_cells_must_look_like_names() -> None:
    """Words under such a header may be of anything."""
    assert not lists_its_people(table(Tenant=THINGS), [person(0, values=0.2)])


def test_half_a_name_beside_names_is_a_whole_one() -> None:
    """`Name` beside `Vorname` heads family names."""
    given = typing(0, "GIVEN_NAME", weigh("header", "GIVEN_NAME", 3.5, "names"))
    family = typing(1, "FAMILY_NAME", weigh("header", "PERSON", 2.5, "may name"))
    unread = typing(1, "FAMILY_NAME")

    assert is_named([given, family])
    assert not is_named([given, unread])


@pytest.mark.parametrize(
    ("second", "listed"), [(["K", "K", "K"], len(NAMES)), (["1", "2", "3"], len(NAMES)), (THINGS, 0)]
)
def test_what_never_changes_is_nothing_beside_names(second: Sequence[str], listed: int) -> None:
    """An account or key that all rows share, and numbers of rows, leave a list of names what it is; things do not."""
    made = table(Name=NAMES, Account=second)
    named = [replace(typing(0, "PERSON"), cells=CodedColumn(made.columns[0])), typing(1, None)]

    assert holds_only_names(made, gather_facts(made, typed_columns(named))) == bool(listed)


@pytest.mark.parametrize(
    ("header", "values", "is_list"),
    [("Seat", 2.0, "yes"), ("Department", 2.0, "yes"), ("Points", 2.0, ""), ("Price", 2.0, "yes"), ("Seat", 0.5, "")],
)
def test_names_that_look_like_peoples_head_a_list(header: str, values: float, is_list: str) -> None:
    """Whatever stands beside them, unless it is of sport, works or goods; what looks less like names does not."""
    made = table(**{"Name": NAMES, header: ["7", "8", "9"]})

    assert is_headed_by_names(made, [person(0, values), typing(1, None)]) is bool(is_list)


def test_people_behind_things_do_not_head_a_list() -> None:
    """Whoever keeps or designs what the row is about stands behind it."""
    made = table(Item=THINGS, By=NAMES)

    assert not is_headed_by_names(made, [typing(0, None), person(1)])
