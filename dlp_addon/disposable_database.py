"""SQLite files of which the loss costs little: what is damaged is thrown away, and begun anew."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dlp_addon.errors import RecordError

_PRIVATE_FILE = 0o600


class DisposableDatabase:
    """A SQLite file (0600, WAL, deleted rows overwritten). Safe to share between threads and between processes.

    A process that dies loses nothing, a power cut at most the last changes. A file that is damaged or of another
    schema is thrown away when it is opened; one that only cannot be read now is left as it is.
    """

    def __init__(self, path: Path, schema: str, *, version: int, name: str, busy_seconds: float) -> None:
        """`name` is what errors call it; another process that writes is waited for `busy_seconds` at most.

        Raises:
            RecordError: it cannot be opened.
        """
        self._name = name
        self._lock = threading.RLock()
        with self.reporting():
            self.connection = _open(path, schema, version, busy_seconds)

    def close(self) -> None:
        """Ends the use of the file."""
        with self.use() as connection:
            connection.close()

    @contextmanager
    def use(self) -> Iterator[sqlite3.Connection]:
        """The connection for this thread alone.

        Raises:
            RecordError: what SQLite or the operating system raises inside the block.
        """
        with self._lock, self.reporting():
            yield self.connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One atomic change that no other writer comes between; kept only if the block ends well.

        Raises:
            RecordError: as of `use`; nothing is changed then.
        """
        with self.use() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """What SQLite and the operating system raise as `RecordError`, without the values of a statement."""
        try:
            yield
        except sqlite3.Error as error:
            raise RecordError(f"{self._name} failed ({type(error).__name__})") from None
        except OSError as error:
            if isinstance(error, RecordError):
                raise
            raise RecordError(f"{self._name} failed ({error.strerror or type(error).__name__})") from None


def _open(path: Path, schema: str, version: int, busy_seconds: float) -> sqlite3.Connection:
    try:
        return _connect(path, schema, version, busy_seconds)
    except sqlite3.OperationalError:
        # Locked, full or unreadable: another time it may be whole.
        raise
    except sqlite3.DatabaseError:
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _connect(path, schema, version, busy_seconds)


def _connect(path: Path, schema: str, version: int, busy_seconds: float) -> sqlite3.Connection:
    # SQLite would create it with the umask's permissions; its journal files inherit those of the file.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _PRIVATE_FILE))
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        if connection.execute("PRAGMA user_version").fetchone()[0] != version:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise sqlite3.DatabaseError("another schema")
            connection.executescript(schema)
            connection.execute(f"PRAGMA user_version = {version}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
