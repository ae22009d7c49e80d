"""An upload's event as a Data Security Finding (class 2006) of the Open Cybersecurity Schema Framework 1.2."""

from datetime import datetime
from importlib.metadata import version
from typing import Final

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.events import UPLOAD_EVENTS, describe_upload

OCSF_VERSION: Final = "1.2.0"
CATEGORY: Final = 2
CLASS: Final = 2006
CREATED, UPDATED, CLOSED = 1, 2, 3
NEW, IN_PROGRESS, RESOLVED = 1, 2, 4
PERSONAL: Final = 1
IN_TRANSIT: Final = 2
SEVERITIES: Final = {"info": 1, "low": 2, "medium": 3, "high": 4, "critical": 5}
ALLOWED, DENIED = 1, 2
DISPOSITIONS: Final = {
    Disposition.ALLOWED: 1,
    Disposition.ALERTED: 19,
    Disposition.MONITORED: 15,
    Disposition.RELEASED: 8,
    Disposition.COACHED: 2,
    Disposition.BLOCKED: 2,
    Disposition.QUARANTINED: 3,
    Disposition.FAILED: 2,
}


def describe_as_ocsf(event: InspectionEvent) -> dict[str, object]:
    """The event under the class's attributes; what the schema has no name for stands below `unmapped`."""
    verdict = event.verdict
    finding = event.incident_id or event.request_id
    return {
        "category_uid": CATEGORY,
        "class_uid": CLASS,
        "activity_id": CREATED,
        "type_uid": CLASS * 100 + CREATED,
        "time": _milliseconds(event.occurred_at),
        "severity_id": SEVERITIES.get(verdict.severity, 1),
        "status_id": 1,
        "action_id": DENIED if event.disposition.refused else ALLOWED,
        "disposition_id": DISPOSITIONS[event.disposition],
        "message": "; ".join(verdict.reasons) or UPLOAD_EVENTS[event.disposition],
        "metadata": {
            "version": OCSF_VERSION,
            "uid": event.request_id,
            "profiles": ["host", "security_control"],
            "product": {"name": "dlp-addon", "vendor_name": "dlp-addon", "version": version("dlp-addon")},
        },
        "finding_info": {"uid": finding, "title": verdict.rule or "upload inspected", "types": ["data loss"]},
        "data_security": {
            "category_id": PERSONAL,
            "data_lifecycle_state_id": IN_TRANSIT,
            "policy": {"uid": verdict.policy, "name": verdict.policy, "version": verdict.revision},
        },
        "actor": {"user": {"name": event.sender.user or "unknown"}},
        "src_endpoint": {"ip": event.sender.address},
        "dst_endpoint": {"hostname": event.destination.host, "port": event.destination.port},
        "unmapped": describe_upload(event),
    }


def describe_incident_as_ocsf(  # noqa: PLR0913 - what the work on an incident adds to its event
    event: InspectionEvent,
    *,
    incident_id: str,
    attempts: int,
    last_at: datetime,
    is_assigned: bool,
    closed_at: datetime | None,
) -> dict[str, object]:
    """An incident as a finding that has been worked on: created, in progress, or closed."""
    described = describe_as_ocsf(event)
    activity = CREATED if closed_at is None and not is_assigned else UPDATED if closed_at is None else CLOSED
    return {
        **described,
        "activity_id": activity,
        "type_uid": CLASS * 100 + activity,
        "status_id": {CREATED: NEW, UPDATED: IN_PROGRESS, CLOSED: RESOLVED}[activity],
        "finding_info": {
            "uid": incident_id,
            "title": event.verdict.rule or "upload inspected",
            "types": ["data loss"],
            "created_time": _milliseconds(event.occurred_at),
            "last_seen_time": _milliseconds(last_at),
            "modified_time": _milliseconds(closed_at or last_at),
        },
        "count": attempts,
    }


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
