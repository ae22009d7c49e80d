import errno
import os
import resource
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyrage
import pytest

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.codec import from_json
from dlp_addon.incidents.keys import ReviewerKeys, read_identities
from dlp_addon.incidents.quarantine import Quarantine, list_sealed, sealed_path
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.event import InspectionEvent
from tests.sample_events import EVENT, INCIDENT

MIB = 1024 * 1024
BODY = b"Maria Lopez,A 099-000-111\n" * 1000


@pytest.fixture
def quarantine(state: StateDirectory, reviewers: ReviewerKeys) -> Quarantine:
    """An empty quarantine of 100 MiB."""
    return Quarantine(state.quarantine, reviewers.recipients, 100 * MIB)


@pytest.fixture
def body(tmp_path: Path) -> Iterator[int]:
    """A descriptor of a held body, not at its beginning."""
    (tmp_path / "body").write_bytes(BODY)
    descriptor = os.open(tmp_path / "body", os.O_RDONLY)
    os.lseek(descriptor, 5, os.SEEK_SET)
    yield descriptor
    os.close(descriptor)


def test_only_the_reviewer_can_read_what_is_sealed(quarantine: Quarantine, body: int, reviewers: ReviewerKeys) -> None:
    """The body is in no file in the clear, and comes back whole with the reviewer's key."""
    path = quarantine.seal(INCIDENT, body, EVENT)
    sealed = path.read_bytes()
    assert reviewers.identity_path is not None
    opened = pyrage.decrypt(sealed, list(read_identities(reviewers.identity_path)))

    assert opened.partition(b"\n")[2] == BODY
    assert b"Maria" not in sealed + path.with_suffix(".json").read_bytes()
    assert os.lseek(body, 0, os.SEEK_CUR) == 5


def test_files_are_named_by_the_incident_and_for_the_owner_alone(quarantine: Quarantine, body: int) -> None:
    """No name of the upload reaches the file system, and nothing temporary stays."""
    path = quarantine.seal(INCIDENT, body, EVENT)
    files = sorted(path.parent.iterdir())

    assert [file.name for file in files] == [f"{INCIDENT}.age", f"{INCIDENT}.json"]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert from_json(InspectionEvent, files[1].read_bytes()) == EVENT


