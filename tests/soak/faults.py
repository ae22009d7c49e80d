"""What breaks while the load runs, one thing after the other, each undone in the end."""

import contextlib
import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.running import Product
from tests.e2e.product.test_broken_stores import SmallDisk

STEP_SECONDS = 86_400
type Fault = Callable[[], contextlib.AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class SteppedClock:
    """The wall clock of the gateway and its workers, by libfaketime; the monotonic one stays as it is.

    Raises:
        FileNotFoundError: libfaketime is not installed.
    """

    offset: Path

    def environment(self) -> dict[str, str]:
        """What the gateway is started with."""
        self.offset.write_text("+0")
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
        if library is None:
            raise FileNotFoundError("libfaketime: apt-get install faketime")
        return {
            "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(self.offset), "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
        }  # fmt: skip

    @contextlib.contextmanager
    def stepped(self, seconds: int) -> Iterator[None]:
        """Another time of day in this block, from one moment to the next, and back again."""
        self.offset.write_text(f"{seconds:+}")
        try:
            yield
        finally:
            self.offset.write_text("+0")


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults of one gateway, by name."""

    gateway: Product
    disk: SmallDisk
    receivers: list[RecordingOrigin]
    clock: SteppedClock

    def by_name(self) -> dict[str, Fault]:
        """All of them, in the order in which they come."""
        return {
            "workers killed": self.workers_killed,
            "worker stopped": self.worker_stopped,
            "disk full": lambda: self.disk.filled(self.gateway),
            "store locked": self.store_locked,
            "policy broken": self.policy_broken,
            "receivers dead": self.receivers_dead,
            "clock ahead": lambda: self.clock.stepped(STEP_SECONDS),
            "clock behind": lambda: self.clock.stepped(-STEP_SECONDS),
        }

    @contextlib.contextmanager
    def workers_killed(self) -> Iterator[None]:
        """Every worker, then the forkserver."""
        for pid in self.gateway.workers() + self.gateway.children():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        yield

    @contextlib.contextmanager
    def worker_stopped(self) -> Iterator[None]:
        """One worker hangs."""
        stopped = self.gateway.workers()[:1]
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        yield
        for pid in stopped:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    @contextlib.contextmanager
    def store_locked(self) -> Iterator[None]:
        """Another process keeps the write lock."""
        connection = sqlite3.connect(self.gateway.state / "incidents.sqlite", isolation_level=None, timeout=10)
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            connection.execute("ROLLBACK")
            connection.close()

    @contextlib.contextmanager
    def policy_broken(self) -> Iterator[None]:
        """An edit that is no policy, taken back later."""
        path = self.gateway.policy / "default.yaml"
        good = path.read_text()
        path.write_text("rules: 5\n")
        try:
            yield
        finally:
            path.write_text(good)

    @contextlib.contextmanager
    def receivers_dead(self) -> Iterator[None]:
        """The SIEM is gone, and stays so."""
        while self.receivers:
            self.receivers.pop().__exit__()
        yield


def break_things(faults: dict[str, Fault], begin: Callable[[str], None], seconds: float) -> None:
    """One fault after the other, each for so long, with as much time to recover between them."""
    for name, fault in faults.items():
        time.sleep(seconds)
        begin(name)
        with fault():
            time.sleep(seconds)
        begin("none")
