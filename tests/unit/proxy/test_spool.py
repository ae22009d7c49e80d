import asyncio
import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.proxy import spool
from dlp_addon.proxy.spool import MAX_BACKLOG_BYTES, HeldBody, SpoolBudget, SpoolFullError


def make_budget(heard: list[tuple[int, int]] | None = None) -> SpoolBudget:
    """A small budget: 100 bytes a body, 150 a sender, 200 in all."""
    report = (heard if heard is not None else []).append
    return SpoolBudget(
        max_body_bytes=100, sender_bytes=150, total_bytes=200, changed=lambda size, count: report((size, count))
    )


def make_large_budget() -> SpoolBudget:
    """Room for everything here."""
    return SpoolBudget(max_body_bytes=10**7, sender_bytes=10**7, total_bytes=10**7, changed=lambda *_: None)


type Hold = Callable[[SpoolBudget, str], HeldBody]


@pytest.fixture
def hold(tmp_path: Path) -> Iterator[Hold]:
    """Makes bodies in a folder."""
    with ThreadPoolExecutor(1) as threads:
        yield lambda budget, sender: HeldBody(tmp_path, budget, sender, threads)


def test_held_body_is_what_was_appended(hold: Hold) -> None:
    """A small body stays in memory: size, digest and bytes are those of the pieces, and a descriptor can be had."""
    body = hold(make_budget(), "192.0.2.1")
    body.append(b"first ")
    body.append(b"second")
    facts = body.describe()

    assert (facts.size, facts.sha256) == (12, hashlib.sha256(b"first second").hexdigest())
    assert facts.content == b"first second"
    assert body.read(6, 100) == b"second"
    assert os.pread(facts.descriptor, 5, 0) == b"first"
    body.close()


async def test_large_body_is_on_disk(hold: Hold, tmp_path: Path) -> None:
    """What is not small goes to a file without a name, in order, and is described as what was appended."""
    pieces = [bytes([number]) * 10_000 for number in range(30)]
    body = hold(make_large_budget(), "192.0.2.1")
    for piece in pieces:
        body.append(piece)
    await body.settle()
    facts = body.describe()

    assert (facts.size, facts.sha256) == (300_000, hashlib.sha256(b"".join(pieces)).hexdigest())
    assert facts.content is None
    assert os.pread(facts.descriptor, 400_000, 0) == await body.fetch(0, 400_000) == b"".join(pieces)
    assert list(tmp_path.iterdir()) == []
    body.close()


