"""The child side of an inspection worker: it owns the hostile bytes and may be killed at any moment."""

import gc
import logging
import mmap
import os
import resource
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import numpy.ma  # noqa: F401 - polars imports it with the first array: workers inherit it from their forkserver

from dlp_addon.confinement import confine_process, describe_confines, forget_descriptors_but
from dlp_addon.errors import UnscannableReason
from dlp_addon.inspector import Examined, Inspector, build_inspector
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.workers.messages import DONE, READY, Body, Done, Job, Ready, WorkerSettings, receive_job, send_message

WARMING_TEXT = b"Last Name,First Name,Date of Birth,Email\n" + b"".join(
    b"Invented%d,Nobody,19%02d-01-02,nobody%d@mail.example\n" % (number, number, number) for number in range(10, 60)
)
"""A table of people who do not exist: it takes the ways that most uploads take."""
LARGE_BODY_BYTES = 64 * 1024 * 1024
GIVE_BACK_SECONDS = 0.1


def serve(connection: socket.socket, settings: WorkerSettings) -> None:
    """Answer jobs on `connection` until its other end closes."""
    silence()
    # Read when polars is first used: more threads than one a worker would only take turns with the proxy.
    os.environ["POLARS_MAX_THREADS"] = "1"
    forget_descriptors_but({0, 1, 2, connection.fileno()})
    mechanisms = confine_process(describe_confines(settings.limits, settings.scratch_directory))
    scratch = scratch_in(settings.scratch_directory)
    inspector = build_inspector(settings.limits, scratch, settings.recognizers, settings.passwords)
    gc.freeze()
    warm(inspector)
    send_message(connection, READY.dump_json(Ready(pid=os.getpid(), confinement=mechanisms)))
    while (received := receive_job(connection)) is not None:
        send_message(connection, DONE.dump_json(run(inspector, *received)))


def warm(inspector: Inspector) -> None:
    """Load and compile what is used for the first time, so that no upload waits for it."""
    inspector.inspect_file("warm.csv", memoryview(WARMING_TEXT), sha256(WARMING_TEXT).hexdigest())


def silence() -> None:
    """Close every way to print: polars, Presidio and Rust panics print values."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)
    logging.disable(logging.CRITICAL)
    sys.excepthook = lambda *_: None


def scratch_in(directory: str) -> Callable[[], BinaryIO]:
    """Unlinked temporary files in `directory`: nothing stays behind when the worker dies."""
    return lambda: tempfile.TemporaryFile(dir=directory)


def run(inspector: Inspector, job: Job, body: Body, output: int | None = None) -> Done:
    """Inspect one body; whatever is raised becomes a failure that names stage and class alone."""
    started = time.perf_counter()
    try:
        with map_body(body, job.size) as content, giving_pages_back(content):
            if job.writes_part:
                examined = write_part(inspector, job, memoryview(content), output)
            else:
                examined = inspect(inspector, job, memoryview(content))
    except BaseException as error:  # noqa: BLE001 - the worker boundary; Rust panics derive from BaseException
        examined = Examined(failed_inspection(job), f"worker:{type(error).__name__}")
    finally:
        for descriptor in (body, output):
            if isinstance(descriptor, int):
                os.close(descriptor)
    inspection = replace(examined.inspection, seconds=round(time.perf_counter() - started, 6))
    return Done(inspection=inspection, failure=examined.failure, part=examined.part, resident_bytes=resident_bytes())


def inspect(inspector: Inspector, job: Job, body: memoryview) -> Examined:
    """Inspect a file or a request's body."""
    inspector = replace(inspector, hashing=job.hashing)
    if job.file_name is not None and job.is_unfinished:
        return inspector.inspect_unfinished_file(job.file_name, body, job.sha256, job.later, begins=job.begins)
    if job.file_name is not None:
        return inspector.inspect_file(job.file_name, body, job.sha256)
    if job.request is None:
        message = "a job names a request or a file"
        raise ValueError(message)
    if job.is_split:
        return inspector.inspect_request_part(job.request, body, job.sha256)
    return inspector.inspect_request(job.request, body, job.sha256)


def write_part(inspector: Inspector, job: Job, body: memoryview, output: int | None) -> Examined:
    """Write the decoded part that a request carries."""
    if job.request is None or output is None:
        message = "a part is of a request and goes somewhere"
        raise ValueError(message)
    payload = inspector.read_part(job.request, body)
    with os.fdopen(output, "wb", closefd=False) as file:
        file.write(payload)
    return Examined(Inspection(body_bytes=job.size, body_sha256=job.sha256), None)


def failed_inspection(job: Job) -> Inspection:
    """The facts that remain when an inspection broke: size, digest, and that nothing was examined."""
    unscannable = Unscannable(path="body", reason=UnscannableReason.INSPECTION_FAILED)
    return Inspection(body_bytes=job.size, body_sha256=job.sha256, unscannable=(unscannable,))


class map_body:  # noqa: N801 - used as a function
    """Read-only view of a body; an empty file gives an empty view (mmap refuses length 0)."""

    def __init__(self, body: Body, size: int) -> None:
        self.mapped: mmap.mmap | bytes | None = body if isinstance(body, bytes) else None
        if isinstance(body, int) and size:
            self.mapped = mmap.mmap(body, size, prot=mmap.PROT_READ)

    def __enter__(self) -> mmap.mmap | bytes:
        return self.mapped if self.mapped is not None else b""

    def __exit__(self, *_: object) -> None:
        # Views of the mapping may still be referenced by a traceback; the collector unmaps it then.
        self.mapped = None


@contextmanager
def giving_pages_back(content: mmap.mmap | bytes) -> Iterator[None]:
    """Keep what was read of a large mapped body from counting as this process's memory (madvise(2)).

    The pages stay in the page cache, and come back when they are read again.
    """
    if isinstance(content, bytes) or len(content) < LARGE_BODY_BYTES:
        yield
        return
    is_done = threading.Event()
    thread = threading.Thread(target=give_pages_back, args=(content, is_done), daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_done.set()
        thread.join()


def give_pages_back(mapped: mmap.mmap, is_done: threading.Event) -> None:
    """Until the inspection is done, give back what it has read every few moments."""
    while not is_done.wait(GIVE_BACK_SECONDS):
        mapped.madvise(mmap.MADV_DONTNEED)


def resident_bytes() -> int:
    """Resident memory of this process now, in bytes (proc(5), statm)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()
