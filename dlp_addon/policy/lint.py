from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy.content_schema import BoundsModel, PeopleSentModel
from dlp_addon.policy.destinations import PUBLIC, Exposure
from dlp_addon.policy.errors import SourceLocation
from dlp_addon.policy.policy import Policy, PolicyException, Rule
from dlp_addon.policy.schema_base import read_span
from dlp_addon.policy.thresholds import find_idle_thresholds, find_impossible_thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class LintIssue:
    """Something that a valid policy hardly means.

    Attributes:
        check: stable name of what was looked for.
    """

    check: str
    message: str
    source: SourceLocation

    def __str__(self) -> str:
        return f"{self.source}: {self.message} [{self.check}]"


def lint_policy(
    policy: Policy, *, tested_rules: Collection[str], now: datetime, limits: Limits
) -> tuple[LintIssue, ...]:
    """Everything that `policy` hardly means, in the order of the places.

    `tested_rules` are the ids that its tests name; `limits` those that its inspections run under.
    """
    checks: tuple[Callable[[], Iterator[LintIssue]], ...] = (
        lambda: _find_untested(policy, tested_rules),
        lambda: _find_shadowed(policy),
        lambda: _find_unreachable(policy),
        lambda: _find_thresholds(policy, limits),
        lambda: _find_expired(policy, now),
        lambda: _find_uncovered(policy),
    )
    return tuple(
        sorted((issue for check in checks for issue in check()), key=lambda issue: (issue.source, issue.check))
    )


def _find_untested(policy: Policy, tested_rules: Collection[str]) -> Iterator[LintIssue]:
    for rule in policy.rules:
        if rule.id not in tested_rules:
            yield _issue("rule-without-test", rule, f"no test expects rule {rule.id!r}")


def _find_shadowed(policy: Policy) -> Iterator[LintIssue]:
    for rule in policy.rules:
        for other in policy.rules:
            if other is not rule and _shadows(other, rule):
                message = f"rule {rule.id!r} never decides: {other.id!r} matches whenever it does and is stricter"
                yield _issue("shadowed-rule", rule, message)
                break


def _shadows(other: Rule, rule: Rule) -> bool:
    if other.mode is Mode.MONITOR or rule.mode is Mode.MONITOR or other.action <= rule.action:
        return False
    return _implies(rule.model.when, other.model.when)


def _implies(narrow: BaseModel, wide: BaseModel) -> bool:
    """Whether `narrow` holds only where `wide` does; false where that cannot be told from the text alone."""
    wanted = {name: getattr(wide, name) for name in type(wide).model_fields if getattr(wide, name) is not None}
    if isinstance(narrow, BoundsModel) and isinstance(wide, BoundsModel):
        return _is_range_within(narrow, wide) and getattr(wide, "share_of_rows", None) in {
            None,
            getattr(narrow, "share_of_rows", None),
        }
    if isinstance(narrow, PeopleSentModel) and isinstance(wide, PeopleSentModel):
        return narrow.at_least >= wide.at_least and read_span(narrow.window) <= read_span(wide.window)
    return all(_implies_field(name, getattr(narrow, name, None), value) for name, value in wanted.items())


def _implies_field(name: str, narrow: object, wide: object) -> bool:
    if isinstance(narrow, BaseModel) and isinstance(wide, BaseModel):
        return narrow == wide or (name not in {"any_of", "none_of"} and _implies(narrow, wide))
    if name in _ALTERNATIVES and isinstance(narrow, tuple) and isinstance(wide, tuple):
        return set(narrow) <= set(wide)
    return narrow == wide


_ALTERNATIVES = frozenset({"groups", "exposure", "reasons", "places", "methods", "protocols", "upload_protocols"})
"""Fields whose lists name alternatives, so that fewer of them hold less often."""


def _is_range_within(narrow: BoundsModel, wide: BoundsModel) -> bool:
    least = wide.at_least is None or (narrow.at_least or 0) >= wide.at_least
    most = wide.at_most is None or (narrow.at_most is not None and narrow.at_most <= wide.at_most)
    return least and most


def _find_unreachable(policy: Policy) -> Iterator[LintIssue]:
    for rule in policy.rules:
        when = rule.model.when
        if when.direction == "inbound" and when.names_disagree:
            yield _issue("unreachable-rule", rule, "an inbound upload has one name only, so that names never disagree")
        if when.destination is not None and when.destination.groups is not None:
            yield from _find_unreachable_groups(policy, rule, when.destination.groups, when.destination.exposure)


def _find_unreachable_groups(
    policy: Policy, rule: Rule, groups: tuple[str, ...], exposure: tuple[Exposure, ...] | None
) -> Iterator[LintIssue]:
    known = [policy.destinations.groups[name] for name in groups]
    if exposure and not any(group.exposure in exposure for group in known):
        yield _issue("unreachable-rule", rule, "none of its destination groups has the exposure that it asks for")
    used = _used_groups(policy)
    if not any(group.id in used for group in known):
        yield _issue("unreachable-rule", rule, "no destination belongs to any of its groups")


def _used_groups(policy: Policy) -> frozenset[str]:
    places = policy.destinations
    listed = (*places.hosts.values(), *places.domains.values(), *places.subdomains.values())
    return frozenset((PUBLIC, "internal", *listed, *(group for _, group in places.networks)))


def _find_thresholds(policy: Policy, limits: Limits) -> Iterator[LintIssue]:
    items: tuple[Rule | PolicyException, ...] = (*policy.rules, *policy.exceptions)
    for item in items:
        for message in find_impossible_thresholds(item.model.when, limits):
            yield LintIssue(check="impossible-threshold", message=message, source=item.source)
        for message in find_idle_thresholds(item.model.when):
            yield LintIssue(check="idle-threshold", message=message, source=item.source)


def _find_expired(policy: Policy, now: datetime) -> Iterator[LintIssue]:
    for item in policy.exceptions:
        if item.expires < now.date():
            message = f"exception {item.id!r} of {item.owner} expired on {item.expires}"
            yield LintIssue(check="expired-exception", message=message, source=item.source)


def _find_uncovered(policy: Policy) -> Iterator[LintIssue]:
    """Reasons for which content that was not examined would pass to an unknown public site."""
    covered = {reason for rule in policy.rules for reason in _covered_reasons(rule)}
    missing = [reason.value for reason in UnscannableReason if reason not in covered]
    if missing:
        source = policy.rules[0].source if policy.rules else SourceLocation("policy")
        message = f"no rule refuses public uploads that could not be examined because of: {', '.join(missing)}"
        yield LintIssue(check="unexamined-passes", message=message, source=source)


def _covered_reasons(rule: Rule) -> tuple[UnscannableReason, ...]:
    when = rule.model.when
    enough = rule.mode is Mode.ENFORCE and rule.action >= Action.BLOCK and when.unscannable is not None
    others = when.model_fields_set - {"unscannable", "destination"}
    if not enough or others or when.unscannable is None:
        return ()
    return when.unscannable.reasons if _covers_public(rule) else ()


def _covers_public(rule: Rule) -> bool:
    place = rule.model.when.destination
    if place is None:
        return True
    if place.model_fields_set - {"groups", "exposure"}:
        return False
    groups = place.groups is None or PUBLIC in place.groups
    return groups and (place.exposure is None or Exposure.PUBLIC in place.exposure)


def _issue(check: str, rule: Rule, message: str) -> LintIssue:
    return LintIssue(check=check, message=message, source=rule.source)
