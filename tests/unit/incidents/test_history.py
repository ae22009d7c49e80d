from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import purge_inspections, read_event, read_inspections
from dlp_addon.incidents.store import IncidentStore
from tests.sample_events import NOW, make_event


def test_inspections_come_in_order_over_pages(store: IncidentStore, database: Database) -> None:
    """However many there are, and though many share a moment, each comes once, by time."""
    for number in range(1203):
        moment = NOW + timedelta(seconds=number // 400)
        store.record_inspection(make_event(request_id=f"request-{number}", occurred_at=moment))
    events = list(read_inspections(database, since=NOW))

    assert [event.request_id for event in events] == [f"request-{number}" for number in range(1203)]


def test_a_period_has_a_beginning_and_an_end(store: IncidentStore, database: Database) -> None:
    """The beginning counts, the end does not."""
    for hours in range(4):
        store.record_inspection(make_event(request_id=f"request-{hours}", occurred_at=NOW + timedelta(hours=hours)))
    found = read_inspections(database, since=NOW + timedelta(hours=1), until=NOW + timedelta(hours=3))

    assert [event.request_id for event in found] == ["request-1", "request-2"]


def test_old_inspections_are_forgotten(store: IncidentStore, database: Database) -> None:
    """Purging takes what is older, in portions, and leaves the rest."""
    for number in range(700):
        store.record_inspection(make_event(request_id=f"old-{number}", occurred_at=NOW - timedelta(days=9)))
    store.record_inspection(make_event())

    assert purge_inspections(database, NOW - timedelta(days=1)) == 700
    assert len(list(read_inspections(database, since=NOW - timedelta(days=99)))) == 1


def test_a_foreign_document_is_a_record_error() -> None:
    """An entry that this program did not write is told, not taken."""
    with pytest.raises(RecordError):
        read_event("{}")
