import ssl
from pathlib import Path
from urllib.parse import urlsplit

from dlp_addon.telemetry.event_formats import FORMATS
from dlp_addon.telemetry.file_sink import FileSink
from dlp_addon.telemetry.syslog_sink import SyslogSink
from dlp_addon.telemetry.webhook_sink import WebhookSink

SYSLOG_PORT = 6514
"""RFC 5425's for TLS; taken for plain TCP too."""
type OutwardSink = FileSink | SyslogSink | WebhookSink


def build_sink(specification: str, secret_file: Path | None) -> OutwardSink:
    """The sink of `FORMAT=TARGET`: json, ecs, ocsf or cef, to a file, `tcp://`, `tls://`, `http://` or `https://`.

    TLS trusts the system's authorities. A webhook is signed with the content of `secret_file`.

    Raises:
        ValueError: the specification is none, or a webhook has no secret.
        OSError: the secret cannot be read.
    """
    name, separator, target = specification.partition("=")
    if not separator or name not in FORMATS or not target:
        raise ValueError(f"dlp_sinks: {specification}: write FORMAT=TARGET with one of {', '.join(FORMATS)}")
    write = FORMATS[name]
    url = urlsplit(target)
    if url.scheme in {"http", "https"}:
        return WebhookSink(f"webhook_{name}", target, write, read_secret(secret_file))
    if url.scheme in {"tcp", "tls"} and url.hostname:
        context = ssl.create_default_context() if url.scheme == "tls" else None
        return SyslogSink(f"syslog_{name}", (url.hostname, url.port or SYSLOG_PORT), write, context=context)
    if "://" in target:
        raise ValueError(f"dlp_sinks: {specification}: a target is a file, tcp://, tls://, http:// or https://")
    return FileSink(f"file_{name}", Path(target).expanduser().absolute(), write)


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
