import asyncio
import os
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from dlp_addon.bootstrap import build_gateway
from dlp_addon.gateway import Gateway
from dlp_addon.incidents.break_glass import begin_break_glass, end_break_glass, read_moment
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.upload_sessions import SessionLimits, SessionStore
from tests.sample_events import EVENT
from tests.sample_settings import POLICY, gateway_settings


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[Gateway]:
    """A started gateway."""
    gateway = build_gateway(gateway_settings(tmp_path))
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


async def test_configured_receivers_get_events_and_dead_ones_hold_nobody_up(tmp_path: Path) -> None:
    """Each receiver stands behind a queue of its own; what a dead one loses is counted under its name."""
    specifications = (f"ocsf={tmp_path / 'events.log'}", f"json={tmp_path / 'nowhere' / 'events.log'}")
    gateway = build_gateway(gateway_settings(tmp_path, sinks=specifications))
    gateway.start()
    gateway.admission.parts.publish(EVENT)
    for sink in gateway.parts.sinks:
        sink.stop(10)
    _, text = await fetch(gateway, "/metrics")
    gateway.close()

    assert "2006" in (tmp_path / "events.log").read_text()
    assert 'dlp_sink_failures_total{sink="file_json"} 1.0' in text
    assert 'dlp_sink_failures_total{sink="file_ocsf"} 0.0' in text


async def test_break_glass_shows_everywhere_and_outlives_a_restart(tmp_path: Path) -> None:
    """Status, readiness and metric say that nothing is refused, from the very start, until somebody ends it."""
    settings = gateway_settings(tmp_path)
    StateDirectory(settings.state).create()
    database = Database(StateDirectory(settings.state).database)
    begin_break_glass(database, validity=timedelta(hours=1), reason="outage", actor="ann", moment=read_moment())
    gateway = build_gateway(settings)
    began_with = gateway.status()["mode"]
    gateway.start()
    for is_on, words in ((True, "break-glass: monitoring only until"), (False, "")):
        for _ in range(300):
            gateway.beat()
            if gateway.parts.metrics.break_glass._value.get() == is_on:
                break
            await asyncio.sleep(0.1)
        assert words in (await fetch(gateway, "/readyz"))[1]
        assert (gateway.status()["mode"] == "enforce") is not is_on
        end_break_glass(database, actor="ann", moment=read_moment())
    gateway.close()
    database.close()

    assert began_with == "break-glass: monitoring only"


async def test_parts_of_an_abandoned_upload_are_gone_although_nobody_uploads(tmp_path: Path) -> None:
    """What was begun long ago and never completed leaves no bytes on disk, also where the gateway stood still."""
    settings = gateway_settings(tmp_path)
    folder = settings.state / "sessions"
    folder.mkdir(parents=True)
    store = SessionStore(folder, SessionLimits(), lambda: 1_000.0)
    name, descriptor = store.files.open_incoming()
    os.write(descriptor, b"A200000001,Ada")
    os.close(descriptor)
    kept = folder / store.files.keep(name, store.begin("key", "sender", "a.csv").id, 1)
    store.close()

    gateway = build_gateway(settings)
    gateway.start()
    for _ in range(100):
        if not kept.exists():
            break
        await asyncio.sleep(0.05)
    gateway.close()

    assert not kept.exists()
