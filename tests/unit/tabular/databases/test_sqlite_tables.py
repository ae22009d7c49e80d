import sqlite3
from contextlib import closing

import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.databases.sqlite_tables import PART_ROWS, read_sqlite
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace


def database(*statements: str, rows: int = 2) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE people (name TEXT, number REAL)")
        connection.executemany("INSERT INTO people VALUES (?, ?)", [(f"Ann Lee {row}", row) for row in range(rows)])
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return connection.serialize()


def test_tables_are_read_with_their_columns_as_header() -> None:
    """Every table is one, views and virtual tables are none, numbers have no needless decimals."""
    content = bytearray(database("CREATE VIEW v AS SELECT * FROM people", "CREATE TABLE none (a)"))
    content[18:20] = b"\x02\x02"

    (found,) = read_sqlite(memoryview(content), Limits())

    assert isinstance(found, PlacedLayout)
    assert (found.sheet, found.layout.header) == ("people", ("name", "number"))
    assert found.layout.rows.rows() == [("Ann Lee 0", "0"), ("Ann Lee 1", "1")]


def test_long_tables_come_in_parts() -> None:
    """No row is lost where a table is longer than a part."""
    found = [f for f in read_sqlite(memoryview(database(rows=PART_ROWS + 1)), Limits()) if isinstance(f, PlacedLayout)]

    assert [(piece.part, piece.layout.rows.height) for piece in found] == [(0, PART_ROWS), (1, 1)]


def test_virtual_tables_do_not_run() -> None:
    """A virtual table is code; the tables that hold its content are read instead."""
    content = database("CREATE VIRTUAL TABLE notes USING fts5(text)", "INSERT INTO notes VALUES ('Bo Ray')")

    found = [piece for piece in read_sqlite(memoryview(content), Limits()) if isinstance(piece, PlacedLayout)]

    assert "notes" not in [piece.sheet for piece in found]
    assert "Bo Ray" in [cell for piece in found if piece.sheet == "notes_content" for cell in piece.layout.rows.row(0)]


def test_a_cut_database_is_named() -> None:
    """Rows before the cut are read, and the cut is named although SQLite does not mind it."""
    content = database(rows=5_000)

    found = list(read_sqlite(memoryview(content[: len(content) * 2 // 3]), Limits()))

    assert UnscannableReason.TRUNCATED in [piece.error.reason for piece in found if isinstance(piece, UnreadPlace)]
    assert any(isinstance(piece, PlacedLayout) and piece.layout.rows.height for piece in found)


def test_one_damaged_table_does_not_keep_others_from_being_read() -> None:
    """Damage in the middle of a database is named after the rows that can be read."""
    content = bytearray(database(rows=5_000))
    content[len(content) // 2 : len(content) // 2 + 4096] = b"\xff" * 4096

    found = list(read_sqlite(memoryview(content), Limits()))

    assert UnscannableReason.MALFORMED in [piece.error.reason for piece in found if isinstance(piece, UnreadPlace)]


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + bytes(84), b"text" * 300])
def test_damage_is_malformed(content: bytes) -> None:
    """What SQLite cannot open is an error about the content."""
    with pytest.raises(UnscannableError) as caught:
        list(read_sqlite(memoryview(content), Limits()))
    assert caught.value.reason is UnscannableReason.MALFORMED
