import email
import email.policy
import socket
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from dlp_addon.model.request import Sender
from dlp_addon.telemetry.durable_sink import DeliveryRefusedError
from dlp_addon.telemetry.mail_sink import IncidentMail, MailTarget, read_mail_target
from dlp_addon.telemetry.outbox import Message
from tests.sample_events import INCIDENT, MATCH, make_event

NEW = make_event(incident_id=INCIDENT, attempts=1)


class Relay:
    """Keeps what it is sent, and answers as a test wants."""

    def __init__(self) -> None:
        self.answer = "250 OK"
        self.envelopes: list[Envelope] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's
        self.envelopes.append(envelope)
        return self.answer


@pytest.fixture
def relay() -> Iterator[tuple[Relay, int]]:
    """A real mail server and its port."""
    handler = Relay()
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port, ready_timeout=60)
    controller.start()
    yield handler, port
    controller.stop()


def target(port: int, arguments: str = "&starttls=no") -> MailTarget:
    """Mail about severe incidents to two people."""
    url = f"smtp://127.0.0.1:{port}?from=dlp@agency.example&to=soc@agency.example,dpo@agency.example{arguments}"
    return read_mail_target(urlsplit(url))


def messages(mail: IncidentMail, *numbers: int) -> tuple[Message, ...]:
    """What waits for one mail."""
    texts = (mail.write(replace(NEW, incident_id=f"DLP-20261122-00000{number}")) or "" for number in numbers)
    return tuple(Message(id=i, delivery="r", queued_at=0.0, body=text.encode()) for i, text in enumerate(texts))


def test_one_mail_tells_all_that_wait(relay: tuple[Relay, int]) -> None:
    """A real server gets one message with each incident, its people, way and rule, and no raw value."""
    handler, port = relay
    mail = IncidentMail(target(port))
    mail(messages(mail, 1, 2))
    (envelope,) = handler.envelopes
    assert isinstance(envelope.content, bytes)
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    body = message.get_content()

    assert envelope.rcpt_tos == ["soc@agency.example", "dpo@agency.example"]
    assert (message["Subject"], message["Auto-Submitted"]) == ("DLP: 2 new incidents, high", "auto-generated")
    assert body.count("6,252 people") == 2
    assert "DLP-20261122-000001: quarantined, high" in body
    assert "from 10.0.0.7 to www.agency.example" in body
    assert "rules: bulk-personal-records" in body


@pytest.mark.parametrize(
    ("event", "is_told"),
    [
        (NEW, True),
        (replace(NEW, attempts=2), False),
        (replace(NEW, incident_id=None), False),
        (make_event(incident_id=INCIDENT, attempts=1, verdict={"severity": "low", "matches": ()}), False),
        (make_event(incident_id=INCIDENT, attempts=1, verdict={"severity": "info"}), True),
        (make_event(incident_id=INCIDENT, attempts=1, verdict={
            "severity": "low", "matches": (replace(MATCH, lifted_by=("x",)),)}), False),
    ],
    ids=["new", "repeated", "none", "mild", "monitored", "lifted"],
)  # fmt: skip
def test_only_new_and_severe_incidents_are_told(event: object, is_told: bool) -> None:  # noqa: FBT001 - a table
    """The severity is that of the worst rule that stands, whether or not it is enforced."""
    assert (IncidentMail(target(25)).write(event) is not None) is is_told  # type: ignore[arg-type]


def test_no_header_is_injected(relay: tuple[Relay, int]) -> None:
    """A sender's name with line ends stays inside its line."""
    handler, port = relay
    mail = IncidentMail(target(port))
    hostile = replace(NEW, sender=Sender(address="10.0.0.7", user="x\r\nBcc: all@evil.example\r\n\r\nbody"))
    mail((Message(id=1, delivery="r", queued_at=0.0, body=(mail.write(hostile) or "").encode()),))
    assert isinstance(handler.envelopes[0].content, bytes)
    message = email.message_from_bytes(handler.envelopes[0].content, policy=email.policy.default)

    assert message["Bcc"] is None
    assert all(not line.startswith("Bcc") for line in message.get_content().splitlines())


@pytest.mark.parametrize(("answer", "is_final"), [("554 no", True), ("451 later", False)])
def test_refusals_are_final_only_where_they_say_so(relay: tuple[Relay, int], answer: str, is_final: bool) -> None:  # noqa: FBT001 - a table
    """RFC 5321: 5yz is permanent, 4yz is worth another try."""
    handler, port = relay
    handler.answer = answer
    mail = IncidentMail(target(port))
    with pytest.raises(OSError, match=answer[:3]) as raised:
        mail(messages(mail, 1))

    assert isinstance(raised.value, DeliveryRefusedError) is is_final


def test_nothing_is_sent_in_the_open_where_starttls_is_wanted(relay: tuple[Relay, int]) -> None:
    """A relay that does not offer TLS gets no mail, unless the operator says that it may."""
    handler, port = relay
    mail = IncidentMail(target(port, ""))
    with pytest.raises(OSError, match="STARTTLS"):
        mail(messages(mail, 1))

    assert handler.envelopes == []


@pytest.mark.parametrize(
    "text",
    [
        "smtp://x",
        "smtp://x?from=a@x",
        "smtp://x?from=a&to=b@x",
        "smtp://x?from=a@x&to=b@x&cc=c@x",
        "smtp://?from=a@x&to=b@x",
    ],
)
def test_a_target_that_is_none_is_an_error(text: str) -> None:
    """Missing and unknown parts are told at the start."""
    with pytest.raises(ValueError, match=r"smtp|NAME@HOST"):
        read_mail_target(urlsplit(text))


def test_ports_are_the_usual_ones() -> None:
    """25 for a relay, 465 for TLS from the first byte."""
    query = "?from=a@x&to=b@x"
    plain, tls = (read_mail_target(urlsplit(f"{scheme}://h{query}")) for scheme in ("smtp", "smtps"))

    assert (plain.port, plain.is_tls, tls.port, tls.is_tls) == (25, False, 465, True)
