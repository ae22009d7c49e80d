from dataclasses import dataclass
from datetime import time
from fnmatch import fnmatchcase
from posixpath import normpath
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.policy.case import Case
from dlp_addon.policy.destinations import Exposure, JudgedName
from dlp_addon.policy.host_names import Network, parse_address
from dlp_addon.policy.public_suffixes import PublicSuffixes


@dataclass(frozen=True, slots=True)
class DestinationGroups:
    """The strictest group among the destination's names."""

    groups: frozenset[str]

    def holds(self, case: Case) -> bool:
        """Whether it is one of the groups."""
        return case.group.id in self.groups

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The group."""
        return (_destination_sentence(case),)


@dataclass(frozen=True, slots=True)
class DestinationExposure:
    """Who can reach what goes to the strictest group."""

    exposures: frozenset[Exposure]

    def holds(self, case: Case) -> bool:
        """Whether the group is exposed so."""
        return case.group.exposure in self.exposures

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The group."""
        return (_destination_sentence(case),)


@dataclass(frozen=True, slots=True)
class DestinationNames:
    """Hosts, domains and networks that the destination's names belong to.

    `every` asks it of all names, as an exception must, lest one friendly name opens the way to another; else one is
    enough.
    """

    hosts: frozenset[str]
    domains: tuple[str, ...]
    networks: tuple[Network, ...]
    every: bool

    def holds(self, case: Case) -> bool:
        """Whether one name belongs to them, or all do and there is one."""
        found = [self._has(name) for name in case.names]
        return bool(found) and all(found) if self.every else any(found)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """How many names belong to them."""
        count = sum(self._has(name) for name in case.names)
        return (f"{count} of the destination's {len(case.names)} names belong to those of this rule.",)

    def _has(self, name: JudgedName) -> bool:
        if name.host is None:
            return name.address is not None and any(name.address in network for network in self.networks)
        return name.host in self.hosts or any(_is_within(name.host, domain) for domain in self.domains)


@dataclass(frozen=True, slots=True)
class PathPrefixes:
    """Beginnings of the URL path, at a `/`.

    The path is read as received and with percent escapes and dot segments resolved, since servers differ; with `every`
    all readings must begin so, else one.
    """

    prefixes: tuple[str, ...]
    every: bool

    def holds(self, case: Case) -> bool:
        """Whether the path begins with one of them."""
        found = [any(_is_below(path, prefix) for prefix in self.prefixes) for path in _readings(case.request.path)]
        return all(found) if self.every else any(found)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Whether it does; the path itself may hold personal data."""
        return (f"The path {'begins' if self.holds(case) else 'does not begin'} as this rule says.",)


@dataclass(frozen=True, slots=True)
class NamesDisagree:
    """Names of the destination (CONNECT or SOCKS target, SNI, Host) that belong to different registrable domains.

    A bare address says nothing of a name: a transparent proxy always sees one. Hosts of one registrable domain may
    share a connection (RFC 9113 section 9.1.1).
    """

    wanted: bool
    suffixes: PublicSuffixes

    def holds(self, case: Case) -> bool:
        """Whether they disagree, or agree where that is wanted."""
        return (len(self._domains(case)) > 1) is self.wanted

    def reasons(self, case: Case) -> tuple[str, ...]:
        """How many different domains they name."""
        count = len(self._domains(case))
        return (f"CONNECT target, SNI and Host name {count} different {'domain' if count == 1 else 'domains'}.",)

    def _domains(self, case: Case) -> frozenset[str | None]:
        hosts = [name.host for name in case.names if name.address is None]
        if len(hosts) < 2:
            return frozenset(hosts)
        return frozenset(host and (self.suffixes.registrable_domain(host) or host) for host in hosts)


@dataclass(frozen=True, slots=True)
class Inbound:
    """Whether the upload goes to the organization's own site, behind a reverse listener."""

    wanted: bool

    def holds(self, case: Case) -> bool:
        """Whether it goes the wanted way."""
        return (case.request.destination.site is not None) is self.wanted

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Which way it goes."""
        inbound = case.request.destination.site is not None
        return ("Goes to the organization's own site." if inbound else "Goes out.",)


@dataclass(frozen=True, slots=True)
class SenderIs:
    """Users (patterns, without regard to case), directory groups and networks that the sender belongs to.

    Where the directory cannot tell the groups, a rule takes the sender for a member, and an exception (`every`) does
    not.
    """

    users: tuple[str, ...]
    networks: tuple[Network, ...]
    ldap_groups: frozenset[str] = frozenset()
    every: bool = False

    def holds(self, case: Case) -> bool:
        """Whether the user or the address belongs to them."""
        user = (case.request.sender.user or "").casefold()
        if user and any(fnmatchcase(user, pattern) for pattern in self.users):
            return True
        if self.ldap_groups and self._is_member(case.request.sender.groups):
            return True
        address = parse_address(case.request.sender.address)
        return address is not None and any(address in network for network in self.networks)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Whether the sender is one of them."""
        told = "The sender is one of those of this rule." if self.holds(case) else "The sender is somebody else."
        unknown = self.ldap_groups and case.request.sender.groups is None
        return (told, "The directory could not tell the sender's groups.") if unknown else (told,)

    def _is_member(self, groups: tuple[str, ...] | None) -> bool:
        return not self.every if groups is None else not self.ldap_groups.isdisjoint(groups)


@dataclass(frozen=True, slots=True)
class RequestIs:
    """Method, HTTP version and upload protocol; an empty set allows any."""

    methods: frozenset[str]
    protocols: frozenset[str]
    upload_protocols: frozenset[UploadProtocol] = frozenset()

    def holds(self, case: Case) -> bool:
        """Whether all are among the wanted."""
        request = case.request
        return (
            (not self.methods or request.method.upper() in self.methods)
            and (not self.protocols or request.protocol in self.protocols)
            and (not self.upload_protocols or request.upload_protocol in self.upload_protocols)
        )

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Whether the request is such a one, and how it travels; its method may be any text, so it is not repeated."""
        told = "The request is one of those of this rule." if self.holds(case) else "The request is another one."
        travels = case.request.upload_protocol
        return (told, f"Travels as {travels.value}.") if self.upload_protocols and travels else (told,)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Hours and weekdays (Monday is 0) in a time zone. A span over midnight belongs to the day that it begins on."""

    begin: time
    end: time
    weekdays: frozenset[int]
    zone: ZoneInfo

    def holds(self, case: Case) -> bool:
        """Whether the upload falls into the span; its end is not part of it."""
        local = case.now.astimezone(self.zone)
        clock, day = local.time(), local.weekday()
        if self.begin < self.end:
            return self.begin <= clock < self.end and day in self.weekdays
        if clock >= self.begin:
            return day in self.weekdays
        return clock < self.end and (day - 1) % 7 in self.weekdays

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Day and time where the rule looks at them."""
        return (f"Is sent on {case.now.astimezone(self.zone):%A at %H:%M} ({self.zone.key}).",)


def _destination_sentence(case: Case) -> str:
    return f"Goes to {case.group.title} (group {case.group.id})."


def _is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _is_below(path: str, prefix: str) -> bool:
    return path == prefix.rstrip("/") or path.startswith(prefix if prefix.endswith("/") else f"{prefix}/")


def _readings(target: str) -> tuple[str, ...]:
    path = target.partition("?")[0].partition("#")[0]
    decoded = unquote(path).replace("\\", "/")
    return (path, decoded, f"/{normpath(decoded).lstrip('/')}")
