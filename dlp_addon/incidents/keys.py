import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.state_directory import write_private_file

type AgeRecipient = pyrage.x25519.Recipient | pyrage.ssh.Recipient
type AgeIdentity = pyrage.x25519.Identity | pyrage.ssh.Identity

SECRET_BYTES = 32
_IDENTITY_NAME = "reviewers.key"
_RECOGNITION_KEY_NAME = "records.secret"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewerKeys:
    """Who can open what the gateway seals.

    Attributes:
        recipients: public keys, as `age1...` or `ssh-... ...`.
        identity_path: the private key, where it stands in the state directory and the gateway could open what it
            seals: good for a trial, not for use. None where recipients are configured and no key stands there.
    """

    recipients: tuple[str, ...]
    identity_path: Path | None


def load_or_create_reviewer_keys(keys_directory: Path, configured: tuple[str, ...]) -> ReviewerKeys:
    """The configured recipients; where there are none, those of the directory's own key, made at first use (0600).

    Raises:
        QuarantineError: a recipient or the key cannot be read, or a key cannot be made.
    """
    path = identity_path(keys_directory)
    for recipient in configured:
        parse_recipient(recipient)
    if configured:
        return ReviewerKeys(recipients=configured, identity_path=path if path.exists() else None)
    with suppress(FileExistsError):
        if not path.exists():
            _create_identity(path)
    return ReviewerKeys(recipients=public_keys(path), identity_path=path)


def identity_path(keys_directory: Path) -> Path:
    """Where a state directory keeps the reviewers' private key, if it does."""
    return keys_directory / _IDENTITY_NAME


def read_recipients(path: Path) -> tuple[str, ...]:
    """Public keys of a recipients file: one a line, `#` begins a comment line.

    Raises:
        QuarantineError: the file cannot be read, holds no key, or a line is none.
    """
    recipients = _lines(path)
    for recipient in recipients:
        parse_recipient(recipient)
    if not recipients:
        raise QuarantineError(f"{path}: holds no recipient")
    return recipients


def parse_recipient(text: str) -> AgeRecipient:
    """The public key that a line holds.

    Raises:
        QuarantineError: it is no `age1...` or `ssh-...` public key.
    """
    try:
        if text.startswith("ssh-"):
            return pyrage.ssh.Recipient.from_str(text)
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise QuarantineError("a reviewers' key is no age or ssh public key") from error


def read_identities(path: Path) -> tuple[AgeIdentity, ...]:
    """Private keys of an identity file, in age's format or OpenSSH's.

    Raises:
        QuarantineError: the file cannot be read or holds no private key.
    """
    try:
        content = path.read_bytes()
        if content.startswith(b"-----BEGIN"):
            return (pyrage.ssh.Identity.from_buffer(content),)
        identities = tuple(pyrage.x25519.Identity.from_str(line) for line in _lines(path))
    except QuarantineError:
        raise
    except OSError as error:
        raise QuarantineError(f"{path}: {error.strerror or 'cannot be read'}") from error
    except (pyrage.IdentityError, ValueError):
        # The message of the library may repeat the line, which may be the key.
        raise QuarantineError(f"{path}: holds no age or ssh private key that can be read") from None
    if not identities:
        raise QuarantineError(f"{path}: holds no private key")
    return identities


def load_or_create_secret(keys_directory: Path, *, now: datetime, lifetime: timedelta = timedelta(days=30)) -> bytes:
    """The key under which content is recognised again, kept apart from the store (0600).

    One past its lifetime is replaced: repetitions and releases of before are then no longer recognised.

    Raises:
        OSError: it cannot be read or made.
    """
    path = keys_directory / _RECOGNITION_KEY_NAME
    with suppress(FileNotFoundError):
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if now - made > lifetime or path.stat().st_size != SECRET_BYTES:
            path.unlink()
    # Of two gateways that start at once, one makes it and both read it.
    with suppress(FileExistsError):
        if not path.exists():
            write_private_file(path, secrets.token_bytes(SECRET_BYTES))
    return path.read_bytes()


def read_secret(keys_directory: Path) -> bytes:
    """The key of `load_or_create_secret` as a gateway made it. Raises QuarantineError where there is none."""
    path = keys_directory / _RECOGNITION_KEY_NAME
    try:
        return path.read_bytes()
    except OSError as error:
        raise QuarantineError(f"{path}: {error.strerror or 'cannot be read'}") from error


def _create_identity(path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    lines = (f"# public key: {identity.to_public()}", str(identity), "")
    try:
        write_private_file(path, "\n".join(lines).encode())
    except FileExistsError:
        raise
    except OSError as error:
        raise QuarantineError(f"{path}: {error.strerror or 'cannot be written'}") from error


def public_keys(path: Path) -> tuple[str, ...]:
    """The public keys that belong to an identity file's age keys.

    Raises:
        QuarantineError: it cannot be read, or holds none.
    """
    identities = read_identities(path)
    public = tuple(str(identity.to_public()) for identity in identities if isinstance(identity, pyrage.x25519.Identity))
    if not public:
        raise QuarantineError(f"{path}: an ssh key cannot stand here; configure its public key as a recipient")
    return public


def _lines(path: Path) -> tuple[str, ...]:
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise QuarantineError(f"{path}: {error.strerror or 'cannot be read'}") from error
    except ValueError as error:
        raise QuarantineError(f"{path}: cannot be read as text") from error
    stripped = (line.strip() for line in text.splitlines())
    return tuple(line for line in stripped if line and not line.startswith("#"))
