from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key


def read_authority_expiry(authority: Path) -> float:
    """Unix time at which the CA of a PEM file expires.

    Raises:
        OSError: the file cannot be read, or holds no certificate.
    """
    return _load_certificate(authority, _read(authority)).not_valid_after_utc.timestamp()


def refuse_unusable_authority(authority: Path, now: datetime) -> None:
    """Keeps a gateway from starting whose clients would trust nothing that it signs. One that is not made yet is fine.

    Raises:
        OSError: the file of key and certificate cannot be read, lacks one of them, or the CA has expired.
    """
    try:
        content = _read(authority)
    except FileNotFoundError:
        return
    certificate = _load_certificate(authority, content)
    if not _has_key_of(certificate, content):
        raise OSError(f"{authority}: holds no private key of its certificate; {_RESTORE}")
    if certificate.not_valid_after_utc <= now:
        raise OSError(
            f"{authority}: the CA expired on {certificate.not_valid_after_utc:%Y-%m-%d}; move its files away, start"
            " once, and distribute the new certificate to the clients"
        )


_RESTORE = "restore it from a backup, or move it away and distribute a new one"


def _read(authority: Path) -> bytes:
    try:
        return authority.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise OSError(f"{authority}: {error.strerror or 'cannot be read'}") from error


def _has_key_of(certificate: x509.Certificate, content: bytes) -> bool:
    try:
        return load_pem_private_key(content, None).public_key() == certificate.public_key()
    except TypeError:
        # Under a password (cert_passphrase): mitmproxy opens it.
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False


def _load_certificate(authority: Path, content: bytes) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(content)
    except ValueError as error:
        raise OSError(f"{authority}: holds no certificate; {_RESTORE}") from error
