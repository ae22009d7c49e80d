from structlog.typing import FilteringBoundLogger

from dlp_addon.telemetry.events import CONNECTION_UNINSPECTED, TRANSPORT_FAILED
from dlp_addon.telemetry.metrics import STAGES, Metrics


class TransportMonitor:
    """Takes what the proxy reports about itself, as metrics and log events. Nothing here raises or blocks."""

    def __init__(self, metrics: Metrics, logger: FilteringBoundLogger) -> None:
        self._metrics = metrics
        self._logger = logger

    def uninspected_connection(self, reason: str) -> None:
        """Counts a connection whose bytes are never parsed as HTTP."""
        self._metrics.uninspected_connection(reason)
        self._logger.warning(CONNECTION_UNINSPECTED, reason=reason)

    def spooled(self, size: int) -> None:
        """Sets how many bytes of held bodies are on disk."""
        self._metrics.spool_bytes.set(size)

    def holding(self, count: int) -> None:
        """Sets how many bodies are held."""
        self._metrics.held_uploads.set(count)

    def broke(self, stage: str, error: str) -> None:
        """Counts and records that something raised; `error` is a class name."""
        self._metrics.inspection_failures.labels(stage if stage in STAGES else "other").inc()
        self._logger.error(TRANSPORT_FAILED, stage=stage, error=error)

    def warned(self, event: str, detail: str) -> None:
        """Records an event of the transport."""
        self._logger.warning(event, detail=detail)
