from structlog.typing import FilteringBoundLogger

from dlp_addon.model.confinement import Mechanism
from dlp_addon.telemetry.events import CONFINEMENT_INCOMPLETE, WORKER_CONFINED, WORKER_RESTARTED
from dlp_addon.telemetry.metrics import Metrics


class WorkerMonitor:
    """Takes what the worker pool reports about its workers, as metrics and log events. Never raises or blocks."""

    def __init__(self, metrics: Metrics, logger: FilteringBoundLogger) -> None:
        self._metrics = metrics
        self._logger = logger
        self._confinement: tuple[Mechanism, ...] | None = None

    def restarted(self) -> None:
        """Counts a worker that took another's place."""
        self._metrics.worker_restarts.inc()
        self._logger.warning(WORKER_RESTARTED)

    def started(self, in_force: tuple[Mechanism, ...]) -> None:
        """Sets what confines the workers; says so where it changed."""
        self._metrics.set_confinement(in_force)
        if in_force == self._confinement:
            return
        self._confinement = in_force
        missing = [mechanism.value for mechanism in Mechanism if mechanism not in in_force]
        if missing:
            self._logger.warning(CONFINEMENT_INCOMPLETE, missing=missing, in_force=[*in_force])
        else:
            self._logger.info(WORKER_CONFINED, in_force=[*in_force])
