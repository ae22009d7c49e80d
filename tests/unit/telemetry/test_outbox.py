from pathlib import Path

import pytest

from dlp_addon.telemetry.outbox import Outbox


def test_messages_outlive_the_process(tmp_path: Path) -> None:
    """What was added and not removed is there again, in order, for the owner alone."""
    first = Outbox(tmp_path / "o.sqlite")
    for number in range(3):
        first.add(f"r{number}", b"\x00body", 5.0 + number)
    first.remove(first.oldest(1))
    first.close()
    second = Outbox(tmp_path / "o.sqlite")
    messages = second.oldest(10)
    second.close()

    assert [(message.delivery, message.queued_at, message.body) for message in messages] == [
        ("r1", 6.0, b"\x00body"),
        ("r2", 7.0, b"\x00body"),
    ]
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_it_is_bounded_over_restarts(tmp_path: Path) -> None:
    """A full outbox says so, and has place again when something left it."""
    first = Outbox(tmp_path / "o.sqlite", capacity=2)
    first.add("r1", b"", 0.0)
    first.close()
    outbox = Outbox(tmp_path / "o.sqlite", capacity=2)
    outbox.add("r2", b"", 0.0)
    with pytest.raises(OSError, match="2 messages wait already"):
        outbox.add("r3", b"", 0.0)
    outbox.remove(outbox.oldest(1))
    outbox.add("r3", b"", 0.0)

    assert [message.delivery for message in outbox.oldest(10)] == ["r2", "r3"]
    outbox.close()


def test_a_damaged_file_is_an_error(tmp_path: Path) -> None:
    """It keeps the gateway from starting instead of losing events unseen."""
    (tmp_path / "o.sqlite").write_bytes(b"garbage" * 1000)
    with pytest.raises(OSError, match="SQLITE_NOTADB"):
        Outbox(tmp_path / "o.sqlite")
