import asyncio
import hashlib
import importlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

import dlp_addon
from dlp_addon.confinement.process import in_force, program_paths, scratch_access
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.limits import MIB, Limits
from dlp_addon.workers.messages import Job, WorkerSettings
from dlp_addon.workers.pool import REPEATED_DEATH, WorkerPool, WorkerPoolSettings, WorkerReport

LIMITS = Limits(max_worker_bytes=700 * MIB, max_unpacked_bytes=4 * MIB)


@pytest.fixture(autouse=True)
def _hostile_workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Real workers, but for the inspector: it does what an attacker would."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    hostile = importlib.import_module("hostile_worker").run_hostile_worker
    monkeypatch.setattr(dlp_addon.workers.handle, "run_worker", hostile)
    yield
    sys.modules.pop("hostile_worker", None)


@asynccontextmanager
async def hostile_pool(folder: Path, *, workers: int = 1, limits: Limits = LIMITS) -> AsyncIterator[WorkerPool]:
    """A pool of hostile workers with their scratch space below `folder`."""
    scratch = folder / "scratch"
    scratch.mkdir()
    worker = WorkerSettings(limits=limits, scratch_directory=str(scratch))
    pool = WorkerPool(WorkerPoolSettings(workers=workers, worker=worker))
    await pool.start()
    yield pool
    pool.close()


async def attempt(pool: WorkerPool, name: str, argument: str = "") -> WorkerReport:
    """What came of one attempt in a worker."""
    content = argument.encode()
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.flush()
        digest = hashlib.sha256(name.encode() + content).hexdigest()
        return await pool.inspect(Job(file_name=name, size=len(content), sha256=digest), file.fileno())


async def outcome(pool: WorkerPool, name: str, argument: str = "") -> str:
    """The error of one attempt, or the reason where the worker did not live to tell."""
    report = await attempt(pool, name, argument)
    inspection = report.inspection
    return inspection.files[0].name if inspection.files else inspection.unscannable[0].reason.value


@pytest.mark.parametrize(
    ("name", "argument", "expected"),
    [
        ("connect", lambda _: "", "EPERM"),
        ("listen", lambda _: "", "EPERM"),
        ("local_socket", lambda _: "", "EPERM"),
        ("execute", lambda _: "", "EPERM"),
        ("run_program", lambda _: "", "EPERM"),
        ("fork", lambda _: "", "EPERM"),
        ("start_threads", lambda _: "", "RuntimeError"),
        ("read", lambda _: "/etc/shadow", "EACCES"),
        ("read", lambda _: "/etc/passwd", "EACCES"),
        ("read", lambda folder: str(folder / "keys"), "EACCES"),
        ("read", lambda folder: str(folder / "incidents.sqlite"), "EACCES"),
        ("read", lambda _: "/proc/1/cmdline", "EACCES"),
        ("list", str, "EACCES"),
        ("list", lambda _: str(Path.cwd()), "EACCES"),
        ("write", lambda folder: str(folder / "new"), "EACCES"),
        ("write", lambda folder: str(folder / "incidents.sqlite"), "EACCES"),
        ("write", lambda folder: str(folder / "scratch" / "left-behind"), "EACCES"),
        ("remove", lambda folder: str(folder / "incidents.sqlite"), "EACCES"),
        ("link", lambda folder: str(folder / "scratch" / "link"), "EPERM"),
        ("make_folder", lambda folder: str(folder / "scratch" / "sub"), "EPERM"),
        ("kill", lambda _: str(os.getpid()), "EPERM"),
        ("kill_by_descriptor", lambda _: str(os.getpid()), "EPERM"),
        ("trace", lambda _: str(os.getpid()), "worker_killed"),
        ("read_environment", lambda _: str(os.getpid()), "EACCES"),
        ("read_memory", lambda _: str(os.getpid()), "EACCES"),
        ("allocate", lambda _: "", "MemoryError"),
        ("share_memory", lambda _: "", "EPERM"),
        ("make_memory_file", lambda _: "", "EPERM"),
        ("write_endlessly", lambda folder: str(folder / "scratch"), "EFBIG"),
        ("open_endlessly", lambda folder: str(folder / "scratch"), "EMFILE"),
        ("raise_ceiling", lambda _: "", "ValueError"),
        ("crash", lambda _: "", "worker_killed"),
        ("abort", lambda _: "", "worker_killed"),
    ],
)
async def test_attempt_fails(name: str, argument: Callable[[Path], str], expected: str, tmp_path: Path) -> None:
    """Code that runs in a worker reaches nothing, fails in a known way, and the next upload is inspected."""
    for secret in ("keys", "incidents.sqlite"):
        (tmp_path / secret).write_text("Zora Quill")
    async with hostile_pool(tmp_path) as pool:
        assert await outcome(pool, name, argument(tmp_path)) == expected
        assert await outcome(pool, "nothing") == "succeeded"

    assert (tmp_path / "incidents.sqlite").read_text() == "Zora Quill"
    assert list((tmp_path / "scratch").iterdir()) == []


