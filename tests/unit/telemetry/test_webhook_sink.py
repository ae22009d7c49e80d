import hashlib
import hmac
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from dlp_addon.telemetry.durable_sink import DeliveryRefusedError
from dlp_addon.telemetry.event_formats import FORMATS
from dlp_addon.telemetry.outbox import Message
from dlp_addon.telemetry.webhook_sink import Webhook, sign
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


BODY = FORMATS["ocsf"](EVENT).encode()
MESSAGE = Message(id=1, delivery=EVENT.request_id, queued_at=0.0, body=BODY)


def deliver(receiver: Receiver) -> None:
    """One delivery of one message."""
    Webhook(receiver.url, SECRET)((MESSAGE,))


def test_an_event_is_delivered_signed(receiver: Receiver) -> None:
    """The receiver can tell that the body is ours, how old it is, and whether it came before."""
    deliver(receiver)
    headers, body = receiver.received[0]
    time, digest = (part.partition("=")[2] for part in headers["X-Dlp-Signature"].split(","))

    assert (body, headers["X-Dlp-Delivery"]) == (BODY, EVENT.request_id)
    assert digest == hmac.new(SECRET, time.encode() + b"." + body, hashlib.sha256).hexdigest()
    assert sign(body, SECRET, int(time)) == headers["X-Dlp-Signature"]


@pytest.mark.parametrize("status", [500, 503, 401, 404, 429, 302])
def test_what_may_change_is_worth_another_try(receiver: Receiver, status: int) -> None:
    """An outage, a lost permission or a redirection, which is not followed, is an error of the moment."""
    receiver.statuses = [status]
    with pytest.raises(OSError, match=str(status)) as raised:
        deliver(receiver)

    assert not isinstance(raised.value, DeliveryRefusedError)
    assert len(receiver.received) == 1


@pytest.mark.parametrize("status", [400, 410, 413, 422])
def test_what_is_not_wanted_is_refused_for_good(receiver: Receiver, status: int) -> None:
    """A message that the receiver cannot take does not keep the others waiting."""
    receiver.statuses = [status]
    with pytest.raises(DeliveryRefusedError):
        deliver(receiver)


def test_nobody_there_is_an_error_of_the_moment(receiver: Receiver) -> None:
    """Without a receiver a delivery fails at once."""
    with pytest.raises(OSError, match="refused"):
        Webhook("http://127.0.0.1:1/", SECRET)((MESSAGE,))

    assert receiver.received == []
