from dataclasses import replace
from datetime import timedelta

import pytest

from dlp_addon.incidents.breach_report import BreachReport, build_breach_report
from dlp_addon.incidents.incident import CloseReason, Conclusion, Incident, Note
from dlp_addon.incidents.releases import OneTimeRelease
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, INCIDENT, NOW, UNREAD, make_event

LATER = NOW + timedelta(hours=5, minutes=1)
SHOWN = Incident(id=INCIDENT, opened_at=NOW, last_at=NOW, attempts=2, event=EVENT)
RELEASE = OneTimeRelease(
    id=1, incident_id=INCIDENT, hosts=(), sender=EVENT.sender, max_people=1, granted_at=NOW, expires_at=LATER,
    granted_by="ann", reason="approved", consumed_at=None, consumed_by=None,
)  # fmt: skip


def build(incident: Incident = SHOWN, **changes: object) -> BreachReport:
    """A report made some hours later."""
    given: dict[str, object] = {
        "notes": (), "releases": (), "breakdown": {}, "removed_at": None, "made_by": "ben", "now": LATER, **changes,
    }  # fmt: skip
    return build_breach_report(incident, **given)  # type: ignore[arg-type]


def passed(disposition: Disposition) -> Incident:
    """An incident of an upload that went out."""
    return replace(SHOWN, event=make_event(disposition=disposition))


@pytest.mark.parametrize(
    ("incident", "changes", "words"),
    [
        (SHOWN, {}, "Refused: nothing of this upload, which holds data of 6,252 people, left"),
        (SHOWN, {"releases": (RELEASE,)}, "Refused: nothing of this upload"),
        (
            SHOWN,
            {"releases": (replace(RELEASE, consumed_at=NOW),)},
            "by a reviewer: data of 6,252 people went out.",
        ),
        (passed(Disposition.MONITORED), {}, "Exposed since 2026-11-22 14:30:00 UTC, 5 hours 1 minute so far"),
        (passed(Disposition.ALERTED), {"removed_at": NOW + timedelta(days=1, hours=2)}, "1 day 2 hours."),
        (passed(Disposition.RELEASED), {"now": NOW}, "less than a minute so far"),
    ],
    ids=["refused", "unused", "released", "monitored", "removed", "now"],
)
def test_it_says_whether_and_how_long_data_was_exposed(
    incident: Incident, changes: dict[str, object], words: str
) -> None:
    """Refused, let through, or refused and then released; from when, until when."""
    assert words in build(incident, **changes).conclusion


def test_it_says_who_what_where_and_how_many() -> None:
    """All that a notification needs is in it, by section, and what was not examined too."""
    incident = replace(SHOWN, event=make_event(inspection={"unscannable": (UNREAD,)}), assignee="ben",
                       closed_at=LATER, closed_as=Conclusion.TRUE_POSITIVE, closed_by="ann", note="done",
                       close_reason=CloseReason.MISTAKE, held_by="ann", hold_reason="case")  # fmt: skip
    told = build(incident, notes=(Note(written_at=NOW, author="ann", text="called"),),
                 breakdown={"nationality": (("Cuba", 5), ("Haiti", 2))})  # fmt: skip
    rows = {section.title: dict(section.rows) for section in told.sections}

    assert rows["What happened"]["From address"] == "10.0.0.7"
    assert rows["What happened"]["To"] == "www.agency.example"
    assert rows["People concerned"] == {
        "Different people": "6,252", "Records about people": "6,252", "Not examined": "backup.xlsx: encrypted",
    }  # fmt: skip
    assert rows["People by nationality"] == {"Cuba": "5", "Haiti": "2"}
    assert rows["Categories of data"] == {"US_ALIEN_REGISTRATION_NUMBER": "6,252"}
    assert "Hidden: sheet." in rows["Where it stood"]["statistics.xlsx#Sheet2"]
    assert rows["Work on the incident"]["Cause"] == "mistake"
    assert rows["Work on the incident"]["Note"].endswith("ann: called")
    assert "by ben" in told.made
