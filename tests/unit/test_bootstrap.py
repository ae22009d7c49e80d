import asyncio
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from dlp_addon.bootstrap import Gateway, build_gateway, find_policies, load_policy, load_recognizers
from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.keys import load_or_create_reviewer_keys
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.policy import PolicyErrors
from tests.sample_events import EVENT

POLICY = """
policy: {id: test, title: Test}
rules:
  - {id: all, title: All, severity: low, action: alert, when: {distinct_people: {at_least: %d}}}
"""


def settings(folder: Path, **changes: object) -> GatewaySettings:
    """A gateway with one worker, on any free metrics port, with a policy of its own."""
    policies = folder / "policies"
    policies.mkdir(exist_ok=True)
    if not (policies / "p.yaml").exists():
        (policies / "p.yaml").write_text(POLICY % 1)
    values = {"state": folder / "var", "policy": policies, "metrics": ("127.0.0.1", 0), "workers": 1, **changes}
    return GatewaySettings(**values)  # type: ignore[arg-type]


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    """A started gateway."""
    gateway = build_gateway(settings(tmp_path))
    gateway.start()
    gateway.beat()
    yield gateway
    gateway.close()


async def fetch(gateway: Gateway, path: str) -> tuple[int, str]:
    """Status and text of the metrics listener."""
    host, port = gateway.listeners[0]

    def get() -> tuple[int, str]:
        try:
            with urllib.request.urlopen(f"http://{host}:{port}{path}", timeout=5) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    return await asyncio.to_thread(get)


async def test_ready_when_a_worker_is_warm_and_not_when_draining(gateway: Gateway) -> None:
    """A load balancer learns when uploads can be inspected, and when they no longer should come."""
    for _ in range(300):
        gateway.beat()
        if (await fetch(gateway, "/readyz"))[0] == 200:
            break
        await asyncio.sleep(0.1)

    assert (await fetch(gateway, "/readyz"))[0] == 200
    gateway.drain()
    assert (await fetch(gateway, "/readyz"))[0] == 503
    assert (await fetch(gateway, "/healthz"))[0] == 200


async def test_metrics_name_policy_and_identity(gateway: Gateway) -> None:
    """The policy in force and the presence of the reviewers' key are metrics from the start."""
    _, text = await fetch(gateway, "/metrics")

    assert 'dlp_policy_info{policy="test",revision="' in text
    assert "dlp_quarantine_identity_present 1.0" in text
    assert "dlp_policy_reload_success 1.0" in text


async def test_broken_edit_keeps_the_policy(gateway: Gateway, tmp_path: Path) -> None:
    """An invalid edit is told and not taken; a valid one is."""
    revision = gateway.status()["revision"]
    (tmp_path / "policies" / "p.yaml").write_text("rules: [")

    assert "rejected" in gateway.reload_policy()
    assert gateway.status()["revision"] == revision
    assert "dlp_policy_reload_success 0.0" in (await fetch(gateway, "/metrics"))[1]

    (tmp_path / "policies" / "p.yaml").write_text(POLICY % 2)
    assert "in force" in gateway.reload_policy()
    assert gateway.status()["revision"] != revision


def test_state_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Every folder of the state directory is 0700 and the key 0600."""
    gateway = build_gateway(settings(tmp_path, metrics=None))

    folders = [path for path in (tmp_path / "var").rglob("*") if path.is_dir()]
    assert {oct(path.stat().st_mode & 0o777) for path in [*folders, tmp_path / "var"]} == {"0o700"}
    assert gateway.keys.identity_path is not None
    assert oct(gateway.keys.identity_path.stat().st_mode & 0o777) == "0o600"
    gateway.database.close()
    gateway.log_stream.stop()


def test_invalid_policy_at_start_is_an_error(tmp_path: Path) -> None:
    """A gateway does not start with a policy that it cannot read."""
    prepared = settings(tmp_path)
    (tmp_path / "policies" / "p.yaml").write_text("rules: 5")

    with pytest.raises(PolicyErrors):
        build_gateway(prepared)


def test_damaged_store_at_start_is_an_error(tmp_path: Path) -> None:
    """A gateway does not start on a store that it cannot write to."""
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "incidents.sqlite").write_bytes(b"no database at all" * 100)

    with pytest.raises(RecordError):
        build_gateway(settings(tmp_path, metrics=None))


async def test_configured_receivers_get_events_and_dead_ones_hold_nobody_up(tmp_path: Path) -> None:
    """Each receiver stands behind a queue of its own; what a dead one loses is counted under its name."""
    specifications = (f"ocsf={tmp_path / 'events.log'}", f"json={tmp_path / 'nowhere' / 'events.log'}")
    gateway = build_gateway(settings(tmp_path, sinks=specifications))
    gateway.start()
    gateway.admission.parts.publish(EVENT)
    for receiver in gateway.receivers:
        receiver.stop(10)
    _, text = await fetch(gateway, "/metrics")
    gateway.close()

    assert "2006" in (tmp_path / "events.log").read_text()
    assert 'dlp_sink_failures_total{sink="file_json"} 1.0' in text
    assert 'dlp_sink_failures_total{sink="file_ocsf"} 0.0' in text


def test_a_receiver_that_is_misspelled_keeps_the_gateway_from_starting(tmp_path: Path) -> None:
    """An operator who wants events elsewhere learns at the start that none would come."""
    with pytest.raises(ValueError, match="dlp_sinks"):
        build_gateway(settings(tmp_path, metrics=None, sinks=("xml=/x",)))


def recipients_file(folder: Path) -> Path:
    """A file with one reviewer's public key."""
    path = folder / "recipients"
    path.write_text(f"{pyrage.x25519.Identity.generate().to_public()}\n")
    return path


def test_required_recipients_keep_the_private_key_away(tmp_path: Path) -> None:
    """Where recipients are required, no key is made: without them, or with a key in the state, nothing starts."""
    prepared = settings(tmp_path, metrics=None, require_recipients=True)
    with pytest.raises(QuarantineError, match="dlp_recipients"):
        build_gateway(prepared)
    keys = tmp_path / "var" / "keys"
    assert list(keys.iterdir()) == []

    load_or_create_reviewer_keys(keys, ())
    with pytest.raises(QuarantineError, match="private key"):
        build_gateway(replace(prepared, recipients=recipients_file(tmp_path)))


def test_policies_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder in the working directory comes first, else the one that comes with the package, which is valid."""
    monkeypatch.chdir(tmp_path)
    assert load_policy(find_policies()).id == "default"

    Path("policies").mkdir()
    assert find_policies() == Path("policies")


def test_recognizers_stand_beside_the_policy(tmp_path: Path) -> None:
    """Admins' recognizers are read from the policy's folder, and need not be there."""
    assert load_recognizers(tmp_path) is None

    (tmp_path / "recognizers.yaml").write_text("recognizers: []")
    assert load_recognizers(tmp_path) == "recognizers: []"
