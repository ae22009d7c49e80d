"""The composition root: the only place that knows which parts the gateway is made of."""

import asyncio
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from prometheus_client import CollectorRegistry, ProcessCollector

import dlp_addon
from dlp_addon.admission import AdmissionParts, Admissions
from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import ReviewerKeys, load_or_create_reviewer_keys, load_or_create_secret, read_recipients
from dlp_addon.incidents.quarantine import Quarantine
from dlp_addon.incidents.releases import ReleaseStore
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.limits import Limits
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.policy import Policy
from dlp_addon.policy_store import PolicyReload, PolicyStore
from dlp_addon.telemetry.background import BackgroundStream
from dlp_addon.telemetry.events import (
    CONFINEMENT_INCOMPLETE,
    GATEWAY_DRAINING,
    GATEWAY_STARTED,
    GATEWAY_STOPPED,
    IDENTITY_PRESENT,
    POLICY_REJECTED,
    POLICY_RELOADED,
    WORKER_CONFINED,
    WORKER_RESTARTED,
)
from dlp_addon.telemetry.exporter import Exporter, HealthChecks
from dlp_addon.telemetry.heartbeat import Heartbeat
from dlp_addon.telemetry.logs import LogSink, build_logger
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.telemetry.program_logs import install_program_logs
from dlp_addon.telemetry.sink_targets import build_sink
from dlp_addon.telemetry.sinks import QueuedSink, Sink, fan_out
from dlp_addon.telemetry.transport_monitor import TransportMonitor
from dlp_addon.upload_sessions import SessionLimits, SessionStore, UploadSessions
from dlp_addon.worker_messages import WorkerSettings
from dlp_addon.workers import WorkerPool, WorkerPoolSettings

RECOGNIZERS_FILE = "recognizers.yaml"
POLICY_POLL_SECONDS = 2.0
WORKER_RETRY_SECONDS = 2.0
HEARTBEAT_LATE_SECONDS = 5.0
"""An event loop that has not turned for so long is not healthy."""


def find_policies() -> Path:
    """The folder `policies` where the command was called, else the one that comes with the package."""
    package = Path(dlp_addon.__file__).parent
    candidates = (Path("policies"), package / "policies", package.parent / "policies")
    return next((path for path in candidates if path.is_dir()), candidates[0])


def load_policy(path: Path) -> Policy:
    """The policy of a file or folder; raises PolicyErrors where it is invalid."""
    return PolicyStore(path).policy


