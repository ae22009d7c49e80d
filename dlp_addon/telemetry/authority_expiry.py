from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509


def read_authority_expiry(certificate: Path) -> float:
    """Unix time at which the CA of a PEM file expires.

    Raises:
        OSError: the file cannot be read, or holds no certificate.
    """
    try:
        return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc.timestamp()
    except ValueError as error:
        raise OSError(f"{certificate}: holds no certificate") from error


def refuse_expired_authority(certificate: Path, now: datetime) -> None:
    """Keeps a gateway from starting whose clients would trust nothing that it signs. One that is not made yet is fine.

    Raises:
        OSError: the CA has expired, or its file holds no certificate.
    """
    if not certificate.exists():
        return
    expiry = datetime.fromtimestamp(read_authority_expiry(certificate), UTC)
    if expiry <= now:
        raise OSError(
            f"{certificate}: the CA expired on {expiry:%Y-%m-%d}; move its files away, start once, and distribute the"
            " new certificate to the clients"
        )
