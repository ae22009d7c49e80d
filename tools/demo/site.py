"""A stand-in for the organisation's own public site: it counts every byte that reaches it."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class PublicSite:
    """Accepts any upload on a loopback port of its own choosing, and keeps the bodies it received."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)

    @property
    def port(self) -> int:
        """Port that it listens on."""
        return self.server.server_address[1]

    def start(self) -> None:
        """Begin to answer."""
        self.thread.start()

    def stop(self) -> None:
        """Stop answering."""
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        bodies = self.bodies

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                bodies.append(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
                self.send_response(201)
                self.send_header("Content-Length", "10")
                self.end_headers()
                self.wfile.write(b"published\n")

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                """Say nothing: the demonstration prints what matters."""

        return Handler
