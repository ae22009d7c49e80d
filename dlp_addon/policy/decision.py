from datetime import datetime

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.verdict import Action, Mode, RuleMatch, Verdict
from dlp_addon.policy.case import Case, build_case
from dlp_addon.policy.destinations import Exposure
from dlp_addon.policy.message import render_message
from dlp_addon.policy.policy import Policy, Rule
from dlp_addon.policy.schema import Severity

_SEVERITIES = tuple(Severity)


def decide(
    policy: Policy,
    request: UploadRequest,
    inspection: Inspection,
    now: datetime,
    history: SendingHistory = NO_HISTORY,
) -> Verdict:
    """What `policy` says of an upload; pure, and the same whatever the order of its rules.

    The strictest rule that is enforced and not lifted by an exception wins; of equals the more severe, then the first
    by id. `history` is what the sender sent before; a window that it does not tell holds this upload alone.

    Raises:
        ValueError: where `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    case = build_case(policy.destinations, request, inspection, now, history)
    held = [_match(policy, rule, case) for rule in policy.rules if rule.condition.holds(case)]
    matches = tuple(sorted(held, key=_rank))
    return _verdict(policy, case, matches)


def exposure_of(policy: Policy, destination: Destination) -> Exposure:
    """Who can reach what goes to a destination, by the strictest group among its names."""
    names = (policy.destinations.judge(name) for name in destination.names)
    return policy.destinations.strictest(names).exposure


def _verdict(policy: Policy, case: Case, matches: tuple[RuleMatch, ...]) -> Verdict:
    standing = [match for match in matches if not match.lifted_by]
    winner = next((match for match in standing if match.mode is Mode.ENFORCE), None)
    return Verdict(
        action=winner.action if winner else Action.ALLOW,
        rule=winner.rule if winner else None,
        reasons=winner.reasons if winner else (),
        would_be=max((match.action for match in standing), default=Action.ALLOW),
        matches=matches,
        policy=policy.id,
        revision=policy.revision,
        destination_group=case.group.id,
        message=winner.message if winner else "",
        severity=winner.severity if winner else Severity.INFO.value,
    )


def _match(policy: Policy, rule: Rule, case: Case) -> RuleMatch:
    return RuleMatch(
        rule=rule.id,
        action=rule.action,
        mode=rule.mode,
        severity=rule.severity.value,
        title=rule.title,
        reasons=rule.condition.reasons(case),
        message=render_message(rule.message, case, rule=rule.id, title=rule.title, owner=rule.owner),
        lifted_by=tuple(sorted(item.id for item in policy.exceptions if item.lifts(rule.id, case))),
    )


def by_strictness(rule: Rule) -> tuple[int, int, str]:
    """The order in which rules decide: the strictest first, of equals the more severe, then the first by id."""
    return (-rule.action, -_SEVERITIES.index(rule.severity), rule.id)


def _rank(match: RuleMatch) -> tuple[int, int, str]:
    return (-match.action, -_SEVERITIES.index(Severity(match.severity)), match.rule)
