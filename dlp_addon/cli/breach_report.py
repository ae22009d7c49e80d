from datetime import UTC, datetime
from pathlib import Path

import click

from dlp_addon.cli.affected import ContentAccess, read_content, sealed_content_options
from dlp_addon.cli.breach_report_files import FORMS
from dlp_addon.cli.incidents import get_incident
from dlp_addon.cli.state import current_actor, opened_database, state_option
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.breach_report import build_breach_report
from dlp_addon.incidents.incident_search import read_notes
from dlp_addon.incidents.releases import list_releases
from dlp_addon.incidents.state_directory import StateDirectory, write_private_file


@click.command()
@click.argument("incident_id", metavar="ID")
@state_option
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="A new .html or .pdf file."
)
@click.option(
    "--removed-at",
    type=click.DateTime(["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]),
    metavar="TIME",
    help="When what had gone out was taken down, in UTC: 2026-11-22T19:05.",
)
@sealed_content_options
def report(
    incident_id: str, state: StateDirectory, output: Path, removed_at: datetime | None, content: ContentAccess
) -> None:
    """Write the breach assessment of an incident as a page or a PDF document, without raw values.

    With the reviewers' private key (--identity) the sealed content is opened, which the audit log notes, to number the
    people by nationality and state, and with --affected to write the list of them, sealed to the reviewers' keys.
    """
    form = FORMS.get(output.suffix.lower())
    if form is None:
        raise click.BadParameter("--output ends in .html or .pdf")
    now, actor = datetime.now(UTC), current_actor()
    with opened_database(state) as database:
        incident = get_incident(database, incident_id)
        breakdown = read_content(state, database, incident_id, content, actor=actor, now=now)
        made = build_breach_report(
            incident,
            notes=read_notes(database, incident_id),
            releases=list_releases(database, incident_id),
            breakdown=breakdown,
            removed_at=removed_at.replace(tzinfo=UTC) if removed_at else None,
            made_by=actor,
            now=now,
        )
        AuditLog(database).append(
            actor=actor, act="incident.reported", subject=incident_id, detail=str(output), now=now
        )
        write_private_file(output, form(made))
    click.echo(str(output))
