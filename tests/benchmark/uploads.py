"""The leak through a real gateway: how soon it is refused, and what other requests notice of an inspection."""

import itertools
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmark.clients import Client, connected, form_with_file, head, request
from tests.benchmark.proxies import Proxy, Rig
from tests.benchmark.ratios import Figure
from tests.benchmark.readers import peer_reader
from tests.benchmark.sample_files import make_workbook

_SAMPLES = 600
_LOGGED_SECONDS = 1.0
"""Until a log line is surely written."""


def time_to_answer(rig: Rig, folder: Path, runs: int) -> Iterator[Figure]:
    """From the last byte of a form with the 6,252-row workbook to the whole refusal, against fastexcel's load."""
    for name, wide in (("7", False), ("12", True)):
        path = make_workbook(folder / f"refused-{name}.xlsx", 6252, wide=wide)
        ratios, waits = [], []
        with connected([rig.gateway.port]) as (client,), peer_reader() as peer:
            refuse(client, path, 0)
            peer.load(path)
            for number in range(1, runs + 1):
                loaded = peer.load(path).wall_seconds
                waits.append(1000 * refuse(client, path, number))
                ratios.append(waits[-1] / 1000 / loaded)
        title = f"6,252 x {name} xlsx: last byte to refusal against fastexcel"
        note = f"{median(waits):.4g} ms ({min(waits):.4g} to {max(waits):.4g})"
        yield Figure(name=title, values=tuple(ratios), goal=3.0, note=note)
        inspected = _inspection_milliseconds(folder / "gateway.log", runs)
        beside = tuple(wait - inspection for wait, inspection in zip(waits, inspected, strict=True))
        yield Figure(name=f"6,252 x {name} xlsx: refusal beside the inspection", values=beside, unit="ms", goal=20.0)


def _inspection_milliseconds(log: Path, count: int) -> list[float]:
    """What the last `count` inspections of refused uploads took in their worker, as the gateway logged it."""
    time.sleep(_LOGGED_SECONDS)
    events = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    refused = [event for event in events if event["event"] == "dlp.upload_quarantined"]
    return [1000 * event["inspection_seconds"] for event in refused[-count:]]


def refuse(client: Client, path: Path, number: int) -> float:
    """Upload once; seconds to the refusal."""
    body, media_type = form_with_file(f"statistics-{number}.xlsx", path.read_bytes())
    status, elapsed = client.exchange(request("POST", f"/upload/{number}", body, media_type))
    assert status == 403, status
    return elapsed


def responsiveness(rig: Rig, folder: Path, runs: int) -> Iterator[Figure]:
    """The 99th percentile of other requests while 100,000 rows are inspected, against plain beside an equal load."""
    path = make_workbook(folder / "slow.xlsx", 100_000, wide=True)
    ratios, notes = [], []
    for number in range(max(runs // 2, 3)):
        sides = [
            lambda: _percentiles(rig.gateway, _Inspecting(rig.gateway, path)),
            lambda: _percentiles(rig.plain, _Loading(path)),
        ]
        first, second = (side() for side in (sides if number % 2 == 0 else reversed(sides)))
        ours, theirs = (first, second) if number % 2 == 0 else (second, first)
        ratios.append(ours[1] / theirs[1])
        notes.append((ours, theirs))
    yield Figure(
        name="p99 of other requests while 100,000 rows are inspected",
        values=tuple(ratios),
        goal=1.3,
        note=" against ".join(f"p50 {1000 * p50:.2f} p99 {1000 * p99:.2f} ms" for p50, p99 in notes[len(notes) // 2]),
    )


class _Repeating(threading.Thread):
    """Something done over and over until told to stop."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.is_stopping = threading.Event()

    def run(self) -> None:
        for number in itertools.count():
            if self.is_stopping.is_set():
                return
            self.once(number)

    def once(self, number: int) -> None:
        raise NotImplementedError

    def end(self) -> None:
        """Stop, and give back what was opened."""
        self.is_stopping.set()
        self.join()


class _Inspecting(_Repeating):
    """Uploads of the workbook to the gateway."""

    def __init__(self, proxy: Proxy, path: Path) -> None:
        super().__init__()
        self.client, self.path = Client(proxy.port), path

    def once(self, number: int) -> None:
        refuse(self.client, self.path, number)

    def end(self) -> None:
        super().end()
        self.client.close()


class _Loading(_Repeating):
    """An equal load on the processor: one process, as nice as a worker, loads the workbook without end."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.stack = path, peer_reader(niceness=5)
        self.peer = self.stack.__enter__()

    def once(self, _number: int) -> None:
        self.peer.load(self.path)

    def end(self) -> None:
        super().end()
        self.stack.__exit__(None, None, None)


def _percentiles(proxy: Proxy, load: _Repeating) -> tuple[float, float]:
    """Median and 99th percentile of requests beside `load`."""
    message = head("GET", "/news/today.html")
    with connected([proxy.port]) as (client,):
        client.exchange(message)
        load.start()
        time.sleep(0.2)
        taken = sorted(client.exchange(message)[1] for _ in range(_SAMPLES))
    load.end()
    return taken[len(taken) // 2], taken[len(taken) * 99 // 100]
