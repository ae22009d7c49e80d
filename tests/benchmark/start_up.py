"""How soon a worker is ready that takes another's place, and what its first inspection costs."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmark.ratios import Figure
from tests.benchmark.readers import WorkerReader, worker_reader
from tests.benchmark.sample_files import make_workbook


def replacement(folder: Path, runs: int) -> Iterator[Figure]:
    """A worker is killed; seconds until the next one is warm, and its first inspection against its third."""
    path = make_workbook(folder / "fresh.xlsx", 6252, wide=False)
    starts, ratios, firsts = asyncio.run(_replace_often(path, max(runs // 2, 3)))
    yield Figure(name="replacement worker warm", values=tuple(starts), unit="s", goal=0.2)
    note = f"first inspection {1000 * sorted(firsts)[len(firsts) // 2]:.0f} ms"
    yield Figure(name="first inspection in a fresh worker against its third", values=tuple(ratios), note=note)


async def _replace_often(path: Path, runs: int) -> tuple[list[float], list[float], list[float]]:
    starts, ratios, firsts = [], [], []
    async with worker_reader() as worker:
        for _ in range(runs):
            starts.append(await _replace(worker))
            taken = [(await worker.inspect(path)).round_trip_seconds for _ in range(3)]
            ratios.append(taken[0] / taken[2])
            firsts.append(taken[0])
    return starts, ratios, firsts


async def _replace(worker: WorkerReader) -> float:
    """Kill the worker; seconds until another is ready."""
    killed, started = worker.pid, time.perf_counter()
    os.kill(killed, signal.SIGKILL)
    while not worker.pool.state.alive or worker.pid == killed:
        await asyncio.sleep(0.002)
    return time.perf_counter() - started
