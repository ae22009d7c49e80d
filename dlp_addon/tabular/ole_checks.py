"""What a compound file ([MS-CFB]) says of itself before anything opens it."""

import struct

from dlp_addon.errors import UnscannableError, UnscannableReason

_MIN_BYTES = 1_536
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")


def check_compound_file(content: bytes) -> None:
    """Refuse what no reader can read.

    Raises:
        UnscannableError: encrypted for an encrypted OOXML package; truncated where sectors that its header names lie
            beyond its end.
    """
    if any(name.encode("utf-16-le") in content for name in _ENCRYPTED):
        raise UnscannableError(UnscannableReason.ENCRYPTED, "package")
    if len(content) < _MIN_BYTES:
        raise UnscannableError(UnscannableReason.TRUNCATED, "compound file")
    (shift,) = struct.unpack_from("<H", content, 30)
    if shift not in {9, 12}:
        raise UnscannableError(UnscannableReason.MALFORMED, "compound file")
    count, directory = struct.unpack_from("<II", content, 44)
    fat = struct.unpack_from(f"<{min(count, 109)}I", content, 76)
    sectors = (len(content) - 1 >> shift) + 1
    if any(sector < 0xFFFFFFFA and sector + 1 >= sectors for sector in (directory, *fat)):
        raise UnscannableError(UnscannableReason.TRUNCATED, "compound file")
