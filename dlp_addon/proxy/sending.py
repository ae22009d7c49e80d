"""Sending a held body from disk no faster than its destination takes it."""

import asyncio
from collections.abc import Callable
from typing import Protocol

import mitmproxy_rs
from mitmproxy import connection
from mitmproxy.proxy import layer
from mitmproxy.proxy.layers.http._events import RequestData
from mitmproxy.proxy.layers.http._http2 import Http2Client
from mitmproxy.proxy.layers.http._http3 import Http3Client
from mitmproxy.proxy.server import ConnectionHandler

CHUNK_BYTES = 1024 * 1024
"""Read from disk and sent at once: much smaller pieces cost more in hooks than in bytes."""

MAX_PENDING_BYTES = 512 * 1024
"""Sent bytes that may wait in this process before the next chunk is read."""

MAX_READ_AT_ONCE_BYTES = 64 * 1024
"""A body that was just written and is no larger is in the page cache: a thread would cost more than reading it."""

_SHORTEST_WAIT = 0.001
_LONGEST_WAIT = 0.02


class Readable(Protocol):
    """A held body."""

    size: int

    def read(self, offset: int, size: int) -> bytes:
        """At most `size` bytes from `offset`."""
        ...

    async def fetch(self, offset: int, size: int) -> bytes:
        """The same without waiting for a disk here."""
        ...


def count_pending(
    handler: ConnectionHandler | None, path: layer.Layer | None, server: connection.Server, stream: int
) -> int:
    """Bytes of one request that were handed over and have not left: in the socket's buffer and in the protocol's.

    `path` is the layer that leads to `server`, `stream` the request's id on the client's side.
    """
    return _count_socket(handler, server) + _count_protocol(path, stream)


async def read_when_taken(
    body: Readable, offset: int, pending: Callable[[], int], is_interrupted: Callable[[], bool]
) -> bytes | None:
    """The next chunk once few enough bytes are pending; None as soon as sending on is pointless."""
    if not await wait_until_taken(pending, is_interrupted):
        return None
    if body.size <= MAX_READ_AT_ONCE_BYTES:
        return body.read(offset, CHUNK_BYTES)
    return await body.fetch(offset, CHUNK_BYTES)


async def wait_until_taken(pending: Callable[[], int], is_interrupted: Callable[[], bool]) -> bool:
    """Return True once few enough bytes are pending, False as soon as sending on is pointless."""
    wait = _SHORTEST_WAIT
    while pending() > MAX_PENDING_BYTES:
        if is_interrupted():
            return False
        await asyncio.sleep(wait)
        wait = min(wait * 2, _LONGEST_WAIT)
    return not is_interrupted()


def _count_socket(handler: ConnectionHandler | None, server: connection.Server) -> int:
    if handler is None:
        return 0
    via = server.via[1] if server.via else None
    writers = (
        io.writer
        for peer, io in handler.transports.items()
        if peer is server or (via is not None and isinstance(peer, connection.Server) and peer.address == via)
    )
    return sum(_count_writer(writer) for writer in writers)


def _count_writer(writer: asyncio.StreamWriter | mitmproxy_rs.Stream | None) -> int:
    if not isinstance(writer, asyncio.StreamWriter) or writer.is_closing():
        return 0
    return writer.transport.get_write_buffer_size()


def _count_protocol(path: layer.Layer | None, stream: int) -> int:
    """HTTP/2 and HTTP/3 keep what flow control holds back in buffers of their own, without bound."""
    while path is not None:
        if isinstance(path, Http2Client):
            return _count_http2(path, stream)
        if isinstance(path, Http3Client):
            return _count_http3(path, stream)
        path = getattr(path, "child_layer", None) or getattr(path, "layer", None)
    return 0


def _count_http2(client: Http2Client, stream: int) -> int:
    queued = sum(len(event.data) for event in client.stream_queue.get(stream, ()) if isinstance(event, RequestData))
    ours = client.our_stream_id.get(stream)
    return queued + sum(len(frame.data) for frame in client.h2_conn.stream_buffers.get(ours or -1, ()))


def _count_http3(client: Http3Client, stream: int) -> int:
    quic = getattr(client.context.layers[0], "quic", None)
    for candidate in client.context.layers:
        quic = getattr(candidate, "quic", None) if getattr(candidate, "conn", None) is client.conn else quic
    ours = client.our_stream_id.get(stream)
    sender = getattr(getattr(quic, "_streams", {}).get(ours), "sender", None)
    return len(getattr(sender, "_buffer", b""))
