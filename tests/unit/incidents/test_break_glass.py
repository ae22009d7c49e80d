from dataclasses import replace
from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.break_glass import (
    MAX_BREAK_GLASS,
    Moment,
    begin_break_glass,
    end_break_glass,
    read_break_glass,
    read_moment,
)
from dlp_addon.incidents.database import Database
from tests.sample_events import NOW

BEGIN = Moment(now=NOW, boot_id="a", boot_seconds=1000.0)
HOURS = timedelta(hours=2)


def later(*, by: timedelta, boot: timedelta, boot_id: str = "a") -> Moment:
    """A moment after the beginning, by the wall clock and by the machine's own."""
    return Moment(now=NOW + by, boot_id=boot_id, boot_seconds=BEGIN.boot_seconds + boot.total_seconds())


def begin(database: Database, validity: timedelta = HOURS) -> None:
    """Break-glass from the beginning on."""
    begin_break_glass(database, validity=validity, reason="mail is down", actor="ann", moment=BEGIN)


@pytest.mark.parametrize(
    ("moment", "lasts"),
    [
        (later(by=timedelta(0), boot=timedelta(0)), True),
        (later(by=HOURS - timedelta(seconds=1), boot=HOURS - timedelta(seconds=1)), True),
        (later(by=HOURS, boot=HOURS), False),
        (later(by=timedelta(minutes=5), boot=HOURS), False),
        (later(by=timedelta(days=3), boot=timedelta(minutes=5)), False),
        (later(by=timedelta(minutes=-1), boot=timedelta(minutes=5)), False),
        (later(by=timedelta(minutes=5), boot=timedelta(0), boot_id="b"), True),
        (later(by=HOURS, boot=timedelta(0), boot_id="b"), False),
    ],
    ids=["begin", "before end", "end", "set back", "set ahead", "before begin", "after reboot", "end after reboot"],
)
def test_it_ends_by_itself(database: Database, moment: Moment, lasts: bool) -> None:  # noqa: FBT001 - a table
    """Whatever is done to the clock, and after a restart of gateway or machine, it lasts no longer than asked for."""
    begin(database)
    begun = read_break_glass(database)

    assert begun is not None
    assert begun.lasts(moment, longest=MAX_BREAK_GLASS) is lasts


def test_a_gateway_may_allow_less(database: Database) -> None:
    """The gateway's own limit cuts what was asked for on both clocks; zero forbids it."""
    begin(database)
    begun = read_break_glass(database)
    half_an_hour = later(by=timedelta(minutes=30), boot=timedelta(minutes=30))

    assert begun is not None
    assert begun.lasts(half_an_hour, longest=timedelta(hours=1))
    assert not begun.lasts(replace(half_an_hour, boot_seconds=1000.0 + 3600), longest=timedelta(hours=1))
    assert not begun.lasts(BEGIN, longest=timedelta(0))


def test_somebody_ends_it(database: Database) -> None:
    """Who began and who ended it, until when and why is in the audit log; ending what does not last is no act."""
    begin(database)
    moment = later(by=timedelta(minutes=1), boot=timedelta(minutes=1))
    ended = end_break_glass(database, actor="ben", moment=moment)
    again = end_break_glass(database, actor="ben", moment=moment)

    assert (ended, again, read_break_glass(database)) == (True, False, None)
    assert [(entry.actor, entry.act, entry.detail) for entry in AuditLog(database).entries("gateway")] == [
        ("ann", "mode.monitor_begun", "until 2026-11-22 16:30:00 UTC: mail is down"),
        ("ben", "mode.monitor_ended", ""),
    ]


def test_no_second_one_stands_on_the_first(database: Database) -> None:
    """It cannot be prolonged while it lasts; after its end it can be asked for again."""
    begin(database)
    with pytest.raises(RecordError, match="in force already"):
        begin(database)
    after = later(by=HOURS, boot=HOURS)
    begun = begin_break_glass(database, validity=HOURS, reason="still down", actor="ann", moment=after)

    assert begun.lasts(after, longest=MAX_BREAK_GLASS)


@pytest.mark.parametrize("validity", [timedelta(0), timedelta(hours=-1), MAX_BREAK_GLASS + timedelta(seconds=1)])
def test_it_has_a_maximum(database: Database, validity: timedelta) -> None:
    """More than a day, or no time at all, is not granted."""
    with pytest.raises(ValueError, match="24 hours at most"):
        begin(database, validity)

    assert read_break_glass(database) is None


def test_it_needs_a_reason(database: Database) -> None:
    """Without a reason nothing changes."""
    with pytest.raises(ValueError, match="needs a reason"):
        begin_break_glass(database, validity=HOURS, reason="  ", actor="ann", moment=BEGIN)


def test_the_moment_is_that_of_this_machine() -> None:
    """The machine's own clock goes forward, under one name for this start of the machine."""
    first, second = read_moment(), read_moment()

    assert first.boot_id == second.boot_id != ""
    assert first.boot_seconds <= second.boot_seconds