def test_sealing_is_durable_before_it_returns(
    quarantine: Quarantine, body: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both files and then their folder are synced."""
    synced: list[str] = []

    def remember(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name.partition("-")[0])

    monkeypatch.setattr(os, "fsync", remember)
    quarantine.seal(INCIDENT, body, EVENT)

    assert synced == [".sealing", ".sealing", "quarantine"]


def test_an_incident_is_sealed_once(quarantine: Quarantine, body: int) -> None:
    """A repetition keeps what is sealed and takes no more room."""
    first = quarantine.seal(INCIDENT, body, EVENT)
    content, used = first.read_bytes(), quarantine.used_bytes()

    assert quarantine.seal(INCIDENT, body, EVENT) == first
    assert (first.read_bytes(), quarantine.used_bytes()) == (content, used)


def test_who_counts_meanwhile_counts_nothing_twice(
    state: StateDirectory, reviewers: ReviewerKeys, tmp_path: Path
) -> None:
    """A count between the writing of a file and the end of its sealing sees it once."""

    class CountedMeanwhile(Quarantine):
        def _write(self, path: Path, head: bytes, descriptor: int, event: InspectionEvent) -> None:
            super()._write(path, head, descriptor, event)
            assert self.used_bytes() > MIB

    (tmp_path / "large").write_bytes(os.urandom(MIB))
    quarantine = CountedMeanwhile(state.quarantine, reviewers.recipients, 9 * MIB)
    descriptor = os.open(tmp_path / "large", os.O_RDONLY)
    quarantine.seal("DLP-20261122-000001", descriptor, EVENT)
    os.close(descriptor)

    assert quarantine.used_bytes() == sum(file.stat().st_size for file in state.quarantine.iterdir())


def test_the_budget_holds_under_concurrency(state: StateDirectory, reviewers: ReviewerKeys, tmp_path: Path) -> None:
    """Of eight bodies at once only those are sealed that find room, and the budget is never passed."""
    (tmp_path / "large").write_bytes(os.urandom(MIB))
    quarantine = Quarantine(state.quarantine, reviewers.recipients, 3 * MIB + MIB // 2)
    descriptor = os.open(tmp_path / "large", os.O_RDONLY)

    def seal(number: int) -> bool:
        try:
            quarantine.seal(f"DLP-20261122-00000{number}", descriptor, EVENT)
        except QuarantineError:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        sealed = sum(threads.map(seal, range(8)))
    os.close(descriptor)

    assert 1 <= sealed <= 3
    assert quarantine.used_bytes() <= 3 * MIB + MIB // 2
    assert len(list_sealed(state.quarantine)) == sealed


def test_the_sum_follows_seals_purges_and_restarts(state: StateDirectory, reviewers: ReviewerKeys, body: int) -> None:
    """What is sealed is added, what another process purged makes room again, and a new start counts what is there."""
    first = Quarantine(state.quarantine, reviewers.recipients, MIB)
    first.seal(INCIDENT, body, EVENT)
    room_for_two = 2 * first.used_bytes() + len(BODY)
    quarantine = Quarantine(state.quarantine, reviewers.recipients, room_for_two)
    path = quarantine.seal("DLP-20261122-000001", body, EVENT)
    with pytest.raises(QuarantineError, match="full"):
        quarantine.seal("DLP-20261122-000009", body, EVENT)
    on_disk = sum(path.stat().st_size for path in state.quarantine.iterdir())
    assert quarantine.used_bytes() == on_disk

    path.unlink()
    path.with_suffix(".json").unlink()
    quarantine.seal("DLP-20261122-000009", body, EVENT)

    assert quarantine.used_bytes() == sum(path.stat().st_size for path in state.quarantine.iterdir())


def test_a_seal_looks_at_no_sealed_file(quarantine: Quarantine, body: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much is sealed already, one more costs the same: the folder is listed for the first alone."""
    quarantine.seal(INCIDENT, body, EVENT)
    monkeypatch.setattr(Path, "glob", lambda *_: pytest.fail("the folder was listed"))
    for number in range(3):
        quarantine.seal(f"DLP-20261122-00000{number}", body, EVENT)


def test_a_full_disk_is_a_quarantine_error(quarantine: Quarantine, state: StateDirectory, body: int) -> None:
    """Where the file cannot grow the error has its class, and nothing half-sealed is left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
    try:
        with pytest.raises(QuarantineError):
            quarantine.seal(INCIDENT, body, EVENT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert list(state.quarantine.iterdir()) == []


def test_a_failing_sync_seals_nothing(
    quarantine: Quarantine, state: StateDirectory, body: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Content that may not be on disk does not count as sealed."""

    def fail(_descriptor: int) -> None:
        raise OSError(errno.EIO, "broken disk")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(QuarantineError):
        quarantine.seal(INCIDENT, body, EVENT)

    assert list(state.quarantine.iterdir()) == []


def test_a_body_that_is_gone_is_a_quarantine_error(quarantine: Quarantine) -> None:
    """A closed descriptor is not a bug that escapes."""
    with pytest.raises(QuarantineError):
        quarantine.seal(INCIDENT, 10_000, EVENT)


@pytest.mark.parametrize("name", ["", "../x", "x", "DLP-20261122-7K3M9Q/../../x"])
def test_only_incident_ids_name_files(quarantine: Quarantine, body: int, name: str) -> None:
    """Nothing is written outside the quarantine, whatever it is called."""
    with pytest.raises(QuarantineError):
        quarantine.seal(name, body, EVENT)


def test_a_quarantine_without_recipients_does_not_start(state: StateDirectory) -> None:
    """Sealing to nobody is a mistake of configuration."""
    with pytest.raises(QuarantineError):
        Quarantine(state.quarantine, (), MIB)


def test_what_a_dead_process_left_is_removed(state: StateDirectory, reviewers: ReviewerKeys) -> None:
    """Old half-sealed files go at the start, those that may be another gateway's work stay."""
    old, young = state.quarantine / ".sealing-old", state.quarantine / ".sealing-young"
    for path in (old, young):
        path.write_bytes(b"x")
    os.utime(old, (time.time() - 7200,) * 2)
    Quarantine(state.quarantine, reviewers.recipients, MIB)

    assert list(state.quarantine.iterdir()) == [young]


def test_memory_does_not_grow_with_the_body(state: StateDirectory, reviewers: ReviewerKeys, tmp_path: Path) -> None:
    """A body of 256 MiB is sealed within a quarter of that in memory."""
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(256 * MIB)
    quarantine = Quarantine(state.quarantine, reviewers.recipients, 1024 * MIB)
    descriptor = os.open(tmp_path / "sparse", os.O_RDONLY)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    quarantine.seal(INCIDENT, descriptor, EVENT)
    grown_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    os.close(descriptor)

    assert grown_kib < 64 * 1024


def test_an_unreadable_folder_is_told(tmp_path: Path) -> None:
    """A folder that is none has nothing sealed in it, and no id leads out of it."""
    assert list_sealed(tmp_path / "missing") == ()
    assert sealed_path(tmp_path, INCIDENT).parent == tmp_path
