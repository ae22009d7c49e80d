"""How long incidents and sealed content are kept, and what keeps them longer."""

from datetime import datetime
from pathlib import Path

from dlp_addon.incidents.audit import AuditLog, append_audit_entry
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.quarantine import SealedFile
from dlp_addon.incidents.review import purge_sealed

_AT_ONCE = 200
# An incident and its duplicates are one case: all of it goes, or none.
_DUE = (
    "SELECT id FROM incidents WHERE coalesce(duplicate_of, id) IN (SELECT coalesce(duplicate_of, id) FROM incidents"
    " GROUP BY 1 HAVING count(*) = count(closed_at) AND max(closed_at) < ? AND count(held_by) = 0)"
    " ORDER BY closed_at, id"
)
_KEPT = (
    "SELECT id FROM incidents WHERE coalesce(duplicate_of, id) IN (SELECT coalesce(duplicate_of, id) FROM incidents"
    " WHERE held_by IS NOT NULL OR (? AND closed_at IS NULL))"
)


def due_incidents(database: Database, before: datetime) -> tuple[str, ...]:
    """Incidents that were closed before then, with all their duplicates, and are under no legal hold.

    Raises:
        RecordError: the store cannot be read.
    """
    return tuple(row["id"] for row in database.query(_DUE, (before.timestamp(),)))


def kept_incidents(database: Database, *, and_open: bool) -> frozenset[str]:
    """Incidents whose sealed content must stay: those under legal hold, with `and_open` those not closed too.

    Raises:
        RecordError: the store cannot be read.
    """
    return frozenset(row["id"] for row in database.query(_KEPT, (and_open,)))


def purge_incidents(
    directory: Path, database: Database, *, before: datetime, actor: str, now: datetime
) -> tuple[str, ...]:
    """Forgets the incidents that are due, with notes, attempts, releases and what is sealed; which they were.

    The audit log stays, and says of each that it was purged.

    Raises:
        QuarantineError: a sealed file could not be removed.
        RecordError: the store cannot be written; what was purged before that stays purged, each with its entry.
    """
    purged: list[str] = []
    while due := due_incidents(database, before)[:_AT_ONCE]:
        ids = frozenset(due)
        audit = AuditLog(database)
        purge_sealed(directory, lambda file: file.incident_id in ids, audit=audit, actor=actor, now=now)  # noqa: B023 - called at once
        # In portions, so that uploads never wait long for the lock.
        with database.transaction() as connection:
            for incident_id in due:
                connection.execute("DELETE FROM releases WHERE incident_id = ?", (incident_id,))
                connection.execute("DELETE FROM incidents WHERE id = ?", (incident_id,))
                append_audit_entry(
                    connection, actor=actor, act="incident.purged", subject=incident_id, detail="retention", now=now
                )
        purged.extend(due)
    return tuple(purged)


def purge_content(  # noqa: PLR0913 - what is purged, by whom, when
    directory: Path, database: Database, *, before: datetime, and_open: bool, actor: str, now: datetime
) -> tuple[SealedFile, ...]:
    """Removes content that was sealed before then; what is under legal hold stays, with `and_open` open incidents too.

    Raises:
        QuarantineError: a file could not be removed.
        RecordError: an act could not be recorded; that file and those after it stay.
    """
    kept = kept_incidents(database, and_open=and_open)

    def is_due(file: SealedFile) -> bool:
        return file.sealed_at < before and file.incident_id not in kept

    return purge_sealed(directory, is_due, audit=AuditLog(database), actor=actor, now=now)
