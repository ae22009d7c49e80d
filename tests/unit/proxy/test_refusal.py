import ast
import json
from pathlib import Path

import pytest

from dlp_addon.model.verdict import Disposition
from dlp_addon.proxy import refusal as module
from dlp_addon.proxy.refusal import render_refusal
from tests.sample_events import COLUMN, INCIDENT, make_event, make_request

EVENT = make_event(incident_id=INCIDENT, attempts=1)
NAVIGATION = {"Sec-Fetch-Mode": "navigate", "Accept": "text/html"}


def test_a_person_gets_a_page() -> None:
    """A browser's navigation gets the page, inert and not stored."""
    refusal = render_refusal(make_request(NAVIGATION), EVENT, contact="ann")
    headers = dict(refusal.headers)

    assert refusal.status == 403
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert (headers["X-Content-Type-Options"], headers["Cache-Control"]) == ("nosniff", "no-store")
    assert (headers["X-Frame-Options"], headers["X-DLP-Incident"]) == ("SAMEORIGIN", INCIDENT)
    assert b"Ask ann" in refusal.body


def test_a_person_gets_a_page_even_at_an_api() -> None:
    """A form post to a storage service is looked at by a person."""
    refusal = render_refusal(make_request({**NAVIGATION, "x-amz-date": "x"}), EVENT, contact=None)

    assert dict(refusal.headers)["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("headers", [NAVIGATION, {}, {"User-Agent": "curl/8"}, {"Tus-Resumable": "1.0.0"}])
def test_no_answer_invites_a_repetition_or_acts_for_the_site(headers: dict[str, str]) -> None:
    """Nothing sets cookies, clears data, redirects or says when to come back."""
    names = {name.lower() for name, _ in render_refusal(make_request(headers), EVENT, contact=None).headers}

    assert names.isdisjoint({"set-cookie", "clear-site-data", "location", "refresh", "retry-after", "link"})
    assert "x-should-retry" in names


def test_the_sending_page_may_read_why() -> None:
    """The origin is mirrored with credentials, so that a script sees the refusal and not a network error."""
    headers = dict(render_refusal(make_request({"Origin": "https://app.example"}), EVENT, contact=None).headers)

    assert headers["Access-Control-Allow-Origin"] == "https://app.example"
    assert headers["Access-Control-Allow-Credentials"] == "true"
    assert "Upload-Offset" in headers["Access-Control-Expose-Headers"]
    assert "Origin" in headers["Vary"]


@pytest.mark.parametrize("origin", ["", "https://a\r\nX: y", "https://a b", "https://ä.example", "h" * 999])
def test_no_other_text_is_mirrored(origin: str) -> None:
    """What no browser sends as an origin does not come back as a header."""
    headers = dict(render_refusal(make_request({"Origin": origin}), EVENT, contact=None).headers)

    assert "Access-Control-Allow-Origin" not in headers


def test_head_has_no_body() -> None:
    """An answer to HEAD has the headers alone."""
    refusal = render_refusal(make_request(NAVIGATION, method="HEAD"), EVENT, contact=None)

    assert refusal.body == b""
    assert refusal.status == 403


@pytest.mark.parametrize("headers", [NAVIGATION, {}, {"User-Agent": "curl/8"}, {"x-amz-date": "x"}])
def test_no_value_and_no_query_is_in_it(headers: dict[str, str]) -> None:
    """Neither samples nor the path and query of the request are repeated."""
    refusal = render_refusal(make_request(headers, path="/u/Lopez?ssn=078-05-1120"), EVENT, contact=None)

    for text in (COLUMN.samples[0], "Lopez", "078-05-1120"):
        assert text.encode() not in refusal.body
        assert text not in str(refusal.headers)


def test_what_broke_is_refused_without_an_incident() -> None:
    """Where not even the record worked the refusal has a reference all the same."""
    event = make_event(disposition=Disposition.FAILED, incident_id=None, failure="record:RecordError")
    refusal = render_refusal(make_request(), event, contact=None)

    assert json.loads(refusal.body)["instance"].endswith("request-1")
    assert "X-DLP-Incident" not in dict(refusal.headers)


def test_it_knows_nothing_of_mitmproxy() -> None:
    """What a refusal says can be rendered and tested without a proxy."""
    folder = Path(module.__file__).parent
    paths = [*folder.glob("refusal*.py"), folder / "content_negotiation.py"]
    nodes = [node for path in paths for node in ast.walk(ast.parse(path.read_text()))]
    imported = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
    imported |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}

    assert not any(name and name.startswith("mitmproxy") for name in imported)
