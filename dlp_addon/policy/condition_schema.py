"""The YAML form of conditions: one model each, which builds the predicate that it describes."""

from abc import ABC, abstractmethod
from datetime import time
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.policy.conditions.circumstances import (
    DestinationExposure,
    DestinationGroups,
    DestinationNames,
    Inbound,
    NamesDisagree,
    PathPrefixes,
    RequestIs,
    SenderIs,
    TimeOfDay,
)
from dlp_addon.policy.conditions.content import (
    BodySize,
    Credentials,
    DistinctPeople,
    EntityTypes,
    FileName,
    FileType,
    HiddenContent,
    IdentifyingCombination,
    Rows,
    SpecialCategory,
    UnscannableContent,
)
from dlp_addon.policy.conditions.labels import HasLabel, LacksLabel
from dlp_addon.policy.conditions.logic import AllOf, AnyOf, Bounds, Condition, NoneOf
from dlp_addon.policy.conditions.sending import PeopleInWindow
from dlp_addon.policy.destinations import Exposure
from dlp_addon.policy.file_types import FILE_CLASSES
from dlp_addon.policy.scope import Scope

type Word = Annotated[str, StringConstraints(min_length=1, max_length=253)]
type Words = Annotated[tuple[Word, ...], Field(min_length=1)]
type Span = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,4}[mhd]$")]
type Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

MAX_WINDOW_SECONDS = 30 * 86_400
"""The longest window; what is older is forgotten."""
MAX_WINDOW_PEOPLE = 10_000
"""The largest threshold over a window: so many people are kept of a sender."""
_SECONDS = {"m": 60, "h": 3_600, "d": 86_400}
_WEEKDAYS: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Model(BaseModel):
    """Base of all models of the language: no unknown keys, no guessing of types, no change afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    def require_one_field(self) -> None:
        """Refuse a mapping that says nothing.

        Raises:
            ValueError: where no field is set.
        """
        if all(getattr(self, name) is None for name in self.model_fields_set):
            raise ValueError(f"needs at least one of: {', '.join(type(self).model_fields)}")


class ConditionModel(Model, ABC):
    """Base of the models that are conditions by themselves."""

    @abstractmethod
    def build(self, scope: Scope) -> Condition:
        """The predicate; mistakes that the model alone cannot see are reported to the scope."""


class BoundsModel(ConditionModel):
    """A range of counts; both ends belong to it."""

    at_least: Annotated[int, Field(ge=0)] | None = Field(None, description="Smallest count that matches.")
    at_most: Annotated[int, Field(ge=0)] | None = Field(None, description="Largest count that matches.")

    @model_validator(mode="after")
    def check_ends(self) -> Self:
        """Refuse a range without ends and one that nothing can lie in."""
        if self.at_least is None and self.at_most is None:
            raise ValueError("needs at_least or at_most")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise ValueError(f"nothing is at least {self.at_least} and at most {self.at_most}")
        return self

    def bounds(self) -> Bounds:
        """The range."""
        return Bounds(self.at_least, self.at_most)


class DistinctPeopleModel(BoundsModel):
    """How many different people the upload discloses data of."""

    share_of_rows: Annotated[float, Field(gt=0, le=1)] | None = Field(
        None, description="Share of a table's rows, 0 to 1, that are different people, at least."
    )

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return DistinctPeople(self.bounds(), self.share_of_rows)


class PeopleSentModel(ConditionModel):
    """How many different people the sender discloses over a time, in this upload and those that went on before it.

    Uploads to places of the same exposure count together. It never holds of an upload that discloses nobody.
    """

    at_least: Annotated[int, Field(ge=1, le=MAX_WINDOW_PEOPLE)] = Field(description="Smallest count that matches.")
    window: Span = Field(description="How far back, such as `30m`, `24h` or `7d`; 30 days at most.")

    @model_validator(mode="after")
    def check_window(self) -> Self:
        """Refuse a window that is longer than anything is kept."""
        if read_span(self.window) > MAX_WINDOW_SECONDS:
            raise ValueError("a window is 30 days at most")
        return self

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return PeopleInWindow(read_span(self.window), self.at_least)


class EntitiesModel(ConditionModel):
    """Which entity types the upload holds, by Presidio's names."""

    any_of: Words | None = Field(None, description="Entity types of which one must be there.")
    all_of: Words | None = Field(None, description="Entity types that must all be there.")
    at_least: Annotated[int, Field(ge=1)] = Field(1, description="Different values that each such type needs.")

    @model_validator(mode="after")
    def check_types(self) -> Self:
        """Refuse a condition without entity types."""
        if self.any_of is None and self.all_of is None:
            raise ValueError("needs any_of or all_of")
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; unknown entity types are mistakes."""
        known = scope.vocabulary.entity_types
        scope.at("any_of").check_known(self.any_of or (), known, "entity type")
        scope.at("all_of").check_known(self.all_of or (), known, "entity type")
        return EntityTypes(self.any_of or (), self.all_of or (), self.at_least)


class SpecialCategoryModel(BoundsModel):
    """About how many people special-category data is disclosed (GDPR articles 9 and 10, immigration status)."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return SpecialCategory(self.bounds())


