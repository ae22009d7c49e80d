"""The record stream of Excel's binary workbooks ([MS-XLS] 2.1.4), whole or cut, without its compound file."""

import re
import struct

_WORKBOOK_BOF = re.compile(rb"\x09\x08(?:\x10\x00\x00\x06|\x08\x00\x00\x05)\x05\x00")
_END = b"\x0a\x00\x00\x00"
_MAX_RECORD_BYTES = 8_224
_MAX_TYPE = 0x1100
_ALIGNMENT = 64


def recover_records(content: bytes) -> bytes | None:
    """The workbook's records as far as they stand in one piece, ended by an EOF record; None where there are none.

    Sectors of a compound file may stand in any order; Excel and others write them in turn.
    """
    start = find_workbook(content)
    if start is None:
        return None
    end = _end_of_records(content, start)
    return content[start:end] + _END


def find_workbook(content: bytes) -> int | None:
    """Where the records of a workbook begin: at the beginning of a sector."""
    return next((m.start() for m in _WORKBOOK_BOF.finditer(content) if m.start() % _ALIGNMENT == 0), None)


def _end_of_records(content: bytes, start: int) -> int:
    position = start
    while position + 4 <= len(content):
        kind, size = struct.unpack_from("<HH", content, position)
        if size > _MAX_RECORD_BYTES or kind > _MAX_TYPE or (kind == 0 and size == 0):
            break
        if position + 4 + size > len(content):
            break
        position += 4 + size
    return position
