"""How long a million recorded uploads take to be decided again, and to be swept for a threshold."""

import json
import random
import resource
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple, fields
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from dlp_addon.cli.history_parts import map_history
from dlp_addon.cli.policy_history import replay_files, sweep_files
from dlp_addon.incidents.database import Database
from dlp_addon.policy_store import read_policy_files
from dlp_addon.recorded_upload import RecordedUpload
from dlp_addon.simulation.shapes import Row
from tests.benchmark.ratios import Figure

UPLOADS = 1_000_000
GOAL_SECONDS = 30.0
_POLICIES = Path(__file__).parents[2] / "policies"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


def replays(folder: Path, runs: int) -> Iterator[Figure]:
    """The default policy against one with another threshold, over uploads of which a seventh holds people."""
    path = folder / "recorded.sqlite"
    _fill(path)
    files = read_policy_files(_POLICIES)
    changed = files["default.yaml"].replace("distinct_people: {at_least: 10}", "distinct_people: {at_least: 25}")
    new = {**files, "default.yaml": changed}
    swept = ("bulk-personal-records", "distinct_people", range(10, 1001))
    work: Mapping[str, Callable[[Iterable[Row]], object]] = {
        "simulate": partial(replay_files, files, new),
        "sweep": partial(sweep_files, new, swept),
    }
    for name, act in work.items():
        taken = tuple(_time(path, act) for _ in range(min(runs, 3)))
        note = f"reading and processes included, {_largest_process_mb():.0f} MB the largest of them"
        yield Figure(name=f"{name} {UPLOADS:,} uploads", values=taken, unit="s", goal=GOAL_SECONDS, note=note)


def _time(path: Path, act: Callable[[Iterable[Row]], object]) -> float:
    started = time.monotonic()
    map_history(act, path, _BEGINNING)
    return time.monotonic() - started


def _largest_process_mb() -> float:
    kilobytes = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return kilobytes / 1000


def _fill(path: Path) -> None:
    database = Database(path)
    columns = [field.name for field in fields(RecordedUpload)]
    source = random.Random(1)
    statement = f"INSERT INTO recorded_uploads ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
    with database.transaction(durable=False) as connection:
        connection.executemany(statement, (astuple(_invent(source, number)) for number in range(UPLOADS)))
    database.close()


def _invent(source: random.Random, number: int) -> RecordedUpload:
    host, user = f"h{source.randrange(2000)}.site.example", f"user{source.randrange(2000)}"
    name = f"report-{source.randrange(10**6)}.xlsx"
    return RecordedUpload(
        occurred_at=_BEGINNING.timestamp() + 1 + number * 2.0,
        request_id=f"{number:032x}",
        disposition="allowed",
        body_bytes=source.randrange(10**6),
        destination=_dump([host, 443, host, host, None]),
        sender=_dump([f"10.1.{source.randrange(250)}.{source.randrange(250)}", user, []]),
        request=_dump(["POST", "HTTP/2.0", f"https://{host}/upload/{source.randrange(10**5)}"]),
        content=_dump(_invent_content(source)),
        files=_dump({"files": [[name, _WORKBOOK]]}),
        history="{}",
    )


def _invent_content(source: random.Random) -> dict[str, object]:
    """People in a seventh, tables without people in a quarter, something unread in a few, nothing in most."""
    kind = source.random()
    if kind < 0.15:
        people = int(10 ** source.uniform(0, 4))
        types = ["DATE_OF_BIRTH", "EMAIL_ADDRESS", "PERSON"]
        table = [people + source.randrange(50), people, None, types, []]
        return {"people": people, "tables": [table], "entities": [[name, people] for name in types]}
    if kind < 0.4:
        return {"tables": [[source.randrange(5000), 0, None, [], []]]}
    return {"unread": [["encrypted", "application/zip", 1]]} if kind < 0.43 else {}


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
