import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dlp_addon.model.content import Content

_WINDOW_BYTES = 256 * 1024
"""Fits the processor's second cache with what is computed of it."""
_MAX_COMPARED_PAIRS = 6
"""Up to here comparing with each pair is cheaper than looking pairs up in a table (measured)."""

_MAX_PLAIN_BYTES = 16 * 1024
"""Up to here one search a needle takes less time than to prepare the one for all."""

type Pairs = NDArray[np.uint16]
type Places = NDArray[np.intp]
type Marks = NDArray[np.bool_]


def find_each(content: Content, *needles: bytes, beside: bytes = b"") -> Iterator[tuple[int, bytes]]:
    """Every occurrence of every needle as offset and needle, in order; one window is copied at a time.

    The cost hardly depends on how many needles there are: places are told by their first two bytes and the next two.

    Args:
        content: what is searched.
        *needles: what is looked for, of two bytes and more.
        beside: windows without any of these bytes are left out; empty for none.
    """
    marks = [bytes((byte,)) for byte in beside]
    if len(content) <= _MAX_PLAIN_BYTES:
        if not beside or any(map(bytes(content).__contains__, marks)):
            yield from sorted(_find_plainly(bytes(content), needles))
        return
    search = _PairSearch.build(needles)
    overlap = max(map(len, needles)) - 1
    for start in range(0, len(content), _WINDOW_BYTES):
        window = bytes(content[start : start + _WINDOW_BYTES + overlap])
        if (beside and not any(map(window.__contains__, marks))) or (search.is_varied and _is_uniform(window)):
            continue
        for at in search.find(window):
            # Starts in the overlap belong to the next window.
            if at < _WINDOW_BYTES:
                yield from ((start + at, needle) for needle in needles if window.startswith(needle, at))


def _find_plainly(content: bytes, needles: tuple[bytes, ...]) -> Iterator[tuple[int, bytes]]:
    for needle in needles:
        at = content.find(needle)
        while at >= 0:
            yield at, needle
            at = content.find(needle, at + 1)


@dataclass(frozen=True, slots=True)
class _PairSearch:
    """Finds where needles may begin, many places at a time.

    Attributes:
        first: the different pairs of bytes with which needles begin, the first byte being the lower one.
        second: whether a pair may follow these; None where a needle has no more than two bytes.
        is_varied: whether no needle repeats one and the same byte.
    """

    first: Pairs
    second: Marks | None
    is_varied: bool

    @classmethod
    def build(cls, needles: tuple[bytes, ...]) -> Self:
        second = None if min(map(len, needles)) < 3 else np.zeros(1 << 16, dtype=np.bool_)
        if second is not None:
            for needle in needles:
                ends = needle[3:4] or bytes(range(256))
                second[[needle[2] | end << 8 for end in ends]] = True
        first = np.array(sorted({needle[0] | needle[1] << 8 for needle in needles}), dtype=np.uint16)
        return cls(first, second, all(needle.strip(needle[:1]) for needle in needles))

    def find(self, window: bytes) -> list[int]:
        """Offsets at which a needle may begin, in order."""
        places = np.concatenate([self._places(window, shift) for shift in (0, 1)])
        if self.second is not None and places.size:
            places = places[self._goes_on(window, places, self.second)]
        places.sort()
        found: list[int] = places.tolist()
        return found

    def _places(self, window: bytes, shift: int) -> Places:
        """Every second place, from `shift` on."""
        pairs = np.frombuffer(window, "<u2", max(len(window) - shift, 0) // 2, min(shift, len(window)))
        if len(self.first) > _MAX_COMPARED_PAIRS:
            wanted = np.zeros(1 << 16, dtype=np.bool_)
            wanted[self.first] = True
            found: Marks = np.take(wanted, pairs)
        else:
            found = pairs == self.first[0]
            for pair in self.first[1:]:
                found |= pairs == pair
        return np.flatnonzero(found) * 2 + shift

    def _goes_on(self, window: bytes, places: Places, second: Marks) -> Marks:
        """Whether the next two bytes fit; near the end of the window, where they may be missing, True."""
        last = len(window) - 2
        following = np.minimum(places + 2, last)
        values = np.frombuffer(window, np.uint8)
        pairs = values[following] | values[following + 1].astype(np.uint16) << 8
        fits: Marks = (places + 2 > last) | second[pairs]
        return fits


def is_padding(content: Content) -> bool:
    """Whether it is empty or repeats one and the same byte."""
    if not content:
        return True
    pattern = re.compile(re.escape(bytes(content[:1])) + rb"*+")
    return pattern.fullmatch(content) is not None


def _is_uniform(window: bytes) -> bool:
    return window[:1] == window[-1:] and window == window[:1] * len(window)
