"""Plain text: delimited tables, reports in columns, drawn tables, record cards, or just lines."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

import polars as pl

from dlp_addon.tabular.cells import CellBudget, Grid, build_grid, build_text_column, clean_cells
from dlp_addon.tabular.charset import Charset, decode_sample, iterate_utf8
from dlp_addon.tabular.layouts.cards import stack_fields
from dlp_addon.tabular.layouts.labelled_lines import is_labelled, read_fields
from dlp_addon.tabular.layouts.layout import Layout, continue_layout, locate_list, locate_tables
from dlp_addon.tabular.layouts.line_records import (
    are_line_records,
    are_pair_lines,
    are_side_by_side,
    read_line_records,
    read_pair_lines,
    read_side_by_side,
)
from dlp_addon.tabular.texts.account_files import are_accounts, read_accounts
from dlp_addon.tabular.texts.chats import are_messages, read_messages
from dlp_addon.tabular.texts.delimited import parse_part, split_records
from dlp_addon.tabular.texts.dialect import Dialect, detect_dialect, is_fixed_width, is_usual
from dlp_addon.tabular.texts.drawn_tables import ReadLine, drawn_line_reader
from dlp_addon.tabular.texts.fixed_positions import cut_records, find_positions, find_record_length, read_positions
from dlp_addon.tabular.texts.keyed_lines import are_keyed_lines, read_keyed_lines
from dlp_addon.tabular.texts.line_templates import (
    LineTemplate,
    find_template,
    is_glued,
    may_be_sentences,
    read_template,
)
from dlp_addon.tabular.texts.other_lines import OtherLines

type BuildLayout = Callable[[list[str]], Layout]
type BuildGrid = Callable[[list[str]], Grid]

_LINE_ENDS = ("\x1e", "\x85", "\u2028", "\u2029", "\v", "\f")
"""What ends records where they outnumber line feeds: the information separator two of ISO/IEC 646, where fields may
hold lines, the next line of mainframes, Unicode's separators (UAX 14), tabulation and pages of old printers."""
_RECORDS_OF_LINES: tuple[tuple[Callable[[str], bool], BuildLayout], ...] = (
    (are_keyed_lines, read_keyed_lines),
    (are_accounts, read_accounts),
    (are_messages, read_messages),
)
_MAX_READINGS = 3
_HEAD_CHARACTERS, _MIN_HEAD_LINES = 16_384, 20
_GAP = r" {2,}|\t+"
_LINES_PART_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PartOfTable:
    """A table of a text; `number` counts the tables, `part` the pieces of one."""

    layout: Layout
    number: int
    part: int


@dataclass(frozen=True, slots=True)
class _OpenText:
    """A text whose records end with line feeds.

    Attributes:
        length: characters of a record, where these had no ends.
    """

    sample: str = field(repr=False)
    blocks: Iterator[bytes] = field(repr=False)
    length: int | None


def read_text(content: memoryview, charset: Charset, budget: CellBudget) -> Iterator[PartOfTable]:
    """The tables of a text in any dialect; text that is no table comes as one column of lines without a header.

    Lines that are unlike the beginning of the text come again in tables of their own.

    Raises:
        UnscannableError: over_limit.
    """
    tables = last = 0
    for _ in range(_MAX_READINGS):
        text = _open_text(content, charset)
        others = OtherLines(_head(text.sample))
        text = replace(text, blocks=others.watch(text.blocks))
        dialect = detect_dialect(text.sample)
        for part in _read_opened(text, dialect, budget):
            yield replace(part, number=tables + part.number)
            last = part.number
        content, charset = memoryview(others.text(dialect.delimiter if dialect else "").encode()), Charset("utf-8")
        if not content:
            return
        tables += last


def _open_text(content: memoryview, charset: Charset) -> _OpenText:
    sample = decode_sample(content, charset)
    if len(content) > len(sample):
        sample = sample[: sample.rfind("\n") + 1] or sample
    blocks = iterate_utf8(content, charset)
    line_end = max(_LINE_ENDS, key=sample.count)
    if sample.count(line_end) > sample.count("\n") + sample.count("\r"):
        sample = sample.replace(line_end, "\n")
        blocks = (block.replace(line_end.encode(), b"\n") for block in blocks)
    length = find_record_length(sample) if "\n" not in sample.rstrip() else None
    if length is not None:
        blocks = cut_records(blocks, length)
        sample = b"".join(cut_records([sample.encode("utf-8", "replace")], length)).decode()
    return _OpenText(sample, blocks, length)


