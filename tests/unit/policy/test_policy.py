from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from dlp_addon.policy import Policy, parse_policy
from dlp_addon.policy.case import Case

TEXT = """\
policy: {id: p}
rules: [{id: r, title: T, action: block, when: {rows: {at_least: 0}}}]
exceptions:
  - {id: e, rules: [r], owner: o, reason: x, starts: 2026-01-05, expires: 2026-01-06, when: {direction: outbound}}
"""


@pytest.fixture(scope="module")
def policy() -> Policy:
    """A rule and an exception for two days."""
    return parse_policy({"p.yaml": TEXT})


@pytest.mark.parametrize(
    ("moment", "valid"),
    [
        (datetime(2026, 1, 4, 23, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 1, 5, 0, 0, tzinfo=UTC), True),
        (datetime(2026, 1, 6, 23, 59, 59, tzinfo=UTC), True),
        (datetime(2026, 1, 7, 0, 0, tzinfo=UTC), False),
        (datetime(2026, 1, 7, 0, 30, tzinfo=timezone(timedelta(hours=1))), True),
    ],
)
def test_exception_is_valid_on_its_days_in_utc(policy: Policy, moment: datetime, *, valid: bool) -> None:
    """First and last day belong to it, whatever zone the clock is in."""
    assert policy.exceptions[0].is_valid_at(moment) is valid


def test_exception_lifts_only_its_rules(policy: Policy, make_case: Callable[..., Case]) -> None:
    """Rules that it does not name stand."""
    case = make_case(now=datetime(2026, 1, 5, tzinfo=UTC))

    assert policy.exceptions[0].lifts("r", case)
    assert not policy.exceptions[0].lifts("other", case)
    assert not policy.exceptions[0].lifts("r", make_case())
    assert list(policy.rules_by_id()) == ["r"]
