"""Which bytes of a body are opaque media: what may be sent ahead of the decision, where the operator wants that.

The beginning is inspected like an upload of its own. What follows is looked at here, window by window, for whatever a
reader could make something of: text in any usual encoding, bytes that repeat as those of a language or a table do, and
the beginnings of archives, documents, databases and compressed streams.
"""

import re
import zlib
from collections.abc import Collection
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dlp_addon.unpacking.media_types import sniff

MEDIA_FAMILIES: Final = ("audio", "image", "video")

BEGINNING_BYTES: Final = 256 * 1024
"""Of a body that are inspected before anything is sent ahead, at least."""

MAX_BEGINNING_BYTES: Final = 4 * 1024 * 1024
"""Of a body whose media begins later nothing is sent ahead."""

WINDOW_BYTES: Final = 256 * 1024
LOOKAHEAD_BYTES: Final = 4 * 1024
"""Looked at together with a window, so that nothing begins in it unseen and goes on behind it."""

_LOCATED_BYTES = 16 * 1024
"""Of a body, in which its media begins, behind the head of a form."""
_MAX_BOXES = 64
_BOXES_BEFORE_MEDIA = frozenset(
    {b"ftyp", b"styp", b"moov", b"free", b"skip", b"wide", b"uuid", b"pdin", b"meta", b"sidx", b"moof"}
)
"""Of ISO/IEC 14496-12 and QuickTime; the media itself is in `mdat`."""

_TEXT_RUN = re.compile(rb"[\t-\r\x20-\x7e]{24}")
_MAX_TEXT_SHARE = 0.55
"""Of a block; of noise 38 % are printable."""
_BLOCK_BYTES = 4 * 1024
_LAG = 17
_MAX_REPEATED = 72
"""Bytes of a block that come again 17 bytes later: 16 of noise, give or take 4; over 250 of text in any encoding."""
_WIDE_MASKS = (b"\x55\x55", b"\xaa\xaa", b"\x77", b"\xee", b"\xdd", b"\xbb")
"""Zeros in every second byte, sixteen in a row, or in three of four, eight in a row: UTF-16 and UTF-32."""
_SIGNATURES: Final = (
    *(b"PK\x03\x04", b"7z\xbc\xaf", b"\xfd7zX", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"\xd0\xcf\x11\xe0"),
    *(b"Rar!", b"MSCF", b"1AY&", b"PAR1"),
)
_GZIP: Final = b"\x1f\x8b\x08"
_ZLIB: Final = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_PAIRS: Final = tuple(int.from_bytes(begin[:2], "little") for begin in (*_SIGNATURES, _GZIP, *_ZLIB))
_DECODED_BYTES = 4 * 1024

type Bytes = NDArray[np.uint8]


def locate_media(beginning: bytes, content_type: str) -> tuple[str, int] | None:
    """Family of the media that a body consists of, and where it begins; None for everything else.

    In a multipart form that is behind the head of its first file.
    """
    if not content_type.strip().lower().startswith("multipart/"):
        family = _tell_family(beginning)
        return (family, 0) if family else None
    if not beginning.startswith(b"--"):
        return None
    end = beginning.find(b"\r\n\r\n")
    while end >= 0:
        if family := _tell_family(beginning[end + 4 :]):
            return family, end + 4
        end = beginning.find(b"\r\n\r\n", end + 4)
    return None


def _tell_family(content: bytes) -> str | None:
    kind = str(sniff(memoryview(content)))
    if kind == "application/ogg":
        return "audio"
    if len(content) > 376 and content[0] == content[188] == content[376] == 0x47:
        # An MPEG transport stream: packets of 188 bytes that begin with 0x47 (ISO/IEC 13818-1).
        return "video"
    family = kind.partition("/")[0]
    return family if family in MEDIA_FAMILIES else None


