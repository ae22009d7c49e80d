"""What analysts do with an incident: each command is one act, and one entry of the audit log."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import click

from dlp_addon.cli.state import current_actor, opened_database, state_option
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.incident import SEVERITIES, CloseReason, Conclusion
from dlp_addon.incidents.state_directory import StateDirectory


@contextmanager
def casework(state: StateDirectory) -> Iterator[Casework]:
    """The work of whoever calls, now."""
    with opened_database(state) as database:
        yield Casework(database, current_actor(), datetime.now(UTC))


_id = click.argument("incident_id", metavar="ID")


@click.command()
@_id
@click.option("--as", "conclusion", type=click.Choice([conclusion.value for conclusion in Conclusion]), required=True)
@click.option("--reason", type=click.Choice([reason.value for reason in CloseReason]), help="Why it came about.")
@click.option("--note", required=True, help="What was found and done; kept in the incident and the audit log.")
@state_option
def close(incident_id: str, conclusion: str, reason: str | None, note: str, state: StateDirectory) -> None:
    """Close an incident."""
    with casework(state) as work:
        why = CloseReason(reason) if reason else None
        work.close(incident_id, conclusion=Conclusion(conclusion), note=note, reason=why)
    click.echo(f"{incident_id} closed as {conclusion}")


@click.command()
@_id
@click.option("--note", required=True, help="Why; kept in the audit log.")
@state_option
def reopen(incident_id: str, note: str, state: StateDirectory) -> None:
    """Take up a closed incident again."""
    with casework(state) as work:
        work.reopen(incident_id, note=note)
    click.echo(f"{incident_id} is open")


@click.command()
@_id
@click.option("--to", "assignee", required=True, metavar="WHO", help="Who works on it; '' for nobody.")
@state_option
def assign(incident_id: str, assignee: str, state: StateDirectory) -> None:
    """Say who works on an incident."""
    with casework(state) as work:
        work.assign(incident_id, assignee)
    click.echo(f"{incident_id} is assigned to {assignee or 'nobody'}")


@click.command()
@_id
@click.argument("severity", type=click.Choice(SEVERITIES))
@click.option("--note", required=True, help="Why; kept in the audit log.")
@state_option
def severity(incident_id: str, severity: str, note: str, state: StateDirectory) -> None:
    """Rate an incident otherwise than its rule did."""
    with casework(state) as work:
        work.set_severity(incident_id, severity, note=note)
    click.echo(f"{incident_id} is {severity}")


@click.command()
@_id
@click.argument("text")
@state_option
def note(incident_id: str, text: str, state: StateDirectory) -> None:
    """Write something down on an incident."""
    with casework(state) as work:
        work.add_note(incident_id, text)
    click.echo(f"{incident_id} noted")


@click.command()
@_id
@click.option("--into", required=True, metavar="ID", help="The incident that stays.")
@state_option
def join(incident_id: str, into: str, state: StateDirectory) -> None:
    """Join a duplicate to another incident, which takes over its attempts."""
    with casework(state) as work:
        work.join(incident_id, into=into)
    click.echo(f"{incident_id} is a duplicate of {into}")


@click.command()
@_id
@click.option("--end", "is_end", is_flag=True, help="End the hold.")
@click.option("--reason", required=True, help="Why; kept in the audit log.")
@state_option
def hold(incident_id: str, is_end: bool, reason: str, state: StateDirectory) -> None:  # noqa: FBT001 - click passes by name
    """Put an incident under legal hold, so that nothing of it is purged; or end that."""
    with casework(state) as work:
        if is_end:
            work.end_hold(incident_id, reason=reason)
        else:
            work.hold(incident_id, reason=reason)
    click.echo(f"{incident_id} is under {'no ' if is_end else ''}legal hold")


ACTS: tuple[click.Command, ...] = (close, reopen, assign, severity, note, join, hold)
