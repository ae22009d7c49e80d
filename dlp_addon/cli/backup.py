from datetime import UTC, datetime
from pathlib import Path

import click

from dlp_addon.cli.state import one_line_errors, state_option
from dlp_addon.errors import RecordError
from dlp_addon.incidents.backup import BackupSummary, create_backup, restore_backup, verify_backup
from dlp_addon.incidents.state_directory import StateDirectory

_folder = click.Path(file_okay=False, path_type=Path)


@click.group()
def backup() -> None:
    """Copy the store and the quarantine, check a copy, put it back. Keys are backed up apart, by you."""


@backup.command()
@click.argument("target", type=_folder, metavar="DIR")
@state_option
def create(target: Path, state: StateDirectory) -> None:
    """Make a backup in a new directory while the gateway runs."""
    with one_line_errors():
        if not state.database.exists():
            raise RecordError(f"{state.database}: there is none; name the gateway's directory with --state")
        summary = create_backup(state, target, now=datetime.now(UTC))
    click.echo(f"{target}: {describe(summary)}")


@backup.command()
@click.argument("source", type=_folder, metavar="DIR")
def verify(source: Path) -> None:
    """Check that a backup is whole and unchanged; exit 1 where it is not."""
    with one_line_errors():
        summary = verify_backup(source)
    click.echo(f"whole: {describe(summary)}")


@backup.command()
@click.argument("source", type=_folder, metavar="DIR")
@state_option
def restore(source: Path, state: StateDirectory) -> None:
    """Put a backup into an empty state directory, while no gateway runs on it."""
    with one_line_errors():
        summary = restore_backup(source, state)
    click.echo(f"{state.root}: restored {describe(summary)}")


def describe(summary: BackupSummary) -> str:
    """One line on what a backup holds."""
    return (
        f"{summary.files:,} files, {summary.size:,} bytes, {summary.audit_entries} entries in the audit log,"
        f" made {summary.made_at}"
    )
