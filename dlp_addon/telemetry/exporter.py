import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import choose_encoder

from dlp_addon.connection_server import ConnectionServer

MAX_CONNECTIONS = 16
MAX_HEAD_BYTES = 16 * 1024
DEADLINE_SECONDS = 5.0
"""From accepting a connection to its end, however slowly its client reads or writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthChecks:
    """What health depends on; both are asked from the exporter's threads and must not block.

    Attributes:
        is_healthy: whether the event loop turns.
        is_ready: whether uploads can be taken: policy loaded, workers warm, store open, not draining.
        remark: a line for `/readyz`, such as that break-glass lasts; empty for none.
    """

    is_healthy: Callable[[], bool]
    is_ready: Callable[[], bool]
    remark: Callable[[], str] = lambda: ""


class Exporter:
    """Serves `/metrics`, `/healthz` and `/readyz` over HTTP/1.1 on its own listener and threads.

    A slow client costs one of 16 places for five seconds at most. The listener is bound when this is made.

    Args:
        registry: what `/metrics` shows.
        checks: what `/healthz` and `/readyz` answer.
        host: address to bind; loopback unless an operator says otherwise.
        port: TCP port; 0 for any.

    Raises:
        OSError: the listener cannot be bound.
    """

    def __init__(
        self, registry: CollectorRegistry, checks: HealthChecks, *, host: str = "127.0.0.1", port: int
    ) -> None:
        respond = _Responder(registry, checks)
        try:
            self._server = ConnectionServer(host, port, respond, places=MAX_CONNECTIONS, name="dlp-exporter")
        except OSError as error:
            raise OSError(f"the metrics listener cannot use {host}:{port}: {error.strerror or error}") from error

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


class _Responder:
    """Answers one request on a connection."""

    def __init__(self, registry: CollectorRegistry, checks: HealthChecks) -> None:
        self._registry = registry
        self._checks = checks

    def __call__(self, connection: socket.socket) -> None:
        deadline = time.monotonic() + DEADLINE_SECONDS
        head = _read_head(connection, deadline)
        if head is None:
            return
        response = self._respond(head)
        connection.settimeout(max(0.01, deadline - time.monotonic()))
        connection.sendall(response)

    def _respond(self, head: bytes) -> bytes:
        request_line, *lines = head.decode("latin-1").split("\r\n")
        words = request_line.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            return _response(HTTPStatus.BAD_REQUEST)
        method, target, _version = words
        if method not in {"GET", "HEAD"}:
            return _response(HTTPStatus.METHOD_NOT_ALLOWED, extra=("Allow: GET, HEAD",))
        response = self._serve(target.partition("?")[0], _accept(lines))
        return response.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if method == "HEAD" else response

    def _serve(self, path: str, accept: str) -> bytes:
        if path == "/metrics":
            encode, media_type = choose_encoder(accept)
            return _response(HTTPStatus.OK, encode(self._registry), media_type)
        if path == "/healthz":
            return _health(is_good=self._checks.is_healthy())
        if path == "/readyz":
            is_good = self._checks.is_healthy() and self._checks.is_ready()
            return _health(is_good=is_good, remark=self._checks.remark())
        return _response(HTTPStatus.NOT_FOUND)


def _read_head(connection: socket.socket, deadline: float) -> bytes | None:
    """The request's head; None where the client ends, sends too much or takes too long."""
    head = b""
    while b"\r\n\r\n" not in head:
        remaining = deadline - time.monotonic()
        if remaining <= 0 or len(head) > MAX_HEAD_BYTES:
            return None
        connection.settimeout(remaining)
        received = connection.recv(4096)
        if not received:
            return None
        head += received
    return head.partition(b"\r\n\r\n")[0]


def _accept(lines: list[str]) -> str:
    fields = (line.partition(":") for line in lines)
    return ",".join(value.strip() for name, _, value in fields if name.strip().lower() == "accept")


def _health(*, is_good: bool, remark: str = "") -> bytes:
    status, text = (HTTPStatus.OK, "ok") if is_good else (HTTPStatus.SERVICE_UNAVAILABLE, "not ready")
    return _response(status, f"{text}\n{remark}".encode())


def _response(
    status: HTTPStatus,
    body: bytes = b"",
    media_type: str = "text/plain; charset=utf-8",
    extra: tuple[str, ...] = (),
) -> bytes:
    lines = (
        f"HTTP/1.1 {status.value} {status.phrase}",
        f"Content-Type: {media_type}",
        f"Content-Length: {len(body)}",
        "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff",
        "Connection: close",
        *extra,
    )
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
