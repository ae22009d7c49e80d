"""What a compound file ([MS-CFB]) says of itself before anything opens it."""

import struct
from collections.abc import Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.tabular.biff.sector_chains import check_chains

_MIN_BYTES = 1_536
_MINI_SECTOR = 64
_FILE_PASS = 0x2F
_RECORDS_BEFORE_FILE_PASS = 4
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")


def check_compound_file(content: bytes) -> None:
    """Refuse what no reader can read.

    Raises:
        UnscannableError: encrypted for an encrypted OOXML package or workbook stream; truncated where sectors that
            its header names lie beyond its end; malformed where its sectors lead round and round.
    """
    if any(name.encode("utf-16-le") in content for name in _ENCRYPTED):
        raise UnscannableError(UnscannableReason.ENCRYPTED, "package")
    if _has_file_pass(content):
        raise UnscannableError(UnscannableReason.ENCRYPTED, "workbook")
    if len(content) < _MIN_BYTES:
        raise UnscannableError(UnscannableReason.TRUNCATED, "compound file")
    (shift,) = struct.unpack_from("<H", content, 30)
    if shift not in {9, 12}:
        raise UnscannableError(UnscannableReason.MALFORMED, "compound file")
    count, directory = struct.unpack_from("<II", content, 44)
    (mini_count,) = struct.unpack_from("<I", content, 64)
    (list_count,) = struct.unpack_from("<I", content, 72)
    if max(count, mini_count, list_count) > len(content) >> shift:
        # Readers ask for memory by these numbers before they look at a sector.
        raise UnscannableError(UnscannableReason.MALFORMED, "compound file")
    fat = struct.unpack_from(f"<{min(count, 109)}I", content, 76)
    sectors = (len(content) - 1 >> shift) + 1
    if any(sector < 0xFFFFFFFA and sector + 1 >= sectors for sector in (directory, *fat)):
        raise UnscannableError(UnscannableReason.TRUNCATED, "compound file")
    check_chains(content, shift)


def _has_file_pass(content: bytes) -> bool:
    """Whether a workbook stream has a FilePass record close behind its first BOF ([MS-XLS] 2.4.117)."""
    for start in _stream_starts(content):
        position = start
        for _ in range(_RECORDS_BEFORE_FILE_PASS):
            if position + 4 > len(content):
                break
            kind, size = struct.unpack_from("<HH", content, position)
            if kind == _FILE_PASS:
                return True
            position += 4 + size
    return False


def _stream_starts(content: bytes) -> Iterator[int]:
    """Positions of BOF records of whole workbooks (BIFF5 and BIFF8), which begin a sector."""
    for mark in (b"\x09\x08\x10\x00\x00\x06\x05\x00", b"\x09\x08\x08\x00\x00\x05\x05\x00"):
        position = content.find(mark)
        while position >= 0:
            if position % _MINI_SECTOR == 0:
                yield position
            position = content.find(mark, position + 1)
