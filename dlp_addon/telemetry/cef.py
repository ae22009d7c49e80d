"""An upload's event in ArcSight's Common Event Format 0 (Implementing ArcSight CEF, version 25)."""

from importlib.metadata import version
from typing import Final

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.ecs import SEVERITIES
from dlp_addon.telemetry.events import UPLOAD_EVENTS
from dlp_addon.telemetry.visible_text import make_visible

MAX_VALUE_CHARACTERS: Final = 1000


def describe_as_cef(event: InspectionEvent) -> str:
    """One line: the header's seven fields, then extensions."""
    verdict = event.verdict
    header = (
        "CEF:0",
        "dlp-addon",
        "dlp-gateway",
        version("dlp-addon"),
        UPLOAD_EVENTS[event.disposition],
        f"Upload {event.disposition.value}",
        str(SEVERITIES.get(verdict.severity, 1)),
    )
    fields = "|".join(_escape_header(_visible(field)) for field in header)
    extensions = " ".join(f"{key}={_escape_value(_visible(value))}" for key, value in _extensions(event) if value)
    return f"{fields}|{extensions}"


def _extensions(event: InspectionEvent) -> tuple[tuple[str, str], ...]:
    inspection, verdict = event.inspection, event.verdict
    return (
        ("rt", str(int(event.occurred_at.timestamp() * 1000))),
        ("externalId", event.request_id),
        ("src", event.sender.address),
        ("suser", event.sender.user or ""),
        ("dhost", event.destination.host),
        ("dpt", str(event.destination.port)),
        ("requestMethod", event.method),
        ("request", event.url),
        ("act", event.disposition.value),
        ("in", str(inspection.body_bytes)),
        ("reason", event.failure or ""),
        ("msg", "; ".join(verdict.reasons)),
        ("fname", inspection.files[0].name if inspection.files else ""),
        ("cn1Label", "people"),
        ("cn1", str(inspection.distinct_people)),
        ("cs1Label", "rule"),
        ("cs1", verdict.rule or "none"),
        ("cs2Label", "incident"),
        ("cs2", event.incident_id or "none"),
        ("cs3Label", "destinationGroup"),
        ("cs3", verdict.destination_group),
        ("cs4Label", "policyRevision"),
        ("cs4", verdict.revision),
    )


def _visible(text: str) -> str:
    return make_visible(text, max_characters=MAX_VALUE_CHARACTERS)


def _escape_header(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _escape_value(text: str) -> str:
    return text.replace("\\", "\\\\").replace("=", "\\=")
