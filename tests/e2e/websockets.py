"""A WebSocket server that keeps what it receives, and a client that goes through a gateway."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from aiohttp import WSMsgType, web
from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Event,
    Ping,
    Pong,
    RejectConnection,
    Request,
    TextMessage,
)
from wsproto.extensions import PerMessageDeflate

from tests.e2e.gateway import Gateway


class EchoServer:
    """Echoes every message; `received` holds them in order, `closed_with` the codes of ended connections."""

    def __init__(self) -> None:
        self.received: list[str | bytes] = []
        self.closed_with: list[int | None] = []
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._serve()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self._loop.close()

    async def _serve(self) -> None:
        application = web.Application()
        application.router.add_get("/socket", self._talk)
        runner = web.AppRunner(application, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = runner.addresses[0][1]
        self._ready.set()
        await self._stop.wait()
        await runner.cleanup()

    async def _talk(self, request: web.Request) -> web.WebSocketResponse:
        connection = web.WebSocketResponse(max_msg_size=0)
        await connection.prepare(request)
        async for message in connection:
            if message.type in {WSMsgType.TEXT, WSMsgType.BINARY}:
                self.received.append(message.data)
                size = len(message.data)
                await connection.send_str(f"received {size}")
        self.closed_with.append(connection.close_code)
        return connection


class Client:
    """A connection through a gateway, frame by frame."""

    def __init__(self, connection: socket.socket, port: int, *, is_compressed: bool) -> None:
        self._socket = connection
        self._protocol = WSConnection(ConnectionType.CLIENT)
        extensions = [PerMessageDeflate()] if is_compressed else []
        host = f"127.0.0.1:{port}"
        opening = self._protocol.send(Request(host=host, target="/socket", extensions=list(extensions)))
        self._socket.sendall(opening.replace(b"GET /", f"GET http://{host}/".encode(), 1))
        self.answer = self.receive()

    def send(self, content: str | bytes, *, is_last: bool = True) -> None:
        """Send one frame of a message."""
        kind = TextMessage if isinstance(content, str) else BytesMessage
        self.send_event(kind(data=content, message_finished=is_last))  # type: ignore[arg-type] # the kind fits

    def send_event(self, *events: Event) -> None:
        """Send frames at once, as far as the gateway still listens."""
        self._socket.sendall(b"".join(self._protocol.send(event) for event in events))

    def receive(self) -> Event:
        """The next message, control frame or close."""
        while True:
            for event in self._protocol.events():
                if isinstance(event, AcceptConnection | RejectConnection | CloseConnection | Ping | Pong):
                    return event
                if isinstance(event, TextMessage | BytesMessage) and event.message_finished:
                    return event
            self._protocol.receive_data(self._socket.recv(65536) or None)

    def ask(self, content: str | bytes) -> str:
        """Send one message; the server's answer, or the code and reason with which the connection was closed."""
        self.send(content)
        return tell(self.receive())


def tell(event: Event) -> str:
    """What a test needs to know of an event."""
    if isinstance(event, TextMessage):
        return event.data
    if isinstance(event, CloseConnection):
        return f"{int(event.code)} {event.reason}"
    return type(event).__name__


@contextmanager
def open_socket(gateway: Gateway, server: EchoServer, *, is_compressed: bool = False) -> Iterator[Client]:
    """A client that is connected to `server`."""
    with socket.create_connection(("127.0.0.1", gateway.port), 10) as connection:
        connection.settimeout(20)
        yield Client(connection, server.port, is_compressed=is_compressed)
