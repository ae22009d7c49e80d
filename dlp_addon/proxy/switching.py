"""Switched protocols: WebSocket is read message by message; whatever else is left to the policy."""

from mitmproxy import http
from mitmproxy.proxy import commands, events
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers import tcp
from mitmproxy.proxy.layers.http import ErrorCode, RequestProtocolError, ResponseEndOfMessage, SendHttp
from wsproto.extensions import PerMessageDeflate
from wsproto.handshake import WEBSOCKET_VERSION

from dlp_addon.errors import UnscannableReason
from dlp_addon.proxy.answering import Commands
from dlp_addon.proxy.enforcement import annotate
from dlp_addon.proxy.forwarding import DestinationChangedError, ForwardingStream
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.releases import is_release_for
from dlp_addon.proxy.websocket_layer import HeldWebsocketLayer


class SwitchingStream(ForwardingStream):
    """Never switches to a protocol that is neither read nor decided on."""

    def __init__(self, context: Context, stream_id: int, gate: Gate) -> None:
        super().__init__(context, stream_id, gate)
        self._allowed_switch: UnscannableReason | None = None
        self._is_read = False

    def send_response(self, already_streamed: bool = False) -> Commands[None]:  # noqa: FBT001, FBT002 - inherited
        """As in mitmproxy, after it is known what becomes of a switched protocol."""
        response = self.flow.response
        if response and response.status_code == 101 and not (yield from self._may_switch(response)):
            return
        yield from super().send_response(already_streamed)

    def _may_switch(self, response: http.Response) -> Commands[bool]:
        is_websocket = self._is_websocket(response)
        if is_websocket and is_readable_websocket(response):
            if not self.is_expected_connection():
                raise DestinationChangedError
            self._is_read, self._allowed_switch = True, UnscannableReason.WEBSOCKET
            return True
        return (
            yield from self._ask_policy(UnscannableReason.WEBSOCKET if is_websocket else UnscannableReason.UPGRADED)
        )

    def _ask_policy(self, reason: UnscannableReason) -> Commands[bool]:
        self.gate.report_uninspected(reason.value)
        request = self.describe_request()
        step = self.gate.decide(lambda: self.gate.services.admission.admit_unexamined(request, reason, 0))
        admission = yield from self.wait(step)
        annotate(self.flow, admission.event)
        release = admission.release
        if release is not None and is_release_for(release, request, None, self.describe_request().destination):
            self._allowed_switch = reason
            return True
        self.server_state = self.state_errored
        yield commands.CloseConnection(self.flow.server_conn)
        yield from self.answer_event(request, admission.event, admission.coaching)
        return False

    def flow_done(self) -> Commands[None]:
        """As in mitmproxy, but that only the protocol that was decided on is switched to."""
        response = self.flow.response
        self.gate.end_exchange(self)
        if self.is_sending:
            # The server answered before it had the whole body; the rest of it will not be sent.
            self.is_sending = False
            early = RequestProtocolError(self.stream_id, "answered early", ErrorCode.CANCEL)
            yield SendHttp(early, self.context.server)
        if response is None or response.status_code != 101:
            yield from super().flow_done()
            return
        switched = UnscannableReason.WEBSOCKET if self.flow.websocket else UnscannableReason.UPGRADED
        if switched != self._allowed_switch:
            yield commands.CloseConnection(self.context.client)
            self.client_state = self.server_state = self.state_errored
            return
        yield from self._switch()

    def _switch(self) -> Commands[None]:
        if self._is_read:
            self.child_layer = HeldWebsocketLayer(
                self.context, self.flow, self.gate, self.describe_request, self.count_pending
            )
        else:
            self.flow.live = False
            self.child_layer = tcp.TCPLayer(self.context, ignore=True)
        self._handle_event = self.passthrough  # type: ignore[method-assign] # as mitmproxy does it
        yield from self.child_layer.handle_event(events.Start())
        yield SendHttp(ResponseEndOfMessage(self.stream_id), self.context.client)

    def _is_websocket(self, response: http.Response) -> bool:
        """Whether mitmproxy takes it for one."""
        return (
            response.headers.get("upgrade", "").lower() == "websocket"
            and self.flow.request.headers.get("Sec-WebSocket-Version", "").encode() == WEBSOCKET_VERSION
            and bool(self.context.options.websocket)
        )


def is_readable_websocket(response: http.Response) -> bool:
    """Whether messages will be framed as RFC 6455 says, with no extension but permessage-deflate (RFC 7692), once."""
    value = response.headers.get("sec-websocket-extensions", "")
    names = [extension.partition(";")[0].strip().lower() for extension in value.split(",") if extension.strip()]
    return names in ([], [PerMessageDeflate.name])
