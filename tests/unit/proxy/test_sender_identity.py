from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from mitmproxy import certs, http
from mitmproxy.connection import Client

from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy.sender_identity import SenderIdentities

TRUSTED = SenderIdentities(header="X-User", networks=(ip_network("10.0.0.0/28"), ip_network("2001:db8::/32")))


def client(address: str = "10.0.0.5") -> Client:
    """A connection from an address."""
    return Client(peername=(address, 1234), sockname=("10.0.0.1", 8080), timestamp_start=0)


@pytest.mark.parametrize(
    ("address", "values", "user"),
    [
        ("10.0.0.5", ["mara"], "mara"),
        ("::ffff:10.0.0.5", [" mara "], "mara"),
        ("2001:db8::7", ["mara", "mara"], "mara"),
        ("10.0.0.16", ["mara"], None),
        ("10.0.0.5", ["mara", "ivo"], None),
        ("10.0.0.5", [""], None),
        ("10.0.0.5", ["m\x00ra"], None),
        ("10.0.0.5", ["m" * 300], None),
        ("10.0.0.5", [], None),
    ],
)
def test_only_a_trusted_proxy_names_the_user_and_the_header_goes_nowhere(
    address: str, values: list[str], user: str | None
) -> None:
    """Whoever else sends it is not believed; in no case does it reach the destination."""
    headers = http.Headers([(b"host", b"x"), *((b"x-USER", value.encode()) for value in values)])

    assert TRUSTED.take_claim(headers, client(address)) == user
    assert list(headers.fields) == [(b"host", b"x")]


def test_without_a_header_nothing_is_touched() -> None:
    """A header of that name may mean something to somebody else."""
    headers = http.Headers([(b"x-user", b"mara")])

    assert SenderIdentities().take_claim(headers, client()) is None
    assert "x-user" in headers


def test_the_user_of_the_proxy_comes_first() -> None:
    """What the proxy itself checked outranks what somebody else says."""
    named = TRUSTED.describe(client(), {"proxyauth": ("ivo", "secret")}, "mara")

    assert (named.user, TRUSTED.describe(client(), {}, "mara").user) == ("ivo", "mara")


class Authority:
    """An authority for client certificates."""

    def __init__(self, name: str) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        usage = x509.KeyUsage(
            digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
            key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
        )  # fmt: skip
        built = self._begin(self.name, self.key.public_key(), days=365)
        built = built.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        built = built.add_extension(usage, critical=True)
        identifier = x509.SubjectKeyIdentifier.from_public_key(self.key.public_key())
        self.certificate = built.add_extension(identifier, critical=False).sign(self.key, hashes.SHA256())

    def issue(self, name: str, days: int = 30) -> certs.Cert:
        """A client's certificate."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        built = self._begin(subject, key.public_key(), days=days)
        built = built.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
        built = built.add_extension(x509.SubjectAlternativeName([x509.RFC822Name("x@mail.example")]), critical=False)
        own = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        return certs.Cert(built.add_extension(own, critical=False).sign(self.key, hashes.SHA256()))

    def _begin(self, subject: x509.Name, key: ec.EllipticCurvePublicKey, *, days: int) -> x509.CertificateBuilder:
        end = datetime.now(UTC) + timedelta(days=days)
        built = x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key)
        return (
            built.serial_number(x509.random_serial_number())
            .not_valid_before(end - timedelta(days=400))
            .not_valid_after(end)
        )


def test_a_client_certificate_names_the_user_where_it_leads_to_the_authority(tmp_path: Path) -> None:
    """By its subject; one of another authority, or one that is over, names nobody."""
    authority, other = Authority("staff"), Authority("staff")
    path = tmp_path / "ca.pem"
    path.write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    identities = SenderIdentities.from_settings(GatewaySettings(state=tmp_path, client_ca=path))
    users = []
    for certificate in (authority.issue("mara"), other.issue("mara"), authority.issue("mara", days=-1)):
        connected = client()
        connected.certificate_list = [certificate]
        users.append(identities.describe(connected, {}, None).user)

    assert users == ["CN=mara", None, None]
    assert identities.describe(client(), {}, None).user is None


def test_authorities_that_cannot_be_read_are_an_error(tmp_path: Path) -> None:
    """The gateway does not start without them."""
    with pytest.raises(OSError, match="No such file"):
        SenderIdentities.from_settings(GatewaySettings(state=tmp_path, client_ca=tmp_path / "none.pem"))
    (tmp_path / "ca.pem").write_bytes(b"no certificate")
    with pytest.raises(ValueError, match="PEM"):
        SenderIdentities.from_settings(GatewaySettings(state=tmp_path, client_ca=tmp_path / "ca.pem"))
