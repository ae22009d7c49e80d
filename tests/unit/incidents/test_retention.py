import os
from datetime import timedelta
from pathlib import Path

import pytest

from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.incidents.incident_search import search_incidents
from dlp_addon.incidents.keys import ReviewerKeys
from dlp_addon.incidents.quarantine import Quarantine, list_sealed, sealed_path
from dlp_addon.incidents.retention import due_incidents, kept_incidents, purge_content, purge_incidents
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Sender
from tests.sample_events import NOW, make_event

DAY = timedelta(days=1)


class Shelf:
    """Incidents with sealed content that a test closes, holds and joins."""

    def __init__(self, state: StateDirectory, database: Database, store: IncidentStore, keys: ReviewerKeys) -> None:
        self.state, self.database, self.store = state, database, store
        self.quarantine = Quarantine(state.quarantine, keys.recipients, 10**8)
        self.work = Casework(database, "ann", NOW)

    def add(self, number: int, tmp_path: Path) -> str:
        """A sealed incident of its own sender."""
        event = make_event(request_id=f"r{number}", sender=Sender(address=f"10.0.0.{number}"))
        incident_id, _ = self.store.open_or_join(event)
        body = tmp_path / "body"
        body.write_bytes(b"content")
        with body.open("rb") as file:
            self.quarantine.seal(incident_id, file.fileno(), event)
        os.utime(sealed_path(self.state.quarantine, incident_id), (NOW.timestamp(), NOW.timestamp()))
        return incident_id

    def close(self, incident_id: str) -> None:
        """End the work on one."""
        self.work.close(incident_id, conclusion=Conclusion.TRUE_POSITIVE, note="")

    def left(self) -> tuple[set[str], set[str]]:
        """Incidents and sealed content that are there."""
        sealed = {file.incident_id for file in list_sealed(self.state.quarantine)}
        return {incident.id for incident in search_incidents(self.database)}, sealed


@pytest.fixture
def shelf(state: StateDirectory, database: Database, store: IncidentStore, reviewers: ReviewerKeys) -> Shelf:
    """An empty one."""
    return Shelf(state, database, store, reviewers)


def test_closed_incidents_go_after_their_time(shelf: Shelf, tmp_path: Path) -> None:
    """One that is closed long enough goes with all that belongs to it; an open one and one under hold stay."""
    closed, held, still_open = (shelf.add(number, tmp_path) for number in range(3))
    for incident_id in (closed, held):
        shelf.close(incident_id)
    shelf.work.hold(held, reason="case")
    shelf.work.add_note(closed, "a note")
    early = purge_incidents(shelf.state.quarantine, shelf.database, before=NOW, actor="ann", now=NOW)
    purged = purge_incidents(shelf.state.quarantine, shelf.database, before=NOW + DAY, actor="ann", now=NOW)

    assert (early, purged) == ((), (closed,))
    assert shelf.left() == ({held, still_open}, {held, still_open})
    assert shelf.database.query("SELECT * FROM notes") == []
    assert [entry.act for entry in AuditLog(shelf.database).entries(closed)][-2:] == [
        "quarantine.purged",
        "incident.purged",
    ]
    assert AuditLog(shelf.database).verify() == 6


def test_a_case_goes_as_a_whole(shelf: Shelf, tmp_path: Path) -> None:
    """An incident stays as long as one of its duplicates is held, and a duplicate as long as its incident is open."""
    main, duplicate = shelf.add(1, tmp_path), shelf.add(2, tmp_path)
    shelf.work.join(duplicate, into=main)
    while_open = due_incidents(shelf.database, NOW + DAY)
    shelf.close(main)
    shelf.work.hold(duplicate, reason="case")
    while_held = due_incidents(shelf.database, NOW + DAY)
    shelf.work.end_hold(duplicate, reason="settled")

    assert (while_open, while_held) == ((), ())
    assert set(due_incidents(shelf.database, NOW + DAY)) == {main, duplicate}


def test_content_goes_by_age(shelf: Shelf, tmp_path: Path) -> None:
    """Old content of closed incidents goes, its incident stays; held and open ones keep theirs."""
    closed, held, still_open = (shelf.add(number, tmp_path) for number in range(3))
    shelf.close(closed)
    shelf.work.hold(held, reason="case")
    directory = shelf.state.quarantine
    young = purge_content(directory, shelf.database, before=NOW, and_open=True, actor="ann", now=NOW)
    gone = purge_content(directory, shelf.database, before=NOW + DAY, and_open=True, actor="ann", now=NOW)

    assert (young, [file.incident_id for file in gone]) == ((), [closed])
    assert shelf.left() == ({closed, held, still_open}, {held, still_open})
    purge_content(directory, shelf.database, before=NOW + DAY, and_open=False, actor="ann", now=NOW)
    assert shelf.left()[1] == {held}
    assert kept_incidents(shelf.database, and_open=True) == {held, still_open}


def test_many_go_in_portions(shelf: Shelf) -> None:
    """Several transactions' worth of incidents are all purged, each with its entry."""
    for number in range(205):
        event = make_event(request_id=f"r{number}", sender=Sender(address=f"10.0.1.{number}"))
        shelf.close(shelf.store.open_or_join(event)[0])
    purged = purge_incidents(shelf.state.quarantine, shelf.database, before=NOW + DAY, actor="ann", now=NOW)

    assert (len(purged), shelf.left()) == (205, (set(), set()))
