"""The two sides of a comparison of readers: a real worker, and a process that only loads the file.

`python -m tests.benchmark.readers` is the latter: it reads paths, and prints wall and CPU seconds for each.
"""

import asyncio
import contextlib
import hashlib
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.limits import Limits
from dlp_addon.workers.messages import Job, WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings
from tests.benchmark.processes import cpu_seconds, forget_peak, peak_bytes
from tests.benchmark.ratios import Sample


def load(content: bytes, name: str) -> None:
    """What the library alone does: every sheet into polars, or CSV as strings."""
    if name.endswith(".csv"):
        pl.read_csv(io.BytesIO(content), infer_schema=False)
        return
    workbook = fastexcel.read_excel(content)
    for sheet in workbook.sheet_names:
        workbook.load_sheet(sheet).to_polars()


@dataclass(frozen=True, slots=True)
class PeerReader:
    """A process that loads files with the library alone."""

    process: "subprocess.Popen[str]"

    def load(self, path: Path) -> Sample:
        """Load one file; the bytes are in memory before the clock starts."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        wall, cpu = self.process.stdout.readline().split()
        return Sample(float(wall), float(cpu))

    def peak(self) -> int:
        """The most memory it has had resident."""
        return peak_bytes(self.process.pid)


@contextmanager
def peer_reader(niceness: int = 0) -> Iterator[PeerReader]:
    """A fresh process that has the libraries imported; one polars thread, as in a worker."""
    command = ["nice", "-n", str(niceness), sys.executable, "-m", "tests.benchmark.readers"]
    environment = {**os.environ, "POLARS_MAX_THREADS": "1"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        yield PeerReader(process)
        assert process.stdin
        process.stdin.close()


@dataclass(frozen=True, slots=True)
class Inspected:
    """One inspection: its cost in the worker, the whole round trip, and what was found."""

    cost: Sample
    round_trip_seconds: float
    inspection: Inspection


class WorkerReader:
    """The product's pool with one worker."""

    def __init__(self, pool: WorkerPool) -> None:
        self.pool = pool

    @property
    def pid(self) -> int:
        """The worker's process."""
        (worker,) = self.pool.state.alive
        return worker.pid

    async def inspect(self, path: Path) -> Inspected:
        """Inspect one file as an upload is inspected, through descriptor and socket."""
        content = path.read_bytes()
        job = Job(file_name=path.name, size=len(content), sha256=hashlib.sha256(content).hexdigest())
        pid = self.pid
        with path.open("rb") as file:
            cpu, started = cpu_seconds(pid), time.perf_counter()
            report = await self.pool.inspect(job, file.fileno())
            elapsed = time.perf_counter() - started
            with contextlib.suppress(OSError):  # a recycled worker has no clock any more
                cpu = cpu_seconds(pid) - cpu
        assert report.failure is None, report.failure
        return Inspected(Sample(report.inspection.seconds, cpu), elapsed, report.inspection)

    def forget_peak(self) -> None:
        """Measure memory anew."""
        forget_peak(self.pid)

    def peak(self) -> int:
        """The most memory that the worker has had resident."""
        return peak_bytes(self.pid)


@asynccontextmanager
async def worker_reader() -> AsyncIterator[WorkerReader]:
    """A pool of one worker, warm."""
    with tempfile.TemporaryDirectory(prefix="dlp-benchmark-") as scratch:
        worker = WorkerSettings(limits=Limits(), scratch_directory=scratch)
        pool = WorkerPool(WorkerPoolSettings(workers=1, worker=worker))
        await pool.start()
        try:
            yield WorkerReader(pool)
        finally:
            pool.close()
            await asyncio.sleep(0)


def serve_loads() -> None:
    """Load every file that standard input names."""
    for line in sys.stdin:
        path = Path(line.strip())
        content = path.read_bytes()
        cpu, started = time.process_time(), time.perf_counter()
        load(content, path.name)
        sys.stdout.write(f"{time.perf_counter() - started} {time.process_time() - cpu}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve_loads()
