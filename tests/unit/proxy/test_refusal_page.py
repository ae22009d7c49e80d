import base64
import hashlib
import re

from dlp_addon.proxy.refusal_explanation import explain
from dlp_addon.proxy.refusal_page import RefusalPage
from tests.sample_events import INCIDENT, UNREAD, make_event


def render(**changes: object) -> str:
    """The page for an event."""
    return RefusalPage().render(explain(make_event(incident_id=INCIDENT, **changes), "ann")).decode()


def test_the_page_says_all_that_people_need() -> None:
    """What, where, how many, which rule, which incident and what next are on it."""
    page = render(inspection={"unscannable": (UNREAD,)}, attempts=3, verdict={"message": "Use the case system."})

    for text in (
        "personal data of 6,252 people",
        "statistics.xlsx",
        "Sheet2",
        "hidden sheet",
        "A-Number",
        "bulk-personal-records",
        INCIDENT,
        "is protected by a password",
        "Use the case system.",
        "What to do next",
        "3, counted as one incident",
        "Only the reviewers can open it",
    ):
        assert text in page


def test_the_policy_allows_the_pages_own_style_and_nothing_else() -> None:
    """The digest in the Content-Security-Policy is that of the style as it stands in the page."""
    style = re.search(r"<style>(.*?)</style>", render(), re.DOTALL)
    policy = RefusalPage().content_security_policy
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()

    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("sandbox; default-src 'none'")
    assert "unsafe" not in policy
    assert "allow-" not in policy


def test_the_page_loads_runs_and_links_nothing() -> None:
    """It is shown in the destination's origin, so it has no script, link, form, frame or inline style."""
    page = render().lower()

    assert not re.search(
        r"<(script|a|form|iframe|img|link|object|base)\b|\bstyle=|\bon\w+=|https?:|url\(|@import", page
    )
