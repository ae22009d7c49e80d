import random
from collections.abc import Sequence
from io import BytesIO

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.classification.classifier import Classifier
from dlp_addon.classification.counting.filed_people import FiledPeople, count_filed_people
from dlp_addon.classification.counting.people import count_people
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

type Row = tuple[str | None, ...]
type Tables = list[list[Row]]
type Records = list[tuple[int | None, ...]]

UNHURRIED = settings(deadline=None, max_examples=60)
"""How long polars takes on a busy machine is no property."""

TYPES = ("PERSON", "DATE_OF_BIRTH", "US_SSN", "PHONE_NUMBER", "EMAIL_ADDRESS", "CASE_NUMBER")
WORDS = st.sampled_from(["Ximena", "Élodie", "Tinoco", "Müller", "Núñez"])
ROWS = st.tuples(
    st.none() | st.tuples(WORDS, WORDS).map(" ".join),
    st.none() | st.sampled_from(["1980-01-02", "1981-03-04", "1990-12-31"]),
    st.none() | st.sampled_from(["123-45-6001", "123-45-6002", "123-45-6003"]),
    st.none() | st.sampled_from(["202 555 0101", "202 555 0102"]),
    st.none() | st.sampled_from(["ana@mailbox.example", "bea@mailbox.example"]),
    st.none() | st.sampled_from(["C-71", "C-72"]),
)
TABLES = st.lists(st.lists(ROWS, max_size=12), min_size=1, max_size=3)
KEYS = st.none() | st.integers(1, 4)
RECORDS = st.lists(st.tuples(KEYS, KEYS, KEYS, KEYS, KEYS, KEYS), max_size=14)
COLUMNS = ("name", "birth", "id:US_SSN", "id:PASSPORT_NUMBER", "phone", "row_link")


def people_of(tables: Sequence[Sequence[Row]]) -> int:
    """Different people in tables of which every cell is of its column's type."""
    classifier = Classifier(typings)
    for index, rows in enumerate(tables):
        columns = tuple(pl.Series([row[i] for row in rows], dtype=pl.String) for i in range(len(TYPES)))
        classifier.classify(Table(path=f"f#{index}", header=TYPES, columns=columns))
    return classifier.distinct_people()


def typings(table: Table) -> tuple[ColumnTyping, ...]:
    """What the tables of this file are."""
    return tuple(
        ColumnTyping(index=i, entity_type=kind, confidence=0.9, cells=CodedColumn(table.columns[i]))
        for i, kind in enumerate(TYPES)
    )


def frame(records: Sequence[Sequence[int | None]]) -> pl.DataFrame:
    """Records of small keys."""
    return pl.DataFrame(
        {name: pl.Series([row[i] for row in records], dtype=pl.UInt64) for i, name in enumerate(COLUMNS)}
    )


@UNHURRIED
@given(TABLES, st.randoms(use_true_random=False))
def test_order_does_not_matter(tables: Tables, chance: random.Random) -> None:
    """Neither the order of rows nor that of tables changes the number of people."""
    shuffled = [chance.sample(rows, len(rows)) for rows in chance.sample(tables, len(tables))]

    assert people_of(shuffled) == people_of(tables)


@UNHURRIED
@given(TABLES, st.integers(2, 3))
def test_repetition_does_not_matter(tables: Tables, times: int) -> None:
    """The same rows again, and the same tables again, are the same people."""
    assert people_of([list(rows) * times for rows in tables] * times) == people_of(tables)


@UNHURRIED
@given(TABLES)
def test_spelling_does_not_matter(tables: Tables) -> None:
    """Case, accents left out, spaces and the order of a name make no new person."""
    plain = str.maketrans("Éüúñ", "Euun")

    def respell(row: Row) -> Row:
        name = row[0]
        return (name and "  ".join(reversed(name.translate(plain).upper().split())), *row[1:])

    assert people_of([[*rows, *map(respell, rows)] for rows in tables]) == people_of(tables)


@UNHURRIED
@given(RECORDS)
def test_people_are_between_the_most_telling_number_and_the_records(records: Records) -> None:
    """There are at least as many people as different numbers of one type, and at most as many as records."""
    known = [row for row in records if any(row)]
    numbers = max((len({row[i] for row in known if row[i]}) for i in (1, 2, 3)), default=0)
    people = count_people([frame(records)])

    assert len({row[2] for row in known if row[2]}) <= people <= len(set(known))
    assert (people > 0) == (numbers > 0 or any(row[0] or row[4] for row in known))


@UNHURRIED
@given(RECORDS, RECORDS)
def test_more_records_never_mean_fewer_numbered_people(one: Records, other: Records) -> None:
    """Adding a sheet does not hide the people with numbers that the first sheet has."""
    numbers = {row[2] for row in one if row[2]}

    assert count_people([frame(one), frame(other)]) >= len(numbers)


@settings(deadline=None, max_examples=20)
@given(st.lists(RECORDS, min_size=1, max_size=3))
def test_a_file_changes_no_count(tables: list[Records]) -> None:
    """Counted one partition of a scratch file at a time, people are as many as counted all at once."""
    filed = [FiledPeople(BytesIO) for _ in tables]
    for people, records in zip(filed, tables, strict=True):
        people.append(frame(records))

    assert count_filed_people(filed, BytesIO) == count_people([frame(records) for records in tables])
