import asyncio
import time
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from urllib.parse import unquote

from dlp_addon.classification.masking import mask_path
from dlp_addon.classification.name_words import load_name_words
from dlp_addon.errors import QuarantineError, RecordError, UnscannableReason
from dlp_addon.extraction.resumable import is_completing_head
from dlp_addon.model.admission import Admission, Coaching, Release, SpooledBody
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.upload_part import SplitUpload, UploadPart
from dlp_addon.model.verdict import Action, Disposition, Verdict
from dlp_addon.policy import Policy, decide, exposure_of
from dlp_addon.sender_windows import Sending
from dlp_addon.upload_sessions import UploadSessions
from dlp_addon.workers.messages import Body, Job
from dlp_addon.workers.pool import WorkerReport

RECORDED = frozenset(Disposition) - {Disposition.ALLOWED}
"""What needs its record before anything is answered; records of clean uploads are best effort."""
NAME_WORDS = load_name_words()
MAX_ENCODINGS = 8


class Inspections(Protocol):
    """Where bodies are inspected: `dlp_addon.workers.pool.WorkerPool`."""

    async def inspect(self, job: Job, body: Body) -> WorkerReport:
        """Inspect a body; never raises."""
        ...


class Policies(Protocol):
    """Where the active policy is had: `dlp_addon.policy_store.PolicyStore`."""

    @property
    def policy(self) -> Policy:
        """The whole policy to decide by, one revision."""
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
    policies: Policies
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


