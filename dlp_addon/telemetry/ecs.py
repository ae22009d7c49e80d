"""An upload's event in the Elastic Common Schema 8 (elastic.co, field reference)."""

from ipaddress import ip_address
from typing import Final

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.events import UPLOAD_EVENTS, describe_upload

ECS_VERSION: Final = "8.11.0"
SEVERITIES: Final = {"info": 1, "low": 3, "medium": 5, "high": 8, "critical": 10}
_STANDS_ELSEWHERE: Final = frozenset(
    {
        *("request_id", "occurred_at", "sender_address", "sender_user", "destination_host", "destination_port"),
        *("method", "url", "disposition", "rule", "severity", "policy", "revision", "body_bytes", "hold_seconds"),
    }
)


def describe_as_ecs(event: InspectionEvent) -> dict[str, object]:
    """The event under the schema's fields; what the schema has no name for stands below `dlp`."""
    flat = describe_upload(event)
    verdict = event.verdict
    described: dict[str, object] = {
        "@timestamp": event.occurred_at.isoformat(),
        "ecs": {"version": ECS_VERSION},
        "message": "; ".join(verdict.reasons) or UPLOAD_EVENTS[event.disposition],
        "event": _event_fields(event),
        "rule": _present({"id": verdict.rule, "ruleset": verdict.policy, "version": verdict.revision}),
        "source": _endpoint(event.sender.address),
        "destination": {**_endpoint(event.destination.host), "port": event.destination.port},
        "http": {"request": {"method": event.method, "body": {"bytes": event.inspection.body_bytes}}},
        "url": {"full": event.url},
        "observer": {"vendor": "dlp-addon", "product": "dlp-addon", "type": "proxy"},
        "dlp": {key: value for key, value in flat.items() if key not in _STANDS_ELSEWHERE},
    }
    if event.sender.user:
        described["user"] = {"name": event.sender.user}
    return described


def _endpoint(place: str) -> dict[str, object]:
    """An address as its field type wants it: a document whose `ip` is no IP address is refused by the index."""
    try:
        return {"address": place, "ip": ip_address(place.partition("%")[0]).compressed}
    except ValueError:
        return _present({"address": place, "domain": place})


def _present(fields: dict[str, str | None]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}


def _event_fields(event: InspectionEvent) -> dict[str, object]:
    refused = event.disposition.refused
    return {
        "id": event.request_id,
        "kind": "event" if event.disposition.value == "allowed" else "alert",
        "category": ["network", "web"],
        "type": ["denied" if refused else "allowed"],
        "action": event.disposition.value,
        "outcome": "failure" if event.failure else "success",
        "severity": SEVERITIES.get(event.verdict.severity, 1),
        "dataset": "dlp.uploads",
        "duration": int(event.hold_seconds * 1_000_000_000),
    }
