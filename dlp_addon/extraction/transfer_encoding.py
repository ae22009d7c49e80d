"""Content-Transfer-Encoding of parts (RFC 2045, section 6): base64 and quoted-printable.

RFC 7578 deprecates it in forms and many servers ignore it there, so a part whose bytes do not look like the
encoding that it names is handed over both ways.
"""

import binascii
import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.byte_search import windows
from dlp_addon.model.content import Content

_BLANKS = b" \t\r\n\f\v"
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
# Bytes that quoted-printable never makes, and the one sequence that decoders disagree about.
_DOUBTFUL = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f-\xff]|=\r(?!\n)")
_NO_ENCODINGS = frozenset({"", "7bit", "8bit", "binary", "identity", "none"})


def decode_transfer(content: Content, encoding: str, budget: OutputBudget) -> tuple[Content, ...]:
    """Contents to read: the decoded one, the one as it stands, or both where the label is doubtful.

    An encoding that is neither base64 nor quoted-printable leaves content as it is.

    Raises:
        UnscannableError: OVER_LIMIT.
    """
    name = encoding.strip().lower()
    if name == "base64":
        decoded = decode_base64(content, budget)
        return (decoded,) if decoded is not None else _leniently(content, budget)
    if name == "quoted-printable":
        return _decode_quoted_printable(content, budget)
    return (content,)


def is_known_encoding(encoding: str) -> bool:
    """Whether `decode_transfer` undoes it, or there is nothing to undo."""
    return encoding.strip().lower() in _NO_ENCODINGS | {"base64", "quoted-printable"}


def decode_base64(content: Content, budget: OutputBudget) -> Content | None:
    """Standard or URL-safe base64 with white space anywhere and padding or not; None where it is something else.

    Raises:
        UnscannableError: OVER_LIMIT.
    """
    try:
        return budget.store(_base64_chunks(content), packed_bytes=len(content))
    except binascii.Error:
        return None


def _base64_chunks(content: Content) -> Iterator[bytes]:
    pending = b""
    ended = False
    for window in windows(content):
        pending += window.translate(_URL_SAFE, _BLANKS)
        if ended and pending:
            raise binascii.Error("data behind padding")
        usable = len(pending) - len(pending) % 4
        yield binascii.a2b_base64(pending[:usable], strict_mode=True)
        ended = pending[:usable].endswith(b"=")
        pending = pending[usable:]
    if pending:
        yield binascii.a2b_base64(pending + b"=" * (-len(pending) % 4), strict_mode=True)


def _leniently(content: Content, budget: OutputBudget) -> tuple[Content, ...]:
    """As servers do that skip what is not of the alphabet, and stop at nothing."""
    decoded = budget.store(_lenient_base64_chunks(content), packed_bytes=len(content))
    return (content, decoded) if len(decoded) else (content,)


def _lenient_base64_chunks(content: Content) -> Iterator[bytes]:
    pending = b""
    for window in windows(content):
        pending += re.sub(rb"[^A-Za-z0-9+/]", b"", window.translate(_URL_SAFE))
        usable = len(pending) - len(pending) % 4
        yield binascii.a2b_base64(pending[:usable])
        pending = pending[usable:]
    if len(pending) > 1:
        yield binascii.a2b_base64(pending + b"=" * (-len(pending) % 4))


def _decode_quoted_printable(content: Content, budget: OutputBudget) -> tuple[Content, ...]:
    decoded = budget.store(_quoted_printable_chunks(content), packed_bytes=len(content))
    return (content, decoded) if _DOUBTFUL.search(content) else (decoded,)


def _quoted_printable_chunks(content: Content) -> Iterator[bytes]:
    pending = b""
    for window in windows(content):
        pending += window
        # An escape or a soft line break must not be cut in two.
        escape = pending.rfind(b"=", max(0, len(pending) - 3))
        cut = len(pending) if escape < 0 else escape
        yield binascii.a2b_qp(pending[:cut])
        pending = pending[cut:]
    yield binascii.a2b_qp(pending)
