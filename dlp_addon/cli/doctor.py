import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from dlp_addon.bootstrap import find_policies, load_recognizers
from dlp_addon.cli import machine_checks, state_checks
from dlp_addon.cli.check_result import Check, CheckResult, Level, fail
from dlp_addon.cli.run import split_listener
from dlp_addon.cli.state import state_option
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.telemetry.visible_text import make_visible


@click.command()
@state_option
@click.option("--policy", type=click.Path(path_type=Path), help="Policy folder or file.  [default: policies/]")
@click.option("--recipients", type=click.Path(path_type=Path), help="File of the reviewers' public keys.")
@click.option(
    "--confdir", default="~/.mitmproxy", show_default=True, type=click.Path(path_type=Path), help="CA's folder."
)
@click.option("--listen", default="127.0.0.1:8080", show_default=True, metavar="HOST:PORT", help="Proxy listener.")
@click.option("--metrics", default="127.0.0.1:9101", show_default=True, metavar="HOST:PORT", help="Metrics listener.")
def doctor(  # noqa: PLR0913 - one parameter an option
    *, state: StateDirectory, policy: Path | None, recipients: Path | None, confdir: Path, listen: str, metrics: str
) -> None:
    """Check what the gateway needs, as its user. Exit 1 where something must be mended."""
    policies = policy or find_policies()
    defaults, now = GatewaySettings(state=state.root), datetime.now(UTC)
    listeners = split_listener(listen), split_listener(metrics)
    checks: tuple[Check, ...] = (
        machine_checks.check_interpreter,
        machine_checks.check_kernel,
        machine_checks.check_descriptors,
        machine_checks.check_clock,
        lambda: machine_checks.check_ports(*listeners),
        lambda: state_checks.check_permissions(state),
        lambda: state_checks.check_disk(state, defaults.spool_bytes + defaults.quarantine_bytes),
        lambda: state_checks.check_store(state),
        lambda: state_checks.check_recipients(state, recipients),
        lambda: state_checks.check_authority(confdir.expanduser(), now),
        lambda: state_checks.check_policy(policies, now),
        lambda: machine_checks.check_workers(load_recognizers(policies)),
    )
    sys.exit(report(checks))


def report(checks: tuple[Check, ...]) -> int:
    """Print a line for each result as it comes; 1 where one failed."""
    levels = []
    for check in checks:
        for result in run_check(check):
            click.echo(result_line(result))
            levels.append(result.level)
    failed, warned = levels.count(Level.FAIL), levels.count(Level.WARN)
    click.echo(f"{failed} to mend, {warned} to look at, {levels.count(Level.GOOD)} good")
    return 1 if failed else 0


def run_check(check: Check) -> Iterator[CheckResult]:
    """The results of a check; what the operating system refuses it is a failure of its own."""
    try:
        yield from check()
    except OSError as error:
        seen = f"{error.filename or 'something'}: {error.strerror or type(error).__name__}"
        yield fail("access", seen, "run this as the gateway's user")


def result_line(result: CheckResult) -> str:
    """One line: how it came out, what was seen, what to do."""
    advice = f"  -> {result.advice}" if result.advice else ""
    return make_visible(f"{result.level.value:<4}  {result.name:<13}  {result.seen}{advice}", max_characters=600)
