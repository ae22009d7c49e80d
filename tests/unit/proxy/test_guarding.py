import hashlib
import inspect
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from mitmproxy import addonmanager, optmanager
from mitmproxy.addons import next_layer, script
from mitmproxy.exceptions import AddonHalt
from mitmproxy.proxy import events, layer, layers, mode_servers, server
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.layers import http, modes, websocket
from mitmproxy.proxy.layers.http import HTTPMode, HttpRequestHook, _http1, _http2, _http_h2
from mitmproxy.proxy.mode_specs import ProxyMode
from mitmproxy.test import taddons, tflow

from dlp_addon.proxy import guarding
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.http_layers import HeldHttpLayer
from dlp_addon.proxy.passthrough import PassthroughHost, PassthroughList
from dlp_addon.proxy.uninspected import ClosedLayer, UninspectedLayer

READ: tuple[tuple[Callable[..., object], str], ...] = (
    (layer.NextLayer._ask, "4d8ace76d8488336"),
    (layer.Layer.handle_event, "fd88b0fb09ceddbb"),
    (next_layer.NextLayer._next_layer, "ed22cb84e2f72df2"),
    (http.HttpLayer.make_stream, "654959c6e74548e1"),
    (http.HttpLayer._handle_event, "6ba31883cc7a06b3"),
    (http.HttpLayer.event_to_child, "1095f6e1581d1780"),
    (http.HttpLayer.get_connection, "1aa1c63e3175766c"),
    (http.HttpStream._handle_event, "e3cbfef7310ae81f"),
    (http.HttpStream.state_wait_for_request_headers, "3706d5d5ce01dcd4"),
    (http.HttpStream.start_request_stream, "46f03368a2a54362"),
    (http.HttpStream.state_stream_request_body, "c98f7f715cef7cfa"),
    (http.HttpStream.state_consume_request_body, "45459c1bbd8bdb1a"),
    (http.HttpStream.state_wait_for_response_headers, "10e32e91b2948164"),
    (http.HttpStream.start_response_stream, "b0de9e9a5ee27276"),
    (http.HttpStream.send_response, "d581bc106152e369"),
    (http.HttpStream.flow_done, "ad9969744785c572"),
    (http.HttpStream.check_body_size, "236ca0a7b9fd4f69"),
    (http.HttpStream.check_killed, "368cad352d1e82b6"),
    (http.HttpStream.handle_protocol_error, "59fc3b2eeeabf63a"),
    (http.HttpStream.make_server_connection, "ddc7bc72f4d2fbc7"),
    (http.HttpStream.handle_connect, "58ac37c8d346a2bf"),
    (http.HttpStream.passthrough, "a6df32aba1ae251a"),
    (_http1.Http1Server.read_headers, "3fe0945216bcf7bc"),
    (_http1.Http1Connection.read_body, "aece271029af36e4"),
    (_http1.Http1Connection.mark_done, "dc5ed395ce4f0763"),
    (_http1.Http1Client.send, "35d961e20d481204"),
    (_http2.Http2Client._handle_event, "02de05a5b89f087b"),
    (_http_h2.BufferedH2Connection.send_data, "eeb7918d96b19708"),
    (websocket.WebsocketLayer.start, "8445ad1cfb2fcca5"),
    (websocket.WebsocketLayer.relay_messages, "2d451252c7287da0"),
    (websocket.WebsocketLayer.done, "b53ecaac64c798e1"),
    (websocket.Fragmentizer.__call__, "b4c8fd9dcb743f66"),
    (server.ConnectionHandler.hook_task, "9ac7970160526268"),
    (server.ConnectionHandler.server_event, "a2b42657ebe8bf6d"),
    (modes.DestinationKnown.finish_start, "91f47432073a2bf6"),
    (modes.ReverseProxy._handle_event, "c24268c5e5cd49db"),
    (addonmanager.AddonManager.trigger_event, "b763c59bc4992e33"),
    (addonmanager.AddonManager._iter_hooks, "350b419ab7284091"),
    (addonmanager.AddonManager.invoke_addon, "13180532440359de"),
    (addonmanager.traverse, "bad3d9f88bdf9269"),
    (mode_servers.ProxyConnectionHandler.handle_hook, "9f8b52fd798203c9"),
    (script.Script.loadscript, "f2972abb206ff2fe"),
    (optmanager.OptManager.process_deferred, "26ca8b7a2d9b86e9"),
)
"""What the gateway replaces, extends or relies on in mitmproxy 12.2, and the digest of the source that was read."""


