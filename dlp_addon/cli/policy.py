from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import click

from dlp_addon.cli.policy_explain import explain
from dlp_addon.cli.policy_files import absolute, exit_with, load_policy, policy_argument
from dlp_addon.cli.policy_history import confirm, exceptions, simulate
from dlp_addon.cli.policy_revisions import revisions, roll_back
from dlp_addon.model.limits import Limits
from dlp_addon.policy.difference import describe_difference
from dlp_addon.policy.errors import PolicyError, PolicyErrors
from dlp_addon.policy.lint import lint_policy
from dlp_addon.policy.policy import Policy
from dlp_addon.policy.reference import build_json_schema, build_reference
from dlp_addon.policy_store import read_policy_tests
from dlp_addon.simulation.junit import build_junit_report
from dlp_addon.simulation.policy_tests import PolicyTest, PolicyTestResult, build_policy_tests, run_policy_test


@click.group()
def policy() -> None:
    """Check, test and compare policies. POLICY is a folder or a file; `policies` unless given."""


policy.add_command(explain)
policy.add_command(confirm)
policy.add_command(exceptions)
policy.add_command(revisions)
policy.add_command(roll_back)
policy.add_command(simulate)


@policy.command()
@policy_argument
def check(path: Path) -> None:
    """Say every mistake in POLICY with file, line and column; exit 1 if there is one."""
    loaded = load_policy(path)
    counted = (f"{len(loaded.rules)} rules", f"{len(loaded.exceptions)} exceptions")
    click.echo(f"{loaded.id}: revision {loaded.revision}, {', '.join(counted)}, no mistakes")


@policy.command(name="test")
@policy_argument
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
            click.echo(f"{absolute(path, result.test.source)}: {result.test.id}: {failure}")
    if junit is not None:
        junit.write_text(build_junit_report(loaded.id, results), encoding="utf-8")
    _summarize(results)


@policy.command()
@policy_argument
def lint(path: Path) -> None:
    """Say what POLICY hardly means: rules that never decide or have no test, expired exceptions; exit 1 if anything."""
    loaded = load_policy(path)
    tested = {name for test in load_tests(path, loaded, of_included=True) for name in test.expected_rules()}
    issues = lint_policy(loaded, tested_rules=tested, now=datetime.now(UTC), limits=Limits())
    for issue in issues:
        click.echo(f"{absolute(path, issue.source)}: {issue.message} [{issue.check}]")
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
def reference() -> None:
    """Print the reference of the policy language (docs/reference/policy.md)."""
    click.echo(build_reference(), nl=False)


@policy.command()
def schema() -> None:
    """Print the JSON Schema of policy files, for editors (policies/policy.schema.json)."""
    click.echo(build_json_schema(), nl=False)


def load_tests(path: Path, loaded: Policy, *, of_included: bool = False) -> list[PolicyTest]:
    """The tests beside the policy at `path`; their mistakes end the command with exit code 1."""
    try:
        return _build_tests(read_policy_tests(path, of_included=of_included), loaded)
    except PolicyErrors as errors:
        raise exit_with(path, errors) from None


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


def _summarize(results: list[PolicyTestResult]) -> None:
    failed = sum(bool(result.failures) for result in results)
    click.echo(f"{len(results) - failed} passed, {failed} failed")
    if failed:
        raise SystemExit(1)
