from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, NOW, make_event


def test_incidents_are_listed_latest_first(store: IncidentStore, database: Database) -> None:
    """A list can be cut by time, by number and by being open."""
    old, _ = store.open_or_join(make_event(occurred_at=NOW - timedelta(days=3)))
    new, _ = store.open_or_join(EVENT)
    casework = Casework(database)
    casework.close(old, conclusion=Conclusion.FALSE_POSITIVE, note="test file", actor="ann", now=NOW)

    assert [incident.id for incident in casework.incidents()] == [new, old]
    assert [incident.id for incident in casework.incidents(limit=1)] == [new]
    assert [incident.id for incident in casework.incidents(since=NOW - timedelta(days=1))] == [new]
    assert [incident.id for incident in casework.incidents(is_open=True)] == [new]
    assert [incident.id for incident in casework.incidents(is_open=False)] == [old]


def test_closing_is_recorded_and_audited(store: IncidentStore, database: Database) -> None:
    """Who closed it, as what and why is in the incident and in the audit log."""
    incident_id, _ = store.open_or_join(EVENT)
    Casework(database).close(incident_id, conclusion=Conclusion.TRUE_POSITIVE, note="a leak", actor="ann", now=NOW)
    incident = Casework(database).find(incident_id)

    assert incident is not None
    assert (incident.closed_as, incident.closed_by, incident.note, incident.closed_at) == (
        Conclusion.TRUE_POSITIVE,
        "ann",
        "a leak",
        NOW,
    )
    assert [entry.act for entry in AuditLog(database).entries(incident_id)] == ["incident.closed"]


def test_what_cannot_be_closed_is_said(store: IncidentStore, database: Database) -> None:
    """An unknown incident and one closed before are refused, and leave no entry."""
    incident_id, _ = store.open_or_join(EVENT)
    casework = Casework(database)
    casework.close(incident_id, conclusion=Conclusion.TRUE_POSITIVE, note="", actor="ann", now=NOW)
    for name in (incident_id, "DLP-20261122-000000"):
        with pytest.raises(RecordError):
            casework.close(name, conclusion=Conclusion.FALSE_POSITIVE, note="", actor="ann", now=NOW)

    assert len(AuditLog(database).entries()) == 1


def test_statistics_count_each_incident_once(store: IncidentStore, database: Database) -> None:
    """People of a repeated refusal count once, those of an upload that passed not at all."""
    store.open_or_join(EVENT)
    store.open_or_join(make_event(request_id="request-2"))
    store.open_or_join(make_event(sender=Sender(address="10.0.0.9"), disposition=Disposition.ALERTED))
    counted = Casework(database).statistics()

    assert (counted.incidents, counted.attempts, counted.people_stopped) == (2, 3, 6252)
    assert counted.by_disposition == (("alerted", 1), ("quarantined", 1))
    assert counted.by_conclusion == (("open", 2),)
    assert counted.by_rule == (("bulk-personal-records", 2),)
