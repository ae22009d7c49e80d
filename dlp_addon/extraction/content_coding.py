"""Content-Encoding lists taken off from right to left (RFC 9110, section 8.4), under the budget of the inspection.

A label can lie: what it cannot undo is handed over as it is. Only when the content then is recognizably plain
(a known signature, or text in UTF-8) does the false label need no report: nothing in it went unread.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.decompression import Coding, decompress
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.aws_chunked import is_framed, remove_framing
from dlp_addon.extraction.header_fields import Fields, field_values, list_items
from dlp_addon.extraction.message import Bounds
from dlp_addon.extraction.transfer_encoding import decode_base64
from dlp_addon.model.content import Content

_CODINGS = {
    "gzip": (Coding.GZIP,),
    "x-gzip": (Coding.GZIP,),
    "deflate": (Coding.ZLIB, Coding.RAW_DEFLATE),
    "br": (Coding.BROTLI,),
    "zstd": (Coding.ZSTD,),
    "bzip2": (Coding.BZIP2,),
    "x-bzip2": (Coding.BZIP2,),
    "xz": (Coding.XZ,),
}
# Not codings, but what clients write there: charsets and transfer encodings that change nothing.
_NO_CODINGS = frozenset({"identity", "none", "binary", "7bit", "8bit", "utf-8", "utf8", "us-ascii", "iso-8859-1"})
_SIGNATURES = re.compile(
    rb"PK\x03\x04|PK\x05\x06|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|%PDF-|PAR1|SQLite format 3\x00|\x89PNG\r\n|\xff\xd8\xff"
    rb"|GIF8[79]a|7z\xbc\xaf|Rar!\x1a\x07|\xff\xfe|\xfe\xff"
)
_MAGIC = {b"\x1f\x8b\x08": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz"}
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """What codings left: the contents to read, the most decoded first, and what stood in the way."""

    contents: tuple[Content, ...] = field(repr=False)
    errors: tuple[UnscannableError, ...] = ()


def content_codings(fields: Fields) -> list[str]:
    """The codings of a message in the order in which they were applied, those of its Transfer-Encoding last.

    The proxy has undone `chunked` already.
    """
    transfer = list_items(field_values(fields, "transfer-encoding"))
    content = list_items(field_values(fields, "content-encoding"))
    return [*content, *(coding for coding in transfer if coding != "chunked")]


def implied_coding(content: Content) -> str | None:
    """The coding that content without an announced one shows by its first bytes; None where it shows none."""
    head = bytes(content[:6])
    return next((coding for magic, coding in _MAGIC.items() if head.startswith(magic)), None)


def remove_codings(content: Content, fields: Fields, bounds: Bounds) -> Decoded:
    """Undo the codings that `fields` announce, `aws-chunked` framing first, wherever it stands in the list.

    Raises:
        UnscannableError: OVER_LIMIT.
    """
    codings = content_codings(fields)
    rest = [coding for coding in codings if coding != "aws-chunked"]
    if len(rest) > bounds.limits.max_depth:
        return Decoded((content,), (UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth"),))
    steps = ["aws-chunked"] if is_framed(content, fields) else []
    return remove_named_codings(content, [*steps, *reversed(rest)], bounds)


def remove_named_codings(content: Content, steps: list[str], bounds: Bounds) -> Decoded:
    """Undo `steps` one after the other; lower-case names as in Content-Encoding.

    Raises:
        UnscannableError: OVER_LIMIT.
    """
    leftovers: list[Content] = []
    errors: list[UnscannableError] = []
    for step in steps:
        result = _remove_one(content, step, bounds)
        errors += result.errors
        leftovers += result.contents[1:]
        content = result.contents[0]
    return Decoded((content, *leftovers), tuple(errors))


def _remove_one(content: Content, coding: str, bounds: Bounds) -> Decoded:
    if coding == "aws-chunked":
        return _remove_framing(content, bounds)
    if coding in _NO_CODINGS:
        return Decoded((content,))
    if coding == "base64":
        return _remove_base64(content, bounds)
    if coding not in _CODINGS:
        return Decoded((content,), (UnscannableError(UnscannableReason.UNKNOWN_ENCODING, "Content-Encoding"),))
    return _decompress(content, _CODINGS[coding], bounds)


def _remove_framing(content: Content, bounds: Bounds) -> Decoded:
    unframed = remove_framing(content, bounds.budget)
    if unframed.content is content and is_recognizably_plain(content):
        return Decoded((content,))
    return Decoded((unframed.content, *unframed.leftovers), unframed.errors)


def _remove_base64(content: Content, bounds: Bounds) -> Decoded:
    decoded = decode_base64(content, bounds.budget)
    if decoded is not None:
        return Decoded((decoded,))
    if is_recognizably_plain(content):
        return Decoded((content,))
    return Decoded((content,), (UnscannableError(UnscannableReason.MALFORMED, "Content-Encoding"),))


def _decompress(content: Content, codings: tuple[Coding, ...], bounds: Bounds) -> Decoded:
    for coding in codings:
        result = decompress(coding, content, bounds.budget)
        if result.error is None:
            return Decoded((result.content, *_trailing(content, result.consumed)))
        if len(result.content):
            break
    partial = (result.content,) if len(result.content) else ()
    if is_recognizably_plain(content):
        return Decoded((content, *partial))
    return Decoded((*partial, content), (result.error,) if result.error else ())


def _trailing(content: Content, consumed: int) -> Iterator[Content]:
    if consumed < len(content):
        yield content[consumed:]


def is_recognizably_plain(content: Content) -> bool:
    """Whether content is no compressed stream: it has a well-known signature, or it is text in UTF-8 throughout."""
    if _SIGNATURES.match(content):
        return True
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _SAMPLE_BYTES):
            sample = bytes(content[start : start + _SAMPLE_BYTES])
            decoder.decode(sample)
            if _CONTROL.search(sample):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
