from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from ipaddress import ip_network

from dlp_addon.policy.errors import PolicyError
from dlp_addon.policy.host_names import Network, normalize_host
from dlp_addon.policy.public_suffixes import PublicSuffixes
from dlp_addon.policy.yaml_source import Document, Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderGroup:
    """Who belongs to a group of senders: users by pattern, addresses by network, members of directory groups."""

    users: tuple[str, ...] = ()
    networks: tuple[Network, ...] = ()
    ldap_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every name that a policy may refer to.

    Attributes:
        sender_groups: user patterns, networks and directory groups by group id.
    """

    entity_types: frozenset[str]
    destination_groups: frozenset[str]
    sender_groups: dict[str, SenderGroup]
    rules: frozenset[str]
    suffixes: PublicSuffixes


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where in a file compilation stands, and where mistakes are collected.

    Attributes:
        every: whether a condition must hold of all files and names, as what lifts a rule must, or of one of them.
    """

    document: Document
    vocabulary: Vocabulary
    errors: list[PolicyError]
    path: Path = ()
    every: bool = False

    def at(self, *parts: str | int) -> "Scope":
        """The same, further down."""
        return replace(self, path=(*self.path, *parts))

    def inverted(self) -> "Scope":
        """The same under a negation."""
        return replace(self, every=not self.every)

    def report(self, message: str) -> None:
        """Note a mistake at this place."""
        self.errors.append(PolicyError(message, self.document.locate(self.path)))

    def check_known(self, names: Iterable[str], known: Collection[str], noun: str) -> None:
        """Note every name of a list here that nothing is called by."""
        for index, name in enumerate(names):
            if name not in known:
                self.at(index).report(f"unknown {noun} {name!r}{suggest(name, known)}")

    def read_networks(self, texts: Iterable[str]) -> tuple[Network, ...]:
        """The networks of a list here; a network with host bits set is a mistake."""
        networks: list[Network] = []
        for index, text in enumerate(texts):
            try:
                networks.append(ip_network(text))
            except ValueError:
                self.at(index).report(f"{text!r} is no network such as 192.0.2.0/24 or 2001:db8::/32")
        return tuple(networks)

    def read_hosts(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The host names of a list here, normalized."""
        hosts: list[str] = []
        for index, text in enumerate(texts):
            host = normalize_host(text)
            if host is None:
                self.at(index).report(f"{text!r} is no host name")
            else:
                hosts.append(host)
        return tuple(hosts)


def suggest(name: str, known: Collection[str]) -> str:
    """A question that names the nearest known word, or nothing."""
    folded = {word.casefold(): word for word in sorted(known)}
    close = get_close_matches(name.casefold(), folded, n=1)
    return f"; did you mean {folded[close[0]]!r}?" if close else ""
