"""How `dlpctl scan` shows an inspection: the JSON contract (schema version 1) and the text for people."""

import json
from collections.abc import Iterator
from typing import Any

from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.verdict import Verdict

SCHEMA_VERSION = 1


def json_line(path: str, inspection: Inspection, verdict: Verdict, *, explain: bool) -> str:
    """One line of `scan --json`."""
    report = {
        "schema": SCHEMA_VERSION,
        "path": path,
        "media_type": inspection.files[0].media_type if inspection.files else "application/octet-stream",
        "bytes": inspection.body_bytes,
        "sha256": inspection.body_sha256,
        "tables": [table_report(table, explain=explain) for table in inspection.tables],
        "distinct_people": inspection.distinct_people,
        "entities": dict(inspection.entities),
        "unscannable": [{"path": part.path, "reason": str(part.reason)} for part in inspection.unscannable],
        "verdict": {"action": verdict.action.label, "rule": verdict.rule, "reasons": list(verdict.reasons)},
        "seconds": inspection.seconds,
    }
    if inspection.labels:
        report["labels"] = [{"id": label.id, "name": label.name} for label in inspection.labels]
    # Names of files need not be UTF-8 (PEP 383): ASCII escapes keep the line valid whatever they hold.
    return json.dumps(report, ensure_ascii=True)


def table_report(table: TableFinding, *, explain: bool) -> dict[str, Any]:
    """One table of the JSON contract."""
    return {
        "path": table.path,
        "rows": table.rows,
        "hidden": str(table.hidden) if table.hidden else None,
        "columns": [column_report(column, explain=explain) for column in table.columns],
        "person_records": table.person_records,
        "distinct_people": table.distinct_people,
    }


def column_report(column: ColumnFinding, *, explain: bool) -> dict[str, Any]:
    """One column of the JSON contract; with `explain` also what spoke for its type."""
    report: dict[str, Any] = {
        "index": column.index,
        "header": column.header,
        "entity_type": column.entity_type,
        "confidence": round(column.confidence, 4),
        "count": column.count,
        "distinct_count": column.distinct_count,
    }
    if explain:
        report["evidence"] = [
            {"source": one.source, "entity_type": one.entity_type, "weight": round(one.weight, 3), "detail": one.detail}
            for one in column.evidence
        ]
    return report


def summary(path: str, inspection: Inspection, verdict: Verdict) -> Iterator[str]:
    """A file's report for people."""
    shown = path.encode("utf-8", "backslashreplace").decode().encode("unicode_escape").decode()
    yield f"{shown}: {verdict.action.label}" + (f" ({verdict.rule})" if verdict.rule else "")
    yield f"  {inspection.distinct_people:,} people, {inspection.body_bytes:,} bytes, {inspection.seconds:.3f} s"
    for table in inspection.tables:
        hidden = f", hidden: {table.hidden}" if table.hidden else ""
        yield f"  {table.path}: {table.rows:,} rows, {table.distinct_people:,} people{hidden}"
        for column in table.columns:
            if column.entity_type is not None:
                yield f"    {column.header}: {column_summary(column)}"
    for part in inspection.unscannable:
        yield f"  not examined: {part.path}: {part.reason}" + (f" ({part.detail})" if part.detail else "")
    for reason in verdict.reasons:
        yield f"  {reason}"


def column_summary(column: ColumnFinding) -> str:
    """Type, counts and masked samples of a column."""
    entity = ENTITY_TYPES.get(column.entity_type or "")
    title = entity.title if entity else column.entity_type
    samples = f", such as {', '.join(column.samples)}" if column.samples else ""
    return f"{title}, {column.count:,} cells, {column.distinct_count:,} different{samples}"


def explanation(inspection: Inspection) -> Iterator[str]:
    """For every column with evidence, what spoke for and against its type."""
    for table in inspection.tables:
        for column in table.columns:
            if column.evidence:
                yield f"  {table.path} {column.header}: {column.entity_type or 'not personal'} {column.confidence:.2f}"
                for one in column.evidence:
                    yield f"    {one.weight:+.2f} {one.source} {one.entity_type}: {one.detail}"
