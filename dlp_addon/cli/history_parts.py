"""A gateway's history read by several processes at once, each a part of it."""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import read_uploads, split_uploads
from dlp_addon.simulation.shapes import Row

ROWS_A_PART = 100_000
"""Fewer are read sooner than a process starts."""
_MAX_PROCESSES = 8


def map_history[Answer](
    work: Callable[[Iterable[Row]], Answer], path: Path, since: datetime, rows_a_part: int = ROWS_A_PART
) -> list[Answer]:
    """What `work` answers of each part of the uploads that the store at `path` recorded since a moment, in order.

    It must be picklable, as its answers: parts of a long history go to processes, one a processor.

    Raises:
        RecordError: the store cannot be read.
    """
    processors = min(len(os.sched_getaffinity(0)), _MAX_PROCESSES)
    database = Database(path, create=False)
    try:
        cuts = split_uploads(database, since=since, rows_a_part=rows_a_part, parts=processors)
        if not cuts:
            return [work(read_uploads(database, since=since))]
    finally:
        database.close()
    bounds = list(zip((since, *cuts), (*cuts, None), strict=True))
    # A new interpreter: a fork would take over whatever threads the libraries have started.
    with ProcessPoolExecutor(len(bounds), mp_context=get_context("spawn")) as pool:
        return list(pool.map(partial(_work_on, work, path), bounds))


def _work_on[Answer](
    work: Callable[[Iterable[Row]], Answer], path: Path, bounds: tuple[datetime, datetime | None]
) -> Answer:
    database = Database(path, create=False)
    try:
        return work(read_uploads(database, since=bounds[0], until=bounds[1]))
    finally:
        database.close()
