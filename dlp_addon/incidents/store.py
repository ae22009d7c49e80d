import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.codec import CodecError, from_json, to_json
from dlp_addon.incidents.content_key import content_key, join_key, without_guessable_digests
from dlp_addon.incidents.database import Database, Row
from dlp_addon.incidents.incident import Conclusion, Incident, IncidentStatistics
from dlp_addon.incidents.incident_id import new_incident_id
from dlp_addon.model.event import InspectionEvent

_PAGE_ROWS = 500


class IncidentStore:
    """Incidents and inspections in a database. May be called from any thread.

    Args:
        database: of the state directory.
        secret: the gateway's own key (`keys.load_or_create_secret`); what was stored under another one joins nothing.
        join_window: a repetition within this time after the last attempt adds to its incident.
    """

    def __init__(self, database: Database, secret: bytes, *, join_window: timedelta = timedelta(hours=24)) -> None:
        self._database = database
        self._secret = secret
        self._join_window = join_window

    def open_or_join(self, event: InspectionEvent) -> tuple[str, int]:
        """The incident of an upload and how often it was tried, this time included; on disk when this returns.

        The same content from the same sender to the same destination joins the open incident of its last attempt,
        however many threads or processes report at once. Reporting a request twice counts once.

        Raises:
            RecordError: it could not be recorded; the upload must not pass.
        """
        key = join_key(self._secret, event)
        earliest = (event.occurred_at - self._join_window).timestamp()
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT id FROM incidents WHERE join_key = ? AND last_at >= ? AND closed_at IS NULL"
                " ORDER BY last_at DESC LIMIT 1",
                (key, earliest),
            ).fetchone()
            incident_id = row["id"] if row else self._open(connection, event, key)
            return incident_id, _add_attempt(connection, incident_id, event)

    def update_outcome(self, event: InspectionEvent) -> None:
        """Replaces the evidence of the event's incident, where its outcome turned out otherwise than first recorded.

        Raises:
            RecordError: there is no such incident, or it could not be recorded.
        """
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE incidents SET disposition = ?, document = ? WHERE id = ?",
                (event.disposition.value, _document(event), event.incident_id),
            ).rowcount
            if not changed:
                raise RecordError("there is no incident to update")

    def record_inspection(self, event: InspectionEvent, *, durable: bool = False) -> None:
        """Keeps an inspection for replay, whatever its outcome.

        A durable record is on disk before this returns, as an upload needs that passes by a release.

        Raises:
            RecordError: it could not be recorded; for an upload that is clean the caller counts the loss and goes on.
        """
        with self._database.transaction(durable=durable) as connection:
            connection.execute(
                "INSERT INTO inspections (occurred_at, request_id, incident_id, disposition, document)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    event.occurred_at.timestamp(),
                    event.request_id,
                    event.incident_id,
                    event.disposition.value,
                    _document(event),
                ),
            )

    def inspections(self, *, since: datetime, until: datetime | None = None) -> Iterator[InspectionEvent]:
        """Recorded inspections in order of time, read in pages, so that any number can be gone through.

        Raises:
            RecordError: the store cannot be read, or an entry was not written by this program.
        """
        position, last_id = since.timestamp(), -1
        end = until.timestamp() if until else float("inf")
        while rows := self._database.query(
            "SELECT id, occurred_at, document FROM inspections WHERE (occurred_at, id) > (?, ?) AND occurred_at < ?"
            " ORDER BY occurred_at, id LIMIT ?",
            (position, last_id, end, _PAGE_ROWS),
        ):
            for row in rows:
                yield _event(row["document"])
            position, last_id = rows[-1]["occurred_at"], rows[-1]["id"]

    def find(self, incident_id: str) -> Incident | None:
        """The incident of an id; None where there is none.

        Raises:
            RecordError: the store cannot be read.
        """
        rows = self._database.query("SELECT * FROM incidents WHERE id = ?", (incident_id,))
        return _incident(rows[0]) if rows else None

    def incidents(
        self, *, since: datetime | None = None, is_open: bool | None = None, limit: int = 100
    ) -> tuple[Incident, ...]:
        """Incidents with an attempt since then, the latest first; with `is_open` only those open, or only those closed.

        Raises:
            RecordError: the store cannot be read.
        """
        rows = self._database.query(
            "SELECT * FROM incidents WHERE last_at >= ? AND (?2 IS NULL OR (closed_at IS NULL) = ?2)"
            " ORDER BY last_at DESC, id LIMIT ?3",
            (_since(since), is_open, limit),
        )
        return tuple(_incident(row) for row in rows)

    def close(self, incident_id: str, *, conclusion: Conclusion, note: str, actor: str, now: datetime) -> None:
        """Ends the work on an incident; the act is in the audit log.

        Raises:
            RecordError: there is no such incident, it is closed already, or it could not be recorded.
        """
        with self._database.transaction() as connection:
            row = connection.execute("SELECT closed_as FROM incidents WHERE id = ?", (incident_id,)).fetchone()
            if row is None:
                raise RecordError(f"there is no incident {incident_id}")
            if row["closed_as"] is not None:
                raise RecordError(f"{incident_id} is closed already, as {row['closed_as']}")
            connection.execute(
                "UPDATE incidents SET closed_at = ?, closed_as = ?, closed_by = ?, note = ? WHERE id = ?",
                (now.timestamp(), conclusion.value, storable(actor), storable(note), incident_id),
            )
            append_audit_entry(
                connection,
                actor=actor,
                act="incident.closed",
                subject=incident_id,
                detail=f"{conclusion.value}: {note}",
                now=now,
            )

    def statistics(self, *, since: datetime | None = None) -> IncidentStatistics:
        """Numbers over the incidents with an attempt since then.

        Raises:
            RecordError: the store cannot be read.
        """
        start = _since(since)
        total = self._database.query(
            "SELECT count(*) AS incidents, coalesce(sum(attempts), 0) AS attempts, coalesce(sum(distinct_people)"
            " FILTER (WHERE disposition IN ('blocked', 'quarantined', 'failed')), 0) AS people"
            " FROM incidents WHERE last_at >= ?",
            (start,),
        )[0]
        return IncidentStatistics(
            incidents=total["incidents"],
            attempts=total["attempts"],
            people_stopped=total["people"],
            by_disposition=self._numbers_by("disposition", start),
            by_rule=self._numbers_by("coalesce(rule, '')", start),
            by_conclusion=self._numbers_by("coalesce(closed_as, 'open')", start),
        )

    def purge_inspections(self, before: datetime) -> int:
        """Forgets inspections older than that; how many there were. Incidents stay.

        Raises:
            RecordError: the store cannot be written.
        """
        purged = 0
        while True:
            # In portions, so that uploads never wait long for the lock.
            with self._database.transaction(durable=False) as connection:
                count = connection.execute(
                    "DELETE FROM inspections WHERE id IN (SELECT id FROM inspections WHERE occurred_at < ? LIMIT ?)",
                    (before.timestamp(), _PAGE_ROWS),
                ).rowcount
            purged += count
            if count < _PAGE_ROWS:
                return purged

    def _open(self, connection: sqlite3.Connection, event: InspectionEvent, key: str) -> str:
        incident_id = _unused_id(connection, event.occurred_at)
        connection.execute(
            "INSERT INTO incidents (id, join_key, content_key, opened_at, last_at, attempts, disposition, rule,"
            " severity, host, sender, distinct_people, document) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)",
            (
                incident_id,
                key,
                content_key(self._secret, event.inspection),
                event.occurred_at.timestamp(),
                event.occurred_at.timestamp(),
                event.disposition.value,
                event.verdict.rule,
                event.verdict.severity,
                storable(event.destination.host),
                storable(event.sender.user or event.sender.address),
                event.inspection.distinct_people,
                _document(replace(event, incident_id=incident_id, attempts=1)),
            ),
        )
        return incident_id

    def _numbers_by(self, expression: str, start: float) -> tuple[tuple[str, int], ...]:
        rows = self._database.query(
            f"SELECT {expression} AS name, count(*) AS number FROM incidents WHERE last_at >= ?"  # noqa: S608 - fixed
            " GROUP BY 1 ORDER BY 2 DESC, 1",
            (start,),
        )
        return tuple((row["name"], row["number"]) for row in rows)


