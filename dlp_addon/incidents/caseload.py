"""Figures of the incidents in a store, for gauges: one query each, answered from an index."""

from datetime import datetime

from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.model.verdict import Disposition

_REFUSALS = tuple(disposition.value for disposition in Disposition if disposition.refused)


def count_concluded(database: Database, conclusion: Conclusion | None) -> int:
    """Incidents that were closed with a conclusion; with None those that are open. Duplicates count by themselves.

    Raises:
        RecordError: the store cannot be read.
    """
    value = None if conclusion is None else conclusion.value
    return int(database.query("SELECT count(*) FROM incidents WHERE closed_as IS ?", (value,))[0][0])


def count_repeat_senders(database: Database, since: datetime) -> int:
    """Different senders of whom more than one upload was refused since then; a repetition is an upload.

    Raises:
        RecordError: the store cannot be read.
    """
    marks = ", ".join("?" * len(_REFUSALS))
    statement = (
        "SELECT count(*) FROM (SELECT sender FROM incidents WHERE last_at >= ? AND disposition IN"  # noqa: S608 - marks
        f" ({marks}) GROUP BY sender HAVING sum(attempts) > 1)"
    )
    return int(database.query(statement, (since.timestamp(), *_REFUSALS))[0][0])
