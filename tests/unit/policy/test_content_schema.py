import pytest

from tests.unit.policy.mistakes import find_mistakes


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("distinct_people: {}", "needs at_least or at_most"),
        ("distinct_people: {at_least: 5, at_most: 4}", "nothing is at least 5 and at most 4"),
        ("distinct_people: {at_least: -1}", "input should be greater than or equal to 0"),
        ("distinct_people: {at_least: '10'}", "input should be a valid integer"),
        ("distinct_people: {at_least: true}", "input should be a valid integer"),
        ("distinct_people: {at_least: 1, share_of_rows: 50}", "input should be less than or equal to 1"),
        ("distinct_people: 10", "input should be a mapping"),
        ("entities: {}", "needs any_of or all_of"),
        ("entities: {any_of: []}", "needs at least one item"),
        ("entities: {any_of: [US_SNN]}", "unknown entity type 'US_SNN'; did you mean 'US_SSN'?"),
        ("identifying_combination: {any_of: [[PERSON, CTY]]}", "unknown entity type 'CTY'; did you mean 'CITY'?"),
        ("hidden: {places: [pivot]}", "input should be 'sheet', 'very_hidden'"),
        ("unscannable: {reasons: [encryptd]}", "input should be 'encrypted'"),
        ("people_sent: {at_least: 5, window: 31d}", "a window is 30 days at most"),
        ("people_sent: {at_least: 20000, window: 24h}", "input should be less than or equal to 10000"),
        ("people_sent: {at_least: 5}", "missing key 'window'"),
    ],
)
def test_mistakes_are_named(when: str, message: str) -> None:
    """Every wrong type, range and name is one clear mistake."""
    errors = find_mistakes(when)

    assert len(errors) == 1
    assert errors[0].startswith(message)


def test_misspelled_enumeration_is_suggested() -> None:
    """A wrong word of a fixed list comes with the nearest right one."""
    assert find_mistakes("unscannable: {reasons: [encryptd]}")[0].endswith("did you mean 'encrypted'?")
