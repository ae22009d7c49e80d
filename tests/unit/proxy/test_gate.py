import asyncio
from pathlib import Path
from types import SimpleNamespace

import pytest
from mitmproxy.test import tflow

from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy.gate import Gate, GateClosedError
from dlp_addon.proxy.passthrough import PassthroughList


class FakeMonitor:
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.heard: list[tuple[object, ...]] = []

    def spooled(self, size: int) -> None:
        """Keep it."""
        self.heard.append(("spooled", size))

    def holding(self, count: int) -> None:
        """Keep it."""
        self.heard.append(("holding", count))

    def broke(self, stage: str, error: str) -> None:
        """Keep it."""
        self.heard.append(("broke", stage, error))

    def uninspected_connection(self, reason: str) -> None:
        """Keep it."""
        self.heard.append(("uninspected", reason))


@pytest.fixture
def monitor() -> FakeMonitor:
    """A monitor."""
    return FakeMonitor()


@pytest.fixture
def gate(tmp_path: Path, monitor: FakeMonitor) -> Gate:
    """An open gate that waits a moment at most."""
    gate = Gate(dict, lambda _layer: None)
    services = SimpleNamespace(monitor=monitor, spool_folder=tmp_path)
    settings = GatewaySettings(state=tmp_path, hold_seconds=0.01, max_body_bytes=10)
    gate.open(settings, services, PassthroughList(()))  # type: ignore[arg-type] # what the test needs of it
    return gate


def test_closed_gate_lets_nothing_be_held() -> None:
    """Before it is configured and after it is removed, the gateway can decide on nothing, and says so by raising."""
    gate = Gate(dict, lambda _layer: None)

    for ask in (lambda: gate.services, lambda: gate.settings, lambda: gate.hold("a"), lambda: gate.sites):
        with pytest.raises(GateClosedError):
            ask()


def test_gate_can_be_closed_again(gate: Gate) -> None:
    """Once closed, nothing is decided any more."""
    gate.close()

    with pytest.raises(GateClosedError):
        gate.hold("a")


async def test_decision_has_a_deadline(gate: Gate) -> None:
    """A decision that does not come is an error, not a wait without end."""
    step = gate.decide(lambda: asyncio.sleep(3600))
    await step()

    with pytest.raises(TimeoutError):
        step.result()


def test_monitor_hears_of_bodies_and_failures(gate: Gate, monitor: FakeMonitor) -> None:
    """What is held, what broke (by class name only) and what is not inspected is reported."""
    body = gate.hold("a")
    body.append(b"12345")
    body.close()
    gate.report_broken("proxy", ValueError("a value"))
    gate.report_uninspected("websocket")

    assert monitor.heard == [
        ("spooled", 0),
        ("holding", 1),
        ("spooled", 0),
        ("holding", 0),
        ("broke", "proxy", "ValueError"),
        ("uninspected", "websocket"),
    ]


async def test_shutdown_waits_for_uploads(gate: Gate) -> None:
    """The end waits until every upload that came in was answered."""
    upload, other = SimpleUpload(), SimpleUpload()
    gate.begin_exchange(upload)
    gate.begin_exchange(other)
    waiting = asyncio.ensure_future(gate.wait_until_finished())
    await asyncio.sleep(0)
    gate.end_exchange(upload)
    await asyncio.sleep(0)
    was_waiting = not waiting.done()
    gate.end_exchange(other)
    await waiting

    assert was_waiting


class SimpleUpload:
    """Something that can be referred to weakly."""


def test_unknown_client_has_no_handler(gate: Gate) -> None:
    """A client that is gone has no connection to wait for."""
    assert gate.find_handler(tflow.tclient_conn()) is None
