import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from dlp_addon.connection_server import ConnectionServer


@contextmanager
def _serving(server: ConnectionServer) -> Iterator[tuple[str, int]]:
    server.start()
    try:
        yield server.address
    finally:
        server.stop()


def test_each_connection_is_served_once_and_closed() -> None:
    """A client gets what the function sends, and then the end."""
    server = ConnectionServer("127.0.0.1", 0, lambda connection: connection.sendall(b"ok"), places=2, name="test")

    with _serving(server) as address, socket.create_connection(address, timeout=20) as client:
        assert client.makefile("rb").read() == b"ok"


def test_no_more_connections_than_places() -> None:
    """A connection that finds every place taken is closed unanswered; the place is free again afterwards."""
    begun, may_end = threading.Semaphore(0), threading.Event()

    def serve(connection: socket.socket) -> None:
        begun.release()
        may_end.wait(20)
        connection.sendall(b"ok")

    server = ConnectionServer("127.0.0.1", 0, serve, places=1, name="test")
    with _serving(server) as address, socket.create_connection(address, timeout=20) as first:
        assert begun.acquire(timeout=20)
        with socket.create_connection(address, timeout=20) as second:
            assert second.makefile("rb").read() == b""
        may_end.set()
        assert first.makefile("rb").read() == b"ok"


def test_a_client_that_goes_away_ends_its_connection_alone() -> None:
    """What the operating system says of one connection harms no other."""
    failures = iter([BrokenPipeError()])

    def serve(connection: socket.socket) -> None:
        for failure in failures:
            raise failure
        connection.sendall(b"ok")

    with _serving(ConnectionServer("127.0.0.1", 0, serve, places=1, name="test")) as address:
        with socket.create_connection(address, timeout=20) as first:
            assert first.makefile("rb").read() == b""
        answers = []
        for _ in range(100):
            with socket.create_connection(address, timeout=20) as client:
                answers.append(client.makefile("rb").read())
            if answers[-1]:
                break
        assert answers[-1] == b"ok"
