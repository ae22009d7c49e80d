import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from pydantic import TypeAdapter

from dlp_addon.disposable_database import DisposableDatabase
from dlp_addon.errors import RecordError
from dlp_addon.model.inspection import Inspection
from dlp_addon.upload_sessions.limits import SessionLimits
from dlp_addon.upload_sessions.part_files import PartFiles
from dlp_addon.upload_sessions.records import Session, SessionState, StoredPart

_SCHEMA_VERSION = 2
_SCHEMA = """
CREATE TABLE sessions (
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, sender TEXT NOT NULL, state TEXT NOT NULL,
  file_name TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, total_bytes INTEGER, total_parts INTEGER,
  first_number INTEGER, generation INTEGER NOT NULL, inspected_bytes INTEGER NOT NULL, scanned_bytes INTEGER NOT NULL,
  facts TEXT, refused TEXT, touched REAL NOT NULL
);
CREATE INDEX sessions_by_sender ON sessions (sender, state, touched);
CREATE INDEX sessions_by_time ON sessions (state, touched);
CREATE TABLE keys (key TEXT PRIMARY KEY, session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE)
  WITHOUT ROWID;
CREATE INDEX keys_by_session ON keys (session);
CREATE TABLE parts (
  session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE, sequence INTEGER NOT NULL,
  generation INTEGER NOT NULL, offset INTEGER, number INTEGER, block TEXT, size INTEGER NOT NULL,
  sha256 TEXT NOT NULL, file TEXT NOT NULL, PRIMARY KEY (session, sequence)
) WITHOUT ROWID;
"""
_FACTS = TypeAdapter(Inspection)
_SWEPT_AT_ONCE = 200