def _add_attempt(connection: sqlite3.Connection, incident_id: str, event: InspectionEvent) -> int:
    moment = event.occurred_at.timestamp()
    added = connection.execute(
        "INSERT OR IGNORE INTO attempts VALUES (?, ?, ?)", (incident_id, event.request_id, moment)
    ).rowcount
    row = connection.execute(
        "UPDATE incidents SET attempts = attempts + ?, last_at = max(last_at, ?) WHERE id = ? RETURNING attempts",
        (added, moment, incident_id),
    ).fetchone()
    return int(row["attempts"])


def _unused_id(connection: sqlite3.Connection, now: datetime) -> str:
    incident_id = new_incident_id(now.astimezone(UTC))
    while connection.execute("SELECT 1 FROM incidents WHERE id = ?", (incident_id,)).fetchone():
        incident_id = new_incident_id(now.astimezone(UTC))
    return incident_id


def _document(event: InspectionEvent) -> str:
    return to_json(without_guessable_digests(event))


def _event(document: str) -> InspectionEvent:
    try:
        return from_json(InspectionEvent, document)
    except CodecError as error:
        raise RecordError(f"an entry of the store cannot be read: {error}") from error


def _incident(row: Row) -> Incident:
    return Incident(
        id=row["id"],
        opened_at=datetime.fromtimestamp(row["opened_at"], UTC),
        last_at=datetime.fromtimestamp(row["last_at"], UTC),
        attempts=row["attempts"],
        event=_event(row["document"]),
        closed_at=None if row["closed_at"] is None else datetime.fromtimestamp(row["closed_at"], UTC),
        closed_as=None if row["closed_as"] is None else Conclusion(row["closed_as"]),
        closed_by=row["closed_by"],
        note=row["note"],
    )


def _since(since: datetime | None) -> float:
    return float("-inf") if since is None else since.timestamp()
