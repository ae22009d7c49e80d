"""Policies that count over a sender's uploads, and that ask senders for a reason: curl, a browser, and the form."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client, run_curl
from tests.e2e.gateway import find_free_port
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.browser import Browser, through
from tests.e2e.product.leaks import make_delimited
from tests.e2e.product.running import Product, run_product, write_test_policy
from tools.demo.workbooks import HEADER, invented_people

FORM = """<!DOCTYPE html><title>Publish</title>
<form method="post" enctype="multipart/form-data" action="/publish"><input type="file" name="f"><button>Go</button>
</form>"""
REASON = "The court asked for this list by order of last week"
PEOPLE = tuple(invented_people(80, seed=77))
RULES = """policy: {id: coaching}
include: [destinations/own.yaml]
rules:
  - {id: many, title: Many people, action: quarantine, when: {distinct_people: {at_least: 70}}}
  - {id: reason, title: People need a reason, action: coach, when: {distinct_people: {at_least: 20}}}
  - id: drip
    title: Many in a day
    action: block
    when: {people_sent: {at_least: 15, window: 24h}, destination: {paths: [/drip]}}
"""


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway that coaches, with its form on a port of its own."""
    folder = tmp_path_factory.mktemp("coaching")
    policy = write_test_policy(folder)
    for name in ("default.yaml", "default.test.yaml"):
        (policy / name).unlink()
    (policy / "coaching.yaml").write_text(RULES)
    arguments = ("--set", f"dlp_coach=127.0.0.1:{find_free_port()}")
    with run_product(folder, authority, policy=policy, arguments=arguments) as running:
        yield running


def make_list(first: int, last: int) -> bytes:
    """A list of some of the invented people."""
    return make_delimited((HEADER, *PEOPLE[first:last]))


def put(gateway: Product, url: str, content: bytes) -> dict[str, object] | int:
    """The status of an upload by a program; the problem document where it is refused."""
    with open_client(gateway) as client:
        answer = client.put(url, content=content, headers={"Accept": "application/json"})
    return answer.status_code if answer.status_code == 200 else dict(answer.json())


def test_few_people_at_a_time_add_up(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """The same people again pass as often as one likes, others only until they are too many, over a restart too."""
    url = f"{tls_origin.url}/drip"
    same = [put(gateway, url, make_list(0, 8)) for _ in range(3)]
    others = [put(gateway, url, make_list(8, 14)), put(gateway, url, make_list(10, 18))]

    assert [*same, others[0]] == [200] * 4
    assert isinstance(others[1], dict)
    assert others[1]["rule"] == "drip"
    assert len(tls_origin.requests) == 4
    explained = gateway.dlpctl("policy", "explain", str(others[1]["incident_id"]), "--policy", str(gateway.policy))
    assert "drip: decides" in explained
    assert "data of 18 different people is sent" in explained


def test_a_program_gives_a_reason_and_sends_once_more(
    gateway: Product, tls_origin: RecordingOrigin, tmp_path: Path
) -> None:
    """With curl: the refusal names address and code, the form takes the reason, and the upload passes exactly once."""
    path, url = tmp_path / "list.csv", f"{tls_origin.url}/court"
    path.write_bytes(make_list(20, 50))
    refused = json.loads(run_curl(gateway, "-T", str(path), url, "-H", "Accept: application/json"))
    document = json.dumps({"code": refused["release_code"], "reason": REASON})
    send = ("-H", "Content-Type: application/json", "-d", document, str(refused["release_url"]))
    granted = json.loads(run_curl(gateway, *send))
    again = json.loads(run_curl(gateway, *send))
    passed = run_curl(gateway, "-T", str(path), url, "-w", "%{http_code}", "-o", "/dev/null")
    afterwards = run_curl(gateway, "-T", str(path), url, "-w", "%{http_code}", "-o", "/dev/null")

    assert (refused["disposition"], refused["rule"]) == ("coached", "reason")
    assert (granted["outcome"], again["outcome"]) == ("granted", "denied")
    assert (passed, afterwards) == ("200", "403")
    assert [bytes(seen.body) for seen in tls_origin.requests] == [path.read_bytes()]
    shown = gateway.dlpctl("incidents", "show", str(refused["incident_id"]))
    assert "The court asked for this list" in shown
    assert refused["release_code"] not in shown + gateway.log


def test_a_reason_lifts_no_other_upload(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """Neither other content, nor another destination, nor what is quarantined."""
    refused = put(gateway, f"{tls_origin.url}/a", make_list(30, 60))
    assert isinstance(refused, dict)
    with open_client(gateway) as client:
        document = {"code": refused["release_code"], "reason": REASON}
        assert client.post(str(refused["release_url"]), json=document).status_code == 200
    with RecordingOrigin() as elsewhere:
        elsewhere_url = elsewhere.url.replace("127.0.0.1", "127.1.0.1")
        results = [
            put(gateway, f"{tls_origin.url}/a", make_list(30, 61)),
            put(gateway, elsewhere_url, make_list(30, 60)),
            put(gateway, f"{tls_origin.url}/a", make_list(0, 75)),
        ]

    assert [result["rule"] for result in results if isinstance(result, dict)] == ["reason", "reason", "many"]
    assert tls_origin.requests == []


@pytest.mark.browser
def test_a_person_gives_a_reason_in_a_browser(
    gateway: Product, tls_origin: RecordingOrigin, authority: Authority, tmp_path: Path
) -> None:
    """The refusal shows address and code, the form is filled in there, and the same file then goes out."""
    tls_origin.pages["/form"] = FORM
    path = tmp_path / "list.csv"
    path.write_bytes(make_list(40, 66))
    with Browser(tmp_path, way=through(gateway.url), authority=authority.certificate) as browser:

        def publish() -> str:
            browser.open(f"{tls_origin.url}/form")
            browser.choose_files("input[type=file]", path)
            browser.click("button")
            return browser.read_visible_text()

        told = re.search(r"(http://\S+/coach/\S+) and say why; code (\S+)\.", publish())
        assert told is not None
        browser.open(told[1])
        assert "Business reason" in browser.read_visible_text()
        browser.evaluate(f"document.querySelector('#code').value = {told[2]!r}")
        browser.evaluate(f"document.querySelector('#reason').value = {REASON!r}")
        browser.click("button")
        assert "Upload the same file" in browser.read_visible_text()
        publish()
        browser_errors = [event for event in browser.events if event["method"] == "Log.entryAdded"]

    posts = [bytes(seen.body) for seen in tls_origin.requests if seen.method == "POST"]
    assert len(posts) == 1
    assert path.read_bytes() in posts[0]
    assert browser_errors == []
