from collections.abc import Callable, Collection
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.verdict import Action, Disposition, Mode

SECONDS_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300)
PEOPLE_BUCKETS: Final = (1, 10, 100, 500, 1_000, 10_000, 100_000, 1_000_000)
STAGES: Final = (
    *("admission", "proxy", "worker", "inspector", "extraction", "unpacking", "tabular", "recognition"),
    *("classification", "policy", "quarantine", "record"),
)
OTHER: Final = "other"
MAX_GROUPS: Final = 100
"""Destination groups and rules that a policy may name before the rest count as `other`."""


class Metrics:
    """Every metric of the gateway, on the registry that it is given. Labels are bounded: no host, user or file name.

    Also a sink: each event counts once.
    """

    name = "metrics"

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry
        self._known_labels: dict[str, set[str]] = {"rule": set(), "group": set()}
        self._create_upload_metrics()
        self._create_content_metrics()
        self._create_gateway_metrics()
        self._create_policy_metrics()
        self._create_loss_metrics()
        self._begin_at_zero()

    def _create_upload_metrics(self) -> None:
        self.uploads_inspected = self._counter(
            "dlp_uploads_inspected", "Uploads decided on, by what happened to them.", "disposition"
        )
        self.uploads_by_group = self._counter(
            "dlp_uploads_by_destination_group",
            "Uploads decided on, by the policy's group of the destination.",
            "group",
            "disposition",
        )
        self.people_stopped = self._counter(
            "dlp_people_stopped", "Distinct people of refused uploads; repetitions of an upload do not count again."
        )
        self.upload_people = Histogram(
            "dlp_upload_people",
            "Distinct people of uploads that hold any.",
            buckets=PEOPLE_BUCKETS,
            registry=self._registry,
        )
        self.rule_matches = self._counter(
            "dlp_rule_matches", "Rules whose conditions held, lifted ones included.", "rule", "action", "mode"
        )
        self.exceptions_applied = self._counter(
            "dlp_exceptions_applied", "Rules that an exception of the policy lifted for an upload."
        )
        self.attempts_repeated = self._counter(
            "dlp_refused_attempts_repeated", "Refused uploads that repeat one refused before."
        )
        self.destination_inconsistent = self._counter(
            "dlp_destination_inconsistent", "Uploads whose target, server name and authority disagree."
        )

    def _create_content_metrics(self) -> None:
        self.findings = self._counter(
            "dlp_findings",
            "Distinct values found in uploads, by entity type; CUSTOM for those of admins.",
            "entity_type",
        )
        self.hidden_tables = self._counter(
            "dlp_hidden_tables", "Tables with personal data that their reader does not see, by place.", "place"
        )
        self.unscannable = self._counter("dlp_unscannable", "Pieces of content that were not examined.", "reason")
        self.inspected_bytes = self._counter("dlp_inspected_bytes", "Bytes of bodies decided on, as received.")
        self.forwarded_bytes = self._counter(
            "dlp_forwarded_bytes", "Bytes of media that were sent on before their body was decided on."
        )
        self.inspection_duration = Histogram(
            "dlp_inspection_duration_seconds",
            "Inspection in a worker.",
            buckets=SECONDS_BUCKETS,
            registry=self._registry,
        )
        self.hold = Histogram(
            "dlp_hold_seconds",
            "From the last byte of a request to the decision.",
            buckets=SECONDS_BUCKETS,
            registry=self._registry,
        )
        self.inspection_failures = self._counter(
            "dlp_inspection_failures", "Uploads on which something broke, by stage.", "stage"
        )

    def _create_gateway_metrics(self) -> None:
        self.spool_bytes = self._gauge("dlp_spool_bytes", "Bytes of held bodies on disk.")
        self.spool_budget_bytes = self._gauge("dlp_spool_budget_bytes", "What held bodies may take on disk.")
        self.held_uploads = self._gauge("dlp_held_uploads", "Bodies held now.")
        self.open_split_uploads = self._gauge("dlp_open_split_uploads", "Uploads in parts that are not complete yet.")
        self.split_upload_bytes = self._gauge("dlp_split_upload_bytes", "Parts of such uploads on disk.")
        self.queue_depth = self._gauge("dlp_queue_depth", "Uploads that wait for a worker.")
        self.queue_capacity = self._gauge("dlp_queue_capacity", "Uploads that may wait for a worker.")
        self.workers = self._gauge("dlp_workers", "Worker processes that can inspect.")
        self.worker_memory = self._gauge("dlp_workers_resident_memory_bytes", "Resident memory of all workers.")
        self.worker_restarts = self._counter("dlp_worker_restarts", "Workers replaced after a death or a deadline.")
        self.worker_confinement = Gauge(
            "dlp_worker_confinement",
            "1 where the mechanism confines the workers, 0 where kernel or system lack it.",
            ("mechanism",),
            registry=self._registry,
        )
        self.incidents = Gauge(
            "dlp_incidents",
            "Incidents in the store, open or by how they were closed.",
            ("state",),
            registry=self._registry,
        )
        self.repeat_senders = self._gauge(
            "dlp_repeat_senders", "Senders of whom more than one upload was refused in the last 24 hours."
        )
        self.quarantine_bytes = self._gauge("dlp_quarantine_bytes", "Sealed content on disk.")
        self.quarantine_budget_bytes = self._gauge(
            "dlp_quarantine_budget_bytes", "What sealed content may take on disk."
        )
        self.quarantine_identity_present = self._gauge(
            "dlp_quarantine_identity_present", "1 where the reviewers' private key stands in the state directory."
        )
        self.authority_expiry = self._gauge(
            "dlp_authority_expiry_timestamp_seconds", "Unix time at which the CA that clients trust expires."
        )
        self.heartbeat_age = self._gauge("dlp_event_loop_heartbeat_age_seconds", "Since the event loop last turned.")

    def _create_policy_metrics(self) -> None:
        self.policy = Gauge(
            "dlp_policy_info", "1 for the policy in force.", ("policy", "revision"), registry=self._registry
        )
        self.policy_reload_success = self._gauge("dlp_policy_reload_success", "1 where the last load of it was good.")
        self.rules_tripped = self._gauge("dlp_policy_rules_tripped", "Rules that the circuit breaker put on monitor.")
        self.policy_reload_timestamp = self._gauge(
            "dlp_policy_reload_timestamp_seconds", "Unix time of the last good load of the policy."
        )
        self.break_glass = self._gauge(
            "dlp_break_glass", "1 while break-glass lasts: nothing is refused, only recorded."
        )
        self.clock_behind = self._gauge(
            "dlp_clock_behind_seconds", "How far the clock stands before a moment that the gateway saw already."
        )

    def _create_loss_metrics(self) -> None:
        self.uninspected_connections = self._counter(
            "dlp_uninspected_connections", "Connections whose bytes are not examined, refused ones included.", "reason"
        )
        self.records_lost = self._counter("dlp_records_lost", "Records of clean uploads that could not be kept.")
        self.sink_failures = self._counter("dlp_sink_failures", "Events that a sink lost.", "sink")
        self.directory_failures = self._counter(
            "dlp_directory_failures", "Questions for a sender's groups that the directory did not answer."
        )
        self.log_lines_lost = self._counter("dlp_log_lines_lost", "Log lines that nobody read in time.")

    def __call__(self, event: InspectionEvent) -> None:
        """Counts one upload."""
        exemplar = {"incident_id": event.incident_id} if event.incident_id else None
        disposition = event.disposition.value
        self.uploads_inspected.labels(disposition).inc(1, exemplar)
        self.uploads_by_group.labels(self._bounded("group", event.verdict.destination_group), disposition).inc()
        self.hold.observe(event.hold_seconds, exemplar)
        self.inspected_bytes.inc(event.inspection.body_bytes)
        self.forwarded_bytes.inc(event.forwarded_bytes)
        if not event.destination.is_consistent:
            self.destination_inconsistent.inc()
        if event.failure is not None:
            self.inspection_failures.labels(_stage(event.failure)).inc(1, exemplar)
        self._count_content(event)
        self._count_people(event, exemplar)
        self._count_rules(event)

    def set_policy(self, policy: str, revision: str, *, loaded_at: float) -> None:
        """Says which policy is in force; `loaded_at` is Unix time."""
        self.policy.clear()
        self.policy.labels(policy, revision).set(1)
        self.policy_reload_success.set(1)
        self.policy_reload_timestamp.set(loaded_at)

    def expect_rule(self, rule: str, action: Action, mode: Mode) -> None:
        """Lets the counter of a rule exist at zero, so that its first match is an increase."""
        self.rule_matches.labels(self._bounded("rule", rule), action.label, mode.value)

    def set_confinement(self, in_force: Collection[Mechanism]) -> None:
        """Says what confines the worker that started last."""
        for mechanism in Mechanism:
            self.worker_confinement.labels(mechanism.value).set(mechanism in in_force)

    def refuse_policy(self) -> None:
        """Says that an edit of the policy was not taken."""
        self.policy_reload_success.set(0)

    def uninspected_connection(self, reason: str) -> None:
        """Counts a connection whose bytes are not examined."""
        self.uninspected_connections.labels(reason if reason in _CONNECTION_REASONS else OTHER).inc()

    def lose_event(self, sink: str) -> None:
        """Counts an event that a sink lost; `fan_out` and `QueuedSink` call it."""
        self.sink_failures.labels(sink).inc()

    def watch(self, gauge: Gauge, read: Callable[[], float]) -> None:
        """Lets a gauge ask for its value at each scrape; a value that cannot be had is NaN, never an error."""

        def read_or_nan() -> float:
            try:
                return read()
            except OSError:
                return float("nan")

        gauge.set_function(read_or_nan)

    def _count_content(self, event: InspectionEvent) -> None:
        for entity_type, count in event.inspection.entities:
            self.findings.labels(entity_type if entity_type in ENTITY_TYPES else "CUSTOM").inc(count)
        for part in event.inspection.unscannable:
            self.unscannable.labels(part.reason.value).inc()
        for table in event.inspection.tables:
            if table.hidden is not None and table.distinct_people:
                self.hidden_tables.labels(table.hidden.value).inc()
        if event.inspection.seconds:
            self.inspection_duration.observe(event.inspection.seconds)

    def _count_people(self, event: InspectionEvent, exemplar: dict[str, str] | None) -> None:
        people = event.inspection.distinct_people
        if people:
            self.upload_people.observe(people, exemplar)
        if event.disposition.refused and event.attempts > 1:
            self.attempts_repeated.inc()
        elif event.disposition.refused:
            self.people_stopped.inc(people, exemplar)

    def _count_rules(self, event: InspectionEvent) -> None:
        for match in event.verdict.matches:
            rule = self._bounded("rule", match.rule)
            self.rule_matches.labels(rule, match.action.label, match.mode.value).inc()
            if match.lifted_by:
                self.exceptions_applied.inc()

    def _bounded(self, label: str, value: str) -> str:
        """The value, or `other` once policies of this process have named too many."""
        known = self._known_labels[label]
        if value not in known and len(known) >= MAX_GROUPS:
            return OTHER
        known.add(value)
        return value

    def _begin_at_zero(self) -> None:
        """Labels whose values are known beforehand exist from the start, so that a first increase is one."""
        for disposition in Disposition:
            self.uploads_inspected.labels(disposition.value)
        for reason in UnscannableReason:
            self.unscannable.labels(reason.value)
        for stage in (*STAGES, OTHER):
            self.inspection_failures.labels(stage)
        for place in HidingPlace:
            self.hidden_tables.labels(place.value)
        for name in (*sorted(_CONNECTION_REASONS), OTHER):
            self.uninspected_connections.labels(name)

    def _counter(self, name: str, documentation: str, *labels: str) -> Counter:
        return Counter(name, documentation, labels, registry=self._registry)

    def _gauge(self, name: str, documentation: str) -> Gauge:
        return Gauge(name, documentation, registry=self._registry)


_CONNECTION_REASONS = frozenset(
    {*(reason.value for reason in UnscannableReason), "tcp", "udp", "passthrough", "tls_failed", "own_listener"}
)


def _stage(failure: str) -> str:
    stage = failure.partition(":")[0]
    return stage if stage in STAGES else OTHER
