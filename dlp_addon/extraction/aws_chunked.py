"""The `aws-chunked` framing of S3 clients: hexadecimal size lines around the data, then trailer lines.

Amazon S3 API Reference, "Signature calculations for the Authorization header: Transferring payload in multiple
chunks". HTTP's own chunked transfer coding is another thing, which the proxy has removed already.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.byte_search import WINDOW_BYTES, windows
from dlp_addon.extraction.header_fields import Fields, field_value, field_values, list_items
from dlp_addon.model.content import Content

# Only signatures may stand behind a size, and only what S3 knows behind the last frame: elsewhere data could hide.
_SIZE_LINE = re.compile(rb"([0-9A-Fa-f]{1,16})(?:;chunk-signature=[0-9a-f]{1,160}\**)?\r?\n")
_SIGNED_LINE = re.compile(rb"[0-9A-Fa-f]{1,8};chunk-signature=[0-9a-f]{64}\r\n")
_LAST_FRAME = re.compile(rb"\r?\n0{1,16}(?:;chunk-signature=[0-9a-f]{1,160}\**)?\r?\n")
_BLANK = re.compile(rb"\r?\n|\Z")
_TRAILER = re.compile(rb"(?:\r?\n|x-amz-[a-z0-9-]{1,64}:[!-~ ]{0,512}(?:\r?\n|\Z)){0,8}\Z")
# S3 asks for 8 KiB a frame at least, which makes 655,360 frames of its largest single upload of 5 GiB.
_MAX_FRAMES = 1_000_000


@dataclass(frozen=True, slots=True)
class Unframed:
    """What was inside the frames, and bytes that were not of the framing."""

    content: Content = field(repr=False)
    leftovers: tuple[Content, ...] = field(default=(), repr=False)
    errors: tuple[UnscannableError, ...] = ()


def is_framed(content: Content, fields: Fields) -> bool:
    """Whether a body is announced as framed, or not announced and framed all the same."""
    if not len(content):
        return False
    if _SIGNED_LINE.match(content):
        return True
    return (
        "aws-chunked" in list_items(field_values(fields, "content-encoding"))
        or (field_value(fields, "x-amz-content-sha256") or "").upper().startswith("STREAMING-")
        or field_value(fields, "x-amz-decoded-content-length") is not None
    )


def remove_framing(content: Content, budget: OutputBudget) -> Unframed:
    """Join the data of all frames. Content that is not framed at all is handed back as it is, with MALFORMED.

    Raises:
        UnscannableError: OVER_LIMIT.
    """
    frames = _Frames(content)
    joined = frames.single() or budget.store(_coalesced(frames.data()), packed_bytes=None)
    if frames.end == 0:
        return Unframed(content, (), (UnscannableError(UnscannableReason.MALFORMED, "aws-chunked"),))
    if not frames.is_complete:
        return Unframed(joined, (content,), (UnscannableError(UnscannableReason.TRUNCATED, "aws-chunked"),))
    rest = content[frames.end :]
    return Unframed(joined, () if _TRAILER.match(rest) else (rest,))


class _Frames:
    """Reads frames one after the other, and remembers where reading ended."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self.end = 0
        self.is_complete = False

    def single(self) -> Content | None:
        """The data where one frame and the last, empty one are all; not copied."""
        line = _SIZE_LINE.match(self._content)
        size = int(line[1], 16) if line else 0
        if line is None or not size:
            return None
        last = _LAST_FRAME.match(self._content, line.end() + size)
        if last is None:
            return None
        self.end, self.is_complete = last.end(), True
        return self._content[line.end() : line.end() + size]

    def data(self) -> Iterator[Content]:
        """Slices of the content, one a frame.

        Raises:
            UnscannableError: OVER_LIMIT where frames are so many that no client sends them.
        """
        for _ in range(_MAX_FRAMES):
            line = _SIZE_LINE.match(self._content, self.end)
            if line is None:
                return
            size = int(line[1], 16)
            piece = self._content[line.end() : line.end() + size]
            self.end = line.end() + len(piece)
            self.is_complete = size == 0
            blank = _BLANK.match(self._content, self.end)
            yield piece
            if self.is_complete or blank is None or len(piece) < size:
                return
            self.end = blank.end()
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "frames of aws-chunked")


def _coalesced(slices: Iterator[Content]) -> Iterator[bytes]:
    pending = bytearray()
    for piece in slices:
        for window in windows(piece):
            pending += window
            if len(pending) >= WINDOW_BYTES:
                yield bytes(pending)
                pending.clear()
    yield bytes(pending)
