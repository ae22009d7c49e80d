"""Scores a folder of real tables that a `manifest.tsv` labels."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.evaluation.inspection import Outcome, examine_apart
from tests.evaluation.statistics import Share

BULK_PEOPLE = 100
"""From so many different people on an upload is bulk."""
_MAX_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class LabelledFile:
    """One line of the manifest. `held_out` splits by the hash of the path, so that half is never tuned on."""

    path: Path
    name: str
    label: str
    person_rows: int | None
    note: str

    @property
    def held_out(self) -> bool:
        """Whether the file belongs to the half that nobody looks into."""
        return sha256(self.name.encode()).digest()[0] % 2 == 1


@dataclass(frozen=True, slots=True)
class Result:
    """What the product said of one labelled file."""

    file: LabelledFile
    people: int
    person_rows: int
    columns: tuple[str, ...]
    failure: str | None
    unscannable: tuple[str, ...]
    seconds: float

    @property
    def is_bulk(self) -> bool:
        """Whether the product counts it as bulk."""
        return self.people >= BULK_PEOPLE


def read_manifest(folder: Path) -> Iterator[LabelledFile]:
    """The labelled files of a folder, and of its direct subfolders where it has no manifest itself."""
    manifests = (
        [folder / "manifest.tsv"] if (folder / "manifest.tsv").exists() else sorted(folder.glob("*/manifest.tsv"))
    )
    for manifest in manifests:
        with manifest.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                rows = row["person_rows"].strip()
                path = manifest.parent / row["file"]
                yield LabelledFile(path, row["file"], row["label"], int(rows) if rows else None, row["note"] or "")


def inspect_all(files: list[LabelledFile]) -> Iterator[Result]:
    """Inspects every file that is there and not enormous."""
    present = [file for file in files if file.path.is_file() and file.path.stat().st_size <= _MAX_BYTES]
    for file, outcome in zip(present, examine_apart(file.path for file in present), strict=True):
        yield _result(file, outcome)


def _result(file: LabelledFile, outcome: Outcome) -> Result:
    inspection = outcome.inspection
    tables = inspection.tables if inspection is not None else ()
    columns = tuple(
        f"{column.header}:{column.entity_type}({column.confidence:.2f})"
        for table in tables
        for column in table.columns
        if column.entity_type is not None and table.person_records
    )
    return Result(
        file=file,
        people=inspection.distinct_people if inspection is not None else 0,
        person_rows=sum(table.person_records for table in tables),
        columns=columns,
        failure=outcome.failure,
        unscannable=tuple(f"{part.reason}:{part.detail}" for part in (inspection.unscannable if inspection else ())),
        seconds=outcome.seconds,
    )


def report(title: str, results: list[Result]) -> Iterator[str]:
    """Lines with the figures of one set, and every miss with its explanation."""
    bulk = [result for result in results if result.file.label == "pii-bulk"]
    benign = [result for result in results if result.file.label == "benign"]
    few = [result for result in results if result.file.label == "pii-few"]
    public = [result for result in results if result.file.label == "public-persons"]
    counted = [result for result in [*bulk, *few] if result.file.person_rows is not None]
    yield f"{title}: {len(results)} files"
    yield f"  bulk found            {Share(sum(result.is_bulk for result in bulk), len(bulk))}"
    yield f"  benign called bulk    {Share(sum(result.is_bulk for result in benign), len(benign))}"
    yield f"  benign with people    {Share(sum(result.people > 0 for result in benign), len(benign))}"
    yield f"  few called bulk       {Share(sum(result.is_bulk for result in few), len(few))}"
    yield f"  few with people       {Share(sum(result.people > 0 for result in few), len(few))}"
    yield f"  public called bulk    {Share(sum(result.is_bulk for result in public), len(public))}"
    exact = sum(result.person_rows == result.file.person_rows for result in counted)
    near = sum(
        abs(result.person_rows - (result.file.person_rows or 0)) <= 0.01 * (result.file.person_rows or 0)
        for result in counted
    )
    yield f"  person rows exact     {Share(exact, len(counted))}"
    yield f"  person rows within 1% {Share(near, len(counted))}"
    yield f"  seconds a file        {sum(result.seconds for result in results) / max(1, len(results)):.3f}"
    yield f"  broke while inspected {sum(result.failure is not None for result in results)}"
    for result in results:
        yield from _miss(result)


def _miss(result: Result) -> Iterator[str]:
    label, expected = result.file.label, result.file.person_rows
    missed = label == "pii-bulk" and not result.is_bulk
    wrong = label == "benign" and result.people > 0
    counted = label in {"pii-bulk", "pii-few"} and expected is not None and result.person_rows != expected
    public = label == "public-persons" and result.is_bulk
    if missed or wrong or counted or public or result.failure:
        columns = " ".join(result.columns[:14])
        yield (
            f"  MISS {label} people={result.people} rows={result.person_rows} expected={expected} "
            f"{result.file.name} [{result.file.note}] {columns} "
            f"{' '.join(result.unscannable[:2])} {result.failure or ''}"
        )
