"""A loopback origin that records exactly the bytes it receives, over HTTP/1.1 or HTTP/2, with TLS or without."""

import asyncio
import contextlib
import ssl
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import h2.config
import h2.connection
import h2.events


@dataclass(slots=True)
class RecordedRequest:
    """One request as it arrived; `body` grows while it comes in."""

    method: str
    path: str
    headers: list[tuple[str, str]]
    body: bytearray = field(default_factory=bytearray)
    trailers: list[tuple[str, str]] = field(default_factory=list)
    is_complete: bool = False
    size: int = 0
    """Bytes of the body; those of `/count` are counted and not kept."""

    def take(self, data: bytes) -> None:
        """Keep more of the body, or count it."""
        self.size += len(data)
        if "/count" not in self.path:
            self.body += data


class RecordingOrigin:
    """A server in a thread of its own.

    What it does depends on the path: `/early` is answered 413 before its body is read, `/gone` is hung up on in the
    middle of the body, `/upgrade` switches to an echo of raw bytes, `/events` sends two events with a second between,
    `/slow` reads its body slowly, `/count` keeps no body; `/created` is answered 201 with an address and an id,
    everything else 200 with the number of bytes
    received.
    """

    def __init__(
        self, *, certificate: Path | None = None, is_http2: bool = False, address: tuple[str, int] = ("127.0.0.1", 0)
    ) -> None:
        self._address = address
        self.requests: list[RecordedRequest] = []
        self.raw = bytearray()
        self.connections = 0
        self.pages: dict[str, str] = {}
        """HTML by path, for browsers; only over HTTP/1.1."""
        self.port = 0
        self._writers: list[asyncio.StreamWriter] = []
        self._is_http2 = is_http2
        self._context = _make_context(certificate, is_http2=is_http2) if certificate else None
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def received(self, text: bytes) -> bool:
        """Whether `text` arrived in any form: in a body, a head or raw."""
        return text in bytes(self.raw) or any(text in request.body for request in self.requests)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, *self._address, ssl=self._context, limit=2**20)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        for writer in self._writers:
            writer.transport.abort()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.append(writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            protocol = writer.get_extra_info("ssl_object")
            if self._is_http2 and protocol.selected_alpn_protocol() == "h2":
                await _Http2(self, reader, writer).serve()
            else:
                while await _Http1(self, reader, writer).serve():
                    pass
        with contextlib.suppress(OSError, RuntimeError):
            writer.close()


class _Http1:
    def __init__(self, origin: RecordingOrigin, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._origin, self._reader, self._writer = origin, reader, writer

    async def serve(self) -> bool:
        """One request; False where the connection ends."""
        head = await self._reader.readuntil(b"\r\n\r\n")
        self._origin.raw += head
        line, *lines = head.decode("latin-1").strip().split("\r\n")
        method, path, _ = line.split(" ", 2)
        headers = [(name.lower(), value) for name, _, value in (text.partition(": ") for text in lines)]
        request = RecordedRequest(method, path, headers)
        self._origin.requests.append(request)
        return await self._answer(request, dict(headers))

    async def _answer(self, request: RecordedRequest, headers: dict[str, str]) -> bool:
        if "/early" in request.path:
            return await self._respond("413 Content Too Large", b"too large\n")
        if "/gone" in request.path:
            request.take(await self._reader.read(1000))
            return False
        if "/upgrade" in request.path:
            return await self._upgrade(headers.get("upgrade", "raw"))
        if "/events" in request.path:
            return await self._send_events()
        await self._read_body(request, headers, pause=0.02 if "/slow" in request.path else 0)
        status, answer = "200 OK", b"received %d\n" % request.size
        if "/created" in request.path:
            status, answer = "201 Created\r\nLocation: /files/24e16ec2", b'{"session_id": "AAE-24e16ec2"}'
        if page := self._origin.pages.get(request.path):
            status, answer = "200 OK\r\nContent-Type: text/html", page.encode()
        return await self._respond(status, answer)

    async def _read_body(self, request: RecordedRequest, headers: dict[str, str], pause: float) -> None:
        if "chunked" in headers.get("transfer-encoding", ""):
            while size := int(await self._reader.readline(), 16):
                request.take(await self._reader.readexactly(size))
                await self._reader.readline()
            while (line := await self._reader.readline()) not in (b"\r\n", b""):
                name, _, value = line.decode().strip().partition(": ")
                request.trailers.append((name, value))
        else:
            left = int(headers.get("content-length", 0))
            while left:
                data = await self._reader.read(min(left, 65536))
                if not data:
                    raise asyncio.IncompleteReadError(b"", left)
                left -= len(data)
                request.take(data)
                await asyncio.sleep(pause)
        request.is_complete = True

    async def _respond(self, status: str, body: bytes) -> bool:
        self._writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        await self._writer.drain()
        return True

    async def _upgrade(self, protocol: str) -> bool:
        self._writer.write(b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n")
        self._writer.write(f"Upgrade: {protocol}\r\n".encode())
        if protocol == "websocket":
            self._writer.write(b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
            self._writer.write(b"Sec-WebSocket-Extensions: x-secret-framing\r\n")
        self._writer.write(b"\r\n")
        while data := await self._reader.read(65536):
            self._origin.raw += data
            self._writer.write(data)
        return False

    async def _send_events(self) -> bool:
        self._writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: first\n\n")
        await self._writer.drain()
        await asyncio.sleep(3)
        self._writer.write(b"data: second\n\n")
        return False


class _Http2:
    def __init__(self, origin: RecordingOrigin, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._origin, self._reader, self._writer = origin, reader, writer
        self._connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self._streams: dict[int, RecordedRequest] = {}

    async def serve(self) -> None:
        """The whole connection."""
        self._connection.initiate_connection()
        self._writer.write(self._connection.data_to_send())
        while data := await self._reader.read(65536):
            for event in self._connection.receive_data(data):
                await self._take(event)
            self._writer.write(self._connection.data_to_send())
            await self._writer.drain()

    async def _take(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            fields = [(name.decode(), value.decode()) for name, value in event.headers or []]
            self._origin.raw += repr(fields).encode()
            named = dict(fields)
            request = RecordedRequest(named[":method"], named[":path"], fields)
            self._streams[event.stream_id] = request
            self._origin.requests.append(request)
        elif isinstance(event, h2.events.DataReceived):
            request = self._streams[event.stream_id]
            request.take(event.data or b"")
            if "/slow" in request.path and request.size % 2**20 < 2**14:
                await asyncio.sleep(0.01)
            self._connection.acknowledge_received_data(event.flow_controlled_length or 0, event.stream_id)
        elif isinstance(event, h2.events.TrailersReceived):
            fields = [(name.decode(), value.decode()) for name, value in event.headers or []]
            self._streams[event.stream_id].trailers += fields
        elif isinstance(event, h2.events.StreamEnded):
            self._respond(event.stream_id)

    def _respond(self, stream: int) -> None:
        request = self._streams[stream]
        request.is_complete = True
        body = b"received %d\n" % request.size
        self._connection.send_headers(stream, [(":status", "200"), ("content-length", str(len(body)))])
        self._connection.send_data(stream, body, end_stream=True)


def _make_context(certificate: Path, *, is_http2: bool) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.set_alpn_protocols(["h2", "http/1.1"] if is_http2 else ["http/1.1"])
    return context
