from dataclasses import dataclass
from datetime import datetime

from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.model.verdict import Disposition, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionEvent:
    """One upload and what came of it: the single record that every sink receives. Holds no raw value and no query.

    Attributes:
        request_id: id of the upload request.
        incident_id: set where an incident was opened or added to.
        attempts: how often this upload has been refused so far, this time included; 0 where it passed.
        occurred_at: aware UTC time of the decision.
        url: scheme, host and path with values masked, without query.
        hold_seconds: from the last byte of the request to the decision.
        failure: stage and exception class where something broke, such as `inspector:MemoryError`; else None.
        history: what the sender had sent before, as far as the policy asked.
        upload_name: keyed name of the upload that the request carries a part of; empty where it is the whole upload.
        part_bytes: size of its parts, where it was decided on before all of it was known; else 0.
        forwarded_bytes: how much of the body was sent ahead of the decision; of a refused one that is all that left.
        upload_protocol: how it traveled; None in events that were recorded before this was told.
    """

    request_id: str
    incident_id: str | None
    attempts: int
    occurred_at: datetime
    sender: Sender
    destination: Destination
    method: str
    url: str
    protocol: str
    disposition: Disposition
    verdict: Verdict
    inspection: Inspection
    hold_seconds: float
    failure: str | None = None
    history: SendingHistory = NO_HISTORY
    upload_name: str = ""
    part_bytes: int = 0
    forwarded_bytes: int = 0
    upload_protocol: UploadProtocol | None = None
