"""A certificate authority for one test session: the gateway's, which also signs the test origins' certificates."""

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from mitmproxy.certs import CertStore


@dataclass(frozen=True, slots=True)
class Authority:
    """mitmproxy's configuration folder with its CA, and a certificate and key for local origins."""

    folder: Path
    certificate: Path
    origin: Path


def make_authority(folder: Path) -> Authority:
    """Make a CA in `folder` and sign a certificate for local names with it."""
    store = CertStore.from_store(folder, "mitmproxy", 2048)
    names: list[x509.GeneralName] = [x509.DNSName("localhost"), x509.DNSName("upload.example")]
    names += [x509.IPAddress(ipaddress.ip_address(address)) for address in ("127.0.0.1", "::1")]
    entry = store.get_cert("localhost", names, None)
    key = entry.privatekey.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    origin = folder / "origin.pem"
    origin.write_bytes(entry.cert.to_pem() + key)
    return Authority(folder=folder, certificate=folder / "mitmproxy-ca-cert.pem", origin=origin)


def write_expired_authority(folder: Path) -> Path:
    """Key and certificate of a CA that ended yesterday."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mitmproxy")])
    ends = datetime.now(UTC) - timedelta(days=1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(ends - timedelta(days=1)).not_valid_after(ends)
    path = folder / "mitmproxy-ca.pem"
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(content + builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    return path
