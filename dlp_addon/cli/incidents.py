from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import click

from dlp_addon.cli import LazyGroup
from dlp_addon.cli.casework import ACTS
from dlp_addon.cli.incident_export import FORMATS, export_lines
from dlp_addon.cli.incident_report import incident_json, incident_line, incident_lines, statistics_lines
from dlp_addon.cli.state import Duration, opened_database, state_option
from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import SEVERITIES, Incident, IncidentFilter
from dlp_addon.incidents.incident_search import count_incidents, find_incident, read_notes, search_incidents
from dlp_addon.incidents.releases import list_releases
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.verdict import Disposition

MAX_LISTED = 1_000_000
_json = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


def filter_options[Command: Callable[..., object]](command: Command) -> Command:
    """Adds the options that say which incidents are meant; `read_filter` reads them."""
    options = (
        click.option("--since", type=Duration(), metavar="TIME", help="Tried within the last TIME, such as 7d."),
        click.option("--until", type=Duration(), metavar="TIME", help="Not tried within the last TIME."),
        click.option("--open/--closed", "is_open", default=None, help="Only those open, or only those closed."),
        click.option("--held", "is_held", is_flag=True, default=None, help="Only those under legal hold."),
        click.option("--severity", type=click.Choice(SEVERITIES), help="Of this severity or worse."),
        click.option("--disposition", type=click.Choice([disposition.value for disposition in Disposition])),
        click.option("--rule", metavar="ID"),
        click.option("--host", metavar="NAME", help="To this host, or one below it."),
        click.option("--sender", metavar="WHO", help="From this user or address."),
        click.option("--assignee", metavar="WHO", help="That WHO works on; '' for nobody."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def read_filter(options: dict[str, object]) -> IncidentFilter:
    """The filter that the options mean, from now on backwards."""
    now = datetime.now(UTC)
    moments = {name: now - value for name, value in options.items() if isinstance(value, timedelta)}
    return IncidentFilter(**{**options, **moments})  # type: ignore[arg-type] # click has checked them


@click.group(cls=LazyGroup, lazy={"report": "dlp_addon.cli.breach_report:report"})
def incidents() -> None:
    """See incidents and work on them. No raw value is shown."""


for act in ACTS:
    incidents.add_command(act)


@incidents.command("list")
@state_option
@filter_options
@click.option("--limit", type=click.IntRange(1, MAX_LISTED), default=100, show_default=True)
@_json
def list_incidents(state: StateDirectory, limit: int, as_json: bool, **options: object) -> None:  # noqa: FBT001 - click passes by name
    """List incidents, the latest first."""
    with opened_database(state) as database:
        found = search_incidents(database, read_filter(options), limit=limit)
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
        incident = get_incident(database, incident_id)
        releases = list_releases(database, incident_id)
        notes = read_notes(database, incident_id)
    if as_json:
        click.echo(incident_json(incident, releases, notes))
    else:
        click.echo("\n".join(incident_lines(incident, releases, notes)))


@incidents.command()
@state_option
@filter_options
@click.option("--format", "export_format", type=click.Choice(sorted(FORMATS)), default="csv", show_default=True)
def export(state: StateDirectory, export_format: str, **options: object) -> None:
    """Write incidents for other programs: CSV, JSON or OCSF, one line each."""
    with opened_database(state) as database:
        found = search_incidents(database, read_filter(options), limit=MAX_LISTED)
    for line in export_lines(export_format, found):
        click.echo(line)


@incidents.command()
@state_option
@filter_options
def statistics(state: StateDirectory, **options: object) -> None:
    """Count incidents by disposition, severity, rule and conclusion, and say how long they took to close."""
    with opened_database(state) as database:
        counted = count_incidents(database, read_filter(options))
    click.echo("\n".join(statistics_lines(counted)))


def get_incident(database: Database, incident_id: str) -> Incident:
    """The incident of an id.

    Raises:
        RecordError: there is none.
    """
    incident = find_incident(database, incident_id)
    if incident is None:
        raise RecordError("there is no such incident")
    return incident