class SessionStore:
    """What is known of split uploads, in SQLite and in files beside it, so that a restart changes nothing.

    May be called from any thread. A process that dies loses nothing; a power cut may lose the last parts, which then
    count as never seen. A damaged file is thrown away at the start: all uploads under way then begin again.

    Raises:
        RecordError: the store cannot be read or written.
    """

    def __init__(self, folder: Path, limits: SessionLimits, now: Callable[[], float]) -> None:
        """`now` is wall-clock time in seconds."""
        self.limits = limits
        self._now = now
        name = "the store of split uploads"
        try:
            self.files = PartFiles(folder)
        except OSError as error:
            raise RecordError(f"{name} failed ({error.strerror or type(error).__name__})") from None
        path = folder / "sessions.sqlite"
        self._database = DisposableDatabase(path, _SCHEMA, version=_SCHEMA_VERSION, name=name, busy_seconds=2.0)
        with self._database.use() as connection:
            rows = connection.execute("SELECT id FROM sessions WHERE state = ?", (SessionState.OPEN,)).fetchall()
            self.files.clean({row["id"] for row in rows})

    def close(self) -> None:
        """Ends the use of the store."""
        self._database.close()

    def find(self, keys: Iterable[str]) -> Session | None:
        """The upload that one of `keys` stands for; the first that is known."""
        with self._database.use():
            for key in keys:
                row = self._database.connection.execute(
                    "SELECT s.* FROM keys k JOIN sessions s ON s.id = k.session WHERE k.key = ?", (key,)
                ).fetchone()
                if row is not None:
                    return self._session(row)
        return None

    def begin(self, key: str, sender: str, file_name: str) -> Session:
        """A new upload, in place of what `key` stood for."""
        with self._database.transaction() as connection:
            self._sweep(connection)
            row = connection.execute(
                "INSERT INTO sessions (key, sender, state, file_name, media_type, size, generation, inspected_bytes,"
                " scanned_bytes, touched) VALUES (?, ?, ?, ?, '', 0, 0, 0, 0, ?) RETURNING *",
                (key, sender, SessionState.OPEN, _storable(file_name), self._now()),
            ).fetchone()
            connection.execute("INSERT OR REPLACE INTO keys VALUES (?, ?)", (key, row["id"]))
            return self._session(row)

    def bind(self, key: str, session: int) -> None:
        """Let an upload be known by one more key."""
        with self._database.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO keys VALUES (?, ?)", (key, session))

    def save(self, session: Session, part: StoredPart | None) -> None:
        """Keep what is known of an upload now, and a new part of it."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE sessions SET state = ?, file_name = ?, media_type = ?, size = ?, total_bytes = ?,"
                " total_parts = ?, first_number = ?, generation = ?, inspected_bytes = ?, scanned_bytes = ?, facts = ?,"
                " refused = ?, touched = ? WHERE id = ?",
                (
                    session.state,
                    _storable(session.file_name) if session.state is SessionState.OPEN else "",
                    session.media_type,
                    session.size,
                    session.total_bytes,
                    session.total_parts,
                    session.first_number,
                    session.generation,
                    session.inspected_bytes,
                    session.scanned_bytes,
                    _dump(session.facts),
                    _dump(session.refused),
                    self._now(),
                    session.id,
                ),
            )
            if part is not None:
                connection.execute(
                    "INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        session.id,
                        part.sequence,
                        part.generation,
                        part.offset,
                        part.number,
                        None if part.block is None else _storable(part.block),
                        part.size,
                        part.sha256,
                        part.file,
                    ),
                )
        if session.state is not SessionState.OPEN:
            self.files.drop(session.id)

    def make_room(self, session: Session | None, sender: str, size: int) -> bool:
        """Drop uploads that are idle longest until `size` more bytes fit; False where they cannot."""
        while True:
            with self._database.use():
                own = self._usage("WHERE state = ? AND sender = ?", (SessionState.OPEN, sender))
                everyone = self._usage("WHERE state = ?", (SessionState.OPEN,))
                is_new = session is None
                if own[0] + size > self.limits.max_sender_bytes or own[1] + is_new > self.limits.max_sender_uploads:
                    whose: str | None = sender
                elif everyone[0] + size > self.limits.max_total_bytes:
                    whose = None
                else:
                    return True
                if not self._drop_oldest(whose, session):
                    return False

    def usage(self) -> tuple[int, int]:
        """Uploads that are not complete yet, and the bytes of their parts on disk."""
        with self._database.use():
            size, count = self._usage("WHERE state = ?", (SessionState.OPEN,))
        return count, size

    def _usage(self, condition: str, values: tuple[str, ...]) -> tuple[int, int]:
        row = self._database.connection.execute(
            f"SELECT coalesce(sum(size), 0), count(*) FROM sessions {condition}",  # noqa: S608 - fixed conditions
            values,
        ).fetchone()
        return int(row[0]), int(row[1])

    def _drop_oldest(self, sender: str | None, keep: Session | None) -> bool:
        """Drop the parts of the upload that is idle longest, of one sender or of all; False where there is none."""
        row = self._database.connection.execute(
            "SELECT id FROM sessions WHERE state = ? AND id != ? AND sender = coalesce(?, sender)"
            " ORDER BY touched LIMIT 1",
            (SessionState.OPEN, keep.id if keep else 0, sender),
        ).fetchone()
        if row is None:
            return False
        with self._database.transaction() as connection:
            self._forget(connection, row["id"])
        return True

    def expire(self) -> None:
        """Drop the parts of uploads that are idle for too long, and forget what is older still."""
        while True:
            with self._database.transaction() as connection:
                if self._sweep(connection) < _SWEPT_AT_ONCE:
                    return

    def _sweep(self, connection: sqlite3.Connection) -> int:
        """Drop what is too old, a bounded number at a time; how many lost their parts."""
        old = self._now() - self.limits.idle_seconds
        idle = connection.execute(
            "SELECT id FROM sessions WHERE state = ? AND touched < ? LIMIT ?", (SessionState.OPEN, old, _SWEPT_AT_ONCE)
        ).fetchall()
        for row in idle:
            self._forget(connection, row["id"])
        ancient = self._now() - self.limits.remembered_seconds
        connection.execute(
            "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE state != ? AND touched < ? LIMIT ?)",
            (SessionState.OPEN, ancient, _SWEPT_AT_ONCE),
        )
        count = connection.execute("SELECT count(*) FROM sessions").fetchone()[0]
        if count >= self.limits.max_known:
            rows = connection.execute(
                "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions ORDER BY state = ?, touched LIMIT ?)"
                " RETURNING id",
                (SessionState.OPEN, _SWEPT_AT_ONCE),
            ).fetchall()
            for row in rows:
                self.files.drop(row["id"])
        return len(idle)

    def _forget(self, connection: sqlite3.Connection, session: int) -> None:
        """Drop the bytes of an upload, and remember that."""
        connection.execute("DELETE FROM parts WHERE session = ?", (session,))
        connection.execute(
            "UPDATE sessions SET state = ?, size = 0, facts = NULL, file_name = '' WHERE id = ?",
            (SessionState.DROPPED, session),
        )
        self.files.drop(session)

    def _session(self, row: sqlite3.Row) -> Session:
        parts = self._database.connection.execute(
            "SELECT * FROM parts WHERE session = ? ORDER BY sequence", (row["id"],)
        )
        return Session(
            id=row["id"],
            key=row["key"],
            state=SessionState(row["state"]),
            file_name=row["file_name"],
            media_type=row["media_type"],
            size=row["size"],
            total_bytes=row["total_bytes"],
            total_parts=row["total_parts"],
            first_number=row["first_number"],
            generation=row["generation"],
            inspected_bytes=row["inspected_bytes"],
            scanned_bytes=row["scanned_bytes"],
            facts=_load(row["facts"]),
            refused=_load(row["refused"]),
            parts=tuple(_part(part) for part in parts),
        )


class KeyedNames:
    """Names of senders and uploads as they are stored: keyed, so that they cannot be guessed back."""

    def __init__(self, secret: bytes) -> None:
        self._secret = hashlib.sha256(b"upload sessions" + secret).digest()

    def name(self, *pieces: str) -> str:
        """Hex digest of pieces; different pieces give different ones."""
        code = hashlib.blake2b(key=self._secret, digest_size=24)
        for piece in pieces:
            encoded = piece.encode("utf-8", "surrogatepass")
            code.update(len(encoded).to_bytes(8) + encoded)
        return code.hexdigest()


def _part(row: sqlite3.Row) -> StoredPart:
    return StoredPart(
        sequence=row["sequence"],
        generation=row["generation"],
        offset=row["offset"],
        number=row["number"],
        block=row["block"],
        size=row["size"],
        sha256=row["sha256"],
        file=row["file"],
    )


def _dump(facts: Inspection | None) -> str | None:
    return None if facts is None else _FACTS.dump_json(facts).decode()


def _load(document: str | None) -> Inspection | None:
    return None if document is None else _FACTS.validate_json(document)


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
