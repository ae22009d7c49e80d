"""Different keys of a column over all parts of its table, counted exactly however many there are."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

import polars as pl

from dlp_addon.classification.counting.key_file import PARTITIONS, KeyFile

_NONE = pl.Series(dtype=pl.UInt64)
_REPETITIVE = 0.6
"""Below this share of different keys it pays to keep each once."""
WORTH_FILING = 65_536
_FEW_KEYS = 1_000
"""So many are counted before polars has planned it."""


def different_keys(keys: pl.Series) -> pl.Series:
    """Every different key of a few, once, without null."""
    known = {*keys.to_list()} - {None}
    return keys if len(known) == len(keys) else pl.Series(list(known), dtype=pl.UInt64)


class DistinctKeys:
    """Gathers keys; what a scratch file holds of them no memory does."""

    def __init__(self) -> None:
        self._parts: list[pl.Series] = []
        self._is_merged = True
        self._count: int | None = None
        self._file: KeyFile | None = None

    @property
    def held(self) -> int:
        """Keys in memory."""
        return sum(map(len, self._parts))

    def add(self, keys: pl.Series) -> None:
        """Takes in more keys, none of them null."""
        self._parts.append(keys)
        self._is_merged = False
        self._count = None

    def file(self, scratch: Callable[[], BinaryIO]) -> None:
        """Writes the keys to a scratch file where they are many different ones. Raises OSError."""
        if self.held < WORTH_FILING:
            return
        keys = pl.concat(self._parts)
        if int(keys.approx_n_unique()) < _REPETITIVE * len(keys):  # type: ignore[arg-type]
            self._parts = [keys.unique()]
        if self.held >= WORTH_FILING:
            self._write(scratch)

    def count(self, scratch: Callable[[], BinaryIO]) -> int:
        """How many different keys there are, counted once."""
        if self._count is None:
            self._count = self._count_partitions(scratch) if self.is_filed else len(self.merged())
        return self._count

    def merged(self) -> pl.Series:
        """Every different key in memory, once."""
        if not self._is_merged:
            keys = self._parts[0] if len(self._parts) == 1 else pl.concat([_NONE, *self._parts])
            self._parts = [different_keys(keys) if len(keys) <= _FEW_KEYS else keys.unique()]
            self._is_merged = True
        return self._parts[0] if self._parts else _NONE

    @property
    def is_filed(self) -> bool:
        """Whether a file holds some of them."""
        return self._file is not None

    def partition(self, number: int, scratch: Callable[[], BinaryIO]) -> pl.Series:
        """Every key of one partition, some of them more than once; nothing is left in memory."""
        file = self._write(scratch)
        return pl.Series(file.read(number)[:, 0], dtype=pl.UInt64)

    def _count_partitions(self, scratch: Callable[[], BinaryIO]) -> int:
        return sum(self.partition(number, scratch).n_unique() for number in range(PARTITIONS))

    def _write(self, scratch: Callable[[], BinaryIO]) -> KeyFile:
        if self._file is None:
            self._file = KeyFile(scratch(), 1)
        for part in self._parts:
            keys = part.to_numpy()
            self._file.append(keys.reshape(-1, 1), keys)
        self._parts = []
        return self._file


def count_distinct(gathered: Sequence[DistinctKeys], scratch: Callable[[], BinaryIO]) -> int:
    """Different keys over all of `gathered`, every key once. Raises OSError."""
    if len(gathered) == 1:
        return gathered[0].count(scratch)
    if not any(keys.is_filed for keys in gathered):
        return pl.concat([_NONE, *(keys.merged() for keys in gathered)]).n_unique()
    return sum(
        pl.concat([keys.partition(number, scratch) for keys in gathered]).n_unique() for number in range(PARTITIONS)
    )
