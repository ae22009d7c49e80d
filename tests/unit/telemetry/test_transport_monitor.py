import io
import json

from prometheus_client import CollectorRegistry

from dlp_addon.telemetry.logs import build_logger
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.telemetry.transport_monitor import TransportMonitor


def test_what_the_transport_reports_is_counted_and_told() -> None:
    """Each report changes its metric, and those that matter to an operator are an event."""
    registry, out = CollectorRegistry(), io.StringIO()
    monitor = TransportMonitor(Metrics(registry), build_logger("json", out))
    monitor.uninspected_connection("not_http")
    monitor.spooled(500)
    monitor.holding(2)
    monitor.broke("proxy", "OSError")
    monitor.warned("dlp.option_refused", "rawtcp")
    events = [json.loads(line)["event"] for line in out.getvalue().splitlines()]

    assert registry.get_sample_value("dlp_uninspected_connections_total", {"reason": "not_http"}) == 1
    assert registry.get_sample_value("dlp_spool_bytes") == 500
    assert registry.get_sample_value("dlp_held_uploads") == 2
    assert registry.get_sample_value("dlp_inspection_failures_total", {"stage": "proxy"}) == 1
    assert events == ["dlp.connection_uninspected", "dlp.transport_failed", "dlp.option_refused"]
