from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import CloseReason, Conclusion, Incident
from dlp_addon.incidents.incident_search import find_incident, read_notes
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Sender
from tests.sample_events import EVENT, NOW, make_event

UNKNOWN = "DLP-20261122-000000"


@pytest.fixture
def work(database: Database) -> Casework:
    """Ann's work."""
    return Casework(database, "ann", NOW)


def read(database: Database, incident_id: str) -> Incident:
    """An incident that is there."""
    incident = find_incident(database, incident_id)
    assert incident is not None
    return incident


def acts(database: Database, incident_id: str) -> list[tuple[str, str, str]]:
    """Who did what with which words, by the audit log."""
    return [(entry.actor, entry.act, entry.detail) for entry in AuditLog(database).entries(incident_id)]


def test_closing_is_recorded_and_audited(store: IncidentStore, database: Database, work: Casework) -> None:
    """Who closed it, as what and why is in the incident and in the audit log."""
    incident_id, _ = store.open_or_join(EVENT)
    work.close(incident_id, conclusion=Conclusion.TRUE_POSITIVE, note="a leak", reason=CloseReason.MISTAKE)
    incident = read(database, incident_id)

    assert (incident.closed_as, incident.closed_by, incident.note, incident.closed_at, incident.close_reason) == (
        Conclusion.TRUE_POSITIVE, "ann", "a leak", NOW, CloseReason.MISTAKE,
    )  # fmt: skip
    assert incident.state == "true-positive"
    assert acts(database, incident_id) == [("ann", "incident.closed", "true-positive (mistake): a leak")]


def test_a_closed_incident_is_taken_up_again(store: IncidentStore, database: Database, work: Casework) -> None:
    """It is as open as before; that it was closed stands in the audit log."""
    incident_id, _ = store.open_or_join(EVENT)
    before = read(database, incident_id)
    work.close(incident_id, conclusion=Conclusion.FALSE_POSITIVE, note="x")
    work.reopen(incident_id, note="wrong file looked at")

    assert read(database, incident_id) == before
    assert [act for _, act, _ in acts(database, incident_id)] == ["incident.closed", "incident.reopened"]


def test_what_cannot_be_done_is_said(store: IncidentStore, database: Database, work: Casework) -> None:
    """Unknown incidents, and acts that the state of one forbids, are refused and leave no entry."""
    incident_id, _ = store.open_or_join(EVENT)
    work.close(incident_id, conclusion=Conclusion.TRUE_POSITIVE, note="")
    for name in (incident_id, UNKNOWN):
        with pytest.raises(RecordError):
            work.close(name, conclusion=Conclusion.FALSE_POSITIVE, note="")
    refused = (
        lambda: work.assign(UNKNOWN, "ben"),
        lambda: work.add_note(UNKNOWN, "x"),
        lambda: work.hold(UNKNOWN, reason="x"),
        lambda: work.end_hold(incident_id, reason="x"),
        lambda: work.reopen(UNKNOWN, note="x"),
        lambda: work.join(incident_id, into=UNKNOWN),
        lambda: work.join(incident_id, into=incident_id),
    )
    for act in refused:
        with pytest.raises(RecordError):
            act()

    assert len(AuditLog(database).entries()) == 1


def test_the_work_is_written_down(store: IncidentStore, database: Database, work: Casework) -> None:
    """Assignee, severity, notes and hold are in the incident, each with its entry."""
    incident_id, _ = store.open_or_join(EVENT)
    work.assign(incident_id, "ben")
    work.set_severity(incident_id, "low", note="a draft")
    work.add_note(incident_id, "called the editor")
    work.hold(incident_id, reason="case 12/26")
    incident = read(database, incident_id)

    assert (incident.assignee, incident.held_by, incident.hold_reason) == ("ben", "ann", "case 12/26")
    assert [(note.author, note.text, note.written_at) for note in read_notes(database, incident_id)] == [
        ("ann", "called the editor", NOW)
    ]
    assert acts(database, incident_id) == [
        ("ann", "incident.assigned", "ben"),
        ("ann", "incident.severity_set", "low: a draft"),
        ("ann", "incident.noted", "called the editor"),
        ("ann", "incident.hold_begun", "case 12/26"),
    ]
    work.end_hold(incident_id, reason="settled")
    work.assign(incident_id, "")

    assert (read(database, incident_id).held_by, read(database, incident_id).assignee) == (None, None)


def test_a_duplicate_gives_its_attempts_away(store: IncidentStore, database: Database, work: Casework) -> None:
    """The incident that stays counts all attempts from the first to the last; the duplicate says where it went."""
    stays, _ = store.open_or_join(EVENT)
    early = make_event(request_id="request-2", sender=Sender(address="10.0.0.9"), occurred_at=NOW - timedelta(hours=3))
    duplicate, _ = store.open_or_join(early)
    work.join(duplicate, into=stays)
    kept, joined = read(database, stays), read(database, duplicate)

    assert (kept.attempts, kept.opened_at, kept.last_at, kept.state) == (2, NOW - timedelta(hours=3), NOW, "open")
    assert (joined.duplicate_of, joined.state, joined.closed_by) == (stays, "duplicate", "ann")
    assert acts(database, duplicate) == [("ann", "incident.joined", f"duplicate of {stays}")]
    with pytest.raises(RecordError, match="is a duplicate of"):
        work.close(duplicate, conclusion=Conclusion.TRUE_POSITIVE, note="")


def test_a_hold_needs_a_reason(store: IncidentStore, work: Casework) -> None:
    """Nobody keeps personal data without saying why."""
    incident_id, _ = store.open_or_join(EVENT)
    with pytest.raises(ValueError, match="needs a reason"):
        work.hold(incident_id, reason=" ")
