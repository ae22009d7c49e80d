"""Copies of the store and the sealed content, which can be checked and put back. Keys are no part of them."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import (
    PRIVATE_DIRECTORY,
    PRIVATE_FILE,
    StateDirectory,
    sync_directory,
    write_private_file,
)

MANIFEST = "manifest.json"
FORMAT = "dlp-addon-backup/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupSummary:
    """What a backup holds."""

    made_at: str
    files: int
    size: int
    audit_entries: int


def create_backup(state: StateDirectory, target: Path, *, now: datetime) -> BackupSummary:
    """Copies the store and everything sealed into a new directory, while the gateway goes on.

    The directory appears whole, on disk and checked, or not at all. What is sealed while it is made may be in it
    without its incident, never the other way round but for what is purged meanwhile.

    Raises:
        RecordError, QuarantineError: something cannot be read or written, or the target exists.
    """
    if os.path.lexists(target):
        raise QuarantineError(f"{target}: exists already, and is not overwritten")
    partial = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    copy = StateDirectory(partial)
    try:
        partial.mkdir(mode=PRIVATE_DIRECTORY)
        copy.quarantine.mkdir(mode=PRIVATE_DIRECTORY)
        database = Database(state.database, read_only=True)
        try:
            database.copy_to(copy.database)
        finally:
            database.close()
        _copy_sealed(state.quarantine, copy.quarantine)
        _write_manifest(partial, now)
        summary = verify_backup(partial)
        partial.rename(target)
        sync_directory(target.parent)
    except OSError as error:
        if isinstance(error, RecordError | QuarantineError):
            raise
        raise QuarantineError(f"{target}: {error.strerror or 'cannot be written'}") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return summary


def verify_backup(source: Path) -> BackupSummary:
    """What a backup holds, all of it as it was made: no file is missing, more, or changed, and the store is whole.

    Raises:
        RecordError, QuarantineError: it is not, or cannot be read.
    """
    made_at, digests = _read_manifest(source)
    found = {path.relative_to(source).as_posix(): path for path in source.rglob("*") if not path.is_dir()}
    found.pop(MANIFEST)
    for name in sorted(digests.keys() ^ found.keys()):
        raise QuarantineError(f"{source}: {name} is {'missing' if name in digests else 'no part of the backup'}")
    for name, path in found.items():
        if path.is_symlink() or _digest(path) != digests[name]:
            raise QuarantineError(f"{source}: {name} was changed")
    database = Database(StateDirectory(source).database, read_only=True)
    try:
        database.check_integrity()
        entries = AuditLog(database).verify()
    finally:
        database.close()
    size = sum(path.stat().st_size for path in found.values())
    return BackupSummary(made_at=made_at, files=len(found), size=size, audit_entries=entries)


def restore_backup(source: Path, state: StateDirectory) -> BackupSummary:
    """Puts a backup, checked first, into a state directory that holds no store and nothing sealed.

    Raises:
        RecordError, QuarantineError: it is damaged, there is something already, or it cannot be written.
    """
    summary = verify_backup(source)
    try:
        state.create()
        if state.database.exists() or any(state.quarantine.iterdir()):
            raise QuarantineError(f"{state.root}: holds a store or sealed content already; name an empty directory")
        backup = StateDirectory(source)
        _copy_sealed(backup.quarantine, state.quarantine)
        # The store last: a restore that broke off can be begun again with an empty directory.
        _copy_file(backup.database, state.database)
        sync_directory(state.root)
    except OSError as error:
        if isinstance(error, QuarantineError):
            raise
        raise QuarantineError(f"{state.root}: {error.strerror or 'cannot be written'}") from error
    return summary


def _copy_sealed(source: Path, target: Path) -> None:
    for path in sorted(source.iterdir()):
        # What is being sealed has a name that begins with a dot; what is purged meanwhile is gone.
        if not path.name.startswith(".") and path.is_file():
            try:
                _copy_file(path, target / path.name)
            except FileNotFoundError:
                (target / path.name).unlink(missing_ok=True)
    sync_directory(target)


def _copy_file(source: Path, target: Path) -> None:
    with source.open("rb") as content:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE_FILE)
        with open(descriptor, "wb") as copy:  # noqa: PTH123 - Path.open takes no descriptor
            shutil.copyfileobj(content, copy, 1024 * 1024)
            copy.flush()
            os.fsync(descriptor)


def _write_manifest(folder: Path, now: datetime) -> None:
    digests = dict(_digests(folder))
    document = {"format": FORMAT, "made_at": now.isoformat(), "sha256": digests}
    write_private_file(folder / MANIFEST, json.dumps(document, indent=1, sort_keys=True).encode())


def _read_manifest(folder: Path) -> tuple[str, dict[str, str]]:
    try:
        document = json.loads((folder / MANIFEST).read_bytes())
        if document["format"] == FORMAT:
            return str(document["made_at"]), dict(document["sha256"])
    except OSError as error:
        raise QuarantineError(f"{folder}: no backup is here ({error.strerror})") from error
    except (ValueError, KeyError, TypeError):
        pass
    raise QuarantineError(f"{folder}: the manifest is damaged, or of another version")


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), _digest(path)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
