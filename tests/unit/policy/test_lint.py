from datetime import UTC, datetime

import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.policy import parse_policy
from dlp_addon.policy.lint import lint_policy

CATCH_ALL = "{id: unread, title: T, action: block, when: {unscannable: {}}}"


def find_issues(*rules: str, more: str = "", tested: frozenset[str] | None = None) -> list[str]:
    """Issues of a policy with these rules and one that covers what could not be examined."""
    lines = "".join(f"  - {rule}\n" for rule in (*rules, CATCH_ALL))
    policy = parse_policy({"p.yaml": f"policy: {{id: p}}\nrules:\n{lines}{more}"})
    known = frozenset(rule.id for rule in policy.rules)
    now = datetime(2026, 6, 1, tzinfo=UTC)
    issues = lint_policy(policy, tested_rules=known if tested is None else tested, now=now, limits=Limits())
    return [str(issue) for issue in issues]


def test_sound_policy_has_no_issues() -> None:
    """What is tested, reachable and complete is not complained about."""
    assert find_issues("{id: a, title: T, action: block, when: {distinct_people: {at_least: 10}}}") == []


def test_rule_without_test() -> None:
    """Every rule is expected by some case."""
    assert find_issues(tested=frozenset()) == ["p.yaml:3:5: no test expects rule 'unread' [rule-without-test]"]


@pytest.mark.parametrize(
    "narrow",
    [
        "distinct_people: {at_least: 20}",
        "distinct_people: {at_least: 10, at_most: 20}",
        "distinct_people: {at_least: 10}, direction: inbound",
        "distinct_people: {at_least: 10}, destination: {exposure: [public]}",
    ],
)
def test_shadowed_rule(narrow: str) -> None:
    """A rule that a stricter and wider one always accompanies never decides."""
    wide = "{id: wide, title: T, action: quarantine, when: {distinct_people: {at_least: 10}}}"
    issues = find_issues(f"{{id: narrow, title: T, action: block, when: {{{narrow}}}}}", wide)

    assert issues == [
        "p.yaml:3:5: rule 'narrow' never decides: 'wide' matches whenever it does and is stricter [shadowed-rule]"
    ]


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("distinct_people: {at_least: 5}", "distinct_people: {at_least: 10}"),
        ("distinct_people: {at_least: 10}", "distinct_people: {at_least: 10, at_most: 99}"),
        ("distinct_people: {at_least: 10}", "distinct_people: {at_least: 10, share_of_rows: 0.5}"),
        ("rows: {at_least: 10}", "distinct_people: {at_least: 1}"),
        ("destination: {exposure: [public, internal]}", "destination: {exposure: [public]}"),
        ("entities: {any_of: [CITY], at_least: 5}", "entities: {any_of: [CITY], at_least: 9}"),
    ],
)
def test_rule_that_sometimes_decides_is_not_shadowed(narrow: str, wide: str) -> None:
    """Where the wider rule does not hold everywhere, nothing is said."""
    issues = find_issues(
        f"{{id: narrow, title: T, action: block, when: {{{narrow}}}}}",
        f"{{id: wide, title: T, action: quarantine, when: {{{wide}}}}}",
    )

    assert issues == []


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("direction: inbound, names_disagree: true", "an inbound upload has one name only"),
        ("destination: {groups: [empty]}", "no destination belongs to any of its groups"),
        ("destination: {groups: [internal], exposure: [public]}", "none of its destination groups has the exposure"),
    ],
)
def test_unreachable_rule(when: str, message: str) -> None:
    """Conditions that exclude each other are found."""
    groups = "destination_groups: [{id: empty, title: T, exposure: public, strictness: 60}]\n"
    issues = find_issues(f"{{id: a, title: T, action: alert, when: {{{when}}}}}", more=groups)

    assert len(issues) == 1
    assert message in issues[0]


def test_impossible_threshold() -> None:
    """More people than an inspection has cells are never found."""
    issues = find_issues("{id: a, title: T, action: alert, when: {distinct_people: {at_least: 400000001}}}")

    assert [issue.endswith("[impossible-threshold]") for issue in issues] == [True]


def test_thresholds_of_exceptions_are_looked_at_too() -> None:
    """One that can never lift, and a window that a single upload fills, are named at their places."""
    rule = "{id: a, title: T, action: block, when: {any_of: [{people_sent: {at_least: 5, window: 1h}, %s}]}}"
    when = "when: {hidden: {people: 400000001}}"
    lift = f"exceptions:\n  - {{id: e, rules: [a], owner: mara, reason: x, expires: 2027-01-01, {when}}}\n"
    issues = find_issues(rule % "distinct_people: {at_least: 5}", more=lift)

    assert [issue.rpartition("[")[2] for issue in issues] == ["idle-threshold]", "impossible-threshold]"]


def test_expired_exception() -> None:
    """An exception that no longer lifts anything is named with its owner."""
    lift = "id: e, rules: [unread], owner: mara, reason: x, expires: 2026-05-31, when: {direction: inbound}"
    more = f"exceptions:\n  - {{{lift}}}\n"

    assert find_issues(more=more) == ["p.yaml:5:5: exception 'e' of mara expired on 2026-05-31 [expired-exception]"]


@pytest.mark.parametrize(
    "rule",
    [
        "{id: a, title: T, action: alert, when: {unscannable: {}}}",
        "{id: a, title: T, action: block, mode: monitor, when: {unscannable: {}}}",
        "{id: a, title: T, action: block, when: {unscannable: {}, rows: {at_least: 1}}}",
        "{id: a, title: T, action: block, when: {unscannable: {}, destination: {exposure: [internal]}}}",
        "{id: a, title: T, action: block, when: {unscannable: {}, destination: {hosts: [a.example]}}}",
    ],
)
def test_unexamined_content_that_would_pass(rule: str) -> None:
    """A policy that lets unexamined content go to unknown public sites says so."""
    policy = parse_policy({"p.yaml": f"policy: {{id: p}}\nrules: [{rule}]\n"})
    issues = lint_policy(policy, tested_rules={"a"}, now=datetime(2026, 6, 1, tzinfo=UTC), limits=Limits())

    assert [issue.check for issue in issues] == ["unexamined-passes"]
    assert "encrypted, malformed" in issues[0].message
