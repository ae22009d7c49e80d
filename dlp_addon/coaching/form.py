import base64
import hashlib
import hmac
import json
import re
import secrets
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from importlib import resources
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

import jinja2
from markupsafe import Markup

from dlp_addon.coaching.logins import Logins, read_basic
from dlp_addon.errors import RecordError

COOKIE = "dlp_coach"
MIN_REASON_CHARACTERS = 10
MAX_REASON_CHARACTERS = 1000
MAX_DENIED = 60
"""Wrong codes a minute from everybody together; then the form answers nobody until some are older."""
_TITLE = "Say why it must go out"
_WORDS = {
    "denied": "The code is wrong, or no longer valid. A further attempt to upload shows a new one.",
    "not_yours": "This is no upload of yours, or its hour is over. A further attempt to upload begins a new one.",
    "reason_missing": f"The reason needs {MIN_REASON_CHARACTERS} to {MAX_REASON_CHARACTERS:,} characters.",
}
_GRANTED = "Thank you. Upload the same file to the same place again within 30 minutes; it will pass once."
_PATH = re.compile(r"/coach/([A-Z0-9-]{1,40})(/login)?")
_REALM = "the proxy"
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_TEMPLATES = resources.files("dlp_addon.coaching").joinpath("templates")


class Tickets(Protocol):
    """Where codes and reasons go: `dlp_addon.incidents.coaching.CoachTickets`."""

    def submit(self, incident_id: str, code: str, reason: str, now: datetime) -> str:
        """`granted`, `denied` or `reason_missing`; raises RecordError."""
        ...

    def submit_as(self, incident_id: str, user: str, reason: str, now: datetime) -> str:
        """The same for the proxy user who sent the upload, without a code."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request to the form; names of headers in lower case."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A whole answer but for its length."""

    status: HTTPStatus
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Visit:
    """Which incident the form is asked for, and by which proxy user; None for whoever brings the code."""

    incident_id: str
    user: str | None

    @property
    def path(self) -> str:
        return f"/coach/{self.incident_id}" if self.user is None else f"/coach/{self.incident_id}/login"