@pytest.mark.parametrize(("function", "digest"), READ, ids=lambda value: getattr(value, "__qualname__", ""))
def test_mitmproxy_is_the_one_that_was_read(function: Callable[..., object], digest: str) -> None:
    """A new mitmproxy forces a re-read: each of these was understood, and a change may open a hole."""
    assert hashlib.sha256(inspect.getsource(function).encode()).hexdigest()[:16] == digest


class Chooser:
    """Stands for mitmproxy's own choice of a layer."""

    def __init__(self) -> None:
        self.asked = 0

    def choose(self, asking: layer.NextLayer) -> None:
        """Choose HTTP."""
        self.asked += 1
        asking.layer = layers.HttpLayer(asking.context, HTTPMode.regular)


@pytest.fixture
def chooser() -> Chooser:
    """A choice that counts how often it is asked."""
    return Chooser()


@pytest.fixture
def gate(chooser: Chooser) -> Gate:
    """A closed gate."""
    return Gate(dict, chooser.choose)


@pytest.fixture
def asking() -> Iterator[layer.NextLayer]:
    """A connection on which the next layer is sought."""
    with taddons.context(layers.modes) as tctx:
        client = tflow.tclient_conn()
        client.alpn = b""
        client.proxy_mode = ProxyMode.parse("regular")
        context = Context(client, tctx.options)
        context.server.address = ("pinned.example", 443)
        yield layer.NextLayer(context)


def receive(asking: layer.NextLayer, data: bytes) -> None:
    """Let the client have sent `data`."""
    asking.events.append(events.DataReceived(asking.context.client, data))


def test_http_layer_is_converted_in_place(asking: layer.NextLayer, gate: Gate) -> None:
    """The layer stays the same object, in the same place, and holds bodies from now on."""
    chosen = asking.layer = layers.HttpLayer(asking.context, HTTPMode.regular)
    guarding.secure(asking, gate)

    assert asking.layer is chosen
    assert type(chosen) is HeldHttpLayer
    assert asking.context.layers == [chosen]


def test_http_behind_tls_is_converted_too(asking: layer.NextLayer, gate: Gate) -> None:
    """Tunnels stay as they are; what they carry is converted."""
    tunnel = asking.layer = layers.ServerTLSLayer(asking.context)
    tunnel.child_layer = layers.HttpLayer(asking.context, HTTPMode.regular)
    guarding.secure(asking, gate)

    assert asking.layer is tunnel
    assert type(tunnel.child_layer) is HeldHttpLayer


@pytest.mark.parametrize("kind", [layers.TCPLayer, layers.UDPLayer, layers.DNSLayer])
def test_raw_layers_wait_for_a_decision(asking: layer.NextLayer, gate: Gate, kind: type[layer.Layer]) -> None:
    """Whoever chose to forward raw bytes: the policy is asked first."""
    asking.layer = kind(asking.context)
    guarding.secure(asking, gate)

    assert isinstance(asking.layer, UninspectedLayer)


def test_raw_layer_behind_tls_waits_too(asking: layer.NextLayer, gate: Gate) -> None:
    """The same inside a tunnel."""
    tunnel = asking.layer = layers.ServerTLSLayer(asking.context)
    tunnel.child_layer = layers.TCPLayer(asking.context)
    guarding.secure(asking, gate)

    assert isinstance(tunnel.child_layer, UninspectedLayer)


def test_unknown_layer_is_not_used(asking: layer.NextLayer, gate: Gate) -> None:
    """A layer of another addon could let anything pass, so the connection is closed."""

    class Strange(layer.Layer):
        pass

    asking.layer = Strange(asking.context)
    guarding.secure(asking, gate)

    assert isinstance(asking.layer, ClosedLayer)


