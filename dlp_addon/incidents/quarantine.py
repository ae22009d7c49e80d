import io
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

import pyrage

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.codec import to_json
from dlp_addon.incidents.content_key import without_guessable_digests
from dlp_addon.incidents.incident_id import is_incident_id
from dlp_addon.incidents.keys import parse_recipient
from dlp_addon.incidents.sealed_format import SealedContent, build_head
from dlp_addon.incidents.state_directory import PRIVATE_FILE, sync_directory
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import UploadRequest

SEALED_SUFFIX = ".age"
MANIFEST_SUFFIX = ".json"
_TEMPORARY_PREFIX = ".sealing-"
_ABANDONED_SECONDS = 3600
_READ_BYTES = 1024 * 1024
# age: a header, one stanza a recipient, 16 bytes for every 64 KiB.
_OVERHEAD_SHARE = 1024
_OVERHEAD_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """One sealed upload. `size` is bytes on disk, its manifest included."""

    incident_id: str
    sealed_at: datetime
    size: int


class Quarantine:
    """Refused content, encrypted to the reviewers' public keys (age). It can seal and has no means to open.

    A file is called by its incident id alone; beside it stands its manifest, the masked event. May be called from any
    thread; sealing takes time, so never from the event loop.

    Args:
        directory: exists, for its owner alone.
        recipients: `age1...` or `ssh-...` public keys.
        budget_bytes: what all sealed files together may take.

    Raises:
        QuarantineError: a recipient cannot be read, or there is none.
    """

    def __init__(self, directory: Path, recipients: tuple[str, ...], budget_bytes: int) -> None:
        if not recipients:
            raise QuarantineError("no reviewers' key to seal to")
        self._directory = directory
        self._recipients = [parse_recipient(recipient) for recipient in recipients]
        self._budget_bytes = budget_bytes
        self._reserved_bytes = 0
        self._used_bytes = 0
        self._counted_at: int | None = None
        self._counts = 0
        self._lock = Lock()
        _remove_abandoned(directory)

    def seal(
        self, incident_id: str, descriptor: int, event: InspectionEvent, request: UploadRequest | None = None
    ) -> Path:
        """Encrypts the body behind a descriptor; it is on disk under its name when this returns.

        What the incident holds already stays as it is. Memory does not grow with the body.

        The descriptor is read from its first byte whatever its position, which stays. The request's path and headers,
        but for credentials, are sealed with the body, so that a reviewer can take the form apart.

        Raises:
            QuarantineError: it could not be sealed, or would go over the budget; nothing is left behind.
        """
        path = sealed_path(self._directory, incident_id)
        try:
            if path.exists():
                return path
            expected = _expected_bytes(os.fstat(descriptor).st_size)
            counts = self._reserve(expected)
            try:
                self._write(path, build_head(incident_id, request), descriptor, event)
            finally:
                self._release(expected, _size_on_disk(path), counts)
        except QuarantineError:
            raise
        except (OSError, pyrage.EncryptError) as error:
            raise QuarantineError(f"the upload could not be sealed ({type(error).__name__})") from error
        return path

    def used_bytes(self) -> int:
        """What all sealed files and manifests take on disk; files are looked at only where the folder has changed.

        Raises:
            QuarantineError: the directory cannot be read.
        """
        with self._lock:
            if self._counted_at != self._changed_at():
                self._count()
            return self._used_bytes

    def _reserve(self, expected: int) -> int:
        """How often the files had been counted by then."""
        with self._lock:
            # Only purges, by other processes, make the sum wrong, and then too large: counted anew before a refusal.
            if self._counted_at is None or not self._has_room(expected):
                self._count()
            if not self._has_room(expected):
                raise QuarantineError("the quarantine is full; purge it or raise its budget")
            self._reserved_bytes += expected
            return self._counts

    def _release(self, expected: int, sealed: int, counts: int) -> None:
        with self._lock:
            self._reserved_bytes -= expected
            if counts == self._counts:
                self._used_bytes += sealed
            else:
                # Who counted meanwhile may have seen the file already, or may not.
                self._counted_at = None

    def _has_room(self, expected: int) -> bool:
        return self._used_bytes + self._reserved_bytes + expected <= self._budget_bytes

    def _count(self) -> None:
        # The time first: a change while it counts is counted again.
        self._counted_at = self._changed_at()
        self._counts += 1
        self._used_bytes = sum(sealed.size for sealed in list_sealed(self._directory))

    def _changed_at(self) -> int:
        try:
            return self._directory.stat().st_mtime_ns
        except OSError as error:
            raise QuarantineError(f"{self._directory}: {error.strerror or 'cannot be read'}") from error

    def _write(self, path: Path, head: bytes, descriptor: int, event: InspectionEvent) -> None:
        temporary = self._directory / f"{_TEMPORARY_PREFIX}{os.urandom(8).hex()}"
        manifest = path.with_suffix(MANIFEST_SUFFIX)
        try:
            with _create(temporary) as sealed:
                content = io.BufferedReader(SealedContent(head, descriptor), _READ_BYTES)
                pyrage.encrypt_io(content, sealed, self._recipients)
                _sync(sealed)
            with _create(temporary.with_suffix(MANIFEST_SUFFIX)) as described:
                described.write(to_json(without_guessable_digests(event)).encode() + b"\n")
                _sync(described)
            # The manifest first: sealed content that has a name always has its description.
            temporary.with_suffix(MANIFEST_SUFFIX).rename(manifest)
            temporary.rename(path)
            sync_directory(self._directory)
        finally:
            temporary.unlink(missing_ok=True)
            temporary.with_suffix(MANIFEST_SUFFIX).unlink(missing_ok=True)


