"""Tables in, findings out: joins column typing, person records, counting and masking over one upload."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from dlp_addon.classification.embedded_records import embedded_values
from dlp_addon.classification.masking import mask_header, mask_path
from dlp_addon.classification.normalization import normal_keys
from dlp_addon.classification.people import count_people
from dlp_addon.classification.person_hashes import hash_people
from dlp_addon.classification.records import find_person_records
from dlp_addon.classification.samples import sample_columns
from dlp_addon.classification.typed_column import TypedColumn, typed_columns
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.person_keys import PersonHashing, PersonKeys
from dlp_addon.model.table import Table

type TypeColumns = Callable[[Table], Sequence[ColumnTyping]]
"""Says what every column of a table part is, in the order of the columns."""

type IsName = Callable[[str], bool]
"""Tells whether a word in a header or path is a person's name."""


_NO_KEYS = pl.Series(dtype=pl.UInt64)
_REPETITIVE = 0.8
"""Below this share of different rows it pays to keep each row once."""


@dataclass(slots=True)
class _Column:
    """What has been seen of one column over all parts of its table."""

    header: str
    typing: ColumnTyping
    counts: dict[str, int] = field(default_factory=dict)
    keys: dict[str, list[pl.Series]] = field(default_factory=dict)
    merged: set[str] = field(default_factory=set)
    samples: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def distinct(self, entity_type: str) -> pl.Series:
        """Every different key of a type so far, once."""
        parts = self.keys.get(entity_type, [])
        if len(parts) != 1 or entity_type not in self.merged:
            self.keys[entity_type] = parts = [pl.concat([_NO_KEYS, *parts]).unique()]
            self.merged.add(entity_type)
        return parts[0]


@dataclass(slots=True)
class _TableRecord:
    """What has been seen of one table over all its parts."""

    raw_path: str = field(repr=False)
    path: str
    hidden: HidingPlace | None
    columns: list[_Column]
    rows: int = 0
    person_records: int = 0
    people: list[pl.DataFrame] = field(default_factory=list)
    embedded: dict[str, list[pl.Series]] = field(default_factory=dict)
    counted: int | None = None

    def add_people(self, frame: pl.DataFrame) -> None:
        """Takes in the keys of more people."""
        if not frame.is_empty():
            different = frame.select(pl.struct(pl.all()).hash().approx_n_unique()).item()
            is_repetitive = int(different) < _REPETITIVE * len(frame)
            self.people.append(frame.unique() if is_repetitive else frame)
            self.counted = None

    def distinct_people(self) -> int:
        """Different people of the table so far, counted once."""
        if self.counted is None:
            self.counted = count_people(self.people)
        return self.counted


class Classifier:
    """Classifies the tables of one upload and counts its people. Not to be shared between uploads.

    Keeps of the tables only hashes of the personal cells, never their text, and three masked samples a column.
    """

    def __init__(self, type_columns: TypeColumns, *, is_name: IsName = lambda _: False) -> None:
        self._type_columns = type_columns
        self._is_name = is_name
        self._records: list[_TableRecord] = []

    def classify(self, table: Table) -> None:
        """Takes in one table, or the next part of one (`part` > 0, same path)."""
        typings = self._type_columns(table)
        record = self._record_of(table, typings)
        columns = typed_columns(typings)
        people = find_person_records(table, typings, columns)
        record.rows += table.row_count
        record.person_records += people.count
        record.add_people(people.frame)
        _add_columns(record, typings, columns)
        for entity_type, values in embedded_values(typings).items():
            keys = normal_keys(entity_type, values["value"]).drop_nulls().unique()
            record.embedded.setdefault(entity_type, []).append(keys)

    def findings(self) -> tuple[TableFinding, ...]:
        """What every table discloses, parts put together, in the order in which the tables came."""
        return tuple(_finding(record) for record in self._records)

    def distinct_people(self) -> int:
        """Different people over all tables of the upload, every person once."""
        peopled = [record for record in self._records if record.people]
        if len(peopled) == 1:
            return peopled[0].distinct_people()
        return count_people([frame for record in peopled for frame in record.people])

    def person_keys(self, hashing: PersonHashing) -> tuple[PersonKeys, ...]:
        """The people over all tables as keyed hashes, once for every key."""
        frames = [frame for record in self._records for frame in record.people]
        return hash_people(frames, self.distinct_people(), hashing) if frames else ()

    def entities(self) -> tuple[tuple[str, int], ...]:
        """Different normalised values by entity type over all tables, sorted by type."""
        keys: dict[str, list[pl.Series]] = {}
        for record in self._records:
            for column in record.columns:
                for entity_type in column.keys:
                    keys.setdefault(entity_type, []).append(column.distinct(entity_type))
            for entity_type, parts in record.embedded.items():
                keys.setdefault(entity_type, []).extend(parts)
        return tuple((entity_type, _distinct(parts)) for entity_type, parts in sorted(keys.items()))

    def _record_of(self, table: Table, typings: Sequence[ColumnTyping]) -> _TableRecord:
        if table.part > 0:
            for record in reversed(self._records):
                if record.raw_path == table.path:
                    return record
        columns = [
            _Column(mask_header(cell, index, is_value=self._is_name_only), typing)
            for index, (cell, typing) in enumerate(zip(table.header, typings, strict=True))
        ]
        record = _TableRecord(table.path, mask_path(table.path, is_name=self._is_name), table.hidden, columns)
        self._records.append(record)
        return record

    def _is_name_only(self, text: str) -> bool:
        words = text.split()
        return len(words) > 1 and all(map(self._is_name, words))


def _add_columns(record: _TableRecord, typings: Sequence[ColumnTyping], columns: Mapping[int, TypedColumn]) -> None:
    samples = sample_columns(columns)
    for index, column in columns.items():
        seen, kind = record.columns[index], column.entity_type
        seen.counts[kind] = seen.counts.get(kind, 0) + column.known_count
        seen.keys.setdefault(kind, []).append(column.distinct_keys())
        seen.merged.discard(kind)
        seen.samples.setdefault(kind, samples[index])
        if seen.typing.entity_type is None:
            seen.typing = typings[index]


def _finding(record: _TableRecord) -> TableFinding:
    embedded = tuple((kind, _distinct(parts)) for kind, parts in sorted(record.embedded.items()))
    return TableFinding(
        path=record.path,
        rows=record.rows,
        hidden=record.hidden,
        columns=tuple(_column_finding(index, column) for index, column in enumerate(record.columns)),
        person_records=record.person_records,
        distinct_people=record.distinct_people(),
        embedded=embedded,
    )


def _column_finding(index: int, column: _Column) -> ColumnFinding:
    """The type that most cells have, should the parts of the table disagree."""
    kind = max(column.counts, key=lambda name: (column.counts[name], name), default=None)
    if kind is None:
        kind = column.typing.entity_type
    return ColumnFinding(
        index=index,
        header=column.header,
        entity_type=kind,
        confidence=column.typing.confidence if kind is not None else 0.0,
        count=column.counts.get(kind, 0) if kind is not None else 0,
        distinct_count=len(column.distinct(kind)) if kind is not None else 0,
        samples=column.samples.get(kind, ()) if kind is not None else (),
        evidence=column.typing.evidence,
    )


def _distinct(parts: Sequence[pl.Series]) -> int:
    if len(parts) == 1:
        return len(parts[0])
    return pl.concat(parts).n_unique() if parts else 0
