"""Rows in SQL dumps: `INSERT ... VALUES` of any database, and PostgreSQL's `COPY ... FROM stdin`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dlp_addon.tabular.cells import build_grid, build_text_column
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.output import PlacedLayout

PART_ROWS = 50_000
_MAX_HELD = 16 * 1024 * 1024
_NAME = r"(?:[\w$#.]++|[`\"\[][^`\"\]\n]{1,128}[`\"\]])(?:\s?\.\s?(?:[\w$#]++|[`\"\[][^`\"\]\n]{1,128}[`\"\]]))*"
_START = re.compile(
    rf"^[ \t]*(?:(?:INSERT|REPLACE)\s+(?:\w+\s+){{0,3}}?INTO\s+(?P<into>{_NAME})\s*(?P<names>\([^()']*\)\s*)?"
    rf"(?:OVERRIDING\s+\w+\s+VALUE\s*)?VALUES\s*"
    rf"|COPY\s+(?P<copy>{_NAME})\s*(?P<fields>\([^()']*\)\s*)?FROM\s+stdin[^\n]*;\s*?\n)",
    re.IGNORECASE | re.MULTILINE,
)
_STRING = r"'(?:[^'\\]++|\\.|'')*+'"
_ROW = re.compile(rf"\s*\(((?:[^()']++|{_STRING}|\((?:[^()']++|{_STRING})*+\))*+)\)\s*([,;]?)", re.DOTALL)
_VALUE = re.compile(
    rf"\s*(?:[NEBX_]?\w*?({_STRING})(?:::[\w \[\]]++)?"
    rf"|((?:[^,()']++|\((?:[^()']++|{_STRING})*+\)|{_STRING})*+))\s*(?:,|\Z)",
    re.DOTALL,
)
_CREATE = re.compile(rf"CREATE\s+(?:\w+\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?({_NAME})\s*\(", re.IGNORECASE)
_COLUMN = re.compile(r"^\s*+([`\"\[]?)([\w$# ]+?)\1\]?(?<!\s)(?:\s++[A-Za-z]|\s*+\)?\s*+\Z)")
_NO_COLUMN = re.compile(
    r"\s*(?:PRIMARY|KEY|CONSTRAINT|UNIQUE|FOREIGN|INDEX|CHECK|FULLTEXT|SPATIAL|LIKE|EXCLUDE)\b", re.IGNORECASE
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "", "Z": "", "b": "", "f": "", "v": ""}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def is_sql_dump(sample: str) -> bool:
    """Whether a text begins as dumps do: rows to insert or copy within its sample."""
    return any(_is_followed(sample, match) for match in _START.finditer(sample))


def _is_followed(sample: str, match: re.Match[str]) -> bool:
    return match.group("copy") is not None or sample.startswith("(", match.end())


@dataclass(slots=True)
class _OpenTable:
    """Rows of one table that were not given out yet."""

    name: str
    header: tuple[str | None, ...]
    rows: list[list[str | None]] = field(default_factory=list)
    part: int = 0

    def flush(self) -> Iterator[PlacedLayout]:
        if self.rows:
            width = max(len(self.header), *map(len, self.rows))
            header = (*self.header, *[None] * (width - len(self.header)))
            rows = [[*row, *[None] * (width - len(row))] for row in self.rows]
            yield PlacedLayout(Layout(header=header, rows=build_grid(rows)), sheet=self.name, part=self.part)
            self.header = header
            self.rows = []
            self.part += 1


def read_sql_dump(blocks: Iterable[bytes]) -> Iterator[PlacedLayout]:
    """A table for each table that rows are for, in parts, and what is no row as one column of lines."""
    yield from _Dump(blocks).read()


class _Dump:
    def __init__(self, blocks: Iterable[bytes]) -> None:
        self._blocks = iter(blocks)
        self._held = ""
        self._tables: dict[tuple[str, int], _OpenTable] = {}
        self._created: dict[str, tuple[str, ...]] = {}
        self._lines: list[str] = []

    def read(self) -> Iterator[PlacedLayout]:
        while True:
            match = _START.search(self._held)
            if match is None or (match.end() == len(self._held) and self._more()):
                if match is None and not self._more_lines():
                    break
                continue
            self._pass(self._held[: match.start()])
            self._held = self._held[match.end() :]
            yield from self._insert(match) if match.group("copy") is None else self._copy(match)
        self._pass(self._held)
        for table in self._tables.values():
            yield from table.flush()
        lines = [line for line in self._lines if line.strip()]
        if lines:
            yield PlacedLayout(Layout(header=(None,), rows=build_text_column(lines)))

    def _more(self) -> bool:
        block = next(self._blocks, None)
        if block is not None:
            self._held += block.decode("utf-8", "replace")
        return block is not None

    def _more_lines(self) -> bool:
        """Read on; of what holds no statement only the end is kept, where one may begin."""
        if len(self._held) > _MAX_HELD:
            cut = self._held.rfind("\n", 0, len(self._held) // 2) + 1
            self._pass(self._held[:cut])
            self._held = self._held[cut:]
        return self._more()

    def _pass(self, text: str) -> None:
        """Text that holds no rows: it may name columns, and must be examined all the same."""
        for match in _CREATE.finditer(text):
            definitions = re.split(r",\s*\n|,(?![^()]*+\))", text[match.end() : match.end() + 65_536].partition(";")[0])
            found = (_COLUMN.match(line) for line in definitions if not _NO_COLUMN.match(line))
            self._created[_plain(match.group(1))] = tuple(column.group(2) for column in found if column)
        self._lines.extend(text.splitlines())

    def _table(self, names: str | None, name: str) -> _OpenTable:
        header = tuple(map(_plain, names.strip(" ()\r\n\t").split(","))) if names else self._created.get(name, ())
        key = (name, len(header))
        return self._tables.setdefault(key, _OpenTable(name, header))

    def _insert(self, match: re.Match[str]) -> Iterator[PlacedLayout]:
        table = self._table(match.group("names"), _plain(match.group("into")))
        position = 0
        while True:
            row = _ROW.match(self._held, position)
            if row is None or row.end() == len(self._held):
                self._held, position = self._held[position:], 0
                if len(self._held) < _MAX_HELD and self._more():
                    continue
                if row is None:
                    return
                row = _ROW.match(self._held)
                if row is None:
                    return
            table.rows.append(_values(row.group(1)))
            position = row.end()
            if len(table.rows) >= PART_ROWS:
                yield from table.flush()
            if row.group(2) != ",":
                self._held = self._held[position:]
                return

    def _copy(self, match: re.Match[str]) -> Iterator[PlacedLayout]:
        table = self._table(match.group("fields"), _plain(match.group("copy")))
        while True:
            lines = self._held.split("\n")
            self._held = lines.pop()
            for index, line in enumerate(lines):
                if line.rstrip("\r") == "\\.":
                    self._held = "\n".join([*lines[index + 1 :], self._held])
                    return
                table.rows.append([_copied(cell) for cell in line.rstrip("\r").split("\t")])
            if len(table.rows) >= PART_ROWS:
                yield from table.flush()
            if not self._more():
                return


def _values(row: str) -> list[str | None]:
    cells: list[str | None] = []
    for match in _VALUE.finditer(row):
        if match.start() == len(row) and match.start():
            break
        quoted, bare = match.groups()
        cells.append(_unquoted(quoted) if quoted is not None else _bare(bare))
    return cells


def _unquoted(text: str) -> str | None:
    inner = text[1:-1].replace("''", "'")
    if "\\" in inner:
        inner = _ESCAPE.sub(lambda match: _ESCAPES.get(match.group(1), match.group(1)), inner)
    return inner or None


def _bare(text: str) -> str | None:
    text = text.strip()
    return None if not text or text.upper() in {"NULL", "DEFAULT"} else text


def _copied(cell: str) -> str | None:
    if cell == "\\N":
        return None
    return _ESCAPE.sub(lambda match: _ESCAPES.get(match.group(1), match.group(1)), cell) if "\\" in cell else cell


def _plain(name: str) -> str:
    return name.rpartition(".")[2].strip(' `"[]\r\n\t')
