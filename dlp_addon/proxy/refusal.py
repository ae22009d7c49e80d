"""The answer that the sender of a refused upload gets. Pure; knows nothing of mitmproxy."""

from dataclasses import dataclass, field

from dlp_addon.model.admission import Coaching
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.content_negotiation import Form, choose_form, is_navigation
from dlp_addon.proxy.refusal_documents import render_problem, render_text
from dlp_addon.proxy.refusal_explanation import Explanation, explain
from dlp_addon.proxy.refusal_families import RequestShape, find_family, refusal_status
from dlp_addon.proxy.refusal_page import RefusalPage

DEFAULT_CONTACT = "your security team"
MAX_ORIGIN_CHARACTERS = 300
_INERT = "sandbox; default-src 'none'; frame-ancestors 'none'"
_PAGE = RefusalPage()

# `*` is no wildcard where credentials are allowed, so the names that upload libraries read are spelled out.
_EXPOSED_HEADERS = ", ".join(
    (
        *("Content-Type", "X-DLP-Incident", "X-Should-Retry", "ETag", "Location"),
        *("Tus-Resumable", "Tus-Version", "Upload-Offset", "Upload-Length", "Upload-Metadata"),
        *("x-amz-request-id", "x-ms-error-code", "grpc-status", "grpc-message"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A complete answer but for its length, which the transport states."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)


def render_refusal(
    request: UploadRequest, event: InspectionEvent, *, contact: str | None, coaching: Coaching | None = None
) -> Refusal:
    """The refusal in the form that the request's sender understands.

    A page for a browser's window or frame, the API's own shape where the request shows which API it is, else text for
    a terminal or a problem document. It holds counts, types and masked names, no value; every character in it is seen;
    no client is invited to repeat. It is sent from the destination's origin, so nothing in it runs, loads or links.
    """
    told = explain(event, contact or DEFAULT_CONTACT, coaching)
    status, own_headers, body = _render(request, event, told)
    headers = (*own_headers, *_common_headers(event), *_cors_headers(request))
    return Refusal(status=status, headers=headers, body=b"" if request.method.upper() == "HEAD" else body)


def _render(
    request: UploadRequest, event: InspectionEvent, told: Explanation
) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    shape = RequestShape(request, is_part=bool(event.upload_name))
    family = None if is_navigation(request) else find_family(shape)
    if family is not None:
        answer = family.answer(shape, told)
        headers = (("Content-Type", answer.media_type), ("Content-Security-Policy", _INERT), *answer.headers)
        return answer.status, headers, answer.body
    status = refusal_status(shape)
    form = choose_form(request)
    policy = _PAGE.content_security_policy if form is Form.PAGE else _INERT
    headers = (("Content-Type", _content_type(form)), ("Content-Security-Policy", policy))
    return status, headers, _body(form, told, event, shape)


def _body(form: Form, told: Explanation, event: InspectionEvent, shape: RequestShape) -> bytes:
    if form is Form.PAGE:
        return _PAGE.render(told)
    if form is Form.TEXT:
        return render_text(told)
    return render_problem(told, event, refusal_status(shape), is_for_page=shape.is_script)


def _content_type(form: Form) -> str:
    return f"{form.value}; charset=utf-8" if form in {Form.PAGE, Form.TEXT} else form.value


def _common_headers(event: InspectionEvent) -> tuple[tuple[str, str], ...]:
    incident = (("X-DLP-Incident", event.incident_id),) if event.incident_id else ()
    return (
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "SAMEORIGIN"),
        ("Referrer-Policy", "no-referrer"),
        ("Content-Language", "en"),
        ("X-Should-Retry", "false"),
        *incident,
    )


def _cors_headers(request: UploadRequest) -> tuple[tuple[str, str], ...]:
    """Lets the page that sent the upload read why it was refused; else its script sees a network error and repeats."""
    vary = ("Vary", "Origin, Accept, Sec-Fetch-Mode")
    origin = request.header("Origin")
    if origin is None or not _is_origin(origin):
        return (vary,)
    return (
        vary,
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Allow-Credentials", "true"),
        ("Access-Control-Expose-Headers", _EXPOSED_HEADERS),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    )


def _is_origin(text: str) -> bool:
    """Whether a text can be sent back as an origin: a word of visible ASCII, as browsers send it."""
    is_word = text.isascii() and text.isprintable() and not any(character in text for character in " ,;\"'<>\\")
    return 0 < len(text) <= MAX_ORIGIN_CHARACTERS and is_word
