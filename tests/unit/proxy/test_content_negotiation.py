import pytest

from dlp_addon.proxy.content_negotiation import Form, choose_form, is_navigation
from tests.sample_events import make_request

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@pytest.mark.parametrize(
    ("headers", "form"),
    [
        ({}, Form.PROBLEM),
        ({"Accept": "*/*"}, Form.PROBLEM),
        ({"Accept": "*/*", "User-Agent": "curl/8.5.0"}, Form.TEXT),
        ({"User-Agent": "Wget/1.21"}, Form.TEXT),
        ({"Accept": "application/json", "User-Agent": "curl/8.5.0"}, Form.JSON),
        ({"Accept": "application/json, text/plain, */*"}, Form.JSON),
        ({"Accept": "application/problem+json, application/json"}, Form.PROBLEM),
        ({"Accept": "application/json;q=0.5, text/plain;q=0.9"}, Form.TEXT),
        ({"Accept": "text/*"}, Form.TEXT),
        ({"Accept": BROWSER}, Form.PAGE),
        ({"Accept": "text/html;q=0, */*;q=0.1"}, Form.PROBLEM),
        ({"Accept": "image/png"}, Form.PROBLEM),
        ({"Accept": "text/html;q=nonsense, application/json;q=0.1"}, Form.JSON),
        ({"Accept": ",;=,q=1,/"}, Form.PROBLEM),
        ({"Accept": "*/*", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}, Form.PAGE),
        ({"Accept": BROWSER, "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}, Form.PROBLEM),
        ({"Accept": "text/html, */*; q=0.01", "X-Requested-With": "XMLHttpRequest"}, Form.PROBLEM),
    ],
)
def test_the_form_is_what_the_client_asks_for(headers: dict[str, str], form: Form) -> None:
    """People get a page, programs a document, terminals text, by quality values and Fetch Metadata."""
    assert choose_form(make_request(headers)) is form


def test_only_navigations_are_looked_at_by_people() -> None:
    """A script's request is none, whatever it accepts."""
    assert is_navigation(make_request({"sec-fetch-mode": " Navigate "}))
    assert not is_navigation(make_request({"Sec-Fetch-Mode": "cors"}))
    assert not is_navigation(make_request({"Accept": BROWSER}))
