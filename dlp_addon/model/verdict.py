from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Action(IntEnum):
    """What a rule asks for; the larger the stricter."""

    ALLOW = 0
    ALERT = 1
    COACH = 2
    BLOCK = 3
    QUARANTINE = 4

    @property
    def label(self) -> str:
        """Lower-case name as policies and reports write it."""
        return self.name.lower()

    @property
    def refuses(self) -> bool:
        """Whether the upload does not go through."""
        return self >= Action.COACH


class Mode(StrEnum):
    """Whether a policy or rule acts or only records."""

    ENFORCE = "enforce"
    MONITOR = "monitor"


class Disposition(StrEnum):
    """What happened to the upload."""

    ALLOWED = "allowed"
    ALERTED = "alerted"
    MONITORED = "monitored"
    """A refusal was due and only recorded."""
    RELEASED = "released"
    """A reviewer's one-time release let it pass."""
    COACHED = "coached"
    """Refused until its sender gives a business reason."""
    BLOCKED = "blocked"
    QUARANTINED = "quarantined"
    FAILED = "failed"
    """Refused because something broke."""

    @property
    def refused(self) -> bool:
        """Whether nothing of the upload went on."""
        return self in {Disposition.COACHED, Disposition.BLOCKED, Disposition.QUARANTINED, Disposition.FAILED}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleMatch:
    """A rule whose conditions held.

    Attributes:
        mode: the stricter to read: `monitor` where the rule or its policy only records.
        lifted_by: ids of the exceptions that lift it here; empty where it stands.
        reasons: sentences with counts, never values.
    """

    rule: str
    action: Action
    mode: Mode
    severity: str
    title: str
    reasons: tuple[str, ...]
    message: str = ""
    lifted_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the policy says of an inspection.

    Attributes:
        action: of the strictest rule that stands and is enforced; ALLOW where none is.
        rule: its id; None where no rule stands.
        would_be: strictest action if every monitored rule were enforced.
        matches: every rule whose conditions held, strictest first.
        destination_group: strictest group among the destination's names.
    """

    action: Action
    rule: str | None
    reasons: tuple[str, ...]
    would_be: Action
    matches: tuple[RuleMatch, ...]
    policy: str
    revision: str
    destination_group: str
    message: str = ""
    severity: str = "info"
