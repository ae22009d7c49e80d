"""Quicken Interchange Format: a field a line, a letter before its value, `^` after each record."""

import re
from collections.abc import Iterable, Iterator

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.charset import iterate_lines
from dlp_addon.tabular.layouts.layout import Layout

_HEAD = re.compile(r"\s*!(?:Type|Account|Option|Clear)\b[^\n]*\n(?:[^\n]*\n){1,40}?\^\s*(?:\n|\Z)", re.IGNORECASE)
_TITLES = {"D": "Date", "T": "Amount", "N": "Number", "P": "Payee", "A": "Address", "M": "Memo", "L": "Category"}
"""What the letters stand for; others head their columns themselves."""


def is_quicken(sample: str) -> bool:
    """Whether a text begins with a header of the format and has a record that ends."""
    return _HEAD.match(sample) is not None


def read_quicken(blocks: Iterable[bytes]) -> Iterator[Layout]:
    """One row a record, one column a letter; a letter that comes again has its values joined."""
    records = list(_records(iterate_lines(blocks)))
    letters = list(dict.fromkeys(letter for record in records for letter in record))
    rows = build_grid([[record.get(letter) for letter in letters] for record in records])
    yield Layout(header=tuple(_TITLES.get(letter, letter) for letter in letters), rows=rows)


def _records(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    record: dict[str, str] = {}
    for line in lines:
        if line.strip() == "^":
            yield record
            record = {}
        elif line.strip():
            letter, value = line[0], line[1:].strip()
            record[letter] = f"{record[letter]} {value}" if letter in record else value
    if record:
        yield record
