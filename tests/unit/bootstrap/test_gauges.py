from pathlib import Path

import pyrage
from prometheus_client import CollectorRegistry

from dlp_addon.bootstrap.gauges import watch_gauges
from dlp_addon.bootstrap.stores import Stores
from dlp_addon.gateway import Health
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.limits import Limits
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.workers.messages import WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings
from tests.sample_events import EVENT
from tests.sample_settings import gateway_settings


def test_gauges_show_what_is_there(tmp_path: Path) -> None:
    """Budgets are right from the first scrape on; incidents and sealed bytes follow the stores."""
    settings = gateway_settings(tmp_path, spool_bytes=7_000_000)
    state = StateDirectory(settings.state)
    state.create()
    stores = Stores.open(settings, state, (str(pyrage.x25519.Identity.generate().to_public()),))
    worker = WorkerSettings(limits=Limits(), scratch_directory=str(tmp_path))
    registry = CollectorRegistry()
    watch_gauges(Metrics(registry), settings, Health(WorkerPool(WorkerPoolSettings(workers=1, worker=worker))), stores)
    stores.incidents.open_or_join(EVENT)
    samples = {
        name: registry.get_sample_value(name, labels)
        for name, labels in (
            ("dlp_spool_budget_bytes", {}),
            ("dlp_incidents", {"state": "open"}),
            ("dlp_open_split_uploads", {}),
            ("dlp_workers", {}),
        )
    }
    stores.close()

    assert samples == {
        "dlp_spool_budget_bytes": 7_000_000,
        "dlp_incidents": 1,
        "dlp_open_split_uploads": 0,
        "dlp_workers": 0,
    }
