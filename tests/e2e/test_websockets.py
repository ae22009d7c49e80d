"""WebSocket through a real mitmdump: messages go on whole and in order with a release, and not at all without."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from wsproto.events import AcceptConnection, CloseConnection, Ping, Pong, TextMessage

from tests.e2e.certificates import Authority
from tests.e2e.gateway import FAKE_SCRIPT, Gateway, run_gateway_process
from tests.e2e.websockets import EchoServer, open_socket, tell

HALTING = """
from mitmproxy.exceptions import AddonHalt

class Halting:
    def halt(self, _):
        raise AddonHalt
    websocket_start = websocket_message = websocket_end = halt

addons = [Halting()]
"""
CHANGING = """
def websocket_message(flow):
    flow.websocket.messages[-1].content = b"LEAK put in by an addon"
"""


@pytest.fixture
def echo_server() -> Iterator[EchoServer]:
    """A WebSocket server."""
    with EchoServer() as server:
        yield server


@pytest.mark.parametrize("is_compressed", [False, True])
def test_released_messages_arrive_in_order(
    fake_gateway: Gateway, echo_server: EchoServer, *, is_compressed: bool
) -> None:
    """Text and binary messages of all sizes, empty ones too, arrive as they were, compressed or not."""
    messages = ["hello", b"\x00\xff" * 5, "", "päper " * 30_000, bytes(range(256)) * 4_000, b"", "last"]
    with open_socket(fake_gateway, echo_server, is_compressed=is_compressed) as client:
        answers = [client.ask(message) for message in messages]

    assert answers == [f"received {len(message)}" for message in messages]
    assert echo_server.received == messages


@pytest.mark.parametrize("is_compressed", [False, True])
@pytest.mark.parametrize("message", ["a LEAK of people", b"\x00LEAK", b"x" * 300_000 + b"LEAK"])
def test_refused_message_never_arrives(
    fake_gateway: Gateway, echo_server: EchoServer, message: str | bytes, *, is_compressed: bool
) -> None:
    """A refused message closes the connection with 1008 and the incident; the server gets no byte of it."""
    with open_socket(fake_gateway, echo_server, is_compressed=is_compressed) as client:
        first = client.ask("fine")
        refused = client.ask(message)

    assert (first, refused) == ("received 4", "1008 refused by data protection, incident FAKE-1")
    assert echo_server.received == ["fine"]


def test_fragmented_message_is_judged_whole(fake_gateway: Gateway, echo_server: EchoServer) -> None:
    """Frames of one message wait for its last one; cut into single characters a leak is still seen."""
    with open_socket(fake_gateway, echo_server) as client:
        for piece in ("in ", "pie", "ces"):
            client.send(piece, is_last=False)
        client.send("")
        released = tell(client.receive())
        for letter in "LEA":
            client.send(letter, is_last=False)
        client.send("K")
        refused = tell(client.receive())

    assert released == "received 9"
    assert refused.startswith("1008")
    assert echo_server.received == ["in pieces"]


def test_content_that_comes_drop_by_drop_is_judged_together(fake_gateway: Gateway, echo_server: EchoServer) -> None:
    """Binary pieces in messages of their own are joined with those before them; the last piece does not arrive."""
    with open_socket(fake_gateway, echo_server) as client:
        answers = [client.ask(piece) for piece in (b"L", b"E", b"A", b"K")]

    assert answers[:3] == ["received 1"] * 3
    assert answers[3].startswith("1008")
    assert echo_server.received == [b"L", b"E", b"A"]


def test_many_messages_at_once_are_judged_together(tmp_path: Path, authority: Authority) -> None:
    """Messages that come in while one is judged share decisions, and none is lost, doubled or late."""
    with (
        run_gateway_process(tmp_path, authority, environment={"FAKE_SECONDS": "0.1"}) as gateway,
        EchoServer() as server,
        open_socket(gateway, server) as client,
    ):
        for number in range(400):
            client.send(f"message {number}")
        answers = [tell(client.receive()) for _ in range(400)]
        decisions = len(gateway.asked("admit"))

    assert server.received == [f"message {number}" for number in range(400)]
    assert len(answers) == 400
    assert decisions < 100


def test_control_frames(fake_gateway: Gateway, echo_server: EchoServer) -> None:
    """Pings reach the server and its pongs come back; their payload is judged, and words of a close are left out."""
    with open_socket(fake_gateway, echo_server) as client:
        client.send_event(Ping(payload=b"alive"))
        pong = client.receive()
        client.send_event(CloseConnection(code=1000, reason="LEAK"))
        closed = client.receive()
    with open_socket(fake_gateway, echo_server) as client:
        client.send_event(Ping(payload=b"LEAK"))
        refused = tell(client.receive())

    assert isinstance(pong, Pong)
    assert bytes(pong.payload) == b"alive"
    assert isinstance(closed, CloseConnection)
    assert refused.startswith("1008")
    assert wait_for_codes(echo_server, 2) == [1000, 1001]


def test_leak_in_the_same_packet_as_the_close(fake_gateway: Gateway, echo_server: EchoServer) -> None:
    """What a client sends right before it closes is judged all the same."""
    with open_socket(fake_gateway, echo_server) as client:
        client.send_event(TextMessage("fine"), TextMessage("LEAK"), CloseConnection(code=1000))
        wait_for_codes(echo_server, 1)

    assert "LEAK" not in echo_server.received


@pytest.mark.parametrize("how", ["raise", "hang", "no_record"])
def test_broken_decision_closes_the_connection(
    tmp_path: Path, authority: Authority, echo_server: EchoServer, how: str
) -> None:
    """Where no decision is made nothing arrives, and the client is told."""
    options, environment = ["dlp_hold_seconds=1"], {"FAKE_BREAK": how}
    with run_gateway_process(tmp_path, authority, options=options, environment=environment) as gateway:
        with open_socket(gateway, echo_server) as client:
            answer = client.ask("fine")

        assert list((gateway.state / "spool").iterdir()) == []
    assert answer.startswith("1008")
    assert echo_server.received == []


@pytest.mark.parametrize("text", [HALTING, CHANGING], ids=["halt", "change"])
def test_other_addons(tmp_path: Path, authority: Authority, echo_server: EchoServer, text: str) -> None:
    """Messages are decided on as they came, whatever addon halts the chain or would change them."""
    other = tmp_path / "other.py"
    other.write_text(text)
    with (
        run_gateway_process(tmp_path, authority, scripts=[other, FAKE_SCRIPT]) as gateway,
        open_socket(gateway, echo_server) as client,
    ):
        answers = [client.ask("fine"), client.ask("a LEAK")]

    assert [answer.partition(" ")[0] for answer in answers] == ["received", "1008"]
    assert echo_server.received == ["fine"]


def test_message_over_the_budget(tmp_path: Path, authority: Authority, echo_server: EchoServer) -> None:
    """A message that cannot be held whole is refused while it still comes in."""
    with (
        run_gateway_process(tmp_path, authority, options=["dlp_max_body_bytes=1m"]) as gateway,
        open_socket(gateway, echo_server) as client,
    ):
        answer = client.ask(b"x" * 3_000_000)

        assert gateway.asked("refuse")[0]["failure"] == "websocket:SpoolFullError"
    assert answer.startswith("1008")
    assert echo_server.received == []


def test_accepted_without_a_question(fake_gateway: Gateway, echo_server: EchoServer) -> None:
    """A WebSocket that is read needs no leave: nobody counts it as uninspected."""
    counted = len(fake_gateway.asked("uninspected_connection"))
    with open_socket(fake_gateway, echo_server) as client:
        assert isinstance(client.answer, AcceptConnection)

    assert len(fake_gateway.asked("uninspected_connection")) == counted


def wait_for_codes(server: EchoServer, count: int) -> list[int | None]:
    """The codes with which the server's connections were closed, once there are `count`."""
    deadline = time.monotonic() + 10
    while len(server.closed_with) < count and time.monotonic() < deadline:
        time.sleep(0.02)
    return server.closed_with
