import pytest

from dlp_addon.admission.judging import REFUSALS, passing_disposition
from dlp_addon.model.verdict import Action, Disposition, Verdict


def verdict(action: Action, would_be: Action) -> Verdict:
    """A verdict of no rule."""
    return Verdict(
        action=action,
        rule=None,
        reasons=(),
        would_be=would_be,
        matches=(),
        policy="p",
        revision="1",
        destination_group="",
    )


@pytest.mark.parametrize(
    ("action", "would_be", "expected"),
    [
        (Action.ALLOW, Action.ALLOW, Disposition.ALLOWED),
        (Action.ALERT, Action.ALERT, Disposition.ALERTED),
        (Action.ALLOW, Action.BLOCK, Disposition.MONITORED),
        (Action.ALERT, Action.QUARANTINE, Disposition.MONITORED),
    ],
)
def test_what_passes_says_how(action: Action, would_be: Action, expected: Disposition) -> None:
    """A refusal that is only monitored outranks an alert."""
    assert passing_disposition(verdict(action, would_be)) is expected


def test_every_refusing_action_has_its_disposition() -> None:
    """No action that refuses is without a name for what it did."""
    assert set(REFUSALS) == {action for action in Action if action.refuses}
    assert all(disposition.refused for disposition in REFUSALS.values())