async def test_stalling_disk_delays_nobody_else(hold: Hold, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a write does not return, appending does, what waits is known, and all of it is written in the end."""
    stalled, real = threading.Event(), os.write

    def write_when_released(descriptor: int, data: bytes) -> int:
        stalled.wait(30)
        return real(descriptor, data)

    monkeypatch.setattr(spool.os, "write", write_when_released)
    body = hold(make_large_budget(), "a")
    for _ in range(20):
        body.append(bytes(50_000))
    settling = asyncio.create_task(body.settle())
    await asyncio.sleep(0.05)

    assert body.backlog_bytes == 1_000_000 > MAX_BACKLOG_BYTES
    assert not settling.done()
    stalled.set()
    await settling
    assert body.backlog_bytes == 0
    assert body.describe().sha256 == hashlib.sha256(bytes(1_000_000)).hexdigest()
    body.close()


async def test_body_closed_while_it_is_written_keeps_its_number(hold: Hold, monkeypatch: pytest.MonkeyPatch) -> None:
    """The descriptor of a body that is dropped in the middle of a write is no other file's before the write ends."""
    stalled, real, written = threading.Event(), os.write, list[int]()

    def write_when_released(descriptor: int, data: bytes) -> int:
        stalled.wait(30)
        written.append(descriptor)
        return real(descriptor, data)

    monkeypatch.setattr(spool.os, "write", write_when_released)
    body = hold(make_large_budget(), "a")
    body.append(bytes(50_000))
    await asyncio.sleep(0.05)
    body.close()
    others = [os.memfd_create("other") for _ in range(8)]
    stalled.set()
    while not written:
        await asyncio.sleep(0.01)

    assert not set(written) & set(others)
    for other in others:
        os.close(other)


async def test_full_disk_is_told(hold: Hold, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that fails is raised by whatever comes next, and again."""

    def fail(_descriptor: int, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(spool.os, "write", fail)
    body = hold(make_large_budget(), "a")
    body.append(bytes(50_000))
    for _ in range(2):
        with pytest.raises(OSError, match="No space"):
            await body.settle()
    with pytest.raises(OSError, match="No space"):
        body.append(bytes(50_000))
    body.close()


def test_budgets_name_their_reason(hold: Hold) -> None:
    """One body over its limit is oversize; a sender's or all bodies together are overloaded."""
    budget = make_budget()
    first, second, third = (hold(budget, sender) for sender in ("a", "a", "b"))
    first.append(b"x" * 90)

    with pytest.raises(SpoolFullError) as oversize:
        first.append(b"x" * 11)
    with pytest.raises(SpoolFullError) as of_sender:
        second.append(b"x" * 61)
    second.append(b"x" * 60)
    with pytest.raises(SpoolFullError) as of_all:
        third.append(b"x" * 51)

    assert [error.value.reason for error in (oversize, of_sender, of_all)] == [
        UnscannableReason.OVERSIZE,
        UnscannableReason.OVERLOADED,
        UnscannableReason.OVERLOADED,
    ]
    assert budget.held_bytes == 150


def test_closing_gives_everything_back(hold: Hold) -> None:
    """A closed body, and one that is merely forgotten, takes no budget and no descriptor any more."""
    heard: list[tuple[int, int]] = []
    budget = make_budget(heard)
    closed, forgotten = hold(budget, "a"), hold(budget, "a")
    closed.append(b"x" * 80)
    forgotten.append(b"x" * 70)
    descriptor = closed.describe().descriptor
    closed.close()
    closed.close()
    del forgotten

    assert (budget.held_bytes, budget.held_bodies) == (0, 0)
    assert heard[-1] == (0, 0)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


async def test_file_system_without_unnamed_files(hold: Hold, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file system knows no unnamed files, a file loses its name at once."""
    real = os.open

    def refuse_unnamed(path: str, flags: int, mode: int = 0o777, **named: int) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(95, "Operation not supported")
        return real(path, flags, mode, **named)

    monkeypatch.setattr(spool.os, "open", refuse_unnamed)
    body = hold(make_large_budget(), "a")
    body.append(b"kept" * 10_000)
    await body.settle()

    assert body.read(0, 8) == b"keptkept"
    assert list(tmp_path.iterdir()) == []
    body.close()


async def test_missing_folder_is_an_error(tmp_path: Path) -> None:
    """Where no file can be made, nothing large is held."""
    with ThreadPoolExecutor(1) as threads:
        body = HeldBody(tmp_path / "missing", make_large_budget(), "a", threads)
        body.append(bytes(50_000))
        with pytest.raises(OSError, match="No such file"):
            await body.settle()
        body.close()


async def test_watched_body_is_seen_as_it_is_written(hold: Hold) -> None:
    """What watches a body sees all of it in order; what is written can be read while more is appended."""
    body, seen = hold(make_large_budget(), "192.0.2.1"), bytearray()
    body.watch(seen.extend)
    body.append(b"a" * 100_000)
    await body.settle()
    body.append(b"b" * 10)

    assert (bytes(seen), body.written_bytes) == (b"a" * 100_000, 100_000)
    assert await body.fetch_written(99_999, 10) == b"a"
    body.forwarded_bytes = 7
    await body.settle()
    assert seen.endswith(b"ab" + b"b" * 9)
    assert body.describe().forwarded_bytes == 7
    body.close()
