"""What was refused is reviewed: opened, it is what was sent; released, it passes once, as it was reviewed."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.e2e.clients import open_client, run_curl
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, make_delimited, make_xlsx
from tests.e2e.product.running import Product


def refuse(product: Product, url: str, content: bytes) -> str:
    """The incident of an upload that is refused."""
    with open_client(product) as client:
        answer = client.put(url, content=content)
    assert answer.status_code == 403
    return answer.headers["x-dlp-incident"]


def test_opened_content_is_what_was_sent(product: Product, origin: RecordingOrigin, tmp_path: Path) -> None:
    """A reviewer sees the sealed upload in the list and, opened, byte for byte; no file of it was readable before."""
    content = make_xlsx(LEAK[:15])
    (tmp_path / "people.xlsx").write_bytes(content)
    answer = run_curl(product, "-F", f"file=@{tmp_path / 'people.xlsx'}", "-F", "a=b", f"{origin.url}/form")
    found = re.search(r"DLP-\d{8}-[0-9A-Z]{6}", answer)
    assert found
    incident = found.group()
    listed = product.dlpctl("quarantine", "list")
    shown = product.dlpctl("quarantine", "show", incident)
    sealed = (product.state / "quarantine" / f"{incident}.age").read_bytes()
    opened = [Path(line) for line in product.dlpctl("quarantine", "open", incident, "--into", str(tmp_path)).split("\n")
              if line]  # fmt: skip

    assert incident in listed
    assert "distinct" in shown or "People" in shown
    assert content not in sealed
    assert content in opened[0].read_bytes()
    assert content in [path.read_bytes() for path in opened[1:]]
    assert all(path.stat().st_mode & 0o077 == 0 for path in opened)
    product.dlpctl("quarantine", "open", incident, "--into", str(tmp_path), code=1)


def test_release(product: Product, origin: RecordingOrigin) -> None:
    """A release covers this content, destination and sender, and is used up by the first upload that it lets pass."""
    content, url = make_delimited(LEAK[:18]), f"{origin.url}/released"
    incident = refuse(product, url, content)
    product.dlpctl("quarantine", "release", incident, "--reason", "reviewed", "--for", "1h")

    other_content = refuse(product, url, make_delimited(LEAK[:19]))
    refuse(product, url.replace("127.0.0.1", "127.0.0.2"), content)
    other_sender = run_curl(product, "--interface", "127.0.0.3", "--data-binary", content.decode(), "-o", "/dev/null",
                            "-w", "%{http_code}", url)  # fmt: skip
    assert origin.requests == []

    def put(_number: int) -> int:
        with open_client(product, timeout=60) as client:
            return client.put(url, content=content).status_code

    with ThreadPoolExecutor(4) as threads:
        statuses = sorted(threads.map(put, range(4)))
    shown = product.dlpctl("quarantine", "show", incident)

    assert other_content != incident
    assert other_sender == "403"
    assert statuses == [200, 403, 403, 403]
    assert [bytes(seen.body) for seen in origin.requests] == [content]
    assert "used" in shown.lower() or "consumed" in shown.lower()
    assert refuse(product, url, content)


def test_release_needs_a_reason(product: Product, origin: RecordingOrigin) -> None:
    """A release without a reason, for too long or of no incident is not granted."""
    incident = refuse(product, f"{origin.url}/x", make_delimited(LEAK[:21]))

    product.dlpctl("quarantine", "release", incident, code=2)
    product.dlpctl("quarantine", "release", incident, "--reason", " ", code=1)
    product.dlpctl("quarantine", "release", incident, "--reason", "x", "--for", "31d", code=1)
    product.dlpctl("quarantine", "release", "DLP-20000101-AAAAAA", "--reason", "x", code=1)
    assert refuse(product, f"{origin.url}/x", make_delimited(LEAK[:21])) == incident


def test_incident_is_closed(product: Product, origin: RecordingOrigin) -> None:
    """An incident is listed open, shown with counts and masked evidence, and closed with a note."""
    incident = refuse(product, f"{origin.url}/x", make_delimited(LEAK[:22]))
    listed = [json.loads(line) for line in product.dlpctl("incidents", "list", "--open", "--json").splitlines()]
    shown = product.dlpctl("incidents", "show", incident)
    product.dlpctl("incidents", "close", incident, "--as", "false-positive", "--note", "test data")
    still_open = product.dlpctl("incidents", "list", "--open")
    closed = product.dlpctl("incidents", "show", incident)

    assert incident in {entry["id"] for entry in listed}
    assert "US_ALIEN_REGISTRATION_NUMBER" in shown
    assert not [cell for row in LEAK[1:22] for cell in row[:3] if cell in shown]
    assert incident not in still_open
    assert "false-positive" in closed
    assert "test data" in closed


@pytest.mark.parametrize("act", ["show", "open", "release"])
@pytest.mark.parametrize("name", ["../../etc/passwd", "DLP-20000101-AAAAAA"])
def test_names_that_are_no_incident(product: Product, act: str, name: str) -> None:
    """No text leads out of the quarantine, and an incident that is not there is one line."""
    reason = ("--reason", "x") if act == "release" else ()

    assert product.dlpctl("quarantine", act, name, *reason, code=1) == ""


def test_purge(product: Product, origin: RecordingOrigin) -> None:
    """Purged content is gone for good; its incident stays."""
    incident = refuse(product, f"{origin.url}/x", make_delimited(LEAK[:23]))
    product.dlpctl("quarantine", "purge", "--older-than", "1d")
    kept = (product.state / "quarantine" / f"{incident}.age").exists()
    product.dlpctl("quarantine", "purge", "--older-than", "0s")

    assert kept
    assert not list((product.state / "quarantine").glob(f"{incident}*"))
    assert incident in product.dlpctl("incidents", "show", incident)
