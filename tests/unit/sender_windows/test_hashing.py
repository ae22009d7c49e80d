from datetime import UTC, datetime
from pathlib import Path

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.sender_windows import HashingInspections, KeyRing, SenderWindows
from dlp_addon.workers.messages import Job

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
JOB = Job(file_name="a.csv", size=1, sha256="")
PART = Job(file_name="a.csv", size=1, sha256="", writes_part=True)


class Echo:
    """Answers with the job that it gets."""

    async def inspect(self, job: Job, descriptor: int, output: int | None = None) -> Job:  # noqa: ARG002
        return job


def inspections(folder: Path, most: int) -> HashingInspections[Job]:
    """Inspections under a policy that asks for so many people at most."""
    windows = SenderWindows(folder / "windows.sqlite", KeyRing(folder, lambda: NOW))
    windows.close()
    return HashingInspections(Echo(), windows, lambda: most)


async def test_people_are_hashed_only_where_the_policy_asks_for_it(tmp_path: Path) -> None:
    """The keys go to the worker with the job, and only then."""
    asked = await inspections(tmp_path, 50).inspect(JOB, 0)

    assert asked.hashing is not None
    assert (asked.hashing.most, len(asked.hashing.keys)) == (50, 1)
    assert await inspections(tmp_path, 0).inspect(JOB, 0) == JOB
    assert await inspections(tmp_path, 50).inspect(PART, 0) == PART


async def test_keys_that_cannot_be_had_are_an_error(tmp_path: Path) -> None:
    """Nobody could be counted, so nothing may pass."""
    hashing = inspections(tmp_path, 50)
    (tmp_path / "people-1.secret").mkdir()
    (tmp_path / f"people-{10**8}.secret").write_bytes(b"short")

    with pytest.raises(RecordError):
        await hashing.inspect(JOB, 0)
