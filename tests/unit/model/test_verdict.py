from dlp_addon.model.verdict import Action, Disposition


def test_actions_grow_stricter() -> None:
    """The order of the actions is their strictness, and the last two refuse."""
    assert sorted(Action) == [Action.ALLOW, Action.ALERT, Action.BLOCK, Action.QUARANTINE]
    assert [action.label for action in Action if action.refuses] == ["block", "quarantine"]


def test_dispositions_say_whether_anything_went_on() -> None:
    """Blocked, quarantined and failed uploads went nowhere, all others did."""
    assert {one for one in Disposition if one.refused} == {
        Disposition.BLOCKED,
        Disposition.QUARANTINED,
        Disposition.FAILED,
    }