def _head(sample: str) -> str:
    """The whole lines of a beginning that leaves room for something else; empty where they are few, and tell little."""
    head = sample[: sample.rfind("\n", 0, min(_HEAD_CHARACTERS, len(sample) // 4)) + 1]
    return head if head.count("\n") >= _MIN_HEAD_LINES else ""


def _read_opened(text: _OpenText, dialect: Dialect | None, budget: CellBudget) -> Iterator[PartOfTable]:
    sample, blocks, is_cut = text.sample, text.blocks, text.length is not None
    build = _record_builder(sample)
    if build is not None:
        yield from _number_tables(_build_layouts(blocks, build), budget)
        return
    drawn = drawn_line_reader(sample)
    dialect = dialect if drawn is None else None
    is_parted = drawn is not None or (dialect is not None and is_usual(dialect) and not is_cut)
    positions = find_positions(sample, is_cut=is_cut) if not is_parted else None
    if positions is not None:
        yield from _number_parts((read_positions(lines, positions) for lines in _line_parts(blocks)), budget)
        return
    template = _template(sample, dialect) if drawn is None else None
    if template is not None:
        yield from _number_tables(_build_layouts(blocks, lambda lines: read_template(lines, template)), budget)
    elif dialect is not None:
        yield from _number_parts(_delimited_grids(blocks, dialect, sample), budget)
    else:
        yield from _number_parts(map(_grid_builder(sample, drawn), _line_parts(blocks)), budget)


def _record_builder(sample: str) -> BuildLayout | None:
    """How records are put together that are no rows of the text; None where they are."""
    for is_such, read in _RECORDS_OF_LINES:
        if is_such(sample):
            return read
    if is_labelled(sample):
        return _labelled_layout
    return _pairs_layout if are_pair_lines(sample) else None


def _template(sample: str, dialect: Dialect | None) -> LineTemplate | None:
    """The template of lines that are better read by it than as the rows of a table."""
    if dialect is None and is_fixed_width(sample):
        return None
    if dialect is not None and not may_be_sentences(sample, dialect.mark or dialect.delimiter):
        return None
    template = find_template(sample)
    if template is None or dialect is None or not is_usual(dialect):
        return template
    return template if is_glued(template, dialect.delimiter) else None


def _labelled_layout(lines: list[str]) -> Layout:
    upright = stack_fields(read_fields(lines))
    return Layout(header=upright.header, rows=upright.rows) if upright else locate_list(build_text_column(lines))


def _pairs_layout(lines: list[str]) -> Layout:
    records = list(read_pair_lines(lines))
    names = list(dict.fromkeys(name for record in records for name in record))
    return Layout(header=tuple(names), rows=build_grid([[record.get(name) for name in names] for record in records]))


def _build_layouts(blocks: Iterator[bytes], build: BuildLayout) -> Iterator[Layout]:
    """One table a part of the text: later parts may have other fields."""
    return (build(lines) for lines in _line_parts(blocks))


def _number_tables(layouts: Iterator[Layout], budget: CellBudget) -> Iterator[PartOfTable]:
    for number, layout in enumerate(layouts, start=1):
        budget.charge(layout.rows)
        yield PartOfTable(layout, number, 0)


def _line_parts(blocks: Iterator[bytes]) -> Iterator[list[str]]:
    for part in split_records(blocks, None, _LINES_PART_BYTES):
        yield part.decode("utf-8", errors="replace").split("\n")


def _delimited_grids(blocks: Iterator[bytes], dialect: Dialect, sample: str) -> Iterator[Grid]:
    mark = dialect.mark or dialect.delimiter
    width = max((line.count(mark) for line in sample.split("\n")[:1_000]), default=0) + 1
    for index, part in enumerate(split_records(blocks, dialect.quote)):
        text = part
        if index == 0:
            for _ in range(dialect.skip_lines):
                text = text[text.find(b"\n") + 1 :]
        if dialect.mark is not None:
            text = text.replace(dialect.mark.encode(), dialect.delimiter.encode())
        yield from parse_part(text, dialect, min(width, 4096))


def _grid_builder(sample: str, cut: ReadLine | None) -> BuildGrid:
    """How lines that are not delimited become rows."""
    if cut is not None:
        return lambda lines: _rows_grid(cut(line) for line in lines)
    if are_side_by_side(sample):
        return lambda lines: _rows_grid(read_side_by_side(lines))
    if is_fixed_width(sample):
        return lambda lines: _rows_grid(re.split(_GAP, line.strip()) for line in lines)
    if are_line_records(sample):
        return lambda lines: _rows_grid(read_line_records(lines))
    return lambda lines: clean_cells(pl.Series("0", lines, pl.String).to_frame())


def _rows_grid(rows: Iterable[list[str] | None]) -> Grid:
    return build_grid([row for row in rows if row is not None])


def _number_parts(grids: Iterator[Grid], budget: CellBudget) -> Iterator[PartOfTable]:
    """Tables of the first grid; later grids go on with its last table, as the parts of one long table."""
    open_layout: Layout | None = None
    number = part = 0
    for grid in grids:
        budget.charge(grid)
        if open_layout is not None:
            part += 1
            yield PartOfTable(continue_layout(open_layout, grid), number, part)
            continue
        for layout in _locate(grid):
            number += 1
            open_layout = layout
            yield PartOfTable(layout, number, 0)


def _locate(grid: Grid) -> Iterator[Layout]:
    return iter([locate_list(grid)]) if grid.width == 1 else locate_tables(grid)
