"""The policy as it is decided by: its own mode, or monitoring only while break-glass lasts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from dlp_addon.errors import RecordError
from dlp_addon.incidents.break_glass import BreakGlass, Clock, Moment
from dlp_addon.model.verdict import Mode
from dlp_addon.policy import Policy, PolicySource


class ModeOverride:
    """Hands out the policy, every rule of it in monitor mode while break-glass lasts.

    The time is looked at for every upload, the store only by `refresh`. What cannot be read or told enforces.

    Args:
        read: what the store says; raises RecordError.
        longest: break-glass ends so long after its beginning, whatever the store says; zero forbids it.
    """

    def __init__(
        self, policies: PolicySource, read: Callable[[], BreakGlass | None], clock: Clock, *, longest: timedelta
    ) -> None:
        self._policies = policies
        self._read = read
        self._clock = clock
        self._longest = longest
        self._begun: BreakGlass | None = None
        self._seen_at: Moment | None = None
        self._monitored: tuple[Policy, Policy] | None = None

    @property
    def policy(self) -> Policy:
        """The policy to decide by."""
        policy = self._policies.policy
        if self.break_glass is None:
            return policy
        if self._monitored is None or self._monitored[0] is not policy:
            self._monitored = policy, monitored(policy)
        return self._monitored[1]

    @property
    def break_glass(self) -> BreakGlass | None:
        """The break-glass that lasts now; None while the policy's own modes hold."""
        begun, seen_at = self._begun, self._seen_at
        if begun is None or seen_at is None:
            return None
        moment = self._clock()
        # A clock that is set back afterwards does not prolong what was left when this process saw it first.
        left = (min(begun.ends_at, begun.began_at + self._longest) - seen_at.now).total_seconds()
        is_left = moment.boot_seconds - seen_at.boot_seconds < left
        return begun if is_left and begun.lasts(moment, longest=self._longest) else None

    def refresh(self) -> None:
        """Look at the store; may be called from any thread, raises nothing."""
        try:
            begun = self._read()
        except RecordError:
            begun = None
        if begun != self._begun:
            self._seen_at = self._clock()
            self._begun = begun


def monitored(policy: Policy) -> Policy:
    """The same policy with nothing of it enforced."""
    rules = tuple(replace(rule, mode=Mode.MONITOR) for rule in policy.rules)
    return replace(policy, mode=Mode.MONITOR, rules=rules)
