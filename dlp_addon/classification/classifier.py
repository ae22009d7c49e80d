"""Tables in, findings out: joins column typing, person records, counting and masking over one upload."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain
from typing import BinaryIO

from dlp_addon.classification.counting.distinct_keys import DistinctKeys, count_distinct
from dlp_addon.classification.counting.gathered_people import GatheredPeople, count_gathered_people
from dlp_addon.classification.counting.people import NAME
from dlp_addon.classification.counting.person_hashes import hash_people, hash_too_many
from dlp_addon.classification.evidence.gathered_names import gather_names
from dlp_addon.classification.evidence.sentence_names import add_sentence_names
from dlp_addon.classification.masking import mask_header, mask_path
from dlp_addon.classification.normal_forms.normalization import normal_keys
from dlp_addon.classification.person_records.embedded_records import embedded_values
from dlp_addon.classification.person_records.opened_cells import open_cells
from dlp_addon.classification.person_records.records import find_person_records
from dlp_addon.classification.person_records.repeated_letters import open_letters
from dlp_addon.classification.person_records.samples import sample_columns
from dlp_addon.classification.person_records.typed_column import TypedColumn, typed_columns
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.person_keys import PersonHashing, PersonKeys
from dlp_addon.model.table import Table

type TypeColumns = Callable[[Table], Sequence[ColumnTyping]]
"""Says what every column of a table part is, in the order of the columns."""

type Scratch = Callable[[], BinaryIO]
"""Makes an empty scratch file, opened for reading and writing."""

type IsName = Callable[[str], bool]
"""Tells whether a word in a header or path is a person's name."""


HELD_KEYS = 4_000_000
"""Keys of eight bytes that are held in memory; when there are more, those of long tables go to a scratch file."""


@dataclass(slots=True)
class _Column:
    """What has been seen of one column over all parts of its table."""

    header: str
    typing: ColumnTyping
    counts: dict[str, int] = field(default_factory=dict)
    keys: dict[str, DistinctKeys] = field(default_factory=dict)
    samples: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class _TableRecord:
    """What has been seen of one table over all its parts."""

    raw_path: str = field(repr=False)
    path: str
    hidden: HidingPlace | None
    columns: list[_Column]
    rows: int = 0
    person_records: int = 0
    people: GatheredPeople = field(default_factory=GatheredPeople)
    embedded: dict[str, DistinctKeys] = field(default_factory=dict)

    def gathered_keys(self) -> Iterator[DistinctKeys]:
        """The keys of all columns, and those inside their texts."""
        for column in self.columns:
            yield from column.keys.values()
        yield from self.embedded.values()

    def held(self) -> int:
        """Keys in memory."""
        return self.people.held + sum(keys.held for keys in self.gathered_keys())

    def file(self, scratch: Scratch) -> None:
        """Writes what is long to a scratch file."""
        self.people.file(scratch)
        for keys in self.gathered_keys():
            keys.file(scratch)


