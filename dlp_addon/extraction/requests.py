from collections.abc import Iterable, Iterator
from urllib.parse import unquote_plus

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.extraction.file_names import clean_name, request_name
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.messages import read_message
from dlp_addon.extraction.urlencoded import read_query
from dlp_addon.model.content import Content, UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import UploadRequest

_NAMELESS_BODY = "body"
_MAX_FIELD_CHARACTERS = 2_048
_MAX_ALL_FIELDS_CHARACTERS = 4_096
# Long by nature, and made by the server that they go back to; servers take no more than this of them.
_MAX_CREDENTIAL_CHARACTERS = 8_192
_CREDENTIALS = frozenset({"cookie", "authorization", "proxy-authorization", "x-amz-security-token"})


def extract(
    request: UploadRequest, body: Content, limits: Limits, budget: OutputBudget
) -> Iterator[Upload | UnreadPart]:
    """Everything that a request carries at the level of its transport, one upload after the other.

    Transfer framing and codings are taken off, multipart bodies and forms are cut into their parts, frames of remote
    calls into their messages. What a label claims and the bytes do not bear out is handed over as it stands, so every
    byte of the body is in an upload or named by an unread part. Contents of files stay as they are. Memory and time
    are linear in the body; the body is sliced, not copied.

    Raises:
        OSError: the budget's scratch space cannot be written.
    """
    bounds = Bounds(limits, budget)
    message = Message(
        fields=request.headers,
        content=body,
        name=request_name(request.headers, request.path) or _NAMELESS_BODY,
    )
    if len(body):
        yield from read_message(message, bounds)
    yield from _field_uploads(request)
    try:
        yield from _query_uploads(message, request.path, bounds)
    except UnscannableError as error:
        yield UnreadPart(path="query", reason=error.reason, detail=error.detail)


def _field_uploads(request: UploadRequest) -> Iterator[Upload]:
    """Long values one by one, and many short ones as the lines of one text, so are cookies."""
    short = []
    cookies = [value for name, value in request.headers if name.lower() == "cookie"]
    if sum(map(len, cookies)) > _MAX_CREDENTIAL_CHARACTERS:
        yield _text_upload("cookies", "\n".join(_read_cookies(cookies)))
    for name, value in request.headers:
        is_credential = name.lower() in _CREDENTIALS
        if len(value) > (_MAX_CREDENTIAL_CHARACTERS if is_credential else _MAX_FIELD_CHARACTERS):
            yield _text_upload(f"header {clean_name(name)}", value)
        elif not is_credential:
            short.append(value)
    if sum(map(len, short)) > _MAX_ALL_FIELDS_CHARACTERS:
        yield _text_upload("headers", "\n".join(short))


def _read_cookies(fields: Iterable[str]) -> Iterator[str]:
    """The values of cookies (RFC 6265 section 4.2.1), in the percent-encoding that programs put them in."""
    for pair in (pair for value in fields for pair in value.split(";")):
        yield unquote_plus(pair.partition("=")[2] or pair, errors="replace").strip()


def _text_upload(name: str, text: str) -> Upload:
    return Upload(name=name, content=memoryview(text.encode("utf-8", "replace")), is_file=False)


def _query_uploads(message: Message, target: str, bounds: Bounds) -> Iterator[Upload | UnreadPart]:
    query = Message(fields=(), content=message.content[:0], name="query", is_file=False)
    for piece in read_query(query, target, bounds):
        if not isinstance(piece, Message):
            yield piece
