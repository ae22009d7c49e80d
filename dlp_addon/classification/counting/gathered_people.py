"""Records of people of one table over all its parts, in memory or in a scratch file."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

import polars as pl

from dlp_addon.classification.counting.filed_people import FiledPeople, count_filed_people
from dlp_addon.classification.counting.people import count_people

_REPETITIVE = 0.8
"""Below this share of different rows it pays to keep each row once."""
_FEW_RECORDS = 300
"""So many are kept as they are: to look for repeats takes longer than to count them twice."""
WORTH_FILING = 65_536


class GatheredPeople:
    """Gathers frames of records, as `count_people` takes them."""

    def __init__(self) -> None:
        self.frames: list[pl.DataFrame] = []
        self._filed: FiledPeople | None = None
        self._count: int | None = None

    @property
    def held(self) -> int:
        """Keys in memory."""
        return sum(len(frame) * frame.width for frame in self.frames)

    @property
    def is_filed(self) -> bool:
        """Whether a file holds some of them."""
        return self._filed is not None

    @property
    def is_empty(self) -> bool:
        """Whether there is no record at all."""
        return not self.frames and not self.is_filed

    def add(self, frame: pl.DataFrame) -> None:
        """Takes in the records of more people."""
        if not frame.is_empty():
            self.frames.append(frame.unique() if _is_repetitive(frame) else frame)
            self._count = None

    def file(self, scratch: Callable[[], BinaryIO]) -> None:
        """Writes the records to a scratch file where they are many. Raises OSError."""
        if sum(map(len, self.frames)) >= WORTH_FILING:
            self.filed(scratch)

    def filed(self, scratch: Callable[[], BinaryIO]) -> FiledPeople:
        """All records in a scratch file, none in memory. Raises OSError."""
        if self._filed is None:
            self._filed = FiledPeople(scratch)
        for frame in self.frames:
            self._filed.append(frame)
        self.frames = []
        return self._filed

    def count(self, scratch: Callable[[], BinaryIO]) -> int:
        """Different people so far, counted once. Raises OSError."""
        if self._count is None:
            is_filed = self.is_filed
            self._count = count_filed_people([self.filed(scratch)], scratch) if is_filed else count_people(self.frames)
        return self._count


def _is_repetitive(frame: pl.DataFrame) -> bool:
    if len(frame) <= _FEW_RECORDS:
        return False
    different = frame.select(pl.struct(pl.all()).hash().approx_n_unique()).item()
    return int(different) < _REPETITIVE * len(frame)


def count_gathered_people(gathered: Sequence[GatheredPeople], scratch: Callable[[], BinaryIO]) -> int:
    """Different people in all records, every person once. Raises OSError."""
    peopled = [people for people in gathered if not people.is_empty]
    if len(peopled) == 1:
        return peopled[0].count(scratch)
    if any(people.is_filed for people in peopled):
        return count_filed_people([people.filed(scratch) for people in peopled], scratch)
    return count_people([frame for people in peopled for frame in people.frames])
