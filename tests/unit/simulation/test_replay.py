from datetime import UTC, datetime

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.verdict import Action, Disposition, Verdict
from dlp_addon.policy import Policy, parse_policy
from dlp_addon.simulation.replay import MAX_EXAMPLES, RecordedUpload, from_event, replay

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)


def build(threshold: int) -> Policy:
    """A policy that blocks from so many people on."""
    rule = f"{{id: many, title: T, action: block, when: {{distinct_people: {{at_least: {threshold}}}}}}}"
    return parse_policy({"p.yaml": f"policy: {{id: p}}\nrules: [{rule}]\n"})


def recorded(people: int, user: str | None = "mara") -> RecordedUpload:
    """A recorded upload, by way of its event."""
    inspection = Inspection(body_bytes=1, body_sha256="", distinct_people=people)
    event = InspectionEvent(
        request_id="r1",
        incident_id=None,
        attempts=0,
        occurred_at=NOW,
        sender=Sender(address="192.0.2.1", user=user),
        destination=Destination(authority="www.example.net", port=443),
        method="POST",
        url="https://www.example.net/a/b",
        protocol="HTTP/1.1",
        disposition=Disposition.ALLOWED,
        verdict=Verdict(
            action=Action.ALLOW,
            rule=None,
            reasons=(),
            would_be=Action.ALLOW,
            matches=(),
            policy="p",
            revision="0",
            destination_group="public",
        ),
        inspection=inspection,
        hold_seconds=0.1,
    )
    return from_event(event)


def test_stricter_policy_newly_refuses() -> None:
    """What would be refused is counted by rule, destination group and sender."""
    result = replay(build(10), build(5), [recorded(4), recorded(5), recorded(9, user=None), recorded(10)])

    assert (result.uploads, result.changed) == (4, 2)
    assert result.newly_refused == {"many": 2}
    assert result.newly_allowed == {}
    assert result.changed_groups == {"public": 2}
    assert result.changed_senders == {"mara": 1, "192.0.2.1": 1}


def test_milder_policy_newly_allows() -> None:
    """What would pass is counted by the rule that refused it."""
    result = replay(build(5), build(10), [recorded(7)])

    assert result.newly_allowed == {"many": 1}
    assert [(change.old.rule, change.new.rule) for change in result.examples] == [("many", None)]


def test_examples_are_few() -> None:
    """A replay of any length holds few uploads in memory."""
    result = replay(build(10), build(5), (recorded(7) for _ in range(50)))

    assert (result.changed, len(result.examples)) == (50, MAX_EXAMPLES)


def test_recorded_path_has_no_query() -> None:
    """The request of an event is as much as was recorded of it."""
    upload = recorded(1)

    assert (upload.request.path, upload.request.headers, upload.decided_at) == ("/a/b", (), NOW)
