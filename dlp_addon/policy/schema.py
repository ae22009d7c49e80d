"""The YAML form of a policy."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from dlp_addon.model.verdict import Mode
from dlp_addon.policy.condition_schema import WhenModel
from dlp_addon.policy.destinations import Exposure
from dlp_addon.policy.schema_base import Model, Span, Word, Words, read_span

type Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
type Text = Annotated[str, StringConstraints(min_length=1, max_length=4000)]


class Severity(StrEnum):
    """How bad it is that a rule matches, for those who look at incidents; from the least to the worst."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Status(StrEnum):
    """How far a rule is trusted, in Sigma's words."""

    EXPERIMENTAL = "experimental"
    TEST = "test"
    STABLE = "stable"
    DEPRECATED = "deprecated"


class NamedModel(Model):
    """Base of what has a stable name."""

    id: Identifier


class CircuitBreakerModel(Model):
    """Puts a new or changed rule on monitor that refuses too many senders, until somebody confirms it."""

    share: Annotated[float, Field(gt=0, le=1)] = Field(description="Share of the senders in the time, 0 to 1.")
    within: Span = Field(description="How far back, such as `15m`; 24 hours at most.")
    senders: Annotated[int, Field(ge=3, le=1000)] = Field(5, description="Different senders that it must have refused.")
    probation: Span = Field("24h", description="How long a rule counts as new.")

    @model_validator(mode="after")
    def check_within(self) -> Self:
        """Refuse a time that is longer than what is remembered."""
        if read_span(self.within) > 86_400:
            raise ValueError("within is 24 hours at most")
        return self


class HeaderModel(NamedModel):
    """What the policy is called, once in all its files."""

    id: Identifier = Field(description="Name in verdicts, metrics and events.")
    title: Text = Field("", description="One line for people.")
    mode: Mode = Field(Mode.ENFORCE, description="`monitor` makes every rule only record.")
    circuit_breaker: CircuitBreakerModel | None = Field(
        None, description="`share`, `within`, `senders` and `probation` of the circuit breaker; off unless given."
    )


class RuleModel(NamedModel):
    """A rule: where all its conditions hold, its action is due. The strictest enforced rule wins."""

    id: Identifier = Field(description="Stable name in verdicts, metrics, incidents and exceptions.")
    title: Text = Field(description="One line for people, shown to the uploader.")
    description: Text | None = Field(None, description="Why the rule is there.")
    status: Status = Field(Status.STABLE, description="How far it is trusted: " + ", ".join(Status) + ".")
    severity: Severity = Field(Severity.MEDIUM, description="How bad it is: " + ", ".join(Severity) + ".")
    mode: Mode = Field(Mode.ENFORCE, description="`monitor` only records what it would have done.")
    action: Literal["allow", "alert", "coach", "block", "quarantine"] = Field(
        description="What is due where it matches."
    )
    when: WhenModel = Field(description="The conditions.")
    message: Text | None = Field(None, description="What the uploader reads; may hold placeholders.")
    references: Words | None = Field(None, description="Laws, standards and pages behind the rule.")
    owner: Word | None = Field(None, description="Who answers for it.")


class DefaultsModel(Model):
    """What the rules of the same file say where they leave it out."""

    status: Status | None = Field(None, description="How far they are trusted.")
    severity: Severity | None = Field(None, description="How bad it is that they match.")
    mode: Mode | None = Field(None, description="`monitor` makes them only record.")
    owner: Word | None = Field(None, description="Who answers for them.")
    references: Words | None = Field(None, description="Laws, standards and pages behind them.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse defaults that say nothing."""
        self.require_one_field()
        return self


class OverrideModel(Model):
    """Changes a rule of another file, for a site that differs; what it leaves out stays as the rule says."""

    rule: Identifier = Field(description="The rule that it changes; one override a rule.")
    status: Status | None = Field(None, description="As of the rule.")
    severity: Severity | None = Field(None, description="As of the rule.")
    mode: Mode | None = Field(None, description="As of the rule.")
    action: Literal["allow", "alert", "coach", "block", "quarantine"] | None = Field(
        None, description="As of the rule."
    )
    when: WhenModel | None = Field(None, description="Each condition here takes the place of the rule's own.")
    message: Text | None = Field(None, description="As of the rule.")
    owner: Word | None = Field(None, description="As of the rule.")


class ExceptionModel(NamedModel):
    """Lifts named rules where its conditions hold, until it expires."""

    id: Identifier = Field(description="Stable name in verdicts and metrics.")
    rules: Words = Field(description="Ids of the rules that it lifts.")
    owner: Word = Field(description="Who answers for it.")
    reason: Text = Field(description="Why it is right.")
    starts: date | None = Field(None, description="First day, in UTC; from the beginning unless given.")
    expires: date = Field(description="Last day, in UTC.")
    when: WhenModel = Field(description="The conditions. Those on names and files must hold of every one.")

    @model_validator(mode="after")
    def check_days(self) -> Self:
        """Refuse an exception that is over before it begins."""
        if self.starts is not None and self.starts > self.expires:
            raise ValueError("expires before it starts")
        return self


class DestinationGroupModel(NamedModel):
    """Destinations that are judged alike. The most specific entry decides; what no group names is `public`."""

    id: Identifier = Field(description="Name in conditions, verdicts and reports.")
    title: Text = Field(description="What the group is called in sentences.")
    exposure: Exposure = Field(description="Who can reach what is uploaded: " + ", ".join(Exposure) + ".")
    strictness: Annotated[int, Field(ge=0, le=1000)] = Field(
        description="Of several groups that a destination's names belong to, the greatest decides."
    )
    domains: Words | None = Field(
        None, description="Domains with everything below them; `*.` before one leaves the domain itself out."
    )
    hosts: Words | None = Field(None, description="Exact host names.")
    networks: Words | None = Field(None, description="Networks of bare addresses, in CIDR form.")


class SenderGroupModel(NamedModel):
    """People and machines that are judged alike."""

    id: Identifier = Field(description="Name in conditions.")
    title: Text | None = Field(None, description="One line for people.")
    users: Words | None = Field(None, description="Users the proxy authenticated; patterns in any case.")
    networks: Words | None = Field(None, description="Networks of the client's address, in CIDR form.")
    ldap_groups: Annotated[tuple[Text, ...], Field(min_length=1)] | None = Field(
        None, description="Distinguished names of groups in the directory of `dlp_ldap`."
    )

    @model_validator(mode="after")
    def check_members(self) -> Self:
        """Refuse a group without members."""
        if self.users is None and self.networks is None and self.ldap_groups is None:
            raise ValueError("needs users, networks or ldap_groups")
        return self


class PolicyFileModel(Model):
    """One file of a policy. All files of a policy count together."""

    policy: HeaderModel | None = Field(None, description="What the policy is called; in one of its files.")
    include: Words | None = Field(None, description="Other files that belong to the policy, by path from this one.")
    destination_groups: tuple[DestinationGroupModel, ...] = Field((), description="Where uploads go.")
    sender_groups: tuple[SenderGroupModel, ...] = Field((), description="Who sends them.")
    defaults: DefaultsModel | None = Field(None, description="What the rules of this file leave out.")
    rules: tuple[RuleModel, ...] = Field((), description="What is due.")
    overrides: tuple[OverrideModel, ...] = Field((), description="What is different here in rules of other files.")
    exceptions: tuple[ExceptionModel, ...] = Field((), description="What is lifted, for whom and until when.")
