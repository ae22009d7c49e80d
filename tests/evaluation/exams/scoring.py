"""Scores exams: columns, bulk, people."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dlp_addon.inspector import Inspector
from dlp_addon.model.finding import TableFinding
from tests.evaluation.exams.files import content_of
from tests.evaluation.exams.tables import BULK_PEOPLE, Exam, Sheet
from tests.evaluation.inspection import examine
from tests.evaluation.statistics import Confusion, Share

_OPEN = "?"
_HARMLESS = frozenset({"DATE_TIME", "ORGANIZATION", "TITLE", "URL", "UUID", "IT_VAT_CODE", "DE_VAT_ID", "AU_ABN"})
"""Types that say little of anybody: where they are not accepted, they count as no personal type."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One column: what was accepted (nothing for a column that is not personal) and what it was called."""

    header: str
    accepted: frozenset[str]
    called: str | None

    @property
    def is_called_personal(self) -> bool:
        """Whether the type says something of a person."""
        return self.called is not None and (self.called not in _HARMLESS or self.called in self.accepted)

    @property
    def is_right(self) -> bool:
        """Whether the type is an accepted one."""
        return self.called in self.accepted if self.accepted else not self.is_called_personal


@dataclass(frozen=True, slots=True)
class Marked:
    """What the product said of one file of an exam."""

    exam: Exam
    people: int
    columns: tuple[Judged, ...] = field(repr=False)
    problems: tuple[str, ...] = ()


def mark(inspector: Inspector, exam: Exam) -> Marked:
    """Inspects one file."""
    examined = examine(inspector, exam.file_name, content_of(exam))
    inspection = examined.inspection
    columns = tuple(column for sheet in exam.sheets for column in _judge(sheet, exam, inspection.tables))
    problems = [examined.failure or "", *(str(part.reason) for part in inspection.unscannable)]
    return Marked(exam, inspection.distinct_people, columns, tuple(filter(None, problems)))


def _judge(sheet: Sheet, exam: Exam, tables: Sequence[TableFinding]) -> Iterator[Judged]:
    if sheet.labels is None:
        return
    labels = sheet.labels
    own = [table for table in tables if len(exam.sheets) == 1 or table.path.endswith(f"#{sheet.name}")]
    best = max(own, key=lambda table: (len(table.columns) == len(labels), table.rows), default=None)
    called = {column.index: column for column in best.columns} if best is not None else {}
    fits = len(called) == len(labels)
    for index, label in enumerate(labels):
        if _OPEN not in label:
            column = called.get(index) if fits else None
            accepted = frozenset(filter(None, label.split("|")))
            yield Judged(column.header if column else "", accepted, column.entity_type if column else None)


def report(title: str, marked: Sequence[Marked]) -> Iterator[str]:
    """Lines with all figures, then every miss."""
    columns = [column for one in marked for column in one.columns]
    sensitive = Confusion(
        true_positives=sum(bool(one.accepted) and one.is_called_personal for one in columns),
        false_positives=sum(not one.accepted and one.is_called_personal for one in columns),
        false_negatives=sum(bool(one.accepted) and not one.is_called_personal for one in columns),
    )
    bulk = [one for one in marked if one.exam.is_bulk]
    rest = [one for one in marked if not one.exam.is_bulk]
    yield f"{title} exam: {len(marked)} files"
    yield f"  sensitive columns    F1 {sensitive.f1:.3f}, precision {sensitive.precision}, recall {sensitive.recall}"
    yield f"  type right           {Share(sum(one.is_right for one in columns), len(columns))}"
    yield f"  bulk found           {Share(sum(one.people >= BULK_PEOPLE for one in bulk), len(bulk))}"
    yield f"  others called bulk   {Share(sum(one.people >= BULK_PEOPLE for one in rest), len(rest))}"
    yield f"  people exact         {Share(sum(one.people == one.exam.people for one in marked), len(marked))}"
    for one in marked:
        yield from _misses(one)


def _misses(one: Marked) -> Iterator[str]:
    name = one.exam.file_name
    if one.people != one.exam.people or one.problems:
        yield f"  MISS {name}: {one.people} people, expected {one.exam.people} {' '.join(one.problems)}"
    for column in one.columns:
        if not column.is_right:
            yield f"  MISS {name}: {column.header!r} is {column.called}, expected {'/'.join(sorted(column.accepted))}"
