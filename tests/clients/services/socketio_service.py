import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.clients.world import NODE
from tests.e2e.gateway import find_free_port


@contextmanager
def socketio_service(folder: Path, certificate: Path) -> Iterator[int]:
    """socket.io's own server, which keeps files in `folder`; its port, where it ends TLS by itself."""
    port = find_free_port()
    command = ["node", str(NODE / "socketio_server.mjs"), str(port), str(folder), str(certificate)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"READY\n"
        yield port
    finally:
        process.kill()
        process.communicate()
