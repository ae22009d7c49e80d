"""mitmproxy's HTTP layers with what they lack: an end for whatever raises, trailers, and a bound for headers."""

from collections.abc import Callable

import h11
from h11._readers import ChunkedReader
from h11._receivebuffer import ReceiveBuffer
from mitmproxy.http import Headers
from mitmproxy.proxy import commands, events, layer
from mitmproxy.proxy.layers.http import (
    ErrorCode,
    HttpLayer,
    RequestEndOfMessage,
    RequestProtocolError,
    RequestTrailers,
    is_h3_alpn,
)
from mitmproxy.proxy.layers.http._base import ReceiveHttp
from mitmproxy.proxy.layers.http._http1 import Http1Server, make_error_response

from dlp_addon.proxy.gate import Gate

type Commands[Result] = layer.CommandGenerator[Result]

MAX_HEADER_BYTES = 256 * 1024
"""Of one request's head, chunk line or trailers; mitmproxy itself has no bound."""


class HeldHttpLayer(HttpLayer):
    """An HttpLayer that was converted in place: an exception closes the connection, where mitmproxy lets it hang."""

    gate: Gate

    def _handle_event(self, event: events.Event) -> Commands[None]:
        client = self.context.client
        if isinstance(event, events.Start) and not (client.alpn == b"h2" or is_h3_alpn(client.alpn)):
            self.connections.setdefault(client, HeldHttp1Server(self.context.fork()))
        try:
            # The ways that nearly all events take are mitmproxy's, one generator shorter.
            if isinstance(event, events.CommandCompleted):
                yield from self.event_to_child(self.command_sources.pop(event.command), event)
            elif isinstance(event, events.ConnectionEvent) and event.connection in self.connections:
                yield from self.event_to_child(self.connections[event.connection], event)
            else:
                yield from super()._handle_event(event)
        except Exception as error:  # noqa: BLE001 - the boundary: no exception may leave a client waiting
            self.gate.report_broken("http", error)
            yield commands.CloseConnection(client)


class HeldHttp1Server(Http1Server):
    """An HTTP/1 server that bounds headers and understands trailers, at which mitmproxy's raises."""

    def read_headers(self, event: events.ConnectionEvent) -> Commands[None]:
        """As in mitmproxy; a head that does not end is refused (RFC 6585, 431)."""
        yield from super().read_headers(event)
        if self.state == self.read_headers and len(self.buf) > MAX_HEADER_BYTES:
            yield commands.SendData(self.conn, make_error_response(431, "Request header fields too large."))
            yield commands.CloseConnection(self.conn)
            self.state = self.done

    def read_body(self, event: events.Event) -> Commands[None]:
        """As in mitmproxy, trailers included."""
        reader: object = self.body_reader
        if isinstance(reader, ChunkedReader):
            reader = TrailerReader(reader)
            self.body_reader = reader  # type: ignore[assignment] # has the same two methods
        if not isinstance(reader, TrailerReader):
            yield from super().read_body(event)
            return
        for command in super().read_body(event):
            if reader.trailers and isinstance(command, ReceiveHttp) and isinstance(command.event, RequestEndOfMessage):
                yield ReceiveHttp(RequestTrailers(self.stream_id, Headers(reader.trailers)))
            yield command
        if self.state == self.read_body and len(self.buf) > MAX_HEADER_BYTES:
            yield commands.CloseConnection(self.conn)
            endless = RequestProtocolError(self.stream_id, "endless chunk line", ErrorCode.GENERIC_CLIENT_ERROR)
            yield ReceiveHttp(endless)
            self.state = self.done


class TrailerReader:
    """h11's reader of chunked bodies, which keeps the trailers apart."""

    def __init__(self, reader: Callable[[ReceiveBuffer], h11.Data | h11.EndOfMessage | None]) -> None:
        self._reader = reader
        self.trailers: list[tuple[bytes, bytes]] = []

    def __call__(self, buffer: ReceiveBuffer) -> h11.Data | h11.EndOfMessage | None:
        """The next event, an end without trailers."""
        event = self._reader(buffer)
        if isinstance(event, h11.EndOfMessage) and event.headers:
            self.trailers = [(bytes(name), bytes(value)) for name, value in event.headers.raw_items()]
            return h11.EndOfMessage()
        return event

    def read_eof(self) -> None:
        """Always raises: the body is cut off."""
        raise h11.RemoteProtocolError("peer closed connection without sending complete message body")
