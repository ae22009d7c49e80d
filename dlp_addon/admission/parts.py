"""What admission is composed of, as far as it has to know."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from dlp_addon.model.admission import Coaching
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.upload_part import SplitUpload
from dlp_addon.policy import PolicySource
from dlp_addon.sender_windows import Sending
from dlp_addon.upload_sessions import UploadSessions
from dlp_addon.workers.messages import Body, Job
from dlp_addon.workers.pool import WorkerReport


class Inspections(Protocol):
    """Where bodies are inspected: `dlp_addon.workers.pool.WorkerPool`."""

    async def inspect(self, job: Job, body: Body) -> WorkerReport:
        """Inspect a body; never raises."""
        ...


class Incidents(Protocol):
    """Where incidents are recorded: `dlp_addon.incidents.store.IncidentStore`."""

    def open_or_join(self, event: InspectionEvent) -> tuple[str, int]:
        """Record durably; the incident's id and how many attempts it has. Raises RecordError."""
        ...

    def update_outcome(self, event: InspectionEvent) -> None:
        """Correct what is recorded of an incident. Raises RecordError."""
        ...


class Releases(Protocol):
    """Where reviewers' one-time releases are had: `dlp_addon.incidents.releases.ReleaseStore`."""

    def consume(  # noqa: PLR0913 - what must agree with what was released
        self,
        inspection: Inspection,
        *,
        destination: Destination,
        sender: Sender,
        request_id: str,
        now: datetime,
        is_coachable: bool,
    ) -> object | None:
        """A release for this upload, used up by the call; None where there is none. Raises RecordError."""
        ...


class UploadReleases(Protocol):
    """Where releases of split uploads are had: `dlp_addon.incidents.upload_releases.UploadReleases`."""

    def consume(
        self, split: SplitUpload, *, destination: Destination, sender: Sender, request_id: str, now: datetime
    ) -> object | None:
        """A release for this upload, from now on its own; None where there is none. Raises RecordError."""
        ...


class Directory(Protocol):
    """Who knows the groups of senders: `dlp_addon.directory.GroupDirectory`."""

    async def describe(self, sender: Sender, wanted: Collection[str]) -> Sender:
        """The sender with its groups; raises nothing."""
        ...


class Coaches(Protocol):
    """Who invites senders to give a reason: `dlp_addon.coaching.Coach`."""

    def invite(self, incident_id: str, now: datetime) -> Coaching | None:
        """Where the reason goes, and the code for it; None where nowhere. Raises RecordError."""
        ...


class Windows(Protocol):
    """Where the people that a sender sent on are counted: `dlp_addon.sender_windows.SenderWindows`."""

    def sending(
        self, sender: Sender, exposure: str, inspection: Inspection, spans: Collection[int], now: datetime
    ) -> AbstractContextManager[Sending]:
        """Counts an upload in; what is sent on is kept as the block ends. Raises RecordError."""
        ...


class Quarantine(Protocol):
    """Where refused content is sealed: `dlp_addon.incidents.quarantine.Quarantine`."""

    def seal(
        self, incident_id: str, descriptor: int, event: InspectionEvent, request: UploadRequest | None = None
    ) -> object:
        """Seal the body durably. Raises QuarantineError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionParts:
    """What admission is composed of.

    Attributes:
        publish: hands an event to all sinks; never raises, never waits.
        now: aware UTC time.
        upload_releases: releases of split uploads; without, none passes that is refused.
        sessions: puts split uploads together; None to judge every request by itself.
        windows: counts people over several uploads; without, every upload counts by itself.
        coach: takes reasons; without, what is coached is only refused.
        directory: knows the groups of senders; without, those that a policy asks for cannot be told.
    """

    inspections: Inspections
    policies: PolicySource
    incidents: Incidents
    releases: Releases
    quarantine: Quarantine
    publish: Callable[[InspectionEvent], None]
    now: Callable[[], datetime]
    upload_releases: UploadReleases | None = None
    sessions: UploadSessions | None = None
    windows: Windows | None = None
    coach: Coaches | None = None
    directory: Directory | None = None
