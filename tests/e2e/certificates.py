"""A certificate authority for one test session: the gateway's, which also signs the test origins' certificates."""

import ipaddress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
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
