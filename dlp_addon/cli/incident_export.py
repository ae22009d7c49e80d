"""Incidents for other programs: a spreadsheet, a script, a SIEM."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from dlp_addon.cli.incident_report import incident_json
from dlp_addon.incidents.incident import Incident
from dlp_addon.telemetry.event_formats import to_line
from dlp_addon.telemetry.ocsf import describe_incident_as_ocsf
from dlp_addon.telemetry.visible_text import make_visible

COLUMNS = (
    *("id", "opened_at", "last_at", "state", "severity", "disposition", "rule", "people", "attempts", "sender"),
    *("destination", "group", "files", "entity_types", "assignee", "close_reason", "closed_at", "closed_by", "note"),
    *("legal_hold", "policy", "revision"),
)
_FORMULA_BEGINNINGS = ("=", "+", "-", "@")


def export_lines(name: str, incidents: Iterable[Incident]) -> Iterator[str]:
    """One line an incident in a format of `FORMATS`; CSV begins with a line of names."""
    if name == "csv":
        yield csv_line(COLUMNS)
    yield from map(FORMATS[name], incidents)


def csv_incident(incident: Incident) -> str:
    """A line of RFC 4180 without the line's end. No cell is a formula, whatever senders call themselves."""
    event = incident.event
    return csv_line(
        (
            *(incident.id, incident.opened_at.isoformat(), incident.last_at.isoformat(), incident.state),
            *(event.verdict.severity, event.disposition.value, event.verdict.rule),
            *(event.inspection.distinct_people, incident.attempts, event.sender.user or event.sender.address),
            *(event.destination.host, event.verdict.destination_group),
            "; ".join(file.name for file in event.inspection.files),
            "; ".join(f"{name} {count}" for name, count in event.inspection.entities),
            *(incident.assignee, incident.close_reason.value if incident.close_reason else ""),
            incident.closed_at.isoformat() if incident.closed_at else "",
            *(incident.closed_by, incident.note, incident.hold_reason, event.verdict.policy, event.verdict.revision),
        )
    )


def csv_line(cells: Iterable[object]) -> str:
    """Cells as one line."""
    target = io.StringIO()
    csv.writer(target, lineterminator="").writerow([cell_text(cell) for cell in cells])
    return target.getvalue()


def cell_text(cell: object) -> str:
    """A cell that a spreadsheet program shows and does not run."""
    text = "" if cell is None else make_visible(str(cell), max_characters=2000)
    return f"'{text}" if text.startswith(_FORMULA_BEGINNINGS) else text


def ocsf_incident(incident: Incident) -> str:
    """The incident as a Data Security Finding, as far as the work on it has come."""
    return to_line(
        describe_incident_as_ocsf(
            incident.event,
            incident_id=incident.id,
            attempts=incident.attempts,
            last_at=incident.last_at,
            is_assigned=incident.assignee is not None,
            closed_at=incident.closed_at,
        )
    )


FORMATS: Mapping[str, Callable[[Incident], str]] = MappingProxyType(
    {"csv": csv_incident, "json": incident_json, "ocsf": ocsf_incident}
)
