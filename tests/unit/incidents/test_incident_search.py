from dataclasses import replace
from datetime import timedelta

import pytest

from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import CloseReason, Conclusion, IncidentFilter
from dlp_addon.incidents.incident_search import count_incidents, find_incident, read_notes, search_incidents
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, NOW, VERDICT, make_event

DAY = timedelta(days=1)


@pytest.fixture
def ids(store: IncidentStore, database: Database) -> dict[str, str]:
    """A new incident, and an old one of another kind that is closed."""
    new, _ = store.open_or_join(EVENT)
    other = Destination(authority="files.share.example", port=443, target="files.share.example")
    event = make_event(
        request_id="request-2", sender=Sender(address="10.0.0.9", user="ben"), destination=other,
        disposition=Disposition.ALERTED, occurred_at=NOW - 3 * DAY,
        verdict=replace(VERDICT, severity="low", rule="few-people"),
    )  # fmt: skip
    old, _ = store.open_or_join(event)
    work = Casework(database, "ann", NOW)
    work.close(old, conclusion=Conclusion.FALSE_POSITIVE, note="test file", reason=CloseReason.TEST_DATA)
    work.assign(new, "ann")
    work.hold(new, reason="case")
    return {"new": new, "old": old}


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (IncidentFilter(), ["new", "old"]),
        (IncidentFilter(since=NOW - DAY), ["new"]),
        (IncidentFilter(until=NOW - DAY), ["old"]),
        (IncidentFilter(is_open=True), ["new"]),
        (IncidentFilter(is_open=False), ["old"]),
        (IncidentFilter(is_held=True), ["new"]),
        (IncidentFilter(severity="medium"), ["new"]),
        (IncidentFilter(severity="low"), ["new", "old"]),
        (IncidentFilter(disposition="alerted"), ["old"]),
        (IncidentFilter(rule="few-people"), ["old"]),
        (IncidentFilter(host="share.example"), ["old"]),
        (IncidentFilter(host="FILES.share.example."), ["old"]),
        (IncidentFilter(host="hare.example"), []),
        (IncidentFilter(sender="ben"), ["old"]),
        (IncidentFilter(assignee="ann"), ["new"]),
        (IncidentFilter(assignee=""), ["old"]),
        (IncidentFilter(severity="high", is_open=False), []),
    ],
)
def test_a_filter_means_what_it_says(
    ids: dict[str, str], database: Database, wanted: IncidentFilter, names: list[str]
) -> None:
    """Every term narrows the list, alone and together with others, the latest first."""
    assert [incident.id for incident in search_incidents(database, wanted)] == [ids[name] for name in names]


def test_a_list_is_cut(ids: dict[str, str], database: Database) -> None:
    """No more than were asked for, the latest of them."""
    assert [incident.id for incident in search_incidents(database, limit=1)] == [ids["new"]]


def test_an_unknown_severity_is_an_error(database: Database) -> None:
    """A typing mistake does not look like an empty list."""
    with pytest.raises(ValueError, match="severe"):
        search_incidents(database, IncidentFilter(severity="severe"))


def test_what_is_not_there_is_none(database: Database) -> None:
    """An unknown id is no incident and has no notes."""
    assert find_incident(database, "DLP-20261122-000000") is None
    assert read_notes(database, "DLP-20261122-000000") == ()


def test_statistics_count_each_incident_once(store: IncidentStore, database: Database) -> None:
    """People of a repeated refusal count once, those of an upload that passed not at all, duplicates not at all."""
    first, _ = store.open_or_join(EVENT)
    store.open_or_join(make_event(request_id="request-2"))
    store.open_or_join(make_event(sender=Sender(address="10.0.0.9"), disposition=Disposition.ALERTED))
    duplicate, _ = store.open_or_join(make_event(request_id="request-3", sender=Sender(address="10.0.0.8")))
    Casework(database, "ann", NOW).join(duplicate, into=first)
    counted = count_incidents(database)

    assert (counted.incidents, counted.attempts, counted.people_stopped) == (2, 4, 6252)
    assert counted.by_disposition == (("alerted", 1), ("quarantined", 1))
    assert counted.by_severity == (("high", 2),)
    assert counted.by_conclusion == counted.by_reason == (("open", 2),)
    assert counted.by_rule == (("bulk-personal-records", 2),)
    assert (counted.median_seconds_to_close, counted.p90_seconds_to_close) == (None, None)


def test_statistics_tell_how_long_it_took(store: IncidentStore, database: Database) -> None:
    """Half of the incidents were closed within the median, nine of ten within the second time."""
    for hours in range(1, 11):
        incident, _ = store.open_or_join(make_event(request_id=f"r{hours}", sender=Sender(address=f"10.0.0.{hours}")))
        work = Casework(database, "ann", NOW + timedelta(hours=hours))
        work.close(incident, conclusion=Conclusion.TRUE_POSITIVE, note="", reason=CloseReason.MISTAKE)
    counted = count_incidents(database)

    assert (counted.median_seconds_to_close, counted.p90_seconds_to_close) == (5 * 3600, 9 * 3600)
    assert (counted.by_conclusion, counted.by_reason) == ((("true-positive", 10),), (("mistake", 10),))
    assert count_incidents(database, IncidentFilter(is_open=True)).incidents == 0
