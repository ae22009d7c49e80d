import socket
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from dlp_addon.coaching import listener
from dlp_addon.coaching.form import CoachForm
from dlp_addon.coaching.listener import MAX_BODY_BYTES, CoachListener
from dlp_addon.coaching.logins import NoLogins


class NoTickets:
    """Grants nothing."""

    def submit(self, incident_id: str, code: str, reason: str, now: datetime) -> str:  # noqa: ARG002
        return "denied"


@pytest.fixture
def served() -> Iterator[CoachListener]:
    """A running listener on loopback."""

    def build(address: tuple[str, int]) -> CoachForm:
        return CoachForm(NoTickets(), f"http://{address[0]}:{address[1]}", lambda: datetime.now(UTC), NoLogins())

    running = CoachListener("127.0.0.1", 0, build)
    running.start()
    yield running
    running.stop()


def talk(served: CoachListener, *pieces: bytes) -> bytes:
    """What comes back for some bytes."""
    received = b""
    with socket.create_connection(served.address, 5) as connection:
        for piece in pieces:
            connection.sendall(piece)
        while data := connection.recv(65536):
            received += data
    return received


def head(served: CoachListener, method: str = "GET", *lines: str) -> bytes:
    """The head of a request for a form."""
    host = f"Host: {served.address[0]}:{served.address[1]}"
    return "\r\n".join([f"{method} /coach/DLP-1 HTTP/1.1", host, *lines, "", ""]).encode()


def test_the_form_is_served_and_the_connection_closed(served: CoachListener) -> None:
    """One request, one answer, with its length."""
    answer = talk(served, head(served))

    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"Connection: close" in answer
    assert b"<form" in answer


def test_a_body_may_come_in_pieces(served: CoachListener) -> None:
    """However the network cuts it, it is one request."""
    lines = ("Content-Type: application/json", "Content-Length: 2")
    answer = talk(served, head(served, "POST", *lines)[:20], head(served, "POST", *lines)[20:], b"{", b"}")

    assert answer.startswith(b"HTTP/1.1 403")


def test_head_has_no_body(served: CoachListener) -> None:
    """Only the head that a GET would have."""
    assert talk(served, head(served, "HEAD")).endswith(b"\r\n\r\n")


@pytest.mark.parametrize(
    "lines",
    [
        ("Content-Length: 9999999",),
        ("Content-Length: -1",),
        ("Content-Length: 1", "Content-Length: 2"),
        ("Transfer-Encoding: chunked",),
        ("X: " + "y" * 40_000,),
    ],
)
def test_what_is_no_short_request_gets_no_answer(served: CoachListener, lines: tuple[str, ...]) -> None:
    """Too much, ambiguous or chunked content ends the connection."""
    assert talk(served, head(served, "POST", *lines)) == b""


def test_a_slow_client_is_given_up(served: CoachListener, monkeypatch: pytest.MonkeyPatch) -> None:
    """It costs a place for a bounded time."""
    monkeypatch.setattr(listener, "DEADLINE_SECONDS", 0.2)

    assert talk(served, b"GET /coach") == b""
    assert MAX_BODY_BYTES < 100_000
