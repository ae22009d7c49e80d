import http.server
import resource
import socket
import threading
from collections.abc import Iterator

import pytest

from dlp_addon.cli import machine_checks
from dlp_addon.cli.check_result import CheckResult, Level
from dlp_addon.model.confinement import Mechanism


class Healthy(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Answers as a gateway does."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok\n")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def taken() -> Iterator[tuple[str, int]]:
    """An address that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[:2]


@pytest.fixture
def health() -> Iterator[tuple[str, int]]:
    """The health listener of a gateway."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Healthy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield ("127.0.0.1", server.server_port)
        server.shutdown()


def levels(results: Iterator[CheckResult]) -> dict[str, Level]:
    """How checks came out, by name."""
    return {result.name: result.level for result in results}


def test_this_machine_will_do() -> None:
    """The interpreter and kernel that the tests run on have what workers need."""
    assert set(levels(machine_checks.check_interpreter()).values()) == {Level.GOOD}
    assert levels(machine_checks.check_kernel())["pidfd"] is Level.GOOD
    assert levels(machine_checks.check_clock())["clock"] is not Level.FAIL


def test_too_few_descriptors_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit that a few hundred connections reach is said."""
    expected = {256: Level.FAIL, 1024: Level.WARN, 65536: Level.GOOD, resource.RLIM_INFINITY: Level.GOOD}
    found = {}
    for limit in expected:
        monkeypatch.setattr(resource, "getrlimit", lambda _kind, limit=limit: (limit, limit))
        found[limit] = levels(machine_checks.check_descriptors())["descriptors"]

    assert found == expected


def test_a_taken_port_fails_unless_a_gateway_has_it(taken: tuple[str, int], health: tuple[str, int]) -> None:
    """Somebody else's listener keeps the gateway from starting; its own does not."""
    free = ("127.0.0.1", 0)

    assert levels(machine_checks.check_ports(taken, free)) == {"port": Level.FAIL, "metrics port": Level.GOOD}
    assert levels(machine_checks.check_ports(taken, health)) == {"port": Level.GOOD, "metrics port": Level.GOOD}


def test_an_address_of_another_machine_fails() -> None:
    """An address that this machine does not have cannot be bound."""
    results = levels(machine_checks.check_ports(("192.0.2.1", 8080), ("no-such-host.invalid", 9101)))

    assert set(results.values()) == {Level.FAIL}


def test_a_worker_gets_warm() -> None:
    """The check starts a real worker and says what confines it."""
    results = levels(machine_checks.check_workers(None))

    assert list(results) == ["workers", "confinement"]
    assert results["workers"] is not Level.FAIL


def test_a_worker_that_does_not_start_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """What kept it from starting is told by its class, with what to look at."""

    async def die(_recognizers: str | None) -> tuple[Mechanism, ...]:
        raise EOFError

    monkeypatch.setattr(machine_checks, "start_worker", die)
    (result,) = machine_checks.check_workers("recognizers: 5")

    assert result.level is Level.FAIL
    assert "EOFError" in result.seen


def test_a_worker_that_is_not_confined_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each mechanism that is missing is named."""

    async def start(_recognizers: str | None) -> tuple[Mechanism, ...]:
        return (Mechanism.SECCOMP,)

    monkeypatch.setattr(machine_checks, "start_worker", start)
    results = list(machine_checks.check_workers(None))

    assert results[1].level is Level.WARN
    assert "landlock" in results[1].seen
