from pathlib import Path

import pytest

from dlp_addon.telemetry.file_sink import FileSink
from dlp_addon.telemetry.sink_targets import build_sink
from dlp_addon.telemetry.syslog_sink import SyslogSink
from dlp_addon.telemetry.webhook_sink import WebhookSink


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with a secret."""
    path = tmp_path / "secret"
    path.write_text("sixteen bytes or more\n")
    return path


@pytest.mark.parametrize(
    ("specification", "kind", "name"),
    [
        ("ecs=/var/log/dlp/events.log", FileSink, "file_ecs"),
        ("cef=tcp://siem.example:514", SyslogSink, "syslog_cef"),
        ("cef=tls://siem.example", SyslogSink, "syslog_cef"),
        ("ocsf=https://siem.example/hook?a=b", WebhookSink, "webhook_ocsf"),
    ],
)
def test_targets_are_read(specification: str, kind: type, name: str, secret: Path) -> None:
    """Format and target choose the sink; its name, a metric's label, says no host."""
    sink = build_sink(specification, secret)

    assert isinstance(sink, kind)
    assert sink.name == name


@pytest.mark.parametrize("specification", ["", "ecs", "ecs=", "xml=/x", "cef=ftp://x/y", "cef=tcp://"])
def test_what_is_none_is_an_error(specification: str) -> None:
    """A misspelled receiver keeps the gateway from starting, instead of getting nothing."""
    with pytest.raises(ValueError, match="dlp_sinks"):
        build_sink(specification, None)


def test_a_webhook_needs_a_secret(tmp_path: Path) -> None:
    """Nothing is sent that the receiver cannot tell from a forgery."""
    short = tmp_path / "short"
    short.write_text("short")
    for path in (None, short):
        with pytest.raises(ValueError, match="dlp_webhook_secret"):
            build_sink("json=https://siem.example/", path)
