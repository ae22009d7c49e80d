"""Parts that browser libraries describe in form fields, query or headers (R8), known and unknown ones alike."""

import re
from collections.abc import Iterable

from dlp_addon.extraction.resumable.described_request import DescribedRequest, parse_number
from dlp_addon.extraction.resumable.random_ids import is_unguessable
from dlp_addon.model.upload_part import UploadPart

_UNIT = "(?:chunk|part|block|slice|piece|segment|fragment)"
_INDEX = re.compile(rf"[a-z]{{0,12}}?{_UNIT}(?:index|idx|number|num|nr|no|id|seq)?|(?:current|this){_UNIT}")
_COUNT = re.compile(
    rf"[a-z]{{0,12}}?(?:total|num|numberof|max)(?:of)?{_UNIT}s?(?:count|number)?"
    rf"|[a-z]{{0,12}}?{_UNIT}s?(?:total|count)|(?:chunks|parts|slices|pieces|segments|blocks)"
)
_OFFSET = re.compile(
    rf"[a-z]{{0,16}}?(?:offset|startbyte|bytestart|rangestart|{_UNIT}start|{_UNIT}sizestart|position)|start"
)
_TOTAL = re.compile(r"[a-z]{0,16}?(?:total|file|upload)(?:file)?(?:size|length|bytes)|total|size|filelength")
_SIZE = re.compile(rf"[a-z]{{0,16}}?{_UNIT}size")
_SESSION = re.compile(
    r"[a-z]{0,16}?(?:uuid|guid|identifier|uploadid|fileid|sessionid|transferid|fileuid|filehash|filemd5|uploadkey)"
    r"|md5|hash|uid|token"
)
_NAME = re.compile(r"[a-z]{0,12}?(?:filename|originalname)|name")
# Plupload calls it `chunk`, Dropzone, Fine Uploader and others an index; Resumable.js, Flow.js and theirs a number.
_FROM_ZERO = re.compile(r"(?:index|idx)$|^chunk$")
_FROM_ONE = re.compile(r"(?:number|num|nr|no)$")
_NOT_ALNUM = re.compile(r"[^a-z0-9]")


def has_place(request: DescribedRequest) -> bool:
    """Whether fields say a place in a whole: what a payload in text is worth looking for."""
    values = _normalized(request)
    pairs = ((_INDEX, _COUNT), (_OFFSET, _TOTAL), (_INDEX, _SIZE))
    return any(_number(values, place) is not None and _number(values, whole) is not None for place, whole in pairs)


def match_fields(request: DescribedRequest) -> UploadPart | None:
    """An index with a count, or an offset with a total, beside bytes of a file.

    What the values cannot mean (an index past the count, an offset past the total) is not taken for a part.
    """
    carried = request.told_bytes or request.payload_bytes
    if not carried:
        return None
    values = _normalized(request)
    index, count = _number(values, _INDEX), _number(values, _COUNT)
    offset, total = _number(values, _OFFSET), _number(values, _TOTAL)
    if offset is None and index is not None and count is None:
        size = _number(values, _SIZE)
        offset = index * size if size is not None else None
    has_index = index is not None and count is not None and count >= 1 and index <= count
    has_offset = offset is not None and total is not None and offset + carried <= total
    has_offset = has_offset and not _is_call(request)
    if not (has_index or has_offset):
        return None
    # A library that sends both is placed by index, which stays true where slices overlap.
    session = _session(request, values)
    return UploadPart(
        family="form-fields",
        session=session,
        is_issued=is_unguessable(session.partition("|")[2]),
        number=index if has_index else None,
        first_number=_first_number(values, index, offset) if has_index else None,
        offset=None if has_index else offset,
        total_parts=count if has_index else None,
        total_bytes=total,
        completes=not has_index and offset is not None and offset + carried == total,
    )


def _first_number(values: dict[str, str], index: int | None, offset: int | None) -> int | None:
    """Whether chunks count from 0 or from 1: by the offset beside the number, else by the word for it."""
    size = _number(values, _SIZE)
    if offset == 0 and index in {0, 1}:
        return index
    if offset and size and index is not None and index - offset // size in {0, 1} and not offset % size:
        return index - offset // size
    names = [name.removeprefix("x") for name in values if _INDEX.fullmatch(name.removeprefix("x"))]
    if any(_FROM_ZERO.search(name) for name in names):
        return 0
    return 1 if any(_FROM_ONE.search(name) for name in names) else None


def _is_call(request: DescribedRequest) -> bool:
    """Whether the request is a call of an API, whose offsets and totals are those of a page of results."""
    if request.told_bytes:
        return not request.is_encoded
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return request.payload_bytes == request.body_bytes and media_type.endswith(("json", "xml", "x-www-form-urlencoded"))


def _normalized(request: DescribedRequest) -> dict[str, str]:
    """Values by normalized key: form fields before query before headers."""
    found: dict[str, str] = {}
    headers = (
        (key, value) for key, value in request.headers.items() if key.startswith(("x-", "upload", "chunk", "file"))
    )
    for key, value in (*request.fields.items(), *request.query.items(), *headers):
        found.setdefault(_NOT_ALNUM.sub("", key.lower()), value)
    return found


def _number(values: dict[str, str], pattern: re.Pattern[str]) -> int | None:
    return next((number for value in _matching(values, pattern) if (number := parse_number(value)) is not None), None)


def _matching(values: dict[str, str], pattern: re.Pattern[str]) -> Iterable[str]:
    return (
        value for key, value in values.items() if pattern.fullmatch(key.removeprefix("x")) or pattern.fullmatch(key)
    )


def _session(request: DescribedRequest, values: dict[str, str]) -> str:
    issued = next((value for value in _matching(values, _SESSION) if value), "")
    name = next((value for value in _matching(values, _NAME) if value), request.file_name)
    counted = "" if issued else f"{name}|{_number(values, _TOTAL)}|{_number(values, _COUNT)}"
    return f"{request.endpoint}|{issued}|{counted}"
