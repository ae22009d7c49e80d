"""Forms and query strings in percent-encoding (URL Standard, `application/x-www-form-urlencoded`)."""

import binascii
import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote_to_bytes

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.extraction.byte_search import find_all, windows
from dlp_addon.extraction.file_names import clean_name
from dlp_addon.extraction.form_records import MAX_CELL_BYTES, MAX_SINGLE_CELLS, is_cell, render_names, render_record
from dlp_addon.extraction.header_fields import decode_text
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.model.content import Content, Upload

_MAX_KEY_BYTES = 4_096
_KEY = re.compile(rb"[^=&\r\n]{0,4096}=")
_FORM_START = re.compile(rb"[A-Za-z0-9_.\[\]%+-]{1,256}=[!-$&-~]*+(?:%[0-9A-Fa-f]{2}[!-$&-~]*+)++(?:%[0-9A-Fa-f]?)?\Z")
_PROBE_BYTES = 4_096
_UNESCAPED = re.compile(rb"[\x00-\x20\x7f-\xff]")
_NOT_A_KEY = re.compile(rb"\s*[{\[<\"]")
_SIGNATURE = re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0|\x1f\x8b\x08|PAR1|7z\xbc\xaf")
_BAD_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(rb"%[0-9A-Fa-f]{2}")
_MIN_ESCAPED_SHARE = 0.05
_MIN_QUERY_CHARACTERS = 1_024
_MIN_QUERY_VALUE_BYTES = 32


def is_form(content: Content) -> bool:
    """Whether content without the label of a form begins like one, with a plain key and escapes in its values."""
    return _FORM_START.match(bytes(content[:_PROBE_BYTES])) is not None


def read_form(message: Message, bounds: Bounds, *, is_announced: bool = True) -> Iterator[Piece]:
    """Every value of a form as an upload; the whole content too, or alone, where it does not look like a form.

    Clients post files and JSON under this label without meaning it, and what one server takes for a file another
    takes for a form: where both readings are possible, both are handed over.
    """
    is_doubtful = not is_announced or not _is_clean_form(message.content)
    if is_doubtful:
        yield message.upload()
    if _SIGNATURE.match(message.content):
        return
    for found in _read_fields(message, message.content, bounds):
        # A body without keys and escapes is its only value, and has been handed over.
        if not (is_doubtful and isinstance(found, Upload) and found.content is message.content):
            yield found


def read_query(message: Message, target: str, bounds: Bounds) -> Iterator[Piece]:
    """Values of 32 bytes or more in a query of more than 1,024 characters; pieces of a path that is longer than that.

    Long pieces come one by one, short ones as the lines of one text.
    """
    path, _, query = target.partition("?")
    pieces = path.split("/")
    long = [piece for piece in pieces if len(piece) > _MIN_QUERY_CHARACTERS]
    short = "\n".join(piece for piece in pieces if len(piece) <= _MIN_QUERY_CHARACTERS)
    for piece in (*long, short):
        if len(piece) > _MIN_QUERY_CHARACTERS:
            content = percent_decode(memoryview(piece.encode("utf-8", "replace")), bounds.budget)
            yield Upload(name="path", content=content, is_file=False)
    if len(query) <= _MIN_QUERY_CHARACTERS:
        return
    for found in _read_fields(message, memoryview(query.encode("utf-8", "replace")), bounds):
        if not isinstance(found, Upload) or len(found.content) >= _MIN_QUERY_VALUE_BYTES:
            yield found


def percent_decode(content: Content, budget: OutputBudget) -> Content:
    """Undo percent-encoding, `+` as a space; escapes that are none stay as they are. Content without any is not copied.

    Raises:
        UnscannableError: OVER_LIMIT.
    """
    if next(chain(find_all(content, b"%"), find_all(content, b"+")), None) is None:
        return content
    return budget.store(_decoded_chunks(content), packed_bytes=len(content))


def _decoded_chunks(content: Content) -> Iterator[bytes]:
    pending = b""
    for window in windows(content):
        pending += window
        escape = pending.rfind(b"%", max(0, len(pending) - 2))
        cut = len(pending) if escape < 0 else escape
        yield _decode_escapes(pending[:cut])
        pending = pending[cut:]
    yield _decode_escapes(pending)


def _decode_escapes(raw: bytes) -> bytes:
    spaced = raw.replace(b"+", b" ")
    # Quoted-printable has the same escapes behind another sign, and its decoder is fast. It removes two bytes for
    # each good escape and fewer for a bad one, but for soft line breaks, which percent-encoding does not know.
    printable = spaced.replace(b"=", b"=3D").replace(b"%", b"=")
    decoded = binascii.a2b_qp(printable)
    is_sound = len(decoded) == len(printable) - 2 * printable.count(b"=")
    if is_sound and b"=\n" not in printable and b"=\r" not in printable:
        return decoded
    return binascii.a2b_qp(_BAD_ESCAPE.sub(b"%25", spaced).replace(b"=", b"=3D").replace(b"%", b"="))


def _is_clean_form(content: Content) -> bool:
    return _KEY.match(content) is not None and _NOT_A_KEY.match(content) is None and _UNESCAPED.search(content) is None


def _read_fields(message: Message, content: Content, bounds: Bounds) -> Iterator[Piece]:
    cells: list[tuple[str, bytes]] = []
    single: list[Upload] = []
    for start, end in _pairs(content):
        try:
            bounds.budget.charge_members()
            pair = content if end - start == len(content) else content[start:end]
            key, value = _decode_pair(pair, bounds.budget)
        except UnscannableError as error:
            yield message.unread(error)
            yield message.piece("rest", content[start:])
            break
        if len(value) <= MAX_CELL_BYTES:
            cells.append((key, bytes(value)))
        elif _is_escaped(value):
            # Scripts encode what their libraries encode again.
            yield Upload(name=clean_name(key) or message.name, content=_unescape(value, bounds), is_file=False)
        upload = Upload(name=clean_name(key) or message.name, content=value, is_file=False)
        if is_cell(value):
            single.append(upload)
        else:
            yield upload
    yield from (upload for upload in single if len(upload.content) and len(single) <= MAX_SINGLE_CELLS)
    yield from render_record(message, cells)
    yield from render_names(message, (key for key, _ in cells))


def _is_escaped(value: Content) -> bool:
    """Whether a decoded value still is percent-encoded."""
    head = bytes(value[:_PROBE_BYTES])
    return len(_ESCAPE.findall(head)) * 3 >= _MIN_ESCAPED_SHARE * len(head) and _UNESCAPED.search(head) is None


def _unescape(value: Content, bounds: Bounds) -> Content:
    for _ in range(bounds.limits.max_depth):
        if not _is_escaped(value):
            break
        value = percent_decode(value, bounds.budget)
    return value


def _pairs(content: Content) -> Iterator[tuple[int, int]]:
    start = 0
    for position in find_all(content, b"&"):
        if position > start:
            yield start, position
        start = position + 1
    if start < len(content):
        yield start, len(content)


def _decode_pair(pair: Content, budget: OutputBudget) -> tuple[str, Content]:
    separator = _KEY.match(pair)
    if separator is None:
        # Without a key, as `curl --data-urlencode @file` sends it, the whole pair is content.
        return "", percent_decode(pair, budget)
    key = decode_text(unquote_to_bytes(bytes(pair[: separator.end() - 1]).replace(b"+", b" ")))
    return key, percent_decode(pair[separator.end() :], budget)
