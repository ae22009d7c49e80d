"""What the gateway needs of the machine: interpreter, kernel, descriptors, clock, ports, warm workers."""

import asyncio
import ctypes
import errno
import importlib.metadata
import os
import resource
import socket
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import dlp_addon
from dlp_addon.cli.check_result import CheckResult, fail, good, warn
from dlp_addon.confinement.landlock import abi_version
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.limits import Limits
from dlp_addon.workers.messages import WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings

VERSIONS = ((3, 12), (3, 14))
PROXY_VERSION = "12.2."
"""The minor version of mitmproxy whose methods were read before they were overridden."""
NEEDED_DESCRIPTORS = 1024
WISHED_DESCRIPTORS = 8192
CLOCK_NOT_SYNCHRONIZED = 5
"""TIME_ERROR of adjtimex(2)."""
WORKER_START_SECONDS = 60.0
SLOW_START_SECONDS = 20.0
type Address = tuple[str, int]


def check_interpreter() -> Iterator[CheckResult]:
    """Python and mitmproxy in the versions that were tested."""
    version = ".".join(map(str, sys.version_info[:3]))
    if VERSIONS[0] <= sys.version_info[:2] < VERSIONS[1]:
        yield good("interpreter", f"Python {version}")
    else:
        yield fail("interpreter", f"Python {version}", "make the environment anew with Python 3.12 or 3.13")
    proxy = importlib.metadata.version("mitmproxy")
    if proxy.startswith(PROXY_VERSION):
        yield good("mitmproxy", proxy)
    else:
        yield fail("mitmproxy", proxy, "install the versions of requirements.lock; another one may let uploads pass")


def check_kernel() -> Iterator[CheckResult]:
    """Process descriptors, without which there are no workers, and what confines them."""
    try:
        os.close(os.pidfd_open(os.getpid()))
        yield good("pidfd", "process descriptors work")
    except OSError as error:
        yield fail(
            "pidfd", str(error.strerror), "use Linux 5.3 or later, and a system-call filter that lets pidfd_open"
        )
    if "Seccomp:" in Path("/proc/self/status").read_text(encoding="utf-8"):
        yield good("seccomp", "system-call filters work")
    else:
        yield warn("seccomp", "not in this kernel", "use a kernel with CONFIG_SECCOMP_FILTER; workers run unconfined")
    version = abi_version()
    if version:
        yield good("landlock", f"version {version}")
    else:
        yield warn("landlock", "not in this kernel", "use Linux 5.13 or later with lsm=landlock; workers see all files")


def check_descriptors() -> Iterator[CheckResult]:
    """Enough file descriptors: two a connection, and one for each held body."""
    soft, _hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    advice = "raise LimitNOFILE (systemd), ulimits (containers) or `ulimit -n` to 65536"
    if soft == resource.RLIM_INFINITY or soft >= WISHED_DESCRIPTORS:
        yield good("descriptors", f"{soft} files may be open")
    elif soft >= NEEDED_DESCRIPTORS:
        yield warn("descriptors", f"{soft} files may be open, about {soft // 2} connections", advice)
    else:
        yield fail("descriptors", f"{soft} files may be open", advice)


def check_clock() -> Iterator[CheckResult]:
    """A clock that is set: expiries of exceptions, certificates and keys depend on it."""
    installed = Path(dlp_addon.__file__).stat().st_mtime
    if time.time() < installed:
        yield fail("clock", "stands before the time of installation", "set the clock and keep it set (chrony)")
    elif read_clock_state() == CLOCK_NOT_SYNCHRONIZED:
        yield warn("clock", "is not synchronized", "keep it set with chrony or systemd-timesyncd")
    else:
        yield good("clock", "is synchronized")


def read_clock_state() -> int:
    """What adjtimex(2) returns when it changes nothing; -1 where it is forbidden."""
    library = ctypes.CDLL(None)
    # Larger than struct timex on every architecture; zero modes only read.
    return int(library.adjtimex(ctypes.create_string_buffer(512)))


def check_ports(listen: Address, metrics: Address) -> Iterator[CheckResult]:
    """Both listeners can be bound, or a gateway has them."""
    is_running = answers_health(metrics)
    for name, address in (("port", listen), ("metrics port", metrics)):
        shown = f"{address[0]}:{address[1]}"
        problem = find_bind_problem(address)
        if problem is None:
            yield good(name, f"{shown} is free")
        elif is_running and problem == errno.EADDRINUSE:
            yield good(name, f"{shown} is taken, and a gateway answers")
        else:
            yield fail(name, f"{shown}: {os.strerror(problem)}", "end what listens there, or choose another address")


def find_bind_problem(address: Address) -> int | None:
    """The error number with which an address cannot be bound."""
    try:
        kind, *_, place = socket.getaddrinfo(*address, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        with socket.create_server(place[:2], family=kind):
            return None
    except socket.gaierror:
        return errno.EADDRNOTAVAIL
    except OSError as error:
        return error.errno or errno.EIO


def answers_health(metrics: Address) -> bool:
    """Whether the health listener of a gateway answers there."""
    host = f"[{metrics[0]}]" if ":" in metrics[0] else metrics[0]
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://{host}:{metrics[1]}/healthz", timeout=2) as response:
            return bool(response.read(16) == b"ok\n")
    except (urllib.error.URLError, OSError, ValueError):
        return False


def check_workers(recognizers: str | None) -> Iterator[CheckResult]:
    """A worker gets warm, with the admins' recognizers, and what confines it."""
    begin = time.monotonic()
    try:
        mechanisms = asyncio.run(start_worker(recognizers))
    except (OSError, EOFError, ValueError, TimeoutError) as error:
        advice = "check memory (about 1 GB a worker) and recognizers.yaml (dlpctl policy check)"
        yield fail("workers", f"none got warm: {type(error).__name__}", advice)
        return
    seconds = time.monotonic() - begin
    if seconds < SLOW_START_SECONDS:
        yield good("workers", f"warm in {seconds:.1f} s")
    else:
        yield warn("workers", f"warm in {seconds:.1f} s", "look for a slow disk or too few processors")
    missing = [mechanism.value for mechanism in Mechanism if mechanism not in mechanisms]
    if missing:
        advice = "see the lines above; install libseccomp2 (Debian) for system-call filters"
        yield warn("confinement", f"workers lack {', '.join(missing)}", advice)
    else:
        yield good("confinement", f"workers have {', '.join(mechanism.value for mechanism in Mechanism)}")


async def start_worker(recognizers: str | None) -> tuple[Mechanism, ...]:
    """Start one worker as the gateway does, end it, and say what confined it.

    Raises:
        OSError, EOFError, ValueError, TimeoutError: it did not get warm.
    """
    told: list[tuple[Mechanism, ...]] = []
    with tempfile.TemporaryDirectory(prefix="dlp-doctor-") as scratch:
        worker = WorkerSettings(limits=Limits(), scratch_directory=scratch, recognizers=recognizers)
        pool = WorkerPool(WorkerPoolSettings(workers=1, worker=worker), on_start=told.append)
        try:
            async with asyncio.timeout(WORKER_START_SECONDS):
                await pool.start()
        finally:
            pool.close()
    return told[0] if told else ()
