import pytest

from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy import PolicyErrors, parse_policy
from dlp_addon.policy.parser import MAX_CHARACTERS, MAX_FILES, included_files, is_policy_test
from dlp_addon.policy.yaml_source import read_document

HEADER = "policy: {id: p}\n"
RULE = "rules: [{id: r, title: T, action: block, when: {direction: inbound}}]\n"


def find_errors(files: dict[str, str]) -> list[str]:
    """All mistakes as lines."""
    with pytest.raises(PolicyErrors) as caught:
        parse_policy(files)
    return [str(error) for error in caught.value.errors]


def test_files_count_together() -> None:
    """Sections of all files make up one policy, whatever their order."""
    files = {"a.yaml": HEADER, "b.yaml": RULE, "c.yaml": "sender_groups: [{id: s, users: [mara]}]"}
    policy = parse_policy(files)

    assert [rule.id for rule in policy.rules] == ["r"]
    assert policy.rules[0].action is Action.BLOCK
    assert str(policy.rules[0].source) == "b.yaml:1:9"
    assert policy.sender_groups == {"s"}
    assert policy.revision == parse_policy(dict(reversed(files.items()))).revision


def test_revision_changes_with_every_character_but_those_of_tests() -> None:
    """A verdict's revision names the very texts that decided, the names of the files included."""
    files = {"a.yaml": HEADER + RULE}
    revision = parse_policy(files).revision

    assert len(revision) == 12
    assert parse_policy({"a.yaml": files["a.yaml"] + "#"}).revision != revision
    assert parse_policy({"b.yaml": files["a.yaml"]}).revision != revision
    assert parse_policy({**files, "a.test.yaml": "anything"}).revision == revision


def test_all_mistakes_of_all_files_come_at_once() -> None:
    """Broken YAML in one file, unknown keys and unknown names in others are told together."""
    files = {
        "a.yaml": HEADER + "rules:\n  - {id: r, title: T, action: blok, when: {entities: {any_of: [US_SNN]}}}\n",
        "b.yaml": "rules: [{id: r, title: T, action: block, when: {direction: inbound}}]\nexceptionz: []\n",
        "c.yaml": "a: *x\n",
    }

    assert find_errors(files) == [
        "a.yaml:3:31: input should be 'allow', 'alert', 'coach', 'block' or 'quarantine'; did you mean 'block'?",
        "a.yaml:3:64: unknown entity type 'US_SNN'; did you mean 'US_SSN'?",
        "b.yaml:1:14: duplicate id 'r', first at a.yaml:3:10",
        "b.yaml:2:1: unknown key 'exceptionz'; did you mean 'exceptions'?",
        "c.yaml:1:4: aliases are not allowed: write the value out",
    ]


def test_a_broken_rule_is_still_known_to_exceptions() -> None:
    """A mistake is told once: what refers to the broken item is no further mistake."""
    rule = "rules: [{id: r, title: T, action: block, when: {rows: {at_least: x}}}]\n"
    lift = "exceptions: [{id: e, rules: [r], owner: o, reason: x, expires: 2030-01-01, when: {direction: inbound}}]\n"

    assert find_errors({"a.yaml": HEADER + rule + lift}) == ["a.yaml:2:66: input should be a valid integer"]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "policy:1:1: no file says what the policy is called: add a `policy` with an `id`"),
        ({"a.yaml": RULE}, "a.yaml:1:1: no file says what the policy is called: add a `policy` with an `id`"),
        ({"a.yaml": RULE, "b.yaml": "policy: !x {id: p}"}, "b.yaml:1:9: tags are not allowed"),
        ({"a.yaml": HEADER, "b.yaml": HEADER}, "b.yaml:1:1: the policy is already called something in a.yaml"),
        ({"a.yaml": HEADER + "include: [b.yaml]"}, "a.yaml:2:11: included file 'b.yaml' is not there"),
        ({"a.yaml": HEADER + "include: [a.yaml]"}, "a.yaml:2:11: including 'a.yaml' goes in a circle"),
        ({"a.yaml": HEADER + "include: [../../etc/x]"}, "a.yaml:2:11: included file '../../etc/x' is not there"),
    ],
)
def test_mistakes_between_files(files: dict[str, str], message: str) -> None:
    """Names, includes and circles are checked over all files."""
    assert find_errors(files) == [message]


def test_circle_over_several_files_is_found() -> None:
    """Every file of a circle says that it is in one."""
    files = {
        "a.yaml": HEADER + "include: [d/b.yaml]",
        "d/b.yaml": "include: [c.yaml]",
        "d/c.yaml": "include: [../a.yaml]",
    }

    assert len(find_errors(files)) == 3


def test_amount_is_capped() -> None:
    """Neither many files nor long ones keep the parser busy."""
    assert "more than 500 files" in find_errors({f"{n}.yaml": "" for n in range(MAX_FILES + 1)})[0]
    assert "characters" in find_errors({f"{n}.yaml": " " * 500_000 for n in range(MAX_CHARACTERS // 500_000 + 1)})[0]


def test_admins_recognizers_add_entity_types() -> None:
    """A type that only the admins' own recognizers find can be named by rules."""
    rule = "rules: [{id: r, title: T, action: block, when: {entities: {any_of: [BADGE_NUMBER]}}}]"
    recognizers = "recognizers:\n  - {name: Badge, supported_entity: BADGE_NUMBER}\n"

    assert "BADGE_NUMBER" in parse_policy({"a.yaml": HEADER + rule, "recognizers.yaml": recognizers}).entity_types
    assert find_errors({"a.yaml": HEADER + rule}) == [
        "a.yaml:2:69: unknown entity type 'BADGE_NUMBER'; did you mean 'CASE_NUMBER'?"
    ]


def test_monitoring_policy_monitors_every_rule() -> None:
    """The milder of the policy's and the rule's mode stands."""
    policy = parse_policy({"a.yaml": "policy: {id: p, mode: monitor}\n" + RULE})

    assert policy.rules[0].mode is Mode.MONITOR


def test_message_is_checked() -> None:
    """A placeholder that does not exist is found before an upload is refused with it."""
    rule = "rules: [{id: r, title: T, action: block, when: {direction: inbound}, message: '{people}'}]"

    assert find_errors({"a.yaml": HEADER + rule}) == ["a.yaml:2:79: unknown placeholder 'people'"]


def test_names_of_files() -> None:
    """Includes are relative to the file that has them."""
    assert included_files("d/b.yaml", read_document("d/b.yaml", "include: [c.yaml, ../a.yaml, 1]")) == (
        "d/c.yaml",
        "a.yaml",
    )
    assert is_policy_test("d/x.test.yaml")
    assert not is_policy_test("test.yaml")


@pytest.mark.parametrize("when", ["{distinct_people: }", "{destination: {groups: ~}}", "{any_of: [{rows: null}]}"])
def test_condition_without_a_value_is_a_mistake(when: str) -> None:
    """An exception that was only begun must not lift everything."""
    rule = f"rules: [{{id: r, title: T, action: block, when: {when}}}]\n"

    assert any(
        "has no value: write one or leave the key out" in error for error in find_errors({"a.yaml": HEADER + rule})
    )


def test_policy_without_a_value_is_a_mistake() -> None:
    """A header that was only begun names no policy."""
    assert find_errors({"a.yaml": "policy:\n"}) == ["a.yaml:1:1: has no value: write one or leave the key out"]
