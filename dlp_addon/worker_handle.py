"""A worker process seen from the proxy: how it is started, given a job, and ended."""

import contextlib
import importlib
import multiprocessing
import os
import signal
import socket
import threading
import time
from io import FileIO

from dlp_addon.worker_messages import DONE, READY, Done, Job, WorkerSettings, receive_message, send_job

START_SECONDS = 30.0
"""A worker that is not ready by then is given up."""


def run_worker(connection: socket.socket, settings: WorkerSettings) -> None:
    """Serve in the child. The inspector is imported there alone: the proxy's process stays small."""
    importlib.import_module("dlp_addon.worker_process").serve(connection, settings)


class Worker:
    """One worker process and the socket to it. Not shared: one job at a time."""

    def __init__(self, settings: WorkerSettings) -> None:
        self.connection, theirs = socket.socketpair()
        self.jobs = 0
        self.exited = False
        process = multiprocessing.get_context("forkserver").Process(
            target=run_worker, args=(theirs, settings), daemon=True
        )
        with theirs:
            process.start()
        self.connection.settimeout(START_SECONDS)
        # The process is not our child but the forkserver's, which may itself be killed: a descriptor of the process
        # (pidfd_open(2)) tells of its end, and signals never reach another process that was given its number.
        try:
            ready = READY.validate_json(receive_message(self.connection))
            self.pidfd = os.pidfd_open(ready.pid)
        except BaseException:
            self.connection.close()
            raise
        self.pid = ready.pid
        self.confinement = ready.confinement

    def run(self, job: Job, descriptors: tuple[int, ...], deadline_seconds: float) -> Done:
        """Run one job; raises TimeoutError past the deadline, EOFError or OSError when the worker died."""
        self.jobs += 1
        deadline = time.monotonic() + deadline_seconds
        self.connection.settimeout(deadline_seconds)
        body, *output = descriptors
        with read_only(body) as body_to_read:
            send_job(self.connection, job, body_to_read.fileno(), *output)
        done = DONE.validate_json(receive_message(self.connection))
        if time.monotonic() > deadline:
            raise TimeoutError
        return done

    def kill(self) -> None:
        """End the process at once and give its descriptors back. Called once."""
        with contextlib.suppress(OSError):
            # A thread may wait for an answer: closing alone would not wake it.
            self.connection.shutdown(socket.SHUT_RDWR)
        self.connection.close()
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        os.close(self.pidfd)


class WorkerStarter:
    """Starts workers on any thread. Once closed, none that it started and nobody has taken lives on."""

    def __init__(self, settings: WorkerSettings) -> None:
        self.settings = settings
        self.lock = threading.Lock()
        self.untaken: set[Worker] = set()
        self.closed = False

    def start(self) -> Worker:
        """A warm worker, to be taken; raises OSError, EOFError or ValueError where it does not become one."""
        worker = Worker(self.settings)
        with self.lock:
            if not self.closed:
                self.untaken.add(worker)
                return worker
        worker.kill()
        raise EOFError

    def take(self, worker: Worker) -> None:
        """From now on the caller kills it."""
        with self.lock:
            self.untaken.discard(worker)

    def close(self) -> None:
        """Kill what was started for nobody, now and later."""
        with self.lock:
            self.closed = True
            untaken, self.untaken = self.untaken, set()
        for worker in untaken:
            worker.kill()


def read_only(descriptor: int) -> FileIO:
    """The same file, opened for reading alone: a worker must not change the bytes that go on. Raises OSError."""
    return FileIO(f"/proc/self/fd/{descriptor}")
