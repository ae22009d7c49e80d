import asyncio
import time
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from dlp_addon.admission.case import BROKEN, Case, unexamined
from dlp_addon.admission.judging import judge
from dlp_addon.admission.parts import AdmissionParts
from dlp_addon.errors import QuarantineError, RecordError, UnscannableReason
from dlp_addon.extraction.resumable import is_completing_head
from dlp_addon.extraction.upload_protocols import upload_protocol_of
from dlp_addon.model.admission import Admission, Coaching, ForwardingPermit, SpooledBody
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.model.verdict import Action, Disposition
from dlp_addon.policy import Policy, decide
from dlp_addon.upload_sessions import UploadSessions
from dlp_addon.workers.messages import Job

RECORDED = frozenset(Disposition) - {Disposition.ALLOWED}
"""What needs its record before anything is answered; records of clean uploads are best effort."""


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
            request = _with_protocol(request, report.part)
            case = Case(request, inspection, report.failure, started, forwarded_bytes=body.forwarded_bytes)
            if report.part is not None and self.parts.sessions is not None:
                return await self._admit_part(policy, self.parts.sessions, case, report.part, body)
            return await self._settle(policy, case, body)
        except Exception as error:  # noqa: BLE001 - the boundary of promise 1: a bug is a refusal
            failed = Case(request, inspection, f"admission:{type(error).__name__}", started)
            return await self._fail(replace(failed, forwarded_bytes=body.forwarded_bytes))

    async def permit_forwarding(
        self, request: UploadRequest, beginning: SpooledBody, size: int
    ) -> ForwardingPermit | None:
        """Permit it where the beginning is one of media, no part of a split upload, and no rule matches.

        Raises nothing but CancelledError: without a permit a body is held, and decided on as a whole.
        """
        try:
            policy = self.parts.policies.policy
            request = await self._identify(policy, request)
            is_split = self.parts.sessions is not None
            job = Job(request=request, size=beginning.size, sha256=beginning.sha256, is_split=is_split)
            report = await self.parts.inspections.inspect(job, beginning.inspectable)
        except Exception:  # noqa: BLE001 - the boundary of promise 1: what breaks permits nothing
            return None
        inspection = replace(report.inspection, body_bytes=size)
        if report.failure is not None or report.part is not None or not _holds_only_media(inspection):
            return None
        verdict = decide(policy, _with_protocol(request, None), inspection, self.parts.now())
        if verdict.action is not Action.ALLOW or verdict.would_be is not Action.ALLOW:
            return None
        return ForwardingPermit(request_id=request.id, destination=request.destination)

    async def admit_unexamined(self, request: UploadRequest, reason: UnscannableReason, size: int) -> Admission:
        """Decide on traffic that cannot be examined. Raises nothing but CancelledError."""
        started = time.monotonic()
        inspection = unexamined(reason, size)
        try:
            policy = self.parts.policies.policy
            request = _with_protocol(await self._identify(policy, request), None)
            return await self._settle(policy, Case(request, inspection, None, started), None)
        except Exception as error:  # noqa: BLE001 - the boundary of promise 1: a bug is a refusal
            return await self._fail(Case(request, inspection, f"admission:{type(error).__name__}", started))

    async def refuse(
        self, request: UploadRequest, failure: str, size: int, forwarded_bytes: int = 0
    ) -> InspectionEvent:
        """Record a refusal that the proxy makes itself. Raises nothing but CancelledError."""
        inspection = Inspection(body_bytes=size, body_sha256="")
        case = Case(request, inspection, failure, time.monotonic(), forwarded_bytes=forwarded_bytes)
        return (await self._fail(case)).event

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
        self, policy: Policy, sessions: UploadSessions, case: Case, part: UploadPart, body: SpooledBody
    ) -> Admission:
        """Decide on a part of a split upload together with all that came before it; raises what breaks."""

        def breaks(inspection: Inspection) -> bool:
            return decide(policy, case.request, inspection, self.parts.now()).would_be.refuses

        async with sessions.judge(case.request, case.inspection, part, body, breaks) as judgement:
            judged = replace(case, inspection=judgement.inspection, upload_name=judgement.upload_name)
            if not breaks(case.inspection):
                # A release is of the upload alone: what stands beside a part has to pass by itself.
                judged = replace(judged, split=judgement.split)
            if not judgement.is_part:
                judged = replace(judged, request=_with_protocol(case.request, None))
            admission = await self._settle(policy, judged, body, judgement.evidence)
            judgement.is_refused = admission.release is None
        return admission

    async def _settle(
        self, policy: Policy, case: Case, body: SpooledBody | None, evidence: SpooledBody | None = None
    ) -> Admission:
        """Decide and carry the decision out; raises what breaks. `evidence` is sealed in place of the body."""
        now = self.parts.now()
        verdict, disposition, history = await judge(self.parts, policy, case, now)
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

    async def _fail(self, case: Case) -> Admission:
        """The refusal of an upload on which something broke, recorded where that is still possible."""
        event = case.event(BROKEN, Disposition.FAILED, self.parts.now())
        try:
            incident_id, attempts = await asyncio.to_thread(self.parts.incidents.open_or_join, event)
            event = replace(event, incident_id=incident_id, attempts=attempts)
        except Exception as error:  # noqa: BLE001 - the refusal stands whatever happens to its record
            event = replace(event, failure=f"{case.failure}, record:{type(error).__name__}")
        self.parts.publish(event)
        return Admission(release=None, event=event)


def _holds_only_media(inspection: Inspection) -> bool:
    """Whether nothing was found but files that no table can be read from."""
    return not (
        inspection.tables
        or inspection.distinct_people
        or inspection.entities
        or any(part.may_hold_table for part in inspection.unscannable)
    )


def _with_protocol(request: UploadRequest, part: UploadPart | None) -> UploadRequest:
    return replace(request, upload_protocol=upload_protocol_of(request, part))
