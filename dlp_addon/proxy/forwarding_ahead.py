"""Opaque media that is sent on while it still comes in, where the operator wants that. Its end never is."""

import asyncio
import hashlib

from mitmproxy import http
from mitmproxy.proxy import events
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers.http import (
    HttpRequestHook,
    RequestData,
    RequestProtocolError,
    ResponseProtocolError,
    SendHttp,
)

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import ForwardingPermit, Release, SpooledBody
from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.answering import Commands
from dlp_addon.proxy.forwarding import DestinationChangedError
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.head_syntax import check_head
from dlp_addon.proxy.holding import HeldHttpStream
from dlp_addon.proxy.media_watch import MediaWatch
from dlp_addon.proxy.releases import is_permit_for
from dlp_addon.proxy.sending import CHUNK_BYTES, MAX_PENDING_BYTES
from dlp_addon.proxy.spool import MAX_BACKLOG_BYTES, HeldBody, SpoolFullError
from dlp_addon.proxy.steps import Step
from dlp_addon.telemetry.events import FORWARDING_ABANDONED

MIN_BODY_BYTES = 8 * 1024 * 1024
"""Smaller bodies are there before it would pay."""

WITHHELD_BYTES = 256 * 1024
"""Of every body, the end that only goes with the release."""

_MIN_PIECE_BYTES = 256 * 1024
_METHODS = frozenset({"POST", "PUT"})
_UNFIT_HEADERS = ("transfer-encoding", "content-encoding", "content-range", "trailer", "upgrade")
"""A body that is coded, a part, or of unknown length."""
_SHORTEST_WAIT = 0.001
_LONGEST_WAIT = 0.02


class ReplacedAheadError(RuntimeError):
    """Another addon put other content into a request of which a part was sent."""


