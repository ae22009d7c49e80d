"""Texts of binary Word and PowerPoint documents ([MS-DOC], [MS-PPT]): the running text, and each table by itself."""

import re
import struct
from collections.abc import Iterable, Iterator
from itertools import groupby

from dlp_addon.model.content import Content

_WORD_97, _WORD_95 = 0xA5EC, 0xA5DC
"""`wIdent` ([MS-DOC] 2.5.2) of Word 97 and later, and of Word 6 and 95, which keep their text in one piece."""
_FLAGS_AT, _TEXT_AT, _CLX_AT = 0x0A, 0x18, 0x01A2
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_PROPERTIES, _PIECES = 0x01, 0x02
_COMPRESSED = 0x4000_0000
_FIELD_CODE = re.compile("\x13[^\x13\x14\x15]*\x14?")
_CELL_MARK, _MAX_COLUMNS = "\x07", 63
"""Word allows 63 columns."""
_MAX_TABLES = 1_000
_BLOCK_BYTES = 1024 * 1024
_LINE_ENDS = bytes.maketrans(b"\x07\r", b"\n\n")
_UNSEEN = str.maketrans(
    {"\x0b": "\n", "\x0c": "\n", "\r": "\n", "\x15": None, "\x14": None, "\x01": None, "\x08": None}
)
_TEXT_CHARS, _TEXT_BYTES, _CONTAINER = 0x0FA0, 0x0FA8, 0x0F
_SHAPE, _CHILD_ANCHOR = 0xF004, 0xF00F
"""[MS-ODRAW] 2.2.14 and 2.2.39: left, top, right and bottom of a shape in its group."""
_TOKEN_AT, _ENCRYPTED_TOKEN = 12, b"\xdf\xc4\xd1\xf3"
_ATOM = struct.Struct("<HHI")


def is_encrypted_word(stream: bytes) -> bool:
    """Whether a `WordDocument` stream says that it is encrypted or obfuscated ([MS-DOC] 2.2.6)."""
    return _flags(stream) & _ENCRYPTED != 0


def is_encrypted_presentation(current_user: bytes) -> bool:
    """Whether the `Current User` stream says that the presentation is encrypted."""
    return current_user[_TOKEN_AT : _TOKEN_AT + 4] == _ENCRYPTED_TOKEN


def word_table_stream(stream: bytes) -> str:
    """Which stream holds the places of the text."""
    return "1table" if _flags(stream) & _SECOND_TABLE else "0table"


def word_text(stream: bytes, table: bytes) -> Iterator[str]:
    """The tables of a document, a row a line with tabs, and its other text in the order of its pieces.

    That is body, footnotes, headers, comments and text boxes.

    Args:
        stream: `WordDocument`.
        table: the stream that `word_table_stream` names.

    Raises:
        ValueError: the places of the text cannot be followed.
    """
    try:
        characters = _characters(stream, table)
    except struct.error:
        raise ValueError("document breaks off") from None
    yield from _apart(_blocks(_FIELD_CODE.sub("", characters)))


def with_line_ends(content: Content) -> Iterator[bytes]:
    """What is left of a document, with ends of lines for marks of cells, so that its runs of text have lines."""
    for at in range(0, len(content), _BLOCK_BYTES):
        yield bytes(content[at : at + _BLOCK_BYTES]).translate(_LINE_ENDS)


def presentation_text(stream: bytes) -> Iterator[str]:
    """The tables and the other text of a `PowerPoint Document` stream; a damaged one breaks off."""
    yield from _apart(_groups(_atoms(stream)))


def _apart(blocks: Iterable[tuple[str, bool]]) -> Iterator[str]:
    """Each table, and what is none together; of very many tables the last ones together, too."""
    running: list[str] = []
    tables = 0
    for text, is_table in blocks:
        if not text:
            continue
        tables += is_table
        if is_table and tables <= _MAX_TABLES:
            yield text.translate(_UNSEEN)
        else:
            running.append(text)
    yield "\n".join(running).translate(_UNSEEN)


