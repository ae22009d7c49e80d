from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from mitmproxy.certs import Cert, CertStore

from dlp_addon.telemetry.authority_expiry import read_authority_expiry, refuse_expired_authority


def test_the_expiry_is_that_of_the_certificate(tmp_path: Path) -> None:
    """The time in the file that clients are given is the one that is shown."""
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    path = tmp_path / "mitmproxy-ca-cert.pem"

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
    path = tmp_path / "mitmproxy-ca-cert.pem"
    now = datetime.now(UTC)
    refuse_expired_authority(path, now)
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    refuse_expired_authority(path, now)

    with pytest.raises(OSError, match="the CA expired"):
        refuse_expired_authority(path, now + timedelta(days=365 * 20))
