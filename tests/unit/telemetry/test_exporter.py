import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from prometheus_client import CollectorRegistry, Counter

from dlp_addon.telemetry import exporter as module
from dlp_addon.telemetry.exporter import Exporter, HealthChecks

STATE = {"healthy": True, "ready": True}


@pytest.fixture
def exporter() -> Iterator[Exporter]:
    """A running exporter whose health the test sets."""
    STATE.update(healthy=True, ready=True)
    registry = CollectorRegistry()
    Counter("dlp_test", "A test.", registry=registry).inc(1, {"incident_id": "x"})
    checks = HealthChecks(is_healthy=lambda: STATE["healthy"], is_ready=lambda: STATE["ready"])
    running = Exporter(registry, checks, port=0)
    running.start()
    yield running
    running.stop()


def ask(exporter: Exporter, text: str) -> str:
    """The whole answer to a request."""
    with closing(socket.create_connection(exporter.address, timeout=20)) as connection:
        connection.sendall(text.encode("latin-1"))
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received.decode()


def test_it_listens_on_loopback_unless_told_otherwise(exporter: Exporter) -> None:
    """Metrics are not for the network by themselves."""
    assert exporter.address[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("healthy", "ready", "health_status", "ready_status"),
    [(True, True, "200", "200"), (True, False, "200", "503"), (False, True, "503", "503")],
)
def test_health_follows_the_checks(
    exporter: Exporter,
    healthy: bool,  # noqa: FBT001 - a table
    ready: bool,  # noqa: FBT001 - a table
    health_status: str,
    ready_status: str,
) -> None:
    """A gateway whose loop stands still is neither healthy nor ready; one that drains is healthy."""
    STATE.update(healthy=healthy, ready=ready)

    assert ask(exporter, "GET /healthz HTTP/1.1\r\n\r\n").split()[1] == health_status
    assert ask(exporter, "GET /readyz HTTP/1.1\r\n\r\n").split()[1] == ready_status


def test_metrics_come_in_the_format_that_is_asked_for(exporter: Exporter) -> None:
    """Prometheus text without exemplars, OpenMetrics with them."""
    plain = ask(exporter, "GET /metrics HTTP/1.1\r\n\r\n")
    accept = "application/openmetrics-text;version=1.0.0"
    open_metrics = ask(exporter, f"GET /metrics HTTP/1.1\r\nACCEPT: {accept}\r\n\r\n")

    assert "dlp_test_total 1.0" in plain
    assert "incident_id" not in plain
    assert '# {incident_id="x"}' in open_metrics
    assert "application/openmetrics-text" in open_metrics


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("GET / HTTP/1.1\r\n\r\n", "404"),
        ("POST /metrics HTTP/1.1\r\n\r\n", "405"),
        ("nonsense\r\n\r\n", "400"),
        ("\x16\x03\x01\x00\r\n\r\n", "400"),
        ("GET /readyz SMTP\r\n\r\n", "400"),
    ],
)
def test_nothing_else_is_served(exporter: Exporter, text: str, status: str) -> None:
    """Other paths, methods and protocols get their status and nothing more."""
    assert ask(exporter, text).split()[1] == status


def test_head_has_no_body(exporter: Exporter) -> None:
    """A HEAD request gets the headers of the answer alone."""
    assert ask(exporter, "HEAD /metrics HTTP/1.1\r\n\r\n").endswith("\r\n\r\n")


def test_endless_heads_are_cut(exporter: Exporter) -> None:
    """A client that never ends its head is sent away without an answer."""
    assert ask(exporter, "GET / HTTP/1.1\r\n" + "X: y\r\n" * 2900) == ""


def test_slow_clients_hold_nothing_up(exporter: Exporter, monkeypatch: pytest.MonkeyPatch) -> None:
    """With all places taken by clients that say nothing, they are free again after the deadline."""
    monkeypatch.setattr(module, "DEADLINE_SECONDS", 0.3)
    silent = [socket.create_connection(exporter.address, timeout=20) for _ in range(module.MAX_CONNECTIONS)]
    for connection in silent:
        connection.sendall(b"GET / HT")
    closed = [connection.recv(10) for connection in silent]
    for connection in silent:
        connection.close()

    assert closed == [b""] * len(silent)
    assert "200" in ask(exporter, "GET /readyz HTTP/1.1\r\n\r\n")


def test_a_port_in_use_is_told_at_once() -> None:
    """Two gateways on one port: the second one learns it when it is made."""
    registry, checks = CollectorRegistry(), HealthChecks(is_healthy=lambda: True, is_ready=lambda: True)
    first = Exporter(registry, checks, port=0)
    with pytest.raises(OSError, match="in use"):
        Exporter(registry, checks, port=first.address[1])
    first.stop()


def test_a_remark_stands_under_readiness() -> None:
    """Whoever looks at readiness sees what else holds, and health stays as short as it is."""
    checks = HealthChecks(is_healthy=lambda: True, is_ready=lambda: True, remark=lambda: "break-glass: on\n")
    running = Exporter(CollectorRegistry(), checks, port=0)
    running.start()

    assert ask(running, "GET /readyz HTTP/1.1\r\n\r\n").endswith("\r\n\r\nok\nbreak-glass: on\n")
    assert ask(running, "GET /healthz HTTP/1.1\r\n\r\n").endswith("\r\n\r\nok\n")
    running.stop()
