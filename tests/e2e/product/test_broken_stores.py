"""Disks and stores that fail: what cannot be held, recorded or sealed is refused, and the client is told at once."""

import os
import resource
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import Product, run_product, wait_for

DISK_BYTES = 16 * 1024 * 1024
QUARANTINE_BYTES = 100_000


class SmallDisk:
    """The state folder's disk: a small file system of its own where this process may mount one.

    Elsewhere the gateway is forbidden to make files larger, which fails its writes in the same places.
    """

    def __init__(self, folder: Path, size: int = DISK_BYTES) -> None:
        self._folder = folder
        self._filler = folder / "filler"
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        self.is_mounted = (
            os.geteuid() == 0 and subprocess.run(command, check=False, capture_output=True).returncode == 0
        )

    @contextmanager
    def filled(self, gateway: Product) -> Iterator[None]:
        """No room for one more byte in this block."""
        if not self.is_mounted:
            former = resource.prlimit(gateway.process.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(gateway.process.pid, resource.RLIMIT_FSIZE, (0, former[1]))
            yield
            resource.prlimit(gateway.process.pid, resource.RLIMIT_FSIZE, former)
            return
        with pytest.raises(OSError, match="No space left"):
            self._fill()
        try:
            yield
        finally:
            self._filler.unlink()

    def _fill(self) -> None:
        with self._filler.open("wb", buffering=0) as filler:
            while True:
                filler.write(bytes(4096))

    def remove(self) -> None:
        """Unmount it."""
        if self.is_mounted:
            subprocess.run(["umount", "--lazy", str(self._folder)], check=False)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallDisk]:
    """The disk of the gateway's state."""
    folder = tmp_path_factory.mktemp("stores") / "state"
    folder.mkdir()
    small = SmallDisk(folder)
    yield small
    small.remove()


@pytest.fixture(scope="module")
def gateway(disk: SmallDisk, authority: Authority) -> Iterator[Product]:
    """A gateway on that disk, with a small quarantine."""
    arguments = ["--set", f"dlp_quarantine_bytes={QUARANTINE_BYTES}"]
    with run_product(disk._folder.parent, authority, arguments=arguments) as running:
        yield running


def put(gateway: Product, url: str, content: bytes) -> tuple[int, str]:
    """Status and disposition of an upload, answered within ten seconds."""
    with open_client(gateway, timeout=10) as client:
        answer = client.put(url, content=content)
    is_problem = answer.headers.get("content-type") == "application/problem+json"
    return answer.status_code, answer.json().get("disposition", "") if is_problem else ""


def test_full_disk(gateway: Product, disk: SmallDisk, tls_origin: RecordingOrigin) -> None:
    """On a full disk no upload passes and every client is answered; pages are served; with room all is well again."""
    with disk.filled(gateway):
        refused = [put(gateway, f"{tls_origin.url}/full", make_xlsx(rows))[0] for rows in (LEAK, STATISTICS)]
        with open_client(gateway, timeout=5) as client:
            page = client.get(f"{tls_origin.url}/page")
    wait_for(lambda: put(gateway, f"{tls_origin.url}/after", b"hello")[0] == 200, gateway, 20)

    assert refused == [403, 403]
    assert page.status_code == 200
    assert put(gateway, f"{tls_origin.url}/leak", make_delimited(LEAK[:20])) == (403, "quarantined")
    assert {seen.path for seen in tls_origin.requests} == {"/page", "/after"}


@contextmanager
def locked(database: Path) -> Iterator[None]:
    """No other process may write to the database in this block."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def last_failure(gateway: Product) -> str:
    """What the log says of the last upload that failed; empty where none has."""
    return "".join(str(event.get("failure")) for event in gateway.events("dlp.upload_failed")[-1:])


def test_store_that_cannot_be_written(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """A refusal that cannot be recorded is a refusal all the same; what is clean passes; later all is recorded."""
    content = make_delimited(LEAK[:25])
    with locked(gateway.state / "incidents.sqlite"):
        refused = put(gateway, f"{tls_origin.url}/leak", content)
        alerted = put(gateway, f"{tls_origin.url}/alert", make_delimited(LEAK[:3]))
        passed = put(gateway, f"{tls_origin.url}/statistics", make_delimited(STATISTICS))
    later = put(gateway, f"{tls_origin.url}/leak", content)

    assert refused == (403, "failed")
    assert alerted[0] == 403
    assert passed[0] == 200
    assert later == (403, "quarantined")
    wait_for(lambda: "record:RecordError" in last_failure(gateway), gateway, 20)
    assert [seen.path for seen in tls_origin.requests] == ["/statistics"]


def test_full_quarantine(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """What does not fit into the quarantine is refused without being kept, and its incident says so."""
    padding = [("", *(f"{number:x}" * 7 for number in range(row, row + 6))) for row in range(900)]
    content = make_delimited([*LEAK, *padding]) * 3
    status, disposition = put(gateway, f"{tls_origin.url}/large", content)
    shown = gateway.dlpctl("incidents", "list", "--limit", "1")

    assert len(content) > QUARANTINE_BYTES
    assert (status, disposition) == (403, "blocked")
    assert "blocked" in shown
    assert tls_origin.requests == []
    assert gateway.metric("dlp_quarantine_bytes") < QUARANTINE_BYTES


def test_damaged_store(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """With a store that is damaged beneath the gateway no leak passes."""
    for path in gateway.state.glob("incidents.sqlite*"):
        with suppress(OSError):
            path.write_bytes(os.urandom(path.stat().st_size))
    refused = put(gateway, f"{tls_origin.url}/leak", make_delimited(LEAK[:30]))

    assert refused[0] == 403
    assert tls_origin.requests == []