def sealed_path(directory: Path, incident_id: str) -> Path:
    """Where an incident's content is sealed.

    Raises:
        QuarantineError: the text is no incident id, and so no safe file name.
    """
    if not is_incident_id(incident_id):
        raise QuarantineError("that is no incident id")
    return directory / f"{incident_id}{SEALED_SUFFIX}"


def list_sealed(directory: Path) -> tuple[SealedFile, ...]:
    """What is sealed in a directory, oldest first.

    Raises:
        QuarantineError: the directory cannot be read.
    """
    try:
        found = sorted(_scan(directory), key=lambda sealed: (sealed.sealed_at, sealed.incident_id))
    except OSError as error:
        raise QuarantineError(f"{directory}: {error.strerror or 'cannot be read'}") from error
    return tuple(found)


def _scan(directory: Path) -> Iterator[SealedFile]:
    for path in directory.glob(f"*{SEALED_SUFFIX}"):
        if not is_incident_id(path.stem):
            continue
        # Purged while this looks: then it is not there any more.
        with suppress(FileNotFoundError):
            sealed_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            yield SealedFile(incident_id=path.stem, sealed_at=sealed_at, size=_size_on_disk(path))


def _size_on_disk(path: Path) -> int:
    """Bytes of a sealed file and its manifest, as far as they are there."""
    total = 0
    for part in (path, path.with_suffix(MANIFEST_SUFFIX)):
        with suppress(FileNotFoundError):
            total += part.stat().st_size
    return total


def _expected_bytes(size: int) -> int:
    return size + size // _OVERHEAD_SHARE + _OVERHEAD_BYTES


def _create(path: Path) -> io.BufferedWriter:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, PRIVATE_FILE)
    return io.BufferedWriter(io.FileIO(descriptor, "wb"), _READ_BYTES)


def _sync(file: io.BufferedWriter) -> None:
    file.flush()
    os.fsync(file.fileno())


def _remove_abandoned(directory: Path) -> None:
    """Takes away what a process that died left half-sealed; younger ones may be another gateway's work."""
    for path in directory.glob(f"{_TEMPORARY_PREFIX}*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_SECONDS:
                path.unlink()
