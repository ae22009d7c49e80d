"""Parts with a number or a name, put together by a request of their own: R4, R5 and R7."""

import re
from urllib.parse import unquote

from dlp_addon.extraction.resumable.described_request import DescribedRequest, parse_number, parse_object
from dlp_addon.model.upload_part import PartKind, UploadPart

_LISTED_NUMBER = re.compile(r"<(?:\w+:)?PartNumber>\s*(\d{1,9})\s*<|\"part_?number\"\s*:\s*\"?(\d{1,9})", re.IGNORECASE)
_LISTED_BLOCK = re.compile(r"<(?:Latest|Uncommitted|Committed)>\s*([^<\s]{1,512})\s*<", re.IGNORECASE)
_LISTED_NAMES = re.compile(
    r"\"(?:part_?ids|block_?ids|chunk_?ids|blocks|chunks|parts|tokens)\"\s*:\s*\[([^\[\]{}]{1,2000000})\]",
    re.IGNORECASE,
)
_STRING = re.compile(r"\"([^\"\\]{1,512})\"")
_PART_PATH = re.compile(
    r"/(?:uploads?|file_uploads|multipart[\w-]*)/([^/]{4,512})/(?:parts?|send|chunks?)(?:/(\d{1,9}))?/?$"
)
_B2_PART_PATH = re.compile(r"/b2_upload_part/([^/]+)")
_SPAN = re.compile(r"0*(\d{1,18})-0*(\d{1,18})")
_OLD_CHUNK = re.compile(r"(.+)-chunking-([\w]+)-(\d{1,9})-(\d{1,9})$")
_COMPLETING_WORD = re.compile(
    r"(?:.*[._\-:])?(?:b2_)?(complete|completed|finish|finalize|finalise|commit|merge|assemble|combine|done|end|close|join)"
    r"(?:[-_]?(?:multipart|large_file|upload|uploads|file|chunks|parts|batch|batch_v2|v2))*",
    re.IGNORECASE,
)
_MAX_REFERENCES = 64
_MIN_REFERENCE_CHARACTERS = 6


def match_numbered(request: DescribedRequest) -> UploadPart | None:
    """S3 and its many relatives, Vercel Blob, Backblaze B2, and `/uploads/ID/parts` as OpenAI and Notion have it."""
    query = {name.lower(): value for name, value in request.query.items()}
    number = parse_number(query.get("partnumber"))
    if number is not None and query.get("uploadid"):
        return _numbered("s3", query["uploadid"], number)
    headers = request.headers
    number = parse_number(headers.get("x-mpu-part-number"))
    if number is not None and headers.get("x-mpu-upload-id"):
        return _numbered("vercel", headers["x-mpu-upload-id"], number)
    b2 = _B2_PART_PATH.search(request.path)
    number = parse_number(headers.get("x-bz-part-number"))
    if b2 and number is not None:
        return _numbered("b2", unquote(b2[1]), number)
    return _match_part_path(request)


def _numbered(family: str, session: str, number: int) -> UploadPart:
    return UploadPart(family=family, session=session, is_issued=True, number=number, first_number=1, is_explicit=True)


def _match_part_path(request: DescribedRequest) -> UploadPart | None:
    match = _PART_PATH.search(request.path) if request.method in {"POST", "PUT", "PATCH"} else None
    if match is None or not request.payload_bytes:
        return None
    named = (match[2], *(request.fields.get(name) for name in ("part_number", "partNumber", "part")))
    number = next((found for value in named if (found := parse_number(value)) is not None), None)
    return UploadPart(
        family="part-path",
        session=unquote(match[1]),
        is_issued=True,
        number=number,
        is_appended=number is None,
        is_explicit=True,
    )


def match_blocks(request: DescribedRequest) -> UploadPart | None:
    """Azure block blobs: blocks with names, put together by a list of them; and append blobs."""
    action = request.query.get("comp", "").lower()
    if request.method != "PUT" or action not in {"block", "blocklist", "appendblock"}:
        return None
    session = request.endpoint
    if action == "block":
        return UploadPart(
            family="azure-blocks", session=session, block=request.query.get("blockid", ""), is_explicit=True
        )
    if action == "appendblock":
        return UploadPart(family="azure-append", session=session, is_appended=True)
    return UploadPart(
        family="azure-blocks",
        session=session,
        kind=PartKind.COMPLETE,
        manifest=tuple(_LISTED_BLOCK.findall(request.text)),
        is_explicit=True,
        completes=True,
    )


