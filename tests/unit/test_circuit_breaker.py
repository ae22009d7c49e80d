from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from dlp_addon.circuit_breaker import CircuitBreaker
from dlp_addon.errors import RecordError
from dlp_addon.incidents.activations import ActivationState, RuleActivation
from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition, Mode
from dlp_addon.policy import Policy, Rule, parse_policy
from tests.sample_events import make_event

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=1)
BREAKER = "circuit_breaker: {share: 0.5, within: 15m, senders: 3, probation: 24h}"


def policy(*rules: str, breaker: str = BREAKER) -> Policy:
    """A policy of rules that block from so many people on."""
    listed = "".join(f"  - {{id: {rule}}}\n" for rule in rules)
    return parse_policy({"p.yaml": f"policy: {{id: p, {breaker}}}\nrules:\n{listed}"})


MANY = "many, title: T, severity: high, action: block, when: {distinct_people: {at_least: 10}}"
FEWER = MANY.replace("10", "5")


@dataclass
class FakeActivations:
    """Activations in memory, on probation from now on, or an error."""

    known: dict[str, RuleActivation] = field(default_factory=dict)
    error: bool = False

    def read(self) -> dict[str, RuleActivation]:
        if self.error:
            raise RecordError("disk")
        return dict(self.known)

    def follow(self, digests: dict[str, str], now: datetime) -> None:
        for rule, digest in digests.items():
            if rule not in self.known or self.known[rule].digest != digest:
                self.known[rule] = RuleActivation(
                    rule=rule, digest=digest, activated_at=now, state=ActivationState.PROBATION
                )

    def trip(self, activation: RuleActivation, now: datetime) -> bool:  # noqa: ARG002
        self.known[activation.rule] = replace(activation, state=ActivationState.TRIPPED)
        return True


@dataclass
class Bench:
    """A breaker over one policy, and what it announced."""

    policy: Policy
    now: datetime = NOW
    activations: FakeActivations = field(default_factory=FakeActivations)
    announced: list[tuple[str, datetime]] = field(default_factory=list)

    def breaker(self) -> CircuitBreaker:
        def announce(rule: Rule, activated_at: datetime) -> None:
            self.announced.append((rule.id, activated_at))

        built = CircuitBreaker(self, self.activations, lambda: self.now, announce)  # type: ignore[arg-type] # a fake
        built.refresh()
        return built


def send(breaker: CircuitBreaker, *users: str, refused_by: str | None = "many", at: datetime = LATER) -> None:
    """Uploads by these users, and what refused them."""
    for user in users:
        disposition = Disposition.BLOCKED if refused_by else Disposition.ALLOWED
        event = make_event(
            sender=Sender(address="192.0.2.1", user=user), disposition=disposition, occurred_at=at,
            verdict={"rule": refused_by},
        )  # fmt: skip
        breaker(event)
    breaker.refresh()


def test_a_new_rule_that_refuses_most_senders_is_put_on_monitor() -> None:
    """It is announced once, the revision says so, and all other rules stay as they are."""
    other = "other, title: T, severity: high, action: block, when: {rows: {at_least: 5}}"
    bench = Bench(policy(MANY, other))
    breaker = bench.breaker()
    send(breaker, "a", "b", "c")
    send(breaker, "d")

    assert breaker.tripped == ("many",)
    assert bench.announced == [("many", NOW)]
    assert [rule.mode for rule in breaker.policy.rules] == [Mode.MONITOR, Mode.ENFORCE]
    assert breaker.policy.revision == f"{bench.policy.revision}-without-many"


@pytest.mark.parametrize(
    "users", [("a",) * 50, ("a", "b"), ("a", "b", "c", *(f"fine{n}" for n in range(4)))], ids=["flood", "few", "share"]
)
def test_one_sender_few_senders_and_a_small_share_trip_nothing(users: tuple[str, ...]) -> None:
    """Senders count, not uploads: who repeats an upload that is refused opens no way for it."""
    bench = Bench(policy(MANY))
    breaker = bench.breaker()
    send(breaker, *[user for user in users if user.startswith("fine")], refused_by=None)
    send(breaker, *[user for user in users if not user.startswith("fine")])

    assert breaker.tripped == ()
    assert breaker.policy is bench.policy


@pytest.mark.parametrize(
    "rule",
    [
        MANY.replace("severity: high", "severity: critical"),
        "many, title: T, action: block, when: {unscannable: {may_hold_table: true}}",
        "many, title: T, action: block, when: {any_of: [{unscannable: {}}, {rows: {at_least: 1}}]}",
    ],
)
def test_rules_that_must_hold_never_trip(rule: str) -> None:
    """Flooding the gateway with files that nobody can read opens it for nothing."""
    bench = Bench(policy(rule))
    breaker = bench.breaker()
    send(breaker, *"abcdefgh")

    assert breaker.tripped == ()


def test_nothing_trips_unless_the_policy_configures_it() -> None:
    """The store is not even asked."""
    bench = Bench(policy(MANY, breaker="title: T"), activations=FakeActivations(error=True))
    breaker = bench.breaker()
    send(breaker, *"abcdefgh")

    assert (breaker.tripped, breaker.policy) == ((), bench.policy)


def test_old_refusals_and_old_rules_count_no_more() -> None:
    """Only what the rule refused of late, and only while it is new."""
    bench = Bench(policy(MANY))
    breaker = bench.breaker()
    bench.now = NOW + timedelta(minutes=20)
    send(breaker, *"abc")
    send(breaker, "d", at=bench.now)
    bench.now = NOW + timedelta(hours=25)
    send(breaker, *"abcdef", at=bench.now)

    assert breaker.tripped == ()


def test_confirmed_rules_are_enforced_again() -> None:
    """What somebody confirms is back within one look at the store, and trips no more as it is worded."""
    bench = Bench(policy(MANY))
    breaker = bench.breaker()
    send(breaker, *"abc")
    bench.activations.known["many"] = replace(bench.activations.known["many"], state=ActivationState.CONFIRMED)
    send(breaker, *"abcdef")

    assert breaker.tripped == ()
    assert breaker.policy is bench.policy


def test_a_rule_that_is_worded_anew_is_enforced_at_once() -> None:
    """Before the store has heard of it, and again on probation."""
    bench = Bench(policy(MANY))
    breaker = bench.breaker()
    send(breaker, *"abc")
    bench.policy = policy(FEWER)
    bench.now = NOW + timedelta(seconds=2)

    assert breaker.policy is bench.policy

    breaker.refresh()

    assert breaker.tripped == ()
    assert bench.activations.known["many"].state is ActivationState.PROBATION


def test_what_cannot_be_recorded_stays_enforced() -> None:
    """A store that fails opens nothing."""
    bench = Bench(policy(MANY))
    breaker = bench.breaker()
    bench.activations.error = True
    send(breaker, *"abcdef")

    assert (breaker.tripped, breaker.policy) == ((), bench.policy)
