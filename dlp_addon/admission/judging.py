"""What the policy says of an upload, and what happens to it: history and releases asked, nothing carried out."""

import asyncio
from datetime import datetime

from dlp_addon.admission.case import Case
from dlp_addon.admission.parts import AdmissionParts, Windows
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.verdict import Action, Disposition, Verdict
from dlp_addon.policy import Policy, decide, exposure_of

REFUSALS = {
    Action.COACH: Disposition.COACHED,
    Action.BLOCK: Disposition.BLOCKED,
    Action.QUARANTINE: Disposition.QUARANTINED,
}
"""What a refusal is called, by the action that asks for it."""


async def judge(
    parts: AdmissionParts, policy: Policy, case: Case, now: datetime
) -> tuple[Verdict, Disposition, SendingHistory]:
    """What the policy says of the upload, and what happens to it."""
    if policy.windows and parts.windows is not None and case.inspection.distinct_people:
        return await asyncio.to_thread(_judge_with_history, parts, parts.windows, policy, case, now)
    verdict = decide(policy, case.request, case.inspection, now)
    if not verdict.action.refuses:
        return verdict, passing_disposition(verdict), NO_HISTORY
    return verdict, await asyncio.to_thread(_dispose, parts, case, verdict, now), NO_HISTORY


def _judge_with_history(
    parts: AdmissionParts, windows: Windows, policy: Policy, case: Case, now: datetime
) -> tuple[Verdict, Disposition, SendingHistory]:
    """The same with what the sender sent before; no other upload is counted between count and decision."""
    exposure = exposure_of(policy, case.request.destination).value
    spans = {window.seconds for window in policy.windows}
    with windows.sending(case.request.sender, exposure, case.inspection, spans, now) as sending:
        verdict = decide(policy, case.request, case.inspection, now, sending.history)
        disposition = _dispose(parts, case, verdict, now)
        sending.is_sent = not disposition.refused
    return verdict, disposition, sending.history


def _dispose(parts: AdmissionParts, case: Case, verdict: Verdict, now: datetime) -> Disposition:
    """What happens to the upload: the verdict, unless a reviewer has released it."""
    if not verdict.action.refuses:
        return passing_disposition(verdict)
    request = case.request
    released = parts.releases.consume(
        case.inspection,
        destination=request.destination,
        sender=request.sender,
        request_id=request.id,
        now=now,
        is_coachable=verdict.action is Action.COACH,
    )
    if released is not None or _is_released_upload(parts, case, now):
        return Disposition.RELEASED
    return REFUSALS[verdict.action]


def _is_released_upload(parts: AdmissionParts, case: Case, now: datetime) -> bool:
    """Whether the request belongs to a split upload that a reviewer released as a whole."""
    if case.split is None or parts.upload_releases is None:
        return False
    request = case.request
    return (
        parts.upload_releases.consume(
            case.split, destination=request.destination, sender=request.sender, request_id=request.id, now=now
        )
        is not None
    )


def passing_disposition(verdict: Verdict) -> Disposition:
    """How an upload passes: a refusal that is only monitored outranks an alert."""
    if verdict.would_be.refuses:
        return Disposition.MONITORED
    return Disposition.ALERTED if verdict.action is Action.ALERT else Disposition.ALLOWED
