"""Lines of a text that are unlike all of its beginning, by which its reader was chosen: they are read by themselves.

A beginning may lie: a log that goes on as a list of people would be read as a log to its end.
"""

from collections.abc import Iterable, Iterator

import polars as pl

_SEPARATORS = (",", ";", "\t", "|")
_MANY = 15
"""More separators in a line tell no more."""
_TRAITS = (
    r"^\s{0,8}[^\W\d][^:=\n]{0,40}[:=]\s",
    r"@",
    r"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b",
    r"\d[\d() .-]{6,20}\d",
)
"""A label, a mailbox, a date, a long number."""
_WATCHED_BYTES, _KEPT_BYTES = 32 * 1024 * 1024, 4 * 1024 * 1024
"""A text is watched so far, and so much of it kept."""
_LINE_BYTES = 1024 * 1024
"""A longer line is looked at in pieces."""
_FEWEST, _SHORTEST = 4, 500
"""Fewer lines, or characters in all, are no list."""


class OtherLines:
    """Watches the lines of a text and keeps those that are unlike its beginning.

    Args:
        head: the beginning of the text, whole lines; where there are none, nothing is kept.
    """

    def __init__(self, head: str) -> None:
        lines = pl.Series(head.split("\n"), dtype=pl.String)
        self._has_head = bool(head)
        self._known_kinds = _kinds(lines).unique().implode()
        self._known_traits = _traits(lines).bitwise_or() or 0
        self._watched = self._size = 0
        self._kept: list[str] = []
        self._with_new_trait: list[str] = []

    def watch(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """The same blocks of UTF-8."""
        held: list[bytes] = []
        length = 0
        for block in blocks:
            if self._has_head and self._watched < _WATCHED_BYTES and self._size < _KEPT_BYTES:
                self._watched += len(block)
                end = block.rfind(b"\n") + 1
                held.append(block[:end] or block)
                length += len(block)
                if end or length > _LINE_BYTES:
                    self._look_at(b"".join(held))
                    held, length = [block[end:]] if end else [], len(block) - end
            yield block
        self._look_at(b"".join(held))

    def text(self, delimiter: str = "") -> str:
        """What was kept, in its order; empty where it is too little for a list.

        Args:
            delimiter: of the records that the text was read as, if any. A line with it counts only where it has what
                no line of the beginning has, not because it has more or fewer fields.
        """
        lines = self._kept
        if delimiter in _SEPARATORS:
            telling = set(self._with_new_trait)
            lines = [line for line in lines if delimiter not in line or line in telling]
        text = "\n".join(lines)
        return text if len(lines) >= _FEWEST or len(text) >= _SHORTEST else ""

    def _look_at(self, content: bytes) -> None:
        lines = pl.Series(content.decode("utf-8", "replace").split("\n"), dtype=pl.String)
        lines = lines.filter(~_kinds(lines).is_in(self._known_kinds) & (lines.str.strip_chars() != ""))
        self._kept += lines.to_list()
        self._with_new_trait += lines.filter(_traits(lines) | self._known_traits != self._known_traits).to_list()
        self._size += int(lines.str.len_bytes().sum())


def _kinds(lines: pl.Series) -> pl.Series:
    """What each line looks like, as a number: its traits and separators."""
    kinds = _traits(lines)
    for separator in _SEPARATORS:
        counted = lines.str.count_matches(separator, literal=True).cast(pl.Int32)
        kinds = kinds * (_MANY + 1) + counted.clip(0, _MANY)
    return kinds


def _traits(lines: pl.Series) -> pl.Series:
    """Which traits each line has, one bit each."""
    traits = pl.zeros(len(lines), dtype=pl.Int32, eager=True)
    for bit, pattern in enumerate(_TRAITS):
        traits += lines.str.contains(pattern).cast(pl.Int32) * 2**bit
    return traits
