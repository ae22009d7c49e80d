"""Plain text: delimited tables, reports in columns, record cards, or just lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from dlp_addon.tabular.cells import CellBudget, Grid, build_grid, clean_cells
from dlp_addon.tabular.charset import Charset, decode_sample, iterate_utf8
from dlp_addon.tabular.delimited import parse_part, split_records
from dlp_addon.tabular.dialect import Dialect, detect_dialect, is_fixed_width
from dlp_addon.tabular.header_words import header_word_share
from dlp_addon.tabular.layout import Layout, continue_layout, locate_list, locate_tables

_LABELLED = r"^\s*[-*•]?\s*([\p{L}#№][^:=|,;\t]{0,40}?)\s*(?:[:=：]|\t+)\s*(\S.*)?$"
_LABELLED_LINE = re.compile(_LABELLED.replace(r"\p{L}", r"^\W\d_"))
_MIN_LABELLED = 0.6
_MIN_LABEL_WORDS = 0.35
_GAP = r" {2,}|\t+"
_LINES_PART_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PartOfTable:
    """A table of a text; `number` counts the tables, `part` the pieces of one."""

    layout: Layout
    number: int
    part: int


def read_text(content: memoryview, charset: Charset, budget: CellBudget) -> Iterator[PartOfTable]:
    """The tables of a text in any dialect; text that is no table comes as one column of lines without a header.

    Raises:
        UnscannableError: over_limit.
    """
    sample = decode_sample(content, charset)
    if len(content) > len(sample):
        sample = sample[: sample.rfind("\n") + 1] or sample
    blocks = iterate_utf8(content, charset)
    cards = _labelled_share(sample)
    dialect = detect_dialect(sample) if cards < _MIN_LABELLED else None
    if dialect is not None:
        yield from _number_parts(_delimited_grids(blocks, dialect, sample), budget)
    else:
        yield from _number_parts(_line_grids(blocks, sample, has_cards=cards >= _MIN_LABELLED), budget)


def _delimited_grids(blocks: Iterator[bytes], dialect: Dialect, sample: str) -> Iterator[Grid]:
    width = max((line.count(dialect.delimiter) for line in sample.split("\n")[:1_000]), default=0) + 1
    for index, part in enumerate(split_records(blocks, dialect.quote)):
        text = part
        if index == 0:
            for _ in range(dialect.skip_lines):
                text = text[text.find(b"\n") + 1 :]
        yield from parse_part(text, dialect, min(width, 4096))


def _labelled_share(sample: str) -> float:
    """Share of the lines that are `label: value` with labels that name fields; 0 where the labels do not."""
    lines = [line for line in sample.splitlines()[:2_000] if line.strip()]
    matches = [match for line in lines if (match := _LABELLED_LINE.match(line))]
    labels = {match.group(1).casefold() for match in matches}
    if not 2 <= len(labels) <= max(64, len(matches) // 4):
        return 0.0
    if sum(map(header_word_share, labels)) < _MIN_LABEL_WORDS * len(labels):
        return 0.0
    return len(matches) / len(lines)


def _line_grids(blocks: Iterator[bytes], sample: str, *, has_cards: bool) -> Iterator[Grid]:
    fixed = not has_cards and is_fixed_width(sample)
    for part in split_records(blocks, None, _LINES_PART_BYTES):
        lines = pl.Series("0", part.decode("utf-8", errors="replace").split("\n"), pl.String)
        if has_cards:
            yield _label_grid(lines)
        elif fixed:
            yield build_grid([re.split(_GAP, line.strip()) for line in lines.to_list()])
        else:
            yield clean_cells(lines.to_frame())


def _label_grid(lines: pl.Series) -> Grid:
    """Labels and values of record cards; a line without a label is a value that goes on."""
    parts = lines.str.extract_groups(_LABELLED).struct.unnest()
    label, value = parts.get_columns()
    rest = lines.zip_with(label.is_null(), pl.Series("0", [None], pl.String).extend_constant(None, len(lines) - 1))
    return clean_cells(pl.DataFrame({"0": label, "1": value.fill_null(rest)}))


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
