"""Containers that begin somewhere inside other content: a zip behind a picture, a self-extracting program."""

import re
from collections.abc import Iterator

from dlp_addon.model.content import Content
from dlp_addon.unpacking.byte_search import find_each, find_first, find_last
from dlp_addon.unpacking.media_types import OLE_SIGNATURE
from dlp_addon.unpacking.zip_structure import END_SIGNATURE, LOCAL_SIGNATURE, local_entry

_SIGNATURES = (
    OLE_SIGNATURE,
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"MSCF\x00\x00\x00\x00",
    b"\xfd7zXZ\x00\x00",
    b"SQLite format 3\x00",
)
# Method, flags and the two bytes behind the time leave few chances to be something else.
_GZIP = re.compile(rb"\x1f\x8b\x08[\x00\x08].{4}[\x00\x02\x04][\x00\x03\x07\x0a\x0b\xff]", re.DOTALL)
_BZIP2 = re.compile(rb"BZh[1-9]1AY&SY")
_MAX_FOUND = 64
_MIN_TEXT_BYTES = 128
_NOT_TEXT = bytes(b"\n"[0] if value in b"\t\r\n" or 32 <= value < 127 or value >= 128 else 0 for value in range(256))


def container_starts(content: Content) -> list[int]:
    """Offsets behind the first byte where another container may begin, in order; at most 64."""
    starts = {at for signature in _SIGNATURES for at in _limited(find_each(content, signature))}
    starts.update(_limited(found.start() for pattern in (_GZIP, _BZIP2) for found in pattern.finditer(content)))
    starts.add(zip_start(content))
    return sorted(at for at in starts if at > 0)[:_MAX_FOUND]


def zip_start(content: Content) -> int:
    """Offset of the first plausible local header of a zip, -1 where there is none."""
    at = find_first(content, LOCAL_SIGNATURE)
    while at >= 0:
        entry = local_entry(content, at)
        if entry is not None and _is_plausible_name(entry.name):
            return at
        at = find_first(content, LOCAL_SIGNATURE, at + 1)
    return -1


def has_zip_end(content: Content) -> bool:
    """Whether the end record of a zip stands anywhere."""
    return find_last(content, END_SIGNATURE) >= 0


def text_tail(content: Content) -> Content:
    """The text that binary content ends with, empty where there is none worth looking at."""
    sample = bytes(content[-1024 * 1024 :]).translate(_NOT_TEXT)
    start = sample.rfind(b"\x00") + 1
    tail = content[len(content) - len(sample) + start :]
    return tail if len(tail) >= _MIN_TEXT_BYTES else content[:0]


def _is_plausible_name(name: str) -> bool:
    return bool(name) and name.isprintable()


def _limited(found: Iterator[int]) -> Iterator[int]:
    for at, _ in zip(found, range(_MAX_FOUND), strict=False):
        yield at
