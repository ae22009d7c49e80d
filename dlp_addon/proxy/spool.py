import asyncio
import contextlib
import errno
import hashlib
import os
import tempfile
import weakref
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import SpooledBody

MAX_MEMORY_BYTES = 32 * 1024
"""Of a body before it goes to a file, and of what is gathered for one write: clients may send byte by byte."""

MAX_BACKLOG_BYTES = 512 * 1024
"""Of a body that waits to be written before no more is read from its client."""

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
    """A body in memory while it is small, else in a file that has no name: nothing is left behind, whatever happens.

    What goes to the file is written and hashed on other threads, in order, so that a disk that stalls delays nobody
    else. Every method but `settle` and `fetch` waits for that where it must; after `settle` none has to.
    """

    def __init__(self, folder: Path, budget: SpoolBudget, sender: str, threads: Executor) -> None:
        """`threads` write and read; nothing else may depend on them."""
        self._folder = folder
        self._budget = budget
        self._sender = sender
        self._threads = threads
        self._unwritten = bytearray()
        self._digest = hashlib.sha256()
        self._taken = _Taken()
        self.size = 0
        self.forwarded_bytes = 0
        """How much of it was sent ahead of its decision."""
        budget.open_body()
        self._finalizer = weakref.finalize(self, _dispose, self._taken, budget, sender)

    @property
    def backlog_bytes(self) -> int:
        """Bytes that were appended and are not in the file yet."""
        return len(self._unwritten) + self._taken.writing_bytes

    @property
    def written_bytes(self) -> int:
        """Bytes that are in the file, and stay as they are while more are appended."""
        return self.size - self.backlog_bytes if self._is_in_file else 0

    def watch(self, look: Callable[[bytearray], None]) -> None:
        """Let `look` see every piece that is written from now on, in order, on the thread that writes it.

        What it raises, `append` and `settle` raise.
        """
        self._taken.look = look

    def append(self, data: bytes) -> None:
        """Keep `data`; raises SpoolFullError past the budgets and OSError where the disk failed by now."""
        self._budget.reserve(self._sender, self.size, len(data))
        self._taken.size += len(data)
        self.size += len(data)
        self._unwritten += data
        if len(self._unwritten) > MAX_MEMORY_BYTES:
            self._write_soon()

    async def settle(self) -> None:
        """Return once all that was appended is held for good, and hashed; raises OSError where the disk fails."""
        while self._taken.writing is not None or (self._is_in_file and self._unwritten):
            self._write_soon()
            if self._taken.writing is not None:
                # Shielded: who no longer waits must not take back what is about to be written.
                await asyncio.shield(asyncio.wrap_future(self._taken.writing))

    def read(self, offset: int, size: int) -> bytes:
        """At most `size` bytes from `offset`; raises OSError where the disk fails."""
        if not self._is_in_file:
            return bytes(self._unwritten[offset : offset + size])
        self._flush()
        return os.pread(self._taken.descriptor, size, offset)

    async def fetch(self, offset: int, size: int) -> bytes:
        """The same on another thread."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.read, offset, size)

    async def fetch_written(self, offset: int, size: int) -> bytes:
        """The same of `written_bytes`, while more is appended."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read_written, offset, size)

    def _read_written(self, offset: int, size: int) -> bytes:
        return os.pread(self._taken.descriptor, size, offset)

    def describe(self) -> SpooledBody:
        """The body as the other packages see it; what it gives out stays this object's. Raises OSError as `append`."""
        if not self._is_in_file:
            content = bytes(self._unwritten)
            digest = hashlib.sha256(content).hexdigest()
            return SpooledBody(file=self._open_file, size=self.size, sha256=digest, content=content)
        self._flush()
        return SpooledBody(
            file=self._open_file,
            size=self.size,
            sha256=self._digest.hexdigest(),
            forwarded_bytes=self.forwarded_bytes,
        )

    def close(self) -> None:
        """Free memory and disk; a second call does nothing."""
        self._unwritten = bytearray()
        self._finalizer()

    @property
    def _is_in_file(self) -> bool:
        return self._taken.is_in_file

    def _open_file(self) -> int:
        """A descriptor of the whole body; a small one gets a file in memory (memfd_create(2)) for it."""
        if not self._is_in_file and self._taken.descriptor < 0:
            self._taken.descriptor = os.memfd_create("body", os.MFD_CLOEXEC)
            _write_all(self._taken.descriptor, self._unwritten)
        return self._taken.descriptor

    def _write_soon(self) -> None:
        """Hand over what came meanwhile, unless the last is still being written; raises what that raised."""
        if self._taken.writing is not None and not self._taken.writing.done():
            return
        self._finish()
        if self._unwritten:
            data, self._unwritten = self._unwritten, bytearray()
            self._taken.is_in_file = True
            self._taken.writing_bytes = len(data)
            self._taken.writing = self._threads.submit(_keep, self._taken, self._folder, data, self._digest)

    def _flush(self) -> None:
        """Wait here until everything is written."""
        while self._taken.writing is not None or self._unwritten:
            self._finish()
            self._write_soon()

    def _finish(self) -> None:
        if self._taken.writing is not None:
            self._taken.writing.result()
            self._taken.writing, self._taken.writing_bytes = None, 0


@dataclass(slots=True)
class _Taken:
    """What a body takes, and has to give back even where it is merely forgotten."""

    size: int = 0
    descriptor: int = -1
    is_in_file: bool = False
    writing: Future[None] | None = None
    writing_bytes: int = 0
    look: Callable[[bytearray], None] | None = None


def _keep(taken: _Taken, folder: Path, data: bytearray, digest: "hashlib._Hash") -> None:
    """Append `data` to the file, which the first piece makes. On a thread, one piece after the other."""
    if taken.descriptor < 0:
        taken.descriptor = _open_unnamed(folder)
    _write_all(taken.descriptor, data)
    digest.update(data)
    if taken.look is not None:
        taken.look(data)


def _write_all(descriptor: int, data: bytearray) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


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


def _dispose(taken: _Taken, budget: SpoolBudget, sender: str) -> None:
    budget.close_body(sender, taken.size)
    if taken.writing is None:
        _close(taken)
    else:
        # A number that is free would be another file's while a thread still writes to it.
        taken.writing.cancel()
        taken.writing.add_done_callback(lambda _: _close(taken))


def _close(taken: _Taken) -> None:
    if taken.descriptor >= 0:
        with contextlib.suppress(OSError):
            os.close(taken.descriptor)
