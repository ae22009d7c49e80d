import json

from dlp_addon.proxy.refusal_documents import render_problem, render_text
from dlp_addon.proxy.refusal_explanation import explain
from tests.sample_events import INCIDENT, UNREAD, make_event

EVENT = make_event(incident_id=INCIDENT, attempts=2, inspection={"unscannable": (UNREAD,)})
TOLD = explain(EVENT, "ann")


def test_a_problem_document_has_the_members_of_the_standard() -> None:
    """RFC 9457's members stand beside those that upload libraries read."""
    problem = json.loads(render_problem(TOLD, EVENT, 403, is_for_page=False))

    assert {"type", "title", "status", "detail", "instance"} <= set(problem)
    assert (problem["status"], problem["incident_id"], problem["distinct_people"]) == (403, INCIDENT, 6252)
    assert problem["error"]["message"] == problem["message"] == problem["detail"]
    assert json.loads(render_problem(TOLD, EVENT, 403, is_for_page=True))["error"] == problem["message"]
    assert (problem["success"], problem["preventRetry"]) == (False, True)
    assert problem["tables"][0]["columns"][0]["entity_type"] == "US_ALIEN_REGISTRATION_NUMBER"
    assert problem["unscannable"] == [{"path": "backup.xlsx", "reason": "encrypted"}]


def test_text_says_the_same_in_lines() -> None:
    """A terminal shows what, where, why, what next and the reference."""
    text = render_text(TOLD).decode()

    for words in ("6,252 people", 'statistics.xlsx, sheet "Sheet2" (hidden sheet)', "column A", "1. ", INCIDENT):
        assert words in text
    assert "backup.xlsx is protected by a password" in text
