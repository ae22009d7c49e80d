import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dlp_addon.sender_windows.key_ring import PERIOD, KeyRing

START = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def test_a_key_is_private_and_outlives_the_process(tmp_path: Path) -> None:
    """Another process, or the same after a restart, hashes under the same key."""
    (key,) = KeyRing(tmp_path, Clock()).keys()

    assert KeyRing(tmp_path, Clock()).keys() == (key,)
    assert [stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()] == [0o600]


def test_the_oldest_key_reaches_back_over_the_longest_window(tmp_path: Path) -> None:
    """A new key joins before the old one goes, and the old one is gone after two periods."""
    clock = Clock()
    ring = KeyRing(tmp_path, clock)
    (first,) = ring.keys()
    clock.now += PERIOD
    both = ring.keys()
    clock.now += PERIOD
    later = ring.keys()

    assert both[0] == first
    assert later[0] == both[1]
    assert first not in later
    assert len(list(tmp_path.iterdir())) == 2


def test_a_clock_set_back_changes_no_key(tmp_path: Path) -> None:
    """Nobody gets an empty history by it."""
    clock = Clock()
    keys = KeyRing(tmp_path, clock).keys()
    clock.now -= timedelta(days=300)

    assert KeyRing(tmp_path, clock).keys() == keys


def test_a_damaged_key_is_an_error(tmp_path: Path) -> None:
    """Half a key is none."""
    KeyRing(tmp_path, Clock()).keys()
    next(tmp_path.iterdir()).write_bytes(b"short")

    with pytest.raises(OSError, match="no key"):
        KeyRing(tmp_path, Clock()).keys()
