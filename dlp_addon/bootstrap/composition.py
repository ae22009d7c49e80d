"""The composition root: the only place that knows which parts the gateway is made of."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry, ProcessCollector
from structlog.typing import FilteringBoundLogger

from dlp_addon.admission import Admissions
from dlp_addon.bootstrap.configured_files import find_policies, load_passwords, load_recognizers
from dlp_addon.bootstrap.gauges import watch_gauges
from dlp_addon.bootstrap.stores import Stores, private_folder, reviewer_keys, utc_now
from dlp_addon.circuit_breaker import CircuitBreaker
from dlp_addon.coaching import Coach
from dlp_addon.directory import read_directory
from dlp_addon.errors import RecordError
from dlp_addon.exception_ends import ExceptionEnds
from dlp_addon.gateway import Gateway, GatewayParts, Health
from dlp_addon.incidents.activations import RuleActivations
from dlp_addon.incidents.break_glass import read_break_glass, read_moment
from dlp_addon.incidents.coaching import CoachTickets
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.policy_revisions import PolicyRevisions
from dlp_addon.incidents.state_directory import StateDirectory, StateLock
from dlp_addon.mode_override import ModeOverride
from dlp_addon.model.limits import Limits
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.policy import Rule
from dlp_addon.policy_store import PolicyStore
from dlp_addon.telemetry.authority_expiry import refuse_unusable_authority
from dlp_addon.telemetry.background import BackgroundStream
from dlp_addon.telemetry.events import RULE_TRIPPED
from dlp_addon.telemetry.exporter import Exporter, HealthChecks
from dlp_addon.telemetry.logs import LogSink, build_logger
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.telemetry.record_sink import RecordSink
from dlp_addon.telemetry.sink_targets import build_sink
from dlp_addon.telemetry.sinks import QueuedSink, fan_out
from dlp_addon.telemetry.transport_monitor import TransportMonitor
from dlp_addon.telemetry.worker_monitor import WorkerMonitor
from dlp_addon.workers.messages import WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings


@dataclass(frozen=True, slots=True)
class Telemetry:
    """Where the parts count and log."""

    registry: CollectorRegistry
    metrics: Metrics
    log_stream: BackgroundStream
    logger: FilteringBoundLogger


def build_gateway(settings: GatewaySettings) -> Gateway:
    """Build everything that the proxy needs; raises with one clear line what keeps the gateway from starting."""
    policies = PolicyStore(settings.policy or find_policies())
    if settings.authority is not None:
        refuse_unusable_authority(settings.authority, utc_now())
    state = StateDirectory(settings.state)
    state.create()
    lock = StateLock(state)
    try:
        return _join_parts(settings, policies, state, lock)
    except BaseException:
        lock.close()
        raise


def _join_parts(settings: GatewaySettings, policies: PolicyStore, state: StateDirectory, lock: StateLock) -> Gateway:
    """A gateway that has its state directory for itself."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    metrics = Metrics(registry)
    log_stream = BackgroundStream(sys.stderr, on_lost=metrics.log_lines_lost.inc)
    telemetry = Telemetry(registry, metrics, log_stream, build_logger(settings.log_format, log_stream))
    keys = reviewer_keys(settings, state)
    metrics.quarantine_identity_present.set(keys.identity_path is not None)
    stores = Stores.open(settings, state, keys.recipients)
    try:
        parts = _build_parts(settings, telemetry, policies, stores, state)
    except BaseException:
        stores.close()
        raise
    return Gateway(replace(parts, stores=(stores, lock), identity_path=keys.identity_path))


def _build_parts(
    settings: GatewaySettings, telemetry: Telemetry, policies: PolicyStore, stores: Stores, state: StateDirectory
) -> GatewayParts:
    """All parts over the stores."""
    metrics, logger, database = telemetry.metrics, telemetry.logger, stores.database
    health = Health(build_pool(settings, state, WorkerMonitor(metrics, logger)))
    revisions = PolicyRevisions(database)
    former = revisions.list()
    policies.recall(kept.revision for kept in former)
    announce = trip_announcer(policies, revisions, logger)
    breaker = CircuitBreaker(policies, RuleActivations(database), utc_now, announce)
    ends = ExceptionEnds(breaker, utc_now, seen=former[0].accepted_at if former else None)
    mode = build_mode(settings, ends, database)
    coach = Coach(CoachTickets(database, stores.secret), settings.coach, settings.coach_url, utc_now)
    records = QueuedSink(RecordSink(stores.recorder(settings)), on_failure=lambda _: metrics.records_lost.inc())
    receivers = tuple(build_receiver(specification, settings, state, metrics) for specification in settings.sinks)
    publish = fan_out((metrics, LogSink(logger), breaker, records, *receivers), metrics.lose_event)
    directory = read_directory(settings.ldap, metrics.directory_failures.inc) if settings.ldap else None
    watch_gauges(metrics, settings, health, stores)
    metrics.watch(metrics.clock_behind, ends.behind_seconds)
    return GatewayParts(
        policies=policies,
        mode=mode,
        pool=health.pool,
        health=health,
        coach=coach,
        breaker=breaker,
        revisions=revisions,
        admission=Admissions(replace(stores.admission_parts(health.pool, mode, publish, coach), directory=directory)),
        metrics=metrics,
        monitor=TransportMonitor(metrics, logger),
        logger=logger,
        log_stream=telemetry.log_stream,
        exporter=build_exporter(settings, telemetry.registry, health, mode),
        sessions=stores.sessions,
        sinks=(records, *receivers),
        spool_folder=private_folder(state.root / "spool"),
    )


def build_pool(settings: GatewaySettings, state: StateDirectory, monitor: WorkerMonitor) -> WorkerPool:
    """The workers, one a processor unless configured."""
    worker = WorkerSettings(
        limits=Limits(deadline_seconds=settings.deadline_seconds),
        scratch_directory=str(private_folder(state.root / "scratch")),
        recognizers=load_recognizers(settings.policy or find_policies()),
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


def trip_announcer(
    policies: PolicyStore, revisions: PolicyRevisions, logger: FilteringBoundLogger
) -> Callable[[Rule, datetime], None]:
    """Says of a rule that was put on monitor how to confirm it and how to take it back."""

    def announce(rule: Rule, activated_at: datetime) -> None:
        former, by_hand = None, f"put the former rule back in {rule.source.file}"
        with suppress(RecordError):
            former = revisions.before(policies.policy.revision, activated_at)
        logger.error(
            RULE_TRIPPED,
            rule=rule.id,
            confirm=f"dlpctl policy confirm {rule.id} --reason ...",
            roll_back=f"dlpctl policy roll-back {former} --reason ..." if former else by_hand,
        )

    return announce


def build_mode(settings: GatewaySettings, policies: ExceptionEnds, database: Database) -> ModeOverride:
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
