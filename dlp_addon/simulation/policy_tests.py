from collections.abc import Iterator
from dataclasses import dataclass

from dlp_addon.model.verdict import Verdict
from dlp_addon.policy.decision import decide
from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation
from dlp_addon.policy.policy import Policy
from dlp_addon.policy.scope import suggest
from dlp_addon.policy.validation import validate
from dlp_addon.policy.yaml_source import Document, read_document
from dlp_addon.simulation.case_schema import CaseModel, ExpectationModel, PolicyTestFileModel


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyTest:
    """One case of a test file, ready to run."""

    id: str
    title: str
    source: SourceLocation
    model: CaseModel

    def expected_rules(self) -> frozenset[str]:
        """Ids of the rules that it expects to decide or to match."""
        expect = self.model.expect
        return frozenset((*(expect.matches or ()), *([expect.rule] if expect.rule else ())))


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyTestResult:
    """What came of a case.

    Attributes:
        failures: sentences on what was expected and what came; empty where it passed.
    """

    test: PolicyTest
    verdict: Verdict
    failures: tuple[str, ...]


def build_policy_tests(name: str, text: str, policy: Policy) -> tuple[PolicyTest, ...]:
    """The cases of a test file.

    Raises:
        PolicyErrors: with every mistake, also on rules, exceptions, groups and entity types that the policy lacks.
    """
    document = read_document(name, text)
    model, errors = validate(PolicyTestFileModel, document)
    if model is None:
        raise PolicyErrors(errors)
    tests = tuple(_build_test(document, index, case) for index, case in enumerate(model.cases))
    errors = [*_find_duplicates(tests), *(e for test in tests for e in _find_unknown(test, policy))]
    if errors:
        raise PolicyErrors(errors)
    return tests


def run_policy_test(policy: Policy, test: PolicyTest) -> PolicyTestResult:
    """Decide the invented upload and compare."""
    upload = test.model.upload
    verdict = decide(policy, upload.build_request(), upload.build_inspection(), upload.time, upload.build_history())
    return PolicyTestResult(test=test, verdict=verdict, failures=tuple(_compare(test.model.expect, verdict)))


def _build_test(document: Document, index: int, case: CaseModel) -> PolicyTest:
    source = document.locate(("cases", index))
    return PolicyTest(id=case.id, title=case.title or case.id, source=source, model=case)


def _find_duplicates(tests: tuple[PolicyTest, ...]) -> Iterator[PolicyError]:
    seen: dict[str, PolicyTest] = {}
    for test in tests:
        first = seen.setdefault(test.id, test)
        if first is not test:
            yield PolicyError(f"duplicate id {test.id!r}, first at {first.source}", test.source)


def _find_unknown(test: PolicyTest, policy: Policy) -> Iterator[PolicyError]:
    expect = test.model.expect
    rules, exceptions = [rule.id for rule in policy.rules], [item.id for item in policy.exceptions]
    named = [
        ("rule", rules, [expect.rule] if expect.rule else []),
        ("rule", rules, expect.matches or ()),
        ("exception", exceptions, expect.lifted_by or ()),
        ("destination group", [*policy.destinations.groups], [expect.destination_group or "public"]),
        ("entity type", sorted(policy.entity_types), test.model.upload.entity_types()),
    ]
    for noun, known, names in named:
        for name in names:
            if name not in known:
                yield PolicyError(f"unknown {noun} {name!r}{suggest(name, known)}", test.source)


def _compare(expect: ExpectationModel, verdict: Verdict) -> Iterator[str]:
    standing = sorted(match.rule for match in verdict.matches if not match.lifted_by)
    lifting = sorted({name for match in verdict.matches for name in match.lifted_by})
    wanted = {
        "action": (expect.action, verdict.action.label),
        "rule": (expect.rule, verdict.rule),
        "would_be": (expect.would_be, verdict.would_be.label),
        "matches": (sorted(expect.matches or ()), standing),
        "lifted_by": (sorted(expect.lifted_by or ()), lifting),
        "destination_group": (expect.destination_group, verdict.destination_group),
    }
    for name in expect.model_fields_set:
        expected, actual = wanted[name]
        if expected != actual:
            yield f"expected {name} {_show(expected)}, got {_show(actual)}"


def _show(value: str | list[str] | None) -> str:
    if isinstance(value, list):
        return ", ".join(value) or "none"
    return value or "none"
