import asyncio
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from dlp_addon.bootstrap import find_policies
from dlp_addon.cli.incidents import get_incident
from dlp_addon.cli.scan import UNKNOWN_PUBLIC_HOST, read_policies, scan_files, upload_of
from dlp_addon.cli.state import opened_database, state_option
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Sender, UploadRequest
from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.policy import Policy
from dlp_addon.policy.explanation import ExplainedRule, PolicyExplanation, explain_decision
from dlp_addon.recorded_upload import read_event
from dlp_addon.telemetry.visible_text import make_visible
from dlp_addon.workers.messages import WorkerSettings


@click.command()
@click.argument("target", metavar="FILE|INCIDENT")
@click.option("--policy", "policy_path", type=click.Path(exists=True, path_type=Path), help="Policy file or folder.")
@click.option("--destination", default=UNKNOWN_PUBLIC_HOST, show_default=True, help="Host a FILE would go to.")
@click.option("--user", help="Who would send a FILE.")
@state_option
def explain(target: str, policy_path: Path | None, destination: str, user: str | None, state: StateDirectory) -> None:
    """Say of every rule why it matches a FILE or an INCIDENT, or why not, with the figures it looks at.

    An incident is decided as it was recorded, at its own moment, by the policy that is named now.
    """
    policy, recognizers = read_policies(policy_path or find_policies())
    if Path(target).is_file():
        now = datetime.now(UTC)
        inspection = asyncio.run(inspect_file(Path(target), policy, recognizers))
        request = replace(upload_of(Path(target), destination, now), sender=Sender(address="127.0.0.1", user=user))
        explanation = explain_decision(policy, request, inspection, now)
    else:
        explanation = explain_decision(policy, *recorded(target, state))
    for line in explanation_lines(explanation):
        click.echo(line)


async def inspect_file(path: Path, policy: Policy, recognizers: str | None) -> Inspection:
    """What an inspection in a worker finds in a file."""
    with tempfile.TemporaryDirectory(prefix="dlp-explain-") as scratch:
        settings = WorkerSettings(limits=Limits(), scratch_directory=scratch, recognizers=recognizers)
        found = [scanned async for scanned in scan_files((path,), policy, UNKNOWN_PUBLIC_HOST, settings, 1)]
    return found[0].inspection


def recorded(incident_id: str, state: StateDirectory) -> tuple[UploadRequest, Inspection, datetime, SendingHistory]:
    """The upload of an incident as far as it was recorded: without query and headers."""
    with opened_database(state) as database:
        event = get_incident(database, incident_id).event
    return *read_event(event), event.history


def explanation_lines(explanation: PolicyExplanation) -> Iterator[str]:
    """An explanation for a terminal; it holds no value of the upload."""
    verdict = explanation.verdict
    yield f"{verdict.policy}, revision {verdict.revision}: {verdict.action.label} ({verdict.rule or 'no rule decides'})"
    yield f"destination group: {verdict.destination_group}"
    for item in explanation.rules:
        yield from _rule_lines(item)


def _rule_lines(item: ExplainedRule) -> Iterator[str]:
    rule = item.rule
    yield ""
    yield f"{rule.id}: {item.outcome} ({rule.action.label}, {rule.mode.value}, severity {rule.severity.value})"
    for condition in item.conditions:
        indent = "  " * (condition.depth + 1)
        yield from (f"{indent}{'yes' if condition.holds else 'no ':<4} {_seen(reason)}" for reason in condition.reasons)
    if item.lifted_by:
        yield f"  lifted by {', '.join(item.lifted_by)}"
    yield from (f"  not lifted by {name}: {why}" for name, why in item.kept_by)


def _seen(text: str) -> str:
    return make_visible(text)
