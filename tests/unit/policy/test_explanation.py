from datetime import UTC, datetime

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.policy import decide, parse_policy
from dlp_addon.policy.explanation import ExplainedRule, explain_decision

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
REQUEST = UploadRequest(
    id="1",
    method="PUT",
    scheme="https",
    destination=Destination(authority="www.example.net", port=443),
    sender=Sender(address="192.0.2.1"),
    path="/",
    headers=(),
    protocol="HTTP/1.1",
    received_at=NOW,
)
INSPECTION = Inspection(body_bytes=1, body_sha256="", distinct_people=12)
POLICY = parse_policy(
    {
        "p.yaml": """
policy: {id: p}
rules:
  - {id: note, title: T, action: alert, when: {distinct_people: {at_least: 1}}}
  - {id: many, title: T, action: block, when: {distinct_people: {at_least: 10}, destination: {exposure: [public]}}}
  - {id: more, title: T, action: quarantine, when: {distinct_people: {at_least: 13}, destination: {exposure: [public]}}}
  - {id: tried, title: T, mode: monitor, action: block, when: {distinct_people: {at_least: 2}}}
  - {id: lifted, title: T, action: quarantine, when: {distinct_people: {at_least: 3}}}
  - id: odd
    title: T
    action: block
    when:
      any_of: [{rows: {at_least: 5}}, {credentials: {at_least: 1}}]
      none_of: [{direction: inbound}]
exceptions:
  - {id: delivery, rules: [lifted], owner: o, reason: r, expires: 2026-12-31, when: {direction: outbound}}
  - {id: old, rules: [many], owner: o, reason: r, expires: 2025-12-31, when: {direction: outbound}}
  - {id: other, rules: [many], owner: o, reason: r, expires: 2026-12-31, when: {direction: inbound}}
  - {id: early, rules: [many], owner: o, reason: r, starts: 2026-06-01, expires: 2026-12-31, when: {rows: {at_most: 9}}}
"""
    }
)


def explained() -> dict[str, ExplainedRule]:
    """The rules of the sample policy over the sample upload."""
    return {item.rule.id: item for item in explain_decision(POLICY, REQUEST, INSPECTION, NOW).rules}


def test_every_rule_has_its_outcome_and_the_deciding_one_comes_first() -> None:
    """What decides is what `decide` says; the others say whether they matched."""
    found = explained()

    assert {name: item.outcome for name, item in found.items()} == {
        "many": "decides",
        "note": "matches",
        "more": "no match",
        "tried": "monitored",
        "lifted": "lifted",
        "odd": "no match",
    }
    assert next(iter(found)) == "many"
    assert explain_decision(POLICY, REQUEST, INSPECTION, NOW).verdict == decide(POLICY, REQUEST, INSPECTION, NOW)


def test_conditions_that_fail_show_their_figures() -> None:
    """Each condition says whether it holds, and what it looked at."""
    conditions = explained()["more"].conditions

    assert [(item.holds, item.reasons) for item in conditions] == [
        (False, ("Holds data of 12 different people (this rule: 13 or more).",)),
        (True, ("Goes to public site (group public).",)),
    ]


def test_choices_and_negations_show_what_is_inside() -> None:
    """Alternatives and exclusions are listed below their own line, each by itself."""
    shape = [(item.depth, item.holds, item.reasons[0]) for item in explained()["odd"].conditions]

    assert [line for line in shape if line[0] == 0] == [
        (0, False, "One of these must hold:"),
        (0, True, "None of these may hold:"),
    ]
    assert [line[:2] for line in shape if line[0] == 1] == [(1, False), (1, False), (1, False)]


def test_exceptions_say_why_they_lift_or_not() -> None:
    """One that is over, one that is early and one that is for others leave the rule in force."""
    found = explained()

    assert found["lifted"].lifted_by == ("delivery",)
    assert dict(found["many"].kept_by) == {
        "old": "expired on 2025-12-31",
        "other": "its conditions do not hold",
        "early": "begins on 2026-06-01",
    }
