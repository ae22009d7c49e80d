import hashlib
import hmac
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from dlp_addon.telemetry.event_formats import FORMATS
from dlp_addon.telemetry.webhook_sink import WebhookSink, sign
from tests.sample_events import EVENT

SECRET = b"a secret of sixteen bytes"


@dataclass
class Receiver:
    """Answers with the given statuses, the last one for ever."""

    statuses: list[int]
    url: str = ""
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A listening receiver."""
    told = Receiver([200])

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Keeps the request and answers."""
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.received.append((dict(self.headers), body))
            self.send_response(told.statuses.pop(0) if len(told.statuses) > 1 else told.statuses[0])
            self.send_header("Location", told.url + "elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.url = f"http://127.0.0.1:{server.server_port}/"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield told
        server.shutdown()


def build(receiver: Receiver) -> WebhookSink:
    """A sink that does not pause."""
    return WebhookSink("webhook_ocsf", receiver.url, FORMATS["ocsf"], SECRET, pauses=(0.0, 0.0))


def test_an_event_is_delivered_signed(receiver: Receiver) -> None:
    """The receiver can tell that the body is ours and how old it is."""
    build(receiver)(EVENT)
    headers, body = receiver.received[0]
    time, digest = (part.partition("=")[2] for part in headers["X-Dlp-Signature"].split(","))

    assert body == FORMATS["ocsf"](EVENT).encode()
    assert digest == hmac.new(SECRET, time.encode() + b"." + body, hashlib.sha256).hexdigest()
    assert sign(body, SECRET, int(time)) == headers["X-Dlp-Signature"]


def test_failures_are_tried_again_as_the_same_delivery(receiver: Receiver) -> None:
    """A receiver that fails twice gets the event at the third time, under the same id."""
    receiver.statuses = [503, 500, 204]
    build(receiver)(EVENT)

    assert [headers["X-Dlp-Delivery"] for headers, _ in receiver.received] == [EVENT.request_id] * 3


def test_a_receiver_that_always_fails_raises(receiver: Receiver) -> None:
    """The queue before the sink counts what is lost."""
    receiver.statuses = [500]
    with pytest.raises(OSError, match="500"):
        build(receiver)(EVENT)

    assert len(receiver.received) == 3


def test_redirections_are_not_followed(receiver: Receiver) -> None:
    """No event goes where the operator did not send it."""
    receiver.statuses = [302]
    with pytest.raises(OSError, match="302"):
        build(receiver)(EVENT)

    assert len(receiver.received) == 3
