import base64
import json
import re
from datetime import UTC, datetime
from http import HTTPStatus

import pytest

from dlp_addon.coaching.form import MAX_DENIED, CoachForm, Request, Response
from dlp_addon.coaching.logins import NoLogins
from dlp_addon.errors import RecordError

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
ORIGIN = "http://127.0.0.1:9102"
TARGET = "/coach/DLP-20260107-ABC123"
HEADERS = {"host": "127.0.0.1:9102"}


class FakeTickets:
    """Grants for one code, and notes what it was asked."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.error = error

    def submit(self, incident_id: str, code: str, reason: str, now: datetime) -> str:  # noqa: ARG002
        if self.error is not None:
            raise self.error
        self.asked.append((incident_id, code, reason))
        if len(reason) < 10:
            return "reason_missing"
        return "granted" if code == "GOOD" else "denied"

    def submit_as(self, incident_id: str, user: str, reason: str, now: datetime) -> str:  # noqa: ARG002
        self.asked.append((incident_id, f"user {user}", reason))
        return "granted" if user == "mara" else "denied"


class FakeLogins:
    """Lets two users in, with their names as passwords."""

    def are_offered(self) -> bool:
        return True

    def check(self, user: str, password: str) -> bool:
        return user == password and user in {"mara", "ivo"}


@pytest.fixture
def tickets() -> FakeTickets:
    """Those of the form."""
    return FakeTickets()


@pytest.fixture
def form(tickets: FakeTickets) -> CoachForm:
    """A form on the default address."""
    return CoachForm(tickets, ORIGIN, lambda: NOW, FakeLogins())


def get(form: CoachForm, target: str = TARGET, **headers: str) -> Response:
    """Ask for a page."""
    return form.answer(Request(method="GET", target=target, headers={**HEADERS, **headers}))


def post(form: CoachForm, body: bytes, kind: str = "application/json", **headers: str) -> Response:
    """Send something in."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return form.answer(
        Request(method="POST", target=TARGET, headers={**HEADERS, "content-type": kind, **named}, body=body)
    )


def fill(form: CoachForm, code: str = "GOOD", reason: str = "for+the+annual+audit", **headers: str) -> Response:
    """Open the form as a browser and send it."""
    page = get(form)
    cookie = dict(page.headers)["Set-Cookie"].partition(";")[0]
    token = re.search(r'name="token" value="([0-9a-f]+)"', page.body.decode())
    assert token is not None
    body = f"token={token[1]}&code={code}&reason={reason}".encode()
    return post(form, body, "application/x-www-form-urlencoded", cookie=cookie, **headers)


def test_a_browser_sends_the_form(form: CoachForm, tickets: FakeTickets) -> None:
    """Code and reason arrive, and the page says what to do next."""
    answer = fill(form, origin=ORIGIN, sec_fetch_site="same-origin")

    assert answer.status is HTTPStatus.OK
    assert b"Upload the same file" in answer.body
    assert tickets.asked == [("DLP-20260107-ABC123", "GOOD", "for the annual audit")]


def test_a_program_sends_json(form: CoachForm) -> None:
    """Without a form, and hears the outcome as JSON."""
    answer = post(form, b'{"code": "GOOD", "reason": "for the annual audit"}')

    assert (answer.status, json.loads(answer.body)["outcome"]) == (HTTPStatus.OK, "granted")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
)
def test_another_site_can_send_nothing(form: CoachForm, tickets: FakeTickets, headers: dict[str, str]) -> None:
    """Neither as a form nor as JSON, though its scripts know code and address from the refusal."""
    answers = (fill(form, **headers), post(form, b'{"code": "GOOD", "reason": "for the annual audit"}', **headers))

    assert [answer.status for answer in answers] == [HTTPStatus.FORBIDDEN] * 2
    assert tickets.asked == []


