"""Containers that begin somewhere inside other content: a zip behind a picture, a self-extracting program."""

import re

from dlp_addon.model.content import Content
from dlp_addon.unpacking.byte_search import find_each
from dlp_addon.unpacking.media_types import OLE_SIGNATURE
from dlp_addon.zip_structure import LOCAL_SIGNATURE, local_entry

_GZIP_SIGNATURE = b"\x1f\x8b\x08"
_BZIP2_SIGNATURE = b"1AY&SY"
_SIGNATURES = (
    LOCAL_SIGNATURE,
    _GZIP_SIGNATURE,
    _BZIP2_SIGNATURE,
    OLE_SIGNATURE,
    b"7z\xbc\xaf\x27\x1c",
    b"PACK\x00\x00\x00\x02",
    b"PACK\x00\x00\x00\x03",
    b"Rar!\x1a\x07",
    b"MSCF\x00\x00\x00\x00",
    b"\xfd7zXZ\x00\x00",
    b"SQLite format 3\x00",
)
# Flags and the two bytes behind the time leave few chances to be something else.
_GZIP = re.compile(rb"\x1f\x8b\x08[\x00\x08].{4}[\x00\x02\x04][\x00\x03\x07\x0a\x0b\xff]", re.DOTALL)
_BZIP2 = re.compile(rb"BZh[1-9]1AY&SY")
# Every container has some near its signature, and plain text has none: most of it need not be searched.
_CONTROLS = bytes(set(range(27)) - {9, 10, 13})
_MAX_FOUND = 64


def container_starts(content: Content) -> list[int]:
    """Offsets behind the first byte where another container begins, in order; of zip members only the first.

    At most 64: each is read to its own end, and more would make the work quadratic.
    """
    starts: list[int] = []
    zip_found = False
    for found, signature in find_each(content, *_SIGNATURES, beside=_CONTROLS):
        at = found - 4 if signature == _BZIP2_SIGNATURE else found
        is_zip = signature == LOCAL_SIGNATURE
        if at > 0 and not (is_zip and zip_found) and _is_start(content, at, signature):
            starts.append(at)
            zip_found = zip_found or is_zip
        if len(starts) == _MAX_FOUND:
            break
    return sorted(starts)


def _is_start(content: Content, at: int, signature: bytes) -> bool:
    if signature == LOCAL_SIGNATURE:
        entry = local_entry(content, at)
        return entry is not None and bool(entry.name) and entry.name.isprintable()
    if signature == _GZIP_SIGNATURE:
        return _GZIP.match(content, at) is not None
    return signature != _BZIP2_SIGNATURE or _BZIP2.match(content, at) is not None
