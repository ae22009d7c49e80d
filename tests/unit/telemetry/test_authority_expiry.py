from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from mitmproxy.certs import Cert, CertStore

from dlp_addon.telemetry.authority_expiry import read_authority_expiry, refuse_unusable_authority


def test_the_expiry_is_that_of_the_certificate(tmp_path: Path) -> None:
    """The time in the certificate that clients are given is the one that is shown."""
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    path = tmp_path / "mitmproxy-ca.pem"

    assert read_authority_expiry(path) == Cert.from_pem(path.read_bytes()).notafter.timestamp()


@pytest.mark.parametrize("content", [None, b"", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_what_is_no_certificate_is_an_error_of_the_file(tmp_path: Path, content: bytes | None) -> None:
    """A missing, empty or broken file is an OSError, which a gauge shows as no number."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(OSError, match=r"."):
        read_authority_expiry(path)


def test_only_what_has_expired_is_refused(tmp_path: Path) -> None:
    """A CA that is valid, or not made yet, is no hindrance; one at its end is."""
    path = tmp_path / "mitmproxy-ca.pem"
    now = datetime.now(UTC)
    refuse_unusable_authority(path, now)
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    refuse_unusable_authority(path, now)

    with pytest.raises(OSError, match="the CA expired"):
        refuse_unusable_authority(path, now + timedelta(days=365 * 20))


@pytest.mark.parametrize(
    ("kept", "problem"),
    [("CERTIFICATE", "no private key"), ("PRIVATE KEY", "no certificate"), ("nothing", "no certificate")],
)
def test_a_damaged_authority_is_refused(tmp_path: Path, kept: str, problem: str) -> None:
    """Without key or certificate mitmproxy would end with no word of why; the line names the file and what to do."""
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    path = tmp_path / "mitmproxy-ca.pem"
    blocks = [f"-----BEGIN{block}" for block in path.read_text().split("-----BEGIN")[1:]]
    path.write_text("".join(block for block in blocks if kept in block))

    with pytest.raises(OSError, match=f"mitmproxy-ca.pem: holds {problem}.*restore it"):
        refuse_unusable_authority(path, datetime.now(UTC))


def test_a_key_of_another_authority_is_refused(tmp_path: Path) -> None:
    """What it would sign nobody trusts."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        CertStore.create_store(tmp_path / name, "mitmproxy", 2048)
    path = tmp_path / "mitmproxy-ca.pem"
    other = (tmp_path / "other" / "mitmproxy-ca-cert.pem").read_bytes()
    path.write_bytes((tmp_path / "one" / "mitmproxy-ca.pem").read_bytes().partition(b"-----BEGIN CERT")[0] + other)

    with pytest.raises(OSError, match="no private key of its certificate"):
        refuse_unusable_authority(path, datetime.now(UTC))


def test_a_key_under_a_password_is_mitmproxys_to_open(tmp_path: Path) -> None:
    """An authority that `cert_passphrase` opens is not refused."""
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    path = tmp_path / "mitmproxy-ca.pem"
    key = load_pem_private_key(path.read_bytes(), None)
    sealed = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"invented"))
    path.write_bytes(sealed + (tmp_path / "mitmproxy-ca-cert.pem").read_bytes())

    refuse_unusable_authority(path, datetime.now(UTC))
