"""HTML tables, and the text around them, without a document tree."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid, build_grid, build_text_column
from dlp_addon.tabular.markup.html_attributes import attribute_grids
from dlp_addon.tabular.markup.html_programs import without_comments, without_programs

MAX_HTML_BYTES = 256 * 1024 * 1024
_TAG = re.compile(
    r"<(/?)(table|tr|td|th|caption|br|p|div|li|h[1-6]|title|dt|dd|option|hr|ul|ol|section|pre|dl)\b([^<>]*)>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_SPAN = re.compile(r"\b(colspan|rowspan)\s*=\s*[\"']?(\d{1,4})", re.IGNORECASE)
_FIELD_VALUE = re.compile(
    r"<(?:input|textarea)\b(?:(?!<(?:input|textarea)\b)[^>])*?\bvalue\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_BREAKS = frozenset({"br", "p", "div", "li", "hr", "dt", "dd", "section", "pre"})
_MAX_SPAN = 1_000


def read_html(blocks: Iterable[bytes], limits: Limits) -> Iterator[Grid]:
    """One grid a table, nested ones too, and one column of lines for the text outside tables; records in attributes.

    Raises:
        UnscannableError: over_limit.
    """
    text = join_text(blocks)
    text = without_comments(without_programs(text))
    reader = _Reader(limits)
    position = 0
    for match in _TAG.finditer(text):
        reader.add_text(text[position : match.start()])
        position = match.end()
        reader.add_tag(match.group(2).lower(), match.group(3), is_end=bool(match.group(1)))
    reader.add_text(text[position:])
    yield from reader.finish()
    yield from attribute_grids(text, limits)


def join_text(blocks: Iterable[bytes]) -> str:
    """The whole text of markup, as one string.

    Raises:
        UnscannableError: over_limit (256 MiB).
    """
    held = bytearray()
    for block in blocks:
        held += block
        if len(held) > MAX_HTML_BYTES:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "HTML")
    return held.decode("utf-8", errors="replace")


class _OpenTable:
    """A table whose end has not come yet, or a list of terms with their descriptions, one a row."""

    def __init__(self, *, is_list: bool) -> None:
        self.is_list = is_list
        self.rows: list[list[str | None]] = []
        self.cell: list[str] | None = None
        self.spans: dict[int, int] = {}
        """Rows that a cell above still covers, by column."""
        self._next_spans: dict[int, int] = {}
        self._colspan = self._rowspan = 1

    def start_row(self) -> None:
        self.end_cell()
        self.spans = {column: rows - 1 for column, rows in {**self.spans, **self._next_spans}.items() if rows > 1}
        self._next_spans = {}
        self.rows.append([])

    def start_cell(self, attributes: str) -> None:
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        spans = {name.lower(): min(int(value), _MAX_SPAN) for name, value in _SPAN.findall(attributes)}
        self._colspan, self._rowspan = max(1, spans.get("colspan", 1)), max(1, spans.get("rowspan", 1))
        self.cell = []

    def end_cell(self) -> None:
        if self.cell is None:
            return
        row = self.rows[-1]
        while len(row) in self.spans:
            row.append(None)
        if self._rowspan > 1:
            self._next_spans.update({len(row) + offset: self._rowspan for offset in range(self._colspan)})
        # What is left of the tag of a field is a tag again.
        row.append(_plain(_FIELD_VALUE.sub(lambda field: f"{_value(field)} <x ", "".join(self.cell))))
        row.extend([None] * (self._colspan - 1))
        self.cell = None


class _Reader:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._tables: list[_OpenTable] = []
        self._finished: list[Grid] = []
        self._lists: list[list[list[str | None]]] = []
        self._outside: list[str] = []
        self._cells = 0

    def add_text(self, text: str) -> None:
        if self._tables and self._tables[-1].cell is not None:
            self._tables[-1].cell.append(text)
        else:
            self._outside.append(text)

    def add_tag(self, name: str, attributes: str, *, is_end: bool) -> None:
        table = self._tables[-1] if self._tables else None
        if name in {"table", "dl"}:
            self._add_frame(is_list=name == "dl", is_end=is_end)
        elif table is not None and table.is_list and name in {"dt", "dd"}:
            table.end_cell() if is_end else self._start_term(table, is_term=name == "dt")
        elif table is not None and name == "tr":
            table.end_cell() if is_end else table.start_row()
        elif table is not None and name in {"td", "th"}:
            table.end_cell() if is_end else self._start_cell(table, attributes)
        else:
            self.add_text("\n" if name in _BREAKS or is_end else " ")

    def _add_frame(self, *, is_list: bool, is_end: bool) -> None:
        if not is_end:
            self._start_table(is_list=is_list)
        elif self._tables and (not is_list or self._tables[-1].is_list):
            self._end_table()

    def _start_term(self, table: _OpenTable, *, is_term: bool) -> None:
        table.end_cell()
        if is_term or not table.rows or len(table.rows[-1]) > 1:
            table.start_row()
            if not is_term:
                table.rows[-1].append(None)
        self._start_cell(table, "")

    def _start_table(self, *, is_list: bool = False) -> None:
        if len(self._tables) >= self._limits.max_xml_depth:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_xml_depth")
        self._tables.append(_OpenTable(is_list=is_list))

    def _start_cell(self, table: _OpenTable, attributes: str) -> None:
        self._cells += 1
        if self._cells > self._limits.max_cells:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")
        table.start_cell(attributes)

    def _end_table(self) -> None:
        if not self._tables:
            return
        table = self._tables.pop()
        table.end_cell()
        rows = [row[: self._limits.max_columns] for row in table.rows if row]
        if rows and table.is_list and self._goes_on(rows):
            self._lists[-1].extend(rows)
        elif rows and table.is_list:
            self._lists.append(rows)
        elif rows:
            self._finished.append(build_grid(rows))

    def _goes_on(self, rows: list[list[str | None]]) -> bool:
        """Whether a list has a term of the list before it, as records of one form have."""
        return bool(self._lists) and bool({row[0] for row in rows} & {row[0] for row in self._lists[-1]})

    def finish(self) -> Iterator[Grid]:
        while self._tables:
            self._end_table()
        yield from self._finished
        yield from map(build_grid, self._lists)
        text = "".join(self._outside)
        values = map(_value, _FIELD_VALUE.finditer(text))
        lines = [_plain(line) for line in [*text.split("\n"), *values]]
        kept = [line for line in lines if line]
        if kept:
            yield build_text_column(kept)


def _value(field: re.Match[str]) -> str:
    """What a field of a form holds."""
    return field[1] or field[2] or ""


def _plain(text: str) -> str | None:
    """Text without tags and entities, white space as HTML shows it."""
    if "<" in text:
        text = _ANY_TAG.sub("", text)
    if "&" in text:
        text = unescape(text).replace("\xa0", " ")
    return _SPACES.sub(" ", text).strip() or None
