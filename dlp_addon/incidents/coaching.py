"""Coaching: the sender of a refused upload gives a business reason and may send it once."""

import hashlib
import hmac
import secrets
import sqlite3
from datetime import datetime, timedelta
from enum import StrEnum

from dlp_addon.classification.masking import mask_text
from dlp_addon.classification.names.name_words import load_name_words
from dlp_addon.incidents.audit import append_audit_entry
from dlp_addon.incidents.codec import from_json
from dlp_addon.incidents.database import Database, Row
from dlp_addon.incidents.releases import find_refused_incident, insert_release
from dlp_addon.model.event import InspectionEvent

CODE_VALIDITY = timedelta(hours=1)
RELEASE_VALIDITY = timedelta(minutes=30)
MAX_TRIES = 5
"""Wrong codes after which a ticket is void; the next refused attempt gives a new one."""
MIN_REASON_CHARACTERS = 10
MAX_REASON_CHARACTERS = 1000
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is taken for a digit."""
_CODE_CHARACTERS = 10
_MISREAD = str.maketrans("OIL", "011", "- \t")


class CoachOutcome(StrEnum):
    """What came of a reason that was sent in."""

    GRANTED = "granted"
    DENIED = "denied"
    """No such incident, a wrong code, or one that is used, expired or void: which of them is not told."""
    REASON_MISSING = "reason_missing"


class CoachTickets:
    """Codes for refused uploads. A code is shown once, to the sender; the store holds a keyed digest of it."""

    def __init__(self, database: Database, secret: bytes) -> None:
        self._database = database
        self._secret = secret
        self._is_name = load_name_words().is_name

    def issue(self, incident_id: str, now: datetime) -> str:
        """A new code for the sender of a refused upload, in place of an earlier one: 50 bits, valid for an hour.

        Raises:
            RecordError: it could not be stored.
        """
        code = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_CHARACTERS))
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO coach_tickets VALUES (?, ?, ?, 0)",
                (incident_id, self._digest(incident_id, code), (now + CODE_VALIDITY).timestamp()),
            )
        return f"{code[:5]}-{code[5:]}"

    def submit(self, incident_id: str, code: str, reason: str, now: datetime) -> CoachOutcome:
        """Takes a reason, and grants one release for exactly this content, destination and sender.

        The code is used up with it. The reason is kept with the release and in the audit log, values in it masked.

        Raises:
            RecordError: it could not be told or recorded; nothing is granted.
        """
        if not _is_long_enough(reason):
            return CoachOutcome.REASON_MISSING
        with self._database.transaction() as connection:
            row = connection.execute(
                "UPDATE coach_tickets SET tries = tries + 1 WHERE incident_id = ? AND expires_at > ? AND tries < ?"
                " RETURNING digest",
                (incident_id, now.timestamp(), MAX_TRIES),
            ).fetchone()
            given = self._digest(incident_id, code.upper().translate(_MISREAD))
            if row is None or not hmac.compare_digest(row["digest"], given):
                return CoachOutcome.DENIED
            self._release(connection, find_refused_incident(connection, incident_id), reason, now)
        return CoachOutcome.GRANTED

    def submit_as(self, incident_id: str, user: str, reason: str, now: datetime) -> CoachOutcome:
        """The same without a code, for the proxy user who sent the upload and has logged in.

        Raises:
            RecordError: it could not be told or recorded; nothing is granted.
        """
        if not _is_long_enough(reason):
            return CoachOutcome.REASON_MISSING
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT 1 FROM coach_tickets WHERE incident_id = ? AND expires_at > ?", (incident_id, now.timestamp())
            ).fetchone()
            if row is None:
                return CoachOutcome.DENIED
            incident = find_refused_incident(connection, incident_id)
            if from_json(InspectionEvent, incident["document"]).sender.user != user:
                return CoachOutcome.DENIED
            self._release(connection, incident, reason, now)
        return CoachOutcome.GRANTED

    def _release(self, connection: sqlite3.Connection, incident: Row, reason: str, now: datetime) -> None:
        """Uses the ticket up and grants what it stands for."""
        connection.execute("DELETE FROM coach_tickets WHERE incident_id = ?", (incident["id"],))
        told, sender = mask_text(reason, is_name=self._is_name), _sender(incident)
        expires = now + RELEASE_VALIDITY
        insert_release(connection, incident, now=now, expires=expires, by=sender, reason=told, is_coached=True)
        append_audit_entry(
            connection, actor=sender, act="coach.released", subject=str(incident["id"]), detail=told, now=now
        )

    def _digest(self, incident_id: str, code: str) -> str:
        return hmac.new(
            self._secret, f"coach {incident_id} {code}".encode(errors="replace"), hashlib.sha256
        ).hexdigest()


def _is_long_enough(reason: str) -> bool:
    return MIN_REASON_CHARACTERS <= len(reason.strip()) <= MAX_REASON_CHARACTERS


def _sender(incident: Row) -> str:
    sender = from_json(InspectionEvent, incident["document"]).sender
    return f"sender {sender.user or sender.address}"
