from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from dlp_addon.extraction.header_fields import decode_text
from dlp_addon.extraction.resumable.byte_offsets import (
    match_concatenation,
    match_content_range,
    match_upload_offset,
    match_written_range,
)
from dlp_addon.extraction.resumable.cursor_sessions import match_cursor
from dlp_addon.extraction.resumable.described_request import DescribedRequest, describe_head, parse_object
from dlp_addon.extraction.resumable.form_fields import has_place, match_fields
from dlp_addon.extraction.resumable.numbered_parts import (
    match_blocks,
    match_completion,
    match_directory,
    match_numbered,
)
from dlp_addon.extraction.resumable.payloads import (
    TextPayload,
    body_range,
    decode_base64,
    decode_text_payload,
    find_carrier,
    find_text_payload,
    leave_out,
    plain_members,
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
_ENCODED_FAMILIES = frozenset({"meteor", "form-fields"})


@dataclass(frozen=True, slots=True)
class Recognized:
    """A part and its payload.

    Attributes:
        carrier: the upload that the payload stands in; None for a completing request.
        payload: decoded.
        rest: what else the carrier says, to be looked at by itself; None where that is nothing.
    """

    part: UploadPart
    carrier: Upload | None
    payload: Content
    rest: Upload | None = None


def is_completing_head(request: UploadRequest) -> bool:
    """Whether a request without a body completes a split upload, so that it has to be asked about."""
    found = _match(describe_head(request))
    return found is not None and found.kind is PartKind.COMPLETE


def recognize(request: UploadRequest, uploads: Iterable[Upload], body: Content) -> Recognized | None:
    """The part of a split upload that a request carries or completes; None where it is nothing of the kind.

    Pure, and linear in the number of uploads. `uploads` are what `extract` found in `body`.
    """
    found, head = list(uploads), describe_head(request)
    is_multipart = head.headers.get("content-type", "").strip().lower().startswith("multipart/")
    file = find_carrier(found, body, is_multipart=is_multipart)
    document = _document(found, len(body))
    text = decode_text(bytes(document.content)) if document else ""
    members = parse_object(text) if text else {}
    described = replace(
        head,
        fields={**plain_members(members), **_fields(found)},
        text=text,
        body_bytes=len(body),
        payload_bytes=len(file.content) if file else 0,
        file_name=file.name if file else "",
    )
    told = find_text_payload(found, file, members if document is file else {}) if has_place(described) else None
    if told is not None:
        described = replace(described, told_bytes=len(told.content), is_encoded=told.is_encoded)
    part = _match(described)
    if part is None:
        return None
    part = replace(part, file_name=part.file_name or described.file_name)
    if part.kind is PartKind.COMPLETE:
        return Recognized(part, None, memoryview(b""))
    carried = _carried(part, file, told, members)
    place = body_range(body, carried.content)
    part = replace(part, body_range=place, payload_bytes=len(carried.content))
    return Recognized(part, carried.carrier, carried.content, carried.rest)


def _match(request: DescribedRequest) -> UploadPart | None:
    for matcher in _MATCHERS:
        if (part := matcher(request)) is not None:
            return part
    return None


def _fields(uploads: list[Upload]) -> dict[str, str]:
    found: dict[str, str] = {}
    for upload in uploads[:_MAX_FIELDS]:
        if not upload.is_file and len(upload.content) <= _MAX_FIELD_BYTES:
            found.setdefault(upload.name, decode_text(bytes(upload.content)))
    return found


def _document(uploads: list[Upload], body_bytes: int) -> Upload | None:
    """A body that may be a manifest or a JSON object: whole, and small."""
    for upload in uploads:
        content = upload.content
        if (
            upload.is_file
            and len(content) == body_bytes <= _MAX_TEXT_BYTES
            and bytes(content[:1]) in {b"<", b"{", b"["}
        ):
            return upload
        if (
            upload.is_file
            and len(content) <= _MAX_TEXT_BYTES
            and bytes(content[:64]).lstrip()[:1] in {b"<", b"{", b"["}
        ):
            return upload
    return None


@dataclass(frozen=True, slots=True)
class _Carried:
    carrier: Upload | None
    content: Content
    rest: Upload | None = None


def _carried(part: UploadPart, file: Upload | None, told: TextPayload | None, members: dict[str, object]) -> _Carried:
    """The payload of a part, by the convention that it follows."""
    if part.family == "form-fields" and told is not None:
        return _Carried(told.carrier, told.content, told.rest)
    if part.family == "jupyter" and file is not None:
        return _Carried(file, _jupyter_content(members), leave_out(file, members, "content"))
    if file is None:
        return _Carried(None, memoryview(b""))
    # Resumable.js and Meteor may send slices in base64; plain text of that alphabet alone is not told from it.
    decoded = decode_text_payload(file.content) if part.family in _ENCODED_FAMILIES else None
    return _Carried(file, file.content if decoded is None else memoryview(decoded))


def _jupyter_content(members: dict[str, object]) -> Content:
    content = str(members.get("content", "")).encode("utf-8", "replace")
    is_encoded = members.get("format") == "base64"
    return memoryview((decode_base64(content) or content) if is_encoded else content)
