"""The stream class that denies by default: a request with a body goes upstream with a release for it, or not at all."""

import time
from collections.abc import Awaitable, Callable

from mitmproxy import http
from mitmproxy.net.http.http1 import expected_http_body_size
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.http import (
    HttpRequestHook,
    HttpResponseHeadersHook,
    RequestData,
    RequestEndOfMessage,
    RequestHeaders,
    RequestProtocolError,
    RequestTrailers,
    ResponseProtocolError,
)

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import Admission, Release
from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.answering import Commands
from dlp_addon.proxy.enforcement import annotate, build_absorbed_deletion
from dlp_addon.proxy.facts import has_long_head
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.head_syntax import check_head, unfold_fields
from dlp_addon.proxy.sending import CHUNK_BYTES
from dlp_addon.proxy.spool import MAX_BACKLOG_BYTES, MAX_MEMORY_BYTES, HeldBody, SpoolFullError
from dlp_addon.proxy.steps import Step
from dlp_addon.proxy.switching import SwitchingStream

type RequestBodyEvent = RequestData | RequestTrailers | RequestEndOfMessage

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
"""RFC 9110 section 9.2.1: they change nothing at the destination, so they complete no upload."""


class StreamedByAddonError(RuntimeError):
    """Another addon asked to stream a request that has to be held."""


