"""Files that stand in cells as base64 or hexadecimal: one in a cell, or one over all cells of a column."""

import re
import zlib
from collections.abc import Iterator, Sequence

import polars as pl

from dlp_addon.model.content import Upload
from dlp_addon.model.table import Table
from dlp_addon.tabular.cells import holds_long
from dlp_addon.tabular.coded.coded_text import as_text, decode_bytes

_MIN_CHARACTERS = 48
_PROBES = 8
_STARTS = (
    r"^(?:UEsDB|0M8R4|H4sI|N3q8r|/Td6W|Qlpo|KLUv|JVBER|eJ[w-z]|eN[o-r]|eA[EH])"
    r"|^(?i:504b0304|d0cf11e0|1f8b08|377abcaf|fd377a58|425a68|28b52ffd|25504446|789c|78da|7801)"
)
"""Beginnings of zip, OLE, gzip, 7z, xz, bzip2, zstd, PDF and zlib."""
_STARTING = re.compile(_STARTS)
_FEW_CELLS = 300
"""So many are looked at before polars has planned it."""
_ZLIB = b"\x78"
_CONTAINERS = (b"PK", b"\xd0\xcf\x11", b"\x1f\x8b", b"7z\xbc", b"\xfd7z", b"BZh", b"\x28\xb5\x2f", b"%PDF")


def coded_files(table: Table) -> Iterator[Upload]:
    """Containers in the cells of a table, and files of which every cell of a column is a piece, as uploads."""
    for index, column in enumerate(table.columns):
        if holds_long(column, _MIN_CHARACTERS):
            for number, content in enumerate(_files(column, table.header[index]), start=1):
                yield Upload(name=f"{table.path}!/{index + 1}@{number}", content=memoryview(content))


def _files(column: pl.Series, heading: str | None) -> Iterator[bytes]:
    pieces = _pieces([heading, *column.to_list()])
    if pieces is not None:
        yield pieces
        return
    for cell in _beginnings(column):
        content = decode_bytes(cell)
        if content is not None and _is_container(content):
            yield content


def _beginnings(column: pl.Series) -> Sequence[str]:
    """Every different cell that begins as a coded container does."""
    if len(column) <= _FEW_CELLS:
        cells = (cell for cell in dict.fromkeys(column.to_list()) if cell is not None and len(cell) >= _MIN_CHARACTERS)
        return [cell for cell in cells if _STARTING.match(cell)]
    long = column.filter(column.str.contains(_STARTS) & (column.str.len_bytes() >= _MIN_CHARACTERS))
    return long.unique(maintain_order=True).to_list()


def _pieces(cells: Sequence[str | None]) -> bytes | None:
    """The file whose pieces are the cells, all but the last of one length; None where they are none."""
    known = [cell for cell in cells if cell is not None]
    if len(known) > 2 and len(known[0]) != len(known[1]):
        # A heading, and no piece.
        known = known[1:]
    head = known[:_PROBES]
    if len(head) < 2 or len(head[0]) < _MIN_CHARACTERS or len({*map(len, head[:-1])}) > 1:
        return None
    content = decode_bytes("".join(head))
    if content is None or not (_is_container(content) or _is_broken_text(content, head[0])):
        return None
    return decode_bytes("".join(known))


def _is_container(content: bytes) -> bool:
    if not content.startswith(_ZLIB):
        return content.startswith(_CONTAINERS)
    try:
        return bool(zlib.decompressobj().decompress(content, 64))
    except zlib.error:
        return False


def _is_broken_text(content: bytes, first: str) -> bool:
    """Whether pieces make a text of lines, and the first of them ends within a line."""
    text = as_text(content)
    return text is not None and "\n" in text and not (decode_bytes(first) or b"\n").endswith(b"\n")
