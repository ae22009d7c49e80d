"""Whether every chain of a compound file's sectors ends ([MS-CFB] 2.3 to 2.6): readers follow them without looking."""

import struct
from collections.abc import Iterator

import numpy as np

from dlp_addon.errors import UnscannableError, UnscannableReason

_LAST_SECTOR = 0xFFFFFFFA
_HEADER_FAT_ENTRIES = 109
_ENTRY_BYTES = 128
_MINI_STREAM_CUTOFF = 4096
_STREAM, _ROOT = 2, 5
type Table = np.ndarray[tuple[int], np.dtype[np.int64]]


def check_chains(content: bytes, shift: int) -> None:
    """Refuse a file with a chain that leads round and round.

    Args:
        content: a compound file whose header is known to be sound.
        shift: of its sectors' size.

    Raises:
        UnscannableError: malformed.
    """
    fat = _fat(content, shift)
    directory, mini_start = struct.unpack_from("<I", content, 48)[0], struct.unpack_from("<I", content, 60)[0]
    _require_end(fat, [directory, mini_start])
    mini = np.concatenate([_entries(content, shift, sector) for sector in _chain(fat, mini_start)] or [fat[:0]])
    starts: dict[bool, list[int]] = {True: [], False: []}
    for sector in _chain(fat, directory):
        for kind, start, size in _streams(content, shift, sector):
            starts[kind == _STREAM and size < _MINI_STREAM_CUTOFF].append(start)
    _require_end(fat, starts[False])
    _require_end(mini, starts[True])


def _fat(content: bytes, shift: int) -> Table:
    """The table of next sectors, put together from the sectors that the header and its continuation name."""
    named = list(struct.unpack_from(f"<{_HEADER_FAT_ENTRIES}I", content, 76))
    sector, seen = struct.unpack_from("<I", content, 68)[0], set[int]()
    while sector < _LAST_SECTOR and (entries := _entries(content, shift, sector)).size:
        if sector in seen:
            raise UnscannableError(UnscannableReason.MALFORMED, "compound file chains")
        seen.add(sector)
        named.extend(entries[:-1].tolist())
        sector = int(entries[-1])
    tables = [_entries(content, shift, sector) for sector in named if sector < _LAST_SECTOR]
    return np.concatenate(tables) if tables else np.empty(0, dtype=np.int64)


def _entries(content: bytes, shift: int, sector: int) -> Table:
    """A sector as numbers; fewer where the file ends."""
    start = (sector + 1) << shift
    piece = content[start : start + (1 << shift)]
    return np.frombuffer(piece[: len(piece) // 4 * 4], dtype="<u4").astype(np.int64)


def _require_end(table: Table, starts: list[int]) -> None:
    """Go twice as far with every step: what has not ended after so many steps as there are sectors never ends."""
    count = len(table)
    wanted = [start for start in starts if start < count]
    if not wanted:
        return
    following = np.append(np.where(table < count, table, count), count)
    for _ in range(count.bit_length()):
        following = following[following]
    if (following[wanted] != count).any():
        raise UnscannableError(UnscannableReason.MALFORMED, "compound file chains")


def _chain(table: Table, sector: int) -> Iterator[int]:
    """The sectors of a chain that is known to end."""
    while sector < len(table):
        yield sector
        sector = int(table[sector])


def _streams(content: bytes, shift: int, sector: int) -> Iterator[tuple[int, int, int]]:
    """Type, first sector and size of the streams that a sector of the directory names."""
    start = (sector + 1) << shift
    for at in range(start, min(start + (1 << shift), len(content) - _ENTRY_BYTES + 1), _ENTRY_BYTES):
        if content[at + 66] in (_STREAM, _ROOT):
            first, size = struct.unpack_from("<II", content, at + 116)
            yield content[at + 66], first, size
