"""Lines of a text that are unlike all of its beginning, by which its reader was chosen: they are read by themselves.

A beginning may lie: a log that goes on as a list of people would be read as a log to its end.
"""

from collections.abc import Iterable, Iterator

import polars as pl

_SEPARATORS = (",", ";", "\t", "|")
_MANY = 15
"""More separators in a line tell no more."""
_LABELLED = r"^\s{0,8}[^\W\d][^:=\n]{0,40}[:=]\s"
_MAX_LINE_BYTES = 1024 * 1024
"""A longer line is looked at in pieces."""
MAX_WATCHED_BYTES, MAX_KEPT_BYTES = 32 * 1024 * 1024, 4 * 1024 * 1024
"""A text is watched so far, and so much of it read again."""


class OtherLines:
    """Watches the lines of a text and keeps those that are unlike its beginning.

    Args:
        sample: the beginning of the text, whole lines.
    """

    def __init__(self, sample: str) -> None:
        self._known = _kinds(pl.Series(sample.split("\n"), dtype=pl.String)).unique().implode()
        self._watched = self._size = 0
        self._kept: list[str] = []

    @property
    def text(self) -> str:
        """What was kept, in its order."""
        return "\n".join(self._kept)

    @property
    def count(self) -> int:
        """How many lines were kept."""
        return len(self._kept)

    def watch(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """The same blocks of UTF-8."""
        held: list[bytes] = []
        length = 0
        for block in blocks:
            if self._watched < MAX_WATCHED_BYTES and self._size < MAX_KEPT_BYTES:
                self._watched += len(block)
                end = block.rfind(b"\n") + 1
                held.append(block[:end] or block)
                length += len(block)
                if end or length > _MAX_LINE_BYTES:
                    self._look_at(b"".join(held))
                    held, length = [block[end:]] if end else [], len(block) - end
            yield block
        self._look_at(b"".join(held))

    def without(self, delimiter: str) -> None:
        """Drops the lines with a delimiter of records: these are some, whatever their number of fields."""
        if delimiter in _SEPARATORS:
            self._kept = [line for line in self._kept if delimiter not in line]

    def _look_at(self, text: bytes) -> None:
        lines = pl.Series(text.decode("utf-8", "replace").split("\n"), dtype=pl.String)
        others = lines.filter(~_kinds(lines).is_in(self._known) & (lines.str.strip_chars() != "")).to_list()
        self._kept += others
        self._size += sum(map(len, others))


def _kinds(lines: pl.Series) -> pl.Series:
    """What a line looks like, as a number: separators, a label, a mailbox."""
    kinds = lines.str.contains(_LABELLED).cast(pl.Int32) + 2 * lines.str.contains("@", literal=True).cast(pl.Int32)
    for separator in _SEPARATORS:
        kinds = kinds * (_MANY + 1) + lines.str.count_matches(separator, literal=True).cast(pl.Int32).clip(0, _MANY)
    return kinds
