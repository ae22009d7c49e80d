import hmac
import secrets
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_network
from pathlib import Path

from dlp_addon.classification.counting.person_hashes import count_hashed_people
from dlp_addon.disposable_database import DisposableDatabase
from dlp_addon.errors import RecordError
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.person_keys import HashKey, PersonHashing
from dlp_addon.model.request import Sender
from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.sender_windows.key_ring import KeyRing

MAX_WINDOW_SECONDS = 30 * 86_400
MAX_SENDER_RECORDS = 50_000
"""Different records of one sender; who has more counts as having sent more people than any rule asks for."""
MAX_RECORDS = 2_000_000
"""Records of all senders; when there is no room for more, uploads that would need some are refused."""
_MANY = "many|"
_PURGED_AT_ONCE = 2_000
_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE records (
  key TEXT NOT NULL, sender TEXT NOT NULL, record TEXT NOT NULL, people INTEGER NOT NULL, last_at REAL NOT NULL,
  PRIMARY KEY (key, sender, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX records_by_time ON records (last_at);
"""


@dataclass(slots=True)
class Sending:
    """One upload under decision. `is_sent` is set by the caller before the block ends: whether it goes on."""

    history: SendingHistory
    is_sent: bool = False


@dataclass(frozen=True, slots=True)
class _Records:
    """The people of an upload under one key."""

    key: str
    sender: str
    records: frozenset[str]
    at_least: int


class SenderWindows:
    """Counts the different people that a sender has sent on. May be called from any thread and several processes.

    Of two uploads of one sender at once one is decided after the other, with what the other sent on in its count. Only
    keyed hashes are kept, for 30 days; a process that dies loses nothing, a power cut at most the last uploads. A
    damaged file is thrown away at the start: all counts then begin anew.
    """

    def __init__(self, path: Path, ring: KeyRing) -> None:
        """Open the store.

        Raises:
            RecordError: it cannot be opened.
        """
        self._ring = ring
        self._database = DisposableDatabase(
            path, _SCHEMA, version=_SCHEMA_VERSION, name="the history of senders", busy_seconds=5.0
        )

    def close(self) -> None:
        """Ends the use of the store."""
        self._database.close()

    def hashing(self, most: int) -> PersonHashing:
        """How inspections are to hash people, where no rule asks for more than `most`.

        Raises:
            RecordError: the keys cannot be had.
        """
        with self._database.reporting():
            return PersonHashing(keys=self._ring.keys(), most=most)

    @contextmanager
    def sending(
        self, sender: Sender, exposure: str, inspection: Inspection, spans: Collection[int], now: datetime
    ) -> Iterator[Sending]:
        """Counts an upload in with what its sender sent in each of `spans` (seconds) to places of the same exposure.

        No other upload is counted until the block ends; what it sends on is then kept.

        Raises:
            RecordError: it could not be counted or kept; the upload must not pass.
        """
        with self._database.reporting():
            keys = self._ring.keys()
        found = [_records(key, sender, exposure, inspection) for key in keys]
        with self._database.transaction() as connection:
            counts = tuple((span, self._count(connection, found[0], now, span)) for span in sorted(set(spans)))
            sending = Sending(SendingHistory(windows=counts))
            yield sending
            if sending.is_sent:
                self._purge(connection, now)
                for records in found:
                    self._keep(connection, records, now)

    def _count(self, connection: sqlite3.Connection, found: _Records, now: datetime, span: int) -> int:
        rows = connection.execute(
            "SELECT record, people FROM records WHERE key = ? AND sender = ? AND last_at > ?",
            (found.key, found.sender, now.timestamp() - span),
        ).fetchall()
        many = max((row["people"] for row in rows if row["record"].startswith(_MANY)), default=0)
        records = {row["record"] for row in rows if not row["record"].startswith(_MANY)} | found.records
        return max(many, found.at_least, count_hashed_people(records))

    def _keep(self, connection: sqlite3.Connection, found: _Records, now: datetime) -> None:
        whose = (found.key, found.sender)
        held = connection.execute("SELECT count(*) FROM records WHERE key = ? AND sender = ?", whose).fetchone()[0]
        most, records = found.at_least, found.records
        if held + len(records) > MAX_SENDER_RECORDS:
            most, records = max(most, MAX_SENDER_RECORDS), frozenset()
        rows = [(record, 0) for record in records]
        if most:
            rows.append((f"{_MANY}{most}", most))
        connection.executemany(
            "INSERT INTO records VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET last_at = max(last_at, excluded.last_at)",
            [(*whose, record, people, now.timestamp()) for record, people in rows],
        )

    def _purge(self, connection: sqlite3.Connection, now: datetime) -> None:
        """Forgets what no window reaches, a bounded number at a time."""
        connection.execute(
            "DELETE FROM records WHERE (key, sender, record) IN"
            " (SELECT key, sender, record FROM records WHERE last_at < ? LIMIT ?)",
            (now.timestamp() - MAX_WINDOW_SECONDS, _PURGED_AT_ONCE),
        )
        # An estimate from the size of the file, for counting millions of rows would take longer than the upload.
        pages, free = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count"))
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        if (pages - free) * size > MAX_RECORDS * _RECORD_BYTES:
            raise RecordError("the history of senders is full")


_RECORD_BYTES = 400
"""What a record takes on disk, indexes included."""


def _records(key: HashKey, sender: Sender, exposure: str, inspection: Inspection) -> _Records:
    own = [keys for keys in inspection.person_keys if keys.key == key.id]
    records = frozenset(record for keys in own for record in keys.records)
    at_least = max((keys.at_least for keys in own), default=0)
    if not own:
        # Inspected under other keys or none: everybody counts as somebody new.
        records = frozenset(_strangers(min(inspection.distinct_people, MAX_SENDER_RECORDS)))
        at_least = inspection.distinct_people if inspection.distinct_people > MAX_SENDER_RECORDS else 0
    return _Records(key.id, _sender_key(key, sender, exposure), records, at_least)


def _strangers(count: int) -> Iterator[str]:
    return (f"rest|{secrets.token_hex(8)}" for _ in range(count))


def _sender_key(key: HashKey, sender: Sender, exposure: str) -> str:
    parts: Sequence[str] = (exposure, *_identity(sender))
    code = hmac.new(bytes.fromhex(key.secret), b"sender", "sha256")
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        code.update(len(encoded).to_bytes(8) + encoded)
    return code.hexdigest()[:32]


def _identity(sender: Sender) -> tuple[str, str]:
    """The user, else the address; of IPv6 the /64, within which a machine changes its address by itself (RFC 8981)."""
    if sender.user is not None:
        return "user", sender.user.casefold()
    try:
        prefix = 64 if ":" in sender.address else 32
        return "address", str(ip_network(f"{sender.address}/{prefix}", strict=False))
    except ValueError:
        return "address", sender.address
