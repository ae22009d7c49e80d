import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import quote

from dlp_addon.errors import RecordError
from dlp_addon.incidents.schema import APPLICATION_ID, MIGRATIONS
from dlp_addon.incidents.state_directory import PRIVATE_FILE

type Row = sqlite3.Row
type Value = str | int | float | bytes | None


class Database:
    """The SQLite file of a state directory. Safe to share between threads and between processes.

    Durable transactions are on disk when they return (WAL, `synchronous=FULL`). Another writer is waited for
    `busy_seconds` at most. With `read_only` nothing in it changes, and an older version stays as it is.

    Raises:
        RecordError: the file cannot be opened, is damaged, or was written by a newer version; one line says which.
    """

    def __init__(self, path: Path, *, create: bool = True, busy_seconds: float = 2.0, read_only: bool = False) -> None:
        self._path = path
        self._lock = threading.RLock()
        with self._reporting():
            connect = _connect_read_only if read_only else partial(_connect, create=create)
            self._connection = connect(path, busy_seconds=busy_seconds)
            try:
                # First of all: a file of another program or of a newer version stays as it is, to the byte.
                self._version()
                if not read_only:
                    self._configure()
                    self._migrate()
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Ends the use of the file."""
        with self._lock, self._reporting():
            self._connection.close()

    def query(self, statement: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows that a statement gives.

        Raises:
            RecordError: it fails.
        """
        with self._lock, self._reporting():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """One atomic change that no other writer comes between; kept only if the block ends well.

        Args:
            durable: on disk before this returns; otherwise a power cut may lose it, and nothing else.

        Raises:
            RecordError: the change could not be made.
        """
        with self._lock, self._reporting():
            # The pragma is ignored inside a transaction, so it stands before the beginning.
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def check_integrity(self) -> None:
        """Reads the whole file.

        Raises:
            RecordError: it is damaged.
        """
        row = self.query("PRAGMA quick_check(1)")[0]
        if row[0] != "ok":
            raise RecordError(f"{self._path}: the store is damaged; move it away and restore a backup")

    def copy_to(self, path: Path) -> None:
        """A consistent copy of the whole database in a new file (0600), on disk when this returns; writers go on.

        Raises:
            RecordError: it cannot be read or written.
        """
        with self._lock, self._reporting():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE_FILE))
            with closing(sqlite3.connect(path)) as target:
                self._connection.backup(target)
                # One file: what a copy of it holds is all there is.
                target.execute("PRAGMA journal_mode = DELETE")

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _configure(self) -> None:
        for pragma in ("journal_mode = WAL", "foreign_keys = ON", "trusted_schema = OFF", "secure_delete = ON"):
            self._connection.execute(f"PRAGMA {pragma}")

    def _migrate(self) -> None:
        version = self._version()
        if version < len(MIGRATIONS):
            with self.transaction() as connection:
                # Another process may have migrated while this one waited.
                for number in range(self._version(), len(MIGRATIONS)):
                    for statement in MIGRATIONS[number]:
                        connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _version(self) -> int:
        version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        owner = int(self._connection.execute("PRAGMA application_id").fetchone()[0])
        if owner not in {0, APPLICATION_ID}:
            raise RecordError(f"{self._path}: this SQLite file belongs to another program")
        if version > len(MIGRATIONS):
            raise RecordError(
                f"{self._path}: written by a newer version (schema {version}, this one knows {len(MIGRATIONS)}); "
                "use that version or another state directory"
            )
        return version

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        """Turns what SQLite and the operating system raise into `RecordError`, without the values of a statement."""
        try:
            yield
        except RecordError:
            raise
        except sqlite3.DatabaseError as error:
            raise RecordError(f"{self._path}: {_explain(error)}") from error
        except sqlite3.Error as error:
            raise RecordError(f"{self._path}: {type(error).__name__}") from error
        except OSError as error:
            raise RecordError(f"{self._path}: {error.strerror or type(error).__name__}") from error
        except (ValueError, OverflowError) as error:
            raise RecordError(f"{self._path}: a value cannot be stored ({type(error).__name__})") from None


def _connect(path: Path, *, create: bool, busy_seconds: float) -> sqlite3.Connection:
    flags = os.O_RDWR | os.O_CLOEXEC | (os.O_CREAT if create else 0)
    # SQLite would create it with the umask's permissions; its journal files inherit those of the file.
    os.close(os.open(path, flags, PRIVATE_FILE))
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


def _connect_read_only(path: Path, *, busy_seconds: float) -> sqlite3.Connection:
    # A path with a question mark would end the URI's path.
    uri = f"file:{quote(str(path.absolute()))}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


def _explain(error: sqlite3.DatabaseError) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return "the store is damaged; move it away and restore a backup"
    if primary == sqlite3.SQLITE_FULL:
        return "the disk is full"
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return "another process keeps the store locked"
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return "the store cannot be written; check owner and permissions"
    return f"the store failed ({getattr(error, 'sqlite_errorname', type(error).__name__)})"
