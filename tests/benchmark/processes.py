"""Child processes and what they cost."""

import re
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_PROCESS_CLOCK = 2
"""CPUCLOCK_SCHED: a process's own CPU clock, user and system time of all its threads, past ones included."""
_STOP_SECONDS = 30


def cpu_seconds(pid: int) -> float:
    """CPU time of a process so far; what getrusage(2) would tell it (clock_getcpuclockid(3))."""
    return time.clock_gettime((~pid << 3) | _PROCESS_CLOCK)


def list_descendants(pid: int) -> list[int]:
    """Children of a process, and theirs (proc(5), task/children)."""
    found, waiting = [], [pid]
    while waiting:
        for children in Path(f"/proc/{waiting.pop()}/task").glob("*/children"):
            with suppress(OSError):
                waiting += (pids := [int(child) for child in children.read_text().split()])
                found += pids
    return found


def peak_bytes(pid: int) -> int:
    """The most memory that a process has had resident (proc(5), VmHWM)."""
    return _status(pid, "VmHWM")


def resident_bytes(pid: int) -> int:
    """Resident memory of a process now."""
    return _status(pid, "VmRSS")


def forget_peak(pid: int) -> None:
    """Let `peak_bytes` begin anew (proc(5), clear_refs)."""
    Path(f"/proc/{pid}/clear_refs").write_text("5")


def _status(pid: int, field: str) -> int:
    found = re.search(rf"^{field}:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    return int(found.group(1)) * 1024 if found else 0


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def running(
    command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A child whose output goes to `log`; it ends with the block."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=environment)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
