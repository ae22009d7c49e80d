from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.request import Destination, UploadRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class SpooledBody:
    """A request body that is held; its owner keeps it until the admission is made.

    Attributes:
        file: gives a readable file descriptor of the whole body, which stays the owner's; may raise OSError.
        size: bytes.
        sha256: hex digest of the body.
        content: the body itself where it is small and in memory.
        forwarded_bytes: how much of it was sent ahead under a `ForwardingPermit`.
    """

    file: Callable[[], int] = field(repr=False)
    size: int
    sha256: str
    content: bytes | None = field(default=None, repr=False)
    forwarded_bytes: int = 0

    @property
    def descriptor(self) -> int:
        """Readable file descriptor of the whole body. Raises OSError."""
        return self.file()

    @property
    def inspectable(self) -> int | bytes:
        """The content where it is in memory, else the descriptor. Raises OSError."""
        return self.descriptor if self.content is None else self.content


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
class ForwardingPermit:
    """Permission to send opaque media of one body ahead of its decision, to one destination; never the end of it.

    What is sent without a release in the end is cut off: the destination gets no complete request.
    """

    request_id: str
    destination: Destination


@dataclass(frozen=True, slots=True, kw_only=True)
class Coaching:
    """Where the sender of a refused upload may give a business reason, and the code that is asked for there."""

    url: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The answer to an upload: its release, or None where it is refused, and the event that says why.

    Attributes:
        coaching: for the sender alone; no event holds it.
    """

    release: Release | None
    event: InspectionEvent
    coaching: Coaching | None = None


class AdmissionControl(Protocol):
    """What the proxy asks before anything with a body goes on. No method raises but for cancellation."""

    async def admit(self, request: UploadRequest, body: SpooledBody) -> Admission:
        """Inspect, decide, seal and record; whatever breaks on the way is a refusal."""
        ...

    async def permit_forwarding(
        self, request: UploadRequest, beginning: SpooledBody, size: int
    ) -> ForwardingPermit | None:
        """Inspect the beginning of a body of `size` bytes; None unless nothing at all is found in it.

        Records nothing: the body is admitted as a whole when it is there.
        """
        ...

    async def admit_unexamined(self, request: UploadRequest, reason: UnscannableReason, size: int) -> Admission:
        """Decide on traffic that cannot be examined: a body over the budgets, or bytes that are not HTTP.

        `size` is what was received of it so far, in bytes.
        """
        ...

    async def refuse(
        self, request: UploadRequest, failure: str, size: int, forwarded_bytes: int = 0
    ) -> InspectionEvent:
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

    def must_start_again(self, request: UploadRequest, status: int, headers: tuple[tuple[str, str], ...]) -> bool:
        """Whether an answer tells the client to go on behind bytes of an upload that were never seen.

        Asked only about answers that tell how far an upload is. Raises nothing; takes a few milliseconds of disk.
        """
        ...

    def observe_answer(self, request: UploadRequest, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        """Learn from the answer what the destination calls an upload, before the client has all of it.

        `body` is the beginning of the answer, 64 KiB at most. Raises nothing; takes a few milliseconds of disk.
        """
        ...
