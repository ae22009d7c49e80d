"""Recorded uploads for tests, by way of their events."""

from dataclasses import astuple
from datetime import UTC, datetime
from typing import Any

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.model.verdict import Action, Disposition, Verdict
from dlp_addon.recorded_upload import record_event
from dlp_addon.simulation.shapes import Row

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)


def recorded(
    *,
    user: str | None = "mara",
    destination: Destination | None = None,
    windows: tuple[tuple[int, int], ...] = (),
    at: datetime = NOW,
    **facts: Any,  # noqa: ANN401 - the fields of an inspection
) -> Row:
    """The row of an upload to a public site of which these facts were found."""
    event = InspectionEvent(
        request_id="r1",
        incident_id=None,
        attempts=0,
        occurred_at=at,
        sender=Sender(address="192.0.2.1", user=user),
        destination=destination or Destination(authority="www.example.net", port=443),
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
        inspection=Inspection(**{"body_bytes": 1, "body_sha256": "", **facts}),
        hold_seconds=0.1,
        history=SendingHistory(windows=windows),
    )
    return astuple(record_event(event))
