"""Parts that say their place in bytes: Content-Range (R1), Upload-Offset and its like (R2), joined uploads (R3)."""

import re

from dlp_addon.extraction.resumable.described_request import DescribedRequest, parse_number
from dlp_addon.model.upload_part import NAMED_BY_ANSWER, PartKind, UploadPart

_RANGE = re.compile(
    r"\s*+(?:bytes\s*+)?(?:[=:]\s*+)?(?:(\d{1,18})-(\d{1,18}|\*)|\*)\s*+/\s*+(\d{1,18}|\*)\s*+", re.IGNORECASE
)
_REQUEST_RANGE = re.compile(r"\s*+bytes\s*+(?:=\s*+)?(\d{1,18})-(?:\d{1,18}|\*)?\s*+", re.IGNORECASE)
_SESSION_HEADERS = (
    "x-appwrite-id",
    "x-unique-upload-id",
    "bits-session-id",
    "x-upload-id",
    "x-session-id",
    "session-id",
)
_SESSION_QUERIES = ("upload_id", "uploadid", "session_id", "sessionid", "uploadsession")
_EXPLICIT_PATH = re.compile(r"/upload_sessions/([^/]+)/?$")
_WRITING = frozenset({"PUT", "POST", "PATCH"})
_PLACES = ("offset", "byteoffset", "position", "index", "hash", "filesize", "filehash")
_OFFSET_QUERIES = ("offset", "byteoffset", "position")


def match_content_range(request: DescribedRequest) -> UploadPart | None:
    """RFC 9110 section 14.5 `Content-Range` on a request: Google, Graph, Box, jQuery File Upload, Appwrite, BITS."""
    value = request.headers.get("content-range")
    match = _RANGE.fullmatch(value) if value and request.method in (*_WRITING, "BITS_POST") else None
    if match is None:
        return None
    total = parse_number(match[3])
    session, is_issued = range_session(request)
    if match[1] is None:
        return _finaliser(request, session, total, is_issued=is_issued) if not request.body_bytes else None
    offset = int(match[1])
    is_explicit = _EXPLICIT_PATH.search(request.path) is not None
    return UploadPart(
        family="content-range",
        session=session,
        is_issued=is_issued,
        offset=offset,
        total_bytes=total,
        completes=total is not None and offset + request.payload_bytes >= total and not is_explicit,
        is_sequential=not is_explicit and "x-unique-upload-id" not in request.headers,
        is_explicit=is_explicit,
    )


def _finaliser(request: DescribedRequest, session: str, total: int | None, *, is_issued: bool) -> UploadPart | None:
    """`bytes */N` without a body: asks how far the upload is, and completes one whose total was open."""
    if total is None:
        return None
    return UploadPart(
        family="content-range-query",
        session=session,
        is_issued=is_issued,
        kind=PartKind.COMPLETE,
        total_bytes=total,
        file_name=request.file_name,
    )


def range_session(request: DescribedRequest) -> tuple[str, bool]:
    """What the parts of an upload by `Content-Range` share, and whether it was issued for this upload alone."""
    for name in _SESSION_HEADERS:
        if value := request.headers.get(name):
            return value, True
    for name, value in request.query.items():
        if name.lower() in _SESSION_QUERIES and value:
            return value, True
    explicit = _EXPLICIT_PATH.search(request.path)
    if explicit:
        return explicit[1], True
    return f"{request.address()}|{request.file_name}", False


def match_upload_offset(request: DescribedRequest) -> UploadPart | None:
    """`Upload-Offset` of tus 1.0, the IETF draft on resumable uploads and FilePond, and `X-Goog-Upload-Offset`."""
    if "x-goog-upload-command" in request.headers:
        return _match_goog(request)
    if request.method not in _WRITING:
        return None
    offset = parse_number(request.headers.get("upload-offset"))
    length = parse_number(request.headers.get("upload-length"))
    if offset is None:
        return _match_creation(request, length)
    return UploadPart(
        family="upload-offset",
        session=request.address(),
        offset=offset,
        total_bytes=length,
        completes=_is_declared_complete(request) or (length is not None and offset + request.payload_bytes >= length),
        is_sequential=True,
    )


