"""WebSocket, denied by default: what a client sends goes on message by message, each with a release or not at all."""

from collections.abc import Callable, Iterator

from mitmproxy import http
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.websocket import Fragmentizer, WebsocketEndHook, WebsocketLayer, WebSocketMessageInjected
from wsproto.connection import ConnectionState
from wsproto.events import BytesMessage, CloseConnection, Ping, Pong, TextMessage
from wsproto.frame_protocol import CloseReason, Opcode

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.enforcement import annotate, annotate_failure
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.releases import is_release_for
from dlp_addon.proxy.sending import MAX_PENDING_BYTES, wait_until_taken
from dlp_addon.proxy.spool import MAX_MEMORY_BYTES, HeldBody
from dlp_addon.proxy.steps import DlpStepHook, Step
from dlp_addon.proxy.websocket_messages import MAX_BATCH_MESSAGES, HeldMessage, RecentContent, compose

type Commands[Result] = layer.CommandGenerator[Result]

_MAX_WAITING_BYTES = 32 * 1024 * 1024
"""Received while a decision is waited for."""

_MAX_RELAYED_BYTES = 1024 * 1024
"""Of one frame of the server that is gathered before it is sent on."""

_MAX_RECALLED_PINGS = 16


class WebSocketOverrunError(RuntimeError):
    """A client or server sends much faster than decisions are made."""


