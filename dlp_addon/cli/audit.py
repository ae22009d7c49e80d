import click

from dlp_addon.cli.state import opened_database, state_option
from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditEntry, AuditLog
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.telemetry.visible_text import make_visible


@click.group()
def audit() -> None:
    """See and verify who did what to incidents and sealed content."""


@audit.command()
@state_option
@click.option("--at-least", type=click.IntRange(0), default=0, metavar="N", help="Entries known to have been there.")
def verify(state: StateDirectory, at_least: int) -> None:
    """Check that no entry was changed or taken out; exit 1 where one was."""
    with opened_database(state, read_only=True) as database:
        entries = AuditLog(database).verify()
        if entries < at_least:
            raise RecordError(f"the audit log was cut off: {entries} entries are left of {at_least}")
    click.echo(f"{entries} entries, none changed")


@audit.command("list")
@state_option
@click.option("--subject", metavar="ID", help="Only entries on this incident.")
def list_entries(state: StateDirectory, subject: str | None) -> None:
    """Print entries, the oldest first."""
    with opened_database(state, read_only=True) as database:
        entries = AuditLog(database).entries(subject)
    for entry in entries:
        click.echo(entry_line(entry))


def entry_line(entry: AuditEntry) -> str:
    """One line: number, time, who, what, on which incident, and why."""
    line = f"{entry.sequence}  {entry.occurred_at}  {entry.actor}  {entry.act}  {entry.subject}  {entry.detail}"
    return make_visible(line, max_characters=600)
