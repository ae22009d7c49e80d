"""How incidents are written on a terminal and as JSON. Every text is made visible first."""

import json
from collections.abc import Iterator

from dlp_addon.incidents.codec import encode
from dlp_addon.incidents.incident import Incident, IncidentStatistics, Note
from dlp_addon.incidents.releases import OneTimeRelease
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.telemetry.visible_text import make_visible

MAX_TABLES = 20
MAX_NUMBERS = 20


def incident_line(incident: Incident) -> str:
    """One line for a list."""
    event = incident.event
    return make_visible(
        f"{incident.id}  {incident.last_at:%Y-%m-%d %H:%M}  {event.disposition.value:<11} {incident.state:<14}"
        f" {event.inspection.distinct_people:>9,} people  {incident.attempts:>3}x  {event.verdict.rule or '-'}"
        f"  {event.sender.user or event.sender.address} -> {event.destination.host}",
        max_characters=400,
    )


def incident_lines(
    incident: Incident, releases: tuple[OneTimeRelease, ...], notes: tuple[Note, ...] = ()
) -> Iterator[str]:
    """All of an incident, with masked evidence."""
    event = incident.event
    yield f"Incident      {incident.id}"
    yield f"Disposition   {event.disposition.value}{f' ({event.failure})' if event.failure else ''}"
    yield f"Attempts      {incident.attempts}, from {incident.opened_at:%Y-%m-%d %H:%M:%S}"
    yield f"              to   {incident.last_at:%Y-%m-%d %H:%M:%S} UTC"
    yield f"Sender        {_seen(event.sender.user or '-')} at {_seen(event.sender.address)}"
    yield f"Destination   {_seen(', '.join(event.destination.names))} ({_seen(event.verdict.destination_group)})"
    travels = f", {event.upload_protocol.value}" if event.upload_protocol else ""
    yield f"Request       {_seen(event.method)} {_seen(event.url)} {_seen(event.protocol)}{travels}"
    yield f"Rule          {_seen(event.verdict.rule or '-')}, severity {_seen(event.verdict.severity)}"
    yield f"Policy        {_seen(event.verdict.policy)}, revision {_seen(event.verdict.revision)}"
    yield from (f"Reason        {_seen(reason)}" for reason in event.verdict.reasons)
    yield from _content_lines(event)
    yield from _work_lines(incident)
    yield from (
        f"Note          {note.written_at:%Y-%m-%d %H:%M} {_seen(note.author)}: {_seen(note.text)}" for note in notes
    )
    yield from (_release_line(release) for release in releases)


def incident_json(incident: Incident, releases: tuple[OneTimeRelease, ...] = (), notes: tuple[Note, ...] = ()) -> str:
    """One line of ASCII JSON."""
    return json.dumps({**encode(incident), "releases": encode(releases), "notes": encode(notes)})


def statistics_lines(statistics: IncidentStatistics) -> Iterator[str]:
    """Numbers for a person."""
    yield f"Incidents       {statistics.incidents:,}"
    yield f"Attempts        {statistics.attempts:,}"
    yield f"People stopped  {statistics.people_stopped:,}"
    for title, numbers in (
        ("By disposition", statistics.by_disposition),
        ("By severity", statistics.by_severity),
        ("By rule", statistics.by_rule),
        ("By conclusion", statistics.by_conclusion),
        ("By reason", statistics.by_reason),
    ):
        yield title
        yield from (f"  {number:>7,}  {_seen(name) or '-'}" for name, number in numbers[:MAX_NUMBERS])
    if statistics.median_seconds_to_close is not None and statistics.p90_seconds_to_close is not None:
        median, slow = (
            seconds / 3600 for seconds in (statistics.median_seconds_to_close, statistics.p90_seconds_to_close)
        )
        yield f"Time to close   {median:,.1f} hours for half of them, {slow:,.1f} for nine of ten"


def _content_lines(event: InspectionEvent) -> Iterator[str]:
    inspection = event.inspection
    yield f"Body          {inspection.body_bytes:,} bytes, sha256 {inspection.body_sha256 or 'not kept'}"
    yield f"People        {inspection.distinct_people:,}"
    for file in inspection.files:
        yield f"File          {_seen(file.name)}, {_seen(file.media_type)}, {file.size:,} bytes"
        yield f"              sha256 {file.sha256 or 'not kept'}"
    for table in inspection.tables[:MAX_TABLES]:
        yield from _table_lines(table)
    if len(inspection.tables) > MAX_TABLES:
        yield f"              and {len(inspection.tables) - MAX_TABLES:,} more tables"
    for part in inspection.unscannable[:MAX_TABLES]:
        yield f"Not read      {_seen(part.path)}: {part.reason.value} {_seen(part.detail)}".rstrip()


def _table_lines(table: TableFinding) -> Iterator[str]:
    hidden = f", hidden: {table.hidden.value}" if table.hidden else ""
    yield f"Table         {_seen(table.path)}: {table.distinct_people:,} people, {table.rows:,} rows{hidden}"
    yield from (_column_line(column) for column in table.columns if column.entity_type is not None)


def _column_line(column: ColumnFinding) -> str:
    samples = "; ".join(_seen(sample) for sample in column.samples)
    return (
        f"  {column.index + 1:>3}. {_seen(column.header)}: {_seen(column.entity_type or '')}"
        f" ({column.confidence:.2f}), {column.count:,} cells, {column.distinct_count:,} different  {samples}"
    ).rstrip()


def _work_lines(incident: Incident) -> Iterator[str]:
    if incident.assignee is not None:
        yield f"Assigned      {_seen(incident.assignee)}"
    if incident.held_by is not None:
        yield f"Legal hold    by {_seen(incident.held_by)}: {_seen(incident.hold_reason or '')}"
    if incident.duplicate_of is not None:
        yield f"Duplicate     of {_seen(incident.duplicate_of)}"
    if incident.closed_as is not None and incident.closed_at is not None:
        why = f" ({incident.close_reason.value})" if incident.close_reason else ""
        yield f"Closed        {incident.closed_at:%Y-%m-%d %H:%M:%S} as {incident.closed_as.value}{why}"
        yield f"              by {_seen(incident.closed_by or '')}: {_seen(incident.note or '')}"


def _release_line(release: OneTimeRelease) -> str:
    state = "used" if release.consumed_at else f"until {release.expires_at:%Y-%m-%d %H:%M} UTC"
    return f"Release       {state}, by {_seen(release.granted_by)}: {_seen(release.reason)}"


def _seen(text: str) -> str:
    return make_visible(text)
