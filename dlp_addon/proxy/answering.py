"""How a stream answers by itself: refusals, and whatever breaks on the way."""

from collections.abc import Callable
from dataclasses import replace

from mitmproxy import http
from mitmproxy.proxy import events, layer
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.http import (
    DropStream,
    ErrorCode,
    HttpResponseHeadersHook,
    HttpResponseHook,
    HttpStream,
    RequestData,
    RequestEndOfMessage,
    RequestHeaders,
    RequestProtocolError,
    RequestTrailers,
    ResponseData,
    ResponseEndOfMessage,
    ResponseHeaders,
    ResponseProtocolError,
    ResponseTrailers,
    SendHttp,
)
from mitmproxy.proxy.mode_specs import ReverseMode

from dlp_addon.extraction.resumable import RESUME_INCOMPLETE
from dlp_addon.model.admission import Coaching
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import Destination, UploadRequest
from dlp_addon.proxy.enforcement import (
    annotate,
    annotate_failure,
    build_minimal_refusal,
    build_refusal,
    forget_progress,
)
from dlp_addon.proxy.facts import decode_field, read_authority, read_destination, read_upload_request
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.steps import DlpStepHook, Step

type Commands[Result] = layer.CommandGenerator[Result]

_REQUEST_EVENTS = (RequestHeaders, RequestData, RequestTrailers, RequestEndOfMessage)
_RESPONSE_EVENTS = (ResponseHeaders, ResponseData, ResponseTrailers, ResponseEndOfMessage)
_MAX_HEARD_BYTES = 64 * 1024
"""Of an answer that names an upload; longer ones are no such answers."""
_MAX_DISCARDED_BYTES = 8 * 1024**3
"""A refused client may send the rest of its body, for most read the answer only then; not without end."""


