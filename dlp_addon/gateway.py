"""The running gateway: starts, watches and stops the parts that `dlp_addon.bootstrap` joined."""

import asyncio
import time
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from structlog.typing import FilteringBoundLogger

from dlp_addon.admission import Admissions
from dlp_addon.circuit_breaker import CircuitBreaker
from dlp_addon.coaching import Coach
from dlp_addon.coaching.logins import Logins
from dlp_addon.errors import RecordError
from dlp_addon.incidents.break_glass import BreakGlass
from dlp_addon.incidents.policy_revisions import PolicyRevisions
from dlp_addon.mode_override import ModeOverride
from dlp_addon.model.verdict import Action
from dlp_addon.policy import Policy
from dlp_addon.policy_store import PolicyReload, PolicyStore
from dlp_addon.telemetry.background import BackgroundStream
from dlp_addon.telemetry.events import (
    BREAK_GLASS_BEGUN,
    BREAK_GLASS_ENDED,
    COACH_UNAVAILABLE,
    GATEWAY_DRAINING,
    GATEWAY_STARTED,
    GATEWAY_STOPPED,
    IDENTITY_PRESENT,
    POLICY_REJECTED,
    POLICY_RELOADED,
)
from dlp_addon.telemetry.exporter import Exporter
from dlp_addon.telemetry.heartbeat import Heartbeat
from dlp_addon.telemetry.metrics import Metrics
from dlp_addon.telemetry.program_logs import install_program_logs
from dlp_addon.telemetry.sinks import QueuedSink
from dlp_addon.telemetry.transport_monitor import TransportMonitor
from dlp_addon.workers.pool import WorkerPool

POLICY_POLL_SECONDS = 2.0
MODE_POLL_SECONDS = 1.0
WORKER_RETRY_SECONDS = 2.0
EXPIRY_SECONDS = 60.0
"""How often parts of abandoned uploads are looked for."""
HEARTBEAT_LATE_SECONDS = 5.0
"""An event loop that has not turned for so long is not healthy."""


class Store(Protocol):
    """What is closed at the end."""

    def close(self) -> None:
        """End the use of the store."""
        ...


class Expiring(Protocol):
    """What drops by itself what is too old."""

    def expire(self) -> None:
        """Drop it. Raises RecordError."""
        ...


@dataclass(slots=True)
class Health:
    """What `/healthz` and `/readyz` answer."""

    pool: WorkerPool
    heartbeat: Heartbeat = field(default_factory=Heartbeat)
    is_draining: bool = False

    def is_ready(self) -> bool:
        """Whether uploads can be inspected: at least one worker is warm and no drain has begun."""
        return not self.is_draining and self.pool.alive_workers > 0

    def is_healthy(self) -> bool:
        """Whether the event loop turns."""
        return self.heartbeat.age_seconds() < HEARTBEAT_LATE_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayParts:
    """What the gateway is made of.

    Attributes:
        identity_path: the reviewers' private key where the gateway holds it; None where it does not.
        sessions: parts of unfinished uploads.
        sinks: those that work on threads of their own.
        stores: closed last.
    """

    policies: PolicyStore
    mode: ModeOverride
    pool: WorkerPool
    health: Health
    coach: Coach
    breaker: CircuitBreaker
    revisions: PolicyRevisions
    admission: Admissions
    metrics: Metrics
    monitor: TransportMonitor
    logger: FilteringBoundLogger
    log_stream: BackgroundStream
    exporter: Exporter | None
    sessions: Expiring
    sinks: tuple[QueuedSink, ...]
    spool_folder: Path
    stores: tuple[Store, ...] = ()
    identity_path: Path | None = None


