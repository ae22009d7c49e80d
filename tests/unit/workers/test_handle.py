import asyncio
import hashlib
import multiprocessing
import os
import select
import signal
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.workers.handle import Worker, WorkerStarter, read_only
from dlp_addon.workers.messages import Body, Job, WorkerSettings, send_message

CSV = b"Name,Email\n" + b"".join(b"Zora Quill%d,zora%d@mail.example\n" % (n, n) for n in range(20))


@pytest.fixture
def starter(tmp_path: Path) -> Iterator[WorkerStarter]:
    """Starts workers from a process that has the inspector in memory."""
    multiprocessing.get_context("forkserver").set_forkserver_preload(["__main__", "dlp_addon.workers.process"])
    starter = WorkerStarter(WorkerSettings(limits=Limits(), scratch_directory=str(tmp_path)))
    yield starter
    starter.close()


async def run(worker: Worker, body: Body, *, deadline_seconds: float = 30.0) -> int:
    """People that a worker finds in a file."""
    content = body if isinstance(body, bytes) else os.pread(body, 1 << 20, 0)
    job = Job(file_name="people.csv", size=len(content), sha256=hashlib.sha256(content).hexdigest())
    return (await worker.run(job, body, None, deadline_seconds)).inspection.distinct_people


async def test_worker_answers_until_it_dies(starter: WorkerStarter) -> None:
    """Job after job is answered, whichever way its content comes; a dead worker raises at once."""
    worker = starter.start()
    ended: list[Worker] = []
    worker.attach(ended.append)
    with tempfile.TemporaryFile() as file:
        file.write(CSV)
        file.flush()

        assert await run(worker, file.fileno()) == 20
    assert await run(worker, CSV) == 20
    assert worker.resident_bytes() > 50 * 1024 * 1024
    os.kill(worker.pid, signal.SIGKILL)
    with pytest.raises((EOFError, OSError)):
        await run(worker, CSV)
    assert worker.has_ended


async def test_end_between_jobs_is_told(starter: WorkerStarter) -> None:
    """Whoever owns an idle worker hears that it died, and no job is given to it any more."""
    worker = starter.start()
    ended: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
    worker.attach(ended.set_result)
    os.kill(worker.pid, signal.SIGKILL)

    assert await asyncio.wait_for(ended, 10) is worker
    with pytest.raises(EOFError):
        await run(worker, CSV)


async def test_worker_that_does_not_even_listen_meets_its_deadline(starter: WorkerStarter) -> None:
    """A job larger than the socket's buffer waits for a worker that does not read no longer than for its answer."""
    worker = starter.start()
    worker.attach(lambda _: None)
    os.kill(worker.pid, signal.SIGSTOP)
    with pytest.raises(TimeoutError):
        await run(worker, bytes(8_000_000), deadline_seconds=0.2)


async def test_what_a_worker_says_unasked_ends_it(starter: WorkerStarter) -> None:
    """An answer to no job would be taken for that to the next one."""
    worker = starter.start()
    worker.connection.close()
    theirs, worker.connection = socket.socketpair()
    ended: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
    worker.attach(ended.set_result)
    send_message(theirs, b"{}")

    assert await asyncio.wait_for(ended, 10) is worker
    theirs.close()


def test_nothing_started_for_nobody_lives_on(starter: WorkerStarter) -> None:
    """A worker that nobody took ends with its starter, and none is started after that."""
    worker = starter.start()
    process = os.pidfd_open(worker.pid)
    starter.close()

    # Readable once the process has ended (pidfd_open(2)).
    assert select.select([process], [], [], 10)[0] == [process]
    os.close(process)
    with pytest.raises(EOFError):
        starter.start()


def test_worker_cannot_write_the_body() -> None:
    """What a worker is handed cannot change the bytes that go on."""
    with tempfile.TemporaryFile() as file, read_only(file.fileno()) as handed, pytest.raises(OSError, match="Bad file"):
        os.write(handed.fileno(), b"x")
