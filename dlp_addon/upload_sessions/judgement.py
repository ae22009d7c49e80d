from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field

from dlp_addon.model.admission import SpooledBody
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import SplitUpload, UploadPart
from dlp_addon.upload_sessions.records import Session

type Breaks = Callable[[Inspection], bool]
"""Whether an upload of which this was found would be refused."""


@dataclass(slots=True)
class Judgement:
    """What to decide a request by.

    Attributes:
        inspection: what the request and all that came before it disclose together.
        evidence: the upload as far as it is known; None where nothing of it is.
        split: the upload with this request; None where nothing of it is known.
        upload_name: keyed name of the upload, the same for all its requests.
        is_part: whether it belongs to a split upload, and does not only look like it.
        is_refused: set by the caller before the judgement ends: whether the request goes on.
        keep: remembers that it did.
        refuse: remembers that it did not.
    """

    inspection: Inspection
    evidence: SpooledBody | None = None
    split: SplitUpload | None = None
    upload_name: str = ""
    is_part: bool = True
    is_refused: bool = True
    keep: Callable[[], None] = field(default=lambda: None, repr=False)
    refuse: Callable[[], None] = field(default=lambda: None, repr=False)

    def conclude(self) -> None:
        """Remember what came of it; raises RecordError or OSError."""
        if self.is_refused:
            self.refuse()
        else:
            self.keep()


@dataclass(frozen=True, slots=True)
class Case:
    """A part under judgement, and the upload it belongs to as it was before."""

    part: UploadPart
    request: UploadRequest
    body: SpooledBody
    found: Inspection
    sender: str
    keys: tuple[str, ...]
    session: Session | None
    breaks: Breaks
    files: ExitStack
