from collections.abc import Callable
from typing import Any

from tests.unit.upload_sessions.conftest import THRESHOLD, Bench, csv_of, people, statistics_csv  # noqa: F401


def chunks(content: bytes, size: int) -> list[tuple[int, bytes]]:
    """Slices with their offsets."""
    return [(start, content[start : start + size]) for start in range(0, len(content), size)]


async def send_ranges(bench: Any, content: bytes, size: int) -> list[bool]:
    """Send slices with Content-Range until one is refused."""
    passed = []
    for start, piece in chunks(content, size):
        value = f"bytes {start}-{start + len(piece) - 1}/{len(content)}"
        admission = await bench.send("PUT", "up.example/session/a.csv?upload_id=abcdef12", piece, Content_Range=value)
        passed.append(admission.release is not None)
        if not passed[-1]:
            break
    return passed


async def test_leak_in_small_slices_is_refused_before_the_threshold(bench: Any, inspector: Any) -> None:
    """A table cut into slices of few people each is stopped while what arrived discloses fewer than the rule says."""
    passed = await send_ranges(bench, csv_of(people(60)), 150)

    assert passed[-1] is False
    assert bench.disclosed(inspector).distinct_people < 10
    assert len(bench.incidents.known) == 1


async def test_harmless_upload_arrives_slice_by_slice(bench: Any) -> None:
    """A table that discloses nobody arrives byte for byte, and nothing of it is kept."""
    content = statistics_csv(200)

    passed = await send_ranges(bench, content, 512)

    assert all(passed)
    assert b"".join(body for _, body in bench.received) == content
    assert not [path for path in bench.folder.rglob("*") if path.is_file() and "sqlite" not in path.name]
