from io import BytesIO

import numpy as np

from dlp_addon.classification.counting.key_file import PARTITIONS, KeyFile


def test_every_row_is_read_again_once() -> None:
    """The partitions together hold the rows that were appended, in whatever pieces."""
    file = KeyFile(BytesIO(), 2)
    rows = np.arange(2_000, dtype=np.uint64).reshape(-1, 2)

    for piece in np.array_split(rows, 3):
        file.append(piece, np.ascontiguousarray(piece[:, 0]))

    read = np.concatenate([file.read(partition) for partition in range(PARTITIONS)])
    assert np.array_equal(read[np.argsort(read[:, 0])], rows)


def test_equal_places_share_a_partition() -> None:
    """Rows that were placed by the same key are read together, whenever they came."""
    file = KeyFile(BytesIO(), 1)

    for value in range(5):
        file.append(np.array([[value]], dtype=np.uint64), np.array([7], dtype=np.uint64))

    assert [len(file.read(partition)) for partition in range(PARTITIONS)].count(5) == 1


def test_files_share_one_file() -> None:
    """Two of them may append to the same scratch file in turn."""
    scratch = BytesIO()
    one, other = KeyFile(scratch, 1), KeyFile(scratch, 1)
    place = np.array([1], dtype=np.uint64)

    for value in range(3):
        one.append(np.array([[value]], dtype=np.uint64), place)
        other.append(np.array([[100 + value]], dtype=np.uint64), place)

    assert sorted(int(row) for partition in range(PARTITIONS) for row in one.read(partition)[:, 0]) == [0, 1, 2]
    assert sum(len(other.read(partition)) for partition in range(PARTITIONS)) == 3