def test_halted_chain_does_not_leave_the_choice_open(asking: layer.NextLayer, gate: Gate, chooser: Chooser) -> None:
    """Where no addon chose, mitmproxy's own choice is asked for, and made safe."""
    guarding.secure(asking, gate)

    assert chooser.asked == 1
    assert type(asking.layer) is HeldHttpLayer


@pytest.mark.parametrize(
    ("data", "expected"), [(b"GE", type(None)), (b"GET / HTTP/1.1", HeldHttpLayer), (b"SSH-2.0\r\n", UninspectedLayer)]
)
def test_first_bytes_of_a_tunnel_decide(
    asking: layer.NextLayer, gate: Gate, data: bytes, expected: type[object]
) -> None:
    """In a tunnel HTTP is held, anything else is decided on, and too few bytes are waited for."""
    asking.layer = layers.HttpLayer(asking.context, HTTPMode.transparent)
    receive(asking, data)
    guarding.secure(asking, gate)

    assert type(asking.layer) is expected
    assert (asking.context.layers == []) == (expected is type(None))


def test_broken_hello_is_not_passed_through(asking: layer.NextLayer, gate: Gate) -> None:
    """With a passthrough list, TLS that names no listed host is intercepted as ever."""
    entry = PassthroughHost(host="other.example", owner="it", reason="pinned", expires=date(2999, 1, 1))
    gate.passthrough = PassthroughList([entry])
    tunnel = asking.layer = layers.ServerTLSLayer(asking.context)
    receive(asking, b"\x16\x03\x01\x00\x02\x01\x00")
    guarding.secure(asking, gate)
    waiting = asking.layer
    asking.events.clear()
    asking.layer = tunnel
    receive(asking, b"\x16\x03\x01\x00\x00")
    guarding.secure(asking, gate)

    assert waiting is None
    assert asking.layer is tunnel


def test_install_reaches_every_layer_of_the_process(gate: Gate) -> None:
    """Both methods are replaced where mitmproxy looks them up, and can be given back."""
    before = (layer.NextLayer._ask, http.HttpLayer.make_stream, server.ConnectionHandler.hook_task)
    guarding.install(gate)
    during = (layer.NextLayer._ask, http.HttpLayer.make_stream, server.ConnectionHandler.hook_task)
    guarding.uninstall()
    after = (layer.NextLayer._ask, http.HttpLayer.make_stream, server.ConnectionHandler.hook_task)

    assert not set(before) & set(during)
    assert before == after


class Hearing:
    """An addon with one hook, sync or not, that may raise."""

    def __init__(self, name: str, heard: list[str], error: Exception | None = None) -> None:
        self.name = name
        self._heard = heard
        self._error = error

    async def request(self, _flow: object) -> None:
        """Note it."""
        self._heard.append(self.name)
        if self._error is not None:
            raise self._error


class Bringing:
    """An addon without hooks that brings others along."""

    def __init__(self, *addons: object) -> None:
        self.name = "bringing"
        self.addons = addons


class Raising:
    """An addon of which nothing can be asked."""

    name = "raising"

    def __getattr__(self, name: str) -> object:
        raise RuntimeError(name)


@pytest.mark.parametrize(
    ("error", "heard"),
    [(None, ["a", "b", "c"]), (ValueError(), ["a", "b", "c"]), (AddonHalt(), ["a", "b"])],
)
async def test_hooks_reach_the_addons_that_have_them(gate: Gate, error: Exception | None, heard: list[str]) -> None:
    """Every addon that has the hook hears it in order, those that others bring along too; who halts is the last."""
    told: list[str] = []
    guarding.install(gate)
    try:
        with taddons.context(loadcore=False) as tctx:
            chain = [Hearing("a", told), object(), Bringing(Hearing("b", told, error)), Raising(), Hearing("c", told)]
            tctx.master.addons.chain[:] = chain
            await tctx.master.addons.trigger_event(HttpRequestHook(tflow.tflow()))
            tctx.master.addons.chain.clear()
    finally:
        guarding.uninstall()

    assert told == heard
