"""Gauges that read what they show when they are asked."""

from datetime import timedelta
from functools import partial

from dlp_addon.bootstrap.stores import Stores, utc_now
from dlp_addon.gateway import Health
from dlp_addon.incidents.caseload import count_concluded, count_repeat_senders
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.telemetry.authority_expiry import read_authority_expiry
from dlp_addon.telemetry.metrics import Metrics


def watch_gauges(metrics: Metrics, settings: GatewaySettings, health: Health, stores: Stores) -> None:
    """Let the gauges read what they show, and set those that never change."""
    _watch_caseload(metrics, stores.database)
    metrics.watch(metrics.queue_depth, lambda: health.pool.queue_depth)
    metrics.watch(metrics.workers, lambda: health.pool.alive_workers)
    metrics.watch(metrics.worker_memory, lambda: health.pool.resident_bytes)
    metrics.watch(metrics.quarantine_bytes, stores.quarantine.used_bytes)
    metrics.watch(metrics.open_split_uploads, lambda: stores.sessions.usage()[0])
    metrics.watch(metrics.split_upload_bytes, lambda: stores.sessions.usage()[1])
    metrics.watch(metrics.heartbeat_age, health.heartbeat.age_seconds)
    if settings.authority is not None:
        authority = settings.authority
        metrics.watch(metrics.authority_expiry, lambda: read_authority_expiry(authority))
    metrics.queue_capacity.set(health.pool.settings.max_queue)
    metrics.spool_budget_bytes.set(settings.spool_bytes)
    metrics.quarantine_budget_bytes.set(settings.quarantine_bytes)


def _watch_caseload(metrics: Metrics, database: Database) -> None:
    """Let gauges show what became of incidents, and how many senders come back."""
    for conclusion in (None, *Conclusion):
        state = "open" if conclusion is None else conclusion.value
        metrics.watch(metrics.incidents.labels(state), partial(count_concluded, database, conclusion))
    metrics.watch(metrics.repeat_senders, lambda: count_repeat_senders(database, utc_now() - timedelta(days=1)))
