"""The log events of the product: their names, and the flat keys of an upload's event."""

from typing import Final

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.verdict import Disposition

UPLOAD_EVENTS: Final = {
    Disposition.ALLOWED: "dlp.upload_inspected",
    Disposition.ALERTED: "dlp.upload_alerted",
    Disposition.MONITORED: "dlp.upload_monitored",
    Disposition.RELEASED: "dlp.upload_released",
    Disposition.COACHED: "dlp.upload_coached",
    Disposition.BLOCKED: "dlp.upload_blocked",
    Disposition.QUARANTINED: "dlp.upload_quarantined",
    Disposition.FAILED: "dlp.upload_failed",
}

INSPECTION_FAILED: Final = "dlp.inspection_failed"
POLICY_RELOADED: Final = "dlp.policy_reloaded"
POLICY_REJECTED: Final = "dlp.policy_rejected"
CONNECTION_UNINSPECTED: Final = "dlp.connection_uninspected"
TRANSPORT_FAILED: Final = "dlp.transport_failed"
CLIENT_STALLED: Final = "dlp.client_stalled"
FORWARDING_ABANDONED: Final = "dlp.forwarding_abandoned"
PROXY_LOGGED: Final = "dlp.proxy_logged"
PROGRAM_FAILED: Final = "dlp.program_failed"
RULE_TRIPPED: Final = "dlp.policy_rule_tripped"
COACH_UNAVAILABLE: Final = "dlp.coach_unavailable"
WORKER_RESTARTED: Final = "dlp.worker_restarted"
WORKER_CONFINED: Final = "dlp.worker_confined"
CONFINEMENT_INCOMPLETE: Final = "dlp.worker_confinement_incomplete"
BREAK_GLASS_BEGUN: Final = "dlp.break_glass_begun"
BREAK_GLASS_ENDED: Final = "dlp.break_glass_ended"
GATEWAY_STARTED: Final = "dlp.gateway_started"
GATEWAY_DRAINING: Final = "dlp.gateway_draining"
GATEWAY_STOPPED: Final = "dlp.gateway_stopped"
IDENTITY_PRESENT: Final = "dlp.quarantine_identity_present"

LEVELS: Final = {
    Disposition.ALLOWED: "info",
    Disposition.ALERTED: "warning",
    Disposition.MONITORED: "warning",
    Disposition.RELEASED: "warning",
    Disposition.COACHED: "warning",
    Disposition.BLOCKED: "warning",
    Disposition.QUARANTINED: "warning",
    Disposition.FAILED: "error",
}

MAX_NAMED = 10
"""Files, reasons and exceptions that one event lists."""


def describe_upload(event: InspectionEvent) -> dict[str, object]:
    """An upload's event as flat keys: counts, types and masked names, no value and no query."""
    return {**_who_and_where(event), **_judgement(event), **_content(event)}


def _who_and_where(event: InspectionEvent) -> dict[str, object]:
    return {
        "request_id": event.request_id,
        "incident_id": event.incident_id,
        "attempts": event.attempts,
        "occurred_at": event.occurred_at.isoformat(),
        "sender_address": event.sender.address,
        "sender_user": event.sender.user,
        "destination_host": event.destination.host,
        "destination_port": event.destination.port,
        "destination_group": event.verdict.destination_group,
        "destination_consistent": event.destination.is_consistent,
        "method": event.method,
        "url": event.url,
        "protocol": event.protocol,
        "upload_protocol": event.upload_protocol.value if event.upload_protocol else None,
        "hold_seconds": round(event.hold_seconds, 6),
    }


def _judgement(event: InspectionEvent) -> dict[str, object]:
    verdict = event.verdict
    lifted = dict.fromkeys(exception for match in verdict.matches for exception in match.lifted_by)
    return {
        "disposition": event.disposition.value,
        "action": verdict.action.label,
        "would_be": verdict.would_be.label,
        "rule": verdict.rule,
        "severity": verdict.severity,
        "reasons": list(verdict.reasons[:MAX_NAMED]),
        "exceptions": list(lifted)[:MAX_NAMED],
        "policy": verdict.policy,
        "revision": verdict.revision,
        "failure": event.failure,
    }


def _content(event: InspectionEvent) -> dict[str, object]:
    inspection = event.inspection
    hidden = dict.fromkeys(table.hidden.value for table in inspection.tables if table.hidden is not None)
    return {
        "body_bytes": inspection.body_bytes,
        "forwarded_bytes": event.forwarded_bytes,
        "files": [file.name for file in inspection.files[:MAX_NAMED]],
        "file_count": len(inspection.files),
        "table_count": len(inspection.tables),
        "distinct_people": inspection.distinct_people,
        "entity_types": [entity_type for entity_type, _count in inspection.entities],
        "hidden_places": list(hidden),
        "unscannable_count": len(inspection.unscannable),
        "unscannable_reasons": list(dict.fromkeys(part.reason.value for part in inspection.unscannable)),
        "inspection_seconds": round(inspection.seconds, 6),
    }
