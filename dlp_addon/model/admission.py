from dataclasses import dataclass
from typing import Protocol

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import Destination, UploadRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class SpooledBody:
    """A request body held on disk.

    Attributes:
        descriptor: readable file descriptor of the whole body; its owner keeps it open until the admission is made.
        size: bytes.
        sha256: hex digest of the body.
    """

    descriptor: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Permission for one body to go to one destination. Without one nothing with a body goes upstream.

    Attributes:
        body_sha256: hex digest of the body it was made for; None where the body could not be held whole and the
            policy lets it pass unexamined.
    """

    request_id: str
    destination: Destination
    body_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The answer to an upload: its release, or None where it is refused, and the event that says why."""

    release: Release | None
    event: InspectionEvent


class AdmissionControl(Protocol):
    """What the proxy asks before anything with a body goes on. Neither method raises but for cancellation."""

    async def admit(self, request: UploadRequest, body: SpooledBody) -> Admission:
        """Inspect, decide, seal and record; whatever breaks on the way is a refusal."""
        ...

    async def admit_unexamined(self, request: UploadRequest, reason: UnscannableReason, size: int) -> Admission:
        """Decide on traffic that cannot be examined: a body over the budgets, or bytes that are not HTTP.

        `size` is what was received of it so far, in bytes.
        """
        ...

    async def refuse(self, request: UploadRequest, failure: str, size: int) -> InspectionEvent:
        """Record a refusal that the proxy makes itself: something broke, or another addon changed a held request.

        `failure` is a stage and an exception class or a few fixed words, such as `proxy:OSError`; never content.
        """
        ...

    def completes(self, request: UploadRequest) -> bool:
        """Whether a request without a body completes a split upload, so that it has to be admitted like one with."""
        ...

    def awaits_answer(self, request_id: str) -> bool:
        """Whether `observe_answer` wants the destination's answer to this request; cheap, raises nothing."""
        ...

    def observe_answer(self, request: UploadRequest, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        """Learn from the answer what the destination calls an upload, before the client has all of it.

        `body` is the beginning of the answer, 64 KiB at most. Raises nothing; takes a few milliseconds of disk.
        """
        ...
