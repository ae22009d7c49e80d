import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import storable
from dlp_addon.incidents.codec import to_json
from dlp_addon.incidents.content_key import content_key, join_keys, without_guessable_digests
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident_id import new_incident_id
from dlp_addon.model.event import InspectionEvent

_MAX_KEYS = 1_000
"""By which one incident is found; a split upload has two with each refused part."""


class IncidentStore:
    """Records uploads as they happen. May be called from any thread.

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

        The same content from the same sender to the same destination, and whatever belongs to one split upload, joins
        the open incident of its last attempt, however many threads or processes report at once. Reporting a request
        twice counts once.

        Raises:
            RecordError: it could not be recorded; the upload must not pass.
        """
        keys = join_keys(self._secret, event)
        earliest = (event.occurred_at - self._join_window).timestamp()
        with self._database.transaction() as connection:
            found = (_find_open(connection, key, earliest) for key in keys)
            incident_id = next(filter(None, found), None) or self._open(connection, event, keys[0])
            if len(keys) > 1:
                _add_keys(connection, incident_id, keys)
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


def _find_open(connection: sqlite3.Connection, key: str, earliest: float) -> str | None:
    """The open incident that a key stands for, tried last since `earliest`."""
    row = connection.execute(
        "SELECT id FROM incidents WHERE (join_key = ? OR id IN (SELECT incident_id FROM incident_keys WHERE key = ?))"
        " AND last_at >= ? AND closed_at IS NULL ORDER BY last_at DESC LIMIT 1",
        (key, key, earliest),
    ).fetchone()
    return str(row["id"]) if row else None


def _add_keys(connection: sqlite3.Connection, incident_id: str, keys: Sequence[str]) -> None:
    """Let an incident be found by all keys of its attempts: parts of an upload come in any order, and again."""
    known = connection.execute("SELECT count(*) FROM incident_keys WHERE incident_id = ?", (incident_id,)).fetchone()
    if known[0] < _MAX_KEYS:
        connection.executemany(
            "INSERT OR IGNORE INTO incident_keys VALUES (?, ?)", [(key, incident_id) for key in keys]
        )


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
