"""PDF documents sealed with a password that is known, first of all the empty one that every viewer tries."""

import io

import pypdf

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.pdf_errors import PDF_ERRORS
from dlp_addon.unpacking.sealed.passwords import Passwords

_NONE = ""
"""The user password of a document that only restricts printing and copying (ISO 32000-1, 7.6.3.4)."""
_ROUNDS = 5_000
"""What a try costs in hash rounds at most (ISO 32000-2, algorithm 2.B)."""
_MAX_BYTES = 64 * 1024 * 1024


def open_pdf(content: Content, passwords: Passwords, budget: OutputBudget) -> Content | None:
    """The same document without its seal; None where no known password opens it.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    if len(content) > _MAX_BYTES:
        return None
    for password in passwords.candidates(_ROUNDS, _NONE):
        opened = _open(bytes(content), password)
        if opened is not None:
            passwords.note_success(password)
            return budget.store([opened], packed_bytes=None)
    return None


def _open(content: bytes, password: str) -> bytes | None:
    opened = io.BytesIO()
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if not reader.decrypt(password):
            return None
        pypdf.PdfWriter(clone_from=reader).write(opened)
    except PDF_ERRORS:
        return None
    return opened.getvalue()
