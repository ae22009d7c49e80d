import contextlib
import errno
import hashlib
import os
import tempfile
import weakref
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import SpooledBody

_WRITE_BYTES = 32 * 1024
"""Smaller pieces are gathered: a client may send a body byte by byte."""

_NO_UNNAMED_FILES = frozenset({errno.EOPNOTSUPP, errno.EISDIR, errno.ENOENT, errno.EINVAL})
"""What file systems answer that know no O_TMPFILE."""


class SpoolFullError(Exception):
    """A body that cannot be held whole.

    Attributes:
        reason: `oversize` or `overloaded`.
    """

    def __init__(self, reason: UnscannableReason) -> None:
        super().__init__(reason)
        self.reason = reason


class SpoolBudget:
    """Bytes of disk that held bodies may take: each one, those of one sender, and all together."""

    def __init__(
        self,
        *,
        max_body_bytes: int,
        sender_bytes: int,
        total_bytes: int,
        changed: Callable[[int, int], None],
    ) -> None:
        """`changed` hears the bytes and the number of bodies that are held whenever a body comes or goes."""
        self.max_body_bytes = max_body_bytes
        self._sender_bytes = sender_bytes
        self._total_bytes = total_bytes
        self._changed = changed
        self._by_sender: Counter[str] = Counter()
        self._total = 0
        self._bodies = 0

    @property
    def held_bytes(self) -> int:
        """Bytes held now."""
        return self._total

    @property
    def held_bodies(self) -> int:
        """Bodies held now."""
        return self._bodies

    def open_body(self) -> None:
        """Count one more body."""
        self._bodies += 1
        self._changed(self._total, self._bodies)

    def reserve(self, sender: str, body_bytes: int, more: int) -> None:
        """Take `more` bytes for a body of `body_bytes` so far; past a budget take nothing and raise SpoolFullError."""
        if body_bytes + more > self.max_body_bytes:
            raise SpoolFullError(UnscannableReason.OVERSIZE)
        if self._total + more > self._total_bytes or self._by_sender[sender] + more > self._sender_bytes:
            raise SpoolFullError(UnscannableReason.OVERLOADED)
        self._by_sender[sender] += more
        self._total += more

    def close_body(self, sender: str, size: int) -> None:
        """Give back what a body took."""
        self._bodies -= 1
        self._total -= size
        self._by_sender[sender] -= size
        if not self._by_sender[sender]:
            del self._by_sender[sender]
        self._changed(self._total, self._bodies)


class HeldBody:
    """A body on disk in a file that has no name, so that nothing is left behind whatever happens to the process."""

    def __init__(self, folder: Path, budget: SpoolBudget, sender: str) -> None:
        """Raises OSError where the folder takes no file."""
        self._descriptor = _open_unnamed(folder)
        self._budget = budget
        self._sender = sender
        self._digest = hashlib.sha256()
        self._unwritten = bytearray()
        self.size = 0
        budget.open_body()
        self._finalizer = weakref.finalize(self, _dispose, self._descriptor, budget, sender, taken := [0])
        self._taken = taken

    def append(self, data: bytes) -> None:
        """Keep `data`; raises SpoolFullError past the budgets and OSError where the disk fails."""
        self._budget.reserve(self._sender, self.size, len(data))
        self._taken[0] += len(data)
        self.size += len(data)
        if len(data) >= _WRITE_BYTES and not self._unwritten:
            self._write(data)
            return
        self._unwritten += data
        if len(self._unwritten) >= _WRITE_BYTES:
            self._flush()

    def read(self, offset: int, size: int) -> bytes:
        """At most `size` bytes from `offset`; raises OSError where the disk fails."""
        self._flush()
        return os.pread(self._descriptor, size, offset)

    def describe(self) -> SpooledBody:
        """The body as the other packages see it; the descriptor stays this object's. Raises OSError as `append`."""
        self._flush()
        return SpooledBody(descriptor=self._descriptor, size=self.size, sha256=self._digest.hexdigest())

    def _flush(self) -> None:
        if self._unwritten:
            self._write(self._unwritten)
            self._unwritten = bytearray()

    def _write(self, data: bytes | bytearray) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(self._descriptor, view) :]
        self._digest.update(data)

    def close(self) -> None:
        """Free the disk; a second call does nothing."""
        self._finalizer()


def _open_unnamed(folder: Path) -> int:
    """Descriptor of a new unnamed file in `folder`, for its owner alone."""
    try:
        return os.open(folder, os.O_RDWR | os.O_TMPFILE | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno not in _NO_UNNAMED_FILES or not folder.is_dir():
            raise
    descriptor, name = tempfile.mkstemp(dir=folder)
    Path(name).unlink()
    return descriptor


def _dispose(descriptor: int, budget: SpoolBudget, sender: str, taken: list[int]) -> None:
    with contextlib.suppress(OSError):
        os.close(descriptor)
    budget.close_body(sender, taken[0])
