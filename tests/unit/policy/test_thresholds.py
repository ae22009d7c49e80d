import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.policy import parse_policy
from dlp_addon.policy.condition_schema import WhenModel
from dlp_addon.policy.thresholds import find_idle_thresholds, find_impossible_thresholds

LIMITS = Limits(max_cells=1_000)


def read(when: str) -> WhenModel:
    """Conditions as a rule has them."""
    text = f"policy: {{id: p}}\nrules: [{{id: r, title: T, action: block, when: {{{when}}}}}]\n"
    return parse_policy({"p.yaml": text}).rules[0].model.when


@pytest.mark.parametrize(
    "when",
    [
        "distinct_people: {at_least: 1001}",
        "special_category: {at_least: 1001}",
        "credentials: {at_least: 1001}",
        "rows: {at_least: 1001, at_most: 2000}",
        "people_sent: {at_least: 1001, window: 24h}",
        "entities: {any_of: [US_SSN], at_least: 1001}",
        "identifying_combination: {any_of: [[PERSON, CITY]], at_least: 1001}",
        "hidden: {people: 1001}",
        "any_of: [{rows: {at_least: 1}}, {none_of: [{rows: {at_least: 1001}}]}]",
        "people_sent: {at_least: 5, window: 24h}, distinct_people: {at_most: 0}",
        "hidden: {people: 10}, distinct_people: {at_most: 9}",
    ],
)
def test_what_nothing_reaches_is_named_once(when: str) -> None:
    """Every condition with a threshold is known, inside others too."""
    assert len(list(find_impossible_thresholds(read(when), LIMITS))) == 1


@pytest.mark.parametrize(
    "when",
    [
        "distinct_people: {at_least: 1000}",
        "distinct_people: {at_most: 5000}",
        "size_bytes: {at_least: 5000}",
        "people_sent: {at_least: 1000, window: 24h}, distinct_people: {at_most: 5}",
        "hidden: {people: 9}, distinct_people: {at_most: 9}",
    ],
)
def test_what_can_be_reached_is_not_named(when: str) -> None:
    """Sizes are bytes, not cells; an upper end is no threshold."""
    assert list(find_impossible_thresholds(read(when), LIMITS)) == []


def test_a_window_that_one_upload_fills_anyway_counts_nothing() -> None:
    """It would be a rule about single uploads that looks like one about a day."""
    idle = "people_sent: {at_least: 50, window: 24h}, distinct_people: {at_least: 50}"

    assert len(list(find_idle_thresholds(read(f"any_of: [{{{idle}}}]")))) == 1
    assert list(find_idle_thresholds(read(idle.replace("at_least: 50}", "at_least: 49}")))) == []
