from collections.abc import Iterator
from datetime import UTC, datetime

from dlp_addon.incidents.database import Database, Row, Value
from dlp_addon.incidents.history import read_event
from dlp_addon.incidents.incident import (
    EVERYTHING,
    SEVERITIES,
    CloseReason,
    Conclusion,
    Incident,
    IncidentFilter,
    IncidentStatistics,
    Note,
)

type Term = tuple[str, tuple[Value, ...]]


def find_incident(database: Database, incident_id: str) -> Incident | None:
    """The incident of an id; None where there is none.

    Raises:
        RecordError: the store cannot be read.
    """
    rows = database.query("SELECT * FROM incidents WHERE id = ?", (incident_id,))
    return _incident(rows[0]) if rows else None


def search_incidents(
    database: Database, wanted: IncidentFilter = EVERYTHING, *, limit: int = 100
) -> tuple[Incident, ...]:
    """Incidents that a filter means, the one with the latest attempt first.

    Raises:
        RecordError: the store cannot be read.
        ValueError: the filter names no severity of policies.
    """
    condition, values = _where(wanted)
    rows = database.query(
        f"SELECT * FROM incidents WHERE {condition} ORDER BY last_at DESC, id LIMIT ?",  # noqa: S608 - fixed texts
        (*values, limit),
    )
    return tuple(_incident(row) for row in rows)


def read_notes(database: Database, incident_id: str) -> tuple[Note, ...]:
    """What was written down on an incident, oldest first.

    Raises:
        RecordError: the store cannot be read.
    """
    rows = database.query("SELECT * FROM notes WHERE incident_id = ? ORDER BY id", (incident_id,))
    return tuple(Note(written_at=_time(row["written_at"]), author=row["author"], text=row["text"]) for row in rows)


def count_incidents(database: Database, wanted: IncidentFilter = EVERYTHING) -> IncidentStatistics:
    """Numbers over the incidents that a filter means.

    Raises:
        RecordError: the store cannot be read.
        ValueError: the filter names no severity of policies.
    """
    condition, values = _where(wanted)
    source = f"FROM incidents WHERE duplicate_of IS NULL AND {condition}"
    total = database.query(
        "SELECT count(*) AS incidents, coalesce(sum(attempts), 0) AS attempts, coalesce(sum(distinct_people)"
        f" FILTER (WHERE disposition IN ('coached', 'blocked', 'quarantined', 'failed')), 0) AS people {source}",
        values,
    )[0]
    times = [
        row["seconds"]
        for row in database.query(
            f"SELECT closed_at - opened_at AS seconds {source} AND closed_at IS NOT NULL ORDER BY 1", values
        )
    ]

    def numbers_by(expression: str) -> tuple[tuple[str, int], ...]:
        rows = database.query(
            f"SELECT {expression} AS name, count(*) AS number {source} GROUP BY 1 ORDER BY 2 DESC, 1", values
        )
        return tuple((row["name"], row["number"]) for row in rows)

    return IncidentStatistics(
        incidents=total["incidents"],
        attempts=total["attempts"],
        people_stopped=total["people"],
        by_disposition=numbers_by("disposition"),
        by_rule=numbers_by("coalesce(rule, '')"),
        by_conclusion=numbers_by("coalesce(closed_as, 'open')"),
        by_severity=numbers_by("severity"),
        by_reason=numbers_by("coalesce(close_reason, CASE WHEN closed_at IS NULL THEN 'open' ELSE 'none' END)"),
        median_seconds_to_close=_quantile(times, 0.5),
        p90_seconds_to_close=_quantile(times, 0.9),
    )


def _where(wanted: IncidentFilter) -> tuple[str, tuple[Value, ...]]:
    terms = tuple(_terms(wanted))
    return " AND ".join(("1", *(text for text, _ in terms))), tuple(value for _, values in terms for value in values)


def _terms(wanted: IncidentFilter) -> Iterator[Term]:
    yield from _times_and_states(wanted)
    if wanted.severity is not None:
        if wanted.severity not in SEVERITIES:
            raise ValueError(f"{wanted.severity}: a severity is one of {', '.join(SEVERITIES)}")
        severe = SEVERITIES[SEVERITIES.index(wanted.severity) :]
        yield f"severity IN ({', '.join('?' * len(severe))})", severe
    for column in ("disposition", "rule", "sender"):
        if (value := getattr(wanted, column)) is not None:
            yield f"{column} = ?", (value,)
    if wanted.host is not None:
        name = wanted.host.lower().rstrip(".")
        yield "(host = ? OR substr(host, -length(?)) = ?)", (name, f".{name}", f".{name}")
    if wanted.assignee is not None:
        yield "coalesce(assignee, '') = ?", (wanted.assignee,)


def _times_and_states(wanted: IncidentFilter) -> Iterator[Term]:
    if wanted.since is not None:
        yield "last_at >= ?", (wanted.since.timestamp(),)
    if wanted.until is not None:
        yield "last_at < ?", (wanted.until.timestamp(),)
    if wanted.is_open is not None:
        yield "(closed_at IS NULL) = ?", (wanted.is_open,)
    if wanted.is_held is not None:
        yield "(held_by IS NOT NULL) = ?", (wanted.is_held,)


def _quantile(ordered: list[float], share: float) -> float | None:
    """The value that at least `share` of the values do not exceed (nearest rank)."""
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)] if ordered else None


def _incident(row: Row) -> Incident:
    return Incident(
        id=row["id"],
        opened_at=_time(row["opened_at"]),
        last_at=_time(row["last_at"]),
        attempts=row["attempts"],
        event=read_event(row["document"]),
        closed_at=None if row["closed_at"] is None else _time(row["closed_at"]),
        closed_as=None if row["closed_as"] is None else Conclusion(row["closed_as"]),
        closed_by=row["closed_by"],
        note=row["note"],
        close_reason=None if row["close_reason"] is None else CloseReason(row["close_reason"]),
        assignee=row["assignee"],
        duplicate_of=row["duplicate_of"],
        held_by=row["held_by"],
        hold_reason=row["hold_reason"],
    )


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
