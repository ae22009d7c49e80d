"""dlpctl, the command line of the gateway."""

import importlib
from collections.abc import Mapping
from typing import Any

import click

COMMANDS = {
    "run": "dlp_addon.cli.run:run",
    "scan": "dlp_addon.cli.scan:scan",
    "policy": "dlp_addon.cli.policy:policy",
    "incidents": "dlp_addon.cli.incidents:incidents",
    "audit": "dlp_addon.cli.audit:audit",
    "backup": "dlp_addon.cli.backup:backup",
    "retention": "dlp_addon.cli.retention:retention",
    "mode": "dlp_addon.cli.mode:mode",
    "doctor": "dlp_addon.cli.doctor:doctor",
    "quarantine": "dlp_addon.cli.quarantine:quarantine",
}
"""Commands by name: module and attribute, imported when they are called, so that none waits for another's imports."""


class LazyGroup(click.Group):
    """A group that imports some of its commands when they are needed; `lazy` is as `COMMANDS`."""

    def __init__(self, *arguments: Any, lazy: Mapping[str, str], **options: Any) -> None:  # noqa: ANN401 - click's
        super().__init__(*arguments, **options)
        self._lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all commands."""
        return sorted({*super().list_commands(ctx), *self._lazy})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called `cmd_name`, None where there is none."""
        if cmd_name not in self._lazy:
            return super().get_command(ctx, cmd_name)
        module, attribute = self._lazy[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command


@click.group(cls=LazyGroup, lazy=COMMANDS)
@click.version_option(package_name="dlp-addon")
def main() -> None:
    """Stop bulk personal data from leaving in a spreadsheet."""
