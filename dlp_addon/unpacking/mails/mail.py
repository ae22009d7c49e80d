import email
import email.message
import email.policy
import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.mails.large_mail import read_large_mail
from dlp_addon.unpacking.parts import Flaw, Part

# The standard parser holds a message several times over.
_MAX_PARSED_BYTES = 64 * 1024 * 1024
_MBOX_START = re.compile(rb"(?m)^From [^\r\n]{3,200}\r?\n(?=[!-9;-~]{1,76}:)")
_MIN_TEXT_BYTES = 64
# Old headers make the parser of the standard library raise more than its documented errors.
_ERRORS = (ValueError, TypeError, LookupError, AttributeError, RecursionError, AssertionError)


def read_mail(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Bodies and attachments of a message, or of every message of an mbox file.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    starts = [found.start() for found in _MBOX_START.finditer(content)]
    if not starts or starts[0] != 0:
        starts = [0]
    for start, stop in zip(starts, [*starts[1:], len(content)], strict=True):
        yield from _read_message(content[start:stop], budget)


def _read_message(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    if len(content) > _MAX_PARSED_BYTES:
        yield from _read_large(content, budget)
        return
    try:
        message = email.message_from_bytes(bytes(content), policy=email.policy.compat32)
        pieces = list(message.walk())
    except _ERRORS:
        yield Flaw(reason=UnscannableReason.MALFORMED, detail="mail")
        return
    for index, piece in enumerate(pieces):
        budget.charge_members()
        yield from _read_piece(piece, index, budget)


def _read_large(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    try:
        yield from read_large_mail(content, budget)
    except _ERRORS:
        yield Flaw(reason=UnscannableReason.MALFORMED, detail="mail")


def _read_piece(piece: "email.message.Message[str, str]", index: int, budget: OutputBudget) -> Iterator[Part | Flaw]:
    try:
        name = piece.get_filename() or f"part{index}"
        declared, charset = piece.get_content_type(), piece.get_content_charset()
        payload = None if piece.is_multipart() else piece.get_payload(decode=True)
    except _ERRORS:
        yield Flaw(name=f"part{index}", reason=UnscannableReason.MALFORMED, detail="mail part")
        return
    if isinstance(payload, bytes) and payload:
        content = budget.store([payload], packed_bytes=None)
        yield Part(name=str(name), content=content, declared_media_type=declared, declared_charset=charset)
    for text in (piece.preamble, piece.epilogue):
        if text and len(text) >= _MIN_TEXT_BYTES:
            raw = memoryview(text.encode("utf-8", "surrogateescape"))
            yield Part(name=f"part{index}@", content=raw, hidden=HidingPlace.EPILOGUE)