def test_a_form_without_its_cookie_or_token_is_not_taken(form: CoachForm, tickets: FakeTickets) -> None:
    """What a page of another site can send blindly lacks both."""
    body = b"code=GOOD&reason=for+the+annual+audit"
    kind = "application/x-www-form-urlencoded"
    answers = (
        post(form, body, kind),
        post(form, body + b"&token=00", kind, cookie="dlp_coach=x"),
        post(form, body, "text/plain"),
        post(form, body, kind, cookie="dlp_coach=\x00; =;;"),
    )

    assert {answer.status for answer in answers} == {HTTPStatus.FORBIDDEN}
    assert tickets.asked == []


def test_another_host_name_is_not_served(form: CoachForm) -> None:
    """A name that an attacker points at this address gets no form (DNS rebinding)."""
    assert get(form, host="evil.example:9102").status is HTTPStatus.MISDIRECTED_REQUEST


def test_pages_can_neither_be_framed_nor_read_nor_run(form: CoachForm) -> None:
    """The policy allows the page's own style and its own form, and nothing else."""
    headers = dict(get(form).headers)

    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "Access-Control-Allow-Origin" not in headers
    assert headers["X-Frame-Options"] == "DENY"
    assert "HttpOnly; SameSite=Strict" in headers["Set-Cookie"]


def test_the_cookie_is_for_tls_alone_where_the_origin_is(tickets: FakeTickets) -> None:
    """Behind a proxy that ends TLS the cookie never travels in the clear."""
    form = CoachForm(tickets, "https://release.agency.example/", lambda: NOW, FakeLogins())

    assert "; Secure" in dict(get(form, host="release.agency.example").headers)["Set-Cookie"]
    assert form.url("DLP-1") == "https://release.agency.example/coach/DLP-1"


@pytest.mark.parametrize(
    ("target", "method", "status"),
    [
        ("/", "GET", HTTPStatus.NOT_FOUND),
        ("/coach/<script>", "GET", HTTPStatus.NOT_FOUND),
        ("/coach/DLP-1?code=x", "HEAD", HTTPStatus.OK),
        ("/coach/DLP-1", "PUT", HTTPStatus.METHOD_NOT_ALLOWED),
    ],
)
def test_nothing_else_is_there(form: CoachForm, target: str, method: str, status: HTTPStatus) -> None:
    """Other paths and methods find nothing; a query means nothing."""
    answer = form.answer(Request(method=method, target=target, headers=HEADERS))

    assert answer.status is status
    assert b"<script" not in answer.body


def test_a_wrong_code_and_a_missing_reason_show_the_form_again(form: CoachForm) -> None:
    """What was typed is not repeated in the page."""
    wrong, missing = fill(form, code="<b>BAD"), fill(form, reason="short")

    assert (wrong.status, missing.status) == (HTTPStatus.FORBIDDEN, HTTPStatus.UNPROCESSABLE_ENTITY)
    assert b"no longer valid" in wrong.body
    assert b"BAD" not in wrong.body
    assert b'name="token"' in missing.body


def test_guessing_is_bounded_for_everybody_together(form: CoachForm, tickets: FakeTickets) -> None:
    """After many wrong codes in a minute nothing is asked any more, the right one included."""
    guess = b'{"code": "BAD", "reason": "for the annual audit"}'
    statuses = [post(form, guess).status for _ in range(MAX_DENIED + 5)]

    assert statuses[-5:] == [HTTPStatus.TOO_MANY_REQUESTS] * 5
    assert fill(form).status is HTTPStatus.TOO_MANY_REQUESTS
    assert len(tickets.asked) == MAX_DENIED


def test_a_store_that_fails_grants_nothing() -> None:
    """The sender hears that it cannot be taken now."""
    form = CoachForm(FakeTickets(RecordError("disk")), ORIGIN, lambda: NOW, FakeLogins())

    assert fill(form).status is HTTPStatus.SERVICE_UNAVAILABLE


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b'{"code": 1, "reason": null}', b"[" * 9000])
def test_no_body_breaks_it(form: CoachForm, body: bytes) -> None:
    """Whatever comes is a reason that is missing."""
    assert post(form, body).status is HTTPStatus.UNPROCESSABLE_ENTITY


