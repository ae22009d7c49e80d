"""Incidents by mail, for those who do not watch a dashboard."""

import json
import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Any, Final
from urllib.parse import SplitResult, parse_qs

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.durable_sink import DeliveryRefusedError
from dlp_addon.telemetry.outbox import Message
from dlp_addon.telemetry.visible_text import make_visible

TIMEOUT_SECONDS: Final = 30.0
SEVERITIES: Final = ("info", "low", "medium", "high", "critical")
PORTS: Final = {"smtp": 25, "smtps": 465}
MAX_TEXT_CHARACTERS: Final = 300
_ARGUMENTS: Final = frozenset({"from", "to", "severity", "starttls"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MailTarget:
    """Where mail goes, and about what.

    Attributes:
        severity: the mildest that is told.
        is_tls: TLS from the first byte (RFC 8314); otherwise, with `wants_starttls`, from before the mail on.
    """

    host: str
    port: int
    sender: str
    recipients: tuple[str, ...]
    severity: str
    is_tls: bool
    wants_starttls: bool


def read_mail_target(url: SplitResult) -> MailTarget:
    """The target of `smtp://HOST[:PORT]?from=A&to=B,C[&severity=high][&starttls=no]`, or of `smtps://`.

    Raises:
        ValueError: a part is missing, unknown, or holds what is no address.
    """
    arguments = {name: values[-1] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
    recipients = tuple(address for address in arguments.get("to", "").split(",") if address)
    sender, severity = arguments.get("from", ""), arguments.get("severity", "high")
    if not url.hostname or not sender or not recipients or arguments.keys() - _ARGUMENTS:
        raise ValueError("write smtp://HOST?from=ADDRESS&to=ADDRESS&severity=high")
    if severity not in SEVERITIES:
        raise ValueError(f"a severity is one of {', '.join(SEVERITIES)}")
    if any("@" not in address or set(address) & set("\r\n <>") for address in (sender, *recipients)):
        raise ValueError("an address is NAME@HOST")
    return MailTarget(
        host=url.hostname,
        port=url.port or PORTS[url.scheme],
        sender=sender,
        recipients=recipients,
        severity=severity,
        is_tls=url.scheme == "smtps",
        wants_starttls=url.scheme == "smtp" and arguments.get("starttls", "yes") != "no",
    )


class IncidentMail:
    """Writes of each new incident of a severity what a mail says, and sends one mail for all that wait.

    TLS trusts the system's authorities. Where STARTTLS is wanted and not offered nothing is sent.
    """

    def __init__(self, target: MailTarget) -> None:
        self._target = target

    def write(self, event: InspectionEvent) -> str | None:
        """What the mail says of an event; None of repetitions, milder ones and those without an incident."""
        ranks = {name: rank for rank, name in enumerate(SEVERITIES)}
        standing = (match.severity for match in event.verdict.matches if not match.lifted_by)
        severity = max((event.verdict.severity, *standing), key=lambda name: ranks.get(name, 0))
        is_new = event.incident_id is not None and event.attempts <= 1
        if not is_new or ranks.get(severity, 0) < ranks[self._target.severity]:
            return None
        return json.dumps({"severity": severity, "lines": _describe(event, severity)})

    def __call__(self, messages: tuple[Message, ...]) -> None:
        """Sends one mail; raises OSError where the relay did not take it."""
        mail = self._compose([json.loads(message.body) for message in messages])
        try:
            with self._connect() as relay:
                relay.send_message(mail)
        except smtplib.SMTPResponseException as error:
            if 500 <= error.smtp_code < 600:
                raise DeliveryRefusedError(f"the relay answered {error.smtp_code}") from None
            raise
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            if all(500 <= code < 600 for code in codes):
                raise DeliveryRefusedError("the relay knows no recipient") from None
            raise

    def _connect(self) -> smtplib.SMTP:
        target = self._target
        context = ssl.create_default_context()
        if target.is_tls:
            return smtplib.SMTP_SSL(target.host, target.port, timeout=TIMEOUT_SECONDS, context=context)
        relay = smtplib.SMTP(target.host, target.port, timeout=TIMEOUT_SECONDS)
        if target.wants_starttls:
            try:
                relay.starttls(context=context)
            except (OSError, smtplib.SMTPException):
                relay.close()
                raise
        return relay

    def _compose(self, incidents: list[dict[str, Any]]) -> EmailMessage:
        worst = max((incident["severity"] for incident in incidents), key=SEVERITIES.index)
        mail = EmailMessage()
        mail["Subject"] = f"DLP: {len(incidents)} new incident{'s'[: len(incidents) != 1]}, {worst}"
        mail["From"], mail["To"] = self._target.sender, ", ".join(self._target.recipients)
        mail["Date"], mail["Message-ID"] = formatdate(), make_msgid(domain=self._target.sender.rpartition("@")[2])
        # RFC 3834: no out-of-office reply.
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content("\n\n".join("\n".join(incident["lines"]) for incident in incidents) + "\n")
        return mail


def _describe(event: InspectionEvent, severity: str) -> list[str]:
    rules = ", ".join(dict.fromkeys(match.rule for match in event.verdict.matches if not match.lifted_by))
    lines = (
        f"{event.incident_id}: {event.disposition.value}, {severity}",
        f"  {event.inspection.distinct_people:,} people, {event.occurred_at:%Y-%m-%d %H:%M} UTC",
        f"  from {event.sender.user or event.sender.address} to {event.destination.host}",
        f"  rules: {rules or '-'}",
        f"  dlpctl incidents show {event.incident_id}",
    )
    return [make_visible(line, max_characters=MAX_TEXT_CHARACTERS) for line in lines]