class CredentialsModel(BoundsModel):
    """How many different passwords, keys and other secrets the upload holds."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return Credentials(self.bounds())


class CombinationModel(ConditionModel):
    """Entity types that together identify people, in one table. Any kind of name counts as `PERSON`."""

    any_of: Annotated[tuple[Words, ...], Field(min_length=1)] = Field(
        description="Sets of entity types of which one must be complete."
    )
    at_least: Annotated[int, Field(ge=1)] = Field(1, description="Different people that the table needs.")

    def build(self, scope: Scope) -> Condition:
        """The predicate; unknown entity types are mistakes."""
        for index, types in enumerate(self.any_of):
            scope.at("any_of", index).check_known(types, scope.vocabulary.entity_types, "entity type")
        return IdentifyingCombination(tuple(frozenset(types) for types in self.any_of), self.at_least)


class HiddenModel(ConditionModel):
    """Tables in places that the reader of a file does not see."""

    places: Annotated[tuple[HidingPlace, ...], Field(min_length=1)] = Field(
        tuple(HidingPlace), description="Hiding places that count; all of them unless given."
    )
    people: Annotated[int, Field(ge=0)] = Field(0, description="Different people that one such table needs.")

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return HiddenContent(frozenset(self.places), self.people)


class UnscannableModel(ConditionModel):
    """Content that could not be examined."""

    reasons: Annotated[tuple[UnscannableReason, ...], Field(min_length=1)] = Field(
        tuple(UnscannableReason), description="Reasons that count; all of them unless given."
    )
    may_hold_table: bool | None = Field(
        None, description="Only parts that could (true) or could not (false) hold a spreadsheet or table."
    )
    media_types: Words = Field(
        ("*",), description="Only parts of these media types by content; `*` stands for any text."
    )

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return UnscannableContent(frozenset(self.reasons), self.may_hold_table, _lower(self.media_types))


class FileTypeModel(ConditionModel):
    """What kinds of file the upload carries. A rule matches where one file fits, an exception where all do."""

    classes: Words | None = Field(None, description=f"Kinds of file: {', '.join(FILE_CLASSES)}.")
    media_types: Words | None = Field(None, description="Media types by content; `*` stands for any text.")
    extensions: Words | None = Field(None, description="Extensions without the dot, of files and of archive members.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; an unknown kind of file is a mistake."""
        scope.at("classes").check_known(self.classes or (), FILE_CLASSES, "kind of file")
        classes = [FILE_CLASSES[name] for name in self.classes or () if name in FILE_CLASSES]
        media_types = (*_lower(self.media_types or ()), *(text for kind in classes for text in kind))
        return FileType(media_types, frozenset(_lower(self.extensions or ())), scope.every)


class FileNameModel(ConditionModel):
    """What the files are called, as masked: values in a name are replaced before policy sees it."""

    matches: Words = Field(description="Patterns with `*`, `?` and `[...]`, in any case.")

    def build(self, scope: Scope) -> Condition:
        """The predicate over all names or one."""
        return FileName(_lower(self.matches), scope.every)


