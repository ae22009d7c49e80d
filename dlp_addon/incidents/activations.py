"""Since when each rule is as it is, and whether it was put on monitor or confirmed: kept over restarts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.database import Database

GATEWAY = "gateway"


class ActivationState(StrEnum):
    """How far a rule, as it is worded now, is trusted."""

    PROBATION = "probation"
    """New or changed; the circuit breaker may put it on monitor."""
    TRIPPED = "tripped"
    """The circuit breaker put it on monitor."""
    CONFIRMED = "confirmed"
    """It stays enforced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleActivation:
    """One rule. `digest` stands for its wording; another wording is another activation."""

    rule: str
    digest: str
    activated_at: datetime
    state: ActivationState


class RuleActivations:
    """Activations in the store; may be used from any thread and by several processes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> Mapping[str, RuleActivation]:
        """All of them by rule.

        Raises:
            RecordError: they cannot be read.
        """
        rows = self._database.query("SELECT * FROM rule_activations")
        return {
            row["rule"]: RuleActivation(
                rule=row["rule"],
                digest=row["digest"],
                activated_at=datetime.fromtimestamp(row["activated_at"], UTC),
                state=ActivationState(row["state"]),
            )
            for row in rows
        }

    def follow(self, digests: Mapping[str, str], now: datetime) -> None:
        """Takes in the rules of a policy: what is worded anew is on probation, what is gone is forgotten.

        The rules of the first policy that the store sees are confirmed: they are the baseline.

        Raises:
            RecordError: they cannot be kept.
        """
        with self._database.transaction() as connection:
            known = {
                row["rule"]: row["digest"] for row in connection.execute("SELECT rule, digest FROM rule_activations")
            }
            state = ActivationState.PROBATION if known else ActivationState.CONFIRMED
            for rule in known.keys() - digests.keys():
                connection.execute("DELETE FROM rule_activations WHERE rule = ?", (rule,))
            moment = now.timestamp()
            connection.executemany(
                "INSERT OR REPLACE INTO rule_activations VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (rule, digest, moment, state, moment, GATEWAY)
                    for rule, digest in digests.items()
                    if known.get(rule) != digest
                ],
            )

    def trip(self, activation: RuleActivation, now: datetime) -> bool:
        """Notes that a rule on probation is put on monitor; false where it is no longer on probation as it was.

        Raises:
            RecordError: it cannot be kept, so that the rule stays enforced.
        """
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE rule_activations SET state = ?, changed_at = ?, changed_by = ?"
                " WHERE rule = ? AND digest = ? AND state = ?",
                (
                    *(ActivationState.TRIPPED, now.timestamp(), GATEWAY),
                    *(activation.rule, activation.digest, ActivationState.PROBATION),
                ),
            ).rowcount
            if changed:
                append_audit_entry(
                    connection, actor=GATEWAY, act="policy.tripped", subject=activation.rule, detail="", now=now
                )
        return bool(changed)

    def confirm(self, rule: str, *, actor: str, reason: str, now: datetime) -> None:
        """Lets a rule be enforced as it is worded now, whatever it refuses.

        Raises:
            RecordError: there is no such rule, or it cannot be kept.
        """
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE rule_activations SET state = ?, changed_at = ?, changed_by = ? WHERE rule = ?",
                (ActivationState.CONFIRMED, now.timestamp(), storable(actor), rule),
            ).rowcount
            if not changed:
                raise RecordError(f"no policy with a rule {rule!r} was in force here")
            append_audit_entry(connection, actor=actor, act="policy.confirmed", subject=rule, detail=reason, now=now)
