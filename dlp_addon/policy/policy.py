from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy.case import Case
from dlp_addon.policy.conditions.content import UnscannableContent
from dlp_addon.policy.conditions.logic import Condition, leaves
from dlp_addon.policy.conditions.sending import PeopleInWindow
from dlp_addon.policy.destinations import Destinations
from dlp_addon.policy.errors import SourceLocation
from dlp_addon.policy.schema import ExceptionModel, RuleModel, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule ready to decide. `mode` is the policy's and the rule's together; `model` is what its file says."""

    id: str
    title: str
    severity: Severity
    mode: Mode
    action: Action
    condition: Condition
    message: str
    owner: str
    model: RuleModel = field(repr=False)
    source: SourceLocation


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyException:
    """An exception ready to lift rules, from the begin of its first day to the end of its last one in UTC."""

    id: str
    rules: frozenset[str]
    owner: str
    reason: str
    starts: date | None
    expires: date
    condition: Condition
    model: ExceptionModel = field(repr=False)
    source: SourceLocation

    def lifts(self, rule: str, case: Case) -> bool:
        """Whether it lifts the rule for this upload."""
        return rule in self.rules and self.is_valid_at(case.now) and self.condition.holds(case)

    def is_valid_at(self, now: datetime) -> bool:
        """Whether it has begun and not expired."""
        today = now.astimezone(UTC).date()
        return (self.starts is None or self.starts <= today) and today <= self.expires


@dataclass(frozen=True, slots=True, kw_only=True)
class CircuitBreakerSettings:
    """When a rule on probation is put on monitor: as it refused `share` of the senders of a time, and so many."""

    share: float
    within: timedelta
    senders: int
    probation: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A whole policy, ready to decide and never changed.

    Attributes:
        revision: twelve hex digits of the SHA-256 over the names and texts of all its files.
        windows: every condition that counts people over several uploads.
    """

    id: str
    title: str
    mode: Mode
    revision: str
    rules: tuple[Rule, ...]
    exceptions: tuple[PolicyException, ...]
    destinations: Destinations
    sender_groups: frozenset[str] = frozenset()
    entity_types: frozenset[str] = field(default=frozenset(), repr=False)
    windows: tuple[PeopleInWindow, ...] = ()
    circuit_breaker: CircuitBreakerSettings | None = None
    ldap_groups: frozenset[str] = frozenset()

    @property
    def most_in_window(self) -> int:
        """The largest number of people over several uploads that a condition asks for; 0 without any."""
        return max((window.at_least for window in self.windows), default=0)

    def rules_by_id(self) -> Mapping[str, Rule]:
        """Its rules by id."""
        return {rule.id: rule for rule in self.rules}


class PolicySource(Protocol):
    """Where the policy to decide by is had: the store, or what stands before it."""

    @property
    def policy(self) -> Policy:
        """The whole policy, one revision; another object once it changes."""
        ...


def find_windows(items: Iterable[Rule | PolicyException]) -> tuple[PeopleInWindow, ...]:
    """Every condition of `items` that counts people over several uploads."""
    found = (leaf for item in items for leaf in leaves(item.condition))
    return tuple(leaf for leaf in found if isinstance(leaf, PeopleInWindow))


def never_trips(rule: Rule) -> bool:
    """Whether no circuit breaker may touch a rule: it refuses what could not be examined, or is critical.

    Whoever floods the gateway with files that nobody can read must not open it for them.
    """
    return rule.severity is Severity.CRITICAL or any(
        isinstance(leaf, UnscannableContent) for leaf in leaves(rule.condition)
    )
