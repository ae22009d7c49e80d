import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.codec import from_json
from dlp_addon.incidents.content_key import content_key
from dlp_addon.incidents.database import Database, Row
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender

MAX_VALIDITY = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class OneTimeRelease:
    """A reviewer's permission for one repetition of a refused upload.

    Attributes:
        hosts: names that the destination must all be among.
        max_people: distinct people that were reviewed; more are not covered.
        granted_by: operating-system user of the reviewer; of a coached upload, its sender.
        is_coached: its sender gave the reason; it lifts no more than a coach action.
        consumed_by: id of the request that used it.
    """

    id: int
    incident_id: str
    hosts: tuple[str, ...]
    sender: Sender
    max_people: int
    granted_at: datetime
    expires_at: datetime
    granted_by: str
    reason: str
    consumed_at: datetime | None
    consumed_by: str | None
    is_coached: bool = False


class ReleaseStore:
    """One-time releases of refused content, each used once at most, by whichever request comes first."""

    def __init__(self, database: Database, secret: bytes) -> None:
        self._database = database
        self._secret = secret

    def consume(  # noqa: PLR0913 - what must agree with what was released
        self,
        inspection: Inspection,
        *,
        destination: Destination,
        sender: Sender,
        request_id: str,
        now: datetime,
        is_coachable: bool = False,
    ) -> OneTimeRelease | None:
        """The release that covers this upload, now used up; None where there is none.

        A release that a sender got for a reason counts only where `is_coachable`: where coaching is all that is due.

        Exactly one of any number of requests at once gets a release, across threads and processes; it is on disk
        when this returns.

        Raises:
            RecordError: it could not be told or recorded; the upload stays refused.
        """
        key = content_key(self._secret, inspection)
        if not key or not self._candidates(key, now):
            return None
        with self._database.transaction() as connection:
            for row in connection.execute(_OPEN, (key, now.timestamp())).fetchall():
                if row["is_coached"] and not is_coachable:
                    continue
                if _covers(row, inspection, destination, sender):
                    connection.execute(
                        "UPDATE releases SET consumed_at = ?, consumed_by = ? WHERE id = ?",
                        (now.timestamp(), request_id, row["id"]),
                    )
                    return read_release(connection, row["id"])
        return None

    def _candidates(self, key: str, now: datetime) -> bool:
        return bool(self._database.query(_OPEN, (key, now.timestamp())))


def grant_release(  # noqa: PLR0913 - who lets what pass, how long and why
    database: Database, incident_id: str, *, validity: timedelta, reason: str, granted_by: str, now: datetime
) -> OneTimeRelease:
    """Lets the content of an incident pass once, to the same destination and from the same sender.

    Raises:
        RecordError: there is no such incident, its outcome cannot be released, or it could not be recorded.
        ValueError: no reason is given, or the validity is not between a second and 30 days.
    """
    check_release(validity, reason)
    with database.transaction() as connection:
        incident = find_refused_incident(connection, incident_id)
        if from_json(InspectionEvent, incident["document"]).part_bytes:
            raise RecordError(f"{incident_id}: only its beginning was seen; name the whole file with --file")
        number = insert_release(connection, incident, now=now, expires=now + validity, by=granted_by, reason=reason)
        append_audit_entry(
            connection, actor=granted_by, act="quarantine.released", subject=incident_id, detail=reason, now=now
        )
        return read_release(connection, number)


def check_release(validity: timedelta, reason: str) -> None:
    """Raises ValueError where no reason is given, or the validity is not between a second and 30 days."""
    if not reason.strip():
        raise ValueError("a release needs a reason")
    if not timedelta(seconds=1) <= validity <= MAX_VALIDITY:
        raise ValueError(f"a release is valid for a second at least and {MAX_VALIDITY.days} days at most")


def list_releases(database: Database, incident_id: str) -> tuple[OneTimeRelease, ...]:
    """Releases that were granted for an incident, oldest first.

    Raises:
        RecordError: the store cannot be read.
    """
    rows = database.query("SELECT * FROM releases WHERE incident_id = ? ORDER BY id", (incident_id,))
    return tuple(_release(row) for row in rows)