def _is_declared_complete(request: DescribedRequest) -> bool:
    complete = request.headers.get("upload-complete", "").strip()
    return complete == "?1" or request.headers.get("upload-incomplete", "").strip() == "?0"


def _match_creation(request: DescribedRequest, length: int | None) -> UploadPart | None:
    """A creation that carries the first bytes already; the address of the upload comes with its answer."""
    is_tus = "tus-resumable" in request.headers and (length is not None or "upload-defer-length" in request.headers)
    is_draft = (
        request.headers.get("upload-complete", "").strip() == "?0"
        or request.headers.get("upload-incomplete", "").strip() == "?1"
    )
    if not (is_tus or is_draft) or not request.payload_bytes:
        return None
    return UploadPart(
        family="upload-offset",
        session=f"{NAMED_BY_ANSWER}{request.request_id}",
        is_issued=True,
        offset=0,
        total_bytes=length,
        completes=length is not None and request.payload_bytes >= length,
        is_sequential=True,
    )


def _match_goog(request: DescribedRequest) -> UploadPart | None:
    command = request.headers["x-goog-upload-command"].lower()
    offset = parse_number(request.headers.get("x-goog-upload-offset"))
    session = next((request.query[name] for name in ("upload_id", "upload_protocol_id") if request.query.get(name)), "")
    is_issued = bool(session)
    session = session or request.address()
    if "upload" not in command:
        kind = PartKind.COMPLETE if "finalize" in command else None
        if kind is None:
            return None
        return UploadPart(family="upload-offset", session=session, is_issued=is_issued, kind=kind)
    if offset is None:
        return None
    return UploadPart(
        family="upload-offset",
        session=session,
        is_issued=is_issued,
        offset=offset,
        completes="finalize" in command,
        is_sequential=True,
    )


def match_written_range(request: DescribedRequest) -> UploadPart | None:
    """Writes into a file at an offset: `X-Update-Range`, Azure pages, a `Range` on PUT, `?offset=` and its like."""
    if request.method not in _WRITING or not request.payload_bytes:
        return None
    offset = _written_offset(request)
    if offset is None:
        return None
    size = parse_number(request.query.get("fileSize") or request.query.get("filesize"))
    return UploadPart(
        family="written-range",
        session=request.address(*_PLACES),
        offset=offset,
        total_bytes=size,
        # There is no request that completes: each one may.
        completes="finish" in request.query,
        is_sequential=request.method != "POST",
    )


def _written_offset(request: DescribedRequest) -> int | None:
    for name in ("x-update-range", "x-ms-range", "range"):
        match = _REQUEST_RANGE.fullmatch(request.headers.get(name, ""))
        if match:
            return int(match[1])
    is_append = request.query.get("action", "append").lower() == "append"
    if not is_append or (request.method == "POST" and "byteoffset" not in map(str.lower, request.query)):
        return None
    named = {name.lower(): value for name, value in request.query.items()}
    return next((offset for name in _OFFSET_QUERIES if (offset := parse_number(named.get(name))) is not None), None)


def match_concatenation(request: DescribedRequest) -> UploadPart | None:
    """The request that joins tus uploads (tus 1.0, extension Concatenation); it has no body."""
    value = request.headers.get("upload-concat", "")
    if not value.strip().lower().startswith("final;"):
        return None
    listed = tuple(request.resolve(url) for url in value.partition(";")[2].split()[:10_000])
    if not listed:
        return None
    return UploadPart(
        family="tus-concat",
        session="\n".join(listed),
        kind=PartKind.COMPLETE,
        manifest=listed,
        is_explicit=True,
        completes=True,
    )
