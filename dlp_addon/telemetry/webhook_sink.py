import hashlib
import hmac
import time
import urllib.error
import urllib.request
from typing import Final

from dlp_addon.telemetry.durable_sink import DeliveryRefusedError
from dlp_addon.telemetry.outbox import Message

TIMEOUT_SECONDS: Final = 10.0
_WORTH_ANOTHER_TRY: Final = frozenset({401, 403, 404, 407, 408, 425, 429})
"""Answers of the 4xx class that an operator, or time, changes; others mean that this message is not wanted."""


class Webhook:
    """Posts messages, signed: `X-DLP-Signature: t=UNIX-TIME,v1=HEX` with HMAC-SHA256 over `UNIX-TIME.BODY`.

    `X-DLP-Delivery` is the same each time, so that a receiver can tell a repetition. Redirections are not followed:
    they would carry the event elsewhere.

    Args:
        secret: shared with the receiver.
    """

    def __init__(self, url: str, secret: bytes) -> None:
        self._url = url
        self._secret = secret
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirection())

    def __call__(self, messages: tuple[Message, ...]) -> None:
        """Delivers messages; raises OSError where the receiver did not take one."""
        for message in messages:
            self._post(message)

    def _post(self, message: Message) -> None:
        body = message.body
        headers = {
            "Content-Type": "application/json" if body.startswith(b"{") else "text/plain; charset=utf-8",
            "X-DLP-Delivery": message.delivery,
            "X-DLP-Signature": sign(body, self._secret, int(time.time())),
        }
        request = urllib.request.Request(self._url, body, headers, method="POST")  # noqa: S310 - an operator's http(s) URL
        try:
            with self._opener.open(request, timeout=TIMEOUT_SECONDS) as response:
                response.read(1)
        except urllib.error.HTTPError as error:
            error.close()
            if 400 <= error.code < 500 and error.code not in _WORTH_ANOTHER_TRY:
                raise DeliveryRefusedError(f"the receiver answered {error.code}") from None
            raise


def sign(body: bytes, secret: bytes, now: int) -> str:
    """The signature's header; `now` is Unix time, which a receiver compares with its own against replays."""
    digest = hmac.new(secret, b"%d.%s" % (now, body), hashlib.sha256).hexdigest()
    return f"t={now},v1={digest}"


class _NoRedirection(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """Follows nothing: the answer becomes an error."""
