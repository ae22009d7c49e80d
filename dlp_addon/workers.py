import asyncio
import contextlib
import functools
import importlib
import itertools
import multiprocessing
import os
import signal
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from io import FileIO

from dlp_addon.crash_marks import CrashMarks
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.worker_messages import DONE, READY, Done, Job, WorkerSettings, receive_message, send_job

RECYCLE_RESIDENT_BYTES = 600 * 1024 * 1024
RECYCLE_JOBS = 500
START_SECONDS = 30.0
"""A worker that is not ready by then is given up."""
FIRST_RESTART_DELAY_SECONDS = 0.05
MAX_RESTART_DELAY_SECONDS = 10.0
REPEATED_DEATH = "worker:repeated_death"
"""The failure of an upload that is not tried because workers died of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerPoolSettings:
    """How many workers, how many inspections may wait for one, and for how long (seconds)."""

    workers: int = 2
    max_queue: int = 256
    max_queue_seconds: float = 60.0
    worker: WorkerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerReport:
    """An inspection and, where it broke, the stage and exception class that a metric and the log name.

    `part` is set where the job looked for a part of a split upload and found one.
    """

    inspection: Inspection
    failure: str | None = None
    part: UploadPart | None = None


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


@dataclass(slots=True)
class PoolState:
    """What changes while the pool runs; only the event loop's thread touches it."""

    idle: deque[Worker] = field(default_factory=deque)
    alive: set[Worker] = field(default_factory=set)
    waiting: deque[asyncio.Future[Worker]] = field(default_factory=deque)
    starting: set[asyncio.Task[None]] = field(default_factory=set)
    busy: int = 0
    closed: bool = False
    consecutive_failures: int = 0


