from dlp_addon.model.verdict import Action, Disposition


def test_actions_grow_stricter() -> None:
    """The order of the actions is their strictness, and the last three refuse."""
    assert sorted(Action) == [Action.ALLOW, Action.ALERT, Action.COACH, Action.BLOCK, Action.QUARANTINE]
    assert [action.label for action in Action if action.refuses] == ["coach", "block", "quarantine"]


def test_dispositions_say_whether_anything_went_on() -> None:
    """Coached, blocked, quarantined and failed uploads went nowhere, all others did."""
    assert {one for one in Disposition if one.refused} == {
        Disposition.COACHED,
        Disposition.BLOCKED,
        Disposition.QUARANTINED,
        Disposition.FAILED,
    }
