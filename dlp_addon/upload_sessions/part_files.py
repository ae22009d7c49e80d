import contextlib
import hashlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from dlp_addon.model.admission import SpooledBody
from dlp_addon.upload_sessions.arrangement import Piece

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_COPY_BYTES = 1024 * 1024
_INCOMING = "incoming"


class PartFiles:
    """The bytes of parts: files of 0600 in a folder of their own for each upload. May be called from any thread."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError where the folder cannot be made."""
        self.folder = folder
        for path in (folder, folder / _INCOMING):
            path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            path.chmod(PRIVATE_FOLDER)

    def open_incoming(self) -> tuple[str, int]:
        """Name, and a descriptor that the caller closes, of a new file for a part that is not decided on yet."""
        name = f"{_INCOMING}/{uuid.uuid4().hex}"
        return name, os.open(self.folder / name, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE_FILE)

    def copy_range(self, source: int, start: int, size: int, target: int) -> None:
        """Copy a range of one file to the end of another; raises EOFError where it is not all there."""
        for chunk in _read(source, start, size):
            _write(target, chunk)

    def keep(self, name: str, session: int, sequence: int) -> str:
        """Move an incoming part to its upload; its new name."""
        folder = self.folder / str(session)
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        kept = f"{session}/{sequence}"
        (self.folder / name).replace(self.folder / kept)
        return kept

    def discard(self, name: str) -> None:
        """Remove an incoming part."""
        with contextlib.suppress(FileNotFoundError):
            (self.folder / name).unlink()

    def drop(self, session: int) -> None:
        """Remove all parts of an upload."""
        shutil.rmtree(self.folder / str(session), ignore_errors=True)

    def clean(self, known: set[int]) -> None:
        """Remove what a former process left behind: undecided parts, and those of uploads that nobody knows."""
        for path in (self.folder / _INCOMING).iterdir():
            path.unlink(missing_ok=True)
        for path in self.folder.iterdir():
            if path.name.isdigit() and int(path.name) not in known:
                shutil.rmtree(path, ignore_errors=True)

    @contextmanager
    def joined(self, runs: Sequence[Sequence[Piece]]) -> Iterator[SpooledBody]:
        """Pieces as one unnamed file, a line break where bytes are missing; raises OSError or EOFError where lost."""
        digest, size = hashlib.sha256(), 0
        with tempfile.TemporaryFile(dir=self.folder) as file:
            for position, run in enumerate(runs):
                for chunk in _after_break(self._chunks(run), position):
                    file.write(chunk)
                    digest.update(chunk)
                    size += len(chunk)
            file.flush()
            yield SpooledBody(file=file.fileno, size=size, sha256=digest.hexdigest())

    def read(self, pieces: Sequence[Piece], limit: int, *, from_end: bool = False) -> bytes:
        """At most `limit` bytes from the beginning or the end of pieces in order."""
        found = b""
        for piece in reversed(pieces) if from_end else pieces:
            want = min(limit - len(found), piece.size)
            if want <= 0:
                break
            start = piece.start + (piece.size - want if from_end else 0)
            read = b"".join(self._chunks([Piece(piece.part, start, want)]))
            found = read + found if from_end else found + read
        return found

    @contextmanager
    def written(self, content: Sequence[bytes]) -> Iterator[SpooledBody]:
        """Bytes in an unnamed file."""
        with tempfile.TemporaryFile(dir=self.folder) as file:
            file.writelines(content)
            file.flush()
            digest = hashlib.sha256(b"".join(content)).hexdigest()
            yield SpooledBody(file=file.fileno, size=sum(map(len, content)), sha256=digest)

    def _chunks(self, pieces: Sequence[Piece]) -> Iterator[bytes]:
        for piece in pieces:
            descriptor = os.open(self.folder / piece.part.file, os.O_RDONLY | os.O_CLOEXEC)
            try:
                yield from _read(descriptor, piece.start, piece.size)
            finally:
                os.close(descriptor)


def _after_break(chunks: Iterator[bytes], position: int) -> Iterator[bytes]:
    if position:
        yield b"\n"
    yield from chunks


def _read(descriptor: int, start: int, size: int) -> Iterator[bytes]:
    end = start + size
    while start < end:
        chunk = os.pread(descriptor, min(_COPY_BYTES, end - start), start)
        if not chunk:
            raise EOFError
        start += len(chunk)
        yield chunk


def _write(descriptor: int, chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[os.write(descriptor, view) :]


def digest_of(descriptor: int) -> tuple[int, str]:
    """Size and SHA-256 in hex of a file."""
    size = os.fstat(descriptor).st_size
    digest = hashlib.sha256()
    for chunk in _read(descriptor, 0, size):
        digest.update(chunk)
    return size, digest.hexdigest()
