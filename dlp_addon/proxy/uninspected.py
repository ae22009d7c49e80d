"""Connections whose bytes are never parsed as HTTP: named, decided by policy, and only then forwarded as they are."""

from enum import Enum, auto

from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.context import Context

from dlp_addon.errors import UnscannableReason
from dlp_addon.proxy.facts import read_connection_destination, read_connection_request
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.releases import is_release_for
from dlp_addon.proxy.steps import DlpStepHook, Step

type Commands[Result] = layer.CommandGenerator[Result]

_MAX_METHOD_BYTES = 32
_TOKEN = frozenset(b"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
"""Characters of a method (RFC 9110 section 5.6.2)."""


class Likeness(Enum):
    """Whether the first bytes of a connection begin an HTTP/1 request."""

    HTTP = auto()
    OTHER = auto()
    TOO_SHORT = auto()


def judge_first_bytes(client: bytes, server: bytes) -> Likeness:
    """Tell HTTP/1 by its request line (RFC 9112 section 3); a server that speaks first speaks something else."""
    if server:
        return Likeness.OTHER
    line = client.lstrip(b"\r\n")[: _MAX_METHOD_BYTES + 1]
    method, space, _rest = line.partition(b" ")
    if not all(byte in _TOKEN for byte in method) or len(method) > _MAX_METHOD_BYTES:
        return Likeness.OTHER
    if not space:
        return Likeness.TOO_SHORT
    return Likeness.HTTP if method and method.isalpha() else Likeness.OTHER


class UninspectedLayer(layer.Layer):
    """Stands before a layer that forwards raw bytes, until the policy lets the connection pass."""

    def __init__(self, context: Context, forwarder: layer.Layer, gate: Gate, *, protocol: str, size: int) -> None:
        """`size` is how many bytes the client has sent by now."""
        super().__init__(context)
        self._forwarder = forwarder
        self._gate = gate
        self._protocol = protocol
        self._size = size

    def _handle_event(self, event: events.Event) -> Commands[None]:
        if (yield from self._may_pass()):
            self._handle_event = self._forwarder.handle_event  # type: ignore[method-assign] # as mitmproxy does it
            yield from self._forwarder.handle_event(event)
        else:
            self._handle_event = self._ignore  # type: ignore[method-assign] # as mitmproxy does it
            yield commands.CloseConnection(self.context.client)

    def _may_pass(self) -> Commands[bool]:
        self._gate.report_uninspected(UnscannableReason.NOT_HTTP.value)
        try:
            return (yield from self._ask())
        except Exception as error:  # noqa: BLE001 - the boundary: what breaks here ends in a refusal
            self._gate.report_broken("connection", error)
            return False

    def _ask(self) -> Commands[bool]:
        server = self.context.server
        if server.address and self._gate.reachability.forbids_host(server.address[0], server.address[1]):
            return False
        destination = read_connection_destination(self.context, self._gate.sites)
        request = read_connection_request(self.context, destination, self._protocol)
        step: Step = self._gate.decide(  # type: ignore[type-arg]
            lambda: self._gate.services.admission.admit_unexamined(request, UnscannableReason.NOT_HTTP, self._size)
        )
        yield DlpStepHook(step)
        release = step.result().release
        now = read_connection_destination(self.context, self._gate.sites)
        return release is not None and is_release_for(release, request, None, now)

    def _ignore(self, event: events.Event) -> Commands[None]:  # noqa: ARG002 - what mitmproxy calls it with
        """What a refused client still sends goes nowhere."""
        yield from ()


class ClosedLayer(layer.Layer):
    """Ends a connection at once."""

    def _handle_event(self, event: events.Event) -> Commands[None]:
        if isinstance(event, events.Start):
            yield commands.CloseConnection(self.context.client)
