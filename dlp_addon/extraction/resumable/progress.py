"""How far a destination says that an upload has come, so that its client goes on from there."""

import re

from dlp_addon.extraction.header_fields import Fields, field_value
from dlp_addon.extraction.resumable.byte_offsets import range_session
from dlp_addon.extraction.resumable.described_request import describe_head, parse_number
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadProgress

RESUME_INCOMPLETE = 308
_REACHED = re.compile(r"\s*+bytes\s*+=\s*+0-(\d{1,18})\s*+", re.IGNORECASE)


def read_progress(request: UploadRequest, status: int, headers: Fields) -> UploadProgress | None:
    """The unfinished upload and how many bytes of it the destination has; None where the answer tells of none.

    tus 1.0 and the IETF draft on resumable uploads tell it in the answer to HEAD, Google in one with status 308.
    """
    described = describe_head(request)
    if described.method == "HEAD":
        offset, length = (parse_number(field_value(headers, name)) for name in ("upload-offset", "upload-length"))
        is_unfinished = offset is not None and 0 < offset != length
        return UploadProgress(described.address(), is_issued=False, offset=offset or 0) if is_unfinished else None
    reached = _REACHED.fullmatch(field_value(headers, "range") or "") if status == RESUME_INCOMPLETE else None
    if reached is None or "content-range" not in described.headers:
        return None
    session, is_issued = range_session(described)
    return UploadProgress(session, is_issued=True, offset=int(reached[1]) + 1) if is_issued else None