class HeldHttpStream(SwitchingStream):
    """Keeps the body of every request on disk until it is decided on.

    Requests without a body pass as they are, unless their head can carry a table or they complete an upload that came
    in parts: these are decided on like one with an empty body.
    """

    def __init__(self, context: Context, stream_id: int, gate: Gate) -> None:
        super().__init__(context, stream_id, gate)
        self._held: HeldBody | None = None
        self._is_streaming_asked = False

    @property
    def is_receiving(self) -> bool:
        """Whether a body is held that is not whole yet."""
        return self._held is not None and self.client_state == self.state_consume_request_body

    # Receiving

    def state_wait_for_request_headers(self, event: RequestHeaders) -> Commands[None]:
        """As in mitmproxy, which rewrites the Host header behind a reverse listener: it is noted before."""
        unfold_fields(event.request)
        self.client_authority = event.request.host_header
        self.claimed_user = self.gate.identities.take_claim(event.request.headers, self.context.client)
        yield from super().state_wait_for_request_headers(event)

    def start_request_stream(self) -> Commands[None]:
        """Another addon set `stream`: the body is held all the same, and refused."""
        self._is_streaming_asked = True
        self.flow.request.stream = False
        self.client_state = self.state_consume_request_body
        yield from ()

    def state_consume_request_body(self, event: RequestBodyEvent) -> Commands[None]:
        """Hold what comes, and decide at its end."""
        if isinstance(event, RequestData):
            yield from self._hold(event.data)
        elif isinstance(event, RequestTrailers):
            self.flow.request.trailers = event.trailers
        else:
            self.client_state = self.state_done
            try:
                yield from self._decide_and_send()
            finally:
                self._drop_held()

    def state_pass_request_body(self, event: RequestBodyEvent) -> Commands[None]:
        """Send on what comes of a body that the policy lets pass unexamined."""
        if isinstance(event, RequestData):
            yield from self.send_unheld(event.data)
        elif isinstance(event, RequestTrailers):
            self.flow.request.trailers = event.trailers
        else:
            self.flow.request.timestamp_end = time.time()
            yield HttpRequestHook(self.flow)
            self.client_state = self.state_done
            yield from self.send_end()
            if self.server_state == self.state_done:
                yield from self.flow_done()

    def handle_protocol_error(self, event: RequestProtocolError | ResponseProtocolError) -> Commands[None]:
        """As in mitmproxy; what was held for a client that is gone is dropped."""
        if isinstance(event, RequestProtocolError):
            self._drop_held()
        self.gate.end_exchange(self)
        yield from super().handle_protocol_error(event)

    def _hold(self, data: bytes) -> Commands[None]:
        if not self.received_bytes:
            self.gate.begin_exchange(self)
        self.received_bytes += len(data)
        try:
            self._keep(data)
        except SpoolFullError as full:
            reason = full.reason
        except OSError:
            self._drop_held()
            raise
        else:
            if self._held is not None and self._held.backlog_bytes > MAX_BACKLOG_BYTES:
                self.gate.note_backlog(self.context.client, self._held)
            return
        try:
            yield from self._ask_unheld(reason, data)
        finally:
            self._drop_held()

    def _keep(self, data: bytes) -> None:
        if self._held is None:
            if self.gate.is_oversize(expected_http_body_size(self.flow.request) or 0):
                raise SpoolFullError(UnscannableReason.OVERSIZE)
            self._held = self._open_held()
        self._held.append(data)

    def _open_held(self) -> HeldBody:
        return self.gate.hold(self.context.client.peername[0] if self.context.client.peername else "")

    def _drop_held(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None

    # Deciding

    def _decide_and_send(self) -> Commands[None]:
        request = self.flow.request
        request.timestamp_end = time.time()
        check_head(request)
        # A held body never enters the flow: it stays on disk.
        request.data.content = None if self._held else b""
        if (yield from self._run_request_hook()):
            return
        self._take_replaced_content()
        if self._held is None and not self._is_upload_without_body(request):
            if request.method == "DELETE" and self.gate.overwrites.absorbs(self.describe_request(), time.monotonic()):
                yield from self.answer(build_absorbed_deletion())
            else:
                yield from self.send_without_body()
            return
        self.gate.begin_exchange(self)
        self._check_streaming()
        held = self._held = self._held or self._open_held()
        if held.size > MAX_MEMORY_BYTES:
            yield from self.wait(Step(held.settle))
        asked, body = self.describe_request(), held.describe()
        release = yield from self._ask(asked, lambda: self.gate.services.admission.admit(asked, body))
        if release is not None:
            yield from self.send_held(held, asked, release)

    def _is_upload_without_body(self, request: http.Request) -> bool:
        """Whether the request carries content outside its body, or completes an upload that came in parts before."""
        if request.trailers or has_long_head(request):
            return True
        if request.method in _SAFE_METHODS:
            return False
        return self.gate.services.admission.completes(self.describe_request())

    def _run_request_hook(self) -> Commands[bool]:
        """Run the ordinary hook; True where the request is over because of it."""
        yield HttpRequestHook(self.flow)
        if (yield from self.check_killed(True)):  # noqa: FBT003 - mitmproxy's signature
            return True
        if self.flow.response is None:
            return False
        self.flow.response.timestamp_start = time.time()
        yield HttpResponseHeadersHook(self.flow)
        if not (yield from self.check_killed(True)):  # noqa: FBT003 - mitmproxy's signature
            yield from self.send_response()
        return True

    def _take_replaced_content(self) -> None:
        """Where another addon put content into the request, that is what is decided on and sent."""
        content = self.flow.request.raw_content
        if content is None or (not content and self._held is None):
            return
        self._drop_held()
        self.received_bytes = len(content)
        self.flow.request.data.content = None
        self._held = self._open_held()
        for start in range(0, len(content), CHUNK_BYTES):
            self._held.append(content[start : start + CHUNK_BYTES])

    def _check_streaming(self) -> None:
        if self._is_streaming_asked or self.flow.request.stream:
            raise StreamedByAddonError

    def _ask(self, request: UploadRequest, ask: Callable[[], Awaitable[Admission]]) -> Commands[Release | None]:
        """The release; None where the request was answered or its client is gone."""
        admission = yield from self.wait(self.gate.decide(ask))
        if (yield from self.check_killed(True)):  # noqa: FBT003 - mitmproxy's signature
            return None
        if admission.release is None:
            if not admission.event.upload_name:
                self.gate.overwrites.note(request, time.monotonic())
            yield from self.answer_event(request, admission.event, admission.coaching)
        else:
            self.gate.overwrites.forget(request)
            annotate(self.flow, admission.event)
        return admission.release

    def _ask_unheld(self, reason: UnscannableReason, data: bytes) -> Commands[None]:
        """A body that cannot be held whole: refused at once, or begun if the policy lets it pass unexamined."""
        check_head(self.flow.request)
        self._check_streaming()
        self.bound_waiting()
        asked, size = self.describe_request(), self.received_bytes
        release = yield from self._ask(
            asked, lambda: self.gate.services.admission.admit_unexamined(asked, reason, size)
        )
        if release is None:
            return
        self.check_overrun()
        if self._held is not None:
            yield from self.wait(Step(self._held.settle))
        if (yield from self.begin_unheld(self._held, asked, release)):
            self.client_state = self.state_pass_request_body
            yield from self.send_unheld(data)
        else:
            self.client_state = self.state_errored
