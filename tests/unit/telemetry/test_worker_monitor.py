import io
import json

from prometheus_client import CollectorRegistry

from dlp_addon.model.confinement import Mechanism
from dlp_addon.telemetry.logs import build_logger
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.telemetry.worker_monitor import WorkerMonitor


def test_confinement_is_told_when_it_changes() -> None:
    """Every start sets the metric; the log hears of the first and of a change, and what is missing is a warning."""
    registry, out = CollectorRegistry(), io.StringIO()
    monitor = WorkerMonitor(Metrics(registry), build_logger("json", out))
    everything = tuple(Mechanism)
    for in_force in (everything, everything, everything[1:]):
        monitor.started(in_force)
    monitor.restarted()
    lines = [json.loads(line) for line in out.getvalue().splitlines()]

    assert [line["event"] for line in lines] == [
        "dlp.worker_confined",
        "dlp.worker_confinement_incomplete",
        "dlp.worker_restarted",
    ]
    assert lines[1]["missing"] == [everything[0].value]
    assert registry.get_sample_value("dlp_worker_confinement", {"mechanism": everything[0].value}) == 0
    assert registry.get_sample_value("dlp_worker_restarts_total") == 1
