from datetime import UTC, datetime

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import append_audit_entry, storable
from dlp_addon.incidents.database import Database, Row
from dlp_addon.incidents.history import read_event
from dlp_addon.incidents.incident import Conclusion, Incident, IncidentStatistics


class Casework:
    """What analysts do with incidents: find, count, close."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, incident_id: str) -> Incident | None:
        """The incident of an id; None where there is none.

        Raises:
            RecordError: the store cannot be read.
        """
        rows = self._database.query("SELECT * FROM incidents WHERE id = ?", (incident_id,))
        return _incident(rows[0]) if rows else None

    def incidents(
        self, *, since: datetime | None = None, is_open: bool | None = None, limit: int = 100
    ) -> tuple[Incident, ...]:
        """Incidents with an attempt since then, the latest first; with `is_open` only those open, or only those closed.

        Raises:
            RecordError: the store cannot be read.
        """
        rows = self._database.query(
            "SELECT * FROM incidents WHERE last_at >= ? AND (?2 IS NULL OR (closed_at IS NULL) = ?2)"
            " ORDER BY last_at DESC, id LIMIT ?3",
            (_since(since), is_open, limit),
        )
        return tuple(_incident(row) for row in rows)

    def close(self, incident_id: str, *, conclusion: Conclusion, note: str, actor: str, now: datetime) -> None:
        """Ends the work on an incident; the act is in the audit log.

        Raises:
            RecordError: there is no such incident, it is closed already, or it could not be recorded.
        """
        with self._database.transaction() as connection:
            row = connection.execute("SELECT closed_as FROM incidents WHERE id = ?", (incident_id,)).fetchone()
            if row is None:
                raise RecordError(f"there is no incident {incident_id}")
            if row["closed_as"] is not None:
                raise RecordError(f"{incident_id} is closed already, as {row['closed_as']}")
            connection.execute(
                "UPDATE incidents SET closed_at = ?, closed_as = ?, closed_by = ?, note = ? WHERE id = ?",
                (now.timestamp(), conclusion.value, storable(actor), storable(note), incident_id),
            )
            append_audit_entry(
                connection,
                actor=actor,
                act="incident.closed",
                subject=incident_id,
                detail=f"{conclusion.value}: {note}",
                now=now,
            )

    def statistics(self, *, since: datetime | None = None) -> IncidentStatistics:
        """Numbers over the incidents with an attempt since then.

        Raises:
            RecordError: the store cannot be read.
        """
        start = _since(since)
        total = self._database.query(
            "SELECT count(*) AS incidents, coalesce(sum(attempts), 0) AS attempts, coalesce(sum(distinct_people)"
            " FILTER (WHERE disposition IN ('coached', 'blocked', 'quarantined', 'failed')), 0) AS people"
            " FROM incidents WHERE last_at >= ?",
            (start,),
        )[0]
        return IncidentStatistics(
            incidents=total["incidents"],
            attempts=total["attempts"],
            people_stopped=total["people"],
            by_disposition=self._numbers_by("disposition", start),
            by_rule=self._numbers_by("coalesce(rule, '')", start),
            by_conclusion=self._numbers_by("coalesce(closed_as, 'open')", start),
        )

    def _numbers_by(self, expression: str, start: float) -> tuple[tuple[str, int], ...]:
        rows = self._database.query(
            f"SELECT {expression} AS name, count(*) AS number FROM incidents WHERE last_at >= ?"  # noqa: S608 - fixed
            " GROUP BY 1 ORDER BY 2 DESC, 1",
            (start,),
        )
        return tuple((row["name"], row["number"]) for row in rows)


def _incident(row: Row) -> Incident:
    return Incident(
        id=row["id"],
        opened_at=datetime.fromtimestamp(row["opened_at"], UTC),
        last_at=datetime.fromtimestamp(row["last_at"], UTC),
        attempts=row["attempts"],
        event=read_event(row["document"]),
        closed_at=None if row["closed_at"] is None else datetime.fromtimestamp(row["closed_at"], UTC),
        closed_as=None if row["closed_as"] is None else Conclusion(row["closed_as"]),
        closed_by=row["closed_by"],
        note=row["note"],
    )


def _since(since: datetime | None) -> float:
    return float("-inf") if since is None else since.timestamp()
