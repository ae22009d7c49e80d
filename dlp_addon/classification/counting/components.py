"""Connected components of records that share keys, on arrays: no Python loop over records."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

type Labels = npt.NDArray[np.int64]
type Keys = npt.NDArray[np.uint64]
type Mask = npt.NDArray[np.bool_]


def connect(size: int, keys: Sequence[tuple[Keys, Mask]]) -> Labels:
    """Label of every record: the smallest index among the records that it is joined with.

    Two records are joined when they have an equal key in the same one of `keys` where both masks are true, directly
    or through others. The partition does not depend on the order of the records. Takes a number of passes that grows
    with the logarithm of the longest chain.
    """
    labels: Labels = np.arange(size, dtype=np.int64)
    groups = [_groups(key, mask) for key, mask in keys if mask.any()]
    changed = len(groups) > 0
    while changed:
        before = labels.copy()
        for rows, starts, inverse in groups:
            _lower_to_smallest(labels, rows, starts, inverse)
        changed = len(groups) > 1 and not np.array_equal(before, labels)
    return labels


def has_conflict(labels: Labels, key: Keys, mask: Mask) -> Mask:
    """Of every record, whether its component has different keys where the mask is true.

    Args:
        labels: of each record, at least 0 and below the number of records.
        key: of each record.
        mask: whether the record has the key.
    """
    lowest = np.full(len(labels), np.iinfo(np.uint64).max, dtype=np.uint64)
    highest = np.zeros(len(labels), dtype=np.uint64)
    np.minimum.at(lowest, labels[mask], key[mask])
    np.maximum.at(highest, labels[mask], key[mask])
    return (lowest < highest)[labels]


def _groups(key: Keys, mask: Mask) -> tuple[Labels, Labels, Labels]:
    """Rows sorted by key, where each group starts, and the group of each sorted row."""
    rows = np.flatnonzero(mask)
    order = np.argsort(key[rows], kind="stable")
    rows = rows[order]
    is_start = np.ones(len(rows), dtype=np.bool_)
    is_start[1:] = key[rows][1:] != key[rows][:-1]
    return rows, np.flatnonzero(is_start), np.cumsum(is_start) - 1


def _lower_to_smallest(labels: Labels, rows: Labels, starts: Labels, inverse: Labels) -> None:
    """Gives each group its smallest label, also to the roots that its members pointed to, then flattens."""
    old = labels[rows]
    smallest = np.minimum.reduceat(old, starts)[inverse]
    lowered = smallest < old
    np.minimum.at(labels, old[lowered], smallest[lowered])
    labels[rows] = np.minimum(labels[rows], smallest)
    while True:
        flattened = labels[labels]
        if np.array_equal(flattened, labels):
            return
        labels[:] = flattened
