"""The leak is refused in whatever file it stands; the statistics in the same kind of file pass."""

from pathlib import Path

import pytest

from tests.e2e.clients import open_client, run_curl
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import FORMS, LEAK, PEOPLE, STATISTICS
from tests.e2e.product.running import Product


@pytest.mark.parametrize("name", FORMS)
def test_leak_in_a_form(product: Product, tls_origin: RecordingOrigin, tmp_path: Path, name: str) -> None:
    """As a file of a form the leak is refused with its number of people; of it nothing arrives."""
    path = tmp_path / name
    path.write_bytes(FORMS[name](LEAK))
    answer = run_curl(product, "-F", f"file=@{path}", "-w", "%{http_code}", f"{tls_origin.url}/upload")

    assert answer.endswith("403")
    assert f"personal data of {PEOPLE} people" in answer
    assert (tls_origin.requests, bytes(tls_origin.raw)) == ([], b"")


@pytest.mark.parametrize("name", FORMS)
def test_leak_as_a_body(product: Product, http2_origin: RecordingOrigin, name: str) -> None:
    """As the whole body, without any name or type, the leak is refused; the statistics arrive byte for byte."""
    harmless = FORMS[name](STATISTICS)
    with open_client(product, http2=True) as client:
        refused = client.put(f"{http2_origin.url}/leak", content=FORMS[name](LEAK))
        passed = client.put(f"{http2_origin.url}/statistics", content=harmless)

    assert (refused.status_code, passed.status_code) == (403, 200)
    assert refused.headers["content-type"] == "application/problem+json"
    assert [bytes(seen.body) for seen in http2_origin.requests] == [harmless]
