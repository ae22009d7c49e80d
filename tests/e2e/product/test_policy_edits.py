"""A policy is edited while the gateway runs: a good edit takes effect whole, a bad one changes nothing and is told."""

import threading
from collections.abc import Iterator

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, make_delimited
from tests.e2e.product.running import Product, run_product, wait_for

RELOAD_SECONDS = 15
LEAKED = make_delimited(LEAK)


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway whose policy these tests edit; each restores it."""
    with run_product(tmp_path_factory.mktemp("policy"), authority) as running:
        yield running


@pytest.fixture
def policy_text(gateway: Product) -> Iterator[str]:
    """The policy as it is; restored, and in force again, in the end."""
    path = gateway.policy / "default.yaml"
    text = path.read_text()
    yield text
    path.write_text(text + "\n# restored\n")
    wait_for(lambda: gateway.metric("dlp_policy_reload_success") == 1, gateway, RELOAD_SECONDS)
    wait_for(lambda: put(gateway, "http://127.0.0.1:9/", LEAKED) == 403, gateway, RELOAD_SECONDS)


def put(gateway: Product, url: str, content: bytes) -> int:
    """The status of an upload."""
    with open_client(gateway) as client:
        return client.put(url, content=content).status_code


@pytest.mark.parametrize(
    "edit", ["rules: [", "unknown: 1\nrules: []\n", "", "rules:\n  - id: a\n    action: explode\n"]
)
def test_broken_edit(gateway: Product, tls_origin: RecordingOrigin, policy_text: str, edit: str) -> None:
    """An invalid edit is refused with file and line; the last good policy goes on refusing the leak."""
    assert policy_text
    rejected = len(gateway.events("dlp.policy_rejected"))
    (gateway.policy / "default.yaml").write_text(edit)
    wait_for(lambda: gateway.metric("dlp_policy_reload_success") == 0, gateway, RELOAD_SECONDS)
    wait_for(lambda: len(gateway.events("dlp.policy_rejected")) > rejected, gateway, RELOAD_SECONDS)
    errors = gateway.events("dlp.policy_rejected")[rejected]["errors"]

    assert "default.yaml:" in str(errors)
    assert put(gateway, f"{tls_origin.url}/leak", LEAKED) == 403
    assert tls_origin.requests == []
    assert gateway.is_ready()


def test_deleted_policy(gateway: Product, tls_origin: RecordingOrigin, policy_text: str) -> None:
    """Without its files the gateway goes on by the last good policy, and says so."""
    assert policy_text
    (gateway.policy / "default.yaml").unlink()
    wait_for(lambda: gateway.metric("dlp_policy_reload_success") == 0, gateway, RELOAD_SECONDS)

    assert put(gateway, f"{tls_origin.url}/leak", LEAKED) == 403
    assert tls_origin.requests == []


def test_monitor_mode(gateway: Product, tls_origin: RecordingOrigin, policy_text: str) -> None:
    """A policy in monitor mode lets the leak pass whole and records what it would have done."""
    path = gateway.policy / "default.yaml"
    path.write_text(policy_text.replace("  id: default\n", "  id: default\n  mode: monitor\n", 1))
    wait_for(lambda: put(gateway, f"{tls_origin.url}/leak", LEAKED) == 200, gateway, RELOAD_SECONDS)
    wait_for(lambda: bool(gateway.events("dlp.upload_monitored")), gateway, RELOAD_SECONDS)
    monitored = gateway.events("dlp.upload_monitored")[-1]

    assert bytes(tls_origin.requests[0].body) == LEAKED
    assert (monitored["action"], monitored["would_be"]) == ("allow", "quarantine")
    assert gateway.metric('dlp_uploads_inspected_total{disposition="monitored"}') >= 1


def test_reload_under_load(gateway: Product, tls_origin: RecordingOrigin, policy_text: str) -> None:
    """While the policy changes again and again no leak slips through, none is lost, and one revision decides each."""
    statuses: list[int] = []
    is_over = threading.Event()

    def upload() -> None:
        while not is_over.is_set():
            statuses.append(put(gateway, f"{tls_origin.url}/leak", LEAKED))

    decided = len(gateway.events("dlp.upload_quarantined"))
    reloaded = len(gateway.events("dlp.policy_reloaded"))
    threads = [threading.Thread(target=upload) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(3):
        text = policy_text.replace("- id: bulk-personal-records\n", f"- id: bulk-{number}\n")
        (gateway.policy / "default.yaml").write_text(text)
        expected = reloaded + number + 1
        wait_for(lambda wanted=expected: len(gateway.events("dlp.policy_reloaded")) >= wanted, gateway, RELOAD_SECONDS)
    is_over.set()
    for thread in threads:
        thread.join(30)
    wanted = decided + len(statuses)
    wait_for(lambda: len(gateway.events("dlp.upload_quarantined")) >= wanted, gateway, RELOAD_SECONDS)
    events = gateway.events("dlp.upload_quarantined")[decided:]
    rules_by_revision = {event["revision"]: event["rule"] for event in events}

    assert set(statuses) == {403}
    assert tls_origin.requests == []
    assert all(event["rule"] == rules_by_revision[event["revision"]] for event in events)
    assert len(set(rules_by_revision.values())) == len(rules_by_revision) > 1
