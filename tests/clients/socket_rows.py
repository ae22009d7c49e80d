"""socket.io, over WebSocket and by polling."""

from tests.clients.row import PARTS, SMALL, Contents, Row, by_python
from tests.clients.world import node_driver


def rows_of_sockets() -> list[Row]:
    """Files as binary attachments of events."""

    def js(protocol: str, way: str, contents: Contents = SMALL) -> Row:
        return Row(
            client="socket.io-client",
            protocol=protocol,
            service="sockets",
            contents=contents,
            make=lambda file, name: node_driver("socketio_upload", way, file, name),
        )

    return [
        *(
            Row(
                client="python-socketio",
                protocol=f"attachment, {transport}",
                service="sockets",
                contents=SMALL,
                **by_python("socketio_uploads", transport),
            )
            for transport in ("websocket", "polling")
        ),
        js("attachment, websocket", "websocket"),
        js("attachment, polling", "polling"),
        js("attachments of slices, websocket", "slices", PARTS),
    ]
