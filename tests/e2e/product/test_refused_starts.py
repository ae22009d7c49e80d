"""Starts of the real program on what it cannot use: one line that says what to do, no start, and nothing changed."""

import contextlib
import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dlp_addon.incidents.schema import MIGRATIONS
from tests.e2e.certificates import write_expired_authority
from tests.e2e.product.running import ROOT
from tests.e2e.product.test_broken_stores import SmallDisk

START_SECONDS = 300
NOBODY = 65534
# Root without its rights over other users' files is refused by the kernel as anybody is.
WITHOUT_RIGHTS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search,-fowner,-chown")


@dataclass(frozen=True, slots=True)
class Place:
    """Folders of one start."""

    folder: Path

    @property
    def state(self) -> Path:
        """The state folder, made."""
        path = self.folder / "state"
        path.mkdir(mode=0o700, exist_ok=True)
        return path

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """`dlpctl run` on it, as a user without rights over the files of others."""
        command = [
            *(WITHOUT_RIGHTS if os.geteuid() == 0 else ()),
            *(sys.executable, "-m", "dlp_addon.cli", "run", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0"),
            *("--state", str(self.folder / "state"), "--policy", str(ROOT / "policies"), "--workers", "1"),
            *("--set", f"confdir={self.folder / 'ca'}", *arguments),
        ]
        return subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            cwd=self.folder, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip


def take_away(path: Path) -> None:
    """The file or folder is another user's, or at least closed."""
    path.chmod(0)
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)


def newer_store(place: Place) -> tuple[str, ...]:
    """A store of a later version."""
    with contextlib.closing(sqlite3.connect(place.state / "incidents.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    return ()


def damaged_store(place: Place) -> tuple[str, ...]:
    """A store of random bytes."""
    (place.state / "incidents.sqlite").write_bytes(os.urandom(40_000))
    return ()


def foreign_state(place: Place) -> tuple[str, ...]:
    """A state folder of another user."""
    take_away(place.state)
    return ()


def closed_key(place: Place) -> tuple[str, ...]:
    """A reviewers' key that this user may not read."""
    (place.state / "keys").mkdir()
    key = place.state / "keys" / "reviewers.key"
    key.write_text("AGE-SECRET-KEY-NONE\n")
    take_away(key)
    return ()


def closed_authority(place: Place) -> tuple[str, ...]:
    """A CA that this user may not read."""
    (place.folder / "ca").mkdir()
    path = place.folder / "ca" / "mitmproxy-ca.pem"
    path.write_text("-----BEGIN\n")
    take_away(path)
    return ()


def expired_authority(place: Place) -> tuple[str, ...]:
    """A CA that has ended."""
    (place.folder / "ca").mkdir()
    write_expired_authority(place.folder / "ca")
    return ()


def foreign_metrics_address(_place: Place) -> tuple[str, ...]:
    """An address of metrics that is not this machine's (TEST-NET-1, RFC 5737)."""
    return ("--metrics", "192.0.2.1:9101")


def full_disk(place: Place) -> tuple[str, ...]:
    """A state folder without room for one more byte."""
    disk = SmallDisk(place.state, 64 * 1024)
    if disk.is_mounted:
        with contextlib.suppress(OSError):
            disk._fill()
    return ()


CASES: dict[Callable[[Place], tuple[str, ...]], tuple[str, ...]] = {
    newer_store: ("incidents.sqlite", "written by a newer version", "use that version or another state directory"),
    damaged_store: ("incidents.sqlite", "is damaged", "restore a backup"),
    foreign_state: ("state", "belongs to another user", "run as its owner"),
    closed_key: ("reviewers.key", "Permission denied"),
    closed_authority: ("mitmproxy-ca.pem", "Permission denied"),
    expired_authority: ("mitmproxy-ca.pem", "expired on 20", "distribute the new certificate"),
    foreign_metrics_address: ("metrics listener", "192.0.2.1:9101", "Cannot assign requested address"),
    full_disk: ("reviewers.key: ",),
}


@dataclass(frozen=True, slots=True)
class Ended:
    """What a start left: its exit code, what it said, and the files of its state folder before and after."""

    code: int
    said: str
    before: dict[str, bytes]
    after: dict[str, bytes]


def read_files(state: Path) -> dict[str, bytes]:
    """The store's bytes, whoever owns them."""
    return {path.name: path.read_bytes() for path in state.glob("incidents.sqlite")}


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Ended]]:
    """All starts at once, so that they take as long as a few."""
    started, mounted = {}, []
    for case in CASES:
        place = Place(tmp_path_factory.mktemp(case.__name__))
        arguments = case(place)
        before = read_files(place.state) if case is not foreign_state else {}
        started[case.__name__] = place, before, place.start(*arguments)
        if place.state.is_mount():
            mounted.append(place.state)
        elif case is full_disk:
            resource.prlimit(started[case.__name__][2].pid, resource.RLIMIT_FSIZE, (0, 0))
    found = {}
    try:
        for name, (place, before, process) in started.items():
            said = process.communicate(timeout=START_SECONDS)[1]
            found[name] = Ended(process.returncode, said, before, read_files(place.state) if before else {})
        yield found
    finally:
        for _, _, process in started.values():
            process.kill()
            process.communicate()
        for path in mounted:
            subprocess.run(["umount", "--lazy", str(path)], check=False)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_one_line_says_why(ended: dict[str, Ended], case: Callable[[Place], tuple[str, ...]]) -> None:
    """The start ends, not with 0; its last line names the fault and its place; no traceback, no store is touched."""
    start = ended[case.__name__]
    line = start.said.strip().splitlines()[-1]

    assert start.code not in {0, None}
    assert line.startswith("dlp: The gateway cannot start: ")
    assert [words for words in CASES[case] if words not in line] == []
    assert "Traceback" not in start.said
    assert start.after == start.before
