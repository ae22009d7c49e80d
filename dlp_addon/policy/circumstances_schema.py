"""The YAML form of conditions on the circumstances of an upload: where it goes, who sends it, how and when."""

from datetime import time
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.policy.conditions.circumstances import (
    DestinationExposure,
    DestinationGroups,
    DestinationNames,
    PathPrefixes,
    RequestIs,
    SenderIs,
    TimeOfDay,
)
from dlp_addon.policy.conditions.logic import AllOf, Condition
from dlp_addon.policy.destinations import Exposure
from dlp_addon.policy.schema_base import ConditionModel, Word, Words, fold
from dlp_addon.policy.scope import Scope

type Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

_WEEKDAYS: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class DestinationModel(ConditionModel):
    """Where the upload goes; every field that is given must hold.

    `groups` and `exposure` look at the strictest group among the destination's names. `hosts`, `domains` and
    `networks` are one list: a rule matches where one name belongs to it, an exception where all do.
    """

    groups: Words | None = Field(None, description="Destination groups.")
    exposure: Annotated[tuple[Exposure, ...], Field(min_length=1)] | None = Field(
        None, description="Who can reach the destination group: `internal`, `sanctioned`, `public`."
    )
    hosts: Words | None = Field(None, description="Exact host names.")
    domains: Words | None = Field(None, description="Registrable domains or domains below, with everything below them.")
    networks: Words | None = Field(None, description="Networks of bare addresses, in CIDR form.")
    paths: Words | None = Field(None, description="Beginnings of the URL path, at a `/`.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; unknown groups, odd names and whole public suffixes are mistakes."""
        parts: list[Condition] = []
        if self.groups:
            scope.at("groups").check_known(self.groups, scope.vocabulary.destination_groups, "destination group")
            parts.append(DestinationGroups(frozenset(self.groups)))
        if self.exposure:
            parts.append(DestinationExposure(frozenset(self.exposure)))
        if self.hosts or self.domains or self.networks:
            parts.append(self._names(scope))
        if self.paths:
            check_paths(scope.at("paths"), self.paths)
            parts.append(PathPrefixes(self.paths, scope.every))
        return AllOf(tuple(parts))

    def _names(self, scope: Scope) -> DestinationNames:
        check_domains(scope.at("domains"), self.domains or ())
        return DestinationNames(
            frozenset(scope.at("hosts").read_hosts(self.hosts or ())),
            scope.at("domains").read_hosts(self.domains or ()),
            scope.at("networks").read_networks(self.networks or ()),
            scope.every,
        )


class SenderModel(ConditionModel):
    """Who sends it: one of these users, groups and networks."""

    users: Words | None = Field(None, description="Users the proxy authenticated; patterns in any case.")
    groups: Words | None = Field(None, description="Sender groups.")
    networks: Words | None = Field(None, description="Networks of the client's address, in CIDR form.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; unknown groups and odd networks are mistakes."""
        known = scope.vocabulary.sender_groups
        scope.at("groups").check_known(self.groups or (), known, "sender group")
        groups = [known[name] for name in self.groups or () if name in known]
        users = (*fold(self.users or ()), *(user for group in groups for user in group.users))
        own = scope.at("networks").read_networks(self.networks or ())
        networks = (*own, *(network for group in groups for network in group.networks))
        ldap_groups = frozenset(name for group in groups for name in group.ldap_groups)
        return SenderIs(users, networks, ldap_groups, scope.every)


class RequestModel(ConditionModel):
    """How it is sent; every field that is given must hold."""

    methods: Words | None = Field(None, description="HTTP methods.")
    protocols: (
        Annotated[tuple[Literal["HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/3"], ...], Field(min_length=1)] | None
    ) = Field(None, description="HTTP versions.")
    upload_protocols: Annotated[tuple[UploadProtocol, ...], Field(min_length=1)] | None = Field(
        None,
        description="How the upload travels: whole (`single`, a form, a remote call, ...) or in parts. The program that"
        " sends it chooses, so it narrows a rule well and an exception badly.",
    )

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        methods = frozenset(text.upper() for text in self.methods or ())
        return RequestIs(methods, frozenset(self.protocols or ()), frozenset(self.upload_protocols or ()))


class TimeModel(ConditionModel):
    """When it is sent. A span over midnight belongs to the day on which it begins."""

    begin: time = Field(time(0), description="First moment, as `HH:MM`.")
    end: time = Field(time(0), description="End, no longer part of it; the same as `begin` for the whole day.")
    weekdays: Annotated[tuple[Weekday, ...], Field(min_length=1)] = Field(_WEEKDAYS, description="Days.")
    timezone: Word = Field("UTC", description="IANA name, such as `America/New_York`.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition, and times with an offset of their own."""
        self.require_one_field()
        if self.begin.tzinfo or self.end.tzinfo:
            raise ValueError("begin and end are local times; name the zone under timezone")
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; an unknown time zone is a mistake."""
        weekdays = frozenset(map(_WEEKDAYS.index, self.weekdays))
        return TimeOfDay(self.begin, self.end, weekdays, _read_zone(scope.at("timezone"), self.timezone))


def check_domains(scope: Scope, domains: tuple[str, ...]) -> None:
    """Note domains of a list here under which strangers register names."""
    for index, domain in enumerate(domains):
        if scope.vocabulary.suffixes.is_public_suffix(domain):
            scope.at(index).report(f"{domain!r} is a public suffix: it would cover the domains of strangers")


def check_paths(scope: Scope, paths: tuple[str, ...]) -> None:
    """Note beginnings of a path that no path has."""
    for index, path in enumerate(paths):
        if not path.startswith("/") or "?" in path:
            scope.at(index).report(f"{path!r} is no path: it begins with / and has no query")


def _read_zone(scope: Scope, name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        scope.report(f"unknown time zone {name!r}")
    return ZoneInfo("UTC")
