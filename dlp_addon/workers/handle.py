"""A worker process seen from the proxy: how it is started, given a job, and ended."""

import asyncio
import contextlib
import importlib
import multiprocessing
import os
import resource
import signal
import socket
import threading
from collections.abc import Callable
from io import FileIO
from pathlib import Path

from dlp_addon.workers.messages import (
    DONE,
    LENGTH,
    MAX_MESSAGE_BYTES,
    READY,
    Body,
    Done,
    Job,
    WorkerSettings,
    pack_job,
    receive_message,
)

START_SECONDS = 30.0
"""A worker that is not warm by then is given up."""
_RECEIVED_BYTES = 1024 * 1024


def run_worker(connection: socket.socket, settings: WorkerSettings) -> None:
    """Serve in the child. The inspector is imported there alone: the proxy's process stays small."""
    importlib.import_module("dlp_addon.workers.process").serve(connection, settings)


class Worker:
    """One worker process and the socket to it. Not shared: one job at a time.

    Started on any thread, then used on the event loop's alone.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        """Returns when the worker is warm; raises OSError, EOFError or ValueError where it does not become so."""
        self.connection, theirs = socket.socketpair()
        self.jobs = 0
        process = multiprocessing.get_context("forkserver").Process(
            target=run_worker, args=(theirs, settings), daemon=True
        )
        self.connection.settimeout(START_SECONDS)
        # The process is not our child but the forkserver's, which may itself be killed: a descriptor of the process
        # (pidfd_open(2)) reaches it alone, and never another process that was given its number.
        try:
            with theirs:
                process.start()
            ready = READY.validate_json(receive_message(self.connection))
            self.pidfd = os.pidfd_open(ready.pid)
        except BaseException:
            self.connection.close()
            raise
        self.connection.settimeout(0)
        self.pid = ready.pid
        self.confinement = ready.confinement
        self._received = bytearray()
        self._answer: asyncio.Future[bytes] | None = None
        self._on_end: Callable[[Worker], None] = lambda _: None
        self.has_ended = False

    def attach(self, on_end: Callable[["Worker"], None]) -> None:
        """Listen to the worker from now on; `on_end` is called when it ends, or speaks unasked, between two jobs."""
        self._on_end = on_end
        asyncio.get_running_loop().add_reader(self.connection, self._receive)

    async def run(self, job: Job, body: Body, output: int | None, deadline_seconds: float) -> Done:
        """Run one job.

        `body` and `output` are the caller's, who keeps them open until this ends.

        Raises:
            TimeoutError: the deadline has passed.
            EOFError: the worker died.
            ValueError: what it answered is no answer.
            OSError: it could not be given the job.
        """
        if self.has_ended:
            raise EOFError
        self.jobs += 1
        self._answer = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(deadline_seconds):
                await self._send(job, body, output)
                return DONE.validate_json(await self._answer)
        finally:
            self._answer = None

    def resident_bytes(self) -> int:
        """Resident memory of the process now (proc(5), statm); 0 once it has ended."""
        try:
            pages = Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1]
        except OSError:
            return 0
        return int(pages) * resource.getpagesize()

    def kill(self) -> None:
        """End the process at once and give its descriptors back. Called once."""
        with contextlib.suppress(RuntimeError):  # on another thread: never attached
            self._stop(EOFError())
        self.connection.close()
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        os.close(self.pidfd)

    async def _send(self, job: Job, body: Body, output: int | None) -> None:
        message = pack_job(job, body)
        with contextlib.ExitStack() as files:
            descriptors = [files.enter_context(read_only(body)).fileno()] if isinstance(body, int) else []
            if output is not None:
                descriptors.append(output)
            # An idle worker has read all that came before: there is room for the beginning.
            sent = socket.send_fds(self.connection, [message], descriptors)
        if sent < len(message):
            await asyncio.get_running_loop().sock_sendall(self.connection, message[sent:])

    def _receive(self) -> None:
        """Take what the worker says; the whole answer ends its job."""
        try:
            piece = self.connection.recv(_RECEIVED_BYTES)
        except BlockingIOError:
            return
        except OSError as error:
            self._end(error)
            return
        self._received += piece
        if not piece:
            self._end(EOFError())
        elif len(self._received) >= LENGTH.size:
            self._take_answer()

    def _take_answer(self) -> None:
        (size,) = LENGTH.unpack_from(self._received)
        if size > MAX_MESSAGE_BYTES or self._answer is None or len(self._received) > LENGTH.size + size:
            self._end(ValueError("no answer to a job"))
        elif len(self._received) == LENGTH.size + size:
            answer = bytes(self._received[LENGTH.size :])
            self._received.clear()
            if not self._answer.done():
                self._answer.set_result(answer)

    def _end(self, error: Exception) -> None:
        """The worker is of no use any more: its job fails, or, where it has none, its owner has to know."""
        is_idle = self._answer is None
        self._stop(error)
        if is_idle:
            self._on_end(self)

    def _stop(self, error: Exception) -> None:
        self.has_ended = True
        asyncio.get_running_loop().remove_reader(self.connection)
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)


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
