"""What a breach assessment says of an incident: facts from its record, no raw value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from dlp_addon.incidents.incident import Incident, Note
from dlp_addon.incidents.releases import OneTimeRelease
from dlp_addon.model.finding import TableFinding
from dlp_addon.model.verdict import Disposition

MAX_LISTED = 50
type Row = tuple[str, str]
type Breakdown = Mapping[str, tuple[tuple[str, int], ...]]
"""Numbers of people by a column's kind, such as nationality, and its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A title over rows of a name and what is to be said of it."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachReport:
    """An assessment, ready to be set."""

    title: str
    conclusion: str
    sections: tuple[Section, ...]
    made: str


def build_breach_report(  # noqa: PLR0913 - what an assessment is made of
    incident: Incident,
    *,
    notes: tuple[Note, ...],
    releases: tuple[OneTimeRelease, ...],
    breakdown: Breakdown,
    removed_at: datetime | None,
    made_by: str,
    now: datetime,
) -> BreachReport:
    """The assessment of an incident.

    `breakdown` is of the people, from the opened content, and empty where that was not opened; `removed_at` says when
    what had gone out was taken down.
    """
    return BreachReport(
        title=f"Breach assessment {incident.id}",
        conclusion=_conclusion(incident, releases, removed_at, now),
        sections=(
            Section(title="What happened", rows=_happening(incident, releases)),
            Section(title="People concerned", rows=_people(incident)),
            *(Section(title=f"People by {kind}", rows=_numbers(numbers)) for kind, numbers in breakdown.items()),
            Section(title="Categories of data", rows=_numbers(incident.event.inspection.entities)),
            Section(title="Where it stood", rows=_places(incident)),
            Section(title="What was decided", rows=_decision(incident)),
            Section(title="Work on the incident", rows=_work(incident, notes)),
        ),
        made=f"Made {_time(now)} by {made_by} from the gateway's record. Names and values are masked.",
    )


def _conclusion(
    incident: Incident, releases: tuple[OneTimeRelease, ...], removed_at: datetime | None, now: datetime
) -> str:
    people = f"{incident.event.inspection.distinct_people:,} people"
    used = [release.consumed_at for release in releases if release.consumed_at is not None]
    if incident.event.disposition.refused and not used:
        return f"Refused: nothing of this upload, which holds data of {people}, left through the gateway."
    if incident.event.disposition.refused:
        exposure = _exposure(min(used), removed_at, now)
        return f"Refused first, then released by a reviewer: data of {people} went out. {exposure}"
    how = {
        Disposition.MONITORED: "recorded only, because rule or gateway did not enforce",
        Disposition.RELEASED: "let through by a reviewer's release",
    }.get(incident.event.disposition, "let through by the policy")
    return f"Data of {people} went out ({how}). {_exposure(incident.opened_at, removed_at, now)}"


def _exposure(since: datetime, removed_at: datetime | None, now: datetime) -> str:
    if removed_at is None:
        return f"Exposed since {_time(since)}, {_duration(now - since)} so far; no removal is known to this report."
    return f"Exposed from {_time(since)} until {_time(removed_at)}: {_duration(removed_at - since)}."


def _happening(incident: Incident, releases: tuple[OneTimeRelease, ...]) -> tuple[Row, ...]:
    event = incident.event
    files = event.inspection.files[:MAX_LISTED]
    rows = [
        ("First attempt", _time(incident.opened_at)),
        ("Last attempt", _time(incident.last_at)),
        ("Attempts", f"{incident.attempts:,}"),
        ("Sent by", event.sender.user or "not known by name"),
        ("From address", event.sender.address),
        ("To", ", ".join(event.destination.names) or event.destination.host),
        ("Kind of destination", event.verdict.destination_group or "not told"),
        ("Request", f"{event.method} {event.url}"),
        *(("File", f"{file.name}, {file.size:,} bytes, SHA-256 {file.sha256 or 'not kept'}") for file in files),
        ("Outcome", event.disposition.value),
        *(("Release", f"by {release.granted_by}: {release.reason}; {_use(release)}") for release in releases),
    ]
    return tuple(rows)


def _use(release: OneTimeRelease) -> str:
    return f"used {_time(release.consumed_at)}" if release.consumed_at else "not used"


def _people(incident: Incident) -> tuple[Row, ...]:
    inspection = incident.event.inspection
    records = sum(table.person_records for table in inspection.tables)
    unread = inspection.unscannable[:MAX_LISTED]
    return (
        ("Different people", f"{inspection.distinct_people:,}"),
        ("Records about people", f"{records:,}"),
        *(("Not examined", f"{part.path}: {part.reason.value}") for part in unread),
    )


def _places(incident: Incident) -> tuple[Row, ...]:
    return tuple((table.path, _place(table)) for table in incident.event.inspection.tables[:MAX_LISTED])


def _place(table: TableFinding) -> str:
    typed = ", ".join(f"{column.header} ({column.entity_type})" for column in table.columns if column.entity_type)
    hidden = f" Hidden: {table.hidden.value}." if table.hidden else ""
    return f"{table.distinct_people:,} people in {table.rows:,} rows.{hidden} {typed}"


def _decision(incident: Incident) -> tuple[Row, ...]:
    verdict = incident.event.verdict
    return (
        ("Policy", f"{verdict.policy}, revision {verdict.revision}"),
        ("Rule", verdict.rule or "none"),
        ("Severity", verdict.severity),
        *(("Reason", reason) for reason in verdict.reasons),
    )


def _work(incident: Incident, notes: tuple[Note, ...]) -> tuple[Row, ...]:
    rows: list[Row] = [("State", incident.state)]
    if incident.assignee:
        rows.append(("Assigned to", incident.assignee))
    if incident.close_reason:
        rows.append(("Cause", incident.close_reason.value))
    if incident.closed_at is not None:
        rows.append(("Closed", f"{_time(incident.closed_at)} by {incident.closed_by or '-'}: {incident.note or '-'}"))
    if incident.held_by:
        rows.append(("Legal hold", f"by {incident.held_by}: {incident.hold_reason}"))
    rows += [("Note", f"{_time(note.written_at)} {note.author}: {note.text}") for note in notes]
    return tuple(rows)


def _numbers(numbers: tuple[tuple[str, int], ...]) -> tuple[Row, ...]:
    return tuple((name, f"{number:,}") for name, number in numbers)


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"


def _duration(time: timedelta) -> str:
    minutes = max(0, int(time.total_seconds())) // 60
    days, hours = divmod(minutes // 60, 24)
    shown = ((days, "days"), (hours, "hours"), (minutes % 60, "minutes"))
    return (
        " ".join(f"{number} {unit[: -1 if number == 1 else None]}" for number, unit in shown if number)
        or "less than a minute"
    )
