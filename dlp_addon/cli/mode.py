from datetime import timedelta

import click

from dlp_addon.cli.state import Duration, current_actor, opened_database, state_option
from dlp_addon.incidents.break_glass import (
    MAX_BREAK_GLASS,
    BreakGlass,
    begin_break_glass,
    end_break_glass,
    read_break_glass,
    read_moment,
)
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.telemetry.visible_text import make_visible


@click.group()
def mode() -> None:
    """Break-glass: let a gateway only monitor for a while.

    Whoever may write the gateway's state may do this; every act is in the audit log.
    """


@mode.command()
@click.option("--for", "validity", type=Duration(), required=True, metavar="TIME", help="Such as 2h; 24h at most.")
@click.option("--reason", required=True, help="Why; kept in the audit log.")
@state_option
def monitor(validity: timedelta, reason: str, state: StateDirectory) -> None:
    """Refuse nothing for a time; record what would have been refused. Ends by itself."""
    with opened_database(state) as database:
        begun = begin_break_glass(
            database, validity=validity, reason=reason, actor=current_actor(), moment=read_moment()
        )
    click.echo(f"{describe(begun)}; the gateway follows within two seconds")


@mode.command()
@state_option
def enforce(state: StateDirectory) -> None:
    """End monitoring only: the policy's own modes hold again."""
    with opened_database(state) as database:
        ended = end_break_glass(database, actor=current_actor(), moment=read_moment())
    click.echo("ended; the policy's own modes hold" if ended else "the policy's own modes hold already")


@mode.command()
@state_option
def status(state: StateDirectory) -> None:
    """Say which mode is in force. Exit 0 where the policy's own modes hold, 3 while only monitoring."""
    with opened_database(state) as database:
        begun = read_break_glass(database)
    if begun is None or not begun.lasts(read_moment(), longest=MAX_BREAK_GLASS):
        click.echo("the policy's own modes hold")
        return
    click.echo(f"{describe(begun)}, by {make_visible(begun.began_by)}: {make_visible(begun.reason)}")
    raise click.exceptions.Exit(3)


def describe(begun: BreakGlass) -> str:
    """One sentence on a break-glass."""
    return f"monitoring only until {begun.ends_at:%Y-%m-%d %H:%M:%S} UTC"
