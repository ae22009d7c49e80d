import pytest

from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy import Policy, PolicyErrors, parse_policy
from dlp_addon.policy.schema import Severity

BASE = """
policy: {id: p}
defaults: {severity: high, owner: security}
rules:
  - {id: many, title: T, action: block, when: {distinct_people: {at_least: 10}, destination: {exposure: [public]}}}
  - {id: few, title: T, action: alert, severity: low, when: {distinct_people: {at_least: 1}}}
"""


def parse(*sites: str) -> Policy:
    """The base with files of a site."""
    return parse_policy({"base.yaml": BASE, **{f"site{number}.yaml": text for number, text in enumerate(sites)}})


def test_defaults_fill_what_a_rule_of_the_file_leaves_out() -> None:
    """What a rule says itself stays; rules of other files are not touched."""
    other = "rules: [{id: other, title: T, action: alert, when: {rows: {at_least: 1}}}]\n"
    rules = parse(other).rules_by_id()

    assert (rules["many"].severity, rules["many"].owner) == (Severity.HIGH, "security")
    assert rules["few"].severity is Severity.LOW
    assert (rules["other"].severity, rules["other"].owner) == (Severity.MEDIUM, "")


def test_an_override_changes_what_it_names_and_nothing_else() -> None:
    """Conditions are replaced one by one, so that a site may have another threshold."""
    site = "overrides: [{rule: many, mode: monitor, action: coach, when: {distinct_people: {at_least: 25}}}]\n"
    rule = parse(site).rules_by_id()["many"]

    assert (rule.mode, rule.action, rule.severity) == (Mode.MONITOR, Action.COACH, Severity.HIGH)
    assert rule.model.when.distinct_people is not None
    assert rule.model.when.distinct_people.at_least == 25
    assert rule.model.when.destination is not None


def test_a_site_has_a_revision_of_its_own() -> None:
    """Verdicts tell sites apart."""
    assert parse("overrides: [{rule: many, mode: monitor}]\n").revision != parse().revision


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("overrides: [{rule: mayn, mode: monitor}]\n", "site0.yaml:1:20: unknown rule 'mayn'; did you mean 'many'?"),
        ("overrides: [{rule: many, mode: monitor}, {rule: many, action: alert}]\n", "is overridden twice"),
        ("overrides: [{rule: many, title: T}]\n", "unknown key 'title'"),
        ("overrides: [{mode: monitor}]\n", "missing key 'rule'"),
        ("defaults: {}\n", "needs at least one of"),
        ("defaults: {action: block}\n", "unknown key 'action'"),
        ("overrides: [{rule: many, when: {distinct_people: {at_least: -1}}}]\n", "greater than or equal to 0"),
    ],
)
def test_what_cannot_be_laid_over_is_a_mistake_at_its_place(text: str, message: str) -> None:
    """Nothing is applied by halves."""
    with pytest.raises(PolicyErrors) as found:
        parse(text)

    assert message in str(found.value)
