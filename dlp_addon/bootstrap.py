"""The composition root: the only place that knows which parts the gateway is made of."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Self

from prometheus_client import CollectorRegistry, ProcessCollector
from structlog.typing import FilteringBoundLogger

import dlp_addon
from dlp_addon.admission import AdmissionParts, Admissions
from dlp_addon.circuit_breaker import CircuitBreaker
from dlp_addon.coaching import Coach
from dlp_addon.directory import read_directory
from dlp_addon.errors import QuarantineError
from dlp_addon.gateway import Gateway, GatewayParts, Health
from dlp_addon.incidents.activations import RuleActivations
from dlp_addon.incidents.break_glass import read_break_glass, read_moment
from dlp_addon.incidents.caseload import count_concluded, count_repeat_senders
from dlp_addon.incidents.coaching import CoachTickets
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import UploadRecorder
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.incidents.keys import ReviewerKeys, load_or_create_reviewer_keys, load_or_create_secret, read_recipients
from dlp_addon.incidents.quarantine import Quarantine
from dlp_addon.incidents.releases import ReleaseStore
from dlp_addon.incidents.state_directory import StateDirectory, StateLock
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.incidents.upload_releases import UploadReleases
from dlp_addon.mode_override import ModeOverride
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.limits import Limits
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.policy import Policy, Rule
from dlp_addon.policy_store import PolicyStore
from dlp_addon.sender_windows import HashingInspections, KeyRing, SenderWindows
from dlp_addon.telemetry.authority_expiry import read_authority_expiry, refuse_unusable_authority
from dlp_addon.telemetry.background import BackgroundStream
from dlp_addon.telemetry.events import RULE_TRIPPED
from dlp_addon.telemetry.exporter import Exporter, HealthChecks
from dlp_addon.telemetry.logs import LogSink, build_logger
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.telemetry.sink_targets import build_sink
from dlp_addon.telemetry.sinks import QueuedSink, fan_out
from dlp_addon.telemetry.transport_monitor import TransportMonitor
from dlp_addon.telemetry.worker_monitor import WorkerMonitor
from dlp_addon.upload_sessions import SessionLimits, SessionStore, UploadSessions
from dlp_addon.workers.messages import WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings

RECOGNIZERS_FILE = "recognizers.yaml"
MAX_PASSWORDS = 100


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


def load_passwords(path: Path | None) -> tuple[str, ...]:
    """The passwords of a file, one a line, as they stand there; none without a file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not UTF-8, or lists more than MAX_PASSWORDS. The message holds no password.
    """
    if path is None:
        return ()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise ValueError(f"{path} is not UTF-8 text") from None
    passwords = tuple(line for line in lines if line)
    if len(passwords) > MAX_PASSWORDS:
        raise ValueError(f"{path} lists more than {MAX_PASSWORDS} passwords")
    return passwords


def build_gateway(settings: GatewaySettings) -> Gateway:
    """Build everything that the proxy needs; raises with one clear line what keeps the gateway from starting."""
    policies = PolicyStore(settings.policy or find_policies())
    if settings.authority is not None:
        refuse_unusable_authority(settings.authority, utc_now())
    state = StateDirectory(settings.state)
    state.create()
    lock = StateLock(state)
    try:
        return join_parts(settings, policies, state, lock)
    except BaseException:
        lock.close()
        raise


def join_parts(settings: GatewaySettings, policy_store: PolicyStore, state: StateDirectory, lock: StateLock) -> Gateway:
    """All parts of a gateway that has its state directory for itself."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    metrics = Metrics(registry)
    log_stream = BackgroundStream(sys.stderr, on_lost=metrics.log_lines_lost.inc)
    logger = build_logger(settings.log_format, log_stream)
    pool = build_pool(
        settings, state, load_recognizers(settings.policy or find_policies()), WorkerMonitor(metrics, logger)
    )
    health = Health(pool)
    keys = reviewer_keys(settings, state)
    receivers = tuple(build_receiver(specification, settings, state, metrics) for specification in settings.sinks)
    stores = Stores.open(settings, state, keys.recipients)
    directory = read_directory(settings.ldap, metrics.directory_failures.inc) if settings.ldap else None
    coach = Coach(CoachTickets(stores.database, stores.secret), settings.coach, settings.coach_url, utc_now)
    breaker = CircuitBreaker(
        policy_store, RuleActivations(stores.database), utc_now, lambda rule: announce_trip(logger, rule)
    )
    mode = build_mode(settings, breaker, stores.database)
    try:
        exporter = build_exporter(settings, registry, health, mode)
    except OSError:
        stores.close()
        raise
    records = QueuedSink(RecordSink(stores.recorder(settings)), on_failure=lambda _: metrics.records_lost.inc())
    publish = fan_out((metrics, LogSink(logger), breaker, records, *receivers), metrics.lose_event)
    watch_gauges(metrics, settings, health, stores.quarantine)
    watch_caseload(metrics, stores.database)
    metrics.watch(metrics.open_split_uploads, lambda: stores.sessions.usage()[0])
    metrics.watch(metrics.split_upload_bytes, lambda: stores.sessions.usage()[1])
    metrics.quarantine_identity_present.set(keys.identity_path is not None)
    return Gateway(
        GatewayParts(
            policies=policy_store,
            mode=mode,
            pool=pool,
            health=health,
            coach=coach,
            breaker=breaker,
            admission=Admissions(replace(stores.admission_parts(pool, mode, publish, coach), directory=directory)),
            metrics=metrics,
            monitor=TransportMonitor(metrics, logger),
            logger=logger,
            log_stream=log_stream,
            exporter=exporter,
            sinks=(records, *receivers),
            stores=(stores, lock),
            spool_folder=private_folder(state.root / "spool"),
            identity_path=keys.identity_path,
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """What the gateway keeps on disk beside the spool."""

    secret: bytes
    database: Database
    incidents: IncidentStore
    quarantine: Quarantine
    sessions: SessionStore
    windows: SenderWindows

    @classmethod
    def open(cls, settings: GatewaySettings, state: StateDirectory, recipients: tuple[str, ...]) -> Self:
        """Open all of them in the state directory."""
        database = Database(state.database)
        secret = load_or_create_secret(state.keys, now=datetime.now(UTC))
        limits = SessionLimits(
            max_total_bytes=settings.spool_bytes,
            max_sender_bytes=settings.sender_spool_bytes,
            max_upload_bytes=settings.max_body_bytes,
        )
        return cls(
            secret=secret,
            database=database,
            incidents=IncidentStore(database, secret),
            quarantine=Quarantine(state.quarantine, recipients, settings.quarantine_bytes),
            sessions=SessionStore(private_folder(state.root / "sessions"), limits, time.time),
            windows=SenderWindows(state.root / "windows.sqlite", KeyRing(state.keys, utc_now)),
        )

    def recorder(self, settings: GatewaySettings) -> UploadRecorder:
        """What keeps uploads for replay."""
        keep = timedelta(days=settings.record_days)
        return UploadRecorder(self.database, share_of_allowed=settings.record_allowed, keep=keep)

    def close(self) -> None:
        """End the use of all of them."""
        for store in (self.database, self.sessions, self.windows):
            store.close()

    def admission_parts(
        self, pool: WorkerPool, policies: ModeOverride, publish: Callable[[InspectionEvent], None], coach: Coach
    ) -> AdmissionParts:
        """What admission is composed of."""
        inspections = HashingInspections(pool, self.windows, lambda: policies.policy.most_in_window)
        return AdmissionParts(
            inspections=inspections,
            policies=policies,
            incidents=self.incidents,
            releases=ReleaseStore(self.database, self.secret),
            upload_releases=UploadReleases(self.database, self.secret),
            quarantine=self.quarantine,
            publish=publish,
            now=utc_now,
            sessions=UploadSessions(self.sessions, inspections, self.secret),
            windows=self.windows,
            coach=coach,
        )


def utc_now() -> datetime:
    """Aware UTC time."""
    return datetime.now(UTC)


class RecordSink:
    """Keeps what replay needs of uploads; what cannot be kept is counted, never waited for."""

    name = "records"

    def __init__(self, recorder: UploadRecorder) -> None:
        self.recorder = recorder
        self.events: list[InspectionEvent] = []

    def __call__(self, event: InspectionEvent) -> None:
        """Gather uploads: a transaction for each would cost more than all the rest."""
        self.events.append(event)

    def flush(self) -> None:
        """Keep those that were gathered."""
        events, self.events = self.events, []
        self.recorder.record(*events)


def build_pool(
    settings: GatewaySettings, state: StateDirectory, recognizers: str | None, monitor: WorkerMonitor
) -> WorkerPool:
    """The workers, one a processor unless configured."""
    scratch = private_folder(state.root / "scratch")
    limits = Limits(deadline_seconds=settings.deadline_seconds)
    worker = WorkerSettings(
        limits=limits,
        scratch_directory=str(scratch),
        recognizers=recognizers,
        passwords=load_passwords(settings.passwords),
    )
    workers = settings.workers or os.cpu_count() or 1
    return WorkerPool(WorkerPoolSettings(workers=workers, worker=worker), monitor.restarted, monitor.started)


def build_receiver(
    specification: str, settings: GatewaySettings, state: StateDirectory, metrics: Metrics
) -> QueuedSink:
    """A receiver behind a queue of its own: slow or dead, it delays no upload, and what it loses is counted."""
    outboxes = private_folder(state.root / "outbox")
    sink = build_sink(specification, secret_file=settings.webhook_secret, outboxes=outboxes, on_lost=metrics.lose_event)
    metrics.sink_failures.labels(sink.name)
    return QueuedSink(sink, on_failure=metrics.lose_event)


def announce_trip(logger: FilteringBoundLogger, rule: Rule) -> None:
    """Say that a rule was put on monitor, how to confirm it, and how to take it back."""
    logger.error(
        RULE_TRIPPED,
        rule=rule.id,
        confirm=f"dlpctl policy confirm {rule.id} --reason ...",
        roll_back=f"put the former rule back in {rule.source.file}",
    )


def build_mode(settings: GatewaySettings, policies: CircuitBreaker, database: Database) -> ModeOverride:
    """The policy's mode, and break-glass that began before this start."""
    longest = timedelta(hours=settings.break_glass_hours)
    mode = ModeOverride(policies, lambda: read_break_glass(database), read_moment, longest=longest)
    mode.refresh()
    return mode


def build_exporter(
    settings: GatewaySettings, registry: CollectorRegistry, health: Health, mode: ModeOverride
) -> Exporter | None:
    """The listener of metrics and health, where one is configured."""
    if settings.metrics is None:
        return None
    host, port = settings.metrics

    def remark() -> str:
        begun = mode.break_glass
        return "" if begun is None else f"break-glass: monitoring only until {begun.ends_at.isoformat()}\n"

    checks = HealthChecks(is_healthy=health.is_healthy, is_ready=health.is_ready, remark=remark)
    return Exporter(registry, checks, host=host, port=port)


def watch_gauges(metrics: Metrics, settings: GatewaySettings, health: Health, quarantine: Quarantine) -> None:
    """Let the gauges read what they show, and set those that never change."""
    metrics.watch(metrics.queue_depth, lambda: health.pool.queue_depth)
    metrics.watch(metrics.workers, lambda: health.pool.alive_workers)
    metrics.watch(metrics.worker_memory, lambda: health.pool.resident_bytes)
    metrics.watch(metrics.quarantine_bytes, quarantine.used_bytes)
    metrics.watch(metrics.heartbeat_age, health.heartbeat.age_seconds)
    if settings.authority is not None:
        authority = settings.authority
        metrics.watch(metrics.authority_expiry, lambda: read_authority_expiry(authority))
    metrics.queue_capacity.set(health.pool.settings.max_queue)
    metrics.spool_budget_bytes.set(settings.spool_bytes)
    metrics.quarantine_budget_bytes.set(settings.quarantine_bytes)


def watch_caseload(metrics: Metrics, database: Database) -> None:
    """Let gauges show what became of incidents, and how many senders come back."""
    for conclusion in (None, *Conclusion):
        state = "open" if conclusion is None else conclusion.value
        metrics.watch(metrics.incidents.labels(state), partial(count_concluded, database, conclusion))
    metrics.watch(metrics.repeat_senders, lambda: count_repeat_senders(database, utc_now() - timedelta(days=1)))


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
