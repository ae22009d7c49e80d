import socket
import time
from collections.abc import Callable

from dlp_addon.coaching.form import CoachForm, Request, Response
from dlp_addon.connection_server import ConnectionServer

MAX_CONNECTIONS = 32
MAX_HEAD_BYTES = 16 * 1024
MAX_BODY_BYTES = 16 * 1024
DEADLINE_SECONDS = 10.0
"""From accepting a connection to its end, however slowly its client reads or writes."""


class CoachListener:
    """Serves the form over HTTP/1.1 on a listener and threads of its own; one request a connection.

    A slow client costs one of 32 places for ten seconds at most. The listener is bound when this is made.

    Raises:
        OSError: the listener cannot be bound.
    """

    def __init__(self, host: str, port: int, build_form: Callable[[tuple[str, int]], CoachForm]) -> None:
        """`build_form` is told where the listener is bound."""
        self._server = ConnectionServer(host, port, self._serve, places=MAX_CONNECTIONS, name="dlp-coach")
        self._form = build_form(self._server.address)

    @property
    def address(self) -> tuple[str, int]:
        """Host and port that it listens on."""
        return self._server.address

    def start(self) -> None:
        """Begins to answer."""
        self._server.start()

    def stop(self) -> None:
        """Closes the listener; answers under way may end."""
        self._server.stop()

    def _serve(self, connection: socket.socket) -> None:
        deadline = time.monotonic() + DEADLINE_SECONDS
        request = _receive(connection, deadline)
        if request is None:
            return
        connection.settimeout(max(0.01, deadline - time.monotonic()))
        connection.sendall(_render(self._form.answer(request), is_head=request.method == "HEAD"))


def _receive(connection: socket.socket, deadline: float) -> Request | None:
    """The request; None where the client ends, sends too much, takes too long, or speaks no HTTP/1."""
    received = b""
    while b"\r\n\r\n" not in received:
        piece = _receive_some(connection, deadline)
        if not piece or len(received) > MAX_HEAD_BYTES:
            return None
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    request = _read_head(head)
    if request is None:
        return None
    length = request.headers.get("content-length", "0")
    if not length.isascii() or not length.isdigit() or int(length) > MAX_BODY_BYTES:
        return None
    while len(body) < int(length):
        piece = _receive_some(connection, deadline)
        if not piece:
            return None
        body += piece
    return Request(method=request.method, target=request.target, headers=request.headers, body=body[: int(length)])


def _receive_some(connection: socket.socket, deadline: float) -> bytes:
    remaining = deadline - time.monotonic()
    if remaining <= 0:
        return b""
    connection.settimeout(remaining)
    return connection.recv(4096)


def _read_head(head: bytes) -> Request | None:
    request_line, *lines = head.decode("latin-1").split("\r\n")
    words = request_line.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        return None
    fields = [(name.strip().lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
    names = [name for name, _ in fields]
    # Two of a name, or a body in chunks, is no form of ours.
    if len(set(names)) != len(names) or "transfer-encoding" in names:
        return None
    return Request(method=words[0], target=words[1], headers=dict(fields))


def _render(response: Response, *, is_head: bool) -> bytes:
    lines = [f"HTTP/1.1 {response.status.value} {response.status.phrase}"]
    lines += [f"{name}: {value}" for name, value in response.headers]
    lines += [f"Content-Length: {len(response.body)}", "Connection: close"]
    head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
    return head if is_head else head + response.body
