import sqlite3
from dataclasses import dataclass
from datetime import datetime

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.database import Database, Row
from dlp_addon.incidents.incident import CloseReason, Conclusion


@dataclass(frozen=True, slots=True)
class Casework:
    """What one person does with incidents at one time; every act is in the audit log, or was not done.

    Each method raises RecordError where there is no such incident, it is closed where it must be open, or the act could
    not be recorded.
    """

    database: Database
    actor: str
    now: datetime

    def close(self, incident_id: str, *, conclusion: Conclusion, note: str, reason: CloseReason | None = None) -> None:
        """Ends the work on an incident."""
        why = f" ({reason.value})" if reason else ""
        with self.database.transaction() as connection:
            _open_incident(connection, incident_id)
            connection.execute(
                "UPDATE incidents SET closed_at = ?, closed_as = ?, closed_by = ?, note = ?, close_reason = ?"
                " WHERE id = ?",
                (
                    self.now.timestamp(),
                    conclusion.value,
                    storable(self.actor),
                    storable(note),
                    reason.value if reason else None,
                    incident_id,
                ),
            )
            self._note_act(connection, "incident.closed", incident_id, f"{conclusion.value}{why}: {note}")

    def reopen(self, incident_id: str, *, note: str) -> None:
        """Takes up a closed incident again, a duplicate included; what was concluded stands in the audit log."""
        with self.database.transaction() as connection:
            if _incident(connection, incident_id)["closed_at"] is None:
                raise RecordError(f"{incident_id} is open")
            connection.execute(
                "UPDATE incidents SET closed_at = NULL, closed_as = NULL, closed_by = NULL, note = NULL,"
                " close_reason = NULL, duplicate_of = NULL WHERE id = ?",
                (incident_id,),
            )
            self._note_act(connection, "incident.reopened", incident_id, note)

    def assign(self, incident_id: str, assignee: str) -> None:
        """Says who works on an incident; nobody where `assignee` is empty."""
        self._set(incident_id, "assignee", assignee or None, "incident.assigned", assignee or "nobody")

    def set_severity(self, incident_id: str, severity: str, *, note: str) -> None:
        """Rates an incident otherwise than its rule did."""
        self._set(incident_id, "severity", severity, "incident.severity_set", f"{severity}: {note}")

    def add_note(self, incident_id: str, text: str) -> None:
        """Writes something down on an incident, open or closed."""
        with self.database.transaction() as connection:
            _incident(connection, incident_id)
            connection.execute(
                "INSERT INTO notes (incident_id, written_at, author, text) VALUES (?, ?, ?, ?)",
                (incident_id, self.now.timestamp(), storable(self.actor), storable(text)),
            )
            self._note_act(connection, "incident.noted", incident_id, text)

    def join(self, incident_id: str, *, into: str) -> None:
        """Makes an open incident a duplicate of another, which takes over its attempts.

        The duplicate keeps its evidence and its own sealed content.
        """
        if incident_id == into:
            raise RecordError(f"{incident_id} cannot be joined to itself")
        with self.database.transaction() as connection:
            _open_incident(connection, incident_id)
            if _incident(connection, into)["duplicate_of"] is not None:
                raise RecordError(f"{into} is a duplicate itself")
            _move_attempts(connection, incident_id, into)
            connection.execute(
                "UPDATE incidents SET duplicate_of = ?, closed_at = ?, closed_by = ? WHERE id = ?",
                (into, self.now.timestamp(), storable(self.actor), incident_id),
            )
            connection.execute("UPDATE incidents SET duplicate_of = ? WHERE duplicate_of = ?", (into, incident_id))
            self._note_act(connection, "incident.joined", incident_id, f"duplicate of {into}")

    def hold(self, incident_id: str, *, reason: str) -> None:
        """Puts an incident under legal hold: nothing of it is purged until it is released from it."""
        if not reason.strip():
            raise ValueError("a legal hold needs a reason")
        with self.database.transaction() as connection:
            _incident(connection, incident_id)
            connection.execute(
                "UPDATE incidents SET held_by = ?, hold_reason = ? WHERE id = ?",
                (storable(self.actor), storable(reason), incident_id),
            )
            self._note_act(connection, "incident.hold_begun", incident_id, reason)

    def end_hold(self, incident_id: str, *, reason: str) -> None:
        """Ends a legal hold."""
        with self.database.transaction() as connection:
            if _incident(connection, incident_id)["held_by"] is None:
                raise RecordError(f"{incident_id} is under no legal hold")
            connection.execute("UPDATE incidents SET held_by = NULL, hold_reason = NULL WHERE id = ?", (incident_id,))
            self._note_act(connection, "incident.hold_ended", incident_id, reason)

    def _set(self, incident_id: str, column: str, value: str | None, act: str, detail: str) -> None:
        with self.database.transaction() as connection:
            _incident(connection, incident_id)
            stored = None if value is None else storable(value)
            connection.execute(
                f"UPDATE incidents SET {column} = ? WHERE id = ?",  # noqa: S608 - a fixed column
                (stored, incident_id),
            )
            self._note_act(connection, act, incident_id, detail)

    def _note_act(self, connection: sqlite3.Connection, act: str, incident_id: str, detail: str) -> None:
        append_audit_entry(connection, actor=self.actor, act=act, subject=incident_id, detail=detail, now=self.now)


def _incident(connection: sqlite3.Connection, incident_id: str) -> Row:
    row: Row | None = connection.execute("SELECT * FROM incidents WHERE id = ?", (incident_id,)).fetchone()
    if row is None:
        raise RecordError(f"there is no incident {incident_id}")
    return row


def _open_incident(connection: sqlite3.Connection, incident_id: str) -> Row:
    row = _incident(connection, incident_id)
    if row["duplicate_of"] is not None:
        raise RecordError(f"{incident_id} is a duplicate of {row['duplicate_of']}")
    if row["closed_at"] is not None:
        raise RecordError(f"{incident_id} is closed already, as {row['closed_as']}")
    return row


def _move_attempts(connection: sqlite3.Connection, incident_id: str, into: str) -> None:
    """Attempts and times of one incident count for another; a request that both know counts once."""
    connection.execute("UPDATE OR IGNORE attempts SET incident_id = ? WHERE incident_id = ?", (into, incident_id))
    connection.execute("DELETE FROM attempts WHERE incident_id = ?", (incident_id,))
    connection.execute(
        "UPDATE incidents SET attempts = (SELECT count(*) FROM attempts WHERE incident_id = ?),"
        " opened_at = min(opened_at, (SELECT opened_at FROM incidents WHERE id = ?)),"
        " last_at = max(last_at, (SELECT last_at FROM incidents WHERE id = ?)) WHERE id = ?",
        (into, incident_id, incident_id, into),
    )