class HeldWebsocketLayer(WebsocketLayer):
    """Relays what a server sends as it comes, and what a client sends once it was decided on, in order.

    Every message is judged alone and together with what the connection sent lately (`RecentContent`), before any byte
    of it goes on; messages that come in while one is judged are judged together. Payloads of pings and pongs are
    judged too. A refusal closes both connections with 1008 (RFC 6455 section 7.4.1). Hooks for messages are not run:
    no addon sees them, and none can change what was decided on.
    """

    def __init__(
        self,
        context: Context,
        flow: http.HTTPFlow,
        gate: Gate,
        describe: Callable[[], UploadRequest],
        count_pending: Callable[[], int],
    ) -> None:
        """`describe` tells the request that opened the connection, `count_pending` what waits to be sent."""
        super().__init__(context, flow)
        self._gate = gate
        self._describe = describe
        self._count_pending = count_pending
        self._recent = RecentContent()
        self._incoming: HeldMessage | None = None
        self._complete: list[HeldMessage] = []
        self._pings: list[bytes] = []
        self._relayed: list[str | bytes | bytearray] = []
        self._waiting_bytes = 0
        self.is_receiving = False
        self.received_bytes = 0
        self._is_overrun = False

    def handle_event(self, event: events.Event) -> Commands[None]:
        """As in mitmproxy, but that what waits in memory is bounded."""
        if self._paused and isinstance(event, events.DataReceived):
            self._waiting_bytes += len(event.data)
            if self._waiting_bytes > _MAX_WAITING_BYTES:
                self._is_overrun = True
                return
        yield from super().handle_event(event)

    def relay_messages(self, event: events.Event) -> Commands[None]:
        """Relay one event; whatever raises ends in a refusal."""
        try:
            self._check_overrun()
            yield from self._relay(event)
        except Exception as error:  # noqa: BLE001 - the boundary that DESIGN promise 1 asks for
            yield from self._break_off(error)

    def _check_overrun(self) -> None:
        if self._is_overrun:
            raise WebSocketOverrunError

    def _relay(self, event: events.Event) -> Commands[None]:
        if self._feed(event):
            yield from self._relay_from_client()
        else:
            yield from self._relay_from_server()

    def _feed(self, event: events.Event) -> bool:
        """Give the event to the protocol of its side; whether that is the client's."""
        if isinstance(event, WebSocketMessageInjected):
            message = event.message
            source = self.client_ws if message.from_client else self.server_ws
            source._events.extend(Fragmentizer([], message.type == Opcode.TEXT)(message.content))  # noqa: SLF001 - as mitmproxy does it
            return bool(message.from_client)
        assert isinstance(event, events.ConnectionEvent)  # noqa: S101 - nothing else comes here
        is_from_client = bool(event.connection == self.context.client)
        source = self.client_ws if is_from_client else self.server_ws
        data = event.data if isinstance(event, events.DataReceived) else None
        self._waiting_bytes = max(0, self._waiting_bytes - len(data or b""))
        source.receive_data(data)
        return is_from_client

    # From the server

    def _relay_from_server(self) -> Commands[None]:
        for event in self.server_ws.events():
            if isinstance(event, TextMessage | BytesMessage):
                yield from self._relay_piece(event)
            elif isinstance(event, CloseConnection):
                yield from self._close(event, is_from_client=False)
                return
            elif isinstance(event, Ping | Pong):
                self._pings = [*self._pings, bytes(event.payload)][-_MAX_RECALLED_PINGS:]
                yield self.client_ws.send2(event)

    def _relay_piece(self, event: TextMessage | BytesMessage) -> Commands[None]:
        """Gather a frame, so that the client gets the frames that the server made."""
        self._relayed.append(event.data)
        is_long = sum(map(len, self._relayed)) > _MAX_RELAYED_BYTES
        if not (event.frame_finished or is_long):
            return
        pieces, self._relayed = self._relayed, []
        if isinstance(event, TextMessage):
            joined: TextMessage | BytesMessage = TextMessage(
                "".join(map(str, pieces)), message_finished=event.message_finished
            )
        else:
            content = b"".join(piece for piece in pieces if not isinstance(piece, str))
            joined = BytesMessage(content, message_finished=event.message_finished)
        yield self.client_ws.send2(joined)

    # From the client

    def _relay_from_client(self) -> Commands[None]:
        closing = self._receive()
        while closing is None and self._may_take_more():
            self._feed(self._paused_event_queue.popleft())
            closing = self._receive()
        while self._complete:
            if not (yield from self._decide(self._take_batch())):
                return
        if closing is not None:
            yield from self._close(closing, is_from_client=True)

    def _may_take_more(self) -> bool:
        """What came in from the client meanwhile is judged together with this."""
        if len(self._complete) >= MAX_BATCH_MESSAGES or not self._paused_event_queue:
            return False
        event = self._paused_event_queue[0]
        return isinstance(event, events.DataReceived) and bool(event.connection == self.context.client)

    def _receive(self) -> CloseConnection | None:
        """Take in what the client's protocol has understood; the end of the connection, if it is reached."""
        for event in self.client_ws.events():
            if isinstance(event, TextMessage | BytesMessage):
                self._keep(event)
            elif isinstance(event, CloseConnection):
                return event
            elif isinstance(event, Ping | Pong):
                self._complete.append(HeldMessage(self._hold, is_text=False, control=event))
        return None

    def _keep(self, event: TextMessage | BytesMessage) -> None:
        is_text = isinstance(event, TextMessage)
        message = self._incoming = self._incoming or HeldMessage(self._hold, is_text=is_text)
        message.append(event.data.encode() if isinstance(event.data, str) else event.data)
        if event.frame_finished or event.message_finished:
            message.end_frame()
        if event.message_finished:
            self._complete.append(message)
            self._incoming = None

    def _take_batch(self) -> list[HeldMessage]:
        """The next large message, or the small ones up to the next large one."""
        count = 1
        if self._complete[0].spooled is None:
            small = (message.spooled is None for message in self._complete[:MAX_BATCH_MESSAGES])
            count = sum(1 for _ in _take_while_true(small))
        batch, self._complete = self._complete[:count], self._complete[count:]
        return batch

    def _hold(self) -> HeldBody:
        return self._gate.hold(self.context.client.peername[0] if self.context.client.peername else "")

    # Deciding

    def _decide(self, batch: list[HeldMessage]) -> Commands[bool]:
        """Send `batch` on if it may go; False where the connection is over."""
        try:
            if any(message.size and not self._is_echo(message) for message in batch):
                self._gate.begin_exchange(self)
                refusal = yield from self._ask(batch)
                if refusal is not None:
                    yield from self._refuse(refusal)
                    return False
            for message in batch:
                yield from self._send(message)
        finally:
            self._gate.end_exchange(self)
            for message in batch:
                message.close()
        return True

    def _is_echo(self, message: HeldMessage) -> bool:
        """Whether the message answers a server's ping with the server's own bytes (RFC 6455 section 5.5.3)."""
        return isinstance(message.control, Pong) and bytes(message.control.payload) in self._pings

    def _ask(self, batch: list[HeldMessage]) -> Commands[InspectionEvent | None]:
        """None for a release; else the event of the refusal. Raises whatever keeps the decision from being made."""
        if batch[0].spooled is not None:
            yield from self._settle(batch[0].spooled)
        body = compose(batch, self._recent, self._describe(), self._hold)
        try:
            yield from self._settle(body.held)
            described = body.held.describe()
            step = self._gate.decide(lambda: self._gate.services.admission.admit(body.request, described))
            yield DlpStepHook(step)
            admission = step.result()
        finally:
            if not body.is_borrowed:
                body.held.close()
        release = admission.release
        annotate(self.flow, admission.event)
        now = self._describe().destination
        if release is None or not is_release_for(release, body.request, described.sha256, now):
            return admission.event
        if batch[0].spooled is None:
            self._recent.add(batch)
        return None

    def _settle(self, held: HeldBody) -> Commands[None]:
        """Let all of a message reach the disk; raises OSError where that fails."""
        step = Step(held.settle)
        if held.size > MAX_MEMORY_BYTES:
            yield DlpStepHook(step)
            step.result()

    def _send(self, message: HeldMessage) -> Commands[None]:
        if message.control is not None:
            yield self.server_ws.send2(message.control)
            return
        for event in message.events():
            if message.spooled is not None and self._count_pending() > MAX_PENDING_BYTES:
                yield DlpStepHook(Step(lambda: wait_until_taken(self._count_pending, self._is_interrupted)))
            yield self.server_ws.send2(event)

    def _is_interrupted(self) -> bool:
        return any(isinstance(event, events.ConnectionClosed) for event in self._paused_event_queue)

    # Ending

    def _close(self, event: CloseConnection, *, is_from_client: bool) -> Commands[None]:
        """Hand the end of the connection on. A client's words for it are not: nobody has decided on them."""
        told = CloseConnection(code=event.code, reason=None if is_from_client else event.reason)
        yield from self._end(told, told, is_from_client=is_from_client)

    def _refuse(self, event: InspectionEvent | None) -> Commands[None]:
        incident = f", incident {event.incident_id}" if event is not None and event.incident_id else ""
        told = CloseConnection(code=CloseReason.POLICY_VIOLATION, reason=f"refused by data protection{incident}")
        yield from self._end(CloseConnection(code=CloseReason.GOING_AWAY), told, is_from_client=False)

    def _break_off(self, error: Exception) -> Commands[None]:
        """Refuse because something broke, recorded where that works within a second."""
        self._gate.report_broken("websocket", error)
        failure = f"websocket:{type(error).__name__}"
        annotate_failure(self.flow, failure)
        event = None
        try:
            size = sum(message.size for message in self._held())
            step = self._gate.record_refusal(self._describe(), failure, size)
            yield DlpStepHook(step)
            event = step.result()
        except Exception as broken:  # noqa: BLE001 - the boundary: the connection ends whatever is broken
            self._gate.report_broken("record", broken)
        yield from self._refuse(event)

    def _end(self, to_server: CloseConnection, to_client: CloseConnection, *, is_from_client: bool) -> Commands[None]:
        self._handle_event = self.done
        for message in self._held():
            message.close()
        self._complete, self._incoming = [], None
        if self.flow.websocket is not None:
            self.flow.websocket.closed_by_client = is_from_client
            self.flow.websocket.close_code = to_client.code
        for websocket, event in ((self.server_ws, to_server), (self.client_ws, to_client)):
            if websocket.state in {ConnectionState.OPEN, ConnectionState.REMOTE_CLOSING}:
                yield websocket.send2(event)
            yield commands.CloseConnection(websocket.conn)
        yield WebsocketEndHook(self.flow)
        self.flow.live = False

    def _held(self) -> list[HeldMessage]:
        return [*self._complete, *([self._incoming] if self._incoming else [])]


def _take_while_true(values: Iterator[bool]) -> Iterator[bool]:
    for value in values:
        if not value:
            return
        yield value
