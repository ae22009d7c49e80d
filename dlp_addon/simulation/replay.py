from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.verdict import Verdict
from dlp_addon.policy.decision import decide
from dlp_addon.policy.policy import Policy

MAX_EXAMPLES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedUpload:
    """An upload that really was decided: its request as recorded, what was found in it, and when."""

    request: UploadRequest
    inspection: Inspection
    decided_at: datetime


def from_event(event: InspectionEvent) -> RecordedUpload:
    """The upload of a recorded event. Its path is the masked one, and it has no query and no headers."""
    request = UploadRequest(
        id=event.request_id,
        method=event.method,
        scheme=event.url.partition(":")[0],
        destination=event.destination,
        sender=event.sender,
        path=_path(event.url),
        headers=(),
        protocol=event.protocol,
        received_at=event.occurred_at,
    )
    return RecordedUpload(request=request, inspection=event.inspection, decided_at=event.occurred_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedVerdict:
    """A recorded upload that another policy decides otherwise."""

    upload: RecordedUpload
    old: Verdict
    new: Verdict


@dataclass(slots=True, kw_only=True)
class Replay:
    """What another policy would have changed.

    Attributes:
        uploads: how many were decided again.
        changed: how many of them another action or rule would decide.
        newly_refused: by the rule that would refuse.
        newly_allowed: by the rule that refused.
        changed_groups: changed verdicts by destination group under the new policy.
        changed_senders: changed verdicts by user, else address.
        examples: the first few changed verdicts.
    """

    uploads: int = 0
    changed: int = 0
    newly_refused: Counter[str] = field(default_factory=Counter)
    newly_allowed: Counter[str] = field(default_factory=Counter)
    changed_groups: Counter[str] = field(default_factory=Counter)
    changed_senders: Counter[str] = field(default_factory=Counter)
    examples: list[ChangedVerdict] = field(default_factory=list)


def replay(old: Policy, new: Policy, uploads: Iterable[RecordedUpload]) -> Replay:
    """Decide recorded uploads under two policies, each at the moment it was decided, and count what differs.

    Exceptions are valid or expired as they were at that moment.
    """
    result = Replay()
    for upload in uploads:
        before, after = (decide(policy, upload.request, upload.inspection, upload.decided_at) for policy in (old, new))
        result.uploads += 1
        if (before.action, before.rule) != (after.action, after.rule):
            _count(result, ChangedVerdict(upload=upload, old=before, new=after))
    return result


def _count(result: Replay, change: ChangedVerdict) -> None:
    result.changed += 1
    if change.new.action.refuses and not change.old.action.refuses:
        result.newly_refused[change.new.rule or ""] += 1
    elif change.old.action.refuses and not change.new.action.refuses:
        result.newly_allowed[change.old.rule or ""] += 1
    result.changed_groups[change.new.destination_group] += 1
    sender = change.upload.request.sender
    result.changed_senders[sender.user or sender.address] += 1
    if len(result.examples) < MAX_EXAMPLES:
        result.examples.append(change)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path or "/"
    except ValueError:
        return "/"
