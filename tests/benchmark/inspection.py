"""Reading and classifying against loading the same file."""

import asyncio
import math
from collections.abc import Iterator
from pathlib import Path

from tests.benchmark.ratios import Figure, Sample, compare
from tests.benchmark.readers import PeerReader, WorkerReader, peer_reader, worker_reader
from tests.benchmark.sample_files import make_text, make_workbook

_MEGABYTE = 1_000_000
_POLL_SECONDS = 0.02
_GROWTH_ROWS = (10_000, 100_000, 1_000_000)


def workbooks(folder: Path, runs: int) -> Iterator[Figure]:
    """Workbooks against fastexcel, and the memory that the largest takes."""
    files = [
        ("6,252 x 7 xlsx", make_workbook(folder / "leak.xlsx", 6252, wide=False), runs, None),
        ("6,252 x 12 xlsx", make_workbook(folder / "wide.xlsx", 6252, wide=True), runs, 1.5),
        ("100,000 x 12 xlsx", make_workbook(folder / "large.xlsx", 100_000, wide=True), max(runs // 3, 2), 1.25),
    ]
    for name, path, times, goal in files:
        yield from asyncio.run(_against_library(f"inspect {name} against fastexcel", path, times, goal))
    yield from asyncio.run(_memory("100,000 x 12 xlsx", files[-1][1], 600))


def largest(folder: Path, runs: int) -> Iterator[Figure]:  # noqa: ARG001 - one run says it: memory hardly varies
    """The memory that an xlsx of 45 MB takes, against what the library takes for it alone."""
    path = make_workbook(folder / "largest.xlsx", 500_000, wide=True)
    ours, theirs = asyncio.run(_peaks(path))
    yield Figure(
        name="peak memory, 500,000 x 12 xlsx against fastexcel",
        values=(ours / theirs,),
        goal=1.2,
        note=f"{ours:.0f} MB",
    )


def texts(folder: Path, runs: int) -> Iterator[Figure]:
    """A million rows of CSV against polars, their memory, and how cost grows with rows."""
    large = make_text(folder / "large.csv", _GROWTH_ROWS[-1])
    few = max(runs // 5, 1)
    yield from asyncio.run(_against_library("inspect 1,000,000 x 12 CSV against polars, one thread", large, few, 4.0))
    yield from asyncio.run(_memory("1,000,000 x 12 CSV", large, None))
    yield asyncio.run(_growth(folder, large, few))


async def _against_library(name: str, path: Path, runs: int, goal: float | None) -> list[Figure]:
    async with worker_reader() as worker:
        with peer_reader() as peer:
            pairs = await _interleave(worker, peer, path, runs)
    return [*compare(name, pairs, goal)]


async def _interleave(worker: WorkerReader, peer: PeerReader, path: Path, runs: int) -> list[tuple[Sample, Sample]]:
    await worker.inspect(path)
    peer.load(path)
    pairs = []
    for number in range(runs):
        theirs = peer.load(path) if number % 2 else None
        ours = (await worker.inspect(path)).cost
        pairs.append((ours, theirs or peer.load(path)))
    return pairs


async def _memory(name: str, path: Path, goal: float | None) -> list[Figure]:
    ours, theirs = await _peaks(path)
    note = f"the library alone: {theirs:.0f} MB; file {path.stat().st_size / _MEGABYTE:.1f} MB"
    return [Figure(name=f"worker's peak memory, {name}", values=(ours,), unit="MB", goal=goal, note=note)]


async def _peaks(path: Path) -> tuple[float, float]:
    """Megabytes of a fresh worker that inspects, and of a fresh process that only loads."""
    async with worker_reader() as worker:
        inspection = asyncio.create_task(worker.inspect(path))
        ours = worker.peak()
        while not inspection.done():
            # A large worker is replaced as soon as it has answered, and its figures are gone.
            await asyncio.wait([inspection], timeout=_POLL_SECONDS)
            ours = max(ours, worker.peak()) if worker.pool.state.alive else ours
        await inspection
    with peer_reader() as peer:
        peer.load(path)
        return ours / _MEGABYTE, peer.peak() / _MEGABYTE


async def _growth(folder: Path, large: Path, runs: int) -> Figure:
    """The exponent of CPU time over rows, by least squares on logarithms: 1 is constant cost a row."""
    files = [make_text(folder / f"rows-{rows}.csv", rows) for rows in _GROWTH_ROWS[:-1]] + [large]
    exponents, notes = [], []
    for _ in range(max(runs, 1)):
        seconds = []
        for path in files:
            async with worker_reader() as worker:
                await worker.inspect(files[0])
                seconds.append((await worker.inspect(path)).cost.cpu_seconds)
        exponents.append(slope([math.log(rows) for rows in _GROWTH_ROWS], [math.log(taken) for taken in seconds]))
        notes = [
            f"{rows:,}: {1e6 * taken / rows:.2f} us/row" for rows, taken in zip(_GROWTH_ROWS, seconds, strict=True)
        ]
    return Figure(
        name="exponent of CPU over rows, CSV", values=tuple(exponents), unit="", goal=1.05, note=", ".join(notes)
    )


def slope(xs: list[float], ys: list[float]) -> float:
    """Of the line of least squares."""
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - middle_x) ** 2 for x in xs)
