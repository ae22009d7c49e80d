"""Network namespaces that live as long as a process: a client, a router in the middle, and a site on the other side."""

import os
import subprocess
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self


class Namespace:
    """A network of its own. What is called in it, and every thread and process begun there, sees that network alone."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, initializer=lambda: os.unshare(os.CLONE_NEWNET))
        self.path = Path(f"/proc/{os.getpid()}/task/{self.call(threading.get_native_id)}/ns/net")
        self.run("ip", "link", "set", "lo", "up")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown()

    def call[T](self, act: Callable[[], T]) -> T:
        """What a function returns that is called inside."""
        return self._thread.submit(act).result()

    def run(self, *command: str, is_checked: bool = True) -> subprocess.CompletedProcess[str]:
        """A program that runs inside, to its end."""
        path = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        return self.call(
            lambda: subprocess.run(command, capture_output=True, text=True, check=is_checked, env=path, timeout=150)
        )

    def add_addresses(self, interface: str, *addresses: str) -> None:
        """Give an interface addresses with their prefix lengths and bring it up; usable when this returns."""
        for address in addresses:
            # Duplicate address detection would keep an IPv6 address unusable for a second.
            self.run("ip", "address", "add", address, "dev", interface, *(("nodad",) if ":" in address else ()))
        self.run("ip", "link", "set", interface, "up")


def connect(one: Namespace, interface: str, other: Namespace, other_interface: str) -> None:
    """A cable between two namespaces."""
    one.run("ip", "link", "add", interface, "type", "veth", "peer", "name", other_interface, "netns", str(other.path))
