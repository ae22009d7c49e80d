from pathlib import Path
from textwrap import indent

import pytest
from pydantic import BaseModel

from dlp_addon.model.verdict import Action
from dlp_addon.policy import parse_policy
from dlp_addon.policy.condition_schema import WhenModel
from dlp_addon.policy.reference import SECTIONS, build_json_schema, build_reference
from dlp_addon.policy.reference_examples import ACTIONS, CONDITION_EXAMPLES, SECTION_EXAMPLES
from dlp_addon.policy.schema import PolicyFileModel

ROOT = Path(__file__).parents[3]
SECTION_NEEDS = {
    "policy": "",
    "rules": "policy: {id: p}",
    "defaults": "policy: {id: p}",
    "overrides": "policy: {id: p}\n"
    "rules: [{id: bulk-personal-records, title: T, action: alert, when: {rows: {at_least: 1}}}]",
    "exceptions": "policy: {id: p}\n"
    "rules: [{id: bulk-personal-records, title: T, action: alert, when: {rows: {at_least: 1}}}]\n"
    "sender_groups: [{id: registry, users: [mara]}]",
    "destination_groups": "policy: {id: p}",
    "sender_groups": "policy: {id: p}",
}
GROUPS = """
destination_groups: [{id: file-sharing, title: T, exposure: public, strictness: 60}]
sender_groups: [{id: registry, users: [mara]}]
"""


def test_page_is_what_the_language_says() -> None:
    """The committed page is the generated one: `dlpctl policy reference > docs/reference/policy.md`."""
    assert (ROOT / "docs/reference/policy.md").read_text(encoding="utf-8") == build_reference()


def test_schema_for_editors_is_what_the_language_says() -> None:
    """The committed schema is the generated one: `dlpctl policy schema > policies/policy.schema.json`."""
    assert (ROOT / "policies/policy.schema.json").read_text(encoding="utf-8") == build_json_schema()


def test_everything_is_there() -> None:
    """Every section, action and condition has its entry."""
    assert set(SECTIONS) == set(SECTION_EXAMPLES) == set(PolicyFileModel.model_fields) - {"include"}
    assert list(ACTIONS) == [action.label for action in sorted(Action)]
    assert set(CONDITION_EXAMPLES) == set(WhenModel.model_fields)


@pytest.mark.parametrize("name", CONDITION_EXAMPLES)
def test_example_of_a_condition_is_valid_and_shows_every_field(name: str) -> None:
    """What the page shows can be copied, and leaves no field out."""
    rule = "policy: {id: p}\nrules:\n  - id: r\n    title: T\n    action: block\n    when:\n"
    policy = parse_policy({"p.yaml": rule + indent(CONDITION_EXAMPLES[name].strip(), " " * 6) + GROUPS})
    value = getattr(policy.rules[0].model.when, name)

    if isinstance(value, BaseModel):
        assert value.model_fields_set == set(type(value).model_fields)
    else:
        assert value


@pytest.mark.parametrize("name", SECTION_EXAMPLES)
def test_example_of_a_section_is_valid_and_shows_every_field(name: str) -> None:
    """What the page shows can be copied, and leaves no field out."""
    text = f"{SECTION_NEEDS[name]}\n{SECTION_EXAMPLES[name]}"
    parse_policy({"p.yaml": text})
    fields = SECTIONS[name].model_fields

    assert all(f"{field}:" in SECTION_EXAMPLES[name] for field in fields)
