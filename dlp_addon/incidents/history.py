"""Recorded inspections, to decide them again under another policy."""

from collections.abc import Iterator
from datetime import datetime

from dlp_addon.errors import RecordError
from dlp_addon.incidents.codec import CodecError, RecordReader
from dlp_addon.incidents.database import Database
from dlp_addon.model.event import InspectionEvent

_PAGE_ROWS = 500


def read_inspections(
    database: Database, *, since: datetime, until: datetime | None = None
) -> Iterator[InspectionEvent]:
    """Recorded inspections in order of time, read in pages, so that any number can be gone through.

    Raises:
        RecordError: the store cannot be read, or an entry was not written by this program.
    """
    position, last_id = since.timestamp(), -1
    reader = RecordReader(InspectionEvent)
    end = until.timestamp() if until else float("inf")
    while rows := database.query(
        "SELECT id, occurred_at, document FROM inspections WHERE (occurred_at, id) > (?, ?) AND occurred_at < ?"
        " ORDER BY occurred_at, id LIMIT ?",
        (position, last_id, end, _PAGE_ROWS),
    ):
        for row in rows:
            yield _read(reader, row["document"])
        position, last_id = rows[-1]["occurred_at"], rows[-1]["id"]


def purge_inspections(database: Database, before: datetime) -> int:
    """Forgets inspections older than that; how many there were. Incidents stay.

    Raises:
        RecordError: the store cannot be written.
    """
    purged = 0
    while True:
        # In portions, so that uploads never wait long for the lock.
        with database.transaction(durable=False) as connection:
            count = connection.execute(
                "DELETE FROM inspections WHERE id IN (SELECT id FROM inspections WHERE occurred_at < ? LIMIT ?)",
                (before.timestamp(), _PAGE_ROWS),
            ).rowcount
        purged += count
        if count < _PAGE_ROWS:
            return purged


def read_event(document: str) -> InspectionEvent:
    """The event that a document of the store holds.

    Raises:
        RecordError: it was not written by this program.
    """
    return _read(RecordReader(InspectionEvent), document)


def _read(reader: RecordReader[InspectionEvent], document: str) -> InspectionEvent:
    try:
        return reader.read(document)
    except CodecError as error:
        raise RecordError(f"an entry of the store cannot be read: {error}") from error
