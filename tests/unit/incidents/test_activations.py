from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.activations import ActivationState, RuleActivation, RuleActivations
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from tests.sample_events import NOW


@pytest.fixture
def activations(database: Database) -> RuleActivations:
    """Those of a store that has seen a policy of two rules."""
    built = RuleActivations(database)
    built.follow({"old": "1", "gone": "1"}, NOW)
    return built


def states(activations: RuleActivations) -> dict[str, ActivationState]:
    """How far each rule is trusted."""
    return {name: item.state for name, item in activations.read().items()}


def test_the_first_policy_is_the_baseline(activations: RuleActivations) -> None:
    """Only what comes later, or is worded anew, is on probation; what is gone is left out."""
    assert set(states(activations).values()) == {ActivationState.CONFIRMED}

    activations.follow({"old": "2", "new": "1"}, NOW)

    assert states(activations) == {"old": ActivationState.PROBATION, "new": ActivationState.PROBATION}


def test_a_wording_that_comes_back_is_trusted_as_before(activations: RuleActivations) -> None:
    """Who takes an edit back gets the baseline; a wording that tripped is enforced, on probation again."""
    activations.follow({"old": "2", "gone": "1"}, NOW)
    activations.trip(activations.read()["old"], NOW)
    activations.follow({"old": "1", "gone": "1"}, NOW + timedelta(hours=1))
    back = activations.read()["old"]
    activations.follow({"old": "2", "gone": "1"}, NOW + timedelta(hours=2))
    again = activations.read()["old"]

    assert (back.state, back.activated_at) == (ActivationState.CONFIRMED, NOW)
    assert (again.state, again.activated_at) == (ActivationState.PROBATION, NOW + timedelta(hours=2))


def test_wordings_are_forgotten_in_time(activations: RuleActivations) -> None:
    """After a quarter of a year a rule that comes back is a new one."""
    activations.follow({"old": "1"}, NOW)
    activations.follow({"old": "1"}, NOW + timedelta(days=91))
    activations.follow({"old": "1", "gone": "1"}, NOW + timedelta(days=91))

    assert states(activations) == {"old": ActivationState.CONFIRMED, "gone": ActivationState.PROBATION}


def test_following_the_same_policy_changes_nothing(activations: RuleActivations) -> None:
    """A restart makes no rule new."""
    activations.follow({"old": "2", "gone": "1"}, NOW)
    activations.follow({"old": "2", "gone": "1"}, NOW + timedelta(days=1))

    assert activations.read()["old"].activated_at == NOW


def test_a_rule_trips_once_and_is_confirmed(activations: RuleActivations, database: Database) -> None:
    """Both stand in the audit log; who confirms is named there."""
    activations.follow({"old": "2", "gone": "1"}, NOW)
    known = activations.read()["old"]

    assert [activations.trip(known, NOW), activations.trip(known, NOW)] == [True, False]
    assert states(activations)["old"] is ActivationState.TRIPPED

    activations.confirm("old", actor="ann", reason="as meant", now=NOW)

    assert states(activations)["old"] is ActivationState.CONFIRMED
    assert [(entry.act, entry.actor) for entry in AuditLog(database).entries()] == [
        ("policy.tripped", "gateway"),
        ("policy.confirmed", "ann"),
    ]


def test_a_rule_that_was_worded_anew_meanwhile_does_not_trip(activations: RuleActivations) -> None:
    """What was counted belongs to the former wording."""
    activations.follow({"old": "2", "gone": "1"}, NOW)
    known = activations.read()["old"]
    activations.follow({"old": "3", "gone": "1"}, NOW)

    assert not activations.trip(known, NOW)


def test_an_unknown_rule_cannot_be_confirmed(activations: RuleActivations, database: Database) -> None:
    """A misspelled name is told; a store that cannot be written too."""
    with pytest.raises(RecordError, match="no policy with a rule"):
        activations.confirm("olt", actor="ann", reason="r", now=NOW)

    database.query("PRAGMA query_only = ON")
    with pytest.raises(RecordError):
        activations.follow({"x": "1"}, NOW)
    assert isinstance(activations.read()["old"], RuleActivation)
