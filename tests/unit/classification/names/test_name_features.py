import numpy as np

from dlp_addon.classification.names.name_features import BUCKETS, features, hash_text


def test_features_of_a_value_do_not_depend_on_its_neighbours() -> None:
    """A value has the same features alone and in a column."""
    alone, _ = features(["Ana López"])
    buckets, owners = features(["王小明", "Ana López", ""])

    assert sorted(buckets[owners == 1]) == sorted(alone)


def test_buckets_are_in_range_and_repeatable() -> None:
    """All features fall into the table of weights, the same way each time."""
    buckets, owners = features(["x" * 10_000, "", "É", "\ud800"[:0] + "ß-&"])

    assert buckets.min() >= 0
    assert buckets.max() < BUCKETS
    assert set(owners) <= {0, 1, 2, 3}
    assert np.array_equal(buckets, features(["x" * 10_000, "", "É", "ß-&"])[0])
    assert hash_text("n2") == hash_text("n2")
