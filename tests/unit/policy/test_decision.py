from collections.abc import Callable
from datetime import datetime
from itertools import permutations

import pytest

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy import Policy, decide, parse_policy

RULES = (
    "{id: seen, title: Seen, action: allow, when: {distinct_people: {at_least: 1}}}",
    "{id: few, title: Few, action: alert, severity: low, when: {distinct_people: {at_least: 1}}}",
    "{id: many-b, title: Many, action: block, severity: low, when: {distinct_people: {at_least: 10}}}",
    "{id: many-a, title: M,action: block, severity: high, message: '{rows}!', when: {distinct_people: {at_least: 10}}}",
    "{id: trial, title: Trial, action: quarantine, mode: monitor, when: {distinct_people: {at_least: 10}}}",
)
LIFT = """\
exceptions:
  - {id: lift, rules: [many-a, many-b], owner: o, reason: x, expires: 2030-01-01,
     when: {destination: {hosts: [partner.example]}}}
"""


def build(rules: tuple[str, ...] = RULES, header: str = "{id: p}", exceptions: str = "") -> Policy:
    """A policy of some rules."""
    lines = "".join(f"  - {rule}\n" for rule in rules)
    return parse_policy({"p.yaml": f"policy: {header}\nrules:\n{lines}{exceptions}"})


def people(count: int) -> Inspection:
    """An upload with so many people."""
    return Inspection(body_bytes=1, body_sha256="", distinct_people=count)


def test_strictest_enforced_rule_decides(make_request: Callable[..., UploadRequest], noon: datetime) -> None:
    """Of equals the more severe decides; a monitored rule only says what it would have done."""
    verdict = decide(build(), make_request(), people(12), noon)

    assert (verdict.action, verdict.rule, verdict.severity) == (Action.BLOCK, "many-a", "high")
    assert verdict.would_be is Action.QUARANTINE
    assert verdict.message == "0!"
    assert verdict.reasons == ("Holds data of 12 different people (this rule: 10 or more).",)
    assert [match.rule for match in verdict.matches] == ["trial", "many-a", "many-b", "few", "seen"]
    assert (verdict.policy, verdict.revision, verdict.destination_group) == ("p", build().revision, "public")


def test_nothing_matches_nothing_happens(make_request: Callable[..., UploadRequest], noon: datetime) -> None:
    """What no rule matches is allowed, and no rule is named."""
    verdict = decide(build(), make_request(), people(0), noon)

    assert (verdict.action, verdict.rule, verdict.matches, verdict.reasons) == (Action.ALLOW, None, (), ())


def test_order_of_rules_means_nothing(make_request: Callable[..., UploadRequest], noon: datetime) -> None:
    """Every order gives the same verdict, but for the revision of the text."""
    verdicts = {
        (verdict.action, verdict.rule, verdict.would_be, verdict.matches)
        for rules in permutations(RULES)
        for verdict in [decide(build(rules), make_request(), people(12), noon)]
    }

    assert len(verdicts) == 1


def test_monitoring_policy_refuses_nothing(make_request: Callable[..., UploadRequest], noon: datetime) -> None:
    """It records what it would have done."""
    verdict = decide(build(header="{id: p, mode: monitor}"), make_request(), people(12), noon)

    assert (verdict.action, verdict.rule, verdict.would_be) == (Action.ALLOW, None, Action.QUARANTINE)
    assert {match.mode for match in verdict.matches} == {Mode.MONITOR}


def test_exception_lifts_and_is_named(make_request: Callable[..., UploadRequest], noon: datetime) -> None:
    """A lifted rule stays visible with the exception's name; the next strictest decides."""
    verdict = decide(build(RULES[:4], exceptions=LIFT), make_request("partner.example"), people(12), noon)

    assert (verdict.action, verdict.rule, verdict.would_be) == (Action.ALERT, "few", Action.ALERT)
    assert {match.rule: match.lifted_by for match in verdict.matches if match.lifted_by} == {
        "many-a": ("lift",),
        "many-b": ("lift",),
    }


def test_exception_needs_every_name_of_the_destination(
    make_request: Callable[..., UploadRequest], noon: datetime
) -> None:
    """A partner's name in the CONNECT target does not carry an upload to another host."""
    request = make_request("elsewhere.example", target="partner.example", sni="partner.example")

    assert decide(build(exceptions=LIFT), request, people(12), noon).action is Action.BLOCK


def test_moment_without_zone_is_refused(make_request: Callable[..., UploadRequest], noon: datetime) -> None:
    """A clock whose zone is unknown decides nothing."""
    with pytest.raises(ValueError, match="aware"):
        decide(build(), make_request(), people(1), noon.replace(tzinfo=None))