class AnsweringStream(HttpStream):
    """A stream in which whatever raises ends in a refusal."""

    def __init__(self, context: Context, stream_id: int, gate: Gate) -> None:
        super().__init__(context, stream_id)
        self.gate = gate
        self.client_authority: str | None = None
        self.claimed_user: str | None = None
        self.sent_target = ""
        """What was sent of a path with a query, which the flow does not keep."""
        self.received_bytes = 0
        self.forwarded_bytes = 0
        """Of the body, what was sent before it was decided on."""
        self.is_sending = False
        self._is_answered = False
        self._discarded_bytes = 0

    def _handle_event(self, event: events.Event) -> Commands[None]:
        try:
            # The ways that nearly all events take are mitmproxy's, one generator shorter.
            if isinstance(event, _REQUEST_EVENTS):
                yield from self.client_state(event)
            elif isinstance(event, _RESPONSE_EVENTS):
                yield from self.server_state(event)
            else:
                yield from super()._handle_event(event)
        except Exception as error:  # noqa: BLE001 - the boundary that DESIGN promise 1 asks for
            yield from self._break_off(error)

    @property
    def is_receiving(self) -> bool:
        """Whether a body is held that is not whole yet."""
        return False

    def describe_request(self) -> UploadRequest:
        """The request as it stands now."""
        destination = self.describe_destination()
        sender = self.gate.identities.describe(self.context.client, self.flow.metadata, self.claimed_user)
        return replace(read_upload_request(self.flow, destination), sender=sender)

    def describe_destination(self) -> Destination:
        """Where the request goes as it stands now."""
        client, request = self.context.client, self.flow.request
        authority = self.client_authority if isinstance(client.proxy_mode, ReverseMode) else read_authority(request)
        return read_destination(request, client, authority, self.gate.sites)

    def wait[Result](self, step: Step[Result]) -> Commands[Result]:
        """Wait until `step` was run; returns or raises what it did, StepSkippedError where nothing ran it."""
        yield DlpStepHook(step)
        return step.result()

    # Answers

    def answer(self, response: http.Response) -> Commands[None]:
        """Send `response` in place of whatever the server would say, and be done with the request.

        What was sent of the request goes no further. A response that the client has the beginning of is broken off.
        """
        yield from self.cut_off()
        if self._has_begun_response():
            yield from self._hang_up()
            return
        self._is_answered = True
        self.flow.response = response
        has_content = bool(response.raw_content) and self.flow.request.method.upper() != "HEAD"
        yield SendHttp(ResponseHeaders(self.stream_id, response, not has_content), self.context.client)
        if has_content:
            yield SendHttp(ResponseData(self.stream_id, response.raw_content or b""), self.context.client)
        self.server_state = self.state_errored
        is_complete = self.client_state == self.state_done
        self.client_state = self.state_errored if is_complete else self.state_discard_request_body
        yield SendHttp(ResponseEndOfMessage(self.stream_id), self.context.client)
        self.gate.end_exchange(self)
        # Other addons hear of the answer once it is out: none can change or delay it.
        yield HttpResponseHeadersHook(self.flow)
        yield HttpResponseHook(self.flow)
        self.flow.live = False
        if is_complete:
            yield DropStream(self.stream_id)

    def answer_event(
        self, request: UploadRequest, event: InspectionEvent, coaching: Coaching | None = None
    ) -> Commands[None]:
        """Refuse with the page, problem document or text that explains `event`, and where its sender may say why."""
        annotate(self.flow, event)
        try:
            response = build_refusal(request, event, contact=self.gate.settings.contact, coaching=coaching)
        except Exception as error:  # noqa: BLE001 - the boundary: a refusal that cannot be rendered is still one
            self.gate.report_broken("refusal", error)
            response = build_minimal_refusal(self.flow.request)
        yield from self.answer(response)

    def refuse(self, failure: str) -> Commands[None]:
        """Refuse because something broke or was tampered with, recorded where that works within a second."""
        annotate_failure(self.flow, failure)
        try:
            request = self.describe_request()
            event = yield from self.wait(
                self.gate.record_refusal(request, failure, self.received_bytes, self.forwarded_bytes)
            )
        except Exception as error:  # noqa: BLE001 - the boundary: the client is answered whatever is broken
            self.gate.report_broken("record", error)
            yield from self.answer(build_minimal_refusal(self.flow.request))
        else:
            yield from self.answer_event(request, event)

    def _break_off(self, error: Exception) -> Commands[None]:
        """End the request on both sides after `error` was raised in this stream."""
        self.gate.report_broken("proxy", error)
        yield from self.cut_off()
        if self._is_answered or self._has_begun_response():
            yield from self._hang_up()
        else:
            yield from self.refuse(f"proxy:{type(error).__name__}")

    def cut_off(self) -> Commands[None]:
        """Let the server know that no more comes of a request that it has the beginning of."""
        if self.is_sending and self.context.server.connected:
            self.is_sending = False
            broken = RequestProtocolError(self.stream_id, "upload broken off", ErrorCode.CANCEL)
            yield SendHttp(broken, self.context.server)

    def _hang_up(self) -> Commands[None]:
        yield SendHttp(ResponseProtocolError(self.stream_id, "broken off", ErrorCode.KILL), self.context.client)
        self.client_state = self.server_state = self.state_errored
        self.gate.end_exchange(self)
        yield DropStream(self.stream_id)

    def _has_begun_response(self) -> bool:
        return self.server_state in (self.state_stream_response_body, self.state_done)

    def state_discard_request_body(self, event: events.Event) -> Commands[None]:
        """Read what a refused client still sends, so that it gets to its answer."""
        if isinstance(event, RequestData):
            self._discarded_bytes += len(event.data)
            if self._discarded_bytes > _MAX_DISCARDED_BYTES:
                endless = ResponseProtocolError(self.stream_id, "refused body without end", ErrorCode.KILL)
                yield SendHttp(endless, self.context.client)
                self.client_state = self.state_errored
        elif isinstance(event, RequestEndOfMessage):
            self.client_state = self.state_errored
            yield DropStream(self.stream_id)

    # Responses

    def state_wait_for_response_headers(self, event: ResponseHeaders) -> Commands[None]:
        """As in mitmproxy, but that responses stream unless another addon asks for the whole."""
        event.response.stream = event.response.status_code != 101
        if self._tells_progress(event.response) and self._must_start_again(event.response):
            forget_progress(event.response)
        if event.response.stream and self.gate.awaits_answer(self.flow.id):
            event.response.stream = self._hear_answer(event.response)
        yield from super().state_wait_for_response_headers(event)

    def _tells_progress(self, response: http.Response) -> bool:
        """Whether an answer may say how far an upload is: a header of HEAD, or Google's status."""
        if response.status_code == RESUME_INCOMPLETE:
            return True
        return self.flow.request.method == "HEAD" and "upload-offset" in response.headers

    def _must_start_again(self, response: http.Response) -> bool:
        headers = tuple((decode_field(name), decode_field(value)) for name, value in response.headers.fields)
        asked = replace(self.describe_request(), path=self.sent_target or self.flow.request.path)
        return self.gate.services.admission.must_start_again(asked, response.status_code, headers)

    def _hear_answer(self, response: http.Response) -> Callable[[bytes], bytes]:
        """Let admission learn what the server calls an upload, before the client has all of the answer."""
        request, heard = self.describe_request(), bytearray()
        headers = tuple((decode_field(name), decode_field(value)) for name, value in response.headers.fields)
        observe = self.gate.services.admission.observe_answer
        observe(request, headers, b"")

        def hear(data: bytes) -> bytes:
            if data and len(heard) + len(data) <= _MAX_HEARD_BYTES:
                heard.extend(data)
                observe(request, headers, bytes(heard))
            return data

        return hear

    def start_response_stream(self) -> Commands[None]:
        """As in mitmproxy, without its log line; a switched protocol is decided on before it is announced."""
        response = self.flow.response
        assert response  # noqa: S101 - set by the caller
        if response.status_code == 101:
            response.stream = False
            self.server_state = self.state_consume_response_body
            return
        yield SendHttp(ResponseHeaders(self.stream_id, response, end_stream=False), self.context.client)
        self.server_state = self.state_stream_response_body
