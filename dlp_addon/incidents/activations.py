"""Since when each rule is as it is, and whether it was put on monitor or confirmed: kept over restarts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.database import Database

GATEWAY = "gateway"
_REMEMBERED = timedelta(days=90)
"""How long a wording that left the policy is known, should it come back."""


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
        """All rules of the policy in force.

        Raises:
            RecordError: they cannot be read.
        """
        rows = self._database.query("SELECT * FROM rule_wordings WHERE left_at IS NULL")
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
        """Takes in the rules of a policy: what is worded anew is on probation, what is gone is forgotten in time.

        The rules of the first policy that the store sees are confirmed: they are the baseline. A wording that comes
        back is trusted as it was when it left; one that tripped is enforced, on probation again.

        Raises:
            RecordError: they cannot be kept.
        """
        moment = now.timestamp()
        wordings = list(digests.items())
        with self._database.transaction() as connection:
            is_first = connection.execute("SELECT 1 FROM rule_wordings").fetchone() is None
            state = ActivationState.CONFIRMED if is_first else ActivationState.PROBATION
            in_force = {
                (row["rule"], row["digest"])
                for row in connection.execute("SELECT rule, digest FROM rule_wordings WHERE left_at IS NULL")
            }
            connection.executemany(
                "UPDATE rule_wordings SET left_at = ? WHERE rule = ? AND digest = ?",
                [(moment, *gone) for gone in in_force.difference(wordings)],
            )
            connection.execute(
                "DELETE FROM rule_wordings WHERE left_at < ? OR (left_at IS NOT NULL AND state = ?)",
                (moment - _REMEMBERED.total_seconds(), ActivationState.TRIPPED),
            )
            connection.executemany(
                "INSERT INTO rule_wordings VALUES (?, ?, ?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET left_at = NULL",
                [(*wording, moment, state, moment, GATEWAY) for wording in wordings if wording not in in_force],
            )

    def trip(self, activation: RuleActivation, now: datetime) -> bool:
        """Notes that a rule on probation is put on monitor; false where it is no longer on probation as it was.

        Raises:
            RecordError: it cannot be kept, so that the rule stays enforced.
        """
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE rule_wordings SET state = ?, changed_at = ?, changed_by = ?"
                " WHERE rule = ? AND digest = ? AND state = ? AND left_at IS NULL",
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
                "UPDATE rule_wordings SET state = ?, changed_at = ?, changed_by = ? WHERE rule = ? AND left_at IS NULL",
                (ActivationState.CONFIRMED, now.timestamp(), storable(actor), rule),
            ).rowcount
            if not changed:
                raise RecordError(f"no policy with a rule {rule!r} was in force here")
            append_audit_entry(connection, actor=actor, act="policy.confirmed", subject=rule, detail=reason, now=now)
