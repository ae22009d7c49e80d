from collections.abc import Callable

import pytest

from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.policy.case import Case
from dlp_addon.policy.conditions.sending import PeopleInWindow, describe_seconds


@pytest.mark.parametrize(("people", "before", "holds"), [(5, 49, False), (5, 50, True), (0, 500, False), (60, 0, True)])
def test_people_of_all_uploads_of_the_time_count(
    make_case: Callable[..., Case], people: int, before: int, *, holds: bool
) -> None:
    """From the threshold on, and never against an upload that discloses nobody."""
    case = make_case(distinct_people=people, history=SendingHistory(windows=((86_400, before),)))

    assert PeopleInWindow(86_400, 50).holds(case) is holds


def test_window_that_was_not_counted_holds_the_upload_alone(make_case: Callable[..., Case]) -> None:
    """Another window's count says nothing of it."""
    case = make_case(distinct_people=5, history=SendingHistory(windows=((3_600, 70),)))

    assert not PeopleInWindow(86_400, 50).holds(case)
    assert PeopleInWindow(86_400, 5).reasons(case) == (
        "Within 24 hours data of 5 different people is sent, this upload included (this rule: 5 or more).",
    )


@pytest.mark.parametrize(
    ("seconds", "words"), [(60, "1 minute"), (5_400, "90 minutes"), (86_400, "24 hours"), (604_800, "7 days")]
)
def test_times_are_told_in_their_largest_unit(seconds: int, words: str) -> None:
    """As people would write them."""
    assert describe_seconds(seconds) == words
