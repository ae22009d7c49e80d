import hashlib
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from dlp_addon.admission import AdmissionParts, Admissions
from dlp_addon.inspector import Inspector, build_inspector
from dlp_addon.model.admission import Admission, SpooledBody
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.upload_part import SplitUpload
from dlp_addon.policy import Policy, parse_policy
from dlp_addon.upload_sessions import SessionLimits, SessionStore, UploadSessions
from dlp_addon.workers.messages import Job
from dlp_addon.workers.pool import WorkerReport
from dlp_addon.workers.process import run

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
THRESHOLD = 10
POLICY = f"""
policy: {{id: test, title: Test}}
rules:
  - {{id: bulk, title: Bulk, severity: high, action: block, when: {{distinct_people: {{at_least: {THRESHOLD}}}}}}}
  - id: unread
    title: Unread
    severity: low
    action: block
    when: {{unscannable: {{may_hold_table: true}}}}
"""
HEADER = ("A-Number", "Last Name", "First Name", "Country of Citizenship", "Date of Birth")


def people(count: int, seed: int = 1) -> list[tuple[str, ...]]:
    """Rows of people who do not exist."""
    source = random.Random(seed)
    first = ("Amara", "Bruno", "Celia", "Dimitri", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kemal", "Lucia")
    last = ("Abara", "Botha", "Castillo", "Duran", "Ekwueme", "Fischer", "Gomez", "Haddad", "Ivanov", "Jansen", "Kovac")
    rows = []
    for number in source.sample(range(200_000_000, 220_000_000), count):
        born = date(1950, 1, 1) + timedelta(days=source.randrange(18_000))
        country = source.choice(("Cuba", "Haiti", "Honduras", "Iran", "Venezuela"))
        rows.append((f"A{number:09d}", source.choice(last), source.choice(first), country, born.strftime("%m/%d/%Y")))
    return rows


def csv_of(rows: list[tuple[str, ...]], header: tuple[str, ...] = HEADER) -> bytes:
    """Rows as a CSV file."""
    return "".join(",".join(row) + "\n" for row in (header, *rows)).encode()


def statistics_csv(rows: int) -> bytes:
    """A table that tells of nobody."""
    lines = [f"Region {number},{number * 37 % 911},{number * 53 % 677}\n" for number in range(rows)]
    return ("Region,July,August\n" + "".join(lines)).encode()


@dataclass
class InProcess:
    """Inspects where it stands, and counts the bytes that it read."""

    inspector: Inspector
    scanned: list[int] = field(default_factory=list)

    async def inspect(self, job: Job, descriptor: int, output: int | None = None) -> WorkerReport:
        self.scanned.append(job.size)
        done = run(self.inspector, job, os.dup(descriptor), None if output is None else os.dup(output))
        return WorkerReport(inspection=done.inspection, failure=done.failure, part=done.part)


class NoReleases:
    def consume(self, *_: object, **__: object) -> object | None:
        return None


@dataclass
class SomeReleases:
    """Keeps what it is told of uploads, and releases all or none."""

    is_open: bool = False
    asked: list[SplitUpload] = field(default_factory=list)

    def consume(self, split: SplitUpload, **_: object) -> object | None:
        self.asked.append(split)
        return self if self.is_open else None


class NoQuarantine:
    def seal(self, *_: object) -> object:
        raise AssertionError("nothing is sealed here")


@dataclass
class Incidents:
    """Joins events with the same files, as the real store does."""

    known: dict[tuple[str, ...], list[InspectionEvent]] = field(default_factory=dict)

    def open_or_join(self, event: InspectionEvent) -> tuple[str, int]:
        key = tuple(file.sha256 for file in event.inspection.files) or (event.inspection.body_sha256,)
        joined = self.known.setdefault(key, [])
        joined.append(event)
        return f"DLP-{list(self.known).index(key)}", len(joined)

    def update_outcome(self, event: InspectionEvent) -> None:
        raise AssertionError(event)


@dataclass
class Policies:
    policy: Policy = field(default_factory=lambda: parse_policy({"p.yaml": POLICY}))


class Bench:
    """A destination behind the gateway: what it received, request by request, and how the gateway decided."""

    def __init__(self, folder: Path, inspector: Inspector, limits: SessionLimits) -> None:
        self.folder, self.limits = folder, limits
        self.inspections = InProcess(inspector)
        self.incidents = Incidents()
        self.clock = 1_000_000.0
        self.received: list[tuple[UploadRequest, bytes]] = []
        self.count = 0
        self.upload_releases = SomeReleases()
        self.restart()

    def restart(self) -> None:
        """A new process on the same state."""
        if self.count:
            self.store.close()
        self.store = SessionStore(self.folder, self.limits, lambda: self.clock)
        self.sessions = UploadSessions(self.store, self.inspections, b"secret")
        self.admissions = Admissions(
            AdmissionParts(
                inspections=self.inspections,
                policies=Policies(),
                incidents=self.incidents,
                releases=NoReleases(),
                upload_releases=self.upload_releases,
                quarantine=NoQuarantine(),
                publish=lambda _: None,
                now=lambda: NOW,
                sessions=self.sessions,
            )
        )

    def request(self, method: str, url: str, headers: dict[str, str], sender: str = "192.0.2.7") -> UploadRequest:
        """A request to a host of its URL."""
        self.count += 1
        host, _, path = url.partition("/")
        return UploadRequest(
            id=f"r{self.count}",
            method=method,
            scheme="https",
            destination=Destination(authority=host, port=443),
            sender=Sender(address=sender),
            path=f"/{path}",
            headers=tuple(headers.items()),
            protocol="HTTP/1.1",
            received_at=NOW,
        )

    async def admit(self, request: UploadRequest, body: bytes) -> Admission:
        """Ask the gateway; a request that is released arrives."""
        with tempfile.TemporaryFile() as file:
            file.write(body)
            file.flush()
            spooled = SpooledBody(file=file.fileno, size=len(body), sha256=hashlib.sha256(body).hexdigest())
            admission = await self.admissions.admit(request, spooled)
        if admission.release is not None:
            self.received.append((request, body))
        return admission

    async def send(
        self, method: str, url: str, body: bytes = b"", sender: str = "192.0.2.7", **headers: str
    ) -> Admission:
        """Ask about a request; header names are written with underscores."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.admit(self.request(method, url, named, sender), body)

    def disclosed(self, inspector: Inspector) -> Inspection:
        """What everything that arrived discloses, read as one file."""
        joined = b"".join(body for _, body in self.received)
        return inspector.inspect_file("all.csv", memoryview(joined), "").inspection


@pytest.fixture(scope="session")
def inspector() -> Inspector:
    """The real inspector."""
    return build_inspector(Limits(), tempfile.TemporaryFile, None)


@pytest.fixture
def build_bench(tmp_path: Path, inspector: Inspector) -> Callable[..., Bench]:
    """Makes a bench under limits of its own."""
    return lambda **limits: Bench(
        tmp_path / "sessions", inspector, SessionLimits(**{"overtaking_seconds": 0.02, **limits})
    )


@pytest.fixture
def bench(build_bench: Callable[..., Bench]) -> Iterator[Bench]:
    """A bench under the limits that stand."""
    made = build_bench()
    yield made
    made.store.close()