def load_recognizers(policies: Path) -> str | None:
    """Text of the admins' recognizers beside the policy; None where there are none."""
    folder = policies if policies.is_dir() else policies.parent
    try:
        return (folder / RECOGNIZERS_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def build_gateway(settings: GatewaySettings) -> "Gateway":
    """Build everything that the proxy needs; raises with one clear line what keeps the gateway from starting."""
    return Gateway(settings)


class Gateway:
    """All parts, joined; satisfies `dlp_addon.proxy.services.Services`."""

    def __init__(self, settings: GatewaySettings) -> None:
        policies = settings.policy or find_policies()
        self.policy_store = PolicyStore(policies)
        self.state = StateDirectory(settings.state)
        self.state.create()
        self.spool_folder = private_folder(self.state.root / "spool")
        self.spool_budget_bytes = settings.spool_bytes
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.metrics = Metrics(self.registry)
        self.log_stream = BackgroundStream(sys.stderr, on_lost=self.metrics.log_lines_lost.inc)
        self.logger = build_logger(settings.log_format, self.log_stream)
        self.monitor = TransportMonitor(self.metrics, self.logger)
        self.heartbeat = Heartbeat()
        self.pool = build_pool(
            settings, self.state, load_recognizers(policies), self._count_restart, self._announce_confinement
        )
        self.confinement: tuple[Mechanism, ...] | None = None
        self.keys = reviewer_keys(settings, self.state)
        self.records = QueuedSink(RecordSink(self._store()), on_failure=self._lose_record)
        self.receivers = tuple(self._receiver(settings, specification) for specification in settings.sinks)
        self.admission = Admissions(self._parts(settings))
        self.exporter = self._exporter(settings)
        self.is_draining = False
        self.tasks: set[asyncio.Task[None]] = set()

    @property
    def listeners(self) -> tuple[tuple[str, int], ...]:
        """The metrics listener, where there is one."""
        return (self.exporter.address,) if self.exporter else ()

    def start(self) -> None:
        """Start workers, metrics and the watch on the policy, inside the running loop."""
        install_program_logs(self.logger)
        self._watch_gauges()
        self._announce_policy(PolicyReload(policy=self.policy_store.policy))
        self.records.start()
        for sink in self.receivers:
            sink.start()
        if self.exporter:
            self.exporter.start()
        for work in (self._start_workers(), self._watch_policy()):
            task = asyncio.get_running_loop().create_task(work)
            self.tasks.add(task)
        policy = self.policy_store.policy
        self.logger.info(
            GATEWAY_STARTED, policy=policy.id, revision=policy.revision, workers=self.pool.settings.workers
        )
        if self.keys.identity_path is not None:
            self.logger.warning(IDENTITY_PRESENT, path=str(self.keys.identity_path))

    def beat(self) -> None:
        """Say that the event loop still turns."""
        self.heartbeat.beat()

    def drain(self) -> None:
        """Stop being ready."""
        self.is_draining = True
        self.logger.info(GATEWAY_DRAINING)

    def close(self) -> None:
        """Stop everything; called when no upload is held any more."""
        for task in self.tasks:
            task.cancel()
        self.pool.close()
        self.records.stop()
        for sink in self.receivers:
            sink.stop()
        if self.exporter:
            self.exporter.stop()
        self.database.close()
        self.session_store.close()
        self.logger.info(GATEWAY_STOPPED)
        self.log_stream.stop()

    def reload_policy(self) -> str:
        """Look at the policy's files now and say what came of it."""
        reload = self.policy_store.reload_if_changed()
        if reload is None:
            return f"nothing changed, revision {self.policy_store.policy.revision} stands"
        self._announce_policy(reload)
        if reload.accepted:
            return f"revision {reload.policy.revision} is in force"
        return f"rejected, revision {reload.policy.revision} stays in force: {reload.errors[0]}"

    def status(self) -> Mapping[str, str | int | float]:
        """What an operator asks first."""
        policy = self.policy_store.policy
        return {
            "policy": policy.id,
            "revision": policy.revision,
            "policy_errors": len(self.policy_store.errors),
            "workers": self.pool.alive_workers,
            "queue": self.pool.queue_depth,
            "draining": int(self.is_draining),
        }

    def is_ready(self) -> bool:
        """Whether uploads can be inspected: at least one worker is warm and no drain has begun."""
        return not self.is_draining and self.pool.alive_workers > 0

    def is_healthy(self) -> bool:
        """Whether the event loop turns."""
        return self.heartbeat.age_seconds() < HEARTBEAT_LATE_SECONDS

    def _store(self) -> IncidentStore:
        self.database = Database(self.state.database)
        self.secret = load_or_create_secret(self.state.keys, now=datetime.now(UTC))
        self.incidents = IncidentStore(self.database, self.secret)
        return self.incidents

    def _parts(self, settings: GatewaySettings) -> AdmissionParts:
        self.quarantine_budget_bytes = settings.quarantine_bytes
        self.quarantine = Quarantine(self.state.quarantine, self.keys.recipients, settings.quarantine_bytes)
        sinks: tuple[Sink, ...] = (self.metrics, LogSink(self.logger), self.records, *self.receivers)
        return AdmissionParts(
            inspections=self.pool,
            policies=self.policy_store,
            incidents=self.incidents,
            releases=ReleaseStore(self.database, self.secret),
            quarantine=self.quarantine,
            publish=fan_out(sinks, self.metrics.lose_event),
            now=lambda: datetime.now(UTC),
            sessions=self._sessions(settings),
        )

    def _sessions(self, settings: GatewaySettings) -> UploadSessions:
        limits = SessionLimits(
            max_total_bytes=settings.spool_bytes,
            max_sender_bytes=settings.sender_spool_bytes,
            max_upload_bytes=settings.max_body_bytes,
        )
        self.session_store = SessionStore(private_folder(self.state.root / "sessions"), limits, time.time)
        return UploadSessions(self.session_store, self.pool, self.secret)

    def _exporter(self, settings: GatewaySettings) -> Exporter | None:
        if settings.metrics is None:
            return None
        host, port = settings.metrics
        checks = HealthChecks(is_healthy=self.is_healthy, is_ready=self.is_ready)
        return Exporter(self.registry, checks, host=host, port=port)

    def _watch_gauges(self) -> None:
        metrics = self.metrics
        metrics.watch(metrics.queue_depth, lambda: self.pool.queue_depth)
        metrics.watch(metrics.workers, lambda: self.pool.alive_workers)
        metrics.watch(metrics.quarantine_bytes, self.quarantine.used_bytes)
        metrics.watch(metrics.heartbeat_age, self.heartbeat.age_seconds)
        metrics.queue_capacity.set(self.pool.settings.max_queue)
        metrics.spool_budget_bytes.set(self.spool_budget_bytes)
        metrics.quarantine_budget_bytes.set(self.quarantine_budget_bytes)
        metrics.quarantine_identity_present.set(self.keys.identity_path is not None)

    async def _start_workers(self) -> None:
        """Until a worker is warm the gateway is not ready and refuses what it cannot inspect."""
        while True:
            try:
                await self.pool.start()
            except (OSError, EOFError, ValueError) as error:
                self.monitor.broke("worker", type(error).__name__)
                await asyncio.sleep(WORKER_RETRY_SECONDS)
            else:
                return

    async def _watch_policy(self) -> None:
        while True:
            await asyncio.sleep(POLICY_POLL_SECONDS)
            reload = await asyncio.to_thread(self.policy_store.reload_if_changed)
            if reload is not None:
                self._announce_policy(reload)

    def _announce_policy(self, reload: PolicyReload) -> None:
        policy = reload.policy
        if reload.accepted:
            self.metrics.set_policy(policy.id, policy.revision, loaded_at=time.time())
            for rule in policy.rules:
                self.metrics.expect_rule(rule.id, rule.action, rule.mode)
            self.logger.info(POLICY_RELOADED, policy=policy.id, revision=policy.revision)
            return
        self.metrics.refuse_policy()
        errors = [str(error) for error in reload.errors]
        self.logger.error(POLICY_REJECTED, policy=policy.id, revision=policy.revision, errors=errors)

    def _count_restart(self) -> None:
        self.metrics.worker_restarts.inc()
        self.logger.warning(WORKER_RESTARTED)

    def _announce_confinement(self, in_force: tuple[Mechanism, ...]) -> None:
        self.metrics.set_confinement(in_force)
        if in_force == self.confinement:
            return
        self.confinement = in_force
        missing = [mechanism.value for mechanism in Mechanism if mechanism not in in_force]
        if missing:
            self.logger.warning(CONFINEMENT_INCOMPLETE, missing=missing, in_force=[*in_force])
        else:
            self.logger.info(WORKER_CONFINED, in_force=[*in_force])

    def _receiver(self, settings: GatewaySettings, specification: str) -> QueuedSink:
        """A receiver behind a queue of its own: slow or dead, it delays no upload, and what it loses is counted."""
        sink = build_sink(specification, settings.webhook_secret)
        self.metrics.sink_failures.labels(sink.name)
        return QueuedSink(sink, on_failure=self.metrics.lose_event)

    def _lose_record(self, _sink: str) -> None:
        self.metrics.records_lost.inc()


class RecordSink:
    """Keeps the inspection of every upload for replay; what cannot be kept is counted, never waited for."""

    name = "records"

    def __init__(self, incidents: IncidentStore) -> None:
        self.incidents = incidents

    def __call__(self, event: InspectionEvent) -> None:
        """Keep one inspection."""
        self.incidents.record_inspection(event)


def build_pool(
    settings: GatewaySettings,
    state: StateDirectory,
    recognizers: str | None,
    on_restart: Callable[[], None],
    on_start: Callable[[tuple[Mechanism, ...]], None],
) -> WorkerPool:
    """The workers, one a processor unless configured."""
    scratch = private_folder(state.root / "scratch")
    limits = Limits(deadline_seconds=settings.deadline_seconds)
    worker = WorkerSettings(limits=limits, scratch_directory=str(scratch), recognizers=recognizers)
    workers = settings.workers or os.cpu_count() or 1
    return WorkerPool(WorkerPoolSettings(workers=workers, worker=worker), on_restart, on_start)


def reviewer_keys(settings: GatewaySettings, state: StateDirectory) -> ReviewerKeys:
    """The configured recipients, else a key of the state directory, made at first use.

    Raises:
        QuarantineError: they cannot be read, or the gateway could open what it seals and must not.
    """
    if settings.require_recipients and settings.recipients is None:
        raise QuarantineError("dlp_require_recipients: name the reviewers' public keys with dlp_recipients")
    configured = read_recipients(settings.recipients) if settings.recipients else ()
    keys = load_or_create_reviewer_keys(state.keys, configured)
    if settings.require_recipients and keys.identity_path is not None:
        raise QuarantineError(f"dlp_require_recipients: move the private key {keys.identity_path} to the reviewers")
    return keys


def private_folder(path: Path) -> Path:
    """A folder for the owner alone."""
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.chmod(0o700)
    return path
