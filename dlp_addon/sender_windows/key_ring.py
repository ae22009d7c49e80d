import os
import re
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from dlp_addon.model.person_keys import HashKey

PERIOD = timedelta(days=30)
"""A key begins to be used in one period and is gone after the next."""
_SECRET_BYTES = 32
_NAME = re.compile(r"people-([0-9]{1,9})\.secret")
_PRIVATE_FILE = 0o600


class KeyRing:
    """The keys under which people are hashed: one a period of 30 days, kept for one period more (0600).

    So there is always one key under which everything of the last 30 days was hashed, the oldest; whatever was hashed
    under a key that is gone can be compared and guessed by nobody. Processes that share a folder use the same keys.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        """`folder` is apart from the store of the hashes; `now` is aware."""
        self._folder = folder
        self._now = now
        self._lock = threading.Lock()
        self._keys: dict[int, HashKey] = {}

    def keys(self) -> tuple[HashKey, ...]:
        """The keys to hash under now, the oldest first.

        Raises:
            OSError: a key cannot be read, made or removed.
        """
        period = int(self._now().timestamp() // PERIOD.total_seconds())
        with self._lock:
            if max(self._keys, default=-1) < period:
                self._keys = self._turn(period)
            return tuple(self._keys.values())

    def _turn(self, period: int) -> dict[int, HashKey]:
        """Make the period's key and remove those of long ago; where the clock was set back, the latest key stays."""
        known = self._periods()
        latest = max(period, *known) if known else period
        self._make(latest)
        for old in known:
            if old < latest - 1:
                self._path(old).unlink(missing_ok=True)
        return {number: self._read(number) for number in sorted({*known, latest}) if number >= latest - 1}

    def _periods(self) -> list[int]:
        names = (_NAME.fullmatch(entry.name) for entry in self._folder.iterdir())
        return [int(name[1]) for name in names if name is not None]

    def _make(self, period: int) -> None:
        path = self._path(period)
        if path.exists():
            return
        # Written elsewhere first: of two processes at once both read one whole key.
        draft = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
        try:
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _PRIVATE_FILE)
            with os.fdopen(descriptor, "wb") as file:
                file.write(secrets.token_bytes(_SECRET_BYTES))
                file.flush()
                os.fsync(descriptor)
            with suppress(FileExistsError):
                path.hardlink_to(draft)
        finally:
            draft.unlink(missing_ok=True)

    def _read(self, period: int) -> HashKey:
        secret = self._path(period).read_bytes()
        if len(secret) != _SECRET_BYTES:
            raise OSError(f"{self._path(period)}: is no key")
        return HashKey(id=str(period), secret=secret.hex())

    def _path(self, period: int) -> Path:
        return self._folder / f"people-{period}.secret"
