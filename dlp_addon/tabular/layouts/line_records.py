"""Records of several lines without labels, a blank line between them, as on address labels."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

import polars as pl

from dlp_addon.tabular.cells import Grid, build_grid

_PAIR = re.compile(r"([^\W\d][\w.-]{0,60})=(\"(?:[^\"\\]|\\.)*\"|'[^']*'|[^\s,;]*)")
_QUOTED_CELL = re.compile(r'(?:^|(?<=[,;\t]))"(?:[^"]|"")*"(?=[,;\t]|$)')
"""A cell of delimited text may hold pairs, as the distinguished names of a directory (RFC 4514)."""
_BETWEEN_BLOCKS = re.compile(r"\n[ \t]*\n\s*")
_GAP = re.compile(r" {2,}|\t+")
_MAX_LABEL_LINES, _MAX_BESIDE = 8, 6
_MIN_RECORDS = 3
_MAX_LINES, _MAX_BLOCK = 15, 60
_MAX_LINE = 60
_MIN_SHARE = 0.7
_MAX_REPEATED = 0.25
_MIN_PAIRS = 3
_MAX_KEYS = 64


def are_line_records(sample: str) -> bool:
    """Whether blocks of a few short lines, most of one length, are all that a text has."""
    blocks = [block.split("\n") for block in _BETWEEN_BLOCKS.split(sample.strip("\n").replace("\r", ""))]
    if len(blocks) < _MIN_RECORDS:
        return False
    if _is_mostly_repeated(blocks):
        return False
    lines = [line for block in blocks for line in block]
    usual, _ = Counter(map(len, blocks)).most_common(1)[0]
    alike = sum(abs(len(block) - usual) <= 1 for block in blocks)
    return (
        2 <= usual <= _MAX_LINES
        and alike >= _MIN_SHARE * len(blocks)
        and sum(map(len, lines)) <= _MAX_LINE * len(lines)
    )


def _is_mostly_repeated(blocks: list[list[str]]) -> bool:
    """Whether many blocks are the same word for word, as the closing of letters is."""
    counts = Counter(map(tuple, blocks))
    return sum(count for count in counts.values() if count >= _MIN_RECORDS) >= _MAX_REPEATED * len(blocks)


def are_side_by_side(sample: str) -> bool:
    """Whether blocks of a few lines hold several records beside each other, as sheets of labels are printed.

    In a table the cells of a column are alike; here those of a line are, whichever block they are in.
    """
    blocks = [block.split("\n") for block in _BETWEEN_BLOCKS.split(sample.strip("\n").replace("\r", ""))]
    usual, _ = Counter(map(len, blocks)).most_common(1)[0]
    alike = [[_GAP.split(line.strip()) for line in block] for block in blocks if len(block) == usual]
    if not 2 <= usual <= _MAX_LABEL_LINES or len(alike) < max(_MIN_RECORDS, _MIN_SHARE * len(blocks)):
        return False
    filled = sum(len({len(cells) for cells in block}) == 1 and 1 < len(block[0]) <= _MAX_BESIDE for block in alike)
    kinds = [Counter(_kind(cell) for block in alike for cell in block[at]) for at in range(usual)]
    most = [counts.most_common(1)[0] for counts in kinds]
    are_alike = all(count >= _MIN_SHARE * counts.total() for (_, count), counts in zip(most, kinds, strict=True))
    return filled >= _MIN_SHARE * len(alike) and are_alike and len({kind for kind, _ in most}) > 1


def _kind(cell: str) -> tuple[bool, bool]:
    """Whether a cell begins with a digit, and whether it holds one."""
    return cell[:1].isdigit(), any(map(str.isdigit, cell))


def read_side_by_side(lines: Iterable[str]) -> Iterator[list[str]]:
    """One row a record: the first cells of all lines of a block, then the second ones."""
    for block in read_line_records(lines):
        cells = [_GAP.split(line) for line in block]
        for at in range(max(map(len, cells))):
            yield [line[at] if at < len(line) else "" for line in cells]


def read_line_records(lines: Iterable[str]) -> Iterator[list[str]]:
    """One row a block of lines; of a block too long to be a record, one row a line."""
    block: list[str] = []
    for line in chain(lines, [""]):
        if line.strip():
            block.append(line.strip())
        elif len(block) > _MAX_BLOCK:
            yield from ([long] for long in block)
            block = []
        elif block:
            yield block
            block = []


def are_labels(cells: pl.Series) -> bool:
    """Whether most cells of a lone column hold several short lines, about as many each: names above addresses."""
    lines = cells.drop_nulls().str.count_matches("\n", literal=True).cast(pl.Int32) + 1
    several = lines.filter(lines > 1)
    if len(several) < max(_MIN_RECORDS, _MIN_SHARE * len(lines)):
        return False
    usual = int(several.mode().sort()[0])
    alike = int(((several - usual).abs() <= 1).sum())
    short = int(cells.str.len_chars().sum()) <= _MAX_LINE * int(lines.sum())
    return usual <= _MAX_LINES and alike >= _MIN_SHARE * len(several) and short


def split_labels(cells: pl.Series) -> Grid:
    """One row a cell, one column a line."""
    return build_grid([cell.split("\n") for cell in cells.drop_nulls()])


def are_pair_lines(sample: str) -> bool:
    """Whether most lines hold several `key=value`, with the same keys again and again (logfmt and its like)."""
    lines = [_QUOTED_CELL.sub("", line) for line in sample.splitlines()[:400] if line.strip()]
    keys = [[match.group(1) for match in _PAIR.finditer(line)] for line in lines]
    known = {key for found in keys for key in found}
    paired = sum(len(found) >= _MIN_PAIRS for found in keys)
    return len(lines) > 1 and paired >= _MIN_SHARE * len(lines) and len(known) <= _MAX_KEYS


def read_pair_lines(lines: Iterable[str]) -> Iterator[dict[str | None, str]]:
    """One record a line; what is no pair comes under None."""
    for line in lines:
        if not line.strip():
            continue
        record: dict[str | None, str] = {}
        for match in _PAIR.finditer(line):
            value = match.group(2)
            unquoted = value[1:-1].replace('\\"', '"') if value[:1] in ('"', "'") else value
            record[match.group(1)] = f"{record[match.group(1)]} {unquoted}" if match.group(1) in record else unquoted
        rest = _PAIR.sub(" ", line).strip(" ,;|\t")
        if rest:
            record[None] = rest
        yield record
