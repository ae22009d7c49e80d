"""A sweep as bars for a terminal and as a PNG image, without a library for either."""

import struct
import zlib
from collections.abc import Iterator, Sequence

from dlp_addon.simulation.sweep import SweepPoint

_BAR_COLUMNS = 50
_BLOCKS = " ▏▎▍▌▋▊▉█"
_WIDTH, _HEIGHT = 900, 480
_LEFT, _RIGHT, _TOP, _BOTTOM = 90, 30, 50, 60
_SCALE = 2
_PAPER, _INK, _GRID, _MATCHED, _ALONE = range(5)
_PALETTE = (b"\xff\xff\xff", b"\x1b\x21\x30", b"\xdf\xe3\xea", b"\x9d\xb4\xd8", b"\xb3\x26\x1e")
_GLYPHS = {
    " ": (0, 0, 0, 0, 0), ",": (0, 0x50, 0x30, 0, 0), "-": (8, 8, 8, 8, 8), ".": (0, 0x60, 0x60, 0, 0),
    "0": (62, 81, 73, 69, 62), "1": (0, 66, 127, 64, 0), "2": (66, 97, 81, 73, 70), "3": (33, 65, 69, 75, 49),
    "4": (24, 20, 18, 127, 16), "5": (39, 69, 69, 69, 57), "6": (60, 74, 73, 73, 48), "7": (1, 113, 9, 5, 3),
    "8": (54, 73, 73, 73, 54), "9": (6, 73, 73, 41, 30), ":": (0, 54, 54, 0, 0), "_": (64, 64, 64, 64, 64),
    "a": (32, 84, 84, 84, 120), "b": (127, 72, 68, 68, 56), "c": (56, 68, 68, 68, 32), "d": (56, 68, 68, 72, 127),
    "e": (56, 84, 84, 84, 24), "f": (8, 126, 9, 1, 2), "g": (12, 82, 82, 82, 62), "h": (127, 8, 4, 4, 120),
    "i": (0, 68, 125, 64, 0), "j": (32, 64, 68, 61, 0), "k": (127, 16, 40, 68, 0), "l": (0, 65, 127, 64, 0),
    "m": (124, 4, 24, 4, 120), "n": (124, 8, 4, 4, 120), "o": (56, 68, 68, 68, 56), "p": (124, 20, 20, 20, 8),
    "q": (8, 20, 20, 24, 124), "r": (124, 8, 4, 4, 8), "s": (72, 84, 84, 84, 32), "t": (4, 63, 68, 64, 32),
    "u": (60, 64, 64, 32, 124), "v": (28, 32, 64, 32, 28), "w": (60, 64, 48, 64, 60), "x": (68, 40, 16, 40, 68),
    "y": (12, 80, 80, 80, 60), "z": (68, 100, 84, 76, 68),
}  # fmt: skip
"""Characters of five columns, the lowest bit at the top."""


def draw_text(points: Sequence[SweepPoint]) -> Iterator[str]:
    """A table of thresholds with a bar each; the full bar is the largest number."""
    most = max((point.matched for point in points), default=0)
    yield f"{'at_least':>12} {'matched':>10} {'alone':>10}"
    for point in points:
        yield f"{point.threshold:>12,} {point.matched:>10,} {point.alone:>10,}  {_bar(point.matched, most)}".rstrip()


def draw_png(title: str, points: Sequence[SweepPoint]) -> bytes:
    """An image of 900 x 480 pixels: uploads matched (pale) and refused by this rule alone (red), by threshold."""
    canvas = _Canvas()
    most = max((point.matched for point in points), default=0) or 1
    canvas.write(_LEFT, 16, title)
    for step in range(5):
        height = round(most * step / 4)
        y = _y(height, most)
        canvas.fill(_LEFT, y, _WIDTH - _RIGHT, y + 1, _GRID)
        canvas.write(_LEFT - 12 * len(f"{height:,}") - 6, y - 7, f"{height:,}")
    for place, point in enumerate(points):
        left, right = (_x(number, len(points)) for number in (place, place + 1))
        canvas.fill(left, _y(point.matched, most), right, _HEIGHT - _BOTTOM, _MATCHED)
        canvas.fill(left, _y(point.alone, most), right, _HEIGHT - _BOTTOM, _ALONE)
    for place in sorted({0, len(points) // 4, len(points) // 2, 3 * len(points) // 4, len(points) - 1}):
        if 0 <= place < len(points):
            canvas.write(_x(place, len(points)), _HEIGHT - _BOTTOM + 10, f"{points[place].threshold:,}")
    canvas.write(_LEFT, _HEIGHT - 24, "at least: matched, and red: refused by this rule alone")
    return canvas.png()


def _bar(value: int, most: int) -> str:
    eighths = round(_BAR_COLUMNS * 8 * value / most) if most else 0
    return _BLOCKS[8] * (eighths // 8) + (_BLOCKS[eighths % 8] if eighths % 8 else "")


def _x(place: int, count: int) -> int:
    return _LEFT + round(place * (_WIDTH - _LEFT - _RIGHT) / max(count, 1))


def _y(value: int, most: int) -> int:
    return _HEIGHT - _BOTTOM - round(value * (_HEIGHT - _TOP - _BOTTOM) / most)


class _Canvas:
    """Pixels of a small palette."""

    def __init__(self) -> None:
        self._rows = [bytearray([_PAPER]) * _WIDTH for _ in range(_HEIGHT)]

    def fill(self, left: int, top: int, right: int, bottom: int, color: int) -> None:
        for row in self._rows[max(top, 0) : bottom]:
            row[left:right] = bytes([color]) * (min(right, _WIDTH) - left)

    def write(self, left: int, top: int, text: str) -> None:
        for character in text.lower():
            for column, bits in enumerate(_GLYPHS.get(character, _GLYPHS["-"])):
                for row in range(7):
                    if bits >> row & 1:
                        x, y = left + column * _SCALE, top + row * _SCALE
                        self.fill(min(x, _WIDTH), y, min(x + _SCALE, _WIDTH), y + _SCALE, _INK)
            left += 6 * _SCALE

    def png(self) -> bytes:
        """The image (PNG, third edition: an indexed image of 8 bits, no filter)."""
        pixels = b"".join(b"\0" + bytes(row) for row in self._rows)
        header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 3, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"PLTE", b"".join(_PALETTE)), (b"IDAT", zlib.compress(pixels)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
