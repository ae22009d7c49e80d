from dlp_addon.policy import Policy, parse_policy
from dlp_addon.policy.difference import describe_difference

OLD = """\
policy: {id: p}
destination_groups:
  - {id: g, title: T, exposure: public, strictness: 60, domains: [a.example, b.example], hosts: [h.example]}
rules:
  - {id: same, title: T, action: block, when: {rows: {at_least: 5}}}
  - {id: gone, title: T, action: block, when: {rows: {at_least: 5}}}
"""
NEW = """\
policy: {id: p, mode: monitor}
destination_groups:
  - {id: g, title: T, exposure: public, strictness: 70, domains: [a.example, c.example], hosts: [h.example]}
rules:
  - {id: new, title: T, action: block, when: {rows: {at_least: 5}}}
  - {id: same, title: T, action: alert, when: {rows: {at_least: 6}, destination: {groups: [g, public]}}}
"""


def build(text: str) -> Policy:
    """A policy of one file."""
    return parse_policy({"p.yaml": text})


def test_every_difference_is_a_sentence() -> None:
    """Modes, rules, thresholds, groups and their members are compared."""
    assert describe_difference(build(OLD), build(NEW)) == (
        "policy: mode is monitor, was enforce",
        "rule 'gone' is gone",
        "rule 'new' is new",
        "rule 'same': action is alert, was block",
        "rule 'same': when.destination.groups is g, public, was nothing",
        "rule 'same': when.rows.at_least is 6, was 5",
        "destination group 'g' is public with strictness 70, was public with 60",
        "destination b.example is in no group, was in g",
        "destination c.example is in g, was in no group",
    )


def test_the_same_policy_differs_in_nothing() -> None:
    """Comments and order are no difference."""
    assert describe_difference(build(OLD), build("# comment\n" + OLD)) == ()
