"""What a binary workbook ([MS-XLS]) says of all its sheets: formats that nobody can read, and what is printed."""

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

from dlp_addon.tabular.sheets.cell_styles import TINY_POINTS, is_formatted_away
from dlp_addon.tabular.sheets.print_ranges import PrintRange

_FONT, _FORMAT, _XF, _NAME = 0x31, 0x41E, 0xE0, 0x18
_TWIPS_PER_POINT = 20
_WHITES = frozenset({1, 9, 65})
_SOLID = 1
_BUILT_IN = 0x20
_PRINT_AREA = 6
# PtgArea3d and PtgRef3d (2.5.198.28, 2.5.198.84) of any class, behind the index of their sheet.
_AREA = re.compile(rb"[\x3b\x5b\x7b]..(..)(..)(..)(..)", re.DOTALL)
_CELL = re.compile(rb"[\x3a\x5a\x7a]..(..)(..)", re.DOTALL)
_COLUMN_BITS = 0x3FFF
# Numbers of fonts leave 4 out (2.4.122).
_LEFT_OUT = 4


@dataclass(slots=True)
class RecordSights:
    """Numbers of the cell formats that nobody can read, and the print ranges by the number of a sheet from 1."""

    unreadable: set[int] = field(default_factory=set)
    print_ranges: dict[int, tuple[PrintRange, ...]] = field(default_factory=dict)


def read_record_sights(records: Iterable[tuple[int, bytes]]) -> RecordSights:
    """Read the records before the first sheet; those that are too short say nothing."""
    sights = RecordSights()
    fonts: list[bytes] = []
    codes: dict[int, str] = {}
    count = 0
    for kind, body in records:
        if kind == _FONT:
            fonts.append(body)
            if len(fonts) == _LEFT_OUT:
                fonts.append(b"")
        elif kind == _FORMAT:
            codes[int.from_bytes(body[:2], "little")] = body[5:].decode("latin-1").replace("\x00", "")
        elif kind == _XF:
            if len(body) >= 20 and _is_unreadable(body, fonts, codes):
                sights.unreadable.add(count)
            count += 1
        elif kind == _NAME and len(body) > 16 and body[0] & _BUILT_IN and body[3] == 1 and body[15] == _PRINT_AREA:
            sights.print_ranges[int.from_bytes(body[8:10], "little")] = _ranges(body[16:])
    return sights


def _is_unreadable(xf: bytes, fonts: list[bytes], codes: dict[int, str]) -> bool:
    font_number, code_number = struct.unpack_from("<HH", xf)
    if is_formatted_away(codes.get(code_number, "")):
        return True
    font = fonts[font_number] if font_number < len(fonts) else b""
    if len(font) < 6:
        return False
    twips, _, color = struct.unpack_from("<HHH", font)
    pattern, front = xf[17] >> 2, int.from_bytes(xf[18:20], "little") & 0x7F
    background_is_white = pattern == 0 or (pattern == _SOLID and front in _WHITES)
    is_lost = (background_is_white and color in _WHITES) or (pattern == _SOLID and front == color)
    return is_lost or twips <= TINY_POINTS * _TWIPS_PER_POINT


def _ranges(formula: bytes) -> tuple[PrintRange, ...]:
    found = [tuple(int.from_bytes(part, "little") for part in match) for match in _AREA.findall(formula)]
    found += [
        (row, row, column, column)
        for match in _CELL.findall(formula)
        for row, column in [tuple(int.from_bytes(part, "little") for part in match)]
    ]
    return tuple(
        PrintRange(
            first_row=first_row + 1,
            last_row=last_row + 1,
            first_column=(first_column & _COLUMN_BITS) + 1,
            last_column=(last_column & _COLUMN_BITS) + 1,
        )
        for first_row, last_row, first_column, last_column in found
    )
