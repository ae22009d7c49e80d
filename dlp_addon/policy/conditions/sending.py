from dataclasses import dataclass

from dlp_addon.policy.case import Case

_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"))


@dataclass(frozen=True, slots=True)
class PeopleInWindow:
    """Different people that one sender has sent on within a time, this upload included.

    Those sent to places of the same exposure count. It holds of no upload that discloses nobody, whatever went before.
    """

    seconds: int
    at_least: int

    def holds(self, case: Case) -> bool:
        """Whether they are enough, and some of them are in this upload."""
        return case.inspection.distinct_people > 0 and case.people_within(self.seconds) >= self.at_least

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Their number."""
        count = case.people_within(self.seconds)
        people = f"{count:,} different {'person' if count == 1 else 'people'}"
        sent = f"Within {describe_seconds(self.seconds)} data of {people} is sent, this upload included"
        return (f"{sent} (this rule: {self.at_least:,} or more).",)


def describe_seconds(seconds: int) -> str:
    """A time in words, in the largest unit that divides it: `24 hours`, `7 days`."""
    size, unit = next((size, unit) for size, unit in (*_UNITS, (1, "second")) if not seconds % size)
    if (size, seconds) == (86_400, 86_400):
        size, unit = 3_600, "hour"
    count = seconds // size
    return f"{count:,} {unit}{'' if count == 1 else 's'}"
