from datetime import UTC, datetime, timedelta

import click

from dlp_addon.cli.incident_report import incident_json, incident_line, incident_lines, statistics_lines
from dlp_addon.cli.state import Duration, current_actor, opened_database, state_option
from dlp_addon.errors import RecordError
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion, Incident
from dlp_addon.incidents.releases import list_releases
from dlp_addon.incidents.state_directory import StateDirectory

_since = click.option("--since", type=Duration(), metavar="TIME", help="Only the last TIME, such as 7d.")
_json = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


@click.group()
def incidents() -> None:
    """See and close incidents. No raw value is shown."""


@incidents.command("list")
@state_option
@_since
@click.option("--open", "is_open", is_flag=True, default=None, help="Only those not closed.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, show_default=True)
@_json
def list_incidents(
    state: StateDirectory,
    since: timedelta | None,
    is_open: bool | None,  # noqa: FBT001 - click passes by name
    limit: int,
    as_json: bool,  # noqa: FBT001 - click passes by name
) -> None:
    """List incidents, the latest first."""
    with opened_database(state) as database:
        found = Casework(database).incidents(since=_start(since), is_open=is_open, limit=limit)
    for incident in found:
        click.echo(incident_json(incident) if as_json else incident_line(incident))
    if not found and not as_json:
        click.echo("no incidents")


@incidents.command()
@click.argument("incident_id", metavar="ID")
@state_option
@_json
def show(incident_id: str, state: StateDirectory, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """Show an incident with its masked evidence."""
    with opened_database(state) as database:
        incident = find_incident(database, incident_id)
        releases = list_releases(database, incident_id)
    if as_json:
        click.echo(incident_json(incident, releases))
    else:
        click.echo("\n".join(incident_lines(incident, releases)))


@incidents.command()
@click.argument("incident_id", metavar="ID")
@click.option("--as", "conclusion", type=click.Choice([conclusion.value for conclusion in Conclusion]), required=True)
@click.option("--note", required=True, help="Why; kept in the incident and the audit log.")
@state_option
def close(incident_id: str, conclusion: str, note: str, state: StateDirectory) -> None:
    """Close an incident."""
    with opened_database(state) as database:
        Casework(database).close(
            incident_id, conclusion=Conclusion(conclusion), note=note, actor=current_actor(), now=datetime.now(UTC)
        )
    click.echo(f"{incident_id} closed as {conclusion}")


@incidents.command()
@state_option
@_since
def statistics(state: StateDirectory, since: timedelta | None) -> None:
    """Count incidents by disposition, rule and conclusion."""
    with opened_database(state) as database:
        counted = Casework(database).statistics(since=_start(since))
    click.echo("\n".join(statistics_lines(counted)))


def find_incident(database: Database, incident_id: str) -> Incident:
    """The incident of an id.

    Raises:
        RecordError: there is none.
    """
    incident = Casework(database).find(incident_id)
    if incident is None:
        raise RecordError("there is no such incident")
    return incident


def _start(since: timedelta | None) -> datetime | None:
    return None if since is None else datetime.now(UTC) - since
