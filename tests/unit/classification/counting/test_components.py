import numpy as np

from dlp_addon.classification.counting.components import Keys, Mask, connect, has_conflict


def keys(*values: int | None) -> tuple[Keys, Mask]:
    """A key column with its mask."""
    return (
        np.array([value or 0 for value in values], dtype=np.uint64),
        np.array([value is not None for value in values]),
    )


def test_chains_become_one_component() -> None:
    """Records joined through others have one label."""
    labels = connect(5, [keys(1, 1, 2, 2, 3), keys(7, 8, 8, None, None)])

    assert labels.tolist() == [0, 0, 0, 0, 4]


def test_missing_keys_join_nothing() -> None:
    """A key that is masked out is no key."""
    assert connect(3, [keys(None, None, 4)]).tolist() == [0, 1, 2]


def test_a_long_chain_ends() -> None:
    """A chain of ten thousand records, each sharing one key with the next, is one component."""
    size = 10_000
    even, odd = [i // 2 for i in range(size)], [(i + 1) // 2 for i in range(size)]

    assert set(connect(size, [keys(*(i + 1 for i in even)), keys(*(i + 1 for i in odd))]).tolist()) == {0}


def test_a_component_with_different_keys_is_in_conflict() -> None:
    """Every record of a component is marked when two of its known keys differ."""
    labels = np.array([0, 0, 2, 2, 4])

    assert has_conflict(labels, *keys(5, 6, 7, None, None)).tolist() == [True, True, False, False, False]
