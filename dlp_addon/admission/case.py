"""One upload under decision, and what is recorded of it."""

import time
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import unquote

from dlp_addon.classification.masking import mask_path
from dlp_addon.classification.names.name_words import load_name_words
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import Release, SpooledBody
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.upload_part import SplitUpload
from dlp_addon.model.verdict import Action, Disposition, Verdict

NAME_WORDS = load_name_words()
MAX_ENCODINGS = 8


@dataclass(frozen=True, slots=True)
class Case:
    """One upload under decision.

    Attributes:
        started: a monotonic time in seconds.
        upload_name: that of the event.
        split: the split upload that the request belongs to; None where a release of such does not count.
        forwarded_bytes: how much of the body was sent ahead of the decision.
    """

    request: UploadRequest
    inspection: Inspection
    failure: str | None
    started: float
    upload_name: str = ""
    split: SplitUpload | None = None
    forwarded_bytes: int = 0

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
            forwarded_bytes=self.forwarded_bytes,
            upload_protocol=self.request.upload_protocol,
        )

    def release(self, body: SpooledBody | None) -> Release:
        """Permission for exactly this body and destination."""
        return Release(
            request_id=self.request.id,
            destination=self.request.destination,
            body_sha256=body.sha256 if body is not None else None,
        )


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
