"""What a reviewer does with sealed content; every act is in the audit log before it is done."""

import io
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import pyrage

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.keys import AgeIdentity
from dlp_addon.incidents.quarantine import MANIFEST_SUFFIX, SealedFile, list_sealed, sealed_path
from dlp_addon.incidents.sealed_format import read_head
from dlp_addon.incidents.state_directory import PRIVATE_FILE, sync_directory

_COPY_BYTES = 1024 * 1024


def open_sealed(  # noqa: PLR0913 - who opens what, with what, to where
    directory: Path,
    incident_id: str,
    *,
    identities: tuple[AgeIdentity, ...],
    target: Path,
    audit: AuditLog,
    actor: str,
    now: datetime,
) -> dict[str, object]:
    """Decrypts an upload's body into a new file (0600); what was sealed about its request is returned.

    The target appears whole and verified, or not at all.

    Raises:
        QuarantineError: nothing is sealed for the incident, the key does not fit, the file was changed, or the target
            exists already or cannot be written.
        RecordError: the act could not be recorded; nothing was opened.
    """
    path = sealed_path(directory, incident_id)
    if not path.exists():
        raise QuarantineError(f"nothing is sealed for {incident_id}")
    if os.path.lexists(target):
        raise QuarantineError(f"{target}: exists already, and is not overwritten")
    audit.append(actor=actor, act="quarantine.opened", subject=incident_id, detail="", now=now)
    try:
        return _decrypt(path, identities, target)
    except QuarantineError:
        raise
    except OSError as error:
        raise QuarantineError(f"{target}: {error.strerror or 'cannot be written'}") from error


def purge_sealed(
    directory: Path, is_due: Callable[[SealedFile], bool], *, audit: AuditLog, actor: str, now: datetime
) -> tuple[SealedFile, ...]:
    """Removes the sealed files that are due, for good; what they were.

    Raises:
        QuarantineError: a file could not be removed.
        RecordError: an act could not be recorded; that file and those after it stay.
    """
    old = tuple(filter(is_due, list_sealed(directory)))
    for sealed in old:
        audit.append(
            actor=actor, act="quarantine.purged", subject=sealed.incident_id, detail=f"{sealed.size} bytes", now=now
        )
        path = sealed_path(directory, sealed.incident_id)
        try:
            path.unlink(missing_ok=True)
            path.with_suffix(MANIFEST_SUFFIX).unlink(missing_ok=True)
        except OSError as error:
            raise QuarantineError(f"{path}: {error.strerror or 'cannot be removed'}") from error
    if old:
        sync_directory(directory)
    return old


def _decrypt(path: Path, identities: tuple[AgeIdentity, ...], target: Path) -> dict[str, object]:
    """Decrypts beside the target, cuts off the head, then gives the rest the target's name."""
    body = target.with_name(f".opening-{os.urandom(8).hex()}")
    try:
        # An unnamed file: a process that dies leaves no content of it behind.
        with path.open("rb") as sealed, tempfile.TemporaryFile(dir=target.parent) as plain:
            _decrypt_stream(sealed, plain, identities)
            plain.seek(0)
            head = read_head(plain)
            _copy_rest(plain, body)
        target.hardlink_to(body)
    finally:
        with suppress(OSError):
            body.unlink()
    return head


def _copy_rest(plain: BinaryIO, target: Path) -> None:
    with _create(target) as rest:
        while chunk := plain.read(_COPY_BYTES):
            rest.write(chunk)
        rest.flush()
        os.fsync(rest.fileno())


def _decrypt_stream(sealed: BinaryIO, plain: BinaryIO, identities: tuple[AgeIdentity, ...]) -> None:
    try:
        pyrage.decrypt_io(sealed, plain, list(identities))
    except (pyrage.DecryptError, OSError) as error:
        raise QuarantineError("the key does not open it, or the sealed file was changed") from error


def _create(path: Path) -> io.BufferedWriter:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, PRIVATE_FILE)
    return io.BufferedWriter(io.FileIO(descriptor, "wb"))
