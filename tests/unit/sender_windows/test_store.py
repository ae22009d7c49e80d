import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from dlp_addon.classification.counting.people import count_people
from dlp_addon.classification.counting.person_hashes import hash_people
from dlp_addon.errors import RecordError
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Sender
from dlp_addon.sender_windows import KeyRing, SenderWindows, store

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
DAY = 86_400
MARA, IVO = Sender(address="192.0.2.1", user="mara"), Sender(address="192.0.2.1", user="ivo")

type Upload = Callable[[int, int], Inspection]


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[SenderWindows]:
    """An empty store."""
    opened = open_windows(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def upload(windows: SenderWindows) -> Upload:
    """Builds inspections that disclose the invented people from one number to another."""

    def build(first: int, last: int) -> Inspection:
        frame = pl.DataFrame({"name": range(first, last)}, schema={"name": pl.UInt64})
        people = count_people([frame])
        keys = hash_people([frame], people, windows.hashing(1000))
        return Inspection(body_bytes=1, body_sha256="", distinct_people=people, person_keys=keys)

    return build


def open_windows(folder: Path) -> SenderWindows:
    """The store of a folder."""
    (folder / "keys").mkdir(exist_ok=True)
    return SenderWindows(folder / "windows.sqlite", KeyRing(folder / "keys", lambda: NOW))


def send(
    windows: SenderWindows,
    inspection: Inspection,
    *,
    sender: Sender = MARA,
    exposure: str = "public",
    now: datetime = NOW,
    most: int = 1000,
) -> int:
    """The count of a day with this upload, which goes on where it is at most `most`."""
    with windows.sending(sender, exposure, inspection, (DAY,), now) as sending:
        count = sending.history.people_within(DAY)
        assert count is not None
        sending.is_sent = count <= most
    return count


def test_others_add_up_and_the_same_do_not(windows: SenderWindows, upload: Upload) -> None:
    """Ten uploads of forty others each are four hundred, the same forty ten times are forty."""
    others = [send(windows, upload(40 * number, 40 * number + 40)) for number in range(10)]
    same = [send(windows, upload(0, 40), sender=IVO) for _ in range(10)]

    assert others == [*range(40, 401, 40)]
    assert same == [40] * 10


def test_what_was_refused_was_not_sent(windows: SenderWindows, upload: Upload) -> None:
    """Only people who went on count later."""
    send(windows, upload(0, 40), most=10)

    assert send(windows, upload(40, 45)) == 5


def test_senders_and_exposures_are_apart(windows: SenderWindows, upload: Upload) -> None:
    """What another person sent, or went to a sanctioned place, does not count."""
    send(windows, upload(0, 40))
    send(windows, upload(40, 80), exposure="sanctioned")

    assert send(windows, upload(80, 81), sender=IVO) == 1
    assert send(windows, upload(80, 81)) == 41


def test_a_window_ends(windows: SenderWindows, upload: Upload) -> None:
    """After a day people count no more, unless they were sent again."""
    send(windows, upload(0, 40))
    send(windows, upload(0, 10), now=NOW + timedelta(hours=12))

    assert send(windows, upload(40, 41), now=NOW + timedelta(hours=25)) == 11


def test_a_clock_set_back_forgets_nobody(windows: SenderWindows, upload: Upload) -> None:
    """What seems to come from the future counts."""
    send(windows, upload(0, 40))

    assert send(windows, upload(40, 41), now=NOW - timedelta(days=3)) == 41


def test_history_outlives_the_process(tmp_path: Path, windows: SenderWindows, upload: Upload) -> None:
    """A restart changes no count."""
    send(windows, upload(0, 40))
    again = open_windows(tmp_path)

    assert send(again, upload(40, 50)) == 50
    again.close()


def test_two_at_once_cannot_both_slip_under(tmp_path: Path, upload: Upload) -> None:
    """Of twenty threads on two processes' connections only as many pass as there is room for."""
    stores = [open_windows(tmp_path) for _ in range(2)]
    uploads = [upload(10 * number, 10 * number + 10) for number in range(20)]
    with ThreadPoolExecutor(8) as pool:
        counts = list(pool.map(lambda n: send(stores[n % 2], uploads[n], most=50), range(20)))
    for opened in stores:
        opened.close()

    assert sum(count <= 50 for count in counts) == 5


def test_an_upload_of_very_many_counts_with_its_number(windows: SenderWindows, upload: Upload) -> None:
    """Where it went on, everything later is above any threshold."""
    send(windows, upload(0, 2000), most=5000)

    assert send(windows, upload(5000, 5001)) == 2000


def test_people_who_were_not_hashed_are_all_new(windows: SenderWindows, upload: Upload) -> None:
    """An upload that was inspected before the policy asked for hashes never counts too few."""
    send(windows, upload(0, 40))
    unhashed = Inspection(body_bytes=1, body_sha256="", distinct_people=7)

    assert send(windows, unhashed) == 47
    assert send(windows, upload(0, 1)) == 47


def test_a_sender_with_too_many_records_counts_as_one_of_too_many(
    windows: SenderWindows, upload: Upload, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is kept of one sender is bounded, and the bound errs on the strict side."""
    monkeypatch.setattr(store, "MAX_SENDER_RECORDS", 100)
    send(windows, upload(0, 90))
    send(windows, upload(90, 110))

    assert send(windows, upload(0, 1)) >= 100


def test_a_full_store_refuses(windows: SenderWindows, upload: Upload, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is forgotten to make room, and nothing passes uncounted."""
    monkeypatch.setattr(store, "MAX_RECORDS", 1)

    with pytest.raises(RecordError, match="full"):
        send(windows, upload(0, 40))


def test_a_store_that_fails_is_an_error(windows: SenderWindows, upload: Upload) -> None:
    """Whatever SQLite says, the caller hears that the upload must not pass."""
    inspection = upload(0, 1)
    windows.close()

    with pytest.raises(RecordError):
        send(windows, inspection)


def test_an_error_of_the_caller_keeps_nothing(windows: SenderWindows, upload: Upload) -> None:
    """An upload on which something broke was not sent."""
    with suppress(ZeroDivisionError), windows.sending(MARA, "public", upload(0, 40), (DAY,), NOW) as sending:
        sending.is_sent = True
        raise ZeroDivisionError

    assert send(windows, upload(50, 51)) == 1


def test_a_damaged_file_begins_anew(tmp_path: Path, upload: Upload) -> None:
    """The gateway starts; what cannot be read counts for nobody."""
    (tmp_path / "windows.sqlite").write_bytes(b"no database" * 1000)
    opened = open_windows(tmp_path)

    assert send(opened, upload(0, 3)) == 3
    opened.close()


def test_nothing_of_a_sender_or_a_person_can_be_read(tmp_path: Path, windows: SenderWindows, upload: Upload) -> None:
    """The file names nobody, and the same person has another hash under another key."""
    send(windows, upload(0, 3))
    with closing(sqlite3.connect(tmp_path / "windows.sqlite")) as connection:
        rows = connection.execute("SELECT * FROM records").fetchall()

    assert len(rows) == 3
    assert not any("mara" in str(row) or "192.0.2" in str(row) for row in rows)


def test_neighbouring_addresses_of_one_machine_are_one_sender(windows: SenderWindows, upload: Upload) -> None:
    """Privacy addresses within a /64 share a history; other machines and IPv4 neighbours do not."""
    for address in ("2001:db8::1", "2001:db8::2", "192.0.2.7", "odd"):
        send(windows, upload(0, 5), sender=Sender(address=address))

    assert send(windows, upload(5, 6), sender=Sender(address="2001:db8::3")) == 6
    assert send(windows, upload(5, 6), sender=Sender(address="192.0.2.8")) == 1
