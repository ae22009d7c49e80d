"""How a stream sends a request upstream: with a body only under a release, checked again right before."""

from mitmproxy import http
from mitmproxy.proxy import events
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.http import (
    HttpLayer,
    HttpStream,
    RequestData,
    RequestEndOfMessage,
    RequestHeaders,
    RequestProtocolError,
    RequestTrailers,
    ResponseHeaders,
    ResponseProtocolError,
    SendHttp,
)

from dlp_addon.model.admission import Release
from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.answering import AnsweringStream, Commands
from dlp_addon.proxy.enforcement import build_unreachable_refusal
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.releases import is_expected_connection, is_release_for
from dlp_addon.proxy.sending import CHUNK_BYTES, MAX_PENDING_BYTES, count_pending, read_when_taken, wait_until_taken
from dlp_addon.proxy.spool import HeldBody
from dlp_addon.proxy.steps import Step

_FRAMING = frozenset({b"content-length", b"transfer-encoding"})
_MAX_WAITING_BYTES = 64 * 1024 * 1024
"""Of a body that passes unheld, what may wait in memory for its destination."""


class DestinationChangedError(RuntimeError):
    """A held request no longer goes where it was released to, or its body is another one."""


class SlowDestinationError(RuntimeError):
    """A body that passes unheld comes in much faster than its destination takes it."""


