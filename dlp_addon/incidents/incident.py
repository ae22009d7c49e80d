from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dlp_addon.model.event import InspectionEvent

SEVERITIES = ("info", "low", "medium", "high", "critical")
"""The policy's words, the mildest first."""


class Conclusion(StrEnum):
    """What a reviewer found an incident to be."""

    TRUE_POSITIVE = "true-positive"
    FALSE_POSITIVE = "false-positive"


class CloseReason(StrEnum):
    """Why it came about, for statistics."""

    MISTAKE = "mistake"
    """The sender did not know what the file holds, or chose the wrong one."""
    NEGLIGENCE = "negligence"
    """The sender knew, and not that it must not go there."""
    INTENT = "intent"
    APPROVED = "approved"
    """Personal data, and the disclosure was allowed."""
    TEST_DATA = "test-data"
    NOT_PERSONAL = "not-personal"
    MISCOUNTED = "miscounted"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody wrote down while working on an incident."""

    written_at: datetime
    author: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One refused, alerted or monitored upload with its repetitions. Holds no raw value.

    Attributes:
        attempts: how often it was tried, the first time included.
        event: the first attempt, with digests of short content left out.
        closed_as: None while it is open, and of a duplicate.
        assignee: who works on it.
        duplicate_of: id of the incident that it was joined to; it is closed then.
        held_by: who put it under legal hold; None where nothing keeps it from being purged.
    """

    id: str
    opened_at: datetime
    last_at: datetime
    attempts: int
    event: InspectionEvent
    closed_at: datetime | None = None
    closed_as: Conclusion | None = None
    closed_by: str | None = None
    note: str | None = None
    close_reason: CloseReason | None = None
    assignee: str | None = None
    duplicate_of: str | None = None
    held_by: str | None = None
    hold_reason: str | None = None

    @property
    def state(self) -> str:
        """`open`, `duplicate`, or the conclusion."""
        if self.duplicate_of is not None:
            return "duplicate"
        return self.closed_as.value if self.closed_as else "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFilter:
    """Which incidents are meant; what is None does not matter.

    Attributes:
        since, until: of the last attempt, the latter excluded.
        severity: the mildest.
        host: the destination, or a domain above it.
        sender: user or address.
        assignee: empty for those that nobody works on.
    """

    since: datetime | None = None
    until: datetime | None = None
    is_open: bool | None = None
    is_held: bool | None = None
    severity: str | None = None
    disposition: str | None = None
    rule: str | None = None
    host: str | None = None
    sender: str | None = None
    assignee: str | None = None


EVERYTHING = IncidentFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentStatistics:
    """Incidents of a period, duplicates left out.

    Attributes:
        attempts: uploads tried, repetitions included.
        people_stopped: distinct people of refused incidents, each incident counted once.
        by_disposition, by_severity, by_rule, by_conclusion, by_reason: numbers of incidents, the largest first; open
            ones count as `open`.
        median_seconds_to_close, p90_seconds_to_close: from an incident's beginning to its end, over those closed; None
            where there are none.
    """

    incidents: int
    attempts: int
    people_stopped: int
    by_disposition: tuple[tuple[str, int], ...]
    by_rule: tuple[tuple[str, int], ...]
    by_conclusion: tuple[tuple[str, int], ...]
    by_severity: tuple[tuple[str, int], ...] = ()
    by_reason: tuple[tuple[str, int], ...] = ()
    median_seconds_to_close: float | None = None
    p90_seconds_to_close: float | None = None
