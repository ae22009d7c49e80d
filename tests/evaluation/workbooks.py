"""Scores labelled workbooks: what the columns are, whether it is bulk, how many people it holds."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dlp_addon.inspector import Inspector
from dlp_addon.model.finding import ColumnFinding
from tests.evaluation.corpus import BULK_PEOPLE
from tests.evaluation.inspection import examine
from tests.evaluation.statistics import Confusion, Share

POLICY_PEOPLE = 10
"""From so many people on the policy that comes with the product refuses."""
NOT_SENSITIVE = frozenset(
    {None, "URL", "ORGANIZATION", "DATE_TIME", "TITLE", "LOCATION", "CITY", "POSTAL_CODE", "UUID"}
)
"""Types that say little of anybody by themselves: calling an indifferent column one of them harms nobody."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled file.

    Attributes:
        columns: acceptable entity types by header (first table that has the header); None in the set: not personal.
        people: different people in it.
        rows: rows of all its tables together; None where that is a matter of opinion.
    """

    name: str
    content: bytes = field(repr=False)
    people: int
    columns: Mapping[str, frozenset[str | None]] = field(default_factory=dict)
    rows: int | None = None

    @property
    def is_bulk(self) -> bool:
        """Whether a policy would call it bulk."""
        return self.people >= BULK_PEOPLE


@dataclass(frozen=True, slots=True)
class Scored:
    """What the product said of a case."""

    case: Case
    people: int
    found: Mapping[str, ColumnFinding]
    problem: str
    rows: int = 0

    def wrong_columns(self) -> Iterator[tuple[str, frozenset[str | None], ColumnFinding | None]]:
        """Header, accepted types and what was found, for every column that was judged wrongly."""
        for header, accepted in self.case.columns.items():
            column = self.found.get(header)
            kind = column.entity_type if column is not None else None
            harmless = None in accepted and kind in NOT_SENSITIVE
            if kind not in accepted and not harmless:
                yield header, accepted, column


def score(inspector: Inspector, case: Case) -> Scored:
    """Inspects one case."""
    examined = examine(inspector, case.name, case.content)
    found: dict[str, ColumnFinding] = {}
    for table in examined.inspection.tables:
        for column in table.columns:
            found.setdefault(column.header, column)
    problems = [examined.failure or "", *(f"{part.reason}" for part in examined.inspection.unscannable)]
    rows = sum(table.rows for table in examined.inspection.tables)
    return Scored(case, examined.inspection.distinct_people, found, " ".join(filter(None, problems)), rows)


def report(results: list[Scored]) -> Iterator[str]:
    """Lines with all figures, then every miss."""
    people = [result for result in results if result.case.people]
    benign = [result for result in results if not result.case.people]
    bulk = [result for result in results if result.case.is_bulk]
    yield f"labelled sets: {len(results)} workbooks"
    yield from _column_lines(results)
    yield f"  bulk found           {Share(sum(result.people >= BULK_PEOPLE for result in bulk), len(bulk))}"
    yield f"  benign called bulk   {Share(sum(result.people >= BULK_PEOPLE for result in benign), len(benign))}"
    refused = [result for result in benign if result.people >= POLICY_PEOPLE]
    yield f"  benign over policy   {Share(len(refused), len(benign))} (at least {POLICY_PEOPLE} people)"
    yield f"  benign with people   {Share(sum(result.people > 0 for result in benign), len(benign))}"
    exact = sum(result.people == result.case.people for result in people)
    near = sum(abs(result.people - result.case.people) <= 0.01 * result.case.people for result in people)
    yield f"  people exact         {Share(exact, len(people))}"
    yield f"  people within 1 %    {Share(near, len(people))}"
    laid_out = [result for result in results if result.case.rows is not None]
    yield f"  rows exact           {Share(sum(one.rows == one.case.rows for one in laid_out), len(laid_out))}"
    for result in results:
        yield from _misses(result)


def _column_lines(results: list[Scored]) -> Iterator[str]:
    by_type: dict[str, Confusion] = defaultdict(Confusion)
    sensitive = Confusion()
    for result in results:
        for header, accepted in result.case.columns.items():
            column = result.found.get(header)
            kind = column.entity_type if column is not None else None
            _note_type(by_type, accepted, kind)
            _note(
                sensitive, expected=None not in accepted, called=kind not in NOT_SENSITIVE or kind in accepted - {None}
            )
    yield (f"  sensitive columns    F1 {sensitive.f1:.3f}, precision {sensitive.precision}, recall {sensitive.recall}")
    for kind, confusion in sorted(by_type.items()):
        yield f"    {kind:30} F1 {confusion.f1:.2f} precision {confusion.precision} recall {confusion.recall}"


def _note(confusion: Confusion, *, expected: bool, called: bool) -> None:
    confusion.true_positives += expected and called
    confusion.false_positives += called and not expected
    confusion.false_negatives += expected and not called


def _note_type(by_type: dict[str, Confusion], accepted: frozenset[str | None], kind: str | None) -> None:
    names = sorted(name for name in accepted if name is not None)
    if kind in accepted and kind is not None:
        by_type[kind].true_positives += 1
        return
    if names and None not in accepted:
        by_type[names[0]].false_negatives += 1
    if kind not in NOT_SENSITIVE:
        by_type[str(kind)].false_positives += 1


def _misses(result: Scored) -> Iterator[str]:
    if result.people != result.case.people or result.problem:
        yield f"  MISS {result.case.name}: {result.people} people, expected {result.case.people} {result.problem}"
    if result.case.rows not in {None, result.rows}:
        yield f"  MISS {result.case.name}: {result.rows} rows, expected {result.case.rows}"
    for header, accepted, column in result.wrong_columns():
        wanted = "/".join(sorted(str(name) for name in accepted))
        if column is None:
            yield f"  MISS {result.case.name}: no column {header!r}, expected {wanted}"
        else:
            evidence = "; ".join(
                f"{one.source} {one.entity_type} {one.weight:+.1f} {one.detail}" for one in column.evidence[:4]
            )
            yield f"  MISS {result.case.name}: {header!r} is {column.entity_type}, expected {wanted} ({evidence})"
