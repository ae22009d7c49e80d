"""Tables that a form spells out field by field, put together again.

Frameworks write a table into a form as repeated names (`ssn=1&ssn=2`) or as names with an index
(`rows[0][ssn]=1`, `rows.0.ssn`, `ssn_1`). A single field then holds one cell, and only all of them are a table.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dlp_addon.extraction.header_fields import decode_text
from dlp_addon.extraction.message import Message
from dlp_addon.model.content import Content, Upload

MAX_CELL_BYTES = 4_096
"""A longer value is no cell of a table."""
MAX_SINGLE_CELLS = 32
"""A form with more fields that are cells is read as the table that they make, not field by field."""
_INDEX = re.compile(r"[0-9]{1,9}")
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f]")
_MIN_RECORDS = 2
_MIN_NAME_CHARACTERS = 1_024


def is_cell(content: Content) -> bool:
    """Whether a value is short text of one line, so that it can only be a cell: packed content has control bytes."""
    return len(content) <= MAX_CELL_BYTES and _CONTROL.search(content) is None


def render_record(message: Message, fields: Sequence[tuple[str, bytes]]) -> Iterator[Upload]:
    """One JSON array of records where fields repeat, so that they are read as the table they are.

    Many fields that do not repeat are one record: an array of names and values. A few are nothing.

    Args:
        message: the form, for its name.
        fields: names and decoded contents in order; contents of more than 4 KiB are no cells and left out.
    """
    cells = [(name, decode_text(raw)) for name, raw in fields if len(raw) <= MAX_CELL_BYTES]
    table: list[dict[str, str]] | list[tuple[str, str]] = _records(cells)
    if len(table) < _MIN_RECORDS:
        if len(cells) <= MAX_SINGLE_CELLS:
            return
        table = cells
    content = memoryview(json.dumps(table, ensure_ascii=False).encode("utf-8", "replace"))
    yield Upload(name=f"{message.name}!/fields", content=content, declared_media_type="application/json", is_file=False)


def render_names(message: Message, names: Iterable[str]) -> Iterator[Upload]:
    """Names of fields and files as lines of text where they are so long together that they could carry a table."""
    text = "\n".join(names)
    if len(text) > _MIN_NAME_CHARACTERS:
        content = memoryview(text.encode("utf-8", "replace"))
        yield Upload(name=f"{message.name}!/names", content=content, declared_media_type="text/plain", is_file=False)


def _records(fields: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """One record an index, and one more where a name comes again with it: no value takes another's place."""
    rows: dict[tuple[tuple[str, ...], int], dict[str, str]] = {}
    repeats: Counter[tuple[tuple[str, ...], str]] = Counter()
    for name, text in fields:
        index, column = tuple(_INDEX.findall(name)), _INDEX.sub("#", name)[:256]
        rows.setdefault((index, repeats[index, column]), {})[column] = text
        repeats[index, column] += 1
    return list(rows.values())
