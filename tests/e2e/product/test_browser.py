"""A person uploads with a browser: what they see, what a page's script is told, and what the site receives."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.browser import Browser, through
from tests.e2e.product.leaks import LEAK, PEOPLE, STATISTICS, make_xlsx
from tests.e2e.product.running import Product

pytestmark = pytest.mark.browser

FORM = """<!DOCTYPE html><title>Publish statistics</title>
<form method="post" enctype="multipart/form-data" action="/publish">
<input type="file" name="workbook" multiple><input type="hidden" name="token" value="t1"><button>Publish</button>
</form>"""
FETCH = """(async () => {
  const form = new FormData();
  form.append("file", document.querySelector("input[type=file]").files[0]);
  const answer = await fetch(%r, {method: "POST", body: form, credentials: "include"});
  return {status: answer.status, type: answer.headers.get("content-type"),
          incident: answer.headers.get("x-dlp-incident"), text: await answer.text()};
})()"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory, product: Product, authority: Authority) -> Iterator[Browser]:
    """A browser behind the shared gateway."""
    folder = tmp_path_factory.mktemp("browser")
    with Browser(folder, way=through(product.url), authority=authority.certificate) as window:
        yield window


@pytest.fixture
def site(tls_origin: RecordingOrigin) -> RecordingOrigin:
    """A site over TLS with a form."""
    tls_origin.pages["/form"] = FORM
    return tls_origin


def write(folder: Path, name: str, content: bytes) -> Path:
    """A file to choose."""
    path = folder / name
    path.write_bytes(content)
    return path


def uploads(site: RecordingOrigin) -> list[bytes]:
    """Bodies that the site received by POST."""
    return [bytes(seen.body) for seen in site.requests if seen.method == "POST"]


def test_form_with_the_leak(browser: Browser, site: RecordingOrigin, tmp_path: Path) -> None:
    """A person sees a page that says what was found, where, by which number, and what to do; the site sees nothing."""
    browser.open(f"{site.url}/form")
    browser.choose_files("input[type=file]", write(tmp_path, "people.xlsx", make_xlsx(LEAK)))
    browser.click("button")
    text = browser.read_visible_text()

    assert browser.read_title() == "Upload stopped"
    assert f"personal data of {PEOPLE} people" in text
    assert "people.xlsx" in text
    assert "A-Number" in text
    assert re.search(r"DLP-\d{8}-[0-9A-Z]{6}", text)
    assert "bulk-personal-records" in text
    assert "What to do next" in text
    assert not [cell for row in LEAK[1:] for cell in row[:3] if cell in browser.read_source()]
    assert uploads(site) == []


def test_form_with_statistics(browser: Browser, site: RecordingOrigin, tmp_path: Path) -> None:
    """The monthly statistics go through, every byte of them."""
    content = make_xlsx(STATISTICS)
    browser.open(f"{site.url}/form")
    browser.choose_files("input[type=file]", write(tmp_path, "monthly.xlsx", content))
    browser.click("button")

    assert browser.read_visible_text().startswith("received ")
    assert [content in body for body in uploads(site)] == [True]


def test_refusal_page_is_inert(browser: Browser, site: RecordingOrigin, tmp_path: Path) -> None:
    """Names full of markup are shown as text; the page has no origin, runs no script and loads nothing."""
    name = "<script>document.title=1;alert(1)<!-- <img src=x onerror=alert(1)>.xlsx"
    content = make_xlsx(LEAK, sheet_name="<b onclick=alert(1)>")
    browser.open(f"{site.url}/form")
    browser.choose_files("input[type=file]", write(tmp_path, name, content))
    browser.click("button")
    headers = next(
        event["params"]["response"]["headers"]
        for event in browser.events
        if event["method"] == "Network.responseReceived" and event["params"]["type"] == "Document"
    )
    policy = {header.lower(): value for header, value in headers.items()}
    requested = [event for event in browser.events if event["method"] == "Network.requestWillBeSent"]

    assert browser.read_title() == "Upload stopped"
    assert name in browser.read_visible_text()
    assert "<b onclick=alert(1)>" in browser.read_visible_text()
    assert browser.evaluate("[document.scripts.length, document.images.length, window.origin]") == [0, 0, "null"]
    assert "sandbox" in policy["content-security-policy"]
    assert "default-src 'none'" in policy["content-security-policy"]
    assert policy["x-content-type-options"] == "nosniff"
    assert len(requested) == 1
    assert not [event for event in browser.events if event["method"] == "Page.javascriptDialogOpening"]
    # The status 403 itself is logged as a network entry; a blocked style, script or frame would be another source.
    assert [event["params"]["entry"]["source"] for event in browser.events if event["method"] == "Log.entryAdded"] == [
        "network"
    ]
    assert uploads(site) == []


@pytest.mark.parametrize("is_cross_origin", [False, True])
def test_fetch(
    browser: Browser, site: RecordingOrigin, authority: Authority, tmp_path: Path, *, is_cross_origin: bool
) -> None:
    """A page's script that uploads gets 403 with a problem document, from another origin too, and may read it."""
    with RecordingOrigin(certificate=authority.origin) as other:
        target = f"{other.url if is_cross_origin else site.url}/api"
        browser.open(f"{site.url}/form")
        browser.choose_files("input[type=file]", write(tmp_path, "people.xlsx", make_xlsx(LEAK)))
        answer = browser.evaluate(FETCH % target)

        assert (answer["status"], answer["type"]) == (403, "application/problem+json")
        assert answer["incident"].startswith("DLP-")
        assert f"{PEOPLE} people" in answer["text"]
        assert uploads(site) + uploads(other) == []


def test_fetch_of_statistics(browser: Browser, site: RecordingOrigin, tmp_path: Path) -> None:
    """A script's upload of statistics arrives whole."""
    content = make_xlsx(STATISTICS)
    browser.open(f"{site.url}/form")
    browser.choose_files("input[type=file]", write(tmp_path, "monthly.xlsx", content))
    answer = browser.evaluate(FETCH % f"{site.url}/api")

    assert answer["status"] == 200
    assert [content in body for body in uploads(site)] == [True]
