import hashlib
import ssl
from collections.abc import Callable
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from dlp_addon.telemetry.durable_sink import DurableSink, Pace
from dlp_addon.telemetry.event_formats import FORMATS, EventFormat
from dlp_addon.telemetry.file_sink import FileSink
from dlp_addon.telemetry.mail_sink import PORTS, IncidentMail, read_mail_target
from dlp_addon.telemetry.outbox import Outbox
from dlp_addon.telemetry.syslog_sink import SyslogSink
from dlp_addon.telemetry.webhook_sink import Webhook

SYSLOG_PORT = 6514
"""RFC 5425's for TLS; taken for plain TCP too."""
MAIL = "mail"
MAIL_PACE = Pace(batch=100, interval_seconds=60.0, first_pause_seconds=30.0)
"""One mail a minute at most, whatever happens."""
type OutwardSink = FileSink | SyslogSink | DurableSink


def build_sink(
    specification: str, *, secret_file: Path | None, outboxes: Path, on_lost: Callable[[str], None]
) -> OutwardSink:
    """The sink of `FORMAT=TARGET`.

    A format is json, ecs, ocsf or cef, to a file, `tcp://`, `tls://`, `http://` or `https://`; or `mail`, to `smtp://`
    or `smtps://`. TLS trusts the system's authorities. A webhook is signed with the content of `secret_file`. What
    waits for webhooks and mail is in the folder `outboxes`.

    Raises:
        ValueError: the specification is none, or a webhook has no secret.
        OSError: the secret cannot be read, or an outbox cannot be used.
    """
    name, separator, target = specification.partition("=")
    if not separator or name not in {*FORMATS, MAIL} or not target:
        raise ValueError(f"dlp_sinks: {specification}: write FORMAT=TARGET with one of {', '.join((*FORMATS, MAIL))}")
    url = urlsplit(target)
    if (name == MAIL) != (url.scheme in PORTS):
        raise ValueError(f"dlp_sinks: {specification}: mail goes to smtp:// or smtps://, and nothing else does")
    if name == MAIL:
        return _build_mail(specification, url, outboxes, on_lost)
    if url.scheme in {"http", "https"}:
        webhook = Webhook(target, read_secret(secret_file))
        outbox = _open_outbox(outboxes, f"webhook_{name}", target)
        return DurableSink(f"webhook_{name}", outbox, FORMATS[name], webhook, pace=Pace(), on_lost=on_lost)
    return _build_plain(specification, name, FORMATS[name], url)


def _build_plain(specification: str, name: str, write: EventFormat, url: SplitResult) -> FileSink | SyslogSink:
    if url.scheme in {"tcp", "tls"} and url.hostname:
        context = ssl.create_default_context() if url.scheme == "tls" else None
        return SyslogSink(f"syslog_{name}", (url.hostname, url.port or SYSLOG_PORT), write, context=context)
    target = specification.partition("=")[2]
    if "://" in target:
        raise ValueError(f"dlp_sinks: {specification}: a target is a file, tcp://, tls://, http:// or https://")
    return FileSink(f"file_{name}", Path(target).expanduser().absolute(), write)


def _build_mail(specification: str, url: SplitResult, outboxes: Path, on_lost: Callable[[str], None]) -> DurableSink:
    try:
        mail = IncidentMail(read_mail_target(url))
    except ValueError as error:
        raise ValueError(f"dlp_sinks: {specification}: {error}") from None
    outbox = _open_outbox(outboxes, MAIL, specification)
    return DurableSink(MAIL, outbox, mail.write, mail, pace=MAIL_PACE, on_lost=on_lost)


def _open_outbox(folder: Path, name: str, target: str) -> Outbox:
    """What waits for one target, and after a restart for the same one alone."""
    return Outbox(folder / f"{name}-{hashlib.sha256(target.encode()).hexdigest()[:12]}.sqlite")


def read_secret(path: Path | None) -> bytes:
    """The secret of webhooks, without the line's end.

    Raises:
        ValueError: none is configured, or it is shorter than 16 bytes.
        OSError: it cannot be read.
    """
    secret = path.read_bytes().strip() if path else b""
    if len(secret) < 16:
        raise ValueError("dlp_webhook_secret: name a file that holds at least 16 bytes shared with the receiver")
    return secret
