from pathlib import Path

import pytest

from dlp_addon.telemetry.durable_sink import DurableSink
from dlp_addon.telemetry.file_sink import FileSink
from dlp_addon.telemetry.sink_targets import OutwardSink, build_sink
from dlp_addon.telemetry.syslog_sink import SyslogSink


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with a secret."""
    path = tmp_path / "secret"
    path.write_text("sixteen bytes or more\n")
    return path


def build(specification: str, secret: Path | None, folder: Path) -> OutwardSink:
    """The sink of a specification, with its outbox in a folder."""
    return build_sink(specification, secret_file=secret, outboxes=folder, on_lost=lambda _: None)


@pytest.mark.parametrize(
    ("specification", "kind", "name"),
    [
        ("ecs=/var/log/dlp/events.log", FileSink, "file_ecs"),
        ("cef=tcp://siem.example:514", SyslogSink, "syslog_cef"),
        ("cef=tls://siem.example", SyslogSink, "syslog_cef"),
        ("ocsf=https://siem.example/hook?a=b", DurableSink, "webhook_ocsf"),
        ("mail=smtp://relay.example?from=dlp@x.example&to=soc@x.example", DurableSink, "mail"),
    ],
)
def test_targets_are_read(specification: str, kind: type, name: str, secret: Path, tmp_path: Path) -> None:
    """Format and target choose the sink; its name, a metric's label, says no host."""
    sink = build(specification, secret, tmp_path)

    assert isinstance(sink, kind)
    assert sink.name == name
    sink.close()


@pytest.mark.parametrize(
    "specification",
    [
        "",
        "ecs",
        "ecs=",
        "xml=/x",
        "cef=ftp://x/y",
        "cef=tcp://",
        "mail=https://x/",
        "json=smtp://x",
        "mail=smtp://x?from=a@x",
        "mail=smtp://x?from=a@x&to=b@x&severity=bad",
        "mail=smtp://x?to=b@x",
    ],
)
def test_what_is_none_is_an_error(specification: str, tmp_path: Path) -> None:
    """A misspelled receiver keeps the gateway from starting, instead of getting nothing."""
    with pytest.raises(ValueError, match="dlp_sinks"):
        build(specification, None, tmp_path)


def test_a_webhook_needs_a_secret(tmp_path: Path) -> None:
    """Nothing is sent that the receiver cannot tell from a forgery."""
    short = tmp_path / "short"
    short.write_text("short")
    for path in (None, short):
        with pytest.raises(ValueError, match="dlp_webhook_secret"):
            build("json=https://siem.example/", path, tmp_path)


def test_two_webhooks_have_an_outbox_each(secret: Path, tmp_path: Path) -> None:
    """What waits for one receiver is never sent to another."""
    sinks = [build(f"json=https://{host}.example/", secret, tmp_path) for host in ("a", "b", "a")]
    for sink in sinks:
        sink.close()

    assert len(list(tmp_path.glob("webhook_json-*.sqlite"))) == 2
