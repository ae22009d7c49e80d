"""Records of text with binary numbers in them, as COBOL programs write them, in ASCII or in EBCDIC."""

import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Part

_WINDOW_BYTES = 1024 * 1024
_MIN_BYTES = 128
_RUN = re.compile(rb"[\x20-\x7e]{4,}+")
_MIN_RUN, _MIN_TEXT, _MIN_MAINFRAME = 40, 0.6, 0.7
_MAX_LINE = 200
_BLANK = 0x40
_MAINFRAME_LETTERS = bytes(code for code in range(0x80, 0x100) if bytes([code]).decode("cp037").isalnum())
_MIN_BLANKS = 0.03
_ASCII_ALONE = bytes(code if 32 <= code < 127 else 32 for code in range(256))
_FROM_MAINFRAME = bytes(
    ord(character) if (character := bytes([code]).decode("cp037")).isascii() and character.isprintable() else 32
    for code in range(256)
)


def holds_records(head: bytes) -> bool:
    """Whether content is mostly such records."""
    return _translation(head) is not None


def mixed_records(content: Content, budget: OutputBudget) -> Iterator[Part]:
    """Such records as ASCII of the same length, blanks for everything else; nothing for other content.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    table = _translation(bytes(content[:_WINDOW_BYTES]))
    if table is not None:
        windows = (bytes(content[at : at + _WINDOW_BYTES]) for at in range(0, len(content), _WINDOW_BYTES))
        yield Part(
            name="records", content=budget.store((window.translate(table) for window in windows), packed_bytes=None)
        )


def _translation(head: bytes) -> bytes | None:
    """How the bytes of such records become ASCII."""
    if len(head) < _MIN_BYTES:
        return None
    blanks = head.count(_BLANK)
    letters = len(head) - len(head.translate(None, _MAINFRAME_LETTERS))
    if blanks >= _MIN_BLANKS * len(head) and letters + blanks >= _MIN_MAINFRAME * len(head):
        return _FROM_MAINFRAME
    runs = [len(run) for run in _RUN.findall(head)]
    is_cut = head.count(b"\n") * _MAX_LINE > len(head)
    is_text = not is_cut and sum(runs) >= _MIN_TEXT * len(head) and sum(runs) >= _MIN_RUN * len(runs)
    return _ASCII_ALONE if is_text else None
