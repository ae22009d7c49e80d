"""The child side of an inspection worker: it owns the hostile bytes and may be killed at any moment."""

import gc
import logging
import mmap
import os
import resource
import socket
import struct
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Literal

from pydantic import TypeAdapter

from dlp_addon.errors import UnscannableReason
from dlp_addon.inspector import Examined, Inspector, build_inspector
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import UploadRequest

LENGTH = struct.Struct("!Q")
"""Every message on the socket is its length in eight bytes, then JSON."""
MAX_MESSAGE_BYTES = 256 * 1024 * 1024
NICENESS = 5
"""Inspections yield to the proxy's event loop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One inspection: of a request's body, or of a file where `file_name` is set. The bytes come as a descriptor."""

    request: UploadRequest | None = None
    file_name: str | None = None
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The worker's first message."""

    kind: Literal["ready"] = "ready"
    pid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The worker's answer to a job. `failure` is stage and exception class where the inspection itself broke."""

    kind: Literal["done"] = "done"
    inspection: Inspection
    failure: str | None = None
    resident_bytes: int


JOB = TypeAdapter(Job)
READY = TypeAdapter(Ready)
DONE = TypeAdapter(Done)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSettings:
    """What a worker is started with. `recognizers` is the text of the admins' recognizer file, None without one."""

    limits: Limits
    scratch_directory: str
    recognizers: str | None = None


def serve(connection: socket.socket, settings: WorkerSettings) -> None:
    """Answer jobs on `connection` until its other end closes."""
    silence()
    confine(settings.limits)
    inspector = build_inspector(settings.limits, scratch_in(settings.scratch_directory), settings.recognizers)
    gc.freeze()
    send_message(connection, READY.dump_json(Ready(pid=os.getpid())))
    while (received := receive_job(connection)) is not None:
        job, descriptor = received
        send_message(connection, DONE.dump_json(run(inspector, job, descriptor)))


def silence() -> None:
    """Close every way to print: polars, Presidio and Rust panics print values."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)
    logging.disable(logging.CRITICAL)
    sys.excepthook = lambda *_: None


def confine(limits: Limits) -> None:
    """Set the memory ceiling, forbid core dumps and yield to the proxy."""
    # RLIMIT_AS would count mapped files; RLIMIT_DATA counts private memory (setrlimit(2)).
    resource.setrlimit(resource.RLIMIT_DATA, (limits.max_worker_bytes, limits.max_worker_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(NICENESS)


def scratch_in(directory: str) -> Callable[[], BinaryIO]:
    """Unlinked temporary files in `directory`: nothing stays behind when the worker dies."""
    return lambda: tempfile.TemporaryFile(dir=directory)


def run(inspector: Inspector, job: Job, descriptor: int) -> Done:
    """Inspect one body; whatever is raised becomes a failure that names stage and class alone."""
    started = time.perf_counter()
    try:
        with map_body(descriptor, job.size) as body:
            examined = inspect(inspector, job, memoryview(body))
    except BaseException as error:  # noqa: BLE001 - the worker boundary; Rust panics derive from BaseException
        examined = Examined(failed_inspection(job), f"worker:{type(error).__name__}")
    finally:
        os.close(descriptor)
    inspection = replace(examined.inspection, seconds=round(time.perf_counter() - started, 6))
    return Done(inspection=inspection, failure=examined.failure, resident_bytes=resident_bytes())


def inspect(inspector: Inspector, job: Job, body: memoryview) -> Examined:
    """Inspect a file or a request's body."""
    if job.file_name is not None:
        return inspector.inspect_file(job.file_name, body, job.sha256)
    if job.request is None:
        message = "a job names a request or a file"
        raise ValueError(message)
    return inspector.inspect_request(job.request, body, job.sha256)


def failed_inspection(job: Job) -> Inspection:
    """The facts that remain when an inspection broke: size, digest, and that nothing was examined."""
    unscannable = Unscannable(path="body", reason=UnscannableReason.INSPECTION_FAILED)
    return Inspection(body_bytes=job.size, body_sha256=job.sha256, unscannable=(unscannable,))


class map_body:  # noqa: N801 - used as a function
    """Read-only view of the file behind `descriptor`; an empty file gives an empty view (mmap refuses length 0)."""

    def __init__(self, descriptor: int, size: int) -> None:
        self.mapped = mmap.mmap(descriptor, size, prot=mmap.PROT_READ) if size else None

    def __enter__(self) -> mmap.mmap | bytes:
        return self.mapped if self.mapped is not None else b""

    def __exit__(self, *_: object) -> None:
        # Views of the mapping may still be referenced by a traceback; the collector unmaps it then.
        self.mapped = None


def resident_bytes() -> int:
    """Resident memory of this process now, in bytes (proc(5), statm)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


def send_message(connection: socket.socket, message: bytes) -> None:
    """Send one framed message."""
    connection.sendall(LENGTH.pack(len(message)) + message)


def receive_exactly(connection: socket.socket, size: int) -> bytes:
    """Receive `size` bytes; raises EOFError when the other end closes before."""
    buffer = bytearray()
    while len(buffer) < size:
        piece = connection.recv(min(size - len(buffer), 1 << 20))
        if not piece:
            raise EOFError
        buffer += piece
    return bytes(buffer)


def receive_message(connection: socket.socket) -> bytes:
    """Receive one framed message; raises EOFError, or ValueError for one over MAX_MESSAGE_BYTES."""
    (size,) = LENGTH.unpack(receive_exactly(connection, LENGTH.size))
    if size > MAX_MESSAGE_BYTES:
        message = "message over the limit"
        raise ValueError(message)
    return receive_exactly(connection, size)


def send_job(connection: socket.socket, job: Job, descriptor: int) -> None:
    """Send a job with the descriptor of its body (SCM_RIGHTS travels with the length)."""
    message = JOB.dump_json(job)
    socket.send_fds(connection, [LENGTH.pack(len(message))], [descriptor])
    connection.sendall(message)


def receive_job(connection: socket.socket) -> tuple[Job, int] | None:
    """Receive a job and its descriptor; None when the other end has closed."""
    head, descriptors, _, _ = socket.recv_fds(connection, LENGTH.size, 1)
    if not head or not descriptors:
        return None
    head += receive_exactly(connection, LENGTH.size - len(head))
    (size,) = LENGTH.unpack(head)
    return JOB.validate_json(receive_exactly(connection, size)), descriptors[0]
