from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dlp_addon.exception_ends import ExceptionEnds
from dlp_addon.policy import Policy, parse_policy

RULES = """policy: {id: p}
rules: [{id: r, title: T, action: block, when: {direction: inbound}}]
exceptions:
  - {id: short, rules: [r], owner: o, reason: x, expires: 2026-01-07, when: {direction: inbound}}
  - {id: long, rules: [r], owner: o, reason: x, expires: 2026-02-07, when: {direction: inbound}}
"""
DAY = timedelta(days=1)
LAST_DAY = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)


@dataclass
class Bench:
    """A policy of two exceptions, and a clock that can be set."""

    now: datetime = LAST_DAY
    policy: Policy = parse_policy({"p.yaml": RULES})  # noqa: RUF009 - frozen

    def ends(self, seen: datetime | None = None) -> ExceptionEnds:
        return ExceptionEnds(self, lambda: self.now, seen)


def exceptions(ends: ExceptionEnds) -> list[str]:
    """Ids of the exceptions that may still lift something."""
    return [item.id for item in ends.policy.exceptions]


def test_a_clock_that_is_set_back_revives_no_exception() -> None:
    """What ended stays ended, what did not goes on, and the policy is itself again once the clock is right."""
    bench = Bench()
    ends = bench.ends()
    before = exceptions(ends)
    bench.now = LAST_DAY + DAY
    assert ends.policy is bench.policy
    bench.now = LAST_DAY

    assert before == ["short", "long"]
    assert exceptions(ends) == ["long"]
    assert ends.policy is ends.policy
    assert ends.behind_seconds() == DAY.total_seconds()

    bench.now = LAST_DAY + 2 * DAY

    assert ends.policy is bench.policy
    assert ends.behind_seconds() == 0


def test_a_small_step_back_changes_nothing() -> None:
    """On its last day an exception holds whatever the clock is corrected by."""
    bench = Bench()
    ends = bench.ends()
    bench.now = LAST_DAY - timedelta(seconds=3)

    assert exceptions(ends) == ["short", "long"]


def test_an_edit_is_followed_while_the_clock_is_wrong() -> None:
    """Who gives an exception a later end has it back at once."""
    bench = Bench()
    ends = bench.ends(seen=LAST_DAY + DAY)
    ended = exceptions(ends)
    bench.policy = parse_policy({"p.yaml": RULES.replace("2026-01-07", "2026-01-09")})

    assert ended == ["long"]
    assert exceptions(ends) == ["short", "long"]
