"""Which addresses clients must not reach through the gateway: its own listeners and link-local services."""

import ipaddress
from collections.abc import Callable, Collection

type Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_METADATA = frozenset(
    ipaddress.ip_address(address)
    for address in (
        "100.100.100.200",  # Alibaba Cloud, "View instance metadata"
        "168.63.129.16",  # Azure, "What is IP address 168.63.129.16"
        "192.0.0.192",  # Oracle Cloud, classic metadata
        "fd00:ec2::254",  # AWS, "Access instance metadata", IPv6
        "fd20:ce::254",  # Google Cloud, IPv6 metadata server
    )
)
"""Metadata services outside the link-local ranges; each with its vendor and the page that documents it."""

_METADATA_NAMES = frozenset({"metadata.google.internal", "instance-data.ec2.internal"})


_MAX_RECALLED = 4096


def parse_address(host: str) -> Address | None:
    """The address that `host` writes, IPv4 inside IPv6 unwrapped; None where it is a name."""
    bare = host.strip("[]").partition("%")[0]
    if not bare or not (bare[-1].isdigit() or ":" in bare):
        return None
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        return _parse_legacy_ipv4(bare)
    return _unwrap(address)


def is_protected_address(address: Address) -> bool:
    """Whether `address` is link-local (RFC 3927, RFC 4291) or a cloud's metadata service."""
    return address.is_link_local or address in _METADATA


def is_own_machine(address: Address) -> bool:
    """Whether `address` is this machine whatever its interfaces: loopback, or the unspecified address."""
    return address.is_loopback or address.is_unspecified


class Reachability:
    """Judges hosts before a connection is made, and peers once it stands (a name may resolve to anything)."""

    def __init__(self, own_ports: Collection[int], own_hosts: Collection[str] = ()) -> None:
        """`own_ports` are those of the gateway's listeners; `own_hosts` names and addresses of this machine."""
        self._own_ports = frozenset(own_ports)
        self._own_hosts = frozenset(host.lower().rstrip(".") for host in own_hosts) | {"localhost"}
        self._judged: dict[tuple[str, int, str | None], bool] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reachability) and self._identity == other._identity

    def __hash__(self) -> int:
        return hash(self._identity)

    @property
    def _identity(self) -> tuple[frozenset[int], frozenset[str]]:
        return self._own_ports, self._own_hosts

    def forbids_host(self, host: str, port: int) -> bool:
        """Whether a request to `host` as written must not go out; names are judged again once connected."""
        return self._recall((host, port, None), lambda: self._judge_host(host, port))

    def forbids_peer(self, peer: tuple[str, int], local: str) -> bool:
        """Whether a connection to `peer`, made from the address `local`, must not be used.

        A connection to one of the machine's own addresses has that address on both ends.
        """
        return self._recall((peer[0], peer[1], local), lambda: self._judge_peer(peer, local))

    def _recall(self, question: tuple[str, int, str | None], judge: Callable[[], bool]) -> bool:
        """Every request asks, mostly the same."""
        answer = self._judged.get(question)
        if answer is None:
            if len(self._judged) >= _MAX_RECALLED:
                self._judged.clear()
            answer = self._judged[question] = judge()
        return answer

    def _judge_host(self, host: str, port: int) -> bool:
        name = host.lower().rstrip(".")
        if port in self._own_ports and (name in self._own_hosts or name.endswith(".localhost")):
            return True
        if name in _METADATA_NAMES:
            return True
        address = parse_address(name)
        return address is not None and self._forbids_address(address, port)

    def _judge_peer(self, peer: tuple[str, int], local: str) -> bool:
        if peer[1] in self._own_ports and peer[0] == local:
            return True
        address = parse_address(peer[0])
        return address is not None and self._forbids_address(address, peer[1])

    def _forbids_address(self, address: Address, port: int) -> bool:
        own = port in self._own_ports and (is_own_machine(address) or str(address) in self._own_hosts)
        return own or is_protected_address(address)


def _unwrap(address: Address) -> Address:
    """IPv4 that IPv6 carries: mapped, 6to4 and NAT64 (RFC 4291, RFC 3056, RFC 6052)."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    embedded = address.ipv4_mapped or address.sixtofour
    if embedded is None and address in ipaddress.ip_network("64:ff9b::/96"):
        embedded = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return embedded or address


def _parse_legacy_ipv4(host: str) -> Address | None:
    """`127.1`, `0x7f000001`, `2130706433`: spellings that resolvers accept (inet_aton)."""
    pieces = host.split(".")
    if len(pieces) > 4:
        return None
    try:
        numbers = [_parse_piece(piece) for piece in pieces]
    except ValueError:
        return None
    *leading, last = numbers
    if any(number > 255 for number in leading) or last >= 256 ** (4 - len(leading)):
        return None
    value = last + sum(number << (8 * (3 - place)) for place, number in enumerate(leading))
    return ipaddress.IPv4Address(value)


def _parse_piece(piece: str) -> int:
    if piece.lower().startswith("0x"):
        return int(piece[2:] or "0", 16)
    if piece.startswith("0") and len(piece) > 1:
        return int(piece, 8)
    if not piece.isascii() or not piece.isdigit():
        raise ValueError(piece)
    return int(piece)
