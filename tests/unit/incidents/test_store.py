import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.incidents.incident_search import find_incident
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, FILE, NOW, make_event


def test_a_repeated_upload_adds_to_its_incident(store: IncidentStore, database: Database) -> None:
    """The same content, sender and destination are one incident, with its attempts counted."""
    first, attempts = store.open_or_join(EVENT)
    again = store.open_or_join(make_event(request_id="request-2", occurred_at=NOW + timedelta(hours=23)))

    assert (attempts, again) == (1, (first, 2))
    incident = find_incident(database, first)
    assert incident is not None
    assert (incident.attempts, incident.last_at, incident.event.incident_id) == (2, NOW + timedelta(hours=23), first)


def test_a_request_counts_once(store: IncidentStore) -> None:
    """Recording the same request again changes nothing."""
    assert store.open_or_join(EVENT) == store.open_or_join(EVENT)


def test_ten_at_once_are_one_incident(store: IncidentStore, state: StateDirectory, secret: bytes) -> None:
    """Threads of this process and connections of another agree on one incident and lose no attempt."""
    other = Database(state.database, busy_seconds=20)
    stores = (store, IncidentStore(other, secret))
    events = [make_event(request_id=f"request-{number}") for number in range(10)]
    with ThreadPoolExecutor(10) as threads:
        results = list(threads.map(lambda pair: stores[pair[0] % 2].open_or_join(pair[1]), enumerate(events)))
    other.close()

    assert len({incident for incident, _ in results}) == 1
    assert sorted(attempts for _, attempts in results) == list(range(1, 11))


@pytest.mark.parametrize(
    "changes",
    [
        {"sender": Sender(address="10.0.0.8")},
        {"sender": Sender(address="10.0.0.7", user="ann")},
        {"disposition": Disposition.ALERTED},
        {"occurred_at": NOW + timedelta(hours=25)},
    ],
)
def test_what_differs_is_another_incident(store: IncidentStore, changes: dict[str, object]) -> None:
    """Another sender, an upload that passed, or a late one opens its own incident."""
    assert store.open_or_join(EVENT)[0] != store.open_or_join(make_event(request_id="request-2", **changes))[0]


def test_a_closed_incident_takes_no_more(store: IncidentStore, database: Database) -> None:
    """What comes after the work ended is new work."""
    first, _ = store.open_or_join(EVENT)
    Casework(database, "ann", NOW).close(first, conclusion=Conclusion.TRUE_POSITIVE, note="x")

    assert store.open_or_join(make_event(request_id="request-2"))[0] != first


def test_an_outcome_can_turn_out_otherwise(store: IncidentStore, database: Database) -> None:
    """Where sealing failed after the record, the incident says so."""
    incident_id, _ = store.open_or_join(EVENT)
    store.update_outcome(make_event(incident_id=incident_id, disposition=Disposition.BLOCKED, failure="quarantine:X"))
    incident = find_incident(database, incident_id)

    assert incident is not None
    assert (incident.event.disposition, incident.event.failure) == (Disposition.BLOCKED, "quarantine:X")
    with pytest.raises(RecordError):
        store.update_outcome(make_event(incident_id="DLP-20261122-000000"))


def test_odd_names_are_recorded(store: IncidentStore) -> None:
    """A sender's name that no text encoding can hold does not keep a refusal from its record."""
    event = make_event(sender=Sender(address="10.0.0.7", user="ann\udcff\x00"))

    assert store.open_or_join(event)[1] == 1


def test_an_unwritable_store_is_a_record_error(store: IncidentStore, database: Database) -> None:
    """Where nothing can be written the caller learns it, and refuses."""
    database.query("PRAGMA query_only = ON")
    with pytest.raises(RecordError):
        store.open_or_join(EVENT)


def test_a_closed_store_is_a_record_error(state: StateDirectory, secret: bytes) -> None:
    """A record after the end of the database fails as a record."""
    database = Database(state.database)
    database.close()
    with pytest.raises(RecordError):
        IncidentStore(database, secret).open_or_join(EVENT)


def test_the_record_is_on_disk_at_once(store: IncidentStore, state: StateDirectory) -> None:
    """Another reader of the file sees the incident as soon as the call returns."""
    incident_id, _ = store.open_or_join(EVENT)
    reader = sqlite3.connect(f"file:{os.fspath(state.database)}?mode=ro", uri=True)
    found = reader.execute("SELECT id FROM incidents").fetchall()
    reader.close()

    assert found == [(incident_id,)]


def test_parts_of_one_upload_are_one_incident(store: IncidentStore) -> None:
    """Whatever order its parts come in, and when it is sent again under another id, a split upload stays one."""
    contents = [(replace(FILE, sha256=digit * 64),) for digit in "ab"]
    tries = [(0, "first"), (1, "first"), (1, "second"), (0, "second"), (0, "third")]
    events = [
        make_event(request_id=str(number), inspection={"files": contents[what]}, upload_name=name)
        for number, (what, name) in enumerate(tries)
    ]
    ids = [store.open_or_join(event)[0] for event in events]
    other, _ = store.open_or_join(
        make_event(request_id="other", inspection={"files": (replace(FILE, sha256="c" * 64),)}, upload_name="fourth")
    )

    assert len(set(ids)) == 1
    assert other not in ids


def test_keys_of_an_incident_are_bounded(store: IncidentStore, database: Database) -> None:
    """An upload of ten thousand refused parts does not fill the store with keys."""
    for number in range(1_100):
        files = (replace(FILE, sha256=f"{number:064x}"),)
        store.open_or_join(make_event(request_id=str(number), inspection={"files": files}, upload_name="a"))

    assert len(database.query("SELECT key FROM incident_keys")) <= 1_001
