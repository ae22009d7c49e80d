"""Policies that were in force: commands that list them and put one back."""

from datetime import UTC, datetime
from pathlib import Path

import click

from dlp_addon.cli.policy_files import exit_with, policy_argument
from dlp_addon.cli.state import current_actor, opened_database, state_option
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.policy_revisions import PolicyRevisions
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.policy.errors import PolicyErrors
from dlp_addon.policy.parser import parse_policy
from dlp_addon.policy_store import put_back


@click.command()
@state_option
def revisions(state: StateDirectory) -> None:
    """List the policies that were in force, the latest first."""
    with opened_database(state) as database:
        for kept in PolicyRevisions(database).list():
            click.echo(f"{kept.revision}  in force since {kept.accepted_at:%Y-%m-%d %H:%M:%S}  {kept.policy}")


@click.command(name="roll-back")
@click.argument("revision")
@policy_argument
@click.option("--reason", required=True, help="Why; kept in the audit log.")
@state_option
def roll_back(revision: str, path: Path, reason: str, state: StateDirectory) -> None:
    """Put the files of a former REVISION back into POLICY; a running gateway follows within seconds.

    Files that are no part of it are renamed to NAME.rolled-back. Where POLICY comes from somewhere else, such as a
    repository, give the path of a copy, and bring it where it comes from.
    """
    with opened_database(state) as database:
        files = PolicyRevisions(database).read(revision)
        try:
            parse_policy(files)
            changed = put_back(path, files)
        except PolicyErrors as errors:
            raise exit_with(path, errors) from None
        except OSError as error:
            raise click.ClickException(f"{error.filename}: {error.strerror}") from None
        AuditLog(database).append(
            actor=current_actor(), act="policy.rolled_back", subject=revision, detail=reason, now=datetime.now(UTC)
        )
    for name in changed:
        click.echo(name)
    click.echo(f"revision {revision} stands in {path} again; a running gateway follows within seconds")