_OPEN = (
    "SELECT * FROM releases WHERE content_key = ? AND consumed_at IS NULL AND expires_at > ? ORDER BY expires_at, id"
)


def _covers(row: Row, inspection: Inspection, destination: Destination, sender: Sender) -> bool:
    """Same destination, same sender, nothing beyond the review."""
    return (
        is_same_way(row, destination, sender)
        and inspection.distinct_people <= row["max_people"]
        and len(inspection.unscannable) <= row["max_unscannable"]
        and frozenset(json.loads(row["entity_types"])).issuperset(dict(inspection.entities))
    )


def is_same_way(row: Row, destination: Destination, sender: Sender) -> bool:
    """Whether a release is for this destination and sender: the user where one is known, else the address."""
    hosts = frozenset(json.loads(row["hosts"]))
    if row["sender_user"] is None:
        same_sender = sender.user is None and storable(sender.address) == row["sender_address"]
    else:
        same_sender = sender.user is not None and storable(sender.user) == row["sender_user"]
    return bool(destination.names) and hosts.issuperset(destination.names) and same_sender


def find_refused_incident(connection: sqlite3.Connection, incident_id: str) -> Row:
    """The incident of a refused upload whose content is known.

    Raises:
        RecordError: there is none, or nothing of it can be released.
    """
    row: Row | None = connection.execute("SELECT * FROM incidents WHERE id = ?", (incident_id,)).fetchone()
    if row is None:
        raise RecordError(f"there is no incident {incident_id}")
    if row["disposition"] not in {"coached", "blocked", "quarantined", "failed"}:
        raise RecordError(f"{incident_id} was not refused: there is nothing to release")
    if not row["content_key"]:
        raise RecordError(f"{incident_id} was refused before its content was known: it cannot be released")
    return row


def insert_release(  # noqa: PLR0913 - the columns of one release
    connection: sqlite3.Connection,
    incident: Row,
    *,
    now: datetime,
    expires: datetime,
    by: str,
    reason: str,
    is_coached: bool = False,
) -> int:
    """Add a release for the content of an incident; its number."""
    event = from_json(InspectionEvent, incident["document"])
    cursor = connection.execute(
        "INSERT INTO releases (incident_id, content_key, hosts, sender_address, sender_user, max_people,"
        " max_unscannable, entity_types, granted_at, expires_at, granted_by, reason,"
        " is_coached) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            incident["id"],
            incident["content_key"],
            json.dumps(event.destination.names),
            storable(event.sender.address),
            None if event.sender.user is None else storable(event.sender.user),
            event.inspection.distinct_people,
            len(event.inspection.unscannable),
            json.dumps(sorted(dict(event.inspection.entities))),
            now.timestamp(),
            expires.timestamp(),
            storable(by),
            storable(reason),
            int(is_coached),
        ),
    )
    return int(cursor.lastrowid or 0)


def read_release(connection: sqlite3.Connection, number: int) -> OneTimeRelease:
    """One release by its number, which is known."""
    return _release(connection.execute("SELECT * FROM releases WHERE id = ?", (number,)).fetchone())


def _release(row: Row) -> OneTimeRelease:
    return OneTimeRelease(
        id=row["id"],
        incident_id=row["incident_id"],
        hosts=tuple(json.loads(row["hosts"])),
        sender=Sender(address=row["sender_address"], user=row["sender_user"]),
        max_people=row["max_people"],
        granted_at=datetime.fromtimestamp(row["granted_at"], UTC),
        expires_at=datetime.fromtimestamp(row["expires_at"], UTC),
        granted_by=row["granted_by"],
        reason=row["reason"],
        consumed_at=None if row["consumed_at"] is None else datetime.fromtimestamp(row["consumed_at"], UTC),
        consumed_by=row["consumed_by"],
        is_coached=bool(row["is_coached"]),
    )
