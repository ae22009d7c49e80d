"""Parts put in order: which bytes of which part make the upload, and where bytes are missing."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from dlp_addon.upload_sessions.records import StoredPart


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes of one part: from `start`, `size` of them."""

    part: StoredPart
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is known of an upload.

    Attributes:
        runs: pieces without a gap between them, in order.
        begins: whether the first run begins where the upload does.
    """

    runs: tuple[tuple[Piece, ...], ...]
    begins: bool

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All pieces in order, gaps or not."""
        return tuple(piece for run in self.runs for piece in run)

    @property
    def size(self) -> int:
        """Bytes known."""
        return sum(piece.size for piece in self.pieces)

    @property
    def later(self) -> tuple[int, ...]:
        """Where each run but the first begins in the file of them all, which has a line break before it."""
        sizes = (sum(piece.size for piece in run) + 1 for run in self.runs[:-1])
        return tuple(accumulate(sizes))

    @property
    def is_contiguous(self) -> bool:
        """Whether nothing is missing from the beginning to the last known byte."""
        return self.begins and len(self.runs) == 1


def arrange(parts: Iterable[StoredPart], *, first_number: int | None = None, newest_wins: bool = True) -> Arrangement:
    """Parts in order of their places; where they overlap, the newest counts, or else the oldest.

    Numbers begin with `first_number`; where that is not known, with 0 or with 1.
    """
    known = sorted(parts, key=lambda part: part.sequence, reverse=newest_wins)
    if any(part.offset is not None for part in known):
        return _by_offset([part for part in known if part.offset is not None])
    if any(part.number is not None for part in known):
        return _by_number([part for part in known if part.number is not None], first_number)
    return _by_name(known)


def in_order_of_arrival(parts: Iterable[StoredPart]) -> Arrangement:
    """All parts, whatever their places; nothing is sure to be the beginning."""
    ordered = sorted(parts, key=lambda part: part.sequence)
    return Arrangement((tuple(map(_whole, ordered)),) if ordered else (), begins=False)


def is_first(number: int | None, first_number: int | None) -> bool:
    """Whether a number is that of the first part."""
    return number in {0, 1} if first_number is None else number == first_number


def select(parts: Sequence[StoredPart], manifest: Sequence[str]) -> Arrangement | None:
    """The parts that a manifest lists, in its order; None where it lists one that is not known.

    A manifest of names that nobody knows but the server stands for all parts, if it lists as many.
    """
    by_name: dict[str, StoredPart] = {}
    for part in sorted(parts, key=lambda part: part.sequence):
        by_name[part.block if part.block is not None else str(part.number)] = part
    if not any(name in by_name for name in manifest):
        return arrange(parts) if len(manifest) == len(by_name) else None
    if any(name not in by_name for name in manifest):
        return None
    return Arrangement((tuple(_whole(by_name[name]) for name in manifest),), begins=True)


def cut(arrangement: Arrangement, size: int) -> Arrangement:
    """The first `size` bytes of an upload whose parts reach further."""
    run: list[Piece] = []
    left = size
    for piece in arrangement.runs[0] if arrangement.runs else ():
        if left > 0:
            run.append(Piece(piece.part, piece.start, min(piece.size, left)))
        left -= piece.size
    return Arrangement((tuple(run),), arrangement.begins) if run else arrangement


def _whole(part: StoredPart) -> Piece:
    return Piece(part, 0, part.size)


def _by_name(parts: list[StoredPart]) -> Arrangement:
    newest: dict[str | None, StoredPart] = {}
    for part in parts:
        newest.setdefault(part.block, part)
    # Only the list that puts them together tells which of them is the first.
    return in_order_of_arrival(newest.values())


def _by_number(parts: list[StoredPart], first_number: int | None) -> Arrangement:
    chosen: dict[int, StoredPart] = {}
    for part in parts:
        chosen.setdefault(part.number or 0, part)
    runs: list[list[Piece]] = []
    previous: int | None = None
    for number in sorted(chosen):
        if previous is None or number != previous + 1:
            runs.append([])
        runs[-1].append(_whole(chosen[number]))
        previous = number
    return Arrangement(tuple(map(tuple, runs)), begins=is_first(min(chosen), first_number))


def _by_offset(parts: list[StoredPart]) -> Arrangement:
    """Paint the parts in order of preference; each covers what is not covered yet."""
    starts: list[int] = []
    painted: list[tuple[int, int, Piece]] = []
    for part in parts:
        first = part.offset or 0
        for start, end in _uncovered(starts, painted, first, first + part.size):
            position = bisect_left(starts, start)
            starts.insert(position, start)
            painted.insert(position, (start, end, Piece(part, start - first, end - start)))
    runs: list[list[Piece]] = []
    reached: int | None = None
    for start, end, piece in painted:
        if start != reached:
            runs.append([])
        runs[-1].append(piece)
        reached = end
    return Arrangement(tuple(map(tuple, runs)), begins=bool(starts) and starts[0] == 0)


def _uncovered(starts: list[int], painted: list[tuple[int, int, Piece]], start: int, end: int) -> list[tuple[int, int]]:
    gaps: list[tuple[int, int]] = []
    position = max(0, bisect_left(starts, start) - 1)
    cursor = start
    while position < len(painted) and cursor < end:
        covered_from, covered_to, _ = painted[position]
        if covered_from >= end:
            break
        if covered_from > cursor:
            gaps.append((cursor, covered_from))
        cursor = max(cursor, covered_to)
        position += 1
    if cursor < end:
        gaps.append((cursor, end))
    return gaps
