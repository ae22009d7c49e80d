import pytest

from dlp_addon.model.request import Destination
from dlp_addon.policy import parse_policy
from dlp_addon.simulation.sweep import MAX_POINTS, join_sweeps, sweep
from tests.unit.simulation.recorded import recorded

POLICY = parse_policy(
    {
        "p.yaml": """
policy: {id: p}
rules:
  - id: many
    title: T
    action: block
    when: {distinct_people: {at_least: 10, at_most: 99}, destination: {exposure: [public]}}
  - {id: large, title: T, action: block, when: {size_bytes: {at_least: 100}}}
  - {id: drip, title: T, action: block, when: {people_sent: {at_least: 50, window: 24h}}}
  - {id: odd, title: T, action: block, when: {any_of: [{rows: {at_least: 1}}]}}
exceptions:
  - {id: ivo, rules: [many], owner: o, reason: r, expires: 2030-01-01, when: {sender: {users: [ivo]}}}
"""
    }
)
UPLOADS = [
    recorded(distinct_people=3),
    recorded(distinct_people=12),
    recorded(distinct_people=500, body_bytes=100),
    recorded(distinct_people=500, user="ivo"),
    recorded(distinct_people=500, destination=Destination(authority="10.0.0.1", port=443)),
    recorded(distinct_people=5, windows=((86_400, 40),)),
]


def test_each_threshold_counts_what_the_rule_would_match() -> None:
    """All else of the rule holds as it is, exceptions lift, and what another rule refuses anyway is told apart."""
    points = sweep(POLICY, "many", "distinct_people", range(1, 14), UPLOADS)
    counts = {point.threshold: (point.matched, point.alone) for point in points}

    assert (counts[1], counts[4], counts[6], counts[12], counts[13]) == ((4, 3), (3, 2), (2, 1), (2, 1), (1, 0))


def test_windows_and_sizes_have_thresholds_too() -> None:
    """Whatever has an `at_least` can be swept."""
    assert [point.matched for point in sweep(POLICY, "drip", "people_sent", range(39, 42), UPLOADS)] == [4, 4, 3]
    assert [point.matched for point in sweep(POLICY, "large", "size_bytes", range(99, 102), UPLOADS)] == [1, 1, 0]


def test_long_ranges_have_few_points_with_both_ends() -> None:
    """A plot of a million thresholds is still one of a screen."""
    thresholds = [point.threshold for point in sweep(POLICY, "many", "distinct_people", range(10, 10**6 + 1), UPLOADS)]

    assert (thresholds[0], thresholds[-1]) == (10, 10**6)
    assert thresholds == sorted(set(thresholds))
    assert len(thresholds) <= MAX_POINTS + 2


@pytest.mark.parametrize(
    ("rule", "condition"), [("none", "rows"), ("many", "rows"), ("many", "sender"), ("odd", "rows")]
)
def test_what_cannot_be_swept_says_so(rule: str, condition: str) -> None:
    """A misspelled rule, a condition without a threshold or one that the rule does not have at its top."""
    with pytest.raises(ValueError, match=r"there is no rule|has no threshold|does not ask"):
        sweep(POLICY, rule, condition, range(1, 3), UPLOADS)


def test_parts_of_a_history_join_to_what_the_whole_gives() -> None:
    """Processes that each sweep a part find together what one finds."""
    whole, *parts = (
        sweep(POLICY, "many", "distinct_people", range(1, 14), uploads)
        for uploads in (UPLOADS, UPLOADS[:2], UPLOADS[2:])
    )

    assert join_sweeps(parts) == whole
