from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import click

from dlp_addon.cli.incident_report import incident_lines
from dlp_addon.cli.incidents import get_incident
from dlp_addon.cli.state import Duration, current_actor, one_line_errors, opened_database, state_option
from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.keys import identity_path, read_identities, read_secret
from dlp_addon.incidents.quarantine import list_sealed, sealed_path
from dlp_addon.incidents.releases import grant_release, list_releases
from dlp_addon.incidents.retention import purge_content
from dlp_addon.incidents.review import open_sealed
from dlp_addon.incidents.sealed_files import write_files
from dlp_addon.incidents.state_directory import PRIVATE_DIRECTORY, StateDirectory
from dlp_addon.incidents.upload_releases import grant_upload_release


@click.group()
def quarantine() -> None:
    """Review what was refused and sealed. Every act is in the audit log."""


@quarantine.command("list")
@state_option
def list_quarantine(state: StateDirectory) -> None:
    """List what is sealed, oldest first."""
    with one_line_errors():
        sealed = list_sealed(state.quarantine)
    for file in sealed:
        click.echo(f"{file.incident_id}  {file.sealed_at:%Y-%m-%d %H:%M} UTC  {file.size:>14,} bytes")
    if not sealed:
        click.echo("nothing is sealed")


@quarantine.command()
@click.argument("incident_id", metavar="ID")
@state_option
def show(incident_id: str, state: StateDirectory) -> None:
    """Show what is known of sealed content without opening it."""
    with opened_database(state) as database:
        sealed = sealed_path(state.quarantine, incident_id)
        size = f"{sealed.stat().st_size:,} bytes" if sealed.exists() else "nothing"
        lines = tuple(incident_lines(get_incident(database, incident_id), list_releases(database, incident_id)))
    click.echo("\n".join((*lines, f"Sealed        {size}")))


@quarantine.command("open")
@click.argument("incident_id", metavar="ID")
@click.option(
    "--identity",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Reviewer's private key file; the state directory's own where it has one.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    show_default="the current folder",
    help="Where a new folder called after the incident is made.",
)
@state_option
def open_content(incident_id: str, identity: Path | None, into: Path, state: StateDirectory) -> None:
    """Decrypt sealed content into a new folder, for the owner alone."""
    with opened_database(state) as database:
        identities = read_identities(identity or identity_path(state.keys))
        sealed_path(state.quarantine, incident_id)
        folder = _new_folder(into / incident_id)
        body = folder / "body"
        with _removed_if_empty(folder):
            head = open_sealed(
                state.quarantine,
                incident_id,
                identities=identities,
                target=body,
                audit=AuditLog(database),
                actor=current_actor(),
                now=datetime.now(UTC),
            )
        files = write_files(head, body, folder)
    for path in (body, *files):
        click.echo(str(path))


@quarantine.command()
@click.argument("incident_id", metavar="ID")
@click.option("--for", "validity", type=Duration(), default="24h", show_default=True, metavar="TIME")
@click.option("--reason", required=True, help="Why it may pass; kept in the audit log.")
@click.option(
    "--file",
    type=click.File("rb"),
    help="The whole file, where it was refused in parts and only its beginning is sealed.",
)
@state_option
def release(incident_id: str, validity: timedelta, reason: str, file: BinaryIO | None, state: StateDirectory) -> None:
    """Let this content pass once, to the same destination and from the same sender."""
    now, actor = datetime.now(UTC), current_actor()
    with opened_database(state) as database:
        if file is None:
            granted = grant_release(database, incident_id, validity=validity, reason=reason, granted_by=actor, now=now)
        else:
            granted = grant_upload_release(
                database,
                incident_id,
                file,
                secret=read_secret(state.keys),
                validity=validity,
                reason=reason,
                granted_by=actor,
                now=now,
            )
    click.echo(f"{incident_id} may pass once until {granted.expires_at:%Y-%m-%d %H:%M} UTC")


@quarantine.command()
@click.option("--older-than", type=Duration(), required=True, metavar="TIME", help="Such as 90d.")
@state_option
def purge(older_than: timedelta, state: StateDirectory) -> None:
    """Remove sealed content for good, by age, but for what is under legal hold."""
    now = datetime.now(UTC)
    with opened_database(state) as database:
        purged = purge_content(
            state.quarantine, database, before=now - older_than, and_open=False, actor=current_actor(), now=now
        )
    click.echo(f"{len(purged)} removed, {sum(file.size for file in purged):,} bytes")


@contextmanager
def _removed_if_empty(folder: Path) -> Iterator[None]:
    """Leaves no empty folder where opening failed: it would stand in the way of the next attempt."""
    try:
        yield
    finally:
        with suppress(OSError):
            folder.rmdir()


def _new_folder(path: Path) -> Path:
    try:
        path.mkdir(mode=PRIVATE_DIRECTORY, parents=True)
    except FileExistsError:
        raise QuarantineError(f"{path}: exists already, and is not overwritten") from None
    except OSError as error:
        raise QuarantineError(f"{path}: {error.strerror}") from error
    return path
