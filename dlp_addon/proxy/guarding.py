"""Where every layer that mitmproxy chooses is made safe, whatever the addons before and after ours do.

A hook is not enough: an earlier addon may halt the chain or a later one replace the layer. So the methods through
which all traffic comes are replaced in mitmproxy itself: what is asked for the next layer, what makes a stream,
what runs a hook, which lets its connection hang where an addon raises OptionsError in it, what asks all addons at each
hook, which costs more than everything else of a small upload, and what waits for slow receivers before more is read: a
slow disk is one.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from mitmproxy.addonmanager import AddonManager, safecall
from mitmproxy.connection import Server
from mitmproxy.exceptions import AddonHalt
from mitmproxy.hooks import Hook
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.layers import (
    ClientQuicLayer,
    ClientTLSLayer,
    DNSLayer,
    HttpLayer,
    QuicStreamLayer,
    RawQuicLayer,
    ServerQuicLayer,
    ServerTLSLayer,
    TCPLayer,
    UDPLayer,
)
from mitmproxy.proxy.layers.http import HTTPMode
from mitmproxy.proxy.layers.modes import DestinationKnown
from mitmproxy.proxy.layers.tls import parse_client_hello
from mitmproxy.proxy.mode_specs import ReverseMode
from mitmproxy.proxy.server import ConnectionHandler

from dlp_addon.proxy.facts import normalize_host
from dlp_addon.proxy.forwarding_ahead import AheadHttpStream
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.holding import HeldHttpStream
from dlp_addon.proxy.http_layers import HeldHttpLayer
from dlp_addon.proxy.steps import DlpStepHook
from dlp_addon.proxy.uninspected import ClosedLayer, Likeness, UninspectedLayer, judge_first_bytes

type Commands[Result] = layer.CommandGenerator[Result]

_FORWARDERS: dict[type[layer.Layer], str] = {
    TCPLayer: "TCP",
    UDPLayer: "UDP",
    DNSLayer: "DNS",
    RawQuicLayer: "QUIC",
    QuicStreamLayer: "QUIC",
}
"""Layers that forward bytes unread, and what their protocol is called."""

_TUNNELS = (ClientTLSLayer, ServerTLSLayer, ClientQuicLayer, ServerQuicLayer)
"""Layers that ask for a next layer themselves, or have one that is looked at here."""

_ask_mitmproxy = layer.NextLayer._ask  # noqa: SLF001 - the method that is replaced
_make_stream_mitmproxy = HttpLayer.make_stream
_run_hook_mitmproxy = ConnectionHandler.hook_task
_trigger_mitmproxy = AddonManager.trigger_event
_drain_mitmproxy = ConnectionHandler.drain_writers
_finish_start_mitmproxy = DestinationKnown.finish_start


def install(gate: Gate) -> None:
    """Let every layer and every stream of this process pass `gate` from now on."""
    layer.NextLayer._ask = _build_ask(gate)  # type: ignore[method-assign] # noqa: SLF001 - see the module's docstring
    HttpLayer.make_stream = _build_make_stream(gate)  # type: ignore[method-assign, assignment]
    ConnectionHandler.hook_task = _build_run_hook(gate)  # type: ignore[method-assign, assignment]
    AddonManager.trigger_event = _trigger_event  # type: ignore[method-assign, assignment]
    ConnectionHandler.drain_writers = _build_drain_writers(gate)  # type: ignore[method-assign, assignment]
    DestinationKnown.finish_start = _finish_start  # type: ignore[method-assign, assignment]


def uninstall() -> None:
    """Give mitmproxy its own methods back. For tests: a gateway that stops keeps refusing."""
    layer.NextLayer._ask = _ask_mitmproxy  # type: ignore[method-assign] # noqa: SLF001
    HttpLayer.make_stream = _make_stream_mitmproxy  # type: ignore[method-assign]
    ConnectionHandler.hook_task = _run_hook_mitmproxy  # type: ignore[method-assign]
    AddonManager.trigger_event = _trigger_mitmproxy  # type: ignore[method-assign]
    ConnectionHandler.drain_writers = _drain_mitmproxy  # type: ignore[method-assign]
    DestinationKnown.finish_start = _finish_start_mitmproxy  # type: ignore[method-assign]


def _build_ask(gate: Gate) -> Callable[[layer.NextLayer], Commands[None]]:
    def ask(next_layer: layer.NextLayer) -> Commands[None]:
        asking: Commands[None] = _ask_mitmproxy(next_layer)  # type: ignore[no-untyped-call]
        yield next(asking)
        secure(next_layer, gate)
        yield from asking

    return ask


def _build_make_stream(gate: Gate) -> Callable[[HttpLayer, int], Commands[None]]:
    def make_stream(http_layer: HttpLayer, stream_id: int) -> Commands[None]:
        kind = AheadHttpStream if gate.forwards_media else HeldHttpStream
        stream = kind(http_layer.context.fork(), stream_id, gate)
        http_layer.streams[stream_id] = stream
        yield from http_layer.event_to_child(stream, events.Start())

    return make_stream


def _build_run_hook(gate: Gate) -> Callable[[ConnectionHandler, commands.StartHook], Awaitable[None]]:
    async def run_hook(handler: ConnectionHandler, hook: commands.StartHook) -> None:
        try:
            if isinstance(hook, DlpStepHook):
                # Past the addons: none of them can keep a step from running, and asking each of them takes time.
                with handler.timeout_watchdog.disarm():
                    await hook.step()
            else:
                await handler.handle_hook(hook)
        except Exception as error:  # noqa: BLE001 - the boundary: no addon may leave a client waiting
            gate.report_broken("hook", error)
        if hook.blocking:
            await handler.server_event(events.HookCompleted(hook))

    return run_hook


async def _trigger_event(addons: AddonManager, hook: Hook) -> None:
    """As in mitmproxy; an addon that does not have the hook, as few have, costs no more than that question."""
    for addon in addons.chain:
        if not _may_have(addon, hook.name):
            continue
        try:
            with safecall():
                await addons.invoke_addon(addon, hook)
        except AddonHalt:
            return


def _may_have(addon: object, hook: str) -> bool:
    """Whether an addon, or one that it brings along, may have a method for a hook."""
    try:
        return getattr(addon, hook, None) is not None or hasattr(addon, "addons")
    except Exception:  # noqa: BLE001 - an addon that raises here is asked, and logged, the usual way
        return True


def _build_drain_writers(gate: Gate) -> Callable[[ConnectionHandler], Awaitable[None]]:
    async def drain_writers(handler: ConnectionHandler) -> None:
        await _drain_mitmproxy(handler)  # type: ignore[no-untyped-call]
        await gate.catch_up(handler.client)

    return drain_writers


def _finish_start(mode_layer: DestinationKnown) -> Commands[str | None]:
    """As in mitmproxy; where a website behind the gateway does not answer, its clients are not hung up on."""
    problem = yield from _finish_start_mitmproxy(mode_layer)
    if problem is None or not _is_before_website(mode_layer):
        return problem
    # mitmproxy opens no connection object twice, so the next attempt needs another one.
    failed = mode_layer.context.server
    mode_layer.context.server = Server(address=failed.address, sni=failed.sni)
    mode_layer._handle_event = mode_layer.child_layer.handle_event  # type: ignore[method-assign] # noqa: SLF001
    yield from mode_layer.child_layer.handle_event(events.Start())
    return None


def secure(next_layer: layer.NextLayer, gate: Gate) -> None:
    """Replace the layer that was chosen by one that denies by default; leave it unset while too little is known."""
    try:
        if next_layer.layer is None:
            # Another addon halted the chain before mitmproxy's own choice; the client must not wait for ever.
            gate.choose_layer(next_layer)
        if next_layer.layer is not None:
            next_layer.layer = _secure_chosen(next_layer, next_layer.layer, gate)
    except Exception as error:  # noqa: BLE001 - the boundary: a layer that cannot be judged is not used
        gate.report_broken("next_layer", error)
        next_layer.layer = ClosedLayer(next_layer.context)


class UnknownLayerError(RuntimeError):
    """A layer that the gateway does not know; what it would let pass is not known either."""


def _secure_chosen(next_layer: layer.NextLayer, chosen: layer.Layer, gate: Gate) -> layer.Layer | None:
    if isinstance(chosen, ServerTLSLayer) and _may_be_passed_through(next_layer, gate):
        sni, is_whole = _read_server_name(next_layer.data_client())
        if not is_whole:
            _withdraw(next_layer, chosen)
            return None
        if _is_passed_through(next_layer, sni, gate):
            _withdraw(next_layer, chosen)
            gate.report_uninspected("passthrough")
            return TCPLayer(next_layer.context, ignore=True)
    if type(chosen) is HttpLayer and not _is_surely_http(next_layer, chosen):
        likeness = judge_first_bytes(next_layer.data_client(), next_layer.data_server())
        if likeness is not Likeness.HTTP:
            _withdraw(next_layer, chosen)
            if likeness is Likeness.TOO_SHORT:
                return None
            chosen = TCPLayer(next_layer.context, ignore=True)
    return _secure_chain(next_layer, chosen, gate)


def _secure_chain(next_layer: layer.NextLayer, chosen: layer.Layer, gate: Gate) -> layer.Layer:
    """Convert the HTTP layer at the end of a chain of tunnels, or put a decision before what forwards bytes there."""
    parent: layer.Layer | None = None
    current = chosen
    while isinstance(current, _TUNNELS):
        parent, current = current, current.child_layer
    if isinstance(current, layer.NextLayer | HeldHttpLayer):
        return chosen
    if type(current) is HttpLayer:
        current.__class__ = HeldHttpLayer
        current.gate = gate  # type: ignore[attr-defined] # just converted
        return chosen
    protocol = _FORWARDERS.get(type(current))
    if protocol is None:
        raise UnknownLayerError(type(current).__name__)
    size = len(next_layer.data_client())
    asking = UninspectedLayer(next_layer.context, current, gate, protocol=protocol, size=size)
    if parent is None:
        return asking
    parent.child_layer = asking  # type: ignore[attr-defined] # every tunnel has one
    return chosen


def _withdraw(next_layer: layer.NextLayer, chosen: layer.Layer) -> None:
    """Take back a choice: layers put themselves on the stack when they are made."""
    current: layer.Layer | None = chosen
    while current is not None:
        if current in next_layer.context.layers:
            next_layer.context.layers.remove(current)
        current = getattr(current, "child_layer", None)


def _is_surely_http(next_layer: layer.NextLayer, chosen: HttpLayer) -> bool:
    """Whether the mode or the negotiated protocol says HTTP: what is not HTTP is then answered with an error."""
    client = next_layer.context.client
    return chosen.mode is not HTTPMode.transparent or bool(client.alpn) or isinstance(client.proxy_mode, ReverseMode)


def _is_before_website(mode_layer: DestinationKnown) -> bool:
    """Whether a layer is that of a reverse listener that speaks HTTP."""
    mode = mode_layer.context.client.proxy_mode
    return isinstance(mode, ReverseMode) and mode.scheme in {"http", "https"}


def _may_be_passed_through(next_layer: layer.NextLayer, gate: Gate) -> bool:
    return len(gate.passthrough) > 0 and not isinstance(next_layer.context.client.proxy_mode, ReverseMode)


def _read_server_name(data: bytes) -> tuple[str | None, bool]:
    """Server name of a TLS hello, and whether the hello is whole; a broken one is left to mitmproxy."""
    try:
        hello = parse_client_hello(data)
    except ValueError:
        return None, True
    return (hello.sni, True) if hello else (None, False)


def _is_passed_through(next_layer: layer.NextLayer, sni: str | None, gate: Gate) -> bool:
    address = next_layer.context.server.address
    if not address or gate.reachability.forbids_host(address[0], address[1]):
        return False
    name = normalize_host(sni) if sni else None
    return gate.passthrough.admits(normalize_host(address[0]), name, datetime.now(UTC).date())
