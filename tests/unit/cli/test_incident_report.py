import json
from dataclasses import replace
from datetime import timedelta

from dlp_addon.cli.incident_report import incident_json, incident_line, incident_lines, statistics_lines
from dlp_addon.incidents.incident import Conclusion, Incident, IncidentStatistics
from dlp_addon.incidents.releases import OneTimeRelease
from dlp_addon.model.request import Sender
from tests.sample_events import EVENT, FILE, INCIDENT, NOW, TABLE, UNREAD, make_event

SHOWN = Incident(id=INCIDENT, opened_at=NOW, last_at=NOW, attempts=2, event=EVENT)
RELEASE = OneTimeRelease(
    id=1,
    incident_id=INCIDENT,
    hosts=("www.agency.example",),
    sender=EVENT.sender,
    max_people=6252,
    granted_at=NOW,
    expires_at=NOW + timedelta(days=1),
    granted_by="ann",
    reason="checked",
    consumed_at=None,
    consumed_by=None,
)


def test_an_incident_is_told_with_masked_evidence() -> None:
    """Who, what, where, which rule and the masked samples are there."""
    text = "\n".join(
        incident_lines(replace(SHOWN, event=make_event(inspection={"unscannable": (UNREAD,)})), (RELEASE,))
    )

    for words in (INCIDENT, "10.0.0.7", "www.agency.example", "bulk-personal-records", "3f2a", "A*******12"):
        assert words in text
    for words in (FILE.sha256, "6,252 people", "backup.xlsx: encrypted", "until 2026-11-23"):
        assert words in text


def test_closing_is_told() -> None:
    """A closed incident says by whom, as what and why."""
    closed = replace(SHOWN, closed_at=NOW, closed_as=Conclusion.FALSE_POSITIVE, closed_by="ann", note="test file")
    text = "\n".join(incident_lines(closed, ()))

    assert "as false-positive" in text
    assert "by ann: test file" in text


def test_nothing_moves_the_terminals_cursor() -> None:
    """Names and users that hold escapes or turn text are written out, in lists and in full."""
    hostile = make_event(
        sender=Sender(address="10.0.0.7", user="x\x1b[2J"),
        inspection={"tables": (replace(TABLE, path="a\u202eb\r#S\n"),)},
    )
    shown = replace(SHOWN, event=hostile, note="\x07", closed_as=Conclusion.TRUE_POSITIVE, closed_at=NOW)
    text = incident_line(shown) + "\n".join(incident_lines(shown, ())) + incident_json(shown)

    assert not set("\x1b\u202e\r\x07") & set(text)


def test_json_is_one_object() -> None:
    """A program gets all of it, with its releases."""
    document = json.loads(incident_json(SHOWN, (RELEASE,)))

    assert (document["id"], document["event"]["disposition"]) == (INCIDENT, "quarantined")
    assert document["releases"][0]["reason"] == "checked"


def test_statistics_are_readable() -> None:
    """Numbers stand before names."""
    counted = IncidentStatistics(
        incidents=2,
        attempts=5,
        people_stopped=6252,
        by_disposition=(("quarantined", 2),),
        by_rule=(("", 2),),
        by_conclusion=(("open", 2),),
    )
    lines = list(statistics_lines(counted))

    assert "People stopped  6,252" in lines
    assert "        2  quarantined" in lines
