"""A real worker whose inspector does what an attacker would who runs code in it. Imported by the worker's process."""

import contextlib
import ctypes
import errno
import mmap
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dlp_addon.inspector import Examined
from dlp_addon.model.inspection import InspectedFile, Inspection
from dlp_addon.workers import process as worker_process
from dlp_addon.workers.messages import WorkerSettings


def fork() -> None:
    """Start a process that does nothing."""
    if os.fork() == 0:
        os._exit(0)


def map_shared_memory() -> None:
    """Take memory that no ceiling of private memory counts."""
    mmap.mmap(-1, mmap.PAGESIZE).close()


def start_threads() -> None:
    """Start threads without end."""
    while True:
        threading.Thread(target=threading.Event().wait, daemon=True).start()


def spin() -> None:
    """Never end."""
    while True:
        pass


def trace(process: str) -> None:
    """Attach to a process (PTRACE_ATTACH)."""
    ctypes.CDLL(None).ptrace(16, int(process), 0, 0)


def write_endlessly(folder: str) -> None:
    """Fill one scratch file."""
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        while True:
            file.write(bytes(65536))


def open_endlessly(folder: str) -> None:
    """Open scratch files without end, and close none."""
    opened = []
    with contextlib.ExitStack() as stack:
        while True:
            opened.append(stack.enter_context(tempfile.TemporaryFile(dir=folder)))


def print_everywhere(text: str) -> None:
    """Write to whatever descriptor there is."""
    for descriptor in range(64):
        with contextlib.suppress(OSError):
            if not os.path.sameopenfile(descriptor, worker_socket[0]):
                os.write(descriptor, text.encode())


worker_socket: list[int] = []

ATTEMPTS: dict[str, Callable[[str], object]] = {
    "nothing": lambda _: None,
    "warm.csv": lambda _: None,
    "connect": lambda _: socket.create_connection(("127.0.0.1", 9)),
    "listen": lambda _: socket.create_server(("127.0.0.1", 0)),
    "local_socket": lambda _: socket.socket(socket.AF_UNIX),
    "execute": lambda _: os.execv("/bin/true", ["true"]),  # noqa: S606 - the attempt
    "run_program": lambda _: subprocess.run([sys.executable, "-c", ""], check=False),
    "fork": lambda _: fork(),
    "start_threads": lambda _: start_threads(),
    "read": lambda path: Path(path).read_bytes(),
    "list": lambda path: list(Path(path).iterdir()),
    "write": lambda path: Path(path).write_bytes(b"x"),
    "remove": lambda path: Path(path).unlink(),
    "link": lambda path: Path(path).symlink_to("/"),
    "make_folder": lambda path: Path(path).mkdir(),
    "kill": lambda process: os.kill(int(process), signal.SIGTERM),
    "kill_by_descriptor": lambda process: os.pidfd_open(int(process)),
    "trace": trace,
    "read_environment": lambda process: Path(f"/proc/{process}/environ").read_bytes(),
    "read_memory": lambda process: Path(f"/proc/{process}/mem").read_bytes(),
    "allocate": lambda _: bytearray(8 << 30),
    "share_memory": lambda _: map_shared_memory(),
    "make_memory_file": lambda _: os.memfd_create("x"),
    "spin": lambda _: spin(),
    "write_endlessly": write_endlessly,
    "open_endlessly": open_endlessly,
    "print_everywhere": print_everywhere,
    "raise_ceiling": lambda _: __import__("resource").setrlimit(7, (65536, 65536)),
    "crash": lambda _: ctypes.string_at(0),
    "abort": lambda _: os.abort(),
    "change_body": lambda descriptor: os.pwrite(int(descriptor), b"x", 0),
}


@dataclass(frozen=True, slots=True)
class HostileInspector:
    """Makes the attempt that the file is named after, with its content as the argument; says what came of it.

    A file that names no attempt, as the one that warms a worker, is left alone.
    """

    hashing: object = None

    def inspect_file(self, name: str, content: memoryview, sha256: str) -> Examined:
        """The outcome stands as the name of an inspected file."""
        outcome = "succeeded"
        try:
            if name in ATTEMPTS:
                ATTEMPTS[name](bytes(content).decode())
        except OSError as error:
            outcome = errno.errorcode[error.errno or 0]
        except (MemoryError, RuntimeError, ValueError) as error:
            outcome = type(error).__name__
        file = InspectedFile(name=outcome, media_type="", size=0, sha256=sha256)
        return Examined(Inspection(body_bytes=0, body_sha256=sha256, files=(file,)), None)


def run_hostile_worker(connection: socket.socket, settings: WorkerSettings) -> None:
    """Serve as a worker does, with the hostile inspector."""
    worker_process.build_inspector = lambda *_: HostileInspector()  # type: ignore[assignment,return-value]
    worker_socket.append(connection.fileno())
    worker_process.serve(connection, settings)
