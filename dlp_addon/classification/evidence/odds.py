"""Evidence added up as log-odds."""

import math
from collections.abc import Iterable, Mapping

from dlp_addon.model.finding import Evidence

PRIOR = -2.0
"""Log-odds of any type before evidence: most columns of most tables are not personal."""


def total_odds(evidence: Iterable[Evidence]) -> Mapping[str, float]:
    """Log-odds by entity type."""
    odds: dict[str, float] = {}
    for one in evidence:
        odds[one.entity_type] = odds.get(one.entity_type, PRIOR) + one.weight
    return odds


def strongest(odds: Mapping[str, float]) -> tuple[str | None, float]:
    """The type with the highest log-odds and its probability; None and 0 where none is likelier than not."""
    best = max(sorted(odds), key=lambda name: odds[name], default=None)
    if best is None or odds[best] <= 0:
        return None, 0.0
    return best, 1 / (1 + math.exp(-odds[best]))


def weigh(source: str, entity_type: str, weight: float, detail: str) -> Evidence:
    """One reason for (or, with a negative weight, against) a type."""
    return Evidence(source=source, entity_type=entity_type, weight=round(weight, 2), detail=detail)
