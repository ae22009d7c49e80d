"""Break-glass: for a limited time the gateway records what it would refuse, and lets it pass."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.database import Database, Row

MAX_BREAK_GLASS = timedelta(hours=24)
SUBJECT = "gateway"
"""What the audit log's entries are about."""
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point in time on two clocks.

    Attributes:
        now: aware UTC time, which may be stepped.
        boot_id: of this start of the machine; empty where that cannot be told.
        boot_seconds: since the machine started, suspension included (CLOCK_BOOTTIME); nobody can step it.
    """

    now: datetime
    boot_id: str
    boot_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakGlass:
    """One time of monitoring only, as somebody asked for it and gave a reason.

    Attributes:
        boot_ends_at: its end on the clock of the machine's start `boot_id`, in seconds.
    """

    began_at: datetime
    ends_at: datetime
    boot_id: str
    boot_ends_at: float
    began_by: str
    reason: str

    def lasts(self, moment: Moment, *, longest: timedelta) -> bool:
        """Whether it is in force, by both clocks, and no longer than `longest` after its beginning.

        A clock that is set back does not prolong it; one that is set to before its beginning, or ahead, ends it.
        """
        ends_at = min(self.ends_at, self.began_at + longest)
        if not self.began_at <= moment.now < ends_at:
            return False
        cut = (self.ends_at - ends_at).total_seconds()
        is_same_start = self.boot_id == moment.boot_id != ""
        return not is_same_start or moment.boot_seconds < self.boot_ends_at - cut


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> Moment:
        """The moment."""
        ...


def read_moment() -> Moment:
    """The moment, by the system's clocks; the start of the machine has no name where /proc is hidden."""
    try:
        boot_id = _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        boot_id = ""
    return Moment(
        now=datetime.now(UTC),
        boot_id=boot_id,
        boot_seconds=time.clock_gettime(time.CLOCK_BOOTTIME),
    )


def begin_break_glass(
    database: Database, *, validity: timedelta, reason: str, actor: str, moment: Moment
) -> BreakGlass:
    """Lets every gateway on this store only monitor for a time; in the audit log, and on disk when this returns.

    Raises:
        RecordError: one is in force already, or it could not be recorded.
        ValueError: no reason is given, or the time is not between a second and 24 hours.
    """
    if not reason.strip():
        raise ValueError("monitoring only needs a reason")
    if not timedelta(seconds=1) <= validity <= MAX_BREAK_GLASS:
        raise ValueError(f"monitoring only lasts {MAX_BREAK_GLASS.total_seconds() / 3600:.0f} hours at most")
    begun = BreakGlass(
        began_at=moment.now,
        ends_at=moment.now + validity,
        boot_id=moment.boot_id,
        boot_ends_at=moment.boot_seconds + validity.total_seconds(),
        began_by=storable(actor),
        reason=storable(reason),
    )
    with database.transaction() as connection:
        row = connection.execute(_LATEST).fetchone()
        if row is not None and _break_glass(row).lasts(moment, longest=MAX_BREAK_GLASS):
            raise RecordError("monitoring only is in force already; end it before you begin another time")
        connection.execute(
            "INSERT INTO break_glass (began_at, ends_at, boot_id, boot_ends_at, began_by, reason) VALUES (?,?,?,?,?,?)",
            (
                begun.began_at.timestamp(),
                begun.ends_at.timestamp(),
                begun.boot_id,
                begun.boot_ends_at,
                begun.began_by,
                begun.reason,
            ),
        )
        detail = f"until {begun.ends_at:%Y-%m-%d %H:%M:%S} UTC: {reason}"
        append_audit_entry(
            connection, actor=actor, act="mode.monitor_begun", subject=SUBJECT, detail=detail, now=moment.now
        )
    return begun


def end_break_glass(database: Database, *, actor: str, moment: Moment) -> bool:
    """Lets the gateway enforce again; whether it did not before. In the audit log where it ended something.

    Raises:
        RecordError: it could not be recorded.
    """
    with database.transaction() as connection:
        row = connection.execute(_LATEST).fetchone()
        if row is None:
            return False
        lasted = _break_glass(row).lasts(moment, longest=MAX_BREAK_GLASS)
        connection.execute("UPDATE break_glass SET ended_at = ? WHERE id = ?", (moment.now.timestamp(), row["id"]))
        if lasted:
            append_audit_entry(
                connection, actor=actor, act="mode.monitor_ended", subject=SUBJECT, detail="", now=moment.now
            )
    return lasted


def read_break_glass(database: Database) -> BreakGlass | None:
    """The latest that nobody has ended; whether it still lasts is another question.

    Raises:
        RecordError: the store cannot be read.
    """
    rows = database.query(_LATEST)
    return _break_glass(rows[0]) if rows else None


# Only the very latest counts: one that somebody ended does not bring back the one before.
_LATEST = "SELECT * FROM (SELECT * FROM break_glass ORDER BY id DESC LIMIT 1) WHERE ended_at IS NULL"


def _break_glass(row: Row) -> BreakGlass:
    return BreakGlass(
        began_at=datetime.fromtimestamp(row["began_at"], UTC),
        ends_at=datetime.fromtimestamp(row["ends_at"], UTC),
        boot_id=row["boot_id"],
        boot_ends_at=row["boot_ends_at"],
        began_by=row["began_by"],
        reason=row["reason"],
    )
