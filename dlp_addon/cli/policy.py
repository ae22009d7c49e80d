from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from dlp_addon.cli.policy_explain import explain
from dlp_addon.cli.state import Duration, opened_database, state_option
from dlp_addon.incidents.history import read_inspections
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.limits import Limits
from dlp_addon.policy.difference import describe_difference
from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation
from dlp_addon.policy.lint import lint_policy
from dlp_addon.policy.parser import parse_policy
from dlp_addon.policy.policy import Policy
from dlp_addon.policy.reference import build_json_schema, build_reference
from dlp_addon.policy_store import read_policy_files, read_policy_tests
from dlp_addon.simulation.junit import build_junit_report
from dlp_addon.simulation.policy_tests import PolicyTest, PolicyTestResult, build_policy_tests, run_policy_test
from dlp_addon.simulation.replay import Replay, from_event, replay

_path = click.argument(
    "path", default="policies", type=click.Path(exists=True, path_type=Path), metavar="[POLICY]", required=False
)


@click.group()
def policy() -> None:
    """Check, test and compare policies. POLICY is a folder or a file; `policies` unless given."""


policy.add_command(explain)


@policy.command()
@_path
def check(path: Path) -> None:
    """Say every mistake in POLICY with file, line and column; exit 1 if there is one."""
    loaded = load_policy(path)
    counted = (f"{len(loaded.rules)} rules", f"{len(loaded.exceptions)} exceptions")
    click.echo(f"{loaded.id}: revision {loaded.revision}, {', '.join(counted)}, no mistakes")


@policy.command(name="test")
@_path
@click.option("--junit", type=click.Path(dir_okay=False, path_type=Path), help="Also write the results as JUnit XML.")
def run_tests(path: Path, junit: Path | None) -> None:
    """Run the cases of the *.test.yaml files beside POLICY; exit 1 if one fails."""
    loaded = load_policy(path)
    tests = load_tests(path, loaded)
    if not tests:
        raise click.ClickException(f"no tests: no *.test.yaml file beside {path}")
    results = [run_policy_test(loaded, test) for test in tests]
    for result in results:
        for failure in result.failures:
            click.echo(f"{_absolute(path, result.test.source)}: {result.test.id}: {failure}")
    if junit is not None:
        junit.write_text(build_junit_report(loaded.id, results), encoding="utf-8")
    _summarize(results)


@policy.command()
@_path
def lint(path: Path) -> None:
    """Say what POLICY hardly means: rules that never decide or have no test, expired exceptions; exit 1 if anything."""
    loaded = load_policy(path)
    tested = {name for test in load_tests(path, loaded) for name in test.expected_rules()}
    issues = lint_policy(loaded, tested_rules=tested, now=datetime.now(UTC), limits=Limits())
    for issue in issues:
        click.echo(f"{_absolute(path, issue.source)}: {issue.message} [{issue.check}]")
    if issues:
        raise SystemExit(1)


@policy.command()
@click.argument("old", type=click.Path(exists=True, path_type=Path))
@click.argument("new", type=click.Path(exists=True, path_type=Path))
def diff(old: Path, new: Path) -> None:
    """Say in words what differs between two policies."""
    for sentence in describe_difference(load_policy(old), load_policy(new)) or ("no difference",):
        click.echo(sentence)


@policy.command()
@_path
def exceptions(path: Path) -> None:
    """List the exceptions of POLICY, the next to expire first."""
    loaded = load_policy(path)
    now = datetime.now(UTC)
    for item in sorted(loaded.exceptions, key=lambda item: (item.expires, item.id)):
        state = "in force" if item.is_valid_at(now) else "expired" if item.expires < now.date() else "not yet"
        click.echo(f"{item.id}  {state} until {item.expires}  {item.owner}  lifts {', '.join(sorted(item.rules))}")
        click.echo(f"    {item.reason}")


@policy.command()
@click.argument("new", type=click.Path(exists=True, path_type=Path))
@click.option("--against", "old", default="policies", show_default=True, type=click.Path(exists=True, path_type=Path))
@click.option("--since", type=Duration(), default="30d", show_default=True, help="Uploads of the last so long.")
@state_option
def simulate(new: Path, old: Path, since: timedelta, state: StateDirectory) -> None:
    """Decide recorded uploads under NEW and say what would change."""
    policies = load_policy(old), load_policy(new)
    with opened_database(state) as database:
        events = read_inspections(database, since=datetime.now(UTC) - since)
        result = replay(*policies, map(from_event, events))
    for line in replay_lines(result):
        click.echo(line)


def replay_lines(result: Replay) -> Iterator[str]:
    """What a replay found, for people; names no path and no file."""
    yield f"{result.uploads:,} uploads decided again, {result.changed:,} otherwise"
    sections = {
        "newly refused by": result.newly_refused,
        "newly allowed, were refused by": result.newly_allowed,
        "changed to": result.changed_groups,
        "changed for": result.changed_senders,
    }
    for title, counts in sections.items():
        yield from (f"{title} {name!r}: {count:,}" for name, count in counts.most_common(20))
    for change in result.examples:
        old, new = (f"{verdict.action.label} ({verdict.rule or 'no rule'})" for verdict in (change.old, change.new))
        yield f"e.g. {change.upload.decided_at:%Y-%m-%d %H:%M} {change.upload.request.id!r}: {old} -> {new}"


@policy.command()
def reference() -> None:
    """Print the reference of the policy language (docs/reference/policy.md)."""
    click.echo(build_reference(), nl=False)


@policy.command()
def schema() -> None:
    """Print the JSON Schema of policy files, for editors (policies/policy.schema.json)."""
    click.echo(build_json_schema(), nl=False)


def load_policy(path: Path) -> Policy:
    """The policy at `path`; its mistakes end the command with exit code 1."""
    try:
        return parse_policy(read_policy_files(path))
    except PolicyErrors as errors:
        raise _exit_with(path, errors) from None


def load_tests(path: Path, loaded: Policy) -> list[PolicyTest]:
    """The tests beside the policy at `path`; their mistakes end the command with exit code 1."""
    try:
        return _build_tests(read_policy_tests(path), loaded)
    except PolicyErrors as errors:
        raise _exit_with(path, errors) from None


def _build_tests(files: Mapping[str, str], loaded: Policy) -> list[PolicyTest]:
    tests: list[PolicyTest] = []
    mistakes: list[PolicyError] = []
    for name, text in files.items():
        try:
            tests.extend(build_policy_tests(name, text, loaded))
        except PolicyErrors as errors:
            mistakes.extend(errors.errors)
    if mistakes:
        raise PolicyErrors(mistakes)
    return tests


def _exit_with(path: Path, errors: PolicyErrors) -> SystemExit:
    for error in errors.errors:
        click.echo(f"{_absolute(path, error.location)}: {error.message}", err=True)
    count = len(errors.errors)
    click.echo(f"{count} {'mistake' if count == 1 else 'mistakes'}", err=True)
    return SystemExit(1)


def _absolute(path: Path, source: SourceLocation) -> SourceLocation:
    """The place with its file as the caller can open it."""
    root = path if path.is_dir() else path.parent
    name = source.file if source.file == str(path) else str(root / source.file)
    return SourceLocation(name, source.line, source.column)


def _summarize(results: list[PolicyTestResult]) -> None:
    failed = sum(bool(result.failures) for result in results)
    click.echo(f"{len(results) - failed} passed, {failed} failed")
    if failed:
        raise SystemExit(1)
