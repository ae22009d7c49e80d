"""Who sends, beside the user whom the proxy lets in: a client certificate, or the word of a trusted upstream proxy."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError
from mitmproxy import certs, connection, http

from dlp_addon.model.request import Sender
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy.facts import read_sender
from dlp_addon.proxy.reachability import parse_address

_MAX_USER_CHARACTERS = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderIdentities:
    """What says who sends.

    Attributes:
        header: name of a header with the user; empty for none. It is taken out of every request, whoever sent it.
        networks: addresses of the upstream proxies whose header counts.
        authorities: certificates that client certificates must lead to; None where they do not count.
    """

    header: str = ""
    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    authorities: Store | None = None

    @classmethod
    def from_settings(cls, settings: GatewaySettings) -> Self:
        """Raises OSError or ValueError where the authorities cannot be read."""
        authorities = Store(read_certificates(settings.client_ca)) if settings.client_ca else None
        return cls(header=settings.sender_header, networks=settings.sender_networks, authorities=authorities)

    def take_claim(self, headers: http.Headers, client: connection.Client) -> str | None:
        """Take the header out of a request; the user it names, where a trusted proxy sent it and it names one."""
        if not self.header:
            return None
        claimed = {value.strip() for value in headers.get_all(self.header)}
        headers.pop(self.header, None)
        if len(claimed) != 1 or not self._is_trusted(client):
            return None
        user = claimed.pop()
        return user if user.isprintable() and 0 < len(user) <= _MAX_USER_CHARACTERS else None

    def describe(self, client: connection.Client, metadata: Mapping[str, object], claim: str | None) -> Sender:
        """The sender: the user of the proxy, else the subject of the client's certificate, else the claimed one."""
        sender = read_sender(client, metadata)
        if sender.user is not None:
            return sender
        return replace(sender, user=self._read_subject(client) or claim)

    def _is_trusted(self, client: connection.Client) -> bool:
        address = parse_address(client.peername[0]) if client.peername else None
        return address is not None and any(address in network for network in self.networks)

    def _read_subject(self, client: connection.Client) -> str | None:
        """The subject (RFC 4514) of a certificate that leads to an authority and is valid now; None for any other."""
        if self.authorities is None or not client.certificate_list:
            return None
        leaf, *others = (_parse(certificate) for certificate in client.certificate_list)
        verifier = PolicyBuilder().store(self.authorities).time(datetime.now(UTC)).build_client_verifier()
        try:
            verifier.verify(leaf, others)
        except VerificationError:
            return None
        return leaf.subject.rfc4514_string() or None


def read_certificates(path: Path) -> list[x509.Certificate]:
    """The certificates of a PEM file; raises OSError or ValueError."""
    return x509.load_pem_x509_certificates(path.read_bytes())


def _parse(certificate: certs.Cert) -> x509.Certificate:
    return certificate.to_cryptography()
