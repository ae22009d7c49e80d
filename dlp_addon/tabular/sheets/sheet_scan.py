"""What a sheet's XML says beside its cells, found by a byte scan: hidden rows and columns, and what follows them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape

from dlp_addon.tabular.sheets.part_texts import may_tell_of_people
from dlp_addon.tabular.sheets.print_ranges import PrintRange

_HIDDEN = re.compile(rb"\shidden\s*=\s*[\"'](?:1|true)|\sht=\"0\"")
_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])([^<>]*)>")
_NUMBER = re.compile(rb"\sr\s*=\s*[\"'](\d{1,7})[\"']")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_SPAN = re.compile(rb"\s?(min|max)\s*=\s*[\"'](\d{1,5})[\"']")
_ZERO_WIDTH = re.compile(rb"\swidth\s*=\s*[\"']0(?:\.0*)?[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is|t)[\s>]")
_START = re.compile(rb"<(?:\w+:)?sheetData[\s/>]")
_END = re.compile(rb"</(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*/>")
_FORMULA = re.compile(rb"<(?:\w+:)?f(?: [^<>]*)?>(?=[^<]*?(?:\"|&(?:quot|#)))([^<]*+)</")
_LITERAL = re.compile(r'"((?:[^"]|"")+)"')
_CELLS = b"sheetData"
_HINT = b"h"
"""A byte of every word that is looked for among the cells, and of few other words that stand there."""
_OVERLAP = 65_536
_MAX_TAG_BYTES = 200
_MAX_FORMULA_TEXTS = 1_000_000
_MAX_SIDE_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetScan:
    """Row and column numbers count from 1 as in cell references.

    Attributes:
        first_row: row of the first cell with a value; 0 where there is none.
        hidden_rows: numbers of hidden, filtered and zero-height rows.
        hidden_columns: first and last numbers of hidden or zero-width column ranges.
        tail: XML after the cells.
        first_column: number of the first column with a cell; 0 where nobody has looked.
        unreadable_rows: numbers of rows in colors or sizes that nobody can read.
        unreadable_columns: the same for columns.
        formula_texts: what formulas say in quotes, those of one formula joined, where it may tell of people.
        print_ranges: what is printed; empty where the sheet sets nothing, so that all is.
    """

    first_row: int
    hidden_rows: tuple[int, ...]
    hidden_columns: tuple[tuple[int, int], ...]
    tail: bytes
    first_column: int = 0
    unreadable_rows: tuple[int, ...] = ()
    unreadable_columns: tuple[int, ...] = ()
    formula_texts: tuple[str, ...] = field(default=(), repr=False)
    print_ranges: tuple[PrintRange, ...] = ()

    @property
    def hides(self) -> bool:
        """Whether anything of the sheet may be out of sight."""
        return bool(
            self.hidden_rows
            or self.hidden_columns
            or self.unreadable_rows
            or self.unreadable_columns
            or self.print_ranges
        )


class _Scan:
    def __init__(self) -> None:
        self.head = bytearray()
        self.tail = bytearray()
        self.in_cells = self.after_cells = False
        self.first_row = self.row = 0
        self.hidden: list[int] = []
        self.formula_texts: list[str] = []

    def feed_cells(self, text: bytes) -> None:
        """Rows whose start tags are wholly in `text`; each is fed once."""
        self._add_formulas(text)
        if self.first_row and not _may_hide(text):
            self._skip(text, 0)
            return
        hides = _may_hide(text)
        for match in _ROW.finditer(text):
            if self.first_row and not hides:
                self._skip(text, match.start())
                return
            number = _NUMBER.search(match.group(1))
            self.row = int(number.group(1)) if number else self.row + 1
            if _HIDDEN.search(match.group(1)):
                self.hidden.append(self.row)
            if not self.first_row and _has_value(text, match.end()):
                self.first_row = self.row

    def _add_formulas(self, text: bytes) -> None:
        """A program that writes formulas leaves their values to whoever opens the file, so that only they tell."""
        if b"f" not in text or b"/f>" not in text or len(self.formula_texts) >= _MAX_FORMULA_TEXTS:
            return
        for formula in _FORMULA.findall(text):
            said = " ".join(_LITERAL.findall(unescape(formula.decode("utf-8", "replace"))))
            if may_tell_of_people(said):
                self.formula_texts.append(said.replace('""', '"'))

    def _skip(self, text: bytes, start: int) -> None:
        """Go past the rows from `start` on, which hide nothing."""
        last = text.rfind(b"<row ")
        numbered = _NUMBER.search(text, last, last + _MAX_TAG_BYTES) if last >= 0 else None
        self.row = int(numbered.group(1)) if numbered else self.row + len(_ROW.findall(text, start))


def _may_hide(text: bytes) -> bool:
    return _HINT in text and (b"hidden" in text or b'ht="0"' in text)


def _has_value(text: bytes, start: int) -> bool:
    following = _ROW.search(text, start)
    return _VALUE.search(text, start, following.start() if following else len(text)) is not None


def scan_sheet(chunks: Iterable[bytes]) -> SheetScan:
    """Scan the XML of a worksheet; never raises for malformed XML."""
    scan = _Scan()
    held = b""
    for chunk in chunks:
        text = held + chunk
        if not scan.in_cells:
            start = _START.search(text)
            if start is None:
                held = text[-_MAX_SIDE_BYTES:]
                continue
            scan.head += text[: start.start()]
            scan.in_cells = True
            text = text[start.start() :]
        held = _feed(scan, text)
    if scan.in_cells and not scan.after_cells:
        scan.feed_cells(held)
    elif not scan.in_cells:
        scan.tail += held
    columns = hidden_columns(bytes(scan.head))
    return SheetScan(
        first_row=scan.first_row,
        hidden_rows=tuple(scan.hidden),
        hidden_columns=columns,
        tail=bytes(scan.tail),
        formula_texts=tuple(scan.formula_texts),
    )


def _feed(scan: _Scan, text: bytes) -> bytes:
    """Use up what is whole of `text`; returns what must wait for the next chunk."""
    if scan.after_cells:
        if len(scan.tail) < _MAX_SIDE_BYTES:
            scan.tail += text
        return b""
    # Cells still follow where the chunk ends among rows: most chunks need no search for their end.
    last = text[-_OVERLAP:]
    in_rows = len(last) == _OVERLAP and b"<row" in last and b"sheetData" not in last
    end = _find_end(text) if not in_rows and _HINT in text else None
    if end is not None:
        scan.feed_cells(text[: end.start()])
        scan.after_cells = True
        scan.tail += text[end.end() :]
        return b""
    cut = text.rfind(b"<row")
    if cut < 0:
        cut = text.rfind(b":row")
    if cut <= 0:
        return text if len(text) < _MAX_SIDE_BYTES else text[-_OVERLAP:]
    cut = text.rfind(b"<", 0, cut + 1)
    scan.feed_cells(text[:cut])
    return text[cut:]


def _find_end(text: bytes) -> "re.Match[bytes] | None":
    at = text.find(_CELLS)
    while at >= 0:
        end = _END.match(text, text.rfind(b"<", 0, at))
        if end is not None:
            return end
        at = text.find(_CELLS, at + len(_CELLS))
    return None


def hidden_columns(head: bytes) -> tuple[tuple[int, int], ...]:
    """First and last numbers of the hidden or zero-width column ranges, from the XML before the cells."""
    spans = []
    for match in _COLUMN.finditer(head):
        attributes = b" " + match.group(1)
        if _HIDDEN.search(attributes) or _ZERO_WIDTH.search(attributes):
            numbers = {key: int(value) for key, value in _SPAN.findall(attributes)}
            spans.append((numbers.get(b"min", 1), numbers.get(b"max", numbers.get(b"min", 1))))
    return tuple(spans)
