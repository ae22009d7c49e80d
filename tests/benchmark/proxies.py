"""The gateway and plain mitmdump of the same version, with the same options, before the same site."""

import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from dlp_addon.proxy.options import DEFAULTS
from tests.benchmark.processes import cpu_seconds, free_port, list_descendants, running

READY_SECONDS = 90


@dataclass(frozen=True, slots=True)
class Proxy:
    """A running proxy: where it listens and its process."""

    port: int
    pid: int

    def cpu_seconds(self) -> float:
        """CPU time of the proxy's process so far, without its workers."""
        return cpu_seconds(self.pid)

    def worker_seconds(self) -> float:
        """CPU time of its workers so far."""
        return sum(cpu_seconds(pid) for pid in list_descendants(self.pid))


@dataclass(frozen=True, slots=True)
class Rig:
    """Both proxies before one site.

    `forwarding` is a gateway that forwards videos, `streaming` a plain mitmdump that streams bodies.
    """

    gateway: Proxy
    forwarding: Proxy
    plain: Proxy
    streaming: Proxy
    state: Path


@contextmanager
def rig(folder: Path) -> Iterator[Rig]:
    """Start everything; ready when this returns."""
    with ExitStack() as stack:
        site = free_port()
        stack.enter_context(running([sys.executable, "-m", "tests.benchmark.origin", str(site)], folder / "site.log"))
        gateway = stack.enter_context(_gateway(folder, "gateway", site))
        forwarding = stack.enter_context(_gateway(folder, "forwarding", site, "--set", "dlp_forward_media=video"))
        plain = stack.enter_context(_mitmdump(folder, "plain", site))
        streaming = stack.enter_context(_mitmdump(folder, "streaming", site, "--set", "stream_large_bodies=1"))
        yield Rig(gateway, forwarding, plain, streaming, folder / "gateway-state")


@contextmanager
def _gateway(folder: Path, name: str, site: int, *options: str) -> Iterator[Proxy]:
    port, metrics = free_port(), free_port()
    command = [
        *(sys.executable, "-m", "dlp_addon.cli", "run", "--workers", "1"),
        *(
            "--listen",
            f"127.0.0.1:{port}",
            "--metrics",
            f"127.0.0.1:{metrics}",
            "--state",
            str(folder / f"{name}-state"),
        ),
        *("--mode", f"reverse:http://127.0.0.1:{site}", "--set", f"confdir={folder / 'ca'}"),
        *("--set", f"dlp_listener_sites={port}=www.agency.example"),
        # On a machine that is busy otherwise the deadline would be measured.
        *("--set", "dlp_deadline_seconds=300"),
        *options,
    ]
    with running(command, folder / f"{name}.log") as process:
        _wait_until_ready(f"http://127.0.0.1:{metrics}/readyz")
        yield Proxy(port, process.pid)


@contextmanager
def _mitmdump(folder: Path, name: str, site: int, *options: str) -> Iterator[Proxy]:
    port = free_port()
    command = [
        *(sys.executable, "-c", "from mitmproxy.tools.main import mitmdump; mitmdump()"),
        *("--listen-host", "127.0.0.1", "--listen-port", str(port)),
        *("--mode", f"reverse:http://127.0.0.1:{site}", "--set", f"confdir={folder / 'ca'}"),
        *(part for option, value in DEFAULTS.items() for part in ("--set", f"{option}={str(value).lower()}")),
        *options,
    ]
    with running(command, folder / f"{name}.log") as process:
        _wait_until_listening(port)
        yield Proxy(port, process.pid)


def _wait_until_ready(url: str) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=1):  # noqa: S310 - our own listener
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise TimeoutError(url)


def _wait_until_listening(port: int) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError(port)
