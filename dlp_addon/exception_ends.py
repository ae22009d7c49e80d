"""The policy without exceptions whose end has been seen to pass: a clock that is set back revives none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from dlp_addon.policy import Policy, PolicySource


class ExceptionEnds:
    """Hands out the policy; while the clock stands before a moment that was seen already, without what ended by then.

    What is recorded goes on by the clock. May be asked from any thread.
    """

    def __init__(self, policies: PolicySource, now: Callable[[], datetime], seen: datetime | None) -> None:
        """`seen` is a moment that has passed for sure; None where none is known."""
        self._policies = policies
        self._now = now
        self._latest = seen or now()
        self._shortened: tuple[Policy, date, Policy] | None = None

    @property
    def policy(self) -> Policy:
        """The policy to decide by."""
        policy, now = self._policies.policy, self._now()
        if now >= self._latest:
            self._latest = now
            return policy
        today = self._latest.astimezone(UTC).date()
        shortened = self._shortened
        if shortened is None or shortened[0] is not policy or shortened[1] != today:
            kept = tuple(item for item in policy.exceptions if item.expires >= today)
            shortened = self._shortened = policy, today, replace(policy, exceptions=kept)
        return shortened[2]

    def behind_seconds(self) -> float:
        """How far the clock stands before the latest moment that was seen."""
        return max(0.0, (self._latest - self._now()).total_seconds())
