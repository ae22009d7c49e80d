"""Tables of SQLite databases, read from memory by the standard library's SQLite.

Hardened as https://sqlite.org/security.html advises for files of unknown origin: no schema code runs, nothing is
written or attached, and work is bounded.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace

PART_ROWS = 50_000
_MAX_BYTES = 512 * 1024 * 1024
_STEPS = 10_000_000
_MAX_CALLS = 400
_JOURNAL_MODES = slice(18, 20)
_PAGE_COUNT = slice(28, 32)
_TABLES = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE})


def read_sqlite(content: memoryview, limits: Limits) -> Iterator[PlacedLayout | UnreadPlace]:
    """Every table in parts of `PART_ROWS`; the name and error of a table that is damaged, after its readable rows.

    Raises:
        UnscannableError: malformed, encrypted or over_limit for the whole database.
    """
    if len(content) > _MAX_BYTES:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "database size")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        names = _open(connection, bytes(content))
        if len(names) > limits.max_sheets:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_sheets")
        for name in names:
            yield from _read_table(connection, name)
    if _is_cut(content):
        yield UnreadPlace(UnscannableError(UnscannableReason.TRUNCATED, "database"))


def _is_cut(content: memoryview) -> bool:
    """Whether the header counts more pages than there are; it counts only where two counters of it agree (1.3.8)."""
    head = bytes(content[:100])
    pages = int.from_bytes(head[_PAGE_COUNT], "big")
    return head[24:28] == head[92:96] and pages * _page_bytes(head) > len(content)


def _page_bytes(head: bytes) -> int:
    """The size of a page; a size that does not fit its two bytes is written as 1."""
    size = int.from_bytes(head[16:18], "big")
    return 65_536 if size == 1 else max(size, 512)


def _open(connection: sqlite3.Connection, content: bytes) -> list[str]:
    image = bytearray(content)
    # A database in memory has no write-ahead log; the header's version numbers only say that there may be one.
    image[_JOURNAL_MODES] = b"\x01\x01"
    if _is_cut(memoryview(content)):
        # SQLite opens no file that is shorter than its header says.
        pages = len(image) // _page_bytes(content)
        del image[pages * _page_bytes(content) :]
        image[_PAGE_COUNT] = pages.to_bytes(4, "big")
    try:
        connection.deserialize(bytes(image))
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003 - SQLite's own order
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA, False)  # noqa: FBT003 - the same
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.setlimit(sqlite3.SQLITE_LIMIT_VDBE_OP, 100_000)
        connection.text_factory = _decode
        connection.set_authorizer(_authorize)
        calls = iter(range(_MAX_CALLS))
        connection.set_progress_handler(lambda: int(next(calls, None) is None), _STEPS)
        rows = connection.execute(_TABLES).fetchall()
    except (sqlite3.Error, OverflowError):
        raise UnscannableError(UnscannableReason.MALFORMED, "database") from None
    return [name for name, sql in rows if not str(sql or "").upper().startswith("CREATE VIRTUAL")]


def _authorize(action: int, *_names: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _decode(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _read_table(connection: sqlite3.Connection, name: str) -> Iterator[PlacedLayout | UnreadPlace]:
    """The rows in parts; where damage ends them, those before it and its reason."""
    quoted = name.replace('"', '""')
    header: tuple[str | None, ...] = ()
    rows: list[list[str | None]] = []
    part = 0
    failure: UnscannableError | None = None
    try:
        cursor = connection.execute(f'SELECT * FROM "{quoted}"')  # noqa: S608 - a name cannot be a parameter
        header = tuple(str(column[0]) or None for column in cursor.description)
        for row in cursor:
            rows.append([_text(value) for value in row])
            if len(rows) >= PART_ROWS:
                yield PlacedLayout(Layout(header=header, rows=build_grid(rows)), sheet=name, part=part)
                rows, part = [], part + 1
    except sqlite3.Error as error:
        is_stopped = error.sqlite_errorname == "SQLITE_INTERRUPT"
        reason = UnscannableReason.OVER_LIMIT if is_stopped else UnscannableReason.MALFORMED
        failure = UnscannableError(reason, "database table")
    if rows:
        yield PlacedLayout(Layout(header=header, rows=build_grid(rows)), sheet=name, part=part)
    if failure is not None:
        yield UnreadPlace(failure, name)


def _text(value: object) -> str | None:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, bytes):
        return _decode(value) if value.isascii() else None
    return None if value is None else str(value)