class AheadHttpStream(HeldHttpStream):
    """Holds every body like its base, and sends on what a permit allows of it before its end is there.

    A body is decided on as a whole all the same. Without its release the request is cut off: the destination never
    has all of it, nor anything that is not opaque.
    """

    def __init__(self, context: Context, stream_id: int, gate: Gate) -> None:
        super().__init__(context, stream_id, gate)
        self._watch: MediaWatch | None = None
        self._is_tried = False
        self._keeping_failure: SpoolFullError | OSError | None = None

    # Receiving

    def _hold(self, data: bytes) -> Commands[None]:
        yield from super()._hold(data)
        watch = self._watch
        if watch is None or self._held is None:
            return
        if watch.beginning:
            yield from self._forward_ahead(self._held, watch)
        if watch.is_over or self._is_tried:
            self._watch = None

    def _open_held(self) -> HeldBody:
        held = super()._open_held()
        if _may_be_forwarded(self.flow):
            content_type = self.flow.request.headers.get("content-type", "")
            self._watch = MediaWatch(content_type, self.gate.settings.forward_media)
            held.watch(self._watch.take)
        return held

    def handle_event(self, event: events.Event) -> Commands[None]:
        """As in mitmproxy; while this stream waits, what comes of a watched body goes to disk and not into memory."""
        if self._watch is not None and self._paused and self.is_receiving and isinstance(event, RequestData):
            self._keep_while_waiting(event.data)
        else:
            yield from super().handle_event(event)

    def _keep_while_waiting(self, data: bytes) -> None:
        self.received_bytes += len(data)
        if self._keeping_failure is not None:
            return
        try:
            self._keep(data)
        except (SpoolFullError, OSError) as failure:
            self._keeping_failure = failure
        if self._held is not None and self._held.backlog_bytes > MAX_BACKLOG_BYTES:
            self.gate.note_backlog(self.context.client, self._held)

    # Sending ahead

    def _forward_ahead(self, held: HeldBody, watch: MediaWatch) -> Commands[None]:
        """Send on what is opaque, until something else happens than that more comes."""
        self._is_tried = True
        check_head(self.flow.request)
        self._check_streaming()
        asked, beginning, size = self.describe_request(), _describe(watch.beginning), _announced_bytes(self.flow)
        watch.forget_beginning()
        admission = self.gate.services.admission
        permit = yield from self.wait(self.gate.decide(lambda: admission.permit_forwarding(asked, beginning, size)))
        self._check_kept()
        if permit is None or self._paused_event_queue or not (yield from self._begin_ahead(asked, permit)):
            return
        while (piece := (yield from self.wait(Step(lambda: self._next_piece(held, watch))))) is not None:
            if not self._is_permitted(asked, permit):
                raise DestinationChangedError
            held.forwarded_bytes += len(piece)
            self.forwarded_bytes = held.forwarded_bytes
            yield SendHttp(RequestData(self.stream_id, piece), self.context.server)
        self._check_kept()

    def _begin_ahead(self, asked: UploadRequest, permit: ForwardingPermit) -> Commands[bool]:
        """Connect and send the head; False where that failed, and the client was told."""
        if not (yield from self.make_server_connection()):
            self._drop_held()
            self.client_state = self.state_errored
            return False
        # The hooks of the new connection may have changed the flow.
        if not (self._is_permitted(asked, permit) and self.is_expected_connection()):
            raise DestinationChangedError
        path = self.flow.request.path
        yield from self.send_head(_announced_bytes(self.flow), is_whole=True)
        # The decision is about the query too.
        self.flow.request.path = path
        return True

    async def _next_piece(self, held: HeldBody, watch: MediaWatch) -> bytes | None:
        """What may be sent next, once it is enough and the destination takes it; None as soon as anything happens."""
        wait = _SHORTEST_WAIT
        while not self._paused_event_queue and self._keeping_failure is None:
            end = min(watch.opaque_bytes, held.written_bytes, held.size - WITHHELD_BYTES)
            ready = end - held.forwarded_bytes
            if ready >= _MIN_PIECE_BYTES and self.count_pending() <= MAX_PENDING_BYTES:
                return await held.fetch_written(held.forwarded_bytes, min(ready, CHUNK_BYTES))
            if watch.is_over and watch.opaque_bytes - held.forwarded_bytes < _MIN_PIECE_BYTES:
                return None
            await asyncio.sleep(wait)
            wait = min(wait * 2, _LONGEST_WAIT)
        return None

    def _is_permitted(self, asked: UploadRequest, permit: ForwardingPermit) -> bool:
        return is_permit_for(permit, asked, self.describe_destination())

    def _check_kept(self) -> None:
        if self._keeping_failure is not None:
            self._drop_held()
            raise self._keeping_failure

    # The end

    def send_held(self, held: HeldBody, asked: UploadRequest, release: Release) -> Commands[None]:
        """Send the rest of a body, if `release` was made for all of it; raises DestinationChangedError if not."""
        if not self.is_sending:
            yield from super().send_held(held, asked, release)
            return
        is_same = self.fits(asked, release, held.describe().sha256) and held.size == _announced_bytes(self.flow)
        if not (is_same and self.is_expected_connection()):
            raise DestinationChangedError
        if self.server_state == self.state_done:
            # It was answered without its end.
            yield from self.flow_done()
            return
        self.flow.request.data.path = self.flow.request.data.path.partition(b"?")[0]
        if (yield from self.send_from_disk(held, held.forwarded_bytes)):
            yield from self.send_end()

    def _run_request_hook(self) -> Commands[bool]:
        """As in the base; the response that a server began early is none of the hook's, and goes its own way."""
        if not self.is_sending or self.server_state == self.state_wait_for_response_headers:
            return (yield from super()._run_request_hook())
        yield HttpRequestHook(self.flow)
        return (yield from self.check_killed(True))  # noqa: FBT003 - mitmproxy's signature

    def _take_replaced_content(self) -> None:
        if self.is_sending and self.flow.request.raw_content is not None:
            raise ReplacedAheadError
        super()._take_replaced_content()

    def _ask_unheld(self, reason: UnscannableReason, data: bytes) -> Commands[None]:
        if self.is_sending:
            raise SpoolFullError(reason)
        yield from super()._ask_unheld(reason, data)

    def check_killed(self, emit_error_hook: bool) -> Commands[bool]:  # noqa: FBT001 - inherited
        """As in mitmproxy; what was sent of the request goes no further then."""
        is_killed = yield from super().check_killed(emit_error_hook)
        if is_killed:
            yield from self._abandon()
        return is_killed

    def handle_protocol_error(self, event: RequestProtocolError | ResponseProtocolError) -> Commands[None]:
        """As in the base; a server that has the beginning of a request is told that its client is gone."""
        if isinstance(event, RequestProtocolError):
            yield from self._abandon()
        yield from super().handle_protocol_error(event)

    def _abandon(self) -> Commands[None]:
        if self.is_sending:
            self.gate.report_warning(FORWARDING_ABANDONED, f"{self.forwarded_bytes} bytes sent")
            yield from self.cut_off()


def _may_be_forwarded(flow: http.HTTPFlow) -> bool:
    """Whether a head announces a body that may be sent ahead: whole, as it is, of a known length."""
    is_unfit = any(name in flow.request.headers for name in _UNFIT_HEADERS)
    return (
        flow.request.method in _METHODS
        and not is_unfit
        and flow.response is None
        and _announced_bytes(flow) >= MIN_BODY_BYTES
    )


def _announced_bytes(flow: http.HTTPFlow) -> int:
    announced = flow.request.headers.get_all("content-length")
    return int(announced[0]) if len(announced) == 1 and announced[0].isdecimal() else 0


def _describe(content: bytes) -> SpooledBody:
    def open_file() -> int:
        raise OSError

    digest = hashlib.sha256(content).hexdigest()
    return SpooledBody(file=open_file, size=len(content), sha256=digest, content=content)