class MediaWatch:
    """Looks at a body while it comes in, from its first byte on and in order.

    Attributes:
        beginning: what has to be inspected first, once it is there; empty before and after `forget_beginning`.
        opaque_bytes: how much of the body is the beginning or opaque; grows until `is_over`.
        is_over: whether something came that is not opaque: nothing behind it will count as such.
    """

    def __init__(self, content_type: str, families: Collection[str]) -> None:
        """Only media of `families` counts; `content_type` is the header of the request."""
        self.beginning = b""
        self.opaque_bytes = 0
        self.is_over = False
        self._content_type = content_type
        self._families = families
        self._is_located = False
        self._next_box = -1
        self._boxes = 0
        self._beginning_bytes = BEGINNING_BYTES
        self._unjudged = bytearray()

    def take(self, data: bytes | bytearray) -> None:
        """Look at what comes next. Raises nothing: what cannot be judged does not count as opaque."""
        if self.is_over:
            return
        try:
            self._take(data)
        except Exception:  # noqa: BLE001 - the boundary: on the thread that writes, only the disk may fail
            self._stop()

    def _take(self, data: bytes | bytearray) -> None:
        self._unjudged += data
        if not self._is_located and len(self._unjudged) >= _LOCATED_BYTES:
            self._locate()
        if self._is_located and not self.opaque_bytes:
            self._begin()
        if self.opaque_bytes:
            self._judge_windows()

    def forget_beginning(self) -> None:
        """Free the memory of the beginning."""
        self.beginning = b""

    def _locate(self) -> None:
        located = locate_media(bytes(self._unjudged[:_LOCATED_BYTES]), self._content_type)
        if located is None or located[0] not in self._families:
            self._stop()
            return
        start = located[1]
        self._is_located = True
        self._beginning_bytes = max(BEGINNING_BYTES, start + WINDOW_BYTES)
        if bytes(self._unjudged[start + 4 : start + 8]) in _BOXES_BEFORE_MEDIA:
            self._next_box = start

    def _begin(self) -> None:
        """Find out how long the beginning is, and keep it once it is there."""
        while self._next_box >= 0 and len(self._unjudged) >= self._next_box + 16:
            self._pass_box(bytes(self._unjudged[self._next_box : self._next_box + 16]))
        needed = max(self._beginning_bytes, self._next_box)
        if self.is_over or needed > MAX_BEGINNING_BYTES:
            self._stop()
        elif self._next_box < 0 and len(self._unjudged) >= needed:
            self.beginning = bytes(self._unjudged[:needed])
            del self._unjudged[:needed]
            self.opaque_bytes = needed

    def _pass_box(self, head: bytes) -> None:
        """Go on behind a box; where it is the one with the media, the beginning ends a window behind its head."""
        size, kind = int.from_bytes(head[:4], "big"), head[4:8]
        self._boxes += 1
        if kind == b"mdat":
            self._beginning_bytes = max(self._beginning_bytes, self._next_box + WINDOW_BYTES)
            self._next_box = -1
        elif kind not in _BOXES_BEFORE_MEDIA or size < 8 or self._boxes > _MAX_BOXES:
            self._stop()
            self._next_box = -1
        else:
            self._next_box += size

    def _judge_windows(self) -> None:
        while len(self._unjudged) >= WINDOW_BYTES + LOOKAHEAD_BYTES:
            if not is_opaque(bytes(self._unjudged[: WINDOW_BYTES + LOOKAHEAD_BYTES])):
                self._stop()
                return
            del self._unjudged[:WINDOW_BYTES]
            self.opaque_bytes += WINDOW_BYTES

    def _stop(self) -> None:
        self.is_over = True
        self._unjudged = bytearray()


def is_opaque(window: bytes) -> bool:
    """Whether nobody can read anything in it: no text, no repetition, no beginning of a container or stream."""
    values = np.frombuffer(window, np.uint8)
    return not (_holds_text(window, values) or _repeats(values) or _holds_container(window))


def _holds_text(window: bytes, values: Bytes) -> bool:
    """Whether 24 characters of text follow each other, or a block has much more of them than noise."""
    is_text = np.packbits((values - 32 < 95) | (values - 9 < 5))
    if _most_in_block(is_text) > _MAX_TEXT_SHARE * _BLOCK_BYTES:
        return True
    # 24 in a row fill two aligned bytes of the mask, which few windows of noise have.
    if b"\xff\xff" in is_text.tobytes() and _TEXT_RUN.search(window):
        return True
    zeros = np.packbits(values == 0).tobytes()
    return any(mask in zeros for mask in _WIDE_MASKS)


def _repeats(values: Bytes) -> bool:
    """Whether bytes come again as in a language or a table; padding with one and the same byte does not count."""
    again = (values[:-_LAG] == values[_LAG:]) & (values[:-_LAG] != values[1 : 1 - _LAG])
    return _most_in_block(np.packbits(again)) > _MAX_REPEATED


def _most_in_block(marks: Bytes) -> int:
    """Of marks that are packed eight in a byte, how many stand in the block that has the most."""
    blocks = len(marks) * 8 // _BLOCK_BYTES
    counts = np.bitwise_count(marks[: blocks * _BLOCK_BYTES // 8]).reshape(blocks, _BLOCK_BYTES // 8)
    return int(counts.sum(axis=1, dtype=np.uint16).max(initial=0))


def _holds_container(window: bytes) -> bool:
    return any(_begins_container(window, at) for shift in (0, 1) for at in _candidates(window[shift:], shift))


def _candidates(window: bytes, shift: int) -> list[int]:
    """Every second place at which two bytes stand that a container or stream begins with, `shift` added."""
    pairs = np.frombuffer(window, "<u2", len(window) // 2)
    found = pairs == _PAIRS[0]
    same = np.empty_like(found)
    for pair in _PAIRS[1:]:
        found |= np.equal(pairs, pair, out=same)
    places: list[int] = (np.flatnonzero(found) * 2 + shift).tolist()
    return places


def _begins_container(window: bytes, at: int) -> bool:
    if window.startswith(_SIGNATURES, at):
        return True
    if window.startswith(_ZLIB, at):
        return _inflates(window, at, zlib.MAX_WBITS)
    return window.startswith(_GZIP, at) and _inflates(window, at, 16 + zlib.MAX_WBITS)


def _inflates(window: bytes, at: int, window_bits: int) -> bool:
    """Whether a deflated stream begins there: noise breaks off, and nearly never comes to a right checksum."""
    inflater = zlib.decompressobj(window_bits)
    try:
        decoded = inflater.decompress(window[at : at + LOOKAHEAD_BYTES], _DECODED_BYTES)
    except zlib.error:
        return False
    return inflater.eof or len(decoded) >= _DECODED_BYTES
