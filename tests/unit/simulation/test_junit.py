from xml.etree import ElementTree as ET

from dlp_addon.policy import parse_policy
from dlp_addon.simulation.junit import build_junit_report
from dlp_addon.simulation.policy_tests import build_policy_tests, run_policy_test


def test_report_counts_cases_and_failures() -> None:
    """Each case is one, with its place and each failure's sentence."""
    policy = parse_policy({"p.yaml": "policy: {id: p}"})
    text = (
        "cases:\n  - {id: a, upload: {}, expect: {action: allow}}\n  - {id: b, upload: {}, expect: {action: block}}\n"
    )
    results = [run_policy_test(policy, test) for test in build_policy_tests("p.test.yaml", text, policy)]
    root = ET.fromstring(build_junit_report("p", results))  # noqa: S314 -- our own text

    assert root.attrib == {"tests": "2", "failures": "1", "errors": "0"}
    assert [case.get("name") for case in root.iter("testcase")] == ["a", "b"]
    assert [failure.get("message") for failure in root.iter("failure")] == ["expected action block, got allow"]
    assert [case.get("line") for case in root.iter("testcase")] == ["2", "3"]
