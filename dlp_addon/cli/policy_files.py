"""Policies of a file or folder, for commands; what is wrong with one ends the command."""

from pathlib import Path

import click

from dlp_addon.policy.errors import PolicyErrors, SourceLocation
from dlp_addon.policy.parser import parse_policy
from dlp_addon.policy.policy import Policy
from dlp_addon.policy_store import read_policy_files

policy_argument = click.argument(
    "path", default="policies", type=click.Path(exists=True, path_type=Path), metavar="[POLICY]", required=False
)


def load_policy(path: Path) -> Policy:
    """The policy at `path`; its mistakes end the command with exit code 1."""
    try:
        return parse_policy(read_policy_files(path))
    except PolicyErrors as errors:
        raise exit_with(path, errors) from None


def exit_with(path: Path, errors: PolicyErrors) -> SystemExit:
    """Prints every mistake at its place; what to raise then."""
    for error in errors.errors:
        click.echo(f"{absolute(path, error.location)}: {error.message}", err=True)
    count = len(errors.errors)
    click.echo(f"{count} {'mistake' if count == 1 else 'mistakes'}", err=True)
    return SystemExit(1)


def absolute(path: Path, source: SourceLocation) -> SourceLocation:
    """The place with its file as the caller can open it."""
    root = path if path.is_dir() else path.parent
    name = source.file if source.file == str(path) else str(root / source.file)
    return SourceLocation(name, source.line, source.column)
