"""Requests inside a body: `application/http` parts of OData and Google batches (RFC 9112, section 10.2)."""

import re
from collections.abc import Iterator

from dlp_addon.extraction.file_names import request_name
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.extraction.multipart_syntax import parse_part
from dlp_addon.extraction.urlencoded import read_query

MEDIA_TYPES = frozenset({"application/http", "message/http"})
_START_LINE = re.compile(
    rb"(?:\s{0,64})(?:[A-Za-z]{1,32} (\S{1,65536})(?: HTTP/\S{1,8})?|HTTP/\S{1,8} [^\r\n]{0,256})\r?\n"
)


def read_inner_request(message: Message, bounds: Bounds) -> Iterator[Piece]:
    """The request, or response, that a message holds, as a message of its own; else the content as it stands."""
    start = _START_LINE.match(message.content)
    if start is None:
        yield message.upload()
        return
    inner = parse_part(message.content[start.end() :])
    target = (start[1] or b"").decode("latin-1")
    if inner.header is not None:
        yield message.piece("header", inner.header)
    yield Message(
        fields=inner.fields,
        content=inner.content,
        name=request_name(inner.fields, target) or message.name,
        depth=message.depth + 1,
    )
    yield from read_query(message, target, bounds)
