"""Unix archives: static libraries and Debian packages (ar(5); `deb` is one of them)."""

from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Flaw, Part

_SIGNATURE_BYTES = 8
_HEADER_BYTES = 60
_END_MARK = b"`\n"
_SIZE = slice(48, 58)
_BSD_NAME = b"#1/"
_MAX_NAME_BYTES = 255


def read_ar(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Every member, the indexes too, sliced from the content.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    position = _SIGNATURE_BYTES
    while position < len(content):
        header = bytes(content[position : position + _HEADER_BYTES])
        size = _member_size(header)
        if size is None:
            yield Flaw(reason=UnscannableReason.MALFORMED, detail="ar header")
            return
        start, end = position + _HEADER_BYTES, position + _HEADER_BYTES + size
        if end > len(content):
            yield Flaw(reason=UnscannableReason.TRUNCATED, detail="ar member")
        budget.charge_members()
        yield from _member(header, content[start:end])
        # Members begin at even places.
        position = end + end % 2


def _member_size(header: bytes) -> int | None:
    digits = header[_SIZE].strip()
    if len(header) < _HEADER_BYTES or header[-2:] != _END_MARK or not digits.isdigit():
        return None
    return int(digits)


def _member(header: bytes, content: Content) -> Iterator[Part]:
    name = header[:16].rstrip()
    length = int(name[len(_BSD_NAME) :]) if name.startswith(_BSD_NAME) and name[len(_BSD_NAME) :].isdigit() else 0
    if 0 < length <= _MAX_NAME_BYTES:
        # BSD writes a long name before the content, and counts it in its size.
        name, content = bytes(content[:length]).rstrip(b"\0"), content[length:]
    text = name.decode("utf-8", "replace")
    if len(content):
        yield Part(name=text.rstrip("/") or text, content=content)
