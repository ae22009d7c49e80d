import hashlib
import os
from pathlib import Path

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.proxy import spool
from dlp_addon.proxy.spool import HeldBody, SpoolBudget, SpoolFullError


def make_budget(heard: list[tuple[int, int]] | None = None) -> SpoolBudget:
    """A small budget: 100 bytes a body, 150 a sender, 200 in all."""
    report = (heard if heard is not None else []).append
    return SpoolBudget(
        max_body_bytes=100, sender_bytes=150, total_bytes=200, changed=lambda size, count: report((size, count))
    )


def test_held_body_is_what_was_appended(tmp_path: Path) -> None:
    """Size, digest and bytes are those of the pieces, and no file has a name."""
    body = HeldBody(tmp_path, make_budget(), "192.0.2.1")
    body.append(b"first ")
    body.append(b"second")
    facts = body.describe()

    assert (facts.size, facts.sha256) == (12, hashlib.sha256(b"first second").hexdigest())
    assert body.read(6, 100) == b"second"
    assert os.pread(facts.descriptor, 5, 0) == b"first"
    assert list(tmp_path.iterdir()) == []


def test_budgets_name_their_reason(tmp_path: Path) -> None:
    """One body over its limit is oversize; a sender's or all bodies together are overloaded."""
    budget = make_budget()
    first, second, third = (HeldBody(tmp_path, budget, sender) for sender in ("a", "a", "b"))
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


def test_closing_gives_everything_back(tmp_path: Path) -> None:
    """A closed body, and one that is merely forgotten, takes no budget and no descriptor any more."""
    heard: list[tuple[int, int]] = []
    budget = make_budget(heard)
    closed, forgotten = HeldBody(tmp_path, budget, "a"), HeldBody(tmp_path, budget, "a")
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


def test_file_system_without_unnamed_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file system knows no unnamed files, a file loses its name at once."""
    real = os.open

    def refuse_unnamed(path: str, flags: int, mode: int = 0o777, **named: int) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(95, "Operation not supported")
        return real(path, flags, mode, **named)

    monkeypatch.setattr(spool.os, "open", refuse_unnamed)
    body = HeldBody(tmp_path, make_budget(), "a")
    body.append(b"kept")

    assert body.read(0, 10) == b"kept"
    assert list(tmp_path.iterdir()) == []
    body.close()


def test_missing_folder_is_an_error(tmp_path: Path) -> None:
    """Where no file can be made, nothing is held."""
    with pytest.raises(OSError, match="No such file"):
        HeldBody(tmp_path / "missing", make_budget(), "a")
