"""Requests without a body that create an upload, whose parts come later to the address in the answer."""

from dlp_addon.extraction.file_names import request_name
from dlp_addon.extraction.resumable.described_request import describe_head, parse_number
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadCreation


def read_creation(request: UploadRequest) -> UploadCreation | None:
    """What the creation of an upload by tus 1.0 says of it; None for anything else."""
    headers = describe_head(request).headers
    if request.method.upper() != "POST" or "tus-resumable" not in headers or "upload-concat" in headers:
        return None
    total = parse_number(headers.get("upload-length"))
    return UploadCreation(request_name(request.headers, "") or "", total) if total else None
