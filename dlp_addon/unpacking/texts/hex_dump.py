"""Hexadecimal dumps with offsets, as `xxd`, `hexdump -C` and `od -tx1` print them."""

import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Part

_LINE = rb"[ \t>]{0,8}(?:0x)?[0-9a-fA-F]{4,16}:?[ \t]+(?:[0-9a-fA-F]{2}[ \t]?){4,64}[^\r\n]{0,200}(?:\r?\n|\Z)"
_DUMP = re.compile(rb"(?m)^(?>" + _LINE + rb"){4,4096}+")
_FIELDS = re.compile(rb"[ \t>]{0,8}(?:0x)?[0-9a-fA-F]{4,16}:?[ \t]+([0-9a-fA-F \t]{8,200})")
_BYTES = re.compile(rb"[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2}){0,7} ?")
_MIN_LINES = 4
_PROBE_BYTES = 4096
_PROBE = re.compile(rb"(?m)^(?>" + _LINE + rb"){%d}" % _MIN_LINES)


def decode_dumps(text: Content, budget: OutputBudget) -> Iterator[Part]:
    """The bytes of a text that is a dump from its beginning on; a dump inside other text is found by its first lines.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    found = _PROBE.search(text, 0, _PROBE_BYTES)
    if found is not None:
        content = budget.store(_chunks(text, found.start()), packed_bytes=None)
        yield Part(name=f"dump@{found.start()}", content=content)


def _chunks(text: Content, at: int) -> Iterator[bytes]:
    while (found := _DUMP.match(text, at)) is not None:
        yield b"".join(map(_bytes_of_line, found.group().splitlines()))
        at = found.end()


def _bytes_of_line(line: bytes) -> bytes:
    """The bytes before the column of characters, which stands behind a wider gap."""
    found = _FIELDS.match(line)
    digits = re.sub(rb"[ \t]", b"", _column_of_bytes(found.group(1))) if found else b""
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))


def _column_of_bytes(fields: bytes) -> bytes:
    """`hexdump -C` parts eight bytes from eight by two blanks; behind any other such gap the characters stand."""
    groups = re.split(rb"[ \t]{2,}", fields.strip())
    is_parted = len(groups[0].split()) == 8 and _BYTES.fullmatch(groups[1] if len(groups) > 1 else b"") is not None
    return b" ".join(groups[: 2 if is_parted else 1])
