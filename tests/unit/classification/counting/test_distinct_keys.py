from collections.abc import Sequence
from io import BytesIO

import polars as pl

from dlp_addon.classification.counting.distinct_keys import WORTH_FILING, DistinctKeys, count_distinct


def gathered(*parts: Sequence[int]) -> DistinctKeys:
    """Keys that came in parts."""
    keys = DistinctKeys()
    for part in parts:
        keys.add(pl.Series(part, dtype=pl.UInt64))
    return keys


def test_counts_each_key_once() -> None:
    """A key of several parts is one key."""
    keys = gathered([1, 2, 2], [2, 3])

    assert keys.count(BytesIO) == 3


def test_counts_again_after_more() -> None:
    """Keys that come after a count count as well."""
    keys = gathered([1])
    keys.count(BytesIO)

    keys.add(pl.Series([2], dtype=pl.UInt64))

    assert keys.count(BytesIO) == 2


def test_many_different_keys_leave_memory() -> None:
    """What a file holds no memory does, and the count stays exact, also over what comes later."""
    keys = gathered(range(WORTH_FILING))

    keys.file(BytesIO)

    assert keys.held == 0
    keys.add(pl.Series([0, WORTH_FILING], dtype=pl.UInt64))
    assert keys.count(BytesIO) == WORTH_FILING + 1


def test_few_different_keys_stay() -> None:
    """Keys that repeat themselves are kept once each and need no file."""
    keys = gathered([7] * WORTH_FILING, range(10))

    keys.file(BytesIO)

    assert (keys.held, keys.is_filed, keys.count(BytesIO)) == (10, False, 10)


def test_columns_together_count_each_key_once() -> None:
    """Keys of several columns count once, whether files hold them or not."""
    filed, held = gathered(range(WORTH_FILING)), gathered([0, 1, WORTH_FILING])
    filed.file(BytesIO)

    assert count_distinct([filed, held], BytesIO) == WORTH_FILING + 1
    assert count_distinct([gathered([1, 2]), gathered([2, 3])], BytesIO) == 3
