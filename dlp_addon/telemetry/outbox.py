"""Messages that wait on disk for a receiver, so that neither its outage nor a restart loses them."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY AUTOINCREMENT, delivery TEXT NOT NULL,"
    " queued_at REAL NOT NULL, body BLOB NOT NULL) STRICT"
)
MAX_MESSAGES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One event as its receiver gets it.

    Attributes:
        delivery: the same whenever it is tried, so that a receiver can tell a repetition.
        queued_at: Unix time.
    """

    id: int
    delivery: str
    queued_at: float
    body: bytes


class Outbox:
    """Messages in the order in which they came, in a file for the owner alone. May be used from several threads.

    A power cut may lose the last messages; the end of the process, however it ends, loses none.

    Raises:
        OSError: here and in every method, where the file cannot be used.
    """

    def __init__(self, path: Path, *, capacity: int = MAX_MESSAGES) -> None:
        self._path = path
        self._capacity = capacity
        self._lock = threading.Lock()
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            with self._reporting():
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = NORMAL")
                self._connection.execute("PRAGMA secure_delete = ON")
                self._connection.execute(_SCHEMA)
                self._count = int(self._connection.execute("SELECT count(*) FROM messages").fetchone()[0])
        except OSError:
            self._connection.close()
            raise

    def add(self, delivery: str, body: bytes, queued_at: float) -> None:
        """Adds a message; raises OSError too where the outbox is full."""
        with self._lock, self._reporting():
            if self._count >= self._capacity:
                raise OSError(f"{self._path}: {self._count} messages wait already")
            row = (delivery, queued_at, body)
            self._connection.execute("INSERT INTO messages (delivery, queued_at, body) VALUES (?, ?, ?)", row)
            self._count += 1

    def oldest(self, limit: int) -> tuple[Message, ...]:
        """Those that wait longest."""
        with self._lock, self._reporting():
            rows = self._connection.execute(
                "SELECT id, delivery, queued_at, body FROM messages ORDER BY id LIMIT ?", (limit,)
            ).fetchall()
        return tuple(Message(id=row[0], delivery=row[1], queued_at=row[2], body=row[3]) for row in rows)

    def remove(self, messages: tuple[Message, ...]) -> None:
        """Forgets messages that were delivered, or never will be."""
        with self._lock, self._reporting():
            self._connection.executemany("DELETE FROM messages WHERE id = ?", [(message.id,) for message in messages])
            self._count -= len(messages)

    def close(self) -> None:
        """Ends the use of the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise OSError(f"{self._path}: {getattr(error, 'sqlite_errorname', type(error).__name__)}") from None
