"""Office files sealed with a password that is known: the listed ones, and Excel's default ([MS-OFFCRYPTO] 2.4.2.3)."""

import io
import re
import struct

import msoffcrypto
import msoffcrypto.exceptions
from cryptography.exceptions import UnsupportedAlgorithm

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.content_file import ContentFile
from dlp_addon.unpacking.sealed.passwords import Passwords

_DEFAULT = "VelvetSweatshop"
"""Public, and in every copy of Excel: nobody who opens such a workbook is asked."""
_MAX_SPINS = 1_000_000
_MAX_BYTES = 256 * 1024 * 1024
_SPINS = re.compile(rb"spinCount=\"(\d{1,20})\"")
# A key of the binary formats and of OOXML's standard encryption (2.3.6.2); agile encryption names its own number.
_STANDARD_ROUNDS = 50_000
_DERIVATIONS = 3
"""What one try on agile encryption derives: the key, and the two that verify it."""
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


def open_office(content: Content, passwords: Passwords, budget: OutputBudget) -> Content | None:
    """What a sealed workbook or document holds; None where no known password opens it.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    spins = [int(count) for count in _SPINS.findall(content)]
    if len(content) > _MAX_BYTES or any(count > _MAX_SPINS for count in spins):
        return None
    rounds = max((count * _DERIVATIONS for count in spins), default=_STANDARD_ROUNDS)
    for password in passwords.candidates(rounds, _DEFAULT):
        opened = _open(content, password)
        if opened is not None:
            passwords.note_success(password)
            return budget.store([opened], packed_bytes=None)
    return None


def _open(content: Content, password: str) -> bytes | None:
    opened = io.BytesIO()
    try:
        file = msoffcrypto.OfficeFile(ContentFile(content))
        if file.format == "ooxml":
            file.load_key(password=password, verify_password=True)
        else:
            file.load_key(password=password)
        file.decrypt(opened)
    except _ERRORS:
        return None
    return opened.getvalue()
