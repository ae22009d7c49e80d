import sqlite3
from pathlib import Path

import pytest

from dlp_addon.disposable_database import DisposableDatabase
from dlp_addon.errors import RecordError

SCHEMA = "CREATE TABLE kept (value TEXT NOT NULL) STRICT;"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file is."""
    return tmp_path / "some.sqlite"


def open_at(path: Path, *, version: int = 1, busy_seconds: float = 2.0) -> DisposableDatabase:
    """The file, made where it is not there."""
    return DisposableDatabase(path, SCHEMA, version=version, name="the store", busy_seconds=busy_seconds)


def values(database: DisposableDatabase) -> list[str]:
    """What it holds; the database is closed."""
    with database.use() as connection:
        found = [row["value"] for row in connection.execute("SELECT value FROM kept")]
    database.close()
    return found


def keep(path: Path, value: str) -> None:
    """Add a value."""
    database = open_at(path)
    with database.transaction() as connection:
        connection.execute("INSERT INTO kept VALUES (?)", (value,))
    database.close()


def test_what_is_kept_is_there_after_a_restart_and_nobody_elses_to_read(path: Path) -> None:
    """The file is for its owner alone."""
    keep(path, "one")

    assert values(open_at(path)) == ["one"]
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"no database at all " * 99, b""])
def test_a_damaged_file_begins_anew(path: Path, damage: bytes) -> None:
    """Its journals go with it."""
    keep(path, "one")
    path.write_bytes(damage)
    path.with_name("some.sqlite-wal").write_bytes(b"left over")

    assert values(open_at(path)) == []


def test_another_schema_begins_anew(path: Path) -> None:
    """That of a later version too."""
    keep(path, "one")

    assert values(open_at(path, version=2)) == []


def test_a_file_that_is_only_locked_is_left_as_it_is(path: Path) -> None:
    """What cannot be read now may be whole another time."""
    keep(path, "one")
    other = sqlite3.connect(path)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(RecordError, match="the store failed"):
        open_at(path, busy_seconds=0.05)
    other.close()

    assert values(open_at(path)) == ["one"]


def test_a_block_that_raises_changes_nothing_and_errors_carry_no_values(path: Path) -> None:
    """SQLite's own messages may quote what stands in a statement."""
    database = open_at(path)

    def change() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO kept VALUES ('one')")
            connection.execute("INSERT INTO kept SELECT secret_value FROM nowhere")

    with pytest.raises(RecordError) as told:
        change()

    assert "secret" not in str(told.value)
    assert values(database) == []