def match_directory(request: DescribedRequest) -> UploadPart | None:
    """Nextcloud: numbered files in a folder of the upload (version 2), or numbered names (version 1)."""
    path = unquote(request.path)
    if request.method == "PUT":
        old = _OLD_CHUNK.fullmatch(path)
        if old:
            return UploadPart(
                family="nextcloud-v1",
                session=f"{request.host}{old[1]}|{old[2]}",
                number=int(old[4]),
                first_number=0,
                total_parts=int(old[3]),
            )
    found = _split_chunk_path(path) if "/dav/" in path and request.method in {"PUT", "MOVE"} else None
    if found is None:
        return None
    folder, name = found
    session, total = f"{request.host}{folder}", parse_number(request.headers.get("oc-total-length"))
    if request.method == "MOVE":
        return UploadPart(
            family="nextcloud-v2",
            session=session,
            kind=PartKind.COMPLETE,
            is_explicit=True,
            completes=True,
            file_name=_destination_name(request),
        )
    span, number = _SPAN.fullmatch(name), parse_number(name)
    if span is None and number is None:
        return None
    return UploadPart(
        family="nextcloud-v2",
        session=session,
        offset=int(span[1]) if span else None,
        number=None if span else number,
        first_number=1,
        total_bytes=total,
        is_explicit=True,
        file_name=_destination_name(request),
    )


def _split_chunk_path(path: str) -> tuple[str, str] | None:
    """The folder of an upload and the name of its chunk, of `/remote.php/dav/uploads/ann/abc/00001`."""
    parts = path.removesuffix("/").rsplit("/", 4)
    if len(parts) < 5 or not parts[1].endswith("uploads") or not all(parts[2:]):
        return None
    return "/".join(parts[:4]), parts[4]


def _destination_name(request: DescribedRequest) -> str:
    return unquote(request.headers.get("destination", "").rstrip("/").rpartition("/")[2])


def match_completion(request: DescribedRequest) -> UploadPart | None:
    """A request that asks to put parts together, on whatever host: it names the upload, and says so or lists parts.

    Its references are only candidates; one of them has to be the session of parts that were seen.
    """
    if request.method not in {"POST", "PUT", "PATCH"}:
        return None
    query = {name.lower(): value for name, value in request.query.items()}
    if request.method == "POST" and query.get("uploadid") and "partnumber" not in query:
        return _completion("s3", query["uploadid"], request, references=())
    action = request.headers.get("x-mpu-action", "").lower()
    if action == "complete" and request.headers.get("x-mpu-upload-id"):
        return _completion("vercel", request.headers["x-mpu-upload-id"], request, references=())
    words = [piece for piece in request.pieces[-2:] if _COMPLETING_WORD.fullmatch(piece.rpartition("/")[2])]
    if not words and not (_LISTED_NUMBER.search(request.text) or _LISTED_NAMES.search(request.text)):
        return None
    references = tuple(dict.fromkeys(_references(request)))[:_MAX_REFERENCES]
    return _completion("completion", "", request, references=references) if references else None


def _completion(family: str, session: str, request: DescribedRequest, references: tuple[str, ...]) -> UploadPart:
    return UploadPart(
        family=family,
        session=session,
        is_issued=True,
        kind=PartKind.COMPLETE,
        references=references,
        manifest=_manifest(request.text),
        is_explicit=True,
        completes=True,
    )


def _manifest(text: str) -> tuple[str, ...]:
    numbers = [first or second for first, second in _LISTED_NUMBER.findall(text)]
    if numbers:
        return tuple(str(int(number)) for number in numbers)
    listed = _LISTED_NAMES.search(text)
    return tuple(_STRING.findall(listed[1])) if listed else ()


def _references(request: DescribedRequest) -> list[str]:
    """What may be the name of an upload: pieces of the path, parameters, and strings of a small body."""
    strings = _STRING.findall(request.text[:1_000_000]) if parse_object(request.text) else []
    candidates = [*request.pieces, *request.query.values(), *request.fields.values(), *strings]
    return [text for text in candidates if len(text) >= _MIN_REFERENCE_CHARACTERS]
