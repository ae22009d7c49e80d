from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_network
from types import MappingProxyType

from dlp_addon.policy.host_names import Address, Network, normalize_host, parent_domains, parse_address

PUBLIC = "public"
"""Id of the group of every destination that no other group names."""
INTERNAL = "internal"
"""Id of the group of private networks that no other group names."""

_INTERNAL_NETWORKS: tuple[Network, ...] = tuple(
    ip_network(text)
    for text in (
        "127.0.0.0/8",  # RFC 1122, loopback
        "::1/128",
        "10.0.0.0/8",  # RFC 1918, private
        "172.16.0.0/12",
        "192.168.0.0/16",
        "169.254.0.0/16",  # RFC 3927, link-local
        "fe80::/10",  # RFC 4291, link-local
        "fc00::/7",  # RFC 4193, unique local
    )
)


class Exposure(StrEnum):
    """Who can reach what is uploaded to a group of destinations; from the least to the most."""

    INTERNAL = "internal"
    SANCTIONED = "sanctioned"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationGroup:
    """A named group of destinations; of several, the one with the greatest strictness decides."""

    id: str
    title: str
    strictness: int
    exposure: Exposure


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedName:
    """One name of a destination and what it is.

    Attributes:
        host: in A-labels, lower case; None for an address and for what is no host name.
        address: set for a bare address.
    """

    host: str | None
    address: Address | None
    group: DestinationGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Destinations:
    """Which group each host, domain and network belongs to. The most specific entry decides; the unknown is public.

    Attributes:
        groups: by id; `public` and `internal` are always there.
        hosts: group id by exact host name.
        domains: group id by domain; names below belong to it as well as the name itself.
        subdomains: group id by domain; only names below belong to it.
        networks: networks with group id.
    """

    groups: Mapping[str, DestinationGroup]
    hosts: Mapping[str, str] = field(default_factory=dict)
    domains: Mapping[str, str] = field(default_factory=dict)
    subdomains: Mapping[str, str] = field(default_factory=dict)
    networks: tuple[tuple[Network, str], ...] = ()

    def judge(self, name: str) -> JudgedName:
        """The group of a host name or address; what is neither is public."""
        address = parse_address(name)
        if address is not None:
            return JudgedName(host=None, address=address, group=self.groups[self._group_of_address(address)])
        host = normalize_host(name)
        group = self._group_of_host(host) if host is not None else PUBLIC
        return JudgedName(host=host, address=None, group=self.groups[group])

    def strictest(self, names: Iterable[JudgedName]) -> DestinationGroup:
        """The group that decides for a destination; `public` where it has no name at all."""
        groups = [name.group for name in names]
        return max(groups, key=lambda group: (group.strictness, group.id), default=self.groups[PUBLIC])

    def _group_of_address(self, address: Address) -> str:
        listed = [(network.prefixlen, group) for network, group in self.networks if address in network]
        if listed:
            return max(listed)[1]
        return INTERNAL if any(address in network for network in _INTERNAL_NETWORKS) else PUBLIC

    def _group_of_host(self, host: str) -> str:
        if host in self.hosts:
            return self.hosts[host]
        for domain in parent_domains(host):
            if domain in self.domains:
                return self.domains[domain]
            if domain != host and domain in self.subdomains:
                return self.subdomains[domain]
        return PUBLIC


BUILT_IN_GROUPS: Mapping[str, DestinationGroup] = MappingProxyType(
    {
        INTERNAL: DestinationGroup(id=INTERNAL, title="internal network", strictness=0, exposure=Exposure.INTERNAL),
        PUBLIC: DestinationGroup(id=PUBLIC, title="public site", strictness=50, exposure=Exposure.PUBLIC),
    }
)
"""The groups that exist without a line of YAML; a policy may say them anew."""
