import asyncio
import contextlib
import itertools
import multiprocessing
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.workers.crash_marks import CrashMarks
from dlp_addon.workers.handle import Worker, WorkerStarter
from dlp_addon.workers.messages import Body, Job, WorkerSettings

RECYCLE_RESIDENT_BYTES = 600 * 1024 * 1024
RECYCLE_JOBS = 500
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
        self.starter = WorkerStarter(settings.worker)
        # Of the pool's own, so that no other user of threads can keep a worker from being replaced.
        self.threads = ThreadPoolExecutor(settings.workers, thread_name_prefix="dlp-worker")

    async def start(self) -> None:
        """Start the workers that are missing; returns when they are warm. Raises what kept one from starting."""
        multiprocessing.get_context("forkserver").set_forkserver_preload(["__main__", "dlp_addon.workers.process"])
        while len(self.state.alive) + len(self.state.starting) < self.settings.workers:
            await self.add_worker()

    def close(self) -> None:
        """Kill all workers at once; inspections that still wait or run end with a reason."""
        self.state.closed = True
        self.starter.close()
        for task in self.state.starting:
            task.cancel()
        for waiter in self.state.waiting:
            waiter.cancel()
        for worker in tuple(self.state.alive):
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

    @property
    def resident_bytes(self) -> int:
        """Memory that warm workers have resident; may be asked from any thread."""
        return sum(worker.resident_bytes() for worker in tuple(self.state.alive))

    async def inspect(self, job: Job, body: Body, output: int | None = None) -> WorkerReport:
        """Inspect in a worker. Never raises but for cancellation: a timeout, a death or a full queue is a reason.

        `output` is a descriptor of where a job that writes a part writes it.
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
            return await self.run(worker, job, body, output)
        finally:
            self.state.busy -= 1

    async def run(self, worker: Worker, job: Job, body: Body, output: int | None) -> WorkerReport:
        """Run `job` on `worker` and give the worker back, or replace it."""
        healthy = False
        try:
            done = await worker.run(job, body, output, self.settings.worker.limits.deadline_for(job.size))
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
        if healthy and not worker.has_ended and not self.state.closed:
            self.hand_over(worker)
            return
        self.replace_soon(worker)

    def replace_soon(self, worker: Worker) -> None:
        """Take `worker` out of use and start another in the background. Does nothing the second time."""
        if worker not in self.state.alive:
            return
        self.state.alive.discard(worker)
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
        worker = await asyncio.get_running_loop().run_in_executor(self.threads, self.starter.start)
        self.starter.take(worker)
        self.on_start(worker.confinement)
        self.state.alive.add(worker)
        worker.attach(self.on_end)
        self.hand_over(worker)

    def on_end(self, worker: Worker) -> None:
        """Replace a worker that died while it was idle, before an upload is given to it."""
        if worker in self.state.idle:
            self.state.idle.remove(worker)
            self.replace_soon(worker)


def unexamined(job: Job, reason: UnscannableReason, failure: str | None = None) -> WorkerReport:
    """The report of a body that no worker has read."""
    unscannable = Unscannable(path="body", reason=reason)
    inspection = Inspection(body_bytes=job.size, body_sha256=job.sha256, unscannable=(unscannable,))
    return WorkerReport(inspection=inspection, failure=failure)
