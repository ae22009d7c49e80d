import asyncio
import contextlib
import time
import weakref
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from mitmproxy import connection
from mitmproxy.proxy import layer
from mitmproxy.proxy.server import ConnectionHandler

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy.passthrough import PassthroughList
from dlp_addon.proxy.reachability import Reachability
from dlp_addon.proxy.refused_overwrites import RefusedOverwrites
from dlp_addon.proxy.sender_identity import SenderIdentities
from dlp_addon.proxy.services import Services
from dlp_addon.proxy.spool import HeldBody, SpoolBudget
from dlp_addon.proxy.stalling import Exchange, StallWatch
from dlp_addon.proxy.steps import Step
from dlp_addon.telemetry.events import CLIENT_STALLED

_SPOOL_THREADS = 4
_RECORD_SECONDS = 0.8
"""A refusal because something broke is answered within a second, recorded or not."""


class GateClosedError(RuntimeError):
    """The gateway is not configured, or was removed from mitmproxy: nothing may pass."""


class Gate:
    """What all layers of the gateway share. It begins closed and is closed again when the addon goes."""

    def __init__(
        self,
        handlers: Callable[[], Mapping[tuple[object, ...] | str, ConnectionHandler]],
        choose_layer: Callable[[layer.NextLayer], None],
    ) -> None:
        """`handlers` returns mitmproxy's live connections by client id; `choose_layer` is its own choice of layers."""
        self._handlers = handlers
        self.choose_layer = choose_layer
        self._services: Services | None = None
        self._settings: GatewaySettings | None = None
        self._budget: SpoolBudget | None = None
        # A disk that stalls keeps these threads alone, and the bodies that they write.
        self._spool_threads = ThreadPoolExecutor(_SPOOL_THREADS, thread_name_prefix="dlp-spool")
        self._backlogs: weakref.WeakKeyDictionary[connection.Client, weakref.WeakSet[HeldBody]] = (
            weakref.WeakKeyDictionary()
        )
        self._exchanges: weakref.WeakSet[Exchange] = weakref.WeakSet()
        self._stalls = StallWatch()
        self._finished = asyncio.Event()
        self._finished.set()
        self.overwrites = RefusedOverwrites()
        self.reachability = Reachability(())
        self.passthrough = PassthroughList(())
        self.identities = SenderIdentities()

    def open(self, settings: GatewaySettings, services: Services, passthrough: PassthroughList) -> None:
        """Let requests be decided from now on."""
        self._settings = settings
        self._budget = SpoolBudget(
            max_body_bytes=settings.max_body_bytes,
            sender_bytes=settings.sender_spool_bytes,
            total_bytes=settings.spool_bytes,
            changed=self._report_spool,
        )
        self.passthrough = passthrough
        self.identities = SenderIdentities.from_settings(settings)
        self._services = services

    def close(self) -> None:
        """Refuse everything from now on."""
        self._services = None

    @property
    def services(self) -> Services:
        """Raises GateClosedError while the gate is closed."""
        if self._services is None:
            raise GateClosedError
        return self._services

    @property
    def settings(self) -> GatewaySettings:
        """Raises GateClosedError while the gate was never open."""
        if self._settings is None:
            raise GateClosedError
        return self._settings

    @property
    def forwards_media(self) -> bool:
        """Whether any media is sent ahead of its decision."""
        return self._settings is not None and bool(self._settings.forward_media)

    @property
    def sites(self) -> Mapping[int, str]:
        """Sites that reverse listeners stand for, by port."""
        return self.settings.listener_sites

    @property
    def held_bodies(self) -> int:
        """Bodies held now."""
        return self._budget.held_bodies if self._budget else 0

    def begin_exchange(self, stream: Exchange) -> None:
        """Note that an upload comes in."""
        self._exchanges.add(stream)
        self._finished.clear()

    def end_exchange(self, stream: Exchange) -> None:
        """Note that an upload was answered, or given up."""
        self._exchanges.discard(stream)
        if not self._exchanges:
            self._finished.set()

    def break_off_stalled(self) -> None:
        """End the connections of clients that began an upload and send next to nothing of it any more."""
        if self._settings is None:
            return
        for exchange in self._stalls.find(self._exchanges, time.monotonic(), self._settings.stall_seconds):
            self.report_warning(CLIENT_STALLED, f"{exchange.received_bytes} bytes received")
            self.end_exchange(exchange)
            handler = self.find_handler(exchange.context.client)
            io = handler.transports.get(exchange.context.client) if handler else None
            if io and io.handler:
                # As mitmproxy ends connections that are idle; over HTTP/2 it is the end of all its streams.
                io.handler.cancel("upload stalled")

    async def wait_until_finished(self) -> None:
        """Return once every upload that came in was answered."""
        await self._finished.wait()

    def hold(self, sender: str) -> HeldBody:
        """A new empty body; raises OSError where the spool folder takes none."""
        if self._budget is None:
            raise GateClosedError
        return HeldBody(self.services.spool_folder, self._budget, sender, self._spool_threads)

    def note_backlog(self, client: connection.Client, held: HeldBody) -> None:
        """Read nothing more from `client` until its body has reached the disk."""
        self._backlogs.setdefault(client, weakref.WeakSet()).add(held)

    async def catch_up(self, client: connection.Client) -> None:
        """Return once no body of `client` waits for the disk; what the disk raises, the body tells its stream."""
        for held in tuple(self._backlogs.pop(client, ())) if self._backlogs else ():
            with contextlib.suppress(OSError):
                await held.settle()

    def is_oversize(self, size: int) -> bool:
        """Whether a body of `size` bytes can never be held."""
        return size > self.settings.max_body_bytes

    def decide[Answer](self, ask: Callable[[], Awaitable[Answer]]) -> Step[Answer]:
        """The step that waits for a decision, no longer than configured."""
        return Step(lambda: self._wait(ask, self.settings.hold_seconds))

    def record_refusal(
        self, request: UploadRequest, failure: str, size: int, forwarded_bytes: int = 0
    ) -> Step[InspectionEvent]:
        """The step that records a refusal of the proxy's own."""

        def record() -> Awaitable[InspectionEvent]:
            return self.services.admission.refuse(request, failure, size, forwarded_bytes)

        return Step(lambda: self._wait(record, _RECORD_SECONDS))

    def awaits_answer(self, request_id: str) -> bool:
        """Whether the answer to a request names an upload that goes on in later requests."""
        return self._services is not None and self._services.admission.awaits_answer(request_id)

    def report_broken(self, stage: str, error: BaseException) -> None:
        """Tell the monitor, if there is one, that something raised."""
        if self._services is not None:
            self._services.monitor.broke(stage, type(error).__name__)

    def report_uninspected(self, reason: str) -> None:
        """Count a connection that is not parsed as HTTP."""
        if self._services is not None:
            self._services.monitor.uninspected_connection(reason)

    def report_warning(self, event: str, detail: str) -> None:
        """Pass an event on to the monitor, if there is one."""
        if self._services is not None:
            self._services.monitor.warned(event, detail)

    def find_handler(self, client: connection.Client) -> ConnectionHandler | None:
        """Mitmproxy's handler of a live client connection."""
        return self._handlers().get(client.id)

    async def _wait[Answer](self, ask: Callable[[], Awaitable[Answer]], seconds: float) -> Answer:
        async with asyncio.timeout(seconds):
            return await ask()

    def _report_spool(self, size: int, count: int) -> None:
        if self._services is not None:
            self._services.monitor.spooled(size)
            self._services.monitor.holding(count)
