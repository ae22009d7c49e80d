"""Why each rule of a policy matched an upload or did not, with the figures that its conditions looked at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.verdict import Mode, Verdict
from dlp_addon.policy.case import Case, build_case
from dlp_addon.policy.conditions.logic import AllOf, AnyOf, Condition, NoneOf
from dlp_addon.policy.decision import decide
from dlp_addon.policy.policy import Policy, PolicyException, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedCondition:
    """One condition of a rule.

    Attributes:
        depth: 0 for those that the rule asks for, more for those inside a choice or a negation.
        holds: whether it does by itself.
        reasons: sentences with figures, never a value.
    """

    depth: int
    holds: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedRule:
    """What a rule says of an upload, and why.

    Attributes:
        outcome: one of `decides`, `matches`, `monitored`, `lifted` and `no match`.
        lifted_by: exceptions that lift it here.
        kept_by: exceptions that name it and do not lift it, with the reason.
    """

    rule: Rule
    outcome: str
    conditions: tuple[ExplainedCondition, ...]
    lifted_by: tuple[str, ...] = ()
    kept_by: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyExplanation:
    """A verdict and what every rule contributed, the one that decides first, then as the policy lists them."""

    verdict: Verdict
    rules: tuple[ExplainedRule, ...]


def explain_decision(
    policy: Policy,
    request: UploadRequest,
    inspection: Inspection,
    now: datetime,
    history: SendingHistory = NO_HISTORY,
) -> PolicyExplanation:
    """The verdict of `decide` with every rule's part in it.

    Raises:
        ValueError: where `now` has no time zone.
    """
    verdict = decide(policy, request, inspection, now, history)
    case = build_case(policy.destinations, request, inspection, now, history)
    rules = [_explain_rule(policy, rule, case, verdict) for rule in policy.rules]
    return PolicyExplanation(verdict=verdict, rules=tuple(sorted(rules, key=lambda item: item.outcome != "decides")))


def _explain_rule(policy: Policy, rule: Rule, case: Case, verdict: Verdict) -> ExplainedRule:
    exceptions = [item for item in policy.exceptions if rule.id in item.rules]
    lifting = tuple(sorted(item.id for item in exceptions if item.lifts(rule.id, case)))
    return ExplainedRule(
        rule=rule,
        outcome=_outcome(rule, case, verdict, is_lifted=bool(lifting)),
        conditions=tuple(_explain(rule.condition, case)),
        lifted_by=lifting,
        kept_by=tuple((item.id, _why_kept(item, case)) for item in exceptions if item.id not in lifting),
    )


def _outcome(rule: Rule, case: Case, verdict: Verdict, *, is_lifted: bool) -> str:
    if not rule.condition.holds(case):
        return "no match"
    if is_lifted:
        return "lifted"
    if rule.mode is Mode.MONITOR:
        return "monitored"
    return "decides" if rule.id == verdict.rule else "matches"


def _why_kept(item: PolicyException, case: Case) -> str:
    if not item.is_valid_at(case.now):
        return f"expired on {item.expires}" if item.expires < case.now.date() else f"begins on {item.starts}"
    return "its conditions do not hold"


def _explain(condition: Condition, case: Case, depth: int = 0) -> Iterator[ExplainedCondition]:
    if isinstance(condition, AllOf):
        for inner in condition.conditions:
            yield from _explain(inner, case, depth)
        return
    holds = condition.holds(case)
    if isinstance(condition, AnyOf | NoneOf):
        words = "One of these must hold:" if isinstance(condition, AnyOf) else "None of these may hold:"
        yield ExplainedCondition(depth=depth, holds=holds, reasons=(words,))
        for inner in condition.conditions:
            yield from _explain(inner, case, depth + 1)
    else:
        yield ExplainedCondition(depth=depth, holds=holds, reasons=condition.reasons(case))
