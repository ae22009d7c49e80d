"""People of more records than memory should hold, counted exactly, one partition of a scratch file at a time.

Which records `count_people` looks at together is settled first: those that share a name or a number, and, where one of
them has no name, a contact or the number of a row. Whatever hangs together that way lies in one partition; the
partitions' counts add up.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import BinaryIO

import numpy as np
import polars as pl

from dlp_addon.classification.counting.components import Keys, Labels, connect
from dlp_addon.classification.counting.key_file import PARTITIONS, KeyFile, Rows
from dlp_addon.classification.counting.people import CONTACTS, NAME, ROW_LINK, count_people

type Columns = tuple[str, ...]
type Scratch = Callable[[], BinaryIO]

_NAMELESS = np.uint64(1)
"""Lowest bit of the node of a record that has no name: its node is of its own, others' is their name."""
_NODE = 0
"""Column of a row in a file; those of the record's keys follow, 0 where there is none."""


class FiledPeople:
    """Frames of records, as `count_people` takes them, in a scratch file. Methods raise OSError."""

    def __init__(self, scratch: Scratch) -> None:
        self._file = scratch()
        self.files: dict[Columns, KeyFile] = {}
        self.has_nameless = False

    def append(self, frame: pl.DataFrame) -> None:
        """Takes in more records."""
        columns = tuple(sorted(frame.columns))
        keys = frame.select(pl.col(columns).fill_null(0)).to_numpy(order="c")
        nodes = _nodes(columns, keys)
        self.has_nameless = self.has_nameless or bool((nodes & _NAMELESS).any())
        self.place(columns, np.column_stack((nodes, keys)), nodes)

    def place(self, columns: Columns, rows: Rows, places: Keys) -> None:
        """Takes in rows of a file, those with equal places into one partition."""
        if columns not in self.files:
            self.files[columns] = KeyFile(self._file, len(columns) + 1)
        self.files[columns].append(rows, places)

    def rows(self, partition: int) -> Iterator[tuple[Columns, Rows]]:
        """Columns and rows of one partition."""
        for columns, file in self.files.items():
            rows = file.read(partition)
            if len(rows):
                yield columns, rows


def count_filed_people(filed: Sequence[FiledPeople], scratch: Scratch) -> int:
    """Different people in all records, as `count_people` would count them all at once."""
    linked, labels = _linked_nodes(filed, scratch)
    moved = FiledPeople(scratch)
    count = 0
    for partition in range(PARTITIONS):
        frames = []
        for columns, rows in _rows(filed, partition):
            at = np.minimum(np.searchsorted(linked, rows[:, _NODE]), max(len(linked) - 1, 0))
            is_linked = linked[at] == rows[:, _NODE] if len(linked) else np.zeros(len(rows), dtype=np.bool_)
            moved.place(columns, rows[is_linked], labels[at[is_linked]].astype(np.uint64))
            frames.append(_frame(columns, rows[~is_linked]))
        count += count_people(frames) if frames else 0
    for partition in range(PARTITIONS if moved.files else 0):
        frames = [_frame(columns, rows) for columns, rows in moved.rows(partition)]
        count += count_people(frames) if frames else 0
    return count


def _rows(filed: Sequence[FiledPeople], partition: int) -> Iterator[tuple[Columns, Rows]]:
    for people in filed:
        yield from people.rows(partition)


def _frame(columns: Columns, rows: Rows) -> pl.DataFrame:
    frame = pl.from_numpy(rows[:, _NODE + 1 :], schema=dict.fromkeys(columns, pl.UInt64))
    return frame.select(pl.when(pl.all() != 0).then(pl.all()))


def _nodes(columns: Columns, keys: Rows) -> Keys:
    """What every record hangs together by at least: its name, else all that it says."""
    said = np.zeros(len(keys), dtype=np.uint64)
    for index, column in enumerate(columns):
        salt = np.frombuffer(sha256(column.encode()).digest()[:8], dtype=np.uint64)[0]
        said += np.where(keys[:, index] == 0, np.uint64(0), _scatter(keys[:, index] ^ salt))
    own = said | _NAMELESS
    if NAME not in columns:
        return own
    names = keys[:, columns.index(NAME)]
    return np.where(names == 0, own, names & ~_NAMELESS)


def _scatter(keys: Keys) -> Keys:
    """Keys spread over all numbers, each onto one of its own (the finalizer of SplitMix64)."""
    keys = (keys ^ (keys >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    keys = (keys ^ (keys >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return keys ^ (keys >> np.uint64(31))


def _linked_nodes(filed: Sequence[FiledPeople], scratch: Scratch) -> tuple[Keys, Labels]:
    """Nodes, sorted, that something beside a name ties to others, and which of them hang together."""
    columns = {column for people in filed for known in people.files for column in known if column.startswith("id:")}
    has_nameless = any(people.has_nameless for people in filed)
    links = [_links(filed, column, scratch) for column in sorted(columns)]
    if has_nameless:
        links += [_links(filed, column, scratch, of_nameless=True) for column in (ROW_LINK, *CONTACTS)]
    ends = np.concatenate([np.empty((0, 2), dtype=np.uint64), *links])
    endpoints = ends.reshape(-1)
    pairs = np.repeat(np.arange(len(ends), dtype=np.uint64), 2)
    everywhere = np.ones(len(endpoints), dtype=np.bool_)
    labels = connect(len(endpoints), [(endpoints, everywhere), (pairs, everywhere)])
    nodes, first = np.unique(endpoints, return_index=True)
    return nodes, labels[first]


def _links(filed: Sequence[FiledPeople], column: str, scratch: Scratch, *, of_nameless: bool = False) -> Rows:
    """Pairs of different nodes that share a key of one column; with `of_nameless` where a nameless one has it too."""
    pairs = KeyFile(scratch(), 2)
    for partition in range(PARTITIONS):
        for columns, rows in _rows(filed, partition):
            if column in columns:
                keys = rows[:, _NODE + 1 + columns.index(column)]
                known = np.column_stack((keys, rows[:, _NODE]))[keys != 0]
                pairs.append(known, np.ascontiguousarray(known[:, 0]))
    return np.concatenate(
        [_links_within(pairs.read(partition), of_nameless=of_nameless) for partition in range(PARTITIONS)]
    )


def _links_within(pairs: Rows, *, of_nameless: bool) -> Rows:
    """Of rows of key and node: the smallest node of each key beside each other one of it."""
    if not len(pairs):
        return pairs
    pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
    keys, nodes = pairs[:, 0], pairs[:, 1]
    is_start = np.concatenate(([True], keys[1:] != keys[:-1]))
    starts, group = np.flatnonzero(is_start), np.cumsum(is_start) - 1
    smallest = np.minimum.reduceat(nodes, starts)[group]
    is_link = smallest != nodes
    if of_nameless:
        is_link &= (np.bitwise_or.reduceat(nodes & _NAMELESS, starts) != 0)[group]
    links = np.column_stack((smallest, nodes))[is_link]
    return np.unique(links, axis=0) if len(links) else links