class ForwardingStream(AnsweringStream):
    """Connects and sends; never to the gateway itself, and never a body without its release."""

    def __init__(self, context: Context, stream_id: int, gate: Gate) -> None:
        super().__init__(context, stream_id, gate)
        self._waiting_bytes = 0
        self._is_overrun = False

    def handle_connect(self) -> Commands[None]:
        """As in mitmproxy, but never to the gateway itself."""
        if self._is_unreachable():
            self.flow.response = build_unreachable_refusal()
        yield from super().handle_connect()

    def make_server_connection(self) -> Commands[bool]:
        """As in mitmproxy, but never to the gateway itself or a link-local address, whatever a name resolves to."""
        if self._is_unreachable():
            yield from self.answer(build_unreachable_refusal())
            return False
        if not (yield from super().make_server_connection()):
            return False
        if self._has_reached_forbidden_peer():
            yield from self.answer(build_unreachable_refusal())
            return False
        return True

    def send_without_body(self) -> Commands[None]:
        """Send a request that carries nothing but its head."""
        if (yield from self.make_server_connection()):
            yield from self.send_head(0, is_whole=True)
            yield from self.send_end()

    def send_held(self, held: HeldBody, asked: UploadRequest, release: Release) -> Commands[None]:
        """Send a body from disk, if `release` was made for it; raises DestinationChangedError if not."""
        body = held.describe()
        if not self.fits(asked, release, body.sha256):
            raise DestinationChangedError
        if not (yield from self.make_server_connection()):
            return
        # The hooks of the new connection may have changed the flow.
        if not (self.fits(asked, release, body.sha256) and self.is_expected_connection()):
            raise DestinationChangedError
        yield from self.send_head(held.size, is_whole=True)
        if (yield from self.send_from_disk(held)):
            yield from self.send_end()

    def begin_unheld(self, held: HeldBody | None, asked: UploadRequest, release: Release) -> Commands[bool]:
        """Begin a body that the policy lets pass unexamined, with what was held of it; False where that failed."""
        if not self.fits(asked, release, None):
            raise DestinationChangedError
        if not (yield from self.make_server_connection()):
            return False
        if not (self.fits(asked, release, None) and self.is_expected_connection()):
            raise DestinationChangedError
        yield from self.send_head(0, is_whole=False)
        return held is None or (yield from self.send_from_disk(held))

    def send_unheld(self, data: bytes) -> Commands[None]:
        """Send one more piece of such a body, no faster than the destination takes it."""
        yield SendHttp(RequestData(self.stream_id, data), self.context.server)
        if self.count_pending() > MAX_PENDING_BYTES:
            yield from self.wait(Step(lambda: wait_until_taken(self.count_pending, self._is_interrupted)))
        self.check_overrun()

    def bound_waiting(self) -> None:
        """Bound what mitmproxy keeps in memory of this request while its stream waits, from now on."""
        self.handle_event = self._handle_event_bounded  # type: ignore[method-assign] # one stream in many needs it

    def check_overrun(self) -> None:
        """Raise SlowDestinationError where that bound was reached, for a part of the body is lost then."""
        if self._is_overrun:
            raise SlowDestinationError

    def _handle_event_bounded(self, event: events.Event) -> Commands[None]:
        if self._paused and isinstance(event, RequestData):
            waiting_before = self._waiting_bytes if self._paused_event_queue else 0
            self._waiting_bytes = waiting_before + len(event.data)
            if self._waiting_bytes > _MAX_WAITING_BYTES:
                self._is_overrun = True
                return
        yield from HttpStream.handle_event(self, event)

    def send_end(self) -> Commands[None]:
        """End the request."""
        trailers = self.flow.request.trailers
        # mitmproxy cannot send trailers over HTTP/1; RFC 9110 section 6.5.1 lets an intermediary drop them.
        if trailers and not self._is_http1_upstream():
            yield SendHttp(RequestTrailers(self.stream_id, trailers), self.context.server)
        self.is_sending = False
        yield SendHttp(RequestEndOfMessage(self.stream_id), self.context.server)

    # Checks

    def fits(self, asked: UploadRequest, release: Release, sha256: str | None) -> bool:
        """Whether `release` is for this body and for where the request goes now."""
        return is_release_for(release, asked, sha256, self.describe_destination())

    def is_expected_connection(self) -> bool:
        """Whether the connection leads where the request says, and nowhere through."""
        address = (self.flow.request.host, self.flow.request.port)
        is_tls = self.flow.request.scheme == "https"
        return is_expected_connection(self.context.server, self.context.client, address, tls=is_tls)

    def _is_unreachable(self) -> bool:
        return self.gate.reachability.forbids_host(self.flow.request.host, self.flow.request.port)

    def _has_reached_forbidden_peer(self) -> bool:
        server = self.context.server
        if not server.peername or not server.sockname or server.via:
            return False
        return self.gate.reachability.forbids_peer(server.peername[:2], server.sockname[0])

    def _is_http1_upstream(self) -> bool:
        return self.context.server.alpn in (None, b"", b"http/1.1", b"http/1.0")

    # Bytes

    def send_head(self, size: int, *, is_whole: bool) -> Commands[None]:
        """Begin the request; a body of `size` bytes follows, of unknown size where it is not whole yet."""
        request = self.flow.request
        if (size or not is_whole or _has_framing(request)) and "transfer-encoding" not in request.headers:
            self._frame(request, size, is_whole=is_whole)
        is_end = is_whole and not size and not request.trailers
        self.is_sending = not is_end
        yield SendHttp(RequestHeaders(self.stream_id, self._detach_query(), is_end), self.context.server)

    def _frame(self, request: http.Request, size: int, *, is_whole: bool) -> None:
        """Say how long the body is, whatever other addons wrote there; HTTP/2 clients need not say it."""
        announced = request.headers.get("content-length")
        if not is_whole:
            if announced is None and self._is_http1_upstream():
                request.headers["transfer-encoding"] = "chunked"
        elif announced != str(size) and (size or announced is not None):
            request.headers["content-length"] = str(size)

    def _detach_query(self) -> http.Request:
        """The request as it is sent; the one in the flow, which is shown and logged, loses its query."""
        request = self.flow.request
        if b"?" not in request.data.path:
            return request
        sent = _copy(request)
        sent.data = _copy(request.data)
        self.sent_target = request.path
        request.data.path = request.data.path.partition(b"?")[0]
        return sent

    def send_from_disk(self, held: HeldBody, offset: int = 0) -> Commands[bool]:
        """Send the held body from `offset` on; False where an event that waits makes the rest pointless."""
        while offset < held.size:
            data = held.read(0, CHUNK_BYTES) if held.size <= CHUNK_BYTES else (yield from self._read(held, offset))
            if data is None:
                return False
            if not data:
                raise EOFError
            offset += len(data)
            yield SendHttp(RequestData(self.stream_id, data), self.context.server)
        return True

    def _read(self, held: HeldBody, offset: int) -> Commands[bytes | None]:
        step = Step(lambda: read_when_taken(held, offset, self.count_pending, self._is_interrupted))
        return (yield from self.wait(step))

    def count_pending(self) -> int:
        """Bytes of this request that were handed over and have not left."""
        parent = self.context.layers[self.context.layers.index(self) - 1]
        assert isinstance(parent, HttpLayer)  # noqa: S101 - mitmproxy makes streams nowhere else
        path = parent.connections.get(self.context.server)
        return count_pending(self.gate.find_handler(self.context.client), path, self.context.server, self.stream_id)

    def _is_interrupted(self) -> bool:
        """Whether the client or the server is gone, or the server already answered with an error."""
        return any(
            isinstance(event, RequestProtocolError | ResponseProtocolError)
            or (isinstance(event, ResponseHeaders) and event.response.status_code >= 400)
            for event in self._paused_event_queue
        )


def _has_framing(request: http.Request) -> bool:
    """Whether a field says how long the body is; looked up in the raw fields, for every request asks."""
    return any(name.lower() in _FRAMING for name, _ in request.headers.fields)


def _copy[Copied](original: Copied) -> Copied:
    """A shallow copy, much cheaper than `copy.copy`: every request with a query needs two."""
    copied = object.__new__(type(original))
    copied.__dict__.update(original.__dict__)
    return copied
