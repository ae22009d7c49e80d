import math
from dataclasses import replace

import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.openmetrics.exposition import generate_latest

from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.metrics import MAX_GROUPS, Metrics
from tests.sample_events import EVENT, HOST, INCIDENT, MATCH, UNREAD, make_event


@pytest.fixture
def registry() -> CollectorRegistry:
    """A registry of its own."""
    return CollectorRegistry()


@pytest.fixture
def metrics(registry: CollectorRegistry) -> Metrics:
    """All metrics on it."""
    return Metrics(registry)


def test_an_upload_counts_in_all_its_aspects(metrics: Metrics, registry: CollectorRegistry) -> None:
    """Disposition, people, findings, unread parts, hidden tables, rules and exceptions are counted."""
    lifted = replace(MATCH, rule="other-rule", lifted_by=("partner",))
    metrics(
        make_event(
            incident_id=INCIDENT,
            attempts=1,
            inspection={"unscannable": (UNREAD,)},
            verdict={"matches": (MATCH, lifted)},
            destination=replace(EVENT.destination, sni="elsewhere.example"),
            failure="worker:WorkerDied",
        )
    )
    expected = {
        ("dlp_uploads_inspected_total", (("disposition", "quarantined"),)): 1,
        ("dlp_uploads_by_destination_group_total", (("group", "public"), ("disposition", "quarantined"))): 1,
        ("dlp_people_stopped_total", ()): 6252,
        ("dlp_findings_total", (("entity_type", "US_ALIEN_REGISTRATION_NUMBER"),)): 6252,
        ("dlp_unscannable_total", (("reason", "encrypted"),)): 1,
        ("dlp_hidden_tables_total", (("place", "sheet"),)): 1,
        ("dlp_exceptions_applied_total", ()): 1,
        ("dlp_destination_inconsistent_total", ()): 1,
        ("dlp_inspection_failures_total", (("stage", "worker"),)): 1,
        ("dlp_inspection_duration_seconds_count", ()): 1,
        ("dlp_hold_seconds_count", ()): 1,
        ("dlp_inspected_bytes_total", ()): 50_300,
    }

    assert {key: registry.get_sample_value(key[0], dict(key[1])) for key in expected} == expected


def test_what_is_known_beforehand_begins_at_zero(metrics: Metrics, registry: CollectorRegistry) -> None:
    """A first refusal, match of a rule or connection that is not HTTP is an increase that an alert sees."""
    metrics.expect_rule(MATCH.rule, MATCH.action, MATCH.mode)
    rule = {"rule": "bulk-personal-records", "action": "quarantine", "mode": "enforce"}

    assert registry.get_sample_value("dlp_rule_matches_total", rule) == 0
    assert registry.get_sample_value("dlp_uninspected_connections_total", {"reason": "tcp"}) == 0
    assert registry.get_sample_value("dlp_uploads_inspected_total", {"disposition": "blocked"}) == 0


def test_a_repetition_stops_nobody_again(metrics: Metrics, registry: CollectorRegistry) -> None:
    """A client that tries three times has stopped its people once."""
    for attempts in (1, 2, 3):
        metrics(make_event(attempts=attempts))

    assert registry.get_sample_value("dlp_people_stopped_total") == 6252
    assert registry.get_sample_value("dlp_refused_attempts_repeated_total") == 2


def test_people_of_uploads_that_passed_are_not_stopped(metrics: Metrics, registry: CollectorRegistry) -> None:
    """Only refusals stop people."""
    metrics(make_event(disposition=Disposition.ALERTED))

    assert registry.get_sample_value("dlp_people_stopped_total") == 0


def test_labels_are_bounded_and_name_nobody(metrics: Metrics, registry: CollectorRegistry) -> None:
    """Whatever uploads and policies bring, the number of series stays small and no host, user or file is in them."""
    for number in range(3 * MAX_GROUPS):
        metrics(
            make_event(
                sender=Sender(address=f"10.1.{number}.7", user=f"user-{number}"),
                inspection={"entities": ((f"BADGE_{number}", 1),)},
                verdict={"destination_group": f"g{number}", "matches": (replace(MATCH, rule=f"r{number}"),)},
                failure=f"stage-{number}:Error",
            )
        )
        metrics.uninspected_connection(f"reason-{number}")
    exposition = generate_latest(registry).decode()

    assert len(exposition.splitlines()) < 1500
    for text in (HOST, "user-1", "10.1.", "statistics.xlsx", "BADGE_", "stage-1", "reason-1"):
        assert text not in exposition


def test_exemplars_carry_the_incident(metrics: Metrics, registry: CollectorRegistry) -> None:
    """From a refusal in a graph one comes to its incident."""
    metrics(make_event(incident_id=INCIDENT))

    assert f'# {{incident_id="{INCIDENT}"}}' in generate_latest(registry).decode()


def test_the_policy_in_force_is_one(metrics: Metrics, registry: CollectorRegistry) -> None:
    """A reload replaces the revision, a rejected edit leaves it and says so."""
    metrics.set_policy("default", "1", loaded_at=5.0)
    metrics.set_policy("default", "2", loaded_at=6.0)
    metrics.refuse_policy()

    assert registry.get_sample_value("dlp_policy_info", {"policy": "default", "revision": "1"}) is None
    assert registry.get_sample_value("dlp_policy_info", {"policy": "default", "revision": "2"}) == 1
    assert registry.get_sample_value("dlp_policy_reload_success") == 0
    assert registry.get_sample_value("dlp_policy_reload_timestamp_seconds") == 6.0


def test_a_figure_that_cannot_be_had_takes_no_other_with_it(metrics: Metrics, registry: CollectorRegistry) -> None:
    """A watched value that fails is NaN at the scrape."""

    def fail() -> float:
        raise OSError

    metrics.watch(metrics.quarantine_bytes, fail)
    metrics.watch(metrics.queue_depth, lambda: 3)
    value = registry.get_sample_value("dlp_quarantine_bytes")

    assert value is not None
    assert math.isnan(value)
    assert registry.get_sample_value("dlp_queue_depth") == 3


def test_lost_events_are_counted_by_sink(metrics: Metrics, registry: CollectorRegistry) -> None:
    """What a sink loses is seen."""
    metrics.lose_event("log")

    assert registry.get_sample_value("dlp_sink_failures_total", {"sink": "log"}) == 1
