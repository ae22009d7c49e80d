"""`python -m tools.train_names OUTPUT`: trains the model of names and prints how well it does on names left out."""

import sys
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from dlp_addon.classification.names.name_features import BUCKETS, features
from tools.train_names.examples import Example, all_examples

SEED = 20_260_101
KINDS = 7
HELD_OUT = 12
"""One in so many names is left out of training."""
PENALTY = 2e-6
ROUNDS = 120


def main() -> int:
    """Trains on examples made anew, writes the weights, prints recall by kind."""
    examples = sorted(set(all_examples(SEED)), key=lambda one: (one.text, one.kind))
    known = [one for one in examples if not _is_held_out(one)]
    unknown = [one for one in examples if _is_held_out(one)]
    weights = train(known)
    scale = np.abs(weights).max() / 127
    quantized = np.round(weights / scale).astype(np.int8)
    np.savez_compressed(Path(sys.argv[1]), weights=quantized, scale=np.float32(scale))
    print(f"{len(known)} examples, {Path(sys.argv[1]).stat().st_size} bytes")
    report(quantized * scale, unknown)
    return 0


def _is_held_out(example: Example) -> bool:
    return crc32(example.origin.lower().encode()) % HELD_OUT == 0


def matrix(examples: list[Example]) -> csr_matrix:
    """Features of the examples, each row of length one."""
    buckets, owners = features([one.text for one in examples])
    counts = np.bincount(owners, minlength=len(examples))
    values = (1 / np.sqrt(np.maximum(counts, 1)))[owners].astype(np.float32)
    return csr_matrix((values, (owners, buckets)), shape=(len(examples), BUCKETS))


def train(examples: list[Example]) -> np.ndarray:
    """Softmax regression, each kind weighing the same but things, which weigh twice."""
    inputs, kinds = matrix(examples), np.array([one.kind for one in examples])
    transposed = inputs.T.tocsr()
    targets = np.eye(KINDS, dtype=np.float32)[kinds]
    importance = np.array([1, 1, 1, 1, 1, 0.7, 2.2]) / np.bincount(kinds, minlength=KINDS)
    sample_weights = importance[kinds][:, None].astype(np.float32)
    sample_weights /= sample_weights.sum()

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(BUCKETS, KINDS).astype(np.float32)
        scores = inputs @ weights
        scores -= scores.max(axis=1, keepdims=True)
        probabilities = np.exp(scores)
        probabilities /= probabilities.sum(axis=1, keepdims=True)
        surprise = -(sample_weights * targets * np.log(probabilities + 1e-9)).sum()
        gradient = transposed @ ((probabilities - targets) * sample_weights) + PENALTY * weights
        return float(surprise + PENALTY / 2 * (weights**2).sum()), gradient.astype(np.float64).ravel()

    found = minimize(loss, np.zeros(BUCKETS * KINDS), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return found.x.reshape(BUCKETS, KINDS)


def report(weights: np.ndarray, examples: list[Example]) -> None:
    """How often each kind is called what, in percent."""
    called = (matrix(examples) @ weights).argmax(axis=1)
    kinds = np.array([one.kind for one in examples])
    for kind in range(KINDS):
        shares = np.bincount(called[kinds == kind], minlength=KINDS) / max((kinds == kind).sum(), 1)
        print(kind, (kinds == kind).sum(), " ".join(f"{share:6.1%}" for share in shares))


if __name__ == "__main__":
    sys.exit(main())
