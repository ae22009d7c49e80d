"""Files through the product, as a worker would do it: one process that may die of a hostile file."""

import time
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryFile

from pebble import ProcessExpired, ProcessPool

from dlp_addon.inspector import Examined, Inspector, build_inspector
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.limits import Limits

DEADLINE_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file; the inspection is None where the worker died or did not come back in time."""

    inspection: Inspection | None
    failure: str | None
    seconds: float


class _Worker:
    """The inspector of the worker process, built when it is first needed."""

    inspector: Inspector | None = None


def build() -> Inspector:
    """The product's own inspector with its default recognizers and limits."""
    return build_inspector(Limits(), partial(TemporaryFile), None)


def examine(inspector: Inspector, name: str, content: bytes) -> Examined:
    """What the inspector says of one file."""
    return inspector.inspect_file(name, memoryview(content), sha256(content).hexdigest())


def examine_apart(paths: Iterable[Path]) -> Iterator[Outcome]:
    """What a worker process says of each file, in order; a new worker takes over where one dies."""
    with ProcessPool(max_workers=1, context=get_context("forkserver")) as pool:
        for path in paths:
            yield _outcome(pool, path)


def _outcome(pool: ProcessPool, path: Path) -> Outcome:
    try:
        outcome: Outcome = pool.schedule(_examine_file, args=(path,), timeout=DEADLINE_SECONDS).result()
    except (FutureTimeoutError, ProcessExpired, MemoryError) as error:
        return Outcome(None, type(error).__name__, DEADLINE_SECONDS)
    return outcome


def _examine_file(path: Path) -> Outcome:
    _Worker.inspector = _Worker.inspector or build()
    started = time.perf_counter()
    examined = examine(_Worker.inspector, path.name, path.read_bytes())
    return Outcome(examined.inspection, examined.failure, time.perf_counter() - started)
