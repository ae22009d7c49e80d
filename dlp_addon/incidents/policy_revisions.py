"""The policies that were in force, word for word, so that a former one can be put back."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.policy import Policy

_KEPT = 20
"""Revisions; the oldest goes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRevision:
    """One policy that was in force. `accepted_at` is when that began last."""

    revision: str
    policy: str
    accepted_at: datetime


class PolicyRevisions:
    """Revisions in the store; may be used from any thread and by several processes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, policy: Policy, files: Mapping[str, str], now: datetime) -> None:
        """Keeps a policy that is in force from now on, and forgets the oldest; a restart changes nothing.

        Raises:
            RecordError: it could not be kept.
        """
        text = zlib.compress(json.dumps(dict(files)).encode())
        with self._database.transaction() as connection:
            last = connection.execute("SELECT revision FROM policy_revisions ORDER BY rowid DESC LIMIT 1")
            if (row := last.fetchone()) is not None and row["revision"] == policy.revision:
                return
            connection.execute(
                "INSERT OR REPLACE INTO policy_revisions VALUES (?, ?, ?, ?)",
                (policy.revision, policy.id, now.timestamp(), text),
            )
            connection.execute(
                "DELETE FROM policy_revisions WHERE revision NOT IN"
                " (SELECT revision FROM policy_revisions ORDER BY rowid DESC LIMIT ?)",
                (_KEPT,),
            )

    def list(self) -> tuple[PolicyRevision, ...]:
        """All that are kept, the newest first.

        Raises:
            RecordError: they cannot be read.
        """
        rows = self._database.query("SELECT revision, policy, accepted_at FROM policy_revisions ORDER BY rowid DESC")
        return tuple(
            PolicyRevision(
                revision=row["revision"],
                policy=row["policy"],
                accepted_at=datetime.fromtimestamp(row["accepted_at"], UTC),
            )
            for row in rows
        )

    def before(self, revision: str, moment: datetime) -> str | None:
        """The newest of the other revisions that was in force before a moment; None where none is kept.

        Raises:
            RecordError: they cannot be read.
        """
        others = (kept for kept in self.list() if kept.revision != revision)
        return next((kept.revision for kept in others if kept.accepted_at < moment), None)

    def read(self, revision: str) -> Mapping[str, str]:
        """The files of a revision, texts by name.

        Raises:
            RecordError: it is not kept, or cannot be read.
        """
        rows = self._database.query("SELECT files FROM policy_revisions WHERE revision = ?", (revision,))
        if not rows:
            raise RecordError(f"no revision {revision!r} is kept; `dlpctl policy revisions` lists those that are")
        try:
            files: dict[str, str] = json.loads(zlib.decompress(rows[0]["files"]))
        except (zlib.error, ValueError):
            raise RecordError(f"revision {revision!r} is damaged in the store") from None
        return files