def _characters(stream: bytes, table: bytes) -> str:
    identifier = int.from_bytes(stream[:2], "little")
    if identifier == _WORD_95:
        start, end = struct.unpack_from("<II", stream, _TEXT_AT)
        return stream[start:end].decode("cp1252", "replace")
    if identifier != _WORD_97:
        raise ValueError("no document")
    start, length = struct.unpack_from("<II", stream, _CLX_AT)
    return "".join(_pieces(stream, table[start : start + length]))


def _flags(stream: bytes) -> int:
    return int.from_bytes(stream[_FLAGS_AT : _FLAGS_AT + 2], "little")


def _pieces(stream: bytes, clx: bytes) -> Iterator[str]:
    """[MS-DOC] 2.9.38 and 2.8.35: properties, then the ends of the pieces and where each begins."""
    at = 0
    while clx[at : at + 1] == bytes([_PROPERTIES]):
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if clx[at : at + 1] != bytes([_PIECES]):
        raise ValueError("no pieces")
    length = struct.unpack_from("<I", clx, at + 1)[0]
    pieces = clx[at + 5 : at + 5 + length]
    count = (len(pieces) - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", pieces)
    if ends[-1] > len(stream) or sorted(ends) != list(ends):
        # Or the same bytes could be named ten thousand times.
        raise ValueError("pieces overlap")
    for number in range(count):
        place = struct.unpack_from("<I", pieces, 4 * (count + 1) + 8 * number + 2)[0]
        yield _piece(stream, place, ends[number + 1] - ends[number])


def _piece(stream: bytes, place: int, characters: int) -> str:
    is_narrow = bool(place & _COMPRESSED)
    start = (place & ~_COMPRESSED) // 2 if is_narrow else place
    end = start + characters * (1 if is_narrow else 2)
    if end > len(stream):
        raise ValueError("document breaks off")
    return stream[start:end].decode("cp1252" if is_narrow else "utf-16-le", "replace")


def _blocks(text: str) -> Iterator[tuple[str, bool]]:
    """Running text, and tables: a mark ends each cell, and one more the row."""
    cells = text.split(_CELL_MARK)
    table: list[str] = []
    for cell in cells[:-1]:
        before, mark, last = cell.rpartition("\r")
        begins_table = bool(mark) and (not table or not table[-1])
        if begins_table:
            yield "\n".join(_rows(table)), True
            yield before, False
            table = []
        table.append((last if begins_table else cell).replace("\r", " "))
    yield "\n".join(_rows(table)), True
    yield cells[-1], False


def _groups(atoms: Iterable[tuple[str, bytes | None]]) -> Iterator[tuple[str, bool]]:
    """Running text, and tables: the cells of a row stand at one height, the rows of a table follow each other."""
    for is_table, group in groupby(atoms, key=lambda atom: atom[1] is not None):
        if is_table:
            rows = groupby(group, key=lambda atom: atom[1])
            yield "\n".join("\t".join(text.replace("\r", " ") for text, _ in row) for _, row in rows), True
        else:
            yield from ((text, False) for text, _ in group)


def _rows(cells: list[str]) -> list[str]:
    """Lines of equally many cells, where each so many-th is the end of a row; else what stands between such ends."""
    for width in range(1, min(_MAX_COLUMNS, len(cells) - 1) + 1):
        step = width + 1
        if not len(cells) % step and not any(cells[width::step]):
            return ["\t".join(cells[at : at + width]) for at in range(0, len(cells), step)]
    return "\t".join(cells).replace("\t\t", "\n").split("\n") if cells else []


def _atoms(stream: bytes) -> Iterator[tuple[str, bytes | None]]:
    """Texts, each with the upper edge of its shape inside a group (a cell of a table), else None.

    [MS-PPT] 2.3.1: records with a head of eight bytes; a container's are gone through like those beside it.
    """
    at, top = 0, None
    while at + _ATOM.size <= len(stream):
        version, kind, length = _ATOM.unpack_from(stream, at)
        at += _ATOM.size
        if kind == _SHAPE:
            top = None
        if version & 0x0F == _CONTAINER:
            continue
        if kind == _CHILD_ANCHOR:
            top = stream[at + 4 : at + 8]
        elif kind == _TEXT_CHARS:
            yield stream[at : at + length].decode("utf-16-le", "replace"), top
        elif kind == _TEXT_BYTES:
            yield stream[at : at + length].decode("latin-1"), top
        at += length