def log_in(user: str, password: str) -> str:
    """The field of a login."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def give_reason(form: CoachForm, authorization: str, **headers: str) -> Response:
    """Send a reason as a program that logs in."""
    body = b'{"reason": "for the annual audit"}'
    fields = {**HEADERS, "content-type": "application/json", "authorization": authorization, **headers}
    return form.answer(Request(method="POST", target=f"{TARGET}/login", headers=fields, body=body))


def test_the_proxy_user_who_sent_it_needs_no_code(form: CoachForm, tickets: FakeTickets) -> None:
    """The password that the proxy takes is enough; whether the upload is theirs, the tickets tell."""
    own, other = (give_reason(form, log_in(user, user)) for user in ("mara", "ivo"))

    assert (own.status, other.status) == (HTTPStatus.OK, HTTPStatus.FORBIDDEN)
    assert b"no upload of yours" in other.body
    assert [asked[1] for asked in tickets.asked] == ["user mara", "user ivo"]


@pytest.mark.parametrize("authorization", ["", "Basic !", "Basic bWFyYQ==", "Bearer x", log_in("mara", "x")])
def test_without_the_right_password_the_login_is_asked_for(
    form: CoachForm, tickets: FakeTickets, authorization: str
) -> None:
    """A browser then asks its user; the form itself, too, is behind it."""
    sent = give_reason(form, authorization)
    page = get(form, f"{TARGET}/login", authorization=authorization)

    assert (sent.status, page.status) == (HTTPStatus.UNAUTHORIZED, HTTPStatus.UNAUTHORIZED)
    assert dict(page.headers)["WWW-Authenticate"].startswith("Basic ")
    assert b"<form" not in page.body
    assert tickets.asked == []


def test_a_browser_that_is_logged_in_sends_the_form_of_that_page_alone(form: CoachForm, tickets: FakeTickets) -> None:
    """Browsers add the password by themselves, so that token and origin count as without a login."""
    login = log_in("mara", "mara")
    page = get(form, f"{TARGET}/login", authorization=login)
    token = re.search(r'name="token" value="([0-9a-f]+)"', page.body.decode())
    assert token is not None
    cookie = dict(page.headers)["Set-Cookie"].partition(";")[0]
    body = f"token={token[1]}&reason=for+the+annual+audit".encode()
    typed = {**HEADERS, "content-type": "application/x-www-form-urlencoded", "authorization": login}

    def send(target: str, body: bytes = body, **headers: str) -> HTTPStatus:
        fields = {**typed, **{name.replace("_", "-"): value for name, value in headers.items()}}
        return form.answer(Request(method="POST", target=target, headers=fields, body=body)).status

    forged = [
        send(f"{TARGET}/login", cookie=cookie, origin="https://evil.example"),
        send(f"{TARGET}/login", b"reason=for+the+annual+audit", cookie=cookie),
        send(f"{TARGET}/login"),
        send(TARGET, cookie=cookie),
        send("/coach/DLP-20260107-OTHER1/login", cookie=cookie),
        give_reason(form, login, origin="https://evil.example").status,
    ]
    assert set(forged) == {HTTPStatus.FORBIDDEN}
    assert tickets.asked == []
    assert send(f"{TARGET}/login", cookie=cookie, origin=ORIGIN) is HTTPStatus.OK


def test_guessing_passwords_is_stopped(form: CoachForm) -> None:
    """Wrong passwords count as wrong codes do."""
    for _ in range(MAX_DENIED):
        give_reason(form, log_in("mara", "x"))

    assert give_reason(form, log_in("mara", "mara")).status is HTTPStatus.TOO_MANY_REQUESTS


def test_where_the_proxy_knows_no_passwords_nobody_logs_in(tickets: FakeTickets) -> None:
    """The code is the only way, and no page speaks of another."""
    form = CoachForm(tickets, ORIGIN, lambda: NOW, NoLogins())

    assert give_reason(form, log_in("mara", "mara")).status is HTTPStatus.NOT_FOUND
    assert b"log in" not in get(form).body
