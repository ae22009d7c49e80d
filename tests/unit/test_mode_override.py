from datetime import timedelta
from pathlib import Path

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.break_glass import BreakGlass, Moment
from dlp_addon.mode_override import ModeOverride
from dlp_addon.model.verdict import Mode
from dlp_addon.policy import Policy
from dlp_addon.policy_store import PolicyStore
from tests.sample_events import NOW

ROOT = Path(__file__).parents[2]
LONGEST = timedelta(hours=24)
BEGUN = BreakGlass(
    began_at=NOW, ends_at=NOW + timedelta(hours=1), boot_id="a", boot_ends_at=3600.0, began_by="ann", reason="outage"
)


class Told:
    """What the store and the clock say, as a test sets it."""

    def __init__(self) -> None:
        self.begun: BreakGlass | None = None
        self.is_broken = False
        self.seconds = 0.0
        self.step = 0.0
        self.boot_id = "a"

    def read(self) -> BreakGlass | None:
        if self.is_broken:
            raise RecordError("locked")
        return self.begun

    def clock(self) -> Moment:
        now = NOW + timedelta(seconds=self.seconds + self.step)
        return Moment(now=now, boot_id=self.boot_id, boot_seconds=self.seconds)


@pytest.fixture(scope="module")
def policies() -> PolicyStore:
    """The default policy, which enforces."""
    return PolicyStore(ROOT / "policies")


def modes(policy: Policy) -> set[Mode]:
    """The modes of all its rules."""
    return {rule.mode for rule in policy.rules}


def test_it_monitors_while_break_glass_lasts(policies: PolicyStore) -> None:
    """Nothing is enforced from the word of the store to the second of the end, however seldom the store is read."""
    told = Told()
    override = ModeOverride(policies, told.read, told.clock, longest=LONGEST)
    before = override.policy
    told.begun = BEGUN
    override.refresh()
    during = override.policy
    told.seconds = 3600.0

    assert before is policies.policy
    assert (modes(during), during.mode, during.revision) == ({Mode.MONITOR}, Mode.MONITOR, before.revision)
    assert override.policy is policies.policy


def test_what_cannot_be_read_enforces(policies: PolicyStore) -> None:
    """A store that fails ends break-glass; the policy holds."""
    told = Told()
    told.begun = BEGUN
    override = ModeOverride(policies, told.read, told.clock, longest=LONGEST)
    override.refresh()
    told.is_broken = True
    override.refresh()

    assert override.break_glass is None
    assert override.policy is policies.policy


@pytest.mark.parametrize("boot_id", ["a", ""])
def test_a_clock_that_is_set_back_does_not_prolong_it(policies: PolicyStore, boot_id: str) -> None:
    """What was left at first sight is all, also where the machine's start has no name."""
    told = Told()
    told.begun, told.boot_id = BEGUN, boot_id
    override = ModeOverride(policies, told.read, told.clock, longest=LONGEST)
    override.refresh()
    told.seconds, told.step = 3599.0, -1800.0
    before = override.break_glass
    told.seconds = 3600.0
    override.refresh()

    assert (before, override.break_glass) == (BEGUN, None)


def test_a_gateway_can_forbid_it(policies: PolicyStore) -> None:
    """With no time allowed the store's word changes nothing."""
    told = Told()
    told.begun = BEGUN
    override = ModeOverride(policies, told.read, told.clock, longest=timedelta(0))
    override.refresh()

    assert override.policy is policies.policy
