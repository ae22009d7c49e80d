"""Text inside binary content: comments of pictures, tags of sound and video, what was appended to anything."""

import re
import zlib
from collections.abc import Iterator

import numpy as np

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.byte_search import find_each
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.mixed_records import holds_records
from dlp_addon.unpacking.texts.text_encoding import is_text

_MIN_BYTES = 128
_MAX_RUNS = 1_000
_MAX_APART = 20
_SHORT_BYTES = 2_048
_WINDOW_BYTES = 1024 * 1024
_MIN_BREAKS = 2
_TEXT = bytes(b"t"[0] if value in b"\t\r\n" or 32 <= value < 127 or value >= 128 else 0 for value in range(256))
_RUN = b"t" * _MIN_BYTES
_WORD = np.frombuffer(b"t" * 8, np.uint64)[0]
_RUN_OF_WORDS = b"\x01" * (_MIN_BYTES // 8 - 1)
_ALL_TEXT = re.compile(rb"[\t\n\r\x20-\x7e\x80-\xff]*+")
_WIDE = re.compile(rb"(?:[\t\n\r\x20-\x7e]\x00){%d,}+" % (_MIN_BYTES // 2))
_BREAKS = re.compile(rb"[\r\n]")
_STRING = re.compile(rb"(?:[\t\x20-\x7e]|[\xc3-\xf4][\x80-\xbf]{1,3}){4,}")
_MIN_STRING_SHARE = 0.5
# CMF and FLG of RFC 1950 with the usual window of 32 KiB.
_ZLIB_STARTS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_PROBE_BYTES = 512
_MAX_PROBES = 1_000_000


def text_runs(content: Content, place: HidingPlace | None, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Every run of text of several lines, narrow or UTF-16, and every zlib stream that holds such text.

    Many short ones come together. Past 1,000 longer ones there is a `Flaw`, so that decoys hide nothing.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    found = [run for run in (*_narrow_runs(content), *_wide_runs(content)) if _is_of_interest(content, run)]
    short = [run for run in found if run[1] - run[0] <= _SHORT_BYTES]
    if len(short) > _MAX_APART:
        # Each by itself would cost a table; together they are one, as the records that they may well be.
        joined = budget.store((bytes(content[start:stop]) + b"\n" for start, stop in short), packed_bytes=None)
        yield Part(name=f"@{short[0][0]}", content=joined, hidden=place, is_excerpt=True)
        found = [run for run in found if run[1] - run[0] > _SHORT_BYTES]
    for start, stop in found[:_MAX_RUNS]:
        yield Part(name=f"@{start}", content=content[start:stop], hidden=place, is_excerpt=True)
    if len(found) > _MAX_RUNS:
        yield Flaw(reason=UnscannableReason.OVER_LIMIT, detail="texts in binary content")
        return
    yield from _packed_texts(content, place, budget)


def without_zeros(content: Content, budget: OutputBudget) -> Iterator[Part]:
    """The lines of text whose cells or records are padded or ended with zeros; nothing for other content.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    raw = bytes(content[:_WINDOW_BYTES])
    mark = b"\n" if _BREAKS.search(raw) is None and b"\x00\x00" not in raw else b""
    head = raw.replace(b"\x00", mark)
    if b"\x00" not in raw or len(_BREAKS.findall(head)) < _MIN_BREAKS:
        return
    if is_text(memoryview(head)):
        windows = range(0, len(content), _WINDOW_BYTES)
        pieces = (bytes(content[at : at + _WINDOW_BYTES]).replace(b"\x00", mark) for at in windows)
        yield Part(name="text", content=budget.store(pieces, packed_bytes=None), hidden=HidingPlace.EPILOGUE)


def joined_strings(content: Content, budget: OutputBudget) -> Iterator[Part]:
    """The short strings of serialized objects as words of one text; nothing where they are the smaller part.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    head = bytes(content[:_WINDOW_BYTES])
    if (
        holds_records(head)
        or sum(map(len, _STRING.findall(head))) < _MIN_STRING_SHARE * len(head)
        or len(head) < _MIN_BYTES
    ):
        return
    # A string that two windows share is cut in two; both halves are still there.
    windows = (bytes(content[at : at + _WINDOW_BYTES]) for at in range(0, len(content), _WINDOW_BYTES))
    pieces = (b" ".join(_STRING.findall(window)) + b"\n" for window in windows)
    yield Part(name="strings", content=budget.store(pieces, packed_bytes=None))


def _is_of_interest(content: Content, run: tuple[int, int]) -> bool:
    text = content[run[0] : run[1]]
    return len(_BREAKS.findall(text)) >= _MIN_BREAKS or _is_document(text)


def _is_document(run: Content) -> bool:
    """Whether one long line may be markup or JSON."""
    return bytes(run[:1]) in (b"{", b"[", b"<")


def _narrow_runs(content: Content) -> Iterator[tuple[int, int]]:
    """Found in a translated copy of one window at a time; a run may go on through many windows."""
    end = 0
    for start in range(0, len(content), _WINDOW_BYTES):
        window = bytes(content[start : start + _WINDOW_BYTES + _MIN_BYTES - 1]).translate(_TEXT)
        if not _may_hold_run(window):
            continue
        at = max(end - start, 0)
        while (found := window.find(_RUN, at)) >= 0:
            end = _end_of_text(content, start + found)
            yield start + found, end
            at = end - start


def _may_hold_run(window: bytes) -> bool:
    """Whether as many aligned words of eight bytes are all text as a run must hold: an eighth of the search."""
    words = np.frombuffer(window, np.uint64, len(window) // 8)
    return bytes(words == _WORD).find(_RUN_OF_WORDS) >= 0


def _end_of_text(content: Content, at: int) -> int:
    rest = _ALL_TEXT.match(content, at)
    return rest.end() if rest else at


def _wide_runs(content: Content) -> Iterator[tuple[int, int]]:
    """Found at their line ends: a text has one every few hundred characters."""
    end = 0
    for at, found in find_each(content, b"\n\x00", b"\x00\n"):
        line_end = at + found.index(b"\n")
        if line_end < end or not _is_beside_wide_text(content, line_end):
            continue
        run = _WIDE.search(content, max(end, at - 4096), min(len(content), at + 2 * _MIN_BYTES))
        if run is None:
            # What began before here would have been found.
            end = at + _MIN_BYTES
            continue
        whole = _WIDE.match(content, run.start())
        end = whole.end() if whole else run.end()
        yield run.start(), end


def _is_beside_wide_text(content: Content, line_end: int) -> bool:
    """Whether every second byte before or behind a line end is zero."""
    before, behind = content[max(line_end - 5, 0) : line_end : 2], content[line_end + 1 : line_end + 6 : 2]
    return not any(before) or not any(behind)


def _packed_texts(content: Content, place: HidingPlace | None, budget: OutputBudget) -> Iterator[Part | Flaw]:
    end = 0
    for count, (at, _) in enumerate(find_each(content, *_ZLIB_STARTS)):
        if count == _MAX_PROBES:
            yield Flaw(reason=UnscannableReason.OVER_LIMIT, detail="streams in binary content")
            return
        if at >= end and _begins_with_text(content[at : at + _PROBE_BYTES]):
            decoded = decompress(Coding.ZLIB, content[at:], budget)
            end = at + decoded.consumed if decoded.error is None else at
            yield Part(name=f"zlib@{at}", content=decoded.content, hidden=place)


def _begins_with_text(packed: Content) -> bool:
    try:
        head = zlib.decompressobj().decompress(packed, _PROBE_BYTES)
    except zlib.error:
        return False
    return len(head) >= _MIN_BYTES and _BREAKS.search(head) is not None and is_text(memoryview(head))
