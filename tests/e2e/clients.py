"""Clients that go through a gateway."""

import contextlib
import socket
import ssl
import subprocess

import httpx

from tests.e2e.gateway import Gateway


def open_client(gateway: Gateway, *, http2: bool = False, timeout: float = 20) -> httpx.Client:
    """A client that trusts the gateway's authority."""
    context = ssl.create_default_context(cafile=str(gateway.authority.certificate))
    return httpx.Client(proxy=gateway.url, verify=context, http2=http2, timeout=timeout, trust_env=False)


def run_curl(gateway: Gateway, *arguments: str, proxy: str | None = None) -> str:
    """Run curl through the gateway; what it prints."""
    command = ["curl", "--silent", "--show-error", "--cacert", str(gateway.authority.certificate), "--max-time", "120"]
    command += ["--proxy", proxy or gateway.url, *arguments]
    finished = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin"})
    return finished.stdout + finished.stderr


def talk(gateway: Gateway, *sent: bytes, until: bytes | None = None, wait: float = 1.5, greeting: bytes = b"") -> bytes:
    """Send raw bytes to the gateway's port, each after something that ends in `greeting` came back for the one before.

    Returns what came back until `until`, the end of the connection, or nothing for `wait` seconds.
    """
    received = b""
    with socket.create_connection(("127.0.0.1", gateway.port), 10) as connection:
        connection.settimeout(10 if until else wait)
        for place, data in enumerate(sent):
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall(data)
                if place < len(sent) - 1:
                    received += _receive_until(connection, greeting)
        with contextlib.suppress(TimeoutError, ConnectionResetError):
            while (until is None or until not in received) and (data := connection.recv(65536)):
                received += data
    return received


def _receive_until(connection: socket.socket, ending: bytes) -> bytes:
    """At least one piece, until what came ends in `ending` or nothing comes any more."""
    received = connection.recv(65536)
    with contextlib.suppress(TimeoutError):
        while not received.endswith(ending) and (data := connection.recv(65536)):
            received += data
    return received
