"""Real servers, each in a process of its own on a port of loopback."""

import http.client
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.clients.world import NODE, ROOT
from tests.e2e.gateway import find_free_port

AZURE_ACCOUNT = "invented"
AZURE_KEY = "aW52ZW50ZWQga2V5IG9mIGFuIGludmVudGVkIGFjY291bnQ="


@contextmanager
def moto() -> Iterator[int]:
    """S3 as moto has it; its port. Small parts are allowed, so that small files are many parts."""
    port = find_free_port()
    server = ROOT / ".venv-clients" / "bin" / "moto_server"
    with running_server([str(server), "-p", str(port)], port, {"S3_UPLOAD_PART_MIN_SIZE": "1"}):
        _ask(port, "PUT", "/drop", "s3.us-east-1.amazonaws.com")
        yield port


@contextmanager
def azurite(folder: Path) -> Iterator[int]:
    """Azure's storage emulator; its port."""
    port = find_free_port()
    program = NODE / "node_modules" / ".bin" / "azurite-blob"
    command = [str(program), "--blobPort", str(port), "--location", str(folder), "--silent", "--skipApiVersionCheck",
               "--disableTelemetry"]  # fmt: skip
    with running_server(command, port, {"AZURITE_ACCOUNTS": f"{AZURE_ACCOUNT}:{AZURE_KEY}"}):
        yield port


@contextmanager
def tus(folder: Path) -> Iterator[int]:
    """The reference server of tus; its port."""
    port = find_free_port()
    with running_server(["node", str(NODE / "tus_server.mjs"), str(port), str(folder)], port):
        yield port


@contextmanager
def webdav(folder: Path) -> Iterator[int]:
    """A WebDAV server on a folder, as rclone serves it; its port."""
    port = find_free_port()
    with running_server(["rclone", "serve", "webdav", str(folder), "--addr", f"127.0.0.1:{port}"], port):
        yield port


@contextmanager
def git_http(folder: Path) -> Iterator[int]:
    """Git's own server of its HTTP protocol, for the repositories in `folder`; its port."""
    port = find_free_port()
    with running_server([str(ROOT / ".venv-clients/bin/python"), str(Path(__file__).with_name("git_server.py")),
                   str(port), str(folder)], port):  # fmt: skip
        yield port


@contextmanager
def grpc_service(folder: Path, certificate: Path) -> Iterator[int]:
    """A service over gRPC that keeps files in `folder`; its port, where it ends TLS by itself."""
    port = find_free_port()
    command = [str(ROOT / ".venv-clients/bin/python"), str(Path(__file__).with_name("grpc_server.py"))]
    process = subprocess.Popen([*command, str(port), str(folder), str(certificate)], stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"READY\n"
        yield port
    finally:
        process.kill()
        process.communicate()


@contextmanager
def running_server(command: Sequence[str], port: int, more: Mapping[str, str] | None = None) -> Iterator[None]:
    """A server and all its processes, from its first answer on `port` to the end of the block."""
    log = Path(os.environ.get("TMPDIR", "/tmp")) / f"server-{port}.log"  # noqa: S108 - of a test, for its author
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env={**os.environ, **(more or {})}, start_new_session=True
        )
    try:
        _wait(process, port, log)
        yield
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)
        log.unlink(missing_ok=True)


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()[-2000:]
        try:
            _ask(port, "GET", "/", "localhost")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"no answer: {log.read_text()[-2000:]}")


def _ask(port: int, method: str, path: str, host: str) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path, headers={"Host": host})
        return connection.getresponse().read()
    finally:
        connection.close()
