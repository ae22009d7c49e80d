"""A small trained model that tells names of people from names of companies, places, streets and things.

Softmax regression on hashed character runs (`name_features`), trained by `tools/train_names`; what its examples come
from and how well it does stands in docs/accuracy.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from dlp_addon.classification.names.name_features import BUCKETS, features

FILE = Path(__file__).with_name("name_model.npz")
_KINDS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class NameKinds:
    """What the values of a column are on average, as probabilities that add up to 1."""

    full: float
    given: float
    family: float
    organization: float
    place: float
    street: float
    other: float

    @property
    def person(self) -> float:
        """Probability that a value is a name, or a part of a name, of a person."""
        return self.full + self.given + self.family


@dataclass(frozen=True, slots=True)
class NameModel:
    """Weights by feature bucket and kind, in the order of the fields of `NameKinds`."""

    weights: npt.NDArray[np.float32] = field(repr=False)

    def probabilities(self, values: Sequence[str]) -> npt.NDArray[np.float32]:
        """One row a value, one column a kind."""
        buckets, owners = features(values)
        counts = np.maximum(np.bincount(owners, minlength=len(values)), 1)
        places = (owners[:, None] * _KINDS + np.arange(_KINDS)).ravel()
        sums = np.bincount(places, weights=self.weights[buckets].ravel(), minlength=len(values) * _KINDS)
        scores = sums.reshape(len(values), _KINDS) / np.sqrt(counts)[:, None]
        exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True), dtype=np.float32)

    def kinds(self, values: Sequence[str]) -> NameKinds:
        """The mean over some values. They must not be none."""
        means = [float(mean) for mean in self.probabilities(values).mean(axis=0)]
        names = ("full", "given", "family", "organization", "place", "street", "other")
        return NameKinds(**dict(zip(names, means, strict=True)))


def load_name_model() -> NameModel:
    """The model that comes with the package; a few milliseconds."""
    with np.load(FILE) as stored:
        weights = stored["weights"].astype(np.float32) * stored["scale"]
    if weights.shape != (BUCKETS, _KINDS):
        message = "the name model does not fit the features: train it again"
        raise ValueError(message)
    return NameModel(weights)