async def test_endless_work_meets_its_deadline(tmp_path: Path) -> None:
    """A worker that spins costs its own upload; another worker inspects meanwhile."""
    limits = Limits(max_worker_bytes=700 * MIB, deadline_seconds=3.0)
    async with hostile_pool(tmp_path, workers=2, limits=limits) as pool:
        spinning = asyncio.create_task(outcome(pool, "spin"))
        await asyncio.sleep(0)

        assert await outcome(pool, "nothing") == "succeeded"
        assert await spinning == "timed_out"


async def test_worker_has_nowhere_to_print(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """No descriptor of a worker but its socket leads anywhere."""
    async with hostile_pool(tmp_path) as pool:
        assert await outcome(pool, "print_everywhere", "Zora Quill") == "succeeded"
        assert await outcome(pool, "nothing") == "succeeded"

    assert "Zora" not in "".join(capfd.readouterr())


async def test_body_cannot_be_changed(tmp_path: Path) -> None:
    """The bytes that were inspected are the bytes that go on: no descriptor of a worker writes the body."""
    path = tmp_path / "body"
    path.write_bytes(b"8")
    async with hostile_pool(tmp_path) as pool:
        for number in range(3, 32):
            with path.open("r+b") as file:
                file.write(str(number).encode())
                file.flush()
                size = os.fstat(file.fileno()).st_size
                await pool.inspect(Job(file_name="change_body", size=size, sha256=str(number)), file.fileno())

    assert path.read_bytes() == b"31"


async def test_content_that_kills_is_not_tried_forever(tmp_path: Path) -> None:
    """After two deaths a content is answered without a worker; other contents are inspected."""
    async with hostile_pool(tmp_path) as pool:
        reports = [await attempt(pool, "crash") for _ in range(3)]

        reasons = [report.inspection.unscannable[0].reason for report in reports]
        assert reasons == [UnscannableReason.WORKER_KILLED] * 3
        assert [report.failure == REPEATED_DEATH for report in reports] == [False, False, True]
        assert await outcome(pool, "nothing") == "succeeded"


async def test_all_mechanisms_are_told(tmp_path: Path) -> None:
    """Every worker says what confines it."""
    told: list[tuple[Mechanism, ...]] = []
    worker = WorkerSettings(limits=LIMITS, scratch_directory=str(tmp_path))
    pool = WorkerPool(WorkerPoolSettings(workers=1, worker=worker), on_start=told.append)
    await pool.start()
    pool.close()

    assert [frozenset(mechanisms) for mechanisms in told] == [frozenset(Mechanism)]


def test_what_is_lacking_is_left_out() -> None:
    """A kernel without a mechanism keeps the others: the answer tells which are in force."""
    taken = []

    def lack() -> None:
        raise OSError("not in this kernel")

    steps = ((Mechanism.LANDLOCK, lack), (Mechanism.SECCOMP, lambda: taken.append(1)))

    assert (list(in_force(steps)), taken) == ([Mechanism.SECCOMP], [1])


def test_only_program_is_readable() -> None:
    """The project's own folder, where state and policies may lie, is not among the readable paths; its package is."""
    package = Path(dlp_addon.__file__).parent

    assert str(package) in program_paths()
    assert str(package.parent) not in program_paths()
    assert "/" not in program_paths()


def test_scratch_without_unnamed_files(tmp_path: Path) -> None:
    """Where no unnamed file can be made, a worker may make and remove named ones."""
    assert scratch_access(str(tmp_path / "missing")) & ~scratch_access(str(tmp_path))