class Admissions:
    """Implements `dlp_addon.model.admission.AdmissionControl`: inspect, decide, seal, record, then answer.

    Whatever breaks on the way is a refusal. Blocking steps run in threads.
    """

    def __init__(self, parts: AdmissionParts) -> None:
        self.parts = parts

    async def admit(self, request: UploadRequest, body: SpooledBody) -> Admission:
        """Inspect, decide, seal and record. Raises nothing but CancelledError."""
        started = time.monotonic()
        inspection = Inspection(body_bytes=body.size, body_sha256=body.sha256)
        try:
            policy = self.parts.policies.policy
            request = await self._identify(policy, request)
            is_split = self.parts.sessions is not None
            job = Job(request=request, size=body.size, sha256=body.sha256, is_split=is_split)
            report = await self.parts.inspections.inspect(job, body.inspectable)
            inspection = report.inspection
            case = Case(request, inspection, report.failure, started)
            if report.part is not None and self.parts.sessions is not None:
                return await self._admit_part(policy, self.parts.sessions, case, report.part, body)
            return await self._settle(policy, case, body)
        except Exception as error:  # noqa: BLE001 - the boundary of promise 1: a bug is a refusal
            return await self._fail(request, inspection, f"admission:{type(error).__name__}", started)

    async def admit_unexamined(self, request: UploadRequest, reason: UnscannableReason, size: int) -> Admission:
        """Decide on traffic that cannot be examined. Raises nothing but CancelledError."""
        started = time.monotonic()
        inspection = unexamined(reason, size)
        try:
            policy = self.parts.policies.policy
            request = await self._identify(policy, request)
            return await self._settle(policy, Case(request, inspection, None, started), None)
        except Exception as error:  # noqa: BLE001 - the boundary of promise 1: a bug is a refusal
            return await self._fail(request, inspection, f"admission:{type(error).__name__}", started)

    async def refuse(self, request: UploadRequest, failure: str, size: int) -> InspectionEvent:
        """Record a refusal that the proxy makes itself. Raises nothing but CancelledError."""
        inspection = Inspection(body_bytes=size, body_sha256="")
        return (await self._fail(request, inspection, failure, time.monotonic())).event

    def completes(self, request: UploadRequest) -> bool:
        """Whether a request without a body completes a split upload. Raises nothing."""
        if self.parts.sessions is None:
            return False
        self.parts.sessions.expect(request)
        return is_completing_head(request)

    def awaits_answer(self, request_id: str) -> bool:
        """Whether the destination's answer names the upload that this request began. Raises nothing."""
        return self.parts.sessions is not None and self.parts.sessions.awaits_answer(request_id)

    def must_start_again(self, request: UploadRequest, status: int, headers: tuple[tuple[str, str], ...]) -> bool:
        """Whether the client has to begin an upload anew. Raises nothing: later parts are refused all the same."""
        if self.parts.sessions is None:
            return False
        with suppress(RecordError):
            return self.parts.sessions.must_start_again(request, status, headers)
        return False

    def observe_answer(self, request: UploadRequest, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        """Learn what the destination calls an upload. Raises nothing: one without a name has to start again."""
        if self.parts.sessions is not None:
            with suppress(RecordError):
                self.parts.sessions.name_by_answer(request, headers, body)

    async def _identify(self, policy: Policy, request: UploadRequest) -> UploadRequest:
        """The request with the groups of its sender, where the policy asks for any."""
        if not policy.ldap_groups or request.sender.user is None:
            return request
        if self.parts.directory is None:
            return replace(request, sender=replace(request.sender, groups=None))
        return replace(request, sender=await self.parts.directory.describe(request.sender, policy.ldap_groups))

    async def _admit_part(
        self, policy: Policy, sessions: UploadSessions, case: "Case", part: UploadPart, body: SpooledBody
    ) -> Admission:
        """Decide on a part of a split upload together with all that came before it; raises what breaks."""

        def breaks(inspection: Inspection) -> bool:
            return decide(policy, case.request, inspection, self.parts.now()).would_be.refuses

        async with sessions.judge(case.request, case.inspection, part, body, breaks) as judgement:
            judged = replace(case, inspection=judgement.inspection, upload_name=judgement.upload_name)
            if not breaks(case.inspection):
                # A release is of the upload alone: what stands beside a part has to pass by itself.
                judged = replace(judged, split=judgement.split)
            admission = await self._settle(policy, judged, body, judgement.evidence)
            judgement.is_refused = admission.release is None
        return admission

    async def _settle(
        self, policy: Policy, case: "Case", body: SpooledBody | None, evidence: SpooledBody | None = None
    ) -> Admission:
        """Decide and carry the decision out; raises what breaks. `evidence` is sealed in place of the body."""
        now = self.parts.now()
        verdict, disposition, history = await self._judge(policy, case, now)
        event = case.event(verdict, disposition, now, history)
        if disposition in RECORDED:
            incident_id, attempts = await asyncio.to_thread(self.parts.incidents.open_or_join, event)
            event = replace(event, incident_id=incident_id, attempts=attempts)
        if disposition is Disposition.QUARANTINED and body is not None:
            event = await self._seal(None if evidence else case.request, event, evidence or body)
        self.parts.publish(event)
        release = None if disposition.refused else case.release(body)
        return Admission(release=release, event=event, coaching=await self._invite(event, now))

    async def _invite(self, event: InspectionEvent, now: datetime) -> Coaching | None:
        """The way to a release by a reason, where the policy coaches; a refusal without it stands all the same."""
        if event.disposition is not Disposition.COACHED or self.parts.coach is None or event.incident_id is None:
            return None
        with suppress(RecordError):
            return await asyncio.to_thread(self.parts.coach.invite, event.incident_id, now)
        return None

    async def _judge(self, policy: Policy, case: "Case", now: datetime) -> tuple[Verdict, Disposition, SendingHistory]:
        """What the policy says of the upload, and what happens to it."""
        if policy.windows and self.parts.windows is not None and case.inspection.distinct_people:
            return await asyncio.to_thread(self._judge_with_history, self.parts.windows, policy, case, now)
        verdict = decide(policy, case.request, case.inspection, now)
        if not verdict.action.refuses:
            return verdict, passing_disposition(verdict), NO_HISTORY
        return verdict, await asyncio.to_thread(self._dispose, case, verdict, now), NO_HISTORY

    def _judge_with_history(
        self, windows: Windows, policy: Policy, case: "Case", now: datetime
    ) -> tuple[Verdict, Disposition, SendingHistory]:
        """The same with what the sender sent before; no other upload is counted between count and decision."""
        exposure = exposure_of(policy, case.request.destination).value
        spans = {window.seconds for window in policy.windows}
        with windows.sending(case.request.sender, exposure, case.inspection, spans, now) as sending:
            verdict = decide(policy, case.request, case.inspection, now, sending.history)
            disposition = self._dispose(case, verdict, now)
            sending.is_sent = not disposition.refused
        return verdict, disposition, sending.history

    def _dispose(self, case: "Case", verdict: Verdict, now: datetime) -> Disposition:
        """What happens to the upload: the verdict, unless a reviewer has released it."""
        if not verdict.action.refuses:
            return passing_disposition(verdict)
        request = case.request
        released = self.parts.releases.consume(
            case.inspection,
            destination=request.destination,
            sender=request.sender,
            request_id=request.id,
            now=now,
            is_coachable=verdict.action is Action.COACH,
        )
        if released is not None or self._is_released_upload(case, now):
            return Disposition.RELEASED
        return REFUSALS[verdict.action]

    def _is_released_upload(self, case: "Case", now: datetime) -> bool:
        """Whether the request belongs to a split upload that a reviewer released as a whole."""
        if case.split is None or self.parts.upload_releases is None:
            return False
        request = case.request
        return (
            self.parts.upload_releases.consume(
                case.split, destination=request.destination, sender=request.sender, request_id=request.id, now=now
            )
            is not None
        )

    async def _seal(self, request: UploadRequest | None, event: InspectionEvent, body: SpooledBody) -> InspectionEvent:
        """Seal the body; content that cannot be sealed is refused all the same, and the event says so."""
        try:
            await asyncio.to_thread(
                self.parts.quarantine.seal, event.incident_id or "", body.descriptor, event, request
            )
        except QuarantineError:
            event = replace(event, disposition=Disposition.BLOCKED, failure="quarantine:QuarantineError")
            await asyncio.to_thread(self.parts.incidents.update_outcome, event)
        return event

    async def _fail(self, request: UploadRequest, inspection: Inspection, failure: str, started: float) -> Admission:
        """The refusal of an upload on which something broke, recorded where that is still possible."""
        event = Case(request, inspection, failure, started).event(BROKEN, Disposition.FAILED, self.parts.now())
        try:
            incident_id, attempts = await asyncio.to_thread(self.parts.incidents.open_or_join, event)
            event = replace(event, incident_id=incident_id, attempts=attempts)
        except Exception as error:  # noqa: BLE001 - the refusal stands whatever happens to its record
            event = replace(event, failure=f"{failure}, record:{type(error).__name__}")
        self.parts.publish(event)
        return Admission(release=None, event=event)


@dataclass(frozen=True, slots=True)
class Case:
    """One upload under decision.

    Attributes:
        started: a monotonic time in seconds.
        upload_name: that of the event.
        split: the split upload that the request belongs to; None where a release of such does not count.
    """

    request: UploadRequest
    inspection: Inspection
    failure: str | None
    started: float
    upload_name: str = ""
    split: SplitUpload | None = None

    def event(
        self, verdict: Verdict, disposition: Disposition, now: datetime, history: SendingHistory = NO_HISTORY
    ) -> InspectionEvent:
        """The record of this case; it takes along no hash of a person."""
        return InspectionEvent(
            request_id=self.request.id,
            incident_id=None,
            attempts=0,
            occurred_at=now,
            sender=self.request.sender,
            destination=self.request.destination,
            method=self.request.method,
            url=recorded_url(self.request),
            protocol=self.request.protocol,
            disposition=disposition,
            verdict=verdict,
            inspection=replace(self.inspection, person_keys=()),
            history=history,
            hold_seconds=time.monotonic() - self.started,
            failure=self.failure,
            upload_name=self.upload_name,
            part_bytes=self.split.part_bytes if self.split and not self.split.whole else 0,
        )

    def release(self, body: SpooledBody | None) -> Release:
        """Permission for exactly this body and destination."""
        return Release(
            request_id=self.request.id,
            destination=self.request.destination,
            body_sha256=body.sha256 if body is not None else None,
        )


REFUSALS = {
    Action.COACH: Disposition.COACHED,
    Action.BLOCK: Disposition.BLOCKED,
    Action.QUARANTINE: Disposition.QUARANTINED,
}
"""What a refusal is called, by the action that asks for it."""

BROKEN = Verdict(
    action=Action.BLOCK,
    rule=None,
    reasons=("The gateway could not finish its inspection, so the upload was not sent on.",),
    would_be=Action.BLOCK,
    matches=(),
    policy="",
    revision="",
    destination_group="",
    message="",
    severity="high",
)
"""The verdict on an upload when something broke: no policy was asked."""


def passing_disposition(verdict: Verdict) -> Disposition:
    """How an upload passes: a refusal that is only monitored outranks an alert."""
    if verdict.would_be.refuses:
        return Disposition.MONITORED
    return Disposition.ALERTED if verdict.action is Action.ALERT else Disposition.ALLOWED


def unexamined(reason: UnscannableReason, size: int) -> Inspection:
    """The facts about traffic that could not be examined."""
    return Inspection(body_bytes=size, body_sha256="", unscannable=(Unscannable(path="body", reason=reason),))


def recorded_url(request: UploadRequest) -> str:
    """Scheme, host and path, each piece of the path decoded and masked; without query."""
    path = request.path.partition("?")[0].partition("#")[0] if request.path.startswith("/") else ""
    pieces = "/".join(mask_path(decoded(piece), is_name=NAME_WORDS.is_name) for piece in path.split("/"))
    return f"{request.scheme}://{request.destination.host}{pieces}"


def decoded(piece: str) -> str:
    """A piece of a path without percent-encoding (RFC 3986 section 2.1), however often it was applied."""
    for _ in range(MAX_ENCODINGS):
        piece, encoded = unquote(piece, errors="replace"), piece
        if piece == encoded:
            return piece
    # What is encoded more often was made to hide something.
    return ""
