from pathlib import Path

import pytest

from dlp_addon.policy import Policy, PolicyErrors, parse_policy
from dlp_addon.policy_store import read_policy_files, read_policy_tests
from dlp_addon.simulation.policy_tests import build_policy_tests, run_policy_test

POLICIES = Path(__file__).parents[3] / "policies"
CASE = "cases:\n  - {{id: c, upload: {{distinct_people: 12}}, expect: {{{}}}}}\n"


@pytest.fixture(scope="module")
def policy() -> Policy:
    """One enforced rule, one monitored."""
    rules = (
        "{id: many, title: T, action: block, when: {distinct_people: {at_least: 10}}}",
        "{id: trial, title: T, action: quarantine, mode: monitor, when: {distinct_people: {at_least: 1}}}",
    )
    return parse_policy({"p.yaml": f"policy: {{id: p}}\nrules: [{', '.join(rules)}]\n"})


@pytest.mark.parametrize(
    ("expect", "failures"),
    [
        ("action: block", ()),
        ("action: block, rule: many, would_be: quarantine, matches: [trial, many], destination_group: public", ()),
        ("action: alert", ("expected action alert, got block",)),
        ("action: block, rule: trial", ("expected rule trial, got many",)),
        ("action: block, rule: null", ("expected rule none, got many",)),
        ("action: block, matches: [many]", ("expected matches many, got many, trial",)),
        ("action: block, would_be: block", ("expected would_be block, got quarantine",)),
        ("action: block, lifted_by: []", ()),
        ("action: block, destination_group: internal", ("expected destination_group internal, got public",)),
    ],
)
def test_only_what_is_expected_is_compared(policy: Policy, expect: str, failures: tuple[str, ...]) -> None:
    """Each difference is one sentence."""
    (test,) = build_policy_tests("p.test.yaml", CASE.format(expect), policy)

    assert run_policy_test(policy, test).failures == failures
    assert str(test.source) == "p.test.yaml:2:5"


def test_mistakes_in_tests_are_named(policy: Policy) -> None:
    """Names that the policy lacks and ids that stand twice are mistakes of the test."""
    text = """\
cases:
  - {id: c, upload: {entities: {CITTY: 1}}, expect: {action: block, rule: meny, lifted_by: [e]}}
  - {id: c, upload: {}, expect: {action: allow, destination_group: publik}}
"""
    with pytest.raises(PolicyErrors) as caught:
        build_policy_tests("t", text, policy)

    assert [str(error) for error in caught.value.errors] == [
        "t:2:5: unknown entity type 'CITTY'; did you mean 'CITY'?",
        "t:2:5: unknown exception 'e'",
        "t:2:5: unknown rule 'meny'; did you mean 'many'?",
        "t:3:5: duplicate id 'c', first at t:2:5",
        "t:3:5: unknown destination group 'publik'; did you mean 'public'?",
    ]


def test_keys_of_tests_are_checked(policy: Policy) -> None:
    """A misspelled expectation is a mistake and not a test that passes."""
    with pytest.raises(PolicyErrors, match="unknown key 'acton'; did you mean 'action'"):
        build_policy_tests("t", CASE.format("acton: block"), policy)


def test_rules_that_are_expected(policy: Policy) -> None:
    """Lint asks which rules have a test."""
    (test,) = build_policy_tests("t", CASE.format("action: block, rule: many, matches: [trial]"), policy)

    assert test.expected_rules() == {"many", "trial"}


def test_default_policy_passes_its_tests() -> None:
    """The policy that is shipped does what its tests say, on both sides of every threshold."""
    policy = parse_policy(read_policy_files(POLICIES))
    texts = read_policy_tests(POLICIES)
    results = [
        run_policy_test(policy, test) for name in texts for test in build_policy_tests(name, texts[name], policy)
    ]

    assert len(results) >= 40
    assert [(result.test.id, result.failures) for result in results if result.failures] == []