class Gateway:
    """All parts at work; satisfies `dlp_addon.proxy.services.Services`."""

    def __init__(self, parts: GatewayParts) -> None:
        self.parts = parts
        self._tasks: set[asyncio.Task[None]] = set()
        self._break_glass: BreakGlass | None = None
        self._kept: Policy | None = None

    @property
    def admission(self) -> Admissions:
        """Whom the proxy asks before anything with a body goes on."""
        return self.parts.admission

    @property
    def monitor(self) -> TransportMonitor:
        """Where the transport reports about itself."""
        return self.parts.monitor

    @property
    def spool_folder(self) -> Path:
        """Where held bodies are kept."""
        return self.parts.spool_folder

    @property
    def listeners(self) -> tuple[tuple[str, int], ...]:
        """The metrics listener, where there is one."""
        return (self.parts.exporter.address,) if self.parts.exporter else ()

    def admit_logins(self, logins: Logins) -> None:
        """Let the proxy's users log in where senders give a reason."""
        self.parts.coach.admit(logins)

    def start(self) -> None:
        """Start workers, metrics and the watch on the policy, inside the running loop."""
        install_program_logs(self.parts.logger)
        policy = self.parts.policies.policy
        if coaches(policy):
            self.parts.coach.open()
        self._announce_policy(self.parts.policies.standing)
        for sink in self.parts.sinks:
            sink.start()
        if self.parts.exporter:
            self.parts.exporter.start()
        self._tasks = {asyncio.create_task(work) for work in self._work()}
        workers = self.parts.pool.settings.workers
        self.parts.logger.info(GATEWAY_STARTED, policy=policy.id, revision=policy.revision, workers=workers)
        if self.parts.identity_path is not None:
            self.parts.logger.warning(IDENTITY_PRESENT, path=str(self.parts.identity_path))

    def beat(self) -> None:
        """Say that the event loop still turns."""
        self.parts.health.heartbeat.beat()

    def drain(self) -> None:
        """Stop being ready."""
        self.parts.health.is_draining = True
        self.parts.logger.info(GATEWAY_DRAINING)

    def close(self) -> None:
        """Stop everything; called when no upload is held any more."""
        for task in self._tasks:
            task.cancel()
        self.parts.pool.close()
        for sink in self.parts.sinks:
            sink.stop()
        if self.parts.exporter:
            self.parts.exporter.stop()
        self.parts.coach.close()
        for store in self.parts.stores:
            store.close()
        self.parts.logger.info(GATEWAY_STOPPED)
        self.parts.log_stream.stop()

    def reload_policy(self) -> str:
        """Look at the policy's files now and say what came of it."""
        reload = self.parts.policies.reload_if_changed()
        if reload is None:
            return f"nothing changed, revision {self.parts.policies.policy.revision} stands"
        self._announce_policy(reload)
        if reload.accepted:
            return f"revision {reload.policy.revision} is in force"
        return f"rejected, revision {reload.policy.revision} stays in force: {reload.errors[0]}"

    def status(self) -> Mapping[str, str | int | float]:
        """What an operator asks first."""
        policy = self.parts.policies.policy
        return {
            "policy": policy.id,
            "revision": policy.revision,
            "mode": "enforce" if self.parts.mode.break_glass is None else "break-glass: monitoring only",
            "policy_errors": len(self.parts.policies.errors),
            "workers": self.parts.pool.alive_workers,
            "queue": self.parts.pool.queue_depth,
            "draining": int(self.parts.health.is_draining),
        }

    def _work(self) -> tuple[Coroutine[None, None, None], ...]:
        return self._start_workers(), self._watch_policy(), self._watch_mode(), self._expire_uploads()

    async def _start_workers(self) -> None:
        """Until a worker is warm the gateway is not ready and refuses what it cannot inspect."""
        while True:
            try:
                await self.parts.pool.start()
            except (OSError, EOFError, ValueError) as error:
                self.monitor.broke("worker", type(error).__name__)
                await asyncio.sleep(WORKER_RETRY_SECONDS)
            else:
                return

    async def _watch_policy(self) -> None:
        await asyncio.to_thread(self._follow_policy)
        while True:
            await asyncio.sleep(POLICY_POLL_SECONDS)
            reload = await asyncio.to_thread(self.parts.policies.reload_if_changed)
            if reload is not None:
                self._announce_policy(reload)
            await asyncio.to_thread(self._follow_policy)
            self.parts.metrics.rules_tripped.set(len(self.parts.breaker.tripped))

    def _follow_policy(self) -> None:
        """Let the circuit breaker look, then keep a new revision: so its rules are older than it is."""
        self.parts.breaker.refresh()
        standing = self.parts.policies.standing
        if standing.policy is not self._kept:
            with suppress(RecordError):
                self.parts.revisions.keep(standing.policy, standing.files, datetime.now(UTC))
                self._kept = standing.policy

    async def _expire_uploads(self) -> None:
        """Abandoned parts go although nobody uploads any more; while their store is broken, every part is refused."""
        while True:
            with suppress(RecordError):
                await asyncio.to_thread(self.parts.sessions.expire)
            await asyncio.sleep(EXPIRY_SECONDS)

    async def _watch_mode(self) -> None:
        while True:
            await asyncio.to_thread(self.parts.mode.refresh)
            self._announce_mode(self.parts.mode.break_glass)
            await asyncio.sleep(MODE_POLL_SECONDS)

    def _announce_mode(self, begun: BreakGlass | None) -> None:
        if begun == self._break_glass:
            return
        ended, self._break_glass = self._break_glass, begun
        self.parts.metrics.break_glass.set(begun is not None)
        if begun is not None:
            told = {"until": begun.ends_at.isoformat(), "actor": begun.began_by, "reason": begun.reason}
            self.parts.logger.warning(BREAK_GLASS_BEGUN, **told)
        elif ended is not None:
            self.parts.logger.warning(BREAK_GLASS_ENDED, actor=ended.began_by)

    def _announce_policy(self, reload: PolicyReload) -> None:
        policy, metrics = reload.policy, self.parts.metrics
        if reload.accepted:
            metrics.set_policy(policy.id, policy.revision, loaded_at=time.time())
            for rule in policy.rules:
                metrics.expect_rule(rule.id, rule.action, rule.mode)
            self.parts.logger.info(POLICY_RELOADED, policy=policy.id, revision=policy.revision)
            self._open_form(policy)
            return
        metrics.refuse_policy()
        errors = [str(error) for error in reload.errors]
        self.parts.logger.error(POLICY_REJECTED, policy=policy.id, revision=policy.revision, errors=errors)

    def _open_form(self, policy: Policy) -> None:
        """Open the form for reasons once a policy coaches; where that fails, what it coaches is only refused."""
        if coaches(policy):
            try:
                self.parts.coach.open()
            except OSError as error:
                self.parts.logger.error(COACH_UNAVAILABLE, error=type(error).__name__)  # noqa: TRY400 - no traceback


def coaches(policy: Policy) -> bool:
    """Whether a rule asks senders for a reason."""
    return any(rule.action is Action.COACH for rule in policy.rules)
