import pytest
from pydantic import ValidationError

from dlp_addon.policy.schema import ExceptionModel, PolicyFileModel, RuleModel, SenderGroupModel


def test_rule_has_sane_defaults() -> None:
    """A rule that says only what it must is enforced."""
    rule = RuleModel.model_validate_json('{"id":"r","title":"T","action":"block","when":{"direction":"inbound"}}')

    assert (rule.mode, rule.severity, rule.status) == ("enforce", "medium", "stable")


@pytest.mark.parametrize("name", ["Rule", "a_b", "-a", "a-", "a--b", "", "a" * 65, "a b", "a\n"])
def test_ids_are_kebab_case(name: str) -> None:
    """Ids are safe in labels, paths and file names."""
    with pytest.raises(ValidationError):
        PolicyFileModel.model_validate({"policy": {"id": name}})


def test_exception_needs_owner_reason_and_end() -> None:
    """No exception without somebody who answers for it, a reason, an end and conditions."""
    with pytest.raises(ValidationError) as caught:
        ExceptionModel.model_validate({"id": "e", "rules": ("r",)})

    assert {error["loc"][0] for error in caught.value.errors()} == {"owner", "reason", "expires", "when"}


def test_exception_ends_after_it_begins() -> None:
    """An exception that is never valid is a mistake."""
    text = '{"id":"e","rules":["r"],"owner":"o","reason":"x","starts":"2026-02-02","expires":"2026-02-01","when":%s}'
    with pytest.raises(ValidationError, match="expires before it starts"):
        ExceptionModel.model_validate_json(text % '{"direction":"inbound"}')


def test_sender_group_has_members() -> None:
    """A group that nobody belongs to is a mistake."""
    with pytest.raises(ValidationError, match="needs users, networks or ldap_groups"):
        SenderGroupModel.model_validate({"id": "g"})
