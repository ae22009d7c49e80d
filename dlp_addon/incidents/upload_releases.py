"""Releases of whole files that were refused while they came in parts."""

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import BinaryIO

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry
from dlp_addon.incidents.codec import from_json
from dlp_addon.incidents.content_key import part_key, whole_key
from dlp_addon.incidents.database import Database, Row
from dlp_addon.incidents.releases import (
    OneTimeRelease,
    check_release,
    find_refused_incident,
    insert_release,
    is_same_way,
    read_release,
)
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.upload_part import SplitUpload

_COPY_BYTES = 1024 * 1024
_UNDER_WAY = "upload "


class UploadReleases:
    """One-time releases of files in parts: one upload has each, from its first part that needs it to its last.

    Every part has to be one of those that the released file has when it is cut as it was cut before, and the whole
    that the last request makes has to be that file.
    """

    def __init__(self, database: Database, secret: bytes) -> None:
        self._database = database
        self._secret = secret

    def consume(
        self, split: SplitUpload, *, destination: Destination, sender: Sender, request_id: str, now: datetime
    ) -> OneTimeRelease | None:
        """The release that covers an upload with one more request, from now on this upload's; None without one.

        It is on disk when this returns, and used up once the upload is whole.

        Raises:
            RecordError: it could not be told or recorded; the request stays refused.
        """
        candidates = (_CANDIDATES, (now.timestamp(), _UNDER_WAY + split.name))
        if not self._database.query(*candidates):
            return None
        with self._database.transaction() as connection:
            for row in connection.execute(*candidates).fetchall():
                if is_same_way(row, destination, sender) and self._covers(connection, row, split):
                    connection.execute(
                        "UPDATE releases SET consumed_at = ?, consumed_by = ? WHERE id = ?",
                        (now.timestamp(), request_id if split.whole else _UNDER_WAY + split.name, row["id"]),
                    )
                    return read_release(connection, row["id"])
        return None

    def _covers(self, connection: sqlite3.Connection, row: Row, split: SplitUpload) -> bool:
        if split.whole and whole_key(self._secret, split.whole) != row["whole_key"]:
            return False
        # What came before was checked when this upload took the release.
        due = split.parts if row["consumed_at"] is None else split.parts[-1:]
        return bool(due) and all(self._is_released(connection, row["id"], sha256) for sha256 in set(due))

    def _is_released(self, connection: sqlite3.Connection, release: int, sha256: str) -> bool:
        found = connection.execute(
            "SELECT 1 FROM released_parts WHERE key = ? AND release_id = ?", (part_key(self._secret, sha256), release)
        )
        return found.fetchone() is not None


def grant_upload_release(  # noqa: PLR0913 - who lets what pass, how long and why
    database: Database,
    incident_id: str,
    file: BinaryIO,
    *,
    secret: bytes,
    validity: timedelta,
    reason: str,
    granted_by: str,
    now: datetime,
) -> OneTimeRelease:
    """Lets a file pass once in parts of the size of the refused upload, to its destination and from its sender.

    Raises:
        RecordError: there is no such incident, it is not one of an upload that was refused before all of it had been
            seen, or it could not be recorded.
        ValueError: no reason is given, or the validity is not between a second and 30 days.
        OSError: the file cannot be read.
    """
    check_release(validity, reason)
    with database.transaction() as connection:
        incident = find_refused_incident(connection, incident_id)
        size = from_json(InspectionEvent, incident["document"]).part_bytes
        if not size:
            raise RecordError(f"{incident_id}: all of it was seen, so it is released as it is, without a file")
        number = insert_release(connection, incident, now=now, expires=now + validity, by=granted_by, reason=reason)
        whole = hashlib.sha256()
        for part in _parts(file, size, whole):
            connection.execute("INSERT OR IGNORE INTO released_parts VALUES (?, ?)", (part_key(secret, part), number))
        connection.execute(
            "UPDATE releases SET content_key = '', whole_key = ? WHERE id = ?",
            (whole_key(secret, whole.hexdigest()), number),
        )
        append_audit_entry(
            connection, actor=granted_by, act="quarantine.released", subject=incident_id, detail=reason, now=now
        )
        return read_release(connection, number)


def _parts(file: BinaryIO, size: int, whole: "hashlib._Hash") -> Iterator[str]:
    """SHA-256 of each part of `size` bytes, the last one shorter; `whole` takes all bytes."""
    while True:
        part, left = hashlib.sha256(), size
        while left and (chunk := file.read(min(_COPY_BYTES, left))):
            part.update(chunk)
            whole.update(chunk)
            left -= len(chunk)
        if left < size:
            yield part.hexdigest()
        if left:
            return


_CANDIDATES = (
    "SELECT * FROM releases WHERE whole_key != '' AND expires_at > ? AND (consumed_at IS NULL OR consumed_by = ?)"
    " ORDER BY consumed_at IS NULL, expires_at, id"
)


__all__ = ["UploadReleases", "grant_upload_release"]
