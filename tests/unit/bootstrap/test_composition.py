import socket
from datetime import timedelta
from pathlib import Path

import pytest

from dlp_addon.bootstrap import build_gateway
from dlp_addon.bootstrap.composition import trip_announcer
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.policy_revisions import PolicyRevisions
from dlp_addon.incidents.state_directory import StateDirectory, StateLock
from dlp_addon.policy import PolicyErrors
from dlp_addon.policy_store import PolicyStore
from tests.e2e.certificates import write_expired_authority
from tests.sample_events import NOW
from tests.sample_settings import POLICY, gateway_settings


class FakeLogger:
    """Notes what is logged as an error."""

    def __init__(self) -> None:
        self.told: list[dict[str, str]] = []

    def error(self, _event: str, **fields: str) -> None:
        self.told.append(fields)


def test_invalid_policy_at_start_is_an_error(tmp_path: Path) -> None:
    """A gateway does not start with a policy that it cannot read."""
    prepared = gateway_settings(tmp_path)
    (tmp_path / "policies" / "p.yaml").write_text("rules: 5")

    with pytest.raises(PolicyErrors):
        build_gateway(prepared)


def test_a_receiver_that_is_misspelled_keeps_the_gateway_from_starting(tmp_path: Path) -> None:
    """An operator who wants events elsewhere learns at the start that none would come."""
    with pytest.raises(ValueError, match="dlp_sinks"):
        build_gateway(gateway_settings(tmp_path, metrics=None, sinks=("xml=/x",)))


def test_an_expired_authority_keeps_the_gateway_from_starting(tmp_path: Path) -> None:
    """Nothing is signed that no client would trust; the line says what to do."""
    settings = gateway_settings(tmp_path, metrics=None, authority=write_expired_authority(tmp_path))
    with pytest.raises(OSError, match=r"the CA expired on .*; move its files away"):
        build_gateway(settings)

    assert not (tmp_path / "var").exists()


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    """Which listener cannot be had stands in the line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = taken.getsockname()[:2]
        with pytest.raises(
            OSError, match=f"metrics listener cannot use 127.0.0.1:{address[1]}: Address already in use"
        ):
            build_gateway(gateway_settings(tmp_path, metrics=address))


def test_two_gateways_do_not_share_a_state_directory(tmp_path: Path) -> None:
    """The second does not start while the first runs, and touches nothing of it."""
    settings = gateway_settings(tmp_path, metrics=None)
    state = StateDirectory(settings.state)
    state.create()
    lock = StateLock(state)
    with pytest.raises(OSError, match="another gateway runs on this state directory"):
        build_gateway(settings)
    lock.close()

    assert not state.database.exists()
    StateLock(state).close()


def test_a_rule_that_trips_says_how_to_confirm_and_how_to_roll_back(tmp_path: Path) -> None:
    """The revision before it is named; where none is known, or the store fails, the file that the rule stands in."""
    settings = gateway_settings(tmp_path)
    policies = PolicyStore(settings.policy or tmp_path)
    database = Database(tmp_path / "incidents.sqlite")
    revisions = PolicyRevisions(database)
    logger = FakeLogger()
    announce = trip_announcer(policies, revisions, logger)  # type: ignore[arg-type] # a fake
    former = policies.standing
    revisions.keep(former.policy, former.files, NOW)
    (tmp_path / "policies" / "p.yaml").write_text(POLICY % 2)
    policies.reload_if_changed()
    (rule,) = policies.policy.rules
    announce(rule, NOW + timedelta(hours=1))
    announce(rule, NOW)
    database.close()
    announce(rule, NOW + timedelta(hours=1))

    by_hand = "put the former rule back in p.yaml"
    assert {told["confirm"] for told in logger.told} == {"dlpctl policy confirm all --reason ..."}
    assert [told["roll_back"] for told in logger.told] == [
        f"dlpctl policy roll-back {former.policy.revision} --reason ...",
        by_hand,
        by_hand,
    ]