class CoachForm:
    """Answers requests for the form at `/coach/INCIDENT`, and at `/coach/INCIDENT/login` for proxy users.

    Who logs in as the proxy user that sent the upload (Basic, RFC 7617) needs no code. Safe to call from several
    threads.

    A page of another site can neither read the form nor send it: there is no CORS, no frame, a token is bound to a
    cookie that only this site sends, and a request that names another origin or host is refused. A program sends JSON
    with `code` and `reason`, which no page of another site may.
    """

    def __init__(self, tickets: Tickets, origin: str, now: Callable[[], datetime], logins: Logins) -> None:
        """`origin` is what people reach the form by, such as `https://release.agency.example`."""
        self.origin = origin.rstrip("/")
        self._host = urlsplit(self.origin).netloc
        self._is_secure = self.origin.startswith("https:")
        self._tickets = tickets
        self._logins = logins
        self._now = now
        self._key = secrets.token_bytes(32)
        self._denials = _Denials()
        environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
        self._template = environment.from_string(_TEMPLATES.joinpath("form.html").read_text("utf-8"))
        self._style = _TEMPLATES.joinpath("form.css").read_text("utf-8")

    def url(self, incident_id: str) -> str:
        """Where the sender of an incident's upload gives the reason."""
        return f"{self.origin}/coach/{incident_id}"

    def answer(self, request: Request) -> Response:
        """The answer to a request; raises nothing that its content could cause."""
        if request.headers.get("host", "") != self._host:
            # A name that an attacker let point here (DNS rebinding) is not this site's.
            return self._page(HTTPStatus.MISDIRECTED_REQUEST, "Nothing is here.")
        found = _PATH.fullmatch(request.target.partition("?")[0])
        if found is None:
            return self._page(HTTPStatus.NOT_FOUND, "Nothing is here.")
        if found[2] is None:
            return self._serve(_Visit(found[1], None), request)
        user = self._log_in(request)
        return self._serve(_Visit(found[1], user), request) if isinstance(user, str) else user

    def _log_in(self, request: Request) -> str | Response:
        """The proxy user whose name and password the request bears; what to answer where it bears none."""
        given = read_basic(request.headers.get("authorization", ""))
        now = self._now()
        if not self._logins.are_offered():
            return self._page(HTTPStatus.NOT_FOUND, "Nothing is here.")
        if self._denials.are_too_many(now):
            return self._page(HTTPStatus.TOO_MANY_REQUESTS, "Try again in a few minutes.")
        if given is not None and self._logins.check(*given):
            return given[0]
        if given is not None:
            self._denials.note(now)
        challenge = ("WWW-Authenticate", f'Basic realm="{_REALM}", charset="UTF-8"')
        return self._page(HTTPStatus.UNAUTHORIZED, "Log in as you do at the proxy.", (challenge,))

    def _serve(self, visit: _Visit, request: Request) -> Response:
        if request.method in {"GET", "HEAD"}:
            return self._form(visit)
        if request.method != "POST":
            return self._page(HTTPStatus.METHOD_NOT_ALLOWED, "Nothing is here.", (("Allow", "GET, HEAD, POST"),))
        return self._take(visit, request)

    def _take(self, visit: _Visit, request: Request) -> Response:
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not self._is_own_origin(request) or media_type not in {_JSON, _FORM}:
            return self._page(HTTPStatus.FORBIDDEN, "This did not come from the form.")
        fields = _read_json(request.body) if media_type == _JSON else _read_form(request.body)
        if media_type == _FORM and not self._has_token(visit, request, fields):
            return self._form(visit, HTTPStatus.FORBIDDEN, "The form was open too long. Send it once more.")
        return self._submit(media_type, visit, fields)

    def _submit(self, media_type: str, visit: _Visit, fields: Mapping[str, str]) -> Response:
        now = self._now()
        if self._denials.are_too_many(now):
            return self._result(media_type, HTTPStatus.TOO_MANY_REQUESTS, "denied", "Try again in a few minutes.")
        reason = fields.get("reason", "")
        try:
            if visit.user is None:
                outcome = self._tickets.submit(visit.incident_id, fields.get("code", ""), reason, now)
            else:
                outcome = self._tickets.submit_as(visit.incident_id, visit.user, reason, now)
        except RecordError:
            return self._result(media_type, HTTPStatus.SERVICE_UNAVAILABLE, "failed", "This cannot be taken now.")
        if outcome == "granted":
            return self._result(media_type, HTTPStatus.OK, outcome, _GRANTED)
        if outcome == "denied":
            self._denials.note(now)
        words = _WORDS["not_yours" if outcome == "denied" and visit.user is not None else outcome]
        return self._again(media_type, visit, outcome, words)

    def _is_own_origin(self, request: Request) -> bool:
        """Browsers say where a form stood; programs say nothing (Fetch metadata, RFC 6454)."""
        origin = request.headers.get("origin", self.origin)
        return origin == self.origin and request.headers.get("sec-fetch-site", "none") in {"same-origin", "none"}

    def _has_token(self, visit: _Visit, request: Request, fields: Mapping[str, str]) -> bool:
        cookie = _read_cookie(request.headers.get("cookie", ""))
        given = fields.get("token", "").encode("utf-8", "replace")
        return bool(cookie) and hmac.compare_digest(self._token(visit, cookie).encode(), given)

    def _token(self, visit: _Visit, cookie: str) -> str:
        told = json.dumps([visit.incident_id, visit.user, cookie])
        return hmac.new(self._key, told.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    def _again(self, media_type: str, visit: _Visit, outcome: str, words: str) -> Response:
        status = HTTPStatus.UNPROCESSABLE_ENTITY if outcome == "reason_missing" else HTTPStatus.FORBIDDEN
        if media_type == _JSON:
            return self._result(media_type, status, outcome, words)
        return self._form(visit, status, words)

    def _result(self, media_type: str, status: HTTPStatus, outcome: str, words: str) -> Response:
        if media_type == _JSON:
            body = json.dumps({"outcome": outcome, "message": words}).encode() + b"\n"
            return Response(status=status, headers=(("Content-Type", _JSON), *self._headers()), body=body)
        return self._page(status, words)

    def _form(self, visit: _Visit, status: HTTPStatus = HTTPStatus.OK, message: str = "") -> Response:
        cookie = secrets.token_urlsafe(24)
        secure = "; Secure" if self._is_secure else ""
        set_cookie = ("Set-Cookie", f"{COOKIE}={cookie}; Path=/coach; HttpOnly; SameSite=Strict; Max-Age=3600{secure}")
        return self._page(status, message, (set_cookie,), visit, self._token(visit, cookie))

    def _page(
        self,
        status: HTTPStatus,
        message: str,
        headers: tuple[tuple[str, str], ...] = (),
        visit: _Visit | None = None,
        token: str = "",
    ) -> Response:
        body = self._template.render(
            title=_TITLE if token or status is HTTPStatus.OK else status.phrase,
            style=Markup(self._style),  # noqa: S704 - our own file; escaping would change the digest that CSP allows
            message=message,
            visit=visit,
            is_login_offered=self._logins.are_offered(),
            token=token,
            least=MIN_REASON_CHARACTERS,
            most=MAX_REASON_CHARACTERS,
        )
        typed = ("Content-Type", "text/html; charset=utf-8")
        return Response(status=status, headers=(typed, *headers, *self._headers()), body=body.encode())

    def _headers(self) -> tuple[tuple[str, str], ...]:
        digest = base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; frame-ancestors 'none'; "
            "base-uri 'none'"
        )
        return (
            ("Content-Security-Policy", policy),
            ("X-Frame-Options", "DENY"),
            ("X-Content-Type-Options", "nosniff"),
            # Not `no-referrer`: browsers would send a form with the origin `null`.
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        )


class _Denials:
    """Wrong codes of the last minute."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._moments: deque[float] = deque(maxlen=MAX_DENIED)

    def note(self, now: datetime) -> None:
        with self._lock:
            self._moments.append(now.timestamp())

    def are_too_many(self, now: datetime) -> bool:
        with self._lock:
            return len(self._moments) == MAX_DENIED and abs(now.timestamp() - self._moments[0]) < 60


def _read_json(body: bytes) -> dict[str, str]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): value for name, value in found.items() if isinstance(value, str)}


def _read_form(body: bytes) -> dict[str, str]:
    try:
        found = parse_qs(body.decode("utf-8", "replace"), max_num_fields=8)
    except ValueError:
        return {}
    return {name: values[0] for name, values in found.items()}


def _read_cookie(text: str) -> str:
    try:
        morsel = SimpleCookie(text).get(COOKIE)
    except CookieError:
        return ""
    return morsel.value if morsel is not None else ""
