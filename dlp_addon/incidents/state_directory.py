import fcntl
import os
from dataclasses import dataclass
from pathlib import Path

PRIVATE_DIRECTORY = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class StateDirectory:
    """Where the gateway keeps what outlives it. Every folder is for the owner alone (0700), every file 0600."""

    root: Path

    @property
    def database(self) -> Path:
        """Incidents, inspections, releases and audit log, in SQLite."""
        return self.root / "incidents.sqlite"

    @property
    def quarantine(self) -> Path:
        """Sealed content, named by incident."""
        return self.root / "quarantine"

    @property
    def keys(self) -> Path:
        """Reviewers' keys and the gateway's own secret; apart from the store."""
        return self.root / "keys"

    def create(self) -> None:
        """Makes what is missing and takes access from others where it was given.

        Raises:
            OSError: it cannot be made, or belongs to somebody else; the message says what to do.
        """
        for directory in (self.root, self.quarantine, self.keys):
            try:
                directory.mkdir(parents=True, exist_ok=True, mode=PRIVATE_DIRECTORY)
                directory.chmod(PRIVATE_DIRECTORY)
            except OSError as error:
                raise OSError(f"{directory}: {_explain(error)}") from error


def _explain(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "belongs to another user, or cannot be made; run as its owner, or give it to this user with chown -R"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "is no folder; name another one with --state"
    return error.strerror or type(error).__name__


def write_private_file(path: Path, content: bytes) -> None:
    """A new file for the owner alone, on disk when this returns, and whole or not there at all.

    Raises:
        FileExistsError: there is one already.
        OSError: it cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - Path.open takes no descriptor
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        path.hardlink_to(temporary)
    finally:
        temporary.unlink(missing_ok=True)
    sync_directory(path.parent)


def sync_directory(path: Path) -> None:
    """Makes the names in a directory durable.

    Raises:
        OSError: the directory cannot be opened or synced.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class StateLock:
    """Keeps every other gateway off a state directory until it is closed, or its process ends however it ends.

    Raises:
        OSError: another gateway runs on the directory, or it cannot be written.
    """

    def __init__(self, state: StateDirectory) -> None:
        self._descriptor = os.open(state.root / "gateway.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._descriptor)
            raise OSError(f"{state.root}: another gateway runs on this state directory; give each its own") from None

    def close(self) -> None:
        """Let another gateway use the directory."""
        os.close(self._descriptor)
