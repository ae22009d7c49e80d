"""Puts a new rule on monitor that refuses far more than anybody meant; off unless the policy configures it."""

import hashlib
import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dlp_addon.errors import RecordError
from dlp_addon.incidents.activations import ActivationState, RuleActivation, RuleActivations
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.verdict import Disposition, Mode
from dlp_addon.policy import Policy, PolicySource, Rule
from dlp_addon.policy.policy import CircuitBreakerSettings, never_trips

_MAX_OBSERVED = 100_000
"""Uploads that are looked back at; where there are more in the time, the latest count."""


@dataclass(frozen=True, slots=True)
class _Observed:
    """One upload: when, by whom, and the rule that refused it."""

    at: datetime
    sender: str
    refused_by: str | None


class CircuitBreaker:
    """Hands out the policy, with rules on monitor that refused too many senders while they were on probation.

    Senders count, not uploads, so that one who repeats an upload trips nothing. Rules about content that could not be
    examined and rules of critical severity never trip. What cannot be recorded is not put on monitor: the rule stays
    enforced. `observe` is cheap and never raises; `refresh` reads and writes the store.
    """

    name = "circuit_breaker"

    def __init__(
        self,
        policies: PolicySource,
        activations: RuleActivations,
        now: Callable[[], datetime],
        on_trip: Callable[[Rule, datetime], None],
    ) -> None:
        """`on_trip` hears once of each rule that is put on monitor, and since when it was worded so."""
        self._policies = policies
        self._activations = activations
        self._now = now
        self._on_trip = on_trip
        self._lock = threading.Lock()
        self._observed: deque[_Observed] = deque(maxlen=_MAX_OBSERVED)
        self._known: Mapping[str, RuleActivation] = {}
        self._followed: Policy | None = None
        self._digests: Mapping[str, str] = {}
        self._tripped: tuple[str, ...] = ()
        self._weakened: Policy | None = None

    @property
    def policy(self) -> Policy:
        """The policy to decide by; its revision names the rules that are on monitor."""
        policy, weakened = self._policies.policy, self._weakened
        return weakened if weakened is not None and policy is self._followed else policy

    @property
    def tripped(self) -> tuple[str, ...]:
        """Rules that are on monitor, as they are worded now."""
        return self._tripped if self._policies.policy is self._followed else ()

    def __call__(self, event: InspectionEvent) -> None:
        """Takes in what came of an upload."""
        if self._policies.policy.circuit_breaker is None or event.disposition is Disposition.FAILED:
            return
        sender = event.sender.user or event.sender.address
        refused_by = event.verdict.rule if event.disposition.refused else None
        with self._lock:
            self._observed.append(_Observed(event.occurred_at, sender, refused_by))

    def refresh(self) -> None:
        """Follow the policy in force and trip what is due; called every few seconds, raises nothing.

        Where the store cannot be read, what was known of it stands; a rule worded anew is enforced.
        """
        policy = self._policies.policy
        settings = policy.circuit_breaker
        if settings is None:
            return
        try:
            if policy is not self._followed:
                self._follow(policy)
            self._known = self._activations.read()
            for rule in self._overreaching(policy, settings):
                activation = self._known[rule.id]
                if self._activations.trip(activation, self._now()):
                    self._on_trip(rule, activation.activated_at)
            self._known = self._activations.read()
        except RecordError:
            return
        self._weaken(policy)

    def _follow(self, policy: Policy) -> None:
        digests = {rule.id: digest_of(rule) for rule in policy.rules}
        self._activations.follow(digests, self._now())
        self._weakened, self._tripped, self._digests, self._followed = None, (), digests, policy

    def _weaken(self, policy: Policy) -> None:
        tripped = tuple(rule.id for rule in policy.rules if self._state(rule) is ActivationState.TRIPPED)
        if tripped != self._tripped:
            self._weakened = without(policy, tripped) if tripped else None
            self._tripped = tripped

    def _overreaching(self, policy: Policy, settings: CircuitBreakerSettings) -> list[Rule]:
        """Rules on probation that refused so many of the senders of late."""
        now = self._now()
        with self._lock:
            recent = [one for one in self._observed if now - one.at <= settings.within]
        everybody = {one.sender for one in recent}
        found = []
        for rule in policy.rules:
            if not self._is_on_probation(rule, settings.probation, now) or never_trips(rule):
                continue
            since = self._known[rule.id].activated_at
            refused = {one.sender for one in recent if one.refused_by == rule.id and one.at > since}
            if len(refused) >= settings.senders and len(refused) >= settings.share * len(everybody):
                found.append(rule)
        return found

    def _is_on_probation(self, rule: Rule, probation: timedelta, now: datetime) -> bool:
        known = self._known.get(rule.id)
        if self._state(rule) is not ActivationState.PROBATION or known is None:
            return False
        return now - known.activated_at <= probation

    def _state(self, rule: Rule) -> ActivationState | None:
        """What is known of the rule as it is worded now."""
        known = self._known.get(rule.id)
        return known.state if known is not None and known.digest == self._digests.get(rule.id) else None


def digest_of(rule: Rule) -> str:
    """Stands for what a rule does: its conditions, action and mode; not for its words."""
    told = rule.model.model_dump(mode="json", exclude_none=True, include={"when", "action", "mode"})
    return hashlib.sha256(json.dumps([told, rule.mode.value], sort_keys=True).encode()).hexdigest()[:32]


def without(policy: Policy, tripped: tuple[str, ...]) -> Policy:
    """The same policy with some rules on monitor, under a revision that says so."""
    rules = tuple(replace(rule, mode=Mode.MONITOR) if rule.id in tripped else rule for rule in policy.rules)
    return replace(policy, rules=rules, revision=f"{policy.revision}-without-{'-'.join(tripped)}"[:100])
