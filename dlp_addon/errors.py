"""The errors that carry meaning between the packages; everything else that is raised is a bug."""

from enum import StrEnum


class UnscannableReason(StrEnum):
    """Why bytes were not examined. Stable names: policies, metrics and reports use them."""

    ENCRYPTED = "encrypted"
    MALFORMED = "malformed"
    TRUNCATED = "truncated"
    OVER_LIMIT = "over_limit"
    UNSUPPORTED = "unsupported"
    UNKNOWN_ENCODING = "unknown_encoding"
    TIMED_OUT = "timed_out"
    WORKER_KILLED = "worker_killed"
    INSPECTION_FAILED = "inspection_failed"
    OVERSIZE = "oversize"
    OVERLOADED = "overloaded"
    NOT_HTTP = "not_http"
    WEBSOCKET = "websocket"
    UPGRADED = "upgraded"
    """HTTP switched to another protocol than WebSocket."""
    INCOMPLETE = "incomplete"
    """A part of a split upload whose content only the whole upload would show."""
    UNSEEN_PREFIX = "unseen_prefix"
    """A part of a split upload of which earlier parts were not seen, or no longer are: it has to start again."""


class UnscannableError(Exception):
    """Content that a stage cannot read; the inspector turns it into data.

    Attributes:
        reason: what stands in the way.
        detail: a few words without any content of the upload, such as the name of the limit that was reached.
    """

    def __init__(self, reason: UnscannableReason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


class QuarantineError(OSError):
    """Content that could not be sealed; the upload is refused all the same."""


class RecordError(OSError):
    """An incident or event that must be recorded and could not be; the upload is refused."""
