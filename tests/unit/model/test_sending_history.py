from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory


def test_a_window_that_was_not_counted_says_nothing() -> None:
    """It is told apart from one in which nobody was sent."""
    history = SendingHistory(windows=((3_600, 0), (86_400, 7)))

    assert [history.people_within(seconds) for seconds in (3_600, 86_400, 60)] == [0, 7, None]
    assert NO_HISTORY.people_within(3_600) is None
