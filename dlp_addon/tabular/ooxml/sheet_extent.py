"""How far the cells of an OOXML sheet stand apart, before a reader lays out everything between them."""

import re
from contextlib import suppress

from dlp_addon.errors import UnscannableError
from dlp_addon.tabular.sheets.package_parts import Package

MAX_CELLS = 20_000_000
"""Of the rectangle around its cells: 500 MB in the reader of workbooks."""
_COLUMN = re.compile(rb"[\"']([A-Z]{2,3})[1-9]")
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\"'](\d{1,7})[\"']")
_CELL_ROW = re.compile(rb"\br=[\"'][A-Z]{1,3}(\d{1,7})[\"']")
_TAIL_BYTES = 256 * 1024
_MAX_BYTES = 4 * 1024 * 1024
"""Larger sheets are dense, or stop their worker."""


def is_far_apart(package: Package, part: str) -> bool:
    """Whether the rectangle around the cells of a sheet of moderate size is larger than `MAX_CELLS`.

    Of a damaged sheet it is that of the cells before the damage, which its reader names.
    """
    if package.size(part) > _MAX_BYTES:
        return False
    column, tail = 26, b""
    with suppress(UnscannableError):
        for chunk in package.iterate(part):
            window = tail[-16:] + chunk
            column = max(column, max(map(column_number, set(_COLUMN.findall(window))), default=0))
            tail = (tail + chunk)[-_TAIL_BYTES:]
    rows = [*_ROW.findall(tail), *_CELL_ROW.findall(tail)]
    return column * max(map(int, rows), default=0) > MAX_CELLS


def column_number(letters: bytes) -> int:
    """`A` is 1, `XFD` 16,384."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number
