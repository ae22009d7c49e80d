import pytest

from tests.unit.policy.mistakes import find_mistakes


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("", "needs at least one of: distinct_people"),
        ("direction: in", "input should be 'inbound' or 'outbound'"),
        ("names_disagree: 1", "input should be a valid boolean"),
        ("any_of: []", "needs at least one item"),
        ("none_of: [{}]", "needs at least one of"),
        ("distinct_peeple: {at_least: 1}", "unknown key 'distinct_peeple'; did you mean 'distinct_people'?"),
        ("any_of: [{rows: {at_leest: 1}}]", "unknown key 'at_leest'; did you mean 'at_least'?"),
    ],
)
def test_mistakes_are_named(when: str, message: str) -> None:
    """Unknown keys, empty sets and wrong words are one clear mistake."""
    errors = find_mistakes(when)

    assert len(errors) == 1
    assert errors[0].startswith(message)
