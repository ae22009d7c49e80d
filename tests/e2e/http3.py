"""HTTP/3 over QUIC on loopback: an origin that records what it receives, and a client."""

import asyncio
import ssl
import threading
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from aioquic.asyncio import QuicConnectionProtocol, connect, serve
from aioquic.h3.connection import H3_ALPN, H3Connection
from aioquic.h3.events import DataReceived, H3Event, HeadersReceived
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import ConnectionTerminated, QuicEvent, StreamReset
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate

from tests.e2e.origin import RecordedRequest

_PIECE_BYTES = 64 * 1024
_MAX_UNSENT_BYTES = 1024 * 1024


@dataclass(slots=True)
class Answer:
    """What a client got for one request; `status` is 0 where its stream was reset."""

    status: int = 0
    body: bytearray = field(default_factory=bytearray)
    done: asyncio.Event = field(default_factory=asyncio.Event)


class Http3Origin:
    """A server in a thread of its own; it answers 200 with the number of bytes received, and counts under `/count`.

    Under `/slow` it gives credit for more of the body slowly.
    """

    def __init__(self, certificate: Path) -> None:
        self.requests: list[RecordedRequest] = []
        self.port = 0
        self._configuration = QuicConfiguration(is_client=False, alpn_protocols=H3_ALPN)
        pem = certificate.read_bytes()
        self._configuration.certificate = load_pem_x509_certificate(pem)
        self._configuration.private_key = load_pem_private_key(pem, None)  # type: ignore[assignment] # an RSA key
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
    def received_bytes(self) -> int:
        """Of all bodies together."""
        return sum(request.size for request in self.requests)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            serve(
                "127.0.0.1",
                0,
                configuration=self._configuration,
                create_protocol=lambda *args, **kwargs: _OriginConnection(self, *args, **kwargs),
            )
        )
        assert server._transport is not None
        self.port = server._transport.get_extra_info("sockname")[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(asyncio.sleep(0.05))
        self._loop.close()


class _OriginConnection(QuicConnectionProtocol):
    def __init__(self, origin: Http3Origin, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type] # what aioquic calls it with
        self._origin = origin
        self._http = H3Connection(self._quic)
        self._streams: dict[int, RecordedRequest] = {}

    def quic_event_received(self, event: QuicEvent) -> None:
        """Record what belongs to requests."""
        for received in self._http.handle_event(event):
            self._take(received)

    def _take(self, event: H3Event) -> None:
        if isinstance(event, HeadersReceived) and event.stream_id not in self._streams:
            fields = [(name.decode(), value.decode()) for name, value in event.headers]
            named = dict(fields)
            request = RecordedRequest(named[":method"], named[":path"], fields)
            self._streams[event.stream_id] = request
            self._origin.requests.append(request)
        elif isinstance(event, HeadersReceived):
            self._streams[event.stream_id].trailers += [
                (name.decode(), value.decode()) for name, value in event.headers
            ]
        elif isinstance(event, DataReceived):
            self._streams[event.stream_id].take(event.data)
        if isinstance(event, HeadersReceived | DataReceived) and event.stream_ended:
            self._answer(event.stream_id)

    def _answer(self, stream: int) -> None:
        request = self._streams[stream]
        request.is_complete = True
        body = b"received %d\n" % request.size
        self._http.send_headers(stream, [(b":status", b"200"), (b"content-length", b"%d" % len(body))])
        self._http.send_data(stream, body, end_stream=True)
        self.transmit()


class Http3Client(QuicConnectionProtocol):
    """One connection; use `connect_http3`."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type] # what aioquic calls it with
        self._http = H3Connection(self._quic)
        self._answers: dict[int, Answer] = {}

    def quic_event_received(self, event: QuicEvent) -> None:
        """Gather the answers."""
        if isinstance(event, StreamReset | ConnectionTerminated):
            ended = [event.stream_id] if isinstance(event, StreamReset) else list(self._answers)
            for stream in ended:
                self._answers[stream].done.set()
        for received in self._http.handle_event(event):
            if isinstance(received, HeadersReceived):
                self._answers[received.stream_id].status = int(dict(received.headers).get(b":status", b"0"))
            elif isinstance(received, DataReceived):
                self._answers[received.stream_id].body += received.data
            if isinstance(received, HeadersReceived | DataReceived) and received.stream_ended:
                self._answers[received.stream_id].done.set()

    async def send(
        self, path: str, pieces: Iterable[bytes], *, method: bytes = b"POST", fields: Iterable[tuple[bytes, bytes]] = ()
    ) -> Answer:
        """Send a request piece by piece and wait for its answer."""
        stream = self._quic.get_next_available_stream_id()
        answer = self._answers[stream] = Answer()
        head = [(b":method", method), (b":scheme", b"https"), (b":authority", b"upload.example")]
        self._http.send_headers(stream, [*head, (b":path", path.encode()), *fields])
        for piece in pieces:
            for start in range(0, len(piece), _PIECE_BYTES):
                self._http.send_data(stream, piece[start : start + _PIECE_BYTES], end_stream=False)
                await self._drain(stream)
        if not answer.done.is_set():
            self._http.send_data(stream, b"", end_stream=True)
            self.transmit()
        async with asyncio.timeout(60):
            await answer.done.wait()
        return answer

    async def _drain(self, stream: int) -> None:
        self.transmit()
        sender = self._quic._streams[stream].sender
        while len(sender._buffer) > _MAX_UNSENT_BYTES and not self._answers[stream].done.is_set():
            await asyncio.sleep(0.001)


@asynccontextmanager
async def connect_http3(port: int) -> AsyncIterator[Http3Client]:
    """A connection to 127.0.0.1 that trusts whatever it meets, as `upload.example`."""
    configuration = QuicConfiguration(
        is_client=True, alpn_protocols=H3_ALPN, verify_mode=ssl.CERT_NONE, server_name="upload.example"
    )
    async with connect("127.0.0.1", port, configuration=configuration, create_protocol=Http3Client) as client:
        assert isinstance(client, Http3Client)
        yield client
