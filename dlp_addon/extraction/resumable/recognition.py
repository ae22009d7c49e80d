import base64
import binascii
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from dlp_addon.extraction.header_fields import decode_text
from dlp_addon.extraction.resumable.byte_offsets import (
    match_concatenation,
    match_content_range,
    match_upload_offset,
    match_written_range,
)
from dlp_addon.extraction.resumable.cursor_sessions import match_cursor
from dlp_addon.extraction.resumable.described_request import DescribedRequest, describe_head, parse_object
from dlp_addon.extraction.resumable.form_fields import match_fields
from dlp_addon.extraction.resumable.numbered_parts import (
    match_blocks,
    match_completion,
    match_directory,
    match_numbered,
)
from dlp_addon.model.content import Content, Upload
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import PartKind, UploadPart

_MATCHERS: tuple[Callable[[DescribedRequest], UploadPart | None], ...] = (
    match_numbered,
    match_blocks,
    match_directory,
    match_cursor,
    match_concatenation,
    match_content_range,
    match_upload_offset,
    match_fields,
    match_written_range,
    match_completion,
)
_MAX_FIELD_BYTES = 4_096
_MAX_FIELDS = 500
_MAX_TEXT_BYTES = 4 * 1024 * 1024
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]*={0,2}\Z")
_ENCODED_FAMILIES = frozenset({"meteor", "form-fields"})


@dataclass(frozen=True, slots=True)
class Recognized:
    """A part and its payload: the upload that carries it (None for a completing request) and the decoded bytes."""

    part: UploadPart
    carrier: Upload | None
    payload: Content


def is_completing_head(request: UploadRequest) -> bool:
    """Whether a request without a body completes a split upload, so that it has to be asked about."""
    found = _match(describe_head(request))
    return found is not None and found.kind is PartKind.COMPLETE


def recognize(request: UploadRequest, uploads: Iterable[Upload], body: Content) -> Recognized | None:
    """The part of a split upload that a request carries or completes; None where it is nothing of the kind.

    Pure, and linear in the number of uploads. `uploads` are what `extract` found in `body`.
    """
    found = list(uploads)
    carrier = _carrier(found)
    described = replace(
        describe_head(request),
        fields=_fields(found),
        text=_text(found, len(body)),
        body_bytes=len(body),
        payload_bytes=len(carrier.content) if carrier else 0,
        file_name=carrier.name if carrier else "",
    )
    members = parse_object(described.text) if described.text else {}
    if members:
        described = replace(described, fields={**_plain_members(members), **described.fields})
    part = _match(described)
    if part is None:
        return None
    part = replace(part, file_name=part.file_name or described.file_name)
    if part.kind is PartKind.COMPLETE:
        return Recognized(part, None, memoryview(b""))
    payload = _payload(part, carrier, members)
    place = body_range(body, payload)
    return Recognized(replace(part, body_range=place, payload_bytes=len(payload)), carrier, payload)


def _match(request: DescribedRequest) -> UploadPart | None:
    for matcher in _MATCHERS:
        if (part := matcher(request)) is not None:
            return part
    return None


def _carrier(uploads: list[Upload]) -> Upload | None:
    """The largest file of the request."""
    return max((upload for upload in uploads if upload.is_file), key=lambda upload: len(upload.content), default=None)


def _fields(uploads: list[Upload]) -> dict[str, str]:
    found: dict[str, str] = {}
    for upload in uploads[:_MAX_FIELDS]:
        if not upload.is_file and len(upload.content) <= _MAX_FIELD_BYTES:
            found.setdefault(upload.name, decode_text(bytes(upload.content)))
    return found


def _text(uploads: list[Upload], body_bytes: int) -> str:
    """A body that may be a manifest or a JSON object: whole, and small."""
    for upload in uploads:
        content = upload.content
        if (
            upload.is_file
            and len(content) == body_bytes <= _MAX_TEXT_BYTES
            and bytes(content[:1]) in {b"<", b"{", b"["}
        ):
            return decode_text(bytes(content))
        if (
            upload.is_file
            and len(content) <= _MAX_TEXT_BYTES
            and bytes(content[:64]).lstrip()[:1] in {b"<", b"{", b"["}
        ):
            return decode_text(bytes(content))
    return ""


def _plain_members(members: dict[str, object]) -> dict[str, str]:
    plain = ((name, value) for name, value in members.items() if isinstance(value, str | int))
    return {name: str(value) for name, value in plain}


def _payload(part: UploadPart, carrier: Upload | None, members: dict[str, object]) -> Content:
    if part.family == "jupyter":
        content = str(members.get("content", "")).encode("utf-8", "replace")
        is_encoded = members.get("format") == "base64"
        return memoryview((decode_base64(content) or content) if is_encoded else content)
    if carrier is None:
        return memoryview(b"")
    if part.family in _ENCODED_FAMILIES and _BASE64.match(carrier.content):
        raw = bytes(carrier.content)
        # Resumable.js and Meteor may send slices in base64; plain text of that alphabet alone is not told from it.
        decoded = decode_base64(raw)
        return carrier.content if decoded is None else memoryview(decoded)
    return carrier.content


def decode_base64(raw: bytes) -> bytes | None:
    """Base64 in either alphabet, padded or not; None where it is none."""
    try:
        return base64.b64decode(
            raw.translate(bytes.maketrans(b"-_", b"+/")).rstrip(b"=") + b"=" * (-len(raw.rstrip(b"=")) % 4),
            validate=True,
        )
    except (binascii.Error, ValueError):
        return None


def body_range(body: Content, payload: Content) -> tuple[int, int] | None:
    """First byte and size of `payload` in `body`, where it is a slice of it and no copy."""
    if not len(payload):
        return (0, 0)
    if not len(body):
        return None
    start = _address(payload) - _address(body)
    return (start, len(payload)) if 0 <= start <= len(body) - len(payload) else None


def _address(content: Content) -> int:
    return int(np.frombuffer(content, dtype=np.uint8).__array_interface__["data"][0])
