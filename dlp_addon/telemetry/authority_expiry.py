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
