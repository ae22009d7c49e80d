import hashlib
import multiprocessing
import os
import select
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.worker_handle import Worker, WorkerStarter, read_only
from dlp_addon.worker_messages import Job, WorkerSettings

CSV = b"Name,Email\n" + b"".join(b"Zora Quill%d,zora%d@mail.example\n" % (n, n) for n in range(20))


@pytest.fixture
def starter(tmp_path: Path) -> Iterator[WorkerStarter]:
    """Starts workers from a process that has the inspector in memory."""
    multiprocessing.get_context("forkserver").set_forkserver_preload(["__main__", "dlp_addon.worker_process"])
    starter = WorkerStarter(WorkerSettings(limits=Limits(), scratch_directory=str(tmp_path)))
    yield starter
    starter.close()


def run(worker: Worker, content: bytes) -> int:
    """People that a worker finds in a file."""
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.flush()
        job = Job(file_name="people.csv", size=len(content), sha256=hashlib.sha256(content).hexdigest())
        return worker.run(job, (file.fileno(),), 30.0).inspection.distinct_people


def test_worker_answers_until_it_dies(starter: WorkerStarter) -> None:
    """Job after job is answered; a dead worker raises at once."""
    worker = starter.start()

    assert run(worker, CSV) == 20
    assert run(worker, b"Name,Email\nZora Quill,zora@mail.example\n") == 1
    os.kill(worker.pid, signal.SIGKILL)
    with pytest.raises((EOFError, OSError)):
        run(worker, CSV)


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
