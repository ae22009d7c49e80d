"""What the gateway keeps on disk, and the keys that it seals with."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from dlp_addon.admission import AdmissionParts
from dlp_addon.coaching import Coach
from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import UploadRecorder
from dlp_addon.incidents.keys import ReviewerKeys, load_or_create_reviewer_keys, load_or_create_secret, read_recipients
from dlp_addon.incidents.quarantine import Quarantine
from dlp_addon.incidents.releases import ReleaseStore
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.incidents.upload_releases import UploadReleases
from dlp_addon.mode_override import ModeOverride
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.sender_windows import HashingInspections, KeyRing, SenderWindows
from dlp_addon.upload_sessions import SessionLimits, SessionStore, UploadSessions
from dlp_addon.workers.pool import WorkerPool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """What the gateway keeps on disk beside the spool."""

    secret: bytes
    database: Database
    incidents: IncidentStore
    quarantine: Quarantine
    sessions: SessionStore
    windows: SenderWindows

    @classmethod
    def open(cls, settings: GatewaySettings, state: StateDirectory, recipients: tuple[str, ...]) -> Self:
        """Open all of them in the state directory."""
        database = Database(state.database)
        secret = load_or_create_secret(state.keys, now=datetime.now(UTC))
        limits = SessionLimits(
            max_total_bytes=settings.spool_bytes,
            max_sender_bytes=settings.sender_spool_bytes,
            max_upload_bytes=settings.max_body_bytes,
        )
        return cls(
            secret=secret,
            database=database,
            incidents=IncidentStore(database, secret),
            quarantine=Quarantine(state.quarantine, recipients, settings.quarantine_bytes),
            sessions=SessionStore(private_folder(state.root / "sessions"), limits, time.time),
            windows=SenderWindows(state.root / "windows.sqlite", KeyRing(state.keys, utc_now)),
        )

    def recorder(self, settings: GatewaySettings) -> UploadRecorder:
        """What keeps uploads for replay."""
        keep = timedelta(days=settings.record_days)
        return UploadRecorder(self.database, share_of_allowed=settings.record_allowed, keep=keep)

    def close(self) -> None:
        """End the use of all of them."""
        for store in (self.database, self.sessions, self.windows):
            store.close()

    def admission_parts(
        self, pool: WorkerPool, policies: ModeOverride, publish: Callable[[InspectionEvent], None], coach: Coach
    ) -> AdmissionParts:
        """What admission is composed of."""
        inspections = HashingInspections(pool, self.windows, lambda: policies.policy.most_in_window)
        return AdmissionParts(
            inspections=inspections,
            policies=policies,
            incidents=self.incidents,
            releases=ReleaseStore(self.database, self.secret),
            upload_releases=UploadReleases(self.database, self.secret),
            quarantine=self.quarantine,
            publish=publish,
            now=utc_now,
            sessions=UploadSessions(self.sessions, inspections, self.secret),
            windows=self.windows,
            coach=coach,
        )


def reviewer_keys(settings: GatewaySettings, state: StateDirectory) -> ReviewerKeys:
    """The configured recipients, else a key of the state directory, made at first use.

    Raises:
        QuarantineError: they cannot be read, or the gateway could open what it seals and must not.
    """
    if settings.require_recipients and settings.recipients is None:
        raise QuarantineError("dlp_require_recipients: name the reviewers' public keys with dlp_recipients")
    configured = read_recipients(settings.recipients) if settings.recipients else ()
    keys = load_or_create_reviewer_keys(state.keys, configured)
    if settings.require_recipients and keys.identity_path is not None:
        raise QuarantineError(f"dlp_require_recipients: move the private key {keys.identity_path} to the reviewers")
    return keys


def private_folder(path: Path) -> Path:
    """A folder for the owner alone."""
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.chmod(0o700)
    return path


def utc_now() -> datetime:
    """Aware UTC time."""
    return datetime.now(UTC)
