"""What a decision does to a flow: the note in mitmproxy's interfaces, and the answer to the client."""

from mitmproxy import http

from dlp_addon.model.admission import Coaching
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.refusal import render_refusal

_MARKERS = {
    "alerted": ":warning:",
    "monitored": ":eyes:",
    "released": ":key:",
    "coached": ":raised_hand:",
    "blocked": ":no_entry:",
    "quarantined": ":lock:",
    "failed": ":x:",
}

MINIMAL_BODY = b"This upload was refused: the gateway could not examine it. Nothing was sent on.\n"


def annotate(flow: http.HTTPFlow, event: InspectionEvent) -> None:
    """Show what happened in flow lists and filters (`~comment`, `~meta`, `~marker`), without any personal value."""
    disposition = event.disposition.value
    rule = f" by {event.verdict.rule}" if event.verdict.rule else ""
    incident = f", incident {event.incident_id}" if event.incident_id else ""
    flow.comment = f"dlp: {disposition}{rule}{incident}"
    flow.marked = _MARKERS.get(disposition, "")
    flow.metadata["dlp_disposition"] = disposition
    flow.metadata["dlp_rule"] = event.verdict.rule or ""
    flow.metadata["dlp_incident"] = event.incident_id or ""


def annotate_failure(flow: http.HTTPFlow, failure: str) -> None:
    """The same for a refusal that has no event."""
    flow.comment = f"dlp: failed ({failure})"
    flow.marked = _MARKERS["failed"]
    flow.metadata["dlp_disposition"] = "failed"


def build_minimal_refusal(request: http.Request) -> http.Response:
    """The answer where nothing else can be rendered: fixed words, the origin's scripts may read it."""
    headers = [
        (b"Content-Type", b"text/plain; charset=utf-8"),
        (b"Cache-Control", b"no-store"),
        (b"X-Content-Type-Options", b"nosniff"),
        (b"Content-Security-Policy", b"sandbox; default-src 'none'"),
        (b"X-Should-Retry", b"false"),
    ]
    origin = request.headers.get("origin", "")
    if origin and origin.isascii() and origin.isprintable():
        headers += [
            (b"Access-Control-Allow-Origin", origin.encode()),
            (b"Access-Control-Allow-Credentials", b"true"),
            (b"Vary", b"Origin"),
        ]
    return http.Response.make(403, MINIMAL_BODY, http.Headers(headers))


def forget_progress(response: http.Response) -> None:
    """Make an answer that tells how far an upload is one that knows no such upload: its client begins anew."""
    response.status_code, response.reason = 404, "Not Found"
    for name in ("upload-offset", "upload-length", "range", "location"):
        response.headers.pop(name, None)
    response.headers["cache-control"] = "no-store"


def build_absorbed_deletion() -> http.Response:
    """The answer to a client that cleans up after a refusal, by a deletion that is not carried out."""
    return http.Response.make(204, b"", {"Cache-Control": "no-store"})


def build_refusal(
    request: UploadRequest, event: InspectionEvent, *, contact: str, coaching: Coaching | None = None
) -> http.Response:
    """The answer that explains `event`, in the form that the client understands."""
    refusal = render_refusal(request, event, contact=contact, coaching=coaching)
    fields = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in refusal.headers]
    return http.Response.make(refusal.status, refusal.body, http.Headers(fields))


def build_unreachable_refusal() -> http.Response:
    """The answer to a request for the gateway's own listeners or a link-local service."""
    body = b"The gateway does not connect to its own listeners or to link-local addresses.\n"
    return http.Response.make(403, body, {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"})
