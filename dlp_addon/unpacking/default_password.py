"""Workbooks sealed with Excel's own default password: nobody who opens them is asked ([MS-OFFCRYPTO] 2.4.2.3)."""

import io
import re
import struct

import msoffcrypto
import msoffcrypto.exceptions
from cryptography.exceptions import UnsupportedAlgorithm

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.content_file import ContentFile

_PASSWORD = "VelvetSweatshop"  # noqa: S105 - it is public, and in every copy of Excel
_MAX_SPINS = 1_000_000
_MAX_BYTES = 256 * 1024 * 1024
_SPINS = re.compile(rb"spinCount=\"(\d{1,20})\"")
# What the library raises on wrong passwords and hostile headers besides its own errors.
_ERRORS = (
    msoffcrypto.exceptions.FileFormatError,
    msoffcrypto.exceptions.DecryptionError,
    msoffcrypto.exceptions.InvalidKeyError,
    msoffcrypto.exceptions.ParseError,
    UnsupportedAlgorithm,
    OSError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    struct.error,
    OverflowError,
    RecursionError,
)


def open_sealed(content: Content, budget: OutputBudget) -> Content | None:
    """What a workbook holds that the default password opens; None for every other password.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    spins = [int(count) for count in _SPINS.findall(content)]
    if len(content) > _MAX_BYTES or any(count > _MAX_SPINS for count in spins):
        return None
    opened = io.BytesIO()
    try:
        file = msoffcrypto.OfficeFile(ContentFile(content))
        file.load_key(password=_PASSWORD)
        file.decrypt(opened)
    except _ERRORS:
        return None
    return budget.store([opened.getvalue()], packed_bytes=None)
