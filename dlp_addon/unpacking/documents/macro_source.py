"""The source text of macros: what a VBA module stream compresses ([MS-OVBA] 2.4.1)."""

import re

# A compressed container, then the attributes that every module's source begins with.
_CONTAINER = re.compile(rb"\x01.[\xb0-\xbf]\x00(?=Attribut)", re.DOTALL)
_CHUNK_BYTES = 4096


def macro_source(module: bytes) -> bytes:
    """The source text of a module stream, as far as it can be had; empty where there is none."""
    found = _CONTAINER.search(module)
    if found is None:
        return b""
    text = bytearray()
    position = found.start() + 1
    while position + 2 <= len(module):
        header = int.from_bytes(module[position : position + 2], "little")
        end = min(position + (header & 0x0FFF) + 3, len(module))
        if header >> 12 & 0x7 != 0x3:
            break
        chunk = module[position + 2 : end]
        text += _decompress(chunk) if header & 0x8000 else chunk
        position = end
    return bytes(text)


def _decompress(chunk: bytes) -> bytes:
    """One chunk of at most 4,096 bytes: behind each flag byte eight tokens, literals or copies."""
    text = bytearray()
    position = 0
    while position < len(chunk):
        flags = chunk[position]
        position += 1
        for bit in range(8):
            if position >= len(chunk):
                break
            if not flags >> bit & 1:
                text.append(chunk[position])
                position += 1
            else:
                token = int.from_bytes(chunk[position : position + 2], "little")
                position += 2
                if not _copy(text, token):
                    return bytes(text)
    return bytes(text)


def _copy(text: bytearray, token: int) -> bool:
    offset_bits = max((len(text) - 1).bit_length(), 4)
    offset = (token >> (16 - offset_bits)) + 1
    length = (token & (0xFFFF >> offset_bits)) + 3
    if offset > len(text) or len(text) + length > 2 * _CHUNK_BYTES:
        return False
    for _ in range(length):
        text.append(text[-offset])
    return True