class SizeModel(BoundsModel):
    """Bytes of the request's body as received."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return BodySize(self.bounds())


class RowsModel(BoundsModel):
    """Rows of all tables of the upload together."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return Rows(self.bounds())


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

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return RequestIs(frozenset(text.upper() for text in self.methods or ()), frozenset(self.protocols or ()))


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


class LabelModel(ConditionModel):
    """Which sensitivity labels (Microsoft Purview) the documents of the upload bear.

    Anybody can remove or change a label: it tells what a document should be, never that its content is harmless.
    """

    any_of: Words | None = Field(
        None, description="Names of labels, with `*` for any text and in any case, or their GUIDs; one must be there."
    )
    missing: Literal[True] | None = Field(None, description="That no document bears any label; with `any_of`, either.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse a condition that says nothing."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        if self.any_of and self.missing:
            return AnyOf((HasLabel(self.any_of), LacksLabel()))
        return HasLabel(self.any_of) if self.any_of else LacksLabel()


class WhenModel(Model):
    """Conditions; all that are given must hold."""

    distinct_people: DistinctPeopleModel | None = None
    people_sent: PeopleSentModel | None = None
    entities: EntitiesModel | None = None
    special_category: SpecialCategoryModel | None = None
    credentials: CredentialsModel | None = None
    identifying_combination: CombinationModel | None = None
    hidden: HiddenModel | None = None
    unscannable: UnscannableModel | None = None
    sensitivity_label: LabelModel | None = None
    file_type: FileTypeModel | None = None
    file_name: FileNameModel | None = None
    size_bytes: SizeModel | None = None
    rows: RowsModel | None = None
    destination: DestinationModel | None = None
    names_disagree: bool | None = Field(
        None,
        description="CONNECT or SOCKS target, SNI and Host name different registrable domains (or, false, do not).",
    )
    direction: Literal["inbound", "outbound"] | None = Field(
        None, description="`inbound`: to the organization's own site behind a reverse listener; else `outbound`."
    )
    sender: SenderModel | None = None
    request: RequestModel | None = None
    time: TimeModel | None = None
    any_of: Annotated[tuple["WhenModel", ...], Field(min_length=1)] | None = Field(
        None, description="Sets of conditions of which one must hold."
    )
    none_of: Annotated[tuple["WhenModel", ...], Field(min_length=1)] | None = Field(
        None, description="Sets of conditions of which none may hold."
    )

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty set of conditions, which would hold of everything."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate over all of them, in the order of the language."""
        return AllOf((*self._build_models(scope), *self._build_flags(scope), *self._build_nested(scope)))

    def _build_models(self, scope: Scope) -> list[Condition]:
        models = {name: getattr(self, name) for name in type(self).model_fields}
        return [model.build(scope.at(name)) for name, model in models.items() if isinstance(model, ConditionModel)]

    def _build_flags(self, scope: Scope) -> list[Condition]:
        flags: list[Condition] = []
        if self.names_disagree is not None:
            flags.append(NamesDisagree(self.names_disagree, scope.vocabulary.suffixes))
        if self.direction is not None:
            flags.append(Inbound(self.direction == "inbound"))
        return flags

    def _build_nested(self, scope: Scope) -> list[Condition]:
        nested: list[Condition] = []
        if self.any_of:
            nested.append(AnyOf(tuple(when.build(scope.at("any_of", i)) for i, when in enumerate(self.any_of))))
        if self.none_of:
            inner = scope.inverted()
            nested.append(NoneOf(tuple(when.build(inner.at("none_of", i)) for i, when in enumerate(self.none_of))))
        return nested


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


def read_span(text: str) -> int:
    """Seconds of a time such as `24h`."""
    return int(text[:-1]) * _SECONDS[text[-1]]


def fold(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Texts as user names are compared."""
    return tuple(text.casefold() for text in texts)


def _lower(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.lower() for text in texts)


def _read_zone(scope: Scope, name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        scope.report(f"unknown time zone {name!r}")
    return ZoneInfo("UTC")
