"""The refusal as text for a terminal and as a problem document for a program (RFC 9457)."""

import json
from collections.abc import Iterator

from dlp_addon.model.event import InspectionEvent
from dlp_addon.proxy.refusal_explanation import ExplainedTable, Explanation, count_people

PROBLEM_TYPE = "urn:dlp-addon:upload-refused"


def render_text(told: Explanation) -> bytes:
    """Lines for a terminal, in UTF-8; nothing in them moves a cursor."""
    return ("\n".join(_lines(told)) + "\n").encode()


def render_problem(told: Explanation, event: InspectionEvent, status: int, *, is_for_page: bool) -> bytes:
    """One JSON object, in ASCII.

    Beside the members of RFC 9457 it has those that upload libraries look for: `message`, `code`, `error`, and Fine
    Uploader's `success` and `preventRetry`. Pages show `error` as it is (`is_for_page`), programs its `message`.
    """
    error = told.message if is_for_page else {"code": "upload_refused", "message": told.message}
    problem = {
        "type": PROBLEM_TYPE,
        "title": f"Upload refused: {told.headline}",
        "status": status,
        "detail": told.message,
        "instance": f"urn:dlp-addon:incident:{told.reference}",
        "incident_id": event.incident_id,
        "attempts": told.attempts,
        "disposition": event.disposition.value,
        "rule": told.rule or None,
        "reasons": told.reasons,
        "distinct_people": told.people,
        "tables": [_table(table) for table in told.tables],
        "unscannable": [{"path": part.path, "reason": part.reason} for part in told.unread],
        "next_steps": told.next_steps,
        "policy_message": told.policy_message or None,
        "release_url": told.release_url or None,
        "release_code": told.release_code or None,
        "code": "upload_refused",
        "message": told.message,
        "error": error,
        "success": False,
        "preventRetry": True,
    }
    return json.dumps(problem).encode()


def _table(table: ExplainedTable) -> dict[str, object]:
    return {
        "file": table.file,
        "sheet": table.sheet or None,
        "hidden": table.hidden or None,
        "rows": table.rows,
        "distinct_people": table.people,
        "columns": [
            {
                "column": column.letter,
                "header": column.title or None,
                "entity_type": column.entity_type,
                "count": column.count,
            }
            for column in table.columns
        ],
    }


def _lines(told: Explanation) -> Iterator[str]:
    yield f"Your upload was stopped: {told.headline}."
    yield f"Nothing of it was sent to {told.host}."
    if told.policy_message:
        yield from ("", told.policy_message)
    for table in told.tables:
        yield from _table_lines(table)
    if told.more_tables:
        yield f"and {told.more_tables:,} more with personal data"
    if told.unread:
        yield from ("", "Could not be checked:")
        yield from (f"  {part.path} {part.words}" for part in told.unread)
    if told.more_unread:
        yield f"  and {told.more_unread:,} more"
    yield from ("", "What to do next:")
    yield from (f"  {number}. {step}" for number, step in enumerate(told.next_steps, 1))
    yield from _reference_lines(told)


def _table_lines(table: ExplainedTable) -> Iterator[str]:
    sheet = f', sheet "{table.sheet}"' if table.sheet else ""
    hidden = f" ({table.hidden})" if table.hidden else ""
    yield ""
    yield f"{table.file}{sheet}{hidden}: {count_people(table.people)} in {table.rows:,} rows"
    for column in table.columns:
        title = f' "{column.title}"' if column.title else ""
        yield f"  column {column.letter}{title}: {column.holds} ({column.count:,})"
    if table.more_columns:
        yield f"  and {table.more_columns:,} more columns"


def _reference_lines(told: Explanation) -> Iterator[str]:
    yield ""
    yield f"Reference: {told.reference}"
    if told.rule:
        yield f"Rule: {told.rule}"
    yield from (f"Reason: {reason}" for reason in told.reasons)
    if told.attempts > 1:
        yield f"Attempts: {told.attempts:,}"
    if told.is_sealed:
        yield "An encrypted copy is kept for review; only the reviewers can open it."
