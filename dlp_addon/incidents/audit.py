import hashlib
import json
import sqlite3
from dataclasses import astuple, dataclass
from datetime import datetime

from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database, Row

_NOTHING_BEFORE = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One act of a person on an incident, a release or sealed content.

    Attributes:
        occurred_at: aware UTC time, ISO 8601.
        actor: operating-system user.
        act: dotted past tense, such as `quarantine.opened`.
        subject: incident id.
        detail: words of the actor, such as the reason.
    """

    sequence: int
    occurred_at: str
    actor: str
    act: str
    subject: str
    detail: str


class AuditLog:
    """Append-only record of who did what; each entry's digest covers the one before it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, *, actor: str, act: str, subject: str, detail: str, now: datetime) -> None:
        """Adds an entry; on disk when this returns.

        Raises:
            RecordError: it could not be added.
        """
        with self._database.transaction() as connection:
            append_audit_entry(connection, actor=actor, act=act, subject=subject, detail=detail, now=now)

    def entries(self, subject: str | None = None) -> tuple[AuditEntry, ...]:
        """Entries in order, of one subject or of all.

        Raises:
            RecordError: the log cannot be read.
        """
        rows = self._database.query(
            "SELECT * FROM audit WHERE ? IS NULL OR subject = ? ORDER BY sequence", (subject, subject)
        )
        return tuple(_entry(row) for row in rows)

    def verify(self) -> int:
        """How many entries there are, all of them unchanged and in place.

        An entry cut off at the end cannot be seen from the log alone; compare the number with the last one known.

        Raises:
            RecordError: the chain is broken; the message names the entry.
        """
        previous, expected = _NOTHING_BEFORE, 1
        for row in self._database.query("SELECT * FROM audit ORDER BY sequence"):
            entry = _entry(row)
            if entry.sequence != expected or row["previous"] != previous or row["digest"] != _digest(entry, previous):
                raise RecordError(f"the audit log was changed at entry {expected}")
            previous, expected = row["digest"], expected + 1
        return expected - 1


def append_audit_entry(  # noqa: PLR0913 - the columns of one entry
    connection: sqlite3.Connection, *, actor: str, act: str, subject: str, detail: str, now: datetime
) -> None:
    """Adds an entry inside a transaction that also holds the act itself: both are kept, or neither."""
    last = connection.execute("SELECT sequence, digest FROM audit ORDER BY sequence DESC LIMIT 1").fetchone()
    previous = last["digest"] if last else _NOTHING_BEFORE
    entry = AuditEntry(
        sequence=last["sequence"] + 1 if last else 1,
        occurred_at=now.isoformat(),
        actor=storable(actor),
        act=act,
        subject=storable(subject),
        detail=storable(detail),
    )
    connection.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*astuple(entry), previous, _digest(entry, previous))
    )


def storable(text: str) -> str:
    """Text that SQLite takes: lone surrogates, which no UTF-8 can hold, written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode()


def _entry(row: Row) -> AuditEntry:
    return AuditEntry(**{name: row[name] for name in AuditEntry.__dataclass_fields__})


def _digest(entry: AuditEntry, previous: str) -> str:
    return hashlib.sha256(json.dumps([previous, *astuple(entry)]).encode()).hexdigest()
