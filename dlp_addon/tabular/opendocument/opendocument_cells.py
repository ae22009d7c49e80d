"""Where the cells of an OpenDocument sheet stand and which nobody can read: a scan made only where it is asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(rb"<table:(table-row|table-column|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>")
_REPEATED = re.compile(rb"table:number-(?:rows|columns)-repeated=[\"'](\d{1,7})")
_STYLE = re.compile(rb"table:(?:default-cell-)?style-name=[\"']([^\"']*)")
_DEFAULT_STYLE = re.compile(rb"table:default-cell-style-name=[\"']([^\"']*)")
_MAX_ROWS, _MAX_COLUMNS = 1_100_000, 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledCell:
    """A cell with content: rows and columns count from 1, `last_row` for a row that is repeated."""

    row: int
    last_row: int
    column: int
    style: bytes


def filled_cells(text: bytes, start: int, end: int) -> Iterator[FilledCell]:
    """The cells with content between two places of a `content.xml`, each under its own style or its column's."""
    row = last_row = column = 0
    defaults: list[bytes] = []
    for match in _LINE.finditer(text, start, end):
        kind, attributes = match.groups()
        repeated = _REPEATED.search(attributes)
        count = min(int(repeated.group(1)), _MAX_ROWS) if repeated else 1
        if kind == b"table-column":
            named = _DEFAULT_STYLE.search(attributes)
            defaults.extend([named.group(1) if named else b""] * min(count, _MAX_COLUMNS - len(defaults)))
        elif kind == b"table-row":
            row, last_row, column = last_row + 1, last_row + count, 0
        elif attributes.endswith(b"/"):
            column += count
        else:
            style = _STYLE.search(attributes)
            default = defaults[column] if column < len(defaults) else b""
            column += 1
            yield FilledCell(row=row, last_row=last_row, column=column, style=style.group(1) if style else default)
            column += count - 1
