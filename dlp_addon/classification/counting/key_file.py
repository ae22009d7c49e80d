"""Rows of 64-bit keys in a scratch file: what is too much to hold is read again one partition at a time."""

from dataclasses import dataclass, field
from os import SEEK_END
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from dlp_addon.classification.counting.components import Keys

type Rows = npt.NDArray[np.uint64]

PARTITIONS = 64
"""Of two gigabytes of text each is some megabytes."""
_PARTITION_BITS = np.uint64(6)
_ODD = np.uint64(0x9E3779B97F4A7C15)
"""Spreads neighbouring numbers (Knuth, The Art of Computer Programming 3, 6.4: multiplicative hashing)."""
_KEY_BYTES = 8


@dataclass(slots=True)
class KeyFile:
    """Rows of `width` keys, appended to a file that others may append to as well. Raises OSError."""

    file: BinaryIO
    width: int
    _runs: list[list[tuple[int, int]]] = field(default_factory=lambda: [[] for _ in range(PARTITIONS)])

    def append(self, rows: Rows, places: Keys) -> None:
        """Write rows; those with equal `places` come into one partition."""
        if not len(rows):
            return
        partitions = ((places * _ODD) >> (np.uint64(64) - _PARTITION_BITS)).astype(np.uint8)
        offset = self.file.seek(0, SEEK_END)
        self.file.write(memoryview(rows[np.argsort(partitions, kind="stable")]).cast("B"))
        for runs, count in zip(self._runs, np.bincount(partitions, minlength=PARTITIONS).tolist(), strict=True):
            if count:
                runs.append((offset, count))
                offset += count * self.width * _KEY_BYTES

    def read(self, partition: int) -> Rows:
        """Every row of one partition, in the order in which they were appended."""
        pieces = [self._read(offset, count) for offset, count in self._runs[partition]]
        return np.concatenate(pieces) if pieces else np.empty((0, self.width), dtype=np.uint64)

    def _read(self, offset: int, count: int) -> Rows:
        self.file.seek(offset)
        content = self.file.read(count * self.width * _KEY_BYTES)
        return np.frombuffer(content, dtype=np.uint64).reshape(count, self.width)
