"""Sessions with a cursor (R6): Dropbox, SharePoint, ADLS; appended ones: Mattermost, Jupyter, Meteor."""

import re
from typing import Any

from dlp_addon.extraction.resumable.described_request import DescribedRequest, parse_number, parse_object
from dlp_addon.model.upload_part import NAMED_BY_ANSWER, PartKind, UploadPart

_SHAREPOINT = re.compile(r"/(start|continue|finish)upload(?:file)?\(([^)]*)\)", re.IGNORECASE)
_ARGUMENT = re.compile(r"(?<!\w)(\w++)\s*+=\s*+(?:guid)?'?([^,']*+)'?")
_DROPBOX = re.compile(r"/upload_session/(start|append(?:_v2)?|finish)(?:[:/]|$)")
_MATTERMOST = re.compile(r"/api/v4/uploads/([a-z0-9]{8,64})/?$")
_CONTENTS = re.compile(r"/api/contents/.+")


def match_cursor(request: DescribedRequest) -> UploadPart | None:
    """Whichever of the conventions with a cursor the request follows."""
    return (
        _match_sharepoint(request)
        or _match_dropbox(request)
        or _match_data_lake(request)
        or _match_appended(request)
        or _match_contents(request)
    )


def _match_sharepoint(request: DescribedRequest) -> UploadPart | None:
    match = _SHAREPOINT.search(request.path.replace("%27", "'").replace("%20", " "))
    if match is None:
        return None
    arguments = {name.lower(): value for name, value in _ARGUMENT.findall(match[2])}
    step, session = match[1].lower(), arguments.get("uploadid", "")
    if not session or session.startswith("@"):
        alias = next((name for name in request.query if name.lower() == (session or "@uploadid").lower()), "")
        session = request.query.get(alias, "").removeprefix("guid").strip("'")
    offset = parse_number(arguments.get("fileoffset"))
    if offset is None:
        offset = parse_number(request.query.get("@fileOffset") or request.query.get("@fileoffset"))
    return UploadPart(
        family="sharepoint",
        session=session.lower() or request.endpoint,
        is_issued=bool(session),
        offset=0 if step == "start" else offset,
        is_appended=step != "start" and offset is None,
        completes=step == "finish",
        is_sequential=True,
    )


def _match_dropbox(request: DescribedRequest) -> UploadPart | None:
    match = _DROPBOX.search(request.path)
    text = request.headers.get("dropbox-api-arg", "") or request.query.get("arg", "")
    if match is None or not text:
        return None
    argument = parse_object(text)
    cursor: Any = argument.get("cursor")
    cursor = cursor if isinstance(cursor, dict) else argument
    step, session = match[1], cursor.get("session_id")
    if step != "start" and not isinstance(session, str):
        return None
    offset = cursor.get("offset", 0)
    return UploadPart(
        family="dropbox",
        session=f"{NAMED_BY_ANSWER}{request.request_id}" if step == "start" else str(session),
        is_issued=True,
        offset=offset if isinstance(offset, int) and offset >= 0 else 0,
        completes=step == "finish",
        is_explicit=True,
        is_sequential=True,
    )


def _match_data_lake(request: DescribedRequest) -> UploadPart | None:
    action = request.query.get("action", "").lower()
    position = parse_number(request.query.get("position"))
    if action not in {"append", "flush"} or position is None or request.method not in {"PATCH", "POST", "PUT"}:
        return None
    is_data = action == "append"
    return UploadPart(
        family="data-lake",
        session=request.endpoint,
        kind=PartKind.DATA if is_data else PartKind.COMPLETE,
        offset=position if is_data else None,
        total_bytes=None if is_data else position,
        is_explicit=True,
        completes=not is_data,
    )


def _match_appended(request: DescribedRequest) -> UploadPart | None:
    match = _MATTERMOST.search(request.path)
    if match and request.method == "POST":
        return UploadPart(family="appended", session=match[1], is_issued=True, is_appended=True)
    session, number = request.headers.get("x-fileid"), parse_number(request.headers.get("x-chunkid"))
    if session and (number is not None or request.headers.get("x-eof")):
        is_end = request.headers.get("x-eof", "") == "1"
        return UploadPart(
            family="meteor",
            session=session,
            is_issued=True,
            number=number,
            is_appended=number is None,
            completes=is_end,
            kind=PartKind.DATA if request.payload_bytes else PartKind.COMPLETE,
        )
    return None


def _match_contents(request: DescribedRequest) -> UploadPart | None:
    """Jupyter: chunk 1, 2, ... and -1 for the last one, in JSON."""
    chunk = request.fields.get("chunk", "")
    if request.method != "PUT" or not _CONTENTS.search(request.path) or "content" not in request.fields:
        return None
    number = parse_number(chunk)
    if number is None and chunk.strip() != "-1":
        return None
    return UploadPart(
        family="jupyter",
        session=request.endpoint,
        number=number,
        is_appended=number is None,
        completes=number is None,
        is_sequential=True,
    )