class WorkerPool:
    """Inspections in processes with a deadline, a memory ceiling and restarts.

    Whatever happens to a worker costs the one inspection that it ran, which then carries a reason. A content that
    killed workers is not given to another one for a while. `on_restart` is called for every worker that took
    another's place, `on_start` for every worker with what confines it.
    """

    def __init__(
        self,
        settings: WorkerPoolSettings,
        on_restart: Callable[[], None] = lambda: None,
        on_start: Callable[[tuple[Mechanism, ...]], None] = lambda _: None,
    ) -> None:
        self.settings = settings
        self.on_restart = on_restart
        self.on_start = on_start
        self.crash_marks = CrashMarks(time.monotonic)
        self.state = PoolState()
        # One thread waits on each worker's socket; one more starts replacements.
        self.starter = WorkerStarter(settings.worker)
        self.threads = ThreadPoolExecutor(settings.workers * 2 + 1, thread_name_prefix="dlp-worker")

    async def start(self) -> None:
        """Start all workers; returns when they are warm. Raises what kept the first one from starting."""
        multiprocessing.get_context("forkserver").set_forkserver_preload(["__main__", "dlp_addon.worker_process"])
        await self.add_worker()
        for _ in range(self.settings.workers - 1):
            await self.add_worker()

    def close(self) -> None:
        """Kill all workers at once; inspections that still wait or run end with a reason."""
        self.state.closed = True
        self.starter.close()
        for task in self.state.starting:
            task.cancel()
        for waiter in self.state.waiting:
            waiter.cancel()
        for worker in self.state.alive:
            asyncio.get_running_loop().remove_reader(worker.pidfd)
            worker.kill()
        self.state.alive.clear()
        self.threads.shutdown(wait=False, cancel_futures=True)

    @property
    def queue_depth(self) -> int:
        """Inspections that wait for a worker."""
        return len(self.state.waiting)

    @property
    def busy_workers(self) -> int:
        """Inspections that run."""
        return self.state.busy

    @property
    def alive_workers(self) -> int:
        """Workers that are warm."""
        return len(self.state.alive)

    async def inspect(self, job: Job, descriptor: int, output: int | None = None) -> WorkerReport:
        """Inspect in a worker. Never raises but for cancellation: a timeout, a death or a full queue is a reason.

        `output` is where a job that writes a part writes it.
        """
        if self.crash_marks.is_marked(job.sha256):
            return unexamined(job, UnscannableReason.WORKER_KILLED, REPEATED_DEATH)
        try:
            worker = await self.take_worker()
        except (TimeoutError, asyncio.QueueFull):
            return unexamined(job, UnscannableReason.OVERLOADED)
        # After the wait: others may have died of it meanwhile.
        if self.crash_marks.is_marked(job.sha256):
            self.hand_over(worker)
            return unexamined(job, UnscannableReason.WORKER_KILLED, REPEATED_DEATH)
        self.state.busy += 1
        try:
            return await self.run(worker, job, descriptor, output)
        finally:
            self.state.busy -= 1

    async def run(self, worker: Worker, job: Job, descriptor: int, output: int | None) -> WorkerReport:
        """Run `job` on `worker` and give the worker back, or replace it."""
        healthy = False
        try:
            deadline = self.settings.worker.limits.deadline_seconds
            descriptors = (descriptor,) if output is None else (descriptor, output)
            done = await self.in_thread(worker.run, job, descriptors, deadline)
            healthy = worker.jobs < RECYCLE_JOBS and done.resident_bytes < RECYCLE_RESIDENT_BYTES
            return WorkerReport(inspection=done.inspection, failure=done.failure, part=done.part)
        except TimeoutError:
            return unexamined(job, UnscannableReason.TIMED_OUT)
        except (OSError, EOFError, ValueError) as error:
            # Any other error is of this process, such as too many open files.
            if isinstance(error, EOFError | ConnectionError | ValueError):
                self.crash_marks.note_death(job.sha256)
            return unexamined(job, UnscannableReason.WORKER_KILLED, f"worker:{type(error).__name__}")
        finally:
            self.give_back(worker, healthy=healthy)

    async def take_worker(self) -> Worker:
        """An idle worker; raises QueueFull or TimeoutError when too many wait or it takes too long."""
        if self.state.idle:
            return self.state.idle.popleft()
        if self.state.closed or len(self.state.waiting) >= self.settings.max_queue:
            raise asyncio.QueueFull
        waiter: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self.state.waiting.append(waiter)
        try:
            return await asyncio.wait_for(asyncio.shield(waiter), self.settings.max_queue_seconds)
        except BaseException:
            self.withdraw(waiter)
            raise

    def withdraw(self, waiter: asyncio.Future[Worker]) -> None:
        """Stop waiting; a worker that was handed over in the same moment goes to the next in line."""
        with contextlib.suppress(ValueError):
            self.state.waiting.remove(waiter)
        if waiter.done() and not waiter.cancelled():
            self.hand_over(waiter.result())
        waiter.cancel()

    def hand_over(self, worker: Worker) -> None:
        """Give a free worker to the longest waiting inspection."""
        while self.state.waiting:
            waiter = self.state.waiting.popleft()
            if not waiter.done():
                waiter.set_result(worker)
                return
        self.state.idle.append(worker)

    def give_back(self, worker: Worker, *, healthy: bool) -> None:
        """Reuse a healthy worker; replace any other."""
        if healthy and not worker.exited and not self.state.closed:
            self.hand_over(worker)
            return
        self.replace_soon(worker)

    def replace_soon(self, worker: Worker) -> None:
        """Take `worker` out of use and start another in the background. Does nothing the second time."""
        if worker not in self.state.alive:
            return
        self.state.alive.discard(worker)
        asyncio.get_running_loop().remove_reader(worker.pidfd)
        worker.kill()
        task = asyncio.ensure_future(self.replace_worker())
        self.state.starting.add(task)
        task.add_done_callback(self.state.starting.discard)

    async def replace_worker(self) -> None:
        """Start a worker in place of another, with growing delay while starts fail."""
        for attempt in itertools.count():
            if self.state.closed:
                return
            try:
                await self.add_worker()
            except (OSError, EOFError, ValueError):
                await asyncio.sleep(min(FIRST_RESTART_DELAY_SECONDS * 2**attempt, MAX_RESTART_DELAY_SECONDS))
            else:
                self.on_restart()
                return

    async def add_worker(self) -> None:
        """Start one worker and put it to use."""
        worker = await self.in_thread(self.starter.start)
        self.starter.take(worker)
        self.on_start(worker.confinement)
        self.state.alive.add(worker)
        asyncio.get_running_loop().add_reader(worker.pidfd, self.on_exit, worker)
        self.hand_over(worker)

    def on_exit(self, worker: Worker) -> None:
        """Replace a worker that died while it was idle, before an upload is given to it."""
        if worker in self.state.idle:
            self.state.idle.remove(worker)
            self.replace_soon(worker)
        else:
            # It runs a job; the thread that waits for the answer sees the closed socket.
            worker.exited = True
            asyncio.get_running_loop().remove_reader(worker.pidfd)

    async def in_thread[**P, T](self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a blocking call on the pool's own threads, so that no other user of threads can starve it."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.threads, functools.partial(function, *args, **kwargs))


def unexamined(job: Job, reason: UnscannableReason, failure: str | None = None) -> WorkerReport:
    """The report of a body that no worker has read."""
    unscannable = Unscannable(path="body", reason=reason)
    inspection = Inspection(body_bytes=job.size, body_sha256=job.sha256, unscannable=(unscannable,))
    return WorkerReport(inspection=inspection, failure=failure)
