"""RTF as Outlook packs it in its properties ([MS-OXRTFCP]).

Unpacked here: the library that does raises a bare `Exception`, and gives nothing of text whose checksum is wrong.
"""

from collections.abc import Iterator

from dlp_addon.model.content import Content

_HEADER_BYTES = 16
_WINDOW_BYTES = 4096
_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What every window begins with (2.1.3.1.1)."""


def unpack_rich_text(packed: Content) -> Iterator[bytes]:
    """The text behind its header of sizes, mark and checksum; of packed text that ends early what there is."""
    window = bytearray(_START.ljust(_WINDOW_BYTES, b"\0"))
    end = min(len(packed), int.from_bytes(packed[:4], "little") + 4)
    at, place = _HEADER_BYTES, len(_START)
    while at < end:
        control, at = packed[at], at + 1
        for bit in range(8):
            is_reference = control >> bit & 1
            if at + is_reference >= end:
                return
            piece = packed[at : at + 1 + is_reference]
            if is_reference:
                offset, length = int.from_bytes(piece) >> 4, (piece[1] & 15) + 2
                if offset == place:
                    return
            else:
                offset, length = place, 1
                window[place] = piece[0]
            at += 1 + is_reference
            for step in range(length):
                window[place] = window[(offset + step) % _WINDOW_BYTES]
                yield bytes(window[place : place + 1])
                place = (place + 1) % _WINDOW_BYTES
