from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.finding import TableFinding
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.policy.destinations import DestinationGroup, Destinations, JudgedName


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One upload as conditions see it: what was found in it, where it goes, who sends it, and when.

    Attributes:
        names: every name of the destination, judged.
        group: the strictest group among them.
        entities: distinct values by entity type over the whole upload.
    """

    request: UploadRequest
    inspection: Inspection
    now: datetime
    names: tuple[JudgedName, ...]
    group: DestinationGroup
    entities: Mapping[str, int] = field(repr=False)
    history: SendingHistory = NO_HISTORY

    def people_within(self, seconds: int) -> int:
        """Different people that the sender discloses within a time, never fewer than this upload does."""
        return max(self.history.people_within(seconds) or 0, self.inspection.distinct_people)


def build_case(
    destinations: Destinations,
    request: UploadRequest,
    inspection: Inspection,
    now: datetime,
    history: SendingHistory = NO_HISTORY,
) -> Case:
    """Judge the destination of an upload and gather what conditions ask for."""
    names = tuple(destinations.judge(name) for name in request.destination.names)
    return Case(
        request=request,
        inspection=inspection,
        now=now,
        names=names,
        group=destinations.strictest(names),
        entities=dict(inspection.entities),
        history=history,
    )


def column_types(table: TableFinding) -> frozenset[str]:
    """Entity types that a table discloses, in columns of their own or inside free text."""
    columns = {column.entity_type for column in table.columns if column.entity_type is not None}
    return frozenset(columns | {name for name, count in table.embedded if count})


def people_in(table: TableFinding) -> int:
    """Different people in a table, at least one for each value of a type that is issued to one person."""
    embedded = (count for name, count in table.embedded if is_primary(name))
    return max(table.distinct_people, *embedded, 0)


def is_primary(entity_type: str) -> bool:
    """Whether a value of the type was issued to one person."""
    known = ENTITY_TYPES.get(entity_type)
    return known is not None and known.identification is Identification.PRIMARY


def people_with(case: Case, types: frozenset[str]) -> int:
    """Different people about whom the upload discloses one of `types`: never fewer than there are, at most all.

    A person may stand in several tables, so the tables' sum is an upper bound, which the upload's own count limits.
    """
    tables = sum(people_in(table) for table in case.inspection.tables if column_types(table) & types)
    issued = max((case.entities.get(name, 0) for name in types if is_primary(name)), default=0)
    most = max(case.inspection.distinct_people, issued)
    return max(issued, min(tables, most) if most else tables)
