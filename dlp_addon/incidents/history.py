"""Recorded uploads, to decide them again under another policy, and how often exceptions were used."""

import threading
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import storable
from dlp_addon.incidents.codec import CodecError, from_json
from dlp_addon.incidents.database import Database, Row, Value
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.verdict import Disposition
from dlp_addon.recorded_upload import RecordedUpload, record_event

_PAGE_ROWS = 5_000
_PURGED_AT_ONCE = 500
_PURGE_EVERY = 500
_COLUMNS = tuple(field.name for field in fields(RecordedUpload))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionUse:
    """How often an exception lifted a rule, and when first and last."""

    exception: str
    rule: str
    uses: int
    first_at: datetime
    last_at: datetime


class UploadRecorder:
    """Keeps what replay needs of uploads. May be called from any thread."""

    def __init__(self, database: Database, *, share_of_allowed: float, keep: timedelta) -> None:
        """`share_of_allowed`, 0 to 1, is how many of the uploads that no rule stopped or noted are kept."""
        self._database = database
        self._share = share_of_allowed
        self._keep = keep
        self._lock = threading.Lock()
        self._until_purge = 0

    def record(self, *events: InspectionEvent) -> None:
        """Keep those of the uploads that are to be kept, and count the exceptions that all of them used.

        Raises:
            RecordError: they could not be kept.
        """
        rows = [_row(event) for event in events if self._is_sampled(event)]
        places = ", ".join("?" * len(_COLUMNS))
        if rows:
            with self._database.transaction(durable=False) as connection:
                connection.executemany(
                    f"INSERT INTO recorded_uploads ({', '.join(_COLUMNS)}) VALUES ({places})",  # noqa: S608 - own names
                    rows,
                )
        for event in events:
            self._count_exceptions(event)
            self._purge_sometimes(event.occurred_at)

    def _is_sampled(self, event: InspectionEvent) -> bool:
        """By the request's id, so that it is the same for every reader of the same event."""
        if event.disposition is not Disposition.ALLOWED or self._share >= 1:
            return True
        digest = blake2b(event.request_id.encode(errors="replace"), digest_size=4).digest()
        return int.from_bytes(digest) < self._share * 2**32

    def _count_exceptions(self, event: InspectionEvent) -> None:
        used = [(lifting, match.rule) for match in event.verdict.matches for lifting in match.lifted_by]
        if not used:
            return
        moment = event.occurred_at.timestamp()
        with self._database.transaction(durable=False) as connection:
            connection.executemany(
                "INSERT INTO exception_uses VALUES (?, ?, 1, ?, ?)"
                " ON CONFLICT DO UPDATE SET uses = uses + 1, last_at = max(last_at, excluded.last_at)",
                [(*names, moment, moment) for names in used],
            )

    def _purge_sometimes(self, now: datetime) -> None:
        with self._lock:
            self._until_purge -= 1
            if self._until_purge > 0:
                return
            self._until_purge = _PURGE_EVERY
        _purge_once(self._database, now - self._keep, 2 * _PURGED_AT_ONCE)


def _row(event: InspectionEvent) -> list[Value]:
    return [storable(value) if isinstance(value, str) else value for value in astuple(record_event(event))]


def read_uploads(database: Database, *, since: datetime, until: datetime | None = None) -> Iterator[Row]:
    """Recorded uploads in order of time, each as the fields of `RecordedUpload`; read in pages, so any number may come.

    Raises:
        RecordError: the store cannot be read.
    """
    position, last_id = since.timestamp(), -1
    end = until.timestamp() if until else float("inf")
    while rows := database.query(
        f"SELECT {', '.join(_COLUMNS)}, id FROM recorded_uploads"  # noqa: S608 - own names
        " WHERE (occurred_at, id) > (?, ?) AND occurred_at < ? ORDER BY occurred_at, id LIMIT ?",
        (position, last_id, end, _PAGE_ROWS),
    ):
        yield from rows
        position, last_id = rows[-1]["occurred_at"], rows[-1]["id"]


def split_uploads(database: Database, *, since: datetime, rows_a_part: int, parts: int) -> tuple[datetime, ...]:
    """Moments that part the uploads recorded since one into about equal numbers; none where they are too few.

    Raises:
        RecordError: the store cannot be read.
    """
    begin = since.timestamp()
    count = database.query("SELECT count(*) FROM recorded_uploads WHERE occurred_at >= ?", (begin,))[0][0]
    parts = min(parts, count // rows_a_part)
    found = (
        database.query(
            "SELECT occurred_at FROM recorded_uploads WHERE occurred_at >= ? ORDER BY occurred_at LIMIT 1 OFFSET ?",
            (begin, count * part // parts),
        )
        for part in range(1, parts)
    )
    return tuple(dict.fromkeys(datetime.fromtimestamp(row["occurred_at"], UTC) for rows in found for row in rows))


def purge_uploads(database: Database, before: datetime) -> int:
    """Forgets uploads recorded before that; how many there were. Incidents stay.

    Raises:
        RecordError: the store cannot be written.
    """
    purged = 0
    while count := _purge_once(database, before, _PURGED_AT_ONCE):
        purged += count
    return purged


def list_exception_uses(database: Database) -> tuple[ExceptionUse, ...]:
    """How often each exception lifted each rule.

    Raises:
        RecordError: the store cannot be read.
    """
    rows = database.query("SELECT * FROM exception_uses ORDER BY exception, rule")
    return tuple(
        ExceptionUse(
            exception=row["exception"],
            rule=row["rule"],
            uses=row["uses"],
            first_at=datetime.fromtimestamp(row["first_at"], UTC),
            last_at=datetime.fromtimestamp(row["last_at"], UTC),
        )
        for row in rows
    )


def read_event(document: str) -> InspectionEvent:
    """The event that a document of the store holds.

    Raises:
        RecordError: it was not written by this program.
    """
    try:
        return from_json(InspectionEvent, document)
    except CodecError as error:
        raise RecordError(f"an entry of the store cannot be read: {error}") from error


def _purge_once(database: Database, before: datetime, most: int) -> int:
    # In portions, so that uploads never wait long for the lock.
    with database.transaction(durable=False) as connection:
        return connection.execute(
            "DELETE FROM recorded_uploads WHERE id IN (SELECT id FROM recorded_uploads WHERE occurred_at < ? LIMIT ?)",
            (before.timestamp(), most),
        ).rowcount
