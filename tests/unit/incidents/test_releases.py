from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.releases import OneTimeRelease, ReleaseStore, grant_release, list_releases
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, FILE, INSPECTION, NOW, UNREAD, make_event


def grant(database: Database, store: IncidentStore, event: InspectionEvent = EVENT) -> OneTimeRelease:
    """Open an incident for an event and release it for a day."""
    incident_id, _ = store.open_or_join(event)
    return grant_release(
        database, incident_id, validity=timedelta(hours=24), reason="checked", granted_by="ann", now=NOW
    )


def consume(
    releases: ReleaseStore,
    inspection: Inspection = INSPECTION,
    *,
    destination: Destination = EVENT.destination,
    sender: Sender = EVENT.sender,
    after: timedelta = timedelta(hours=1),
) -> OneTimeRelease | None:
    """Ask for the release of the sample upload, with some part of it changed."""
    return releases.consume(inspection, destination=destination, sender=sender, request_id="r", now=NOW + after)


def test_a_release_is_used_once(database: Database, store: IncidentStore, secret: bytes) -> None:
    """The first repetition passes, the next does not."""
    granted = grant(database, store)
    releases = ReleaseStore(database, secret)
    used = consume(releases)

    assert used is not None
    assert (used.id, used.consumed_by, used.incident_id) == (granted.id, "r", granted.incident_id)
    assert consume(releases) is None
    assert list_releases(database, granted.incident_id) == (used,)


def test_one_of_many_at_once_gets_it(
    database: Database, store: IncidentStore, state: StateDirectory, secret: bytes
) -> None:
    """Twenty threads over two connections share one release: exactly one has it."""
    grant(database, store)
    other = Database(state.database, busy_seconds=20)
    both = (ReleaseStore(database, secret), ReleaseStore(other, secret))
    with ThreadPoolExecutor(20) as threads:
        results = list(threads.map(lambda number: consume(both[number % 2]), range(20)))
    other.close()

    assert sum(result is not None for result in results) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"after": timedelta(hours=24)},
        {"sender": Sender(address="10.0.0.8")},
        {"sender": Sender(address="10.0.0.7", user="ann")},
        {"destination": Destination(authority="elsewhere.example", port=443)},
        {"destination": replace(EVENT.destination, sni="elsewhere.example")},
        {"destination": Destination(authority="", port=443)},
        {"inspection": replace(INSPECTION, files=(replace(FILE, sha256="0" * 64),))},
        {"inspection": replace(INSPECTION, distinct_people=6253)},
        {"inspection": replace(INSPECTION, unscannable=(UNREAD,))},
        {"inspection": replace(INSPECTION, entities=(*INSPECTION.entities, ("HEALTH", 1)))},
    ],
)
def test_nothing_else_is_released(
    database: Database, store: IncidentStore, secret: bytes, changes: dict[str, object]
) -> None:
    """Too late, another sender or destination, other content, or more than was reviewed stays refused."""
    grant(database, store)
    releases = ReleaseStore(database, secret)
    inspection = changes.pop("inspection", INSPECTION)

    assert consume(releases, inspection, **changes) is None
    assert consume(releases) is not None


def test_a_user_may_come_from_another_address(database: Database, store: IncidentStore, secret: bytes) -> None:
    """Where the proxy knows the user, it is the user who was released."""
    grant(database, store, make_event(sender=Sender(address="10.0.0.7", user="bob")))
    releases = ReleaseStore(database, secret)

    assert consume(releases, sender=Sender(address="10.0.0.7", user="eve")) is None
    assert consume(releases, sender=Sender(address="10.9.9.9", user="bob")) is not None


def test_a_new_secret_ends_old_releases(database: Database, store: IncidentStore) -> None:
    """Content cannot be recognised without the key it was recorded under."""
    grant(database, store)

    assert consume(ReleaseStore(database, b"another")) is None


def test_a_release_is_audited(database: Database, store: IncidentStore) -> None:
    """Who let what pass, and why, is in the audit log."""
    granted = grant(database, store)
    (entry,) = AuditLog(database).entries(granted.incident_id)

    assert (entry.act, entry.actor, entry.detail) == ("quarantine.released", "ann", "checked")


@pytest.mark.parametrize(
    "event",
    [
        make_event(disposition=Disposition.ALERTED),
        make_event(inspection={"files": (), "body_sha256": ""}),
    ],
)
def test_what_cannot_be_released_is_said(database: Database, store: IncidentStore, event: InspectionEvent) -> None:
    """An upload that passed, or whose content was never known, gets no release and no audit entry."""
    with pytest.raises(RecordError):
        grant(database, store, event)

    assert AuditLog(database).entries() == ()


@pytest.mark.parametrize(
    ("validity", "reason"), [(timedelta(0), "x"), (timedelta(days=31), "x"), (timedelta(hours=1), "  ")]
)
def test_a_release_needs_reason_and_end(database: Database, validity: timedelta, reason: str) -> None:
    """No release is without a reason, or valid for ever."""
    with pytest.raises(ValueError, match="a release"):
        grant_release(database, "x", validity=validity, reason=reason, granted_by="ann", now=NOW)


def test_an_unknown_incident_cannot_be_released(database: Database) -> None:
    """A mistyped id is told."""
    with pytest.raises(RecordError, match="no incident"):
        grant_release(database, "x", validity=timedelta(hours=1), reason="y", granted_by="ann", now=NOW)


def test_an_unwritable_store_releases_nothing(database: Database, store: IncidentStore, secret: bytes) -> None:
    """A release that cannot be used up on disk is not given."""
    grant(database, store)
    database.query("PRAGMA query_only = ON")
    with pytest.raises(RecordError):
        consume(ReleaseStore(database, secret))
