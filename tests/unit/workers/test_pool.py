import asyncio
import hashlib
import os
import signal
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.limits import MIB, Limits
from dlp_addon.workers.messages import Job, WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings

CSV = b"Name,Email\n" + b"".join(b"Zora Quill%d,zora%d@mail.example\n" % (n, n) for n in range(20))


def settings(folder: Path, *, deadline_seconds: float = 30.0, max_queue: int = 8) -> WorkerPoolSettings:
    """One worker, so that every test knows which process it meets."""
    limits = Limits(deadline_seconds=deadline_seconds)
    worker = WorkerSettings(limits=limits, scratch_directory=str(folder))
    return WorkerPoolSettings(workers=1, max_queue=max_queue, worker=worker)


@pytest.fixture
async def pool(tmp_path: Path) -> AsyncIterator[WorkerPool]:
    """A pool of one warm worker."""
    pool = WorkerPool(settings(tmp_path))
    await pool.start()
    yield pool
    pool.close()


async def inspect(pool: WorkerPool, content: bytes, name: str = "people.csv") -> tuple[UnscannableReason | None, int]:
    """Reason of the first unexamined part, and the people found, of one inspection."""
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.flush()
        job = Job(file_name=name, size=len(content), sha256=hashlib.sha256(content).hexdigest())
        inspection = (await pool.inspect(job, file.fileno())).inspection
    reasons = [part.reason for part in inspection.unscannable]
    return (reasons[0] if reasons else None), inspection.distinct_people


def only_worker_pid(pool: WorkerPool) -> int:
    """Process id of the pool's worker."""
    (worker,) = pool.state.alive
    line = next(
        line for line in Path(f"/proc/self/fdinfo/{worker.pidfd}").read_text().splitlines() if line.startswith("Pid:")
    )
    return int(line.split()[1])


async def wait_for_worker(pool: WorkerPool, other_than: int) -> int:
    """Process id of the worker that took the place of another."""
    for _ in range(1200):
        if pool.alive_workers and only_worker_pid(pool) != other_than:
            return only_worker_pid(pool)
        await asyncio.sleep(0.05)
    raise AssertionError("no worker came back")


async def test_counts_people_in_a_worker(pool: WorkerPool) -> None:
    """A file's bytes go to the worker as a descriptor and its facts come back."""
    assert await inspect(pool, CSV) == (None, 20)


async def test_memory_of_all_workers_is_known(pool: WorkerPool) -> None:
    """What the workers hold is counted in bytes, and is nothing once they are gone."""
    held = pool.resident_bytes
    pool.close()

    assert held > 50 * 1024 * 1024 * pool.settings.workers
    assert pool.resident_bytes == 0


async def test_empty_body_is_inspected(pool: WorkerPool) -> None:
    """A body of no bytes, which cannot be mapped, is no failure."""
    assert await inspect(pool, b"") == (None, 0)


async def test_killed_worker_costs_one_inspection(pool: WorkerPool) -> None:
    """A worker that dies under an upload gives that upload a reason, and the next one is inspected."""
    pid = only_worker_pid(pool)
    os.kill(pid, signal.SIGSTOP)
    running = asyncio.create_task(inspect(pool, CSV))
    await asyncio.sleep(0.2)
    os.kill(pid, signal.SIGKILL)

    assert await running == (UnscannableReason.WORKER_KILLED, 0)
    await wait_for_worker(pool, other_than=pid)
    assert await inspect(pool, CSV) == (None, 20)


async def test_worker_that_died_idle_costs_nothing(pool: WorkerPool) -> None:
    """A worker that dies between uploads is replaced before one is given to it."""
    pid = only_worker_pid(pool)
    os.kill(pid, signal.SIGKILL)
    await wait_for_worker(pool, other_than=pid)

    assert await inspect(pool, CSV) == (None, 20)


async def test_forkserver_may_die(pool: WorkerPool) -> None:
    """Killing the process that makes workers, and the worker, leaves a pool that recovers."""
    pid = only_worker_pid(pool)
    forkserver = int(Path(f"/proc/{pid}/status").read_text().split("PPid:")[1].split()[0])
    os.kill(forkserver, signal.SIGKILL)
    os.kill(pid, signal.SIGKILL)
    await wait_for_worker(pool, other_than=pid)

    assert await inspect(pool, CSV) == (None, 20)


async def test_hanging_worker_meets_its_deadline(tmp_path: Path) -> None:
    """A worker that does not answer in time is killed, and the reason is that it timed out."""
    pool = WorkerPool(settings(tmp_path, deadline_seconds=0.5))
    await pool.start()
    pid = only_worker_pid(pool)
    os.kill(pid, signal.SIGSTOP)

    assert await inspect(pool, CSV) == (UnscannableReason.TIMED_OUT, 0)
    assert await wait_for_worker(pool, other_than=pid) != pid
    assert not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().split()[2]
    pool.close()


async def test_full_queue_is_overload(tmp_path: Path) -> None:
    """More waiting inspections than the queue holds are turned away with a reason."""
    pool = WorkerPool(settings(tmp_path, max_queue=1))
    await pool.start()
    os.kill(only_worker_pid(pool), signal.SIGSTOP)
    first, second = asyncio.create_task(inspect(pool, CSV)), asyncio.create_task(inspect(pool, CSV))
    await asyncio.sleep(0.2)

    assert await inspect(pool, CSV) == (UnscannableReason.OVERLOADED, 0)
    os.kill(only_worker_pid(pool), signal.SIGCONT)
    assert await first == (None, 20)
    assert await second == (None, 20)
    pool.close()


async def test_cancelled_inspection_frees_its_worker(pool: WorkerPool) -> None:
    """An upload whose client is gone does not keep a worker busy."""
    pid = only_worker_pid(pool)
    os.kill(pid, signal.SIGSTOP)
    running = asyncio.create_task(inspect(pool, CSV))
    await asyncio.sleep(0.2)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await wait_for_worker(pool, other_than=pid)

    assert await inspect(pool, CSV) == (None, 20)


async def test_memory_ceiling_holds(tmp_path: Path) -> None:
    """A worker under its memory ceiling reports that it could not examine, and lives or is replaced."""
    limits = Limits(max_worker_bytes=400 * MIB)
    worker = WorkerSettings(limits=limits, scratch_directory=str(tmp_path))
    pool = WorkerPool(WorkerPoolSettings(workers=1, worker=worker))
    await pool.start()
    rows = b"".join(b"Zora Quill%d,zora%d@mail.example,%d\n" % (n, n, n) for n in range(4_000_000))

    reason, _ = await inspect(pool, b"Name,Email,Number\n" + rows)

    assert reason in {
        UnscannableReason.OVER_LIMIT,
        UnscannableReason.WORKER_KILLED,
        UnscannableReason.INSPECTION_FAILED,
    }
    pool.close()


async def test_a_start_that_failed_goes_on_with_what_is_missing(pool: WorkerPool) -> None:
    """Starting again, as the gateway does after a failure midway, makes no more workers than are wanted."""
    await pool.start()

    assert pool.alive_workers == pool.settings.workers
