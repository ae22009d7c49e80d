"""Which form of an answer a client wants (RFC 9110, section 12; Fetch Metadata)."""

from enum import StrEnum

from dlp_addon.model.request import UploadRequest

MAX_ACCEPT_CHARACTERS = 2000
_TERMINAL_PROGRAMS = ("curl/", "wget/", "httpie/", "lwp-request", "libfetch", "aria2/", "xh/")


class Form(StrEnum):
    """Media types that a refusal is written in, the one that suits most programs first."""

    PROBLEM = "application/problem+json"
    JSON = "application/json"
    TEXT = "text/plain"
    PAGE = "text/html"


def is_navigation(request: UploadRequest) -> bool:
    """Whether a person will look at the answer in a browser's window or frame."""
    mode = request.header("Sec-Fetch-Mode")
    return mode is not None and mode.strip().lower() == "navigate"


def choose_form(request: UploadRequest) -> Form:
    """The form that the request asks for, by its quality values; a form named outright outranks a wildcard.

    A page goes only where no script receives it: a script would put it into the destination's own page. A client that
    accepts none of the forms gets the problem document all the same.
    """
    if is_navigation(request):
        return Form.PAGE
    accepted = _parse_accept(", ".join(request.header_values("Accept"))[:MAX_ACCEPT_CHARACTERS])
    offered = [form for form in Form if form is not Form.PAGE or not _is_for_script(request)]
    if _is_terminal(request):
        offered.sort(key=lambda form: form is not Form.TEXT)
    return max(offered, key=lambda form: _preference(form, accepted))


def _is_for_script(request: UploadRequest) -> bool:
    requested_with = request.header("X-Requested-With") or ""
    return request.header("Sec-Fetch-Mode") is not None or requested_with.lower() == "xmlhttprequest"


def _is_terminal(request: UploadRequest) -> bool:
    return (request.header("User-Agent") or "").lower().startswith(_TERMINAL_PROGRAMS)


def _parse_accept(accept: str) -> dict[str, float]:
    """Quality by media range; a range with a quality that cannot be read counts as refused."""
    ranges: dict[str, float] = {}
    for member in accept.split(","):
        name, *parameters = (piece.strip().lower() for piece in member.split(";"))
        if name:
            ranges[name] = min((_quality(parameter) for parameter in parameters), default=1.0)
    return ranges or {"*/*": 1.0}


def _quality(parameter: str) -> float:
    name, _, value = parameter.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        quality = float(value)
    except ValueError:
        return 0.0
    return quality if 0.0 <= quality <= 1.0 else 0.0


def _preference(form: Form, accepted: dict[str, float]) -> tuple[float, int]:
    """Quality and how exactly the form is named: the most exact range that fits decides, as RFC 9110 says."""
    kind = form.value.partition("/")[0]
    for exactness, name in ((2, form.value), (1, f"{kind}/*"), (0, "*/*")):
        if name in accepted:
            return (accepted[name], exactness)
    return (0.0, 0)
