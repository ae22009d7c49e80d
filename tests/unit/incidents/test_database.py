import sqlite3
from pathlib import Path

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.schema import MIGRATIONS


def test_files_are_for_the_owner_alone(tmp_path: Path) -> None:
    """The database and its journal can be read by nobody else, whatever the umask."""
    database = Database(tmp_path / "store.sqlite")

    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}
    database.close()


def test_refusals_survive_a_power_cut(tmp_path: Path) -> None:
    """A durable transaction is synced before it returns, in write-ahead mode."""
    database = Database(tmp_path / "store.sqlite")
    with database.transaction() as connection:
        synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
    mode = database.query("PRAGMA journal_mode")[0][0]

    assert (synchronous, mode) == (2, "wal")
    database.close()


def test_a_failed_block_leaves_nothing(tmp_path: Path) -> None:
    """A transaction whose block raises is undone, and the database goes on working."""
    database = Database(tmp_path / "store.sqlite")
    with pytest.raises(KeyError):
        _insert_and_fail(database)

    assert database.query("SELECT * FROM recorded_uploads") == []
    database.close()


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    """A store of a newer version is left alone, with one line that says so."""
    path = tmp_path / "store.sqlite"
    Database(path).close()
    _execute(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(RecordError, match="written by a newer version"):
        Database(path)

    assert _query(path, "PRAGMA user_version") == len(MIGRATIONS) + 1


def test_a_file_of_another_program_is_refused(tmp_path: Path) -> None:
    """Somebody else's SQLite file is not written to."""
    path = tmp_path / "store.sqlite"
    _execute(path, "PRAGMA application_id = 77")
    before = path.read_bytes()
    with pytest.raises(RecordError, match="another program"):
        Database(path)

    assert path.read_bytes() == before


def test_a_damaged_file_is_one_clear_line(tmp_path: Path) -> None:
    """Bytes that are no database are told as such, and not replaced."""
    path = tmp_path / "store.sqlite"
    path.write_bytes(b"not a database " * 1000)
    with pytest.raises(RecordError, match="damaged; move it away"):
        Database(path)

    assert path.read_bytes().startswith(b"not a database")


def test_damage_inside_is_found(tmp_path: Path) -> None:
    """The integrity check sees a page that was overwritten."""
    path = tmp_path / "store.sqlite"
    database = Database(path)
    with database.transaction() as connection:
        rows = [(f"{number}" * 40, "r", 1.0) for number in range(500)]
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute("CREATE TABLE filler (a TEXT, b TEXT, c REAL)")
        connection.executemany("INSERT INTO filler VALUES (?, ?, ?)", rows)
    database.query("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    content = bytearray(path.read_bytes())
    content[-6000:-1000] = b"\xff" * 5000
    path.write_bytes(content)
    damaged = Database(path)

    with pytest.raises(RecordError, match="damaged"):
        damaged.check_integrity()
    damaged.close()


def test_a_store_that_cannot_be_opened_is_a_record_error(tmp_path: Path) -> None:
    """A missing folder, and a folder in its place, are told in one line."""
    for path in (tmp_path / "missing" / "store.sqlite", tmp_path):
        with pytest.raises(RecordError):
            Database(path)


def test_a_lock_that_another_process_keeps_is_waited_for_no_longer_than_said(tmp_path: Path) -> None:
    """A locked store makes the record fail, which refuses the upload; it does not hang it."""
    path = tmp_path / "store.sqlite"
    database = Database(path, busy_seconds=0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordError, match="locked"), database.transaction():
        pass
    other.execute("ROLLBACK")
    other.close()

    with database.transaction() as connection:
        assert connection.in_transaction
    database.close()


def test_a_full_disk_is_a_record_error(tmp_path: Path) -> None:
    """Where SQLite can grow no further the record fails, and says why."""
    database = Database(tmp_path / "store.sqlite")
    pages = database.query("PRAGMA page_count")[0][0]
    database.query(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(RecordError, match="disk is full"), database.transaction() as connection:
        connection.execute("INSERT INTO exception_uses VALUES (?, 'r', 1, 1.0, 1.0)", ("x" * 100_000,))

    assert database.query("SELECT count(*) FROM exception_uses")[0][0] == 0
    database.close()


def test_a_value_that_cannot_be_stored_is_not_in_the_error(tmp_path: Path) -> None:
    """Errors about a value do not repeat it."""
    database = Database(tmp_path / "store.sqlite")
    with pytest.raises(RecordError) as caught:
        database.query("SELECT ?", ("Maria \ud800",))

    assert "Maria" not in str(caught.value)
    assert caught.value.__cause__ is None
    database.close()


def _insert_and_fail(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO exception_uses VALUES ('e', 'r', 1, 1.0, 1.0)")
        raise KeyError


def _execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def _query(path: Path, statement: str) -> int:
    connection = sqlite3.connect(path)
    value: int = connection.execute(statement).fetchone()[0]
    connection.close()
    return value


def test_reading_alone_changes_nothing(tmp_path: Path) -> None:
    """A store of an older version is read as it is: not migrated, and not written to."""
    path = tmp_path / "a store?.sqlite"
    connection = sqlite3.connect(path)
    for statement in MIGRATIONS[0]:
        connection.execute(statement)
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    database = Database(path, read_only=True)
    with pytest.raises(RecordError, match="cannot be written"), database.transaction() as writing:
        writing.execute("DELETE FROM audit")

    assert database.query("SELECT count(*) FROM incidents")[0][0] == 0
    database.close()
    assert path.read_bytes() == before


def test_reading_alone_makes_no_file(tmp_path: Path) -> None:
    """Where there is no store none appears."""
    with pytest.raises(RecordError):
        Database(tmp_path / "store.sqlite", read_only=True)

    assert list(tmp_path.iterdir()) == []
