"""The people of opened content, for their notification: read once more, by a confined process of its own.

A program: `python -m dlp_addon.affected_people`. Its standard input is an `Order` in JSON, its descriptors are those
that the order names. It writes one JSON object a record, in the raw, and one with numbers at the end; nothing else.
"""

import json
import mmap
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import BinaryIO

import polars as pl
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from dlp_addon.classification.evidence.columns import type_columns
from dlp_addon.classification.person_records.opened_cells import open_cells
from dlp_addon.classification.person_records.records import find_person_records
from dlp_addon.classification.person_records.typed_column import typed_columns
from dlp_addon.confinement import confine_process, describe_confines, forget_descriptors_but
from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.model.column import ColumnRecognizer, ColumnTyping
from dlp_addon.model.content import Artifact, Content, UnreadPart, Upload
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.table import Table
from dlp_addon.recognition import build_recognition
from dlp_addon.tabular import coded_files, read_tables
from dlp_addon.unpacking import unpack

NATIONALITIES = frozenset({"NATIONALITY"})
STATES = frozenset({"state", "us state", "state of residence", "home state", "province", "region"})
"""Headers of columns that say in which part of a country somebody lives."""
MAX_VALUES = 60
LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True)
class Order:
    """What to read, and where to write; the last four are descriptors and a folder for what is unpacked.

    Attributes:
        request: as it was sealed; None where the body is one file.
        recognizers: text of the admins' recognizers.
    """

    request: UploadRequest | None
    recognizers: str | None
    body: int
    output: int
    numbers: int
    scratch: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """People by kind and value, the largest first, and what could not be read."""

    records: int
    by_kind: dict[str, tuple[tuple[str, int], ...]]
    unread: int


ORDER, NUMBERS = TypeAdapter(Order), TypeAdapter(Numbers)


class Reading:
    """Reads the tables of one body, and keeps count."""

    def __init__(self, order: Order, recognizer: ColumnRecognizer) -> None:
        self._order = order
        self._type_columns = partial(type_columns, recognizer=recognizer)
        self._counted: dict[str, Counter[str]] = {}
        self._records = 0
        self._unread = 0

    def records(self, body: Content) -> Iterator[dict[str, object]]:
        """Every record about a person: where it stands, and its cells by what they are, special categories left out."""
        for found in self._tables(body):
            table, typings, is_person = self._people_of(found)
            told = [typing for typing in typings if typing.entity_type and not is_special_type(typing.entity_type)]
            kinds = dict(kinds_of(table, typings))
            for row in is_person.arg_true():
                self._records += 1
                self._count(table, kinds, row)
                cells = {str(typing.entity_type): table.columns[typing.index][row] for typing in told}
                yield {"table": table.path, "row": row + 1, **cells}

    def _people_of(self, table: Table) -> tuple[Table, Sequence[ColumnTyping], pl.Series]:
        """The table, opened where each of its cells holds a record, and which rows describe people."""
        typings = self._type_columns(table)
        is_person = find_person_records(table, typings, typed_columns(typings)).is_person
        opened = None if is_person.any() else open_cells(table)
        if opened is None:
            return table, typings, is_person
        typings = self._type_columns(opened)
        return opened, typings, find_person_records(opened, typings, typed_columns(typings)).is_person

    def numbers(self) -> Numbers:
        """What was counted."""
        by_kind = {kind: tuple(counted.most_common(MAX_VALUES)) for kind, counted in sorted(self._counted.items())}
        return Numbers(records=self._records, by_kind=by_kind, unread=self._unread)

    def _count(self, table: Table, kinds: dict[str, int], row: int) -> None:
        for kind, index in kinds.items():
            value = table.columns[index][row]
            if value is not None and len(value) <= LONGEST_VALUE:
                self._counted.setdefault(kind, Counter())[value.strip().casefold().title()] += 1

    def _tables(self, body: Content) -> Iterator[Table]:
        limits = Limits()
        budget = OutputBudget(limits, self._scratch)
        uploads: Iterable[Upload | UnreadPart] = (Upload(name="body", content=body),)
        if self._order.request is not None:
            uploads = extract(self._order.request, body, limits, budget)
        for upload in self._guard(uploads):
            yield from self._tables_in(upload, limits, budget)

    def _tables_in(self, upload: Upload, limits: Limits, budget: OutputBudget, depth: int = 0) -> Iterator[Table]:
        for found in self._guard(unpack(upload, limits, budget)):
            for table in self._guard(read_tables(found, limits) if isinstance(found, Artifact) else ()):
                yield table
                for inner in coded_files(table) if depth < limits.max_depth else ():
                    yield from self._tables_in(inner, limits, budget, depth + 1)

    def _scratch(self) -> BinaryIO:
        return tempfile.TemporaryFile(dir=self._order.scratch)

    def _guard[T](self, produced: Iterable[T | UnreadPart]) -> Iterator[T]:
        """What a stage finds; what it cannot read is counted."""
        try:
            for found in produced:
                if isinstance(found, UnreadPart):
                    self._unread += 1
                else:
                    yield found
        except Exception:  # noqa: BLE001 - the worker's boundary: the rest of the content is still told
            self._unread += 1


def kinds_of(table: Table, typings: Sequence[ColumnTyping]) -> Iterator[tuple[str, int]]:
    """Which columns say to whom people belong, without saying who they are."""
    for typing in typings:
        header = (table.header[typing.index] or "").strip().casefold()
        if typing.entity_type in NATIONALITIES:
            yield "nationality", typing.index
        elif header in STATES:
            yield "state", typing.index


def is_special_type(entity_type: str) -> bool:
    """Whether it is of a special category (GDPR, article 9) and tells nobody apart: nobody is notified with it."""
    known = ENTITY_TYPES.get(entity_type)
    return known is not None and known.special and known.identification is Identification.NONE


def main() -> None:
    """Confine this process, then read."""
    order = ORDER.validate_json(sys.stdin.buffer.read())
    forget_descriptors_but({0, 1, 2, order.body, order.output, order.numbers})
    confine_process(describe_confines(Limits(), order.scratch))
    reading = Reading(order, build_recognition(order.recognizers))
    size = os.fstat(order.body).st_size
    content = memoryview(mmap.mmap(order.body, 0, prot=mmap.PROT_READ)) if size else memoryview(b"")
    with open(order.output, "w", encoding="utf-8") as output:  # noqa: PTH123 - a descriptor
        output.writelines(f"{json.dumps(record, ensure_ascii=False)}\n" for record in reading.records(content))
    with open(order.numbers, "wb") as numbers:  # noqa: PTH123 - a descriptor
        numbers.write(NUMBERS.dump_json(reading.numbers()))


if __name__ == "__main__":
    main()
