import socket
import socketserver
import threading
from collections.abc import Callable

_STOP_SECONDS = 10.0


class ConnectionServer:
    """A TCP listener whose connections are each served once, on threads of their own, so many at a time.

    What comes while every place is taken is closed unanswered. The listener is bound when this is made.

    Args:
        host: address to bind.
        port: TCP port; 0 for any.
        serve: answers one connection within a time of its own; what it raises as OSError ends the connection.
        places: connections at once.
        name: of the thread that accepts.

    Raises:
        OSError: the listener cannot be bound.
    """

    def __init__(self, host: str, port: int, serve: Callable[[socket.socket], None], *, places: int, name: str) -> None:
        self._server = _Server((host, port), serve, places)
        self._thread = threading.Thread(target=self._server.serve_forever, name=name, daemon=True)

    @property
    def address(self) -> tuple[str, int]:
        """Host and port that it listens on."""
        host, port = self._server.server_address[:2]
        return str(host), int(port)

    def start(self) -> None:
        """Begins to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Closes the listener; answers under way may end."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join(_STOP_SECONDS)
        self._server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], serve: Callable[[socket.socket], None], places: int) -> None:
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        self._places = threading.BoundedSemaphore(places)
        self._serve = serve
        super().__init__(address, socketserver.BaseRequestHandler)

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        if not self._places.acquire(blocking=False):
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._places.release()
            raise

    def process_request_thread(
        self, request: socket.socket | tuple[bytes, socket.socket], _client_address: object
    ) -> None:
        try:
            if isinstance(request, socket.socket):
                self._serve(request)
        except OSError:
            pass  # The client went away or was too slow: nothing is owed to it.
        finally:
            self.shutdown_request(request)
            self._places.release()

    def handle_error(self, _request: object, _client_address: object) -> None:
        """Says nothing: the standard one prints a traceback."""
