from datetime import UTC, datetime, timedelta

import click

from dlp_addon.cli.state import Duration, current_actor, opened_database, state_option
from dlp_addon.incidents.retention import due_incidents, purge_content, purge_incidents
from dlp_addon.incidents.state_directory import StateDirectory


@click.command()
@state_option
@click.option(
    "--incidents", "keep_incidents", type=Duration(), metavar="TIME", help="How long after their end, such as 730d."
)
@click.option(
    "--content", "keep_content", type=Duration(), metavar="TIME", help="How long sealed content is kept, such as 90d."
)
@click.option("--dry-run", is_flag=True, help="Only say which incidents are due.")
def retention(
    state: StateDirectory,
    keep_incidents: timedelta | None,
    keep_content: timedelta | None,
    dry_run: bool,  # noqa: FBT001 - click passes by name
) -> None:
    """Purge what is past its time; run it daily.

    Incidents go when they have been closed for so long; sealed content when it is so old and its incident is closed.
    What is under legal hold stays. Every purge is in the audit log.
    """
    now = datetime.now(UTC)
    with opened_database(state) as database:
        if keep_incidents is not None and dry_run:
            click.echo("\n".join(due_incidents(database, now - keep_incidents)) or "no incident is due")
        if dry_run:
            return
        actor = current_actor()
        content = (
            purge_content(state.quarantine, database, before=now - keep_content, and_open=True, actor=actor, now=now)
            if keep_content is not None
            else ()
        )
        purged = (
            purge_incidents(state.quarantine, database, before=now - keep_incidents, actor=actor, now=now)
            if keep_incidents is not None
            else ()
        )
    click.echo(f"{len(purged)} incidents and {len(content)} sealed files purged")
