from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dlp_addon.model.event import InspectionEvent


class Conclusion(StrEnum):
    """What a reviewer found an incident to be."""

    TRUE_POSITIVE = "true-positive"
    FALSE_POSITIVE = "false-positive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One refused, alerted or monitored upload with its repetitions. Holds no raw value.

    Attributes:
        attempts: how often it was tried, the first time included.
        event: the first attempt, with digests of short content left out.
        closed_as: None while it is open.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentStatistics:
    """Incidents of a period.

    Attributes:
        attempts: uploads tried, repetitions included.
        people_stopped: distinct people of refused incidents, each incident counted once.
        by_disposition, by_rule, by_conclusion: numbers of incidents, the largest first; open ones count as `open`.
    """

    incidents: int
    attempts: int
    people_stopped: int
    by_disposition: tuple[tuple[str, int], ...]
    by_rule: tuple[tuple[str, int], ...]
    by_conclusion: tuple[tuple[str, int], ...]