class Classifier:
    """Classifies the tables of one upload and counts its people. Not to be shared between uploads.

    Keeps of the tables only hashes of the personal cells, never their text, and three masked samples a column. What is
    too much for memory goes to files that `scratch` makes; methods raise OSError where that fails.
    """

    def __init__(
        self, type_columns: TypeColumns, *, is_name: IsName = lambda _: False, scratch: Scratch = BytesIO
    ) -> None:
        self._type_columns = type_columns
        self._is_name = is_name
        self._scratch = scratch
        self._held = 0
        self._records: list[_TableRecord] = []

    def classify(self, table: Table) -> None:
        """Takes in one table, or the next part of one (`part` > 0, same path)."""
        typings = self._type_columns(table)
        record = self._record_of(table, typings)
        columns = typed_columns(typings)
        people = find_person_records(table, typings, columns)
        record.rows += table.row_count
        record.person_records += people.count
        held = record.held()
        record.people.add(people.frame)
        _add_columns(record, typings, columns)
        if not people.count:
            if not self._look_inside(record, table):
                typings = self._read_sentences(record, table, typings, columns)
        elif NAME not in people.frame.columns and record.rows == table.row_count:
            self._prefer_lists_of_names(record, table)
        for entity_type, values in embedded_values(typings).items():
            keys = normal_keys(entity_type, values["value"]).drop_nulls().unique()
            record.embedded.setdefault(entity_type, DistinctKeys()).add(keys)
        self._held += record.held() - held
        if self._held > HELD_KEYS:
            self._held -= record.held()
            record.file(self._scratch)
            self._held += record.held()

    def _look_inside(self, record: _TableRecord, table: Table) -> bool:
        """Counts people of whom each stands in one cell or letter; types of its parts are reported as embedded ones.

        Whether there are any.
        """
        opened = open_cells(table) or open_letters(table) or gather_names(table)
        if opened is None:
            return False
        typings = self._type_columns(opened)
        columns = typed_columns(typings)
        people = find_person_records(opened, typings, columns)
        if people.count:
            record.person_records += people.count
            record.people.add(people.frame)
            for column in columns.values():
                record.embedded.setdefault(column.entity_type, DistinctKeys()).add(column.distinct_keys())
        return bool(people.count)

    def _prefer_lists_of_names(self, record: _TableRecord, table: Table) -> None:
        """Counts people of whom several stand in a cell instead of the fewer whose telephones or numbers are beside."""
        opened = gather_names(table)
        if opened is None:
            return
        typings = self._type_columns(opened)
        people = find_person_records(opened, typings, typed_columns(typings))
        if people.count > record.person_records:
            record.person_records = people.count
            record.people = GatheredPeople()
            record.people.add(people.frame)

    def _read_sentences(
        self,
        record: _TableRecord,
        table: Table,
        typings: Sequence[ColumnTyping],
        columns: Mapping[int, TypedColumn],
    ) -> Sequence[ColumnTyping]:
        """Counts people whose names stand in sentences beside their contacts; the typings with those names."""
        named = add_sentence_names(table, typings)
        if named is None:
            return typings
        people = find_person_records(table, named, columns)
        record.person_records += people.count
        record.people.add(people.frame)
        return named

    def findings(self) -> tuple[TableFinding, ...]:
        """What every table discloses, parts put together, in the order in which the tables came."""
        return tuple(self._finding(record) for record in self._records)

    def distinct_people(self) -> int:
        """Different people over all tables of the upload, every person once."""
        return count_gathered_people([record.people for record in self._records], self._scratch)

    def person_keys(self, hashing: PersonHashing) -> tuple[PersonKeys, ...]:
        """The people over all tables as keyed hashes, once for every key."""
        gathered = [record.people for record in self._records if not record.people.is_empty]
        if any(people.is_filed for people in gathered):
            return hash_too_many(self.distinct_people(), hashing)
        frames = [frame for people in gathered for frame in people.frames]
        return hash_people(frames, self.distinct_people(), hashing) if frames else ()

    def entities(self) -> tuple[tuple[str, int], ...]:
        """Different normalised values by entity type over all tables, sorted by type."""
        gathered: dict[str, list[DistinctKeys]] = {}
        for record in self._records:
            for entity_type, keys in chain(
                *(column.keys.items() for column in record.columns), record.embedded.items()
            ):
                gathered.setdefault(entity_type, []).append(keys)
        return tuple((kind, count_distinct(keys, self._scratch)) for kind, keys in sorted(gathered.items()))

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

    def _finding(self, record: _TableRecord) -> TableFinding:
        counts = {kind: keys.count(self._scratch) for kind, keys in sorted(record.embedded.items())}
        return TableFinding(
            path=record.path,
            rows=record.rows,
            hidden=record.hidden,
            columns=tuple(_column_finding(index, column, self._scratch) for index, column in enumerate(record.columns)),
            person_records=record.person_records,
            distinct_people=record.people.count(self._scratch),
            embedded=tuple(counts.items()),
        )

    def _is_name_only(self, text: str) -> bool:
        words = text.split()
        return len(words) > 1 and all(map(self._is_name, words))


def _add_columns(record: _TableRecord, typings: Sequence[ColumnTyping], columns: Mapping[int, TypedColumn]) -> None:
    samples = sample_columns(columns)
    for index, column in columns.items():
        seen, kind = record.columns[index], column.entity_type
        seen.counts[kind] = seen.counts.get(kind, 0) + column.known_count
        seen.keys.setdefault(kind, DistinctKeys()).add(column.distinct_keys())
        seen.samples.setdefault(kind, samples[index])
        if seen.typing.entity_type is None:
            seen.typing = typings[index]


def _column_finding(index: int, column: _Column, scratch: Scratch) -> ColumnFinding:
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
        distinct_count=column.keys[kind].count(scratch) if kind in column.keys else 0,
        samples=column.samples.get(kind, ()) if kind is not None else (),
        evidence=column.typing.evidence,
    )
