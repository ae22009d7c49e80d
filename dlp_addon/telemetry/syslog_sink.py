import os
import socket
import ssl
from datetime import UTC
from typing import Final

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.ecs import SEVERITIES
from dlp_addon.telemetry.event_formats import EventFormat

FACILITY: Final = 16
"""local0 (RFC 5424, section 6.2.1)."""
TIMEOUT_SECONDS: Final = 10.0


class SyslogSink:
    """RFC 5424 messages over TCP with octet counting (RFC 6587, section 3.4.1), or over TLS (RFC 5425).

    The connection is kept, and made anew once for an event that could not be sent. TCP says nothing of what a receiver
    that died had taken: such events are lost uncounted.

    Args:
        context: for TLS; None for plain TCP.
    """

    def __init__(
        self, name: str, address: tuple[str, int], write: EventFormat, *, context: ssl.SSLContext | None = None
    ) -> None:
        self.name = name
        self._address = address
        self._write = write
        self._context = context
        self._connection: socket.socket | None = None

    def __call__(self, event: InspectionEvent) -> None:
        """Sends one event; raises OSError where the receiver cannot be reached."""
        frame = frame_message(format_message(event, self._write(event)))
        try:
            self._send(frame)
        except OSError:
            self.close()
            self._send(frame)

    def close(self) -> None:
        """Ends the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _send(self, frame: bytes) -> None:
        if self._connection is None:
            self._connection = self._connect()
        self._connection.sendall(frame)

    def _connect(self) -> socket.socket:
        connection = socket.create_connection(self._address, TIMEOUT_SECONDS)
        if self._context is None:
            return connection
        try:
            return self._context.wrap_socket(connection, server_hostname=self._address[0])
        except OSError:
            connection.close()
            raise


def format_message(event: InspectionEvent, text: str) -> bytes:
    """A message of RFC 5424, section 6, without structured data; the text is UTF-8 with its mark."""
    priority = FACILITY * 8 + _severity(event)
    time = event.occurred_at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    host = socket.gethostname() or "-"
    return f"<{priority}>1 {time} {host} dlp-gateway {os.getpid()} upload - \ufeff{text}".encode()


def frame_message(message: bytes) -> bytes:
    """The message behind its length in octets."""
    return b"%d %s" % (len(message), message)


def _severity(event: InspectionEvent) -> int:
    """RFC 5424's: 3 error, 4 warning, 6 informational."""
    if not event.disposition.refused:
        return 6
    return 3 if SEVERITIES.get(event.verdict.severity, 1) >= SEVERITIES["high"] else 4
