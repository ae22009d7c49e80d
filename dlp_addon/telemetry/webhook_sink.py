import hashlib
import hmac
import threading
import time
import urllib.error
import urllib.request
from typing import Final

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.event_formats import EventFormat

TIMEOUT_SECONDS: Final = 10.0
PAUSES_SECONDS: Final = (1.0, 5.0, 25.0)
"""Before the second, third and fourth attempt."""


class WebhookSink:
    """Posts each event, signed: `X-DLP-Signature: t=UNIX-TIME,v1=HEX` with HMAC-SHA256 over `UNIX-TIME.BODY`.

    Tried four times; `X-DLP-Delivery` is the same each time, so that a receiver can tell a repetition. Redirections are
    not followed: they would carry the event elsewhere.

    Args:
        secret: shared with the receiver.
    """

    def __init__(
        self, name: str, url: str, write: EventFormat, secret: bytes, *, pauses: tuple[float, ...] = PAUSES_SECONDS
    ) -> None:
        self.name = name
        self._url = url
        self._write = write
        self._secret = secret
        self._pauses = pauses
        self._closed = threading.Event()
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirection())

    def __call__(self, event: InspectionEvent) -> None:
        """Delivers one event; raises OSError where every attempt failed."""
        body = self._write(event).encode()
        for pause in (*self._pauses, None):
            try:
                self._post(body, event.request_id)
            except OSError:
                if pause is None or self._closed.wait(pause):
                    raise
            else:
                return

    def close(self) -> None:
        """Waits for no further attempt."""
        self._closed.set()

    def _post(self, body: bytes, delivery: str) -> None:
        headers = {
            "Content-Type": "application/json" if body.startswith(b"{") else "text/plain; charset=utf-8",
            "X-DLP-Delivery": delivery,
            "X-DLP-Signature": sign(body, self._secret, int(time.time())),
        }
        request = urllib.request.Request(self._url, body, headers, method="POST")  # noqa: S310 - an operator's http(s) URL
        with self._opener.open(request, timeout=TIMEOUT_SECONDS) as response:
            response.read(1)


def sign(body: bytes, secret: bytes, now: int) -> str:
    """The signature's header; `now` is Unix time, which a receiver compares with its own against replays."""
    digest = hmac.new(secret, b"%d.%s" % (now, body), hashlib.sha256).hexdigest()
    return f"t={now},v1={digest}"


class _NoRedirection(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Follows nothing: the answer becomes an error."""
