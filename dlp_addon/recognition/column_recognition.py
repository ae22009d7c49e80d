"""Presidio's recognizers put to columns instead of texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import polars as pl
from polars.exceptions import ComputeError

from dlp_addon.model.column import PatternShare
from dlp_addon.recognition.compiled_pattern import CompiledPattern
from dlp_addon.recognition.embedded import sweep_texts
from dlp_addon.recognition.national_numbers import national_number_share
from dlp_addon.recognition.pattern_group import PatternGroup
from dlp_addon.recognition.telephone import PHONE_CANDIDATE, phone_share
from dlp_addon.recognition.vectorized_checks import VECTORIZED_CHECKS

FEW_VALUES = 200
"""So many are checked one by one before polars has compiled a pattern."""
PROBE_SIZE = 6
"""Values tried first: a pattern that fits none of them is not tried on the sample."""

_PHONE_CANDIDATE = re.compile(PHONE_CANDIDATE)
_TELLING = re.compile(r"[\d@:./]")


@dataclass(frozen=True, slots=True)
class Recognition:
    """All recognizers, ready for columns; implements `ColumnRecognizer`. Safe to share between threads."""

    predefined_groups: tuple[PatternGroup, ...] = field(repr=False)
    admin_groups: tuple[PatternGroup, ...] = field(repr=False)
    by_type: dict[str, tuple[CompiledPattern, ...]] = field(repr=False)
    admin_entity_types: frozenset[str] = frozenset()

    def shares(self, values: Sequence[str]) -> tuple[PatternShare, ...]:
        """The entity types that fit at least a part of a small sample of distinct values.

        Dates are left out: every number with a hyphen fits one of their patterns.
        """
        if not values:
            return ()
        step = max(1, len(values) // PROBE_SIZE)
        live = self._live(values[::step][:PROBE_SIZE])
        shares = [_share(entity_type, live[entity_type], values) for entity_type in self.by_type if entity_type in live]
        others = (phone_share(values), national_number_share(values))
        return tuple(share for share in (*shares, *others) if share is not None and share.share > 0)

    def _live(self, probe: Sequence[str]) -> dict[str, list[CompiledPattern]]:
        """By type, the patterns that fit any of a few values.

        Plain words fit none of the predefined patterns, which all want digits or punctuation.
        """
        is_wordy = not any(_TELLING.search(value) for value in probe)
        live: dict[str, list[CompiledPattern]] = {}
        for group in self.admin_groups if is_wordy else (*self.predefined_groups, *self.admin_groups):
            for pattern in group.fitting(probe):
                live.setdefault(pattern.entity_type, []).append(pattern)
        return live

    def matches(self, entity_type: str, values: pl.Series) -> pl.Series:
        """Boolean series: which values fit the type as a whole; false where null. All true for an unknown type.

        Exact: what the translated pattern lets through is checked over whole columns where there is a vectorised form
        of the recognizer's checks, else value by value, each different value once.
        """
        if entity_type == "PHONE_NUMBER":
            return _are_phone_candidates(values)
        patterns = self.by_type.get(entity_type, ())
        if not patterns:
            return values.is_not_null()
        if len(values) <= FEW_VALUES:
            return pl.Series(
                [value is not None and _passes(value, patterns) for value in values.to_list()], dtype=pl.Boolean
            )
        return self._matches_at_once(entity_type, patterns, values)

    def _matches_at_once(self, entity_type: str, patterns: Sequence[CompiledPattern], values: pl.Series) -> pl.Series:
        combined = "|".join(f"(?:{pattern.candidate})" for pattern in patterns)
        try:
            candidates = values.str.contains(f"^(?:{combined})$").fill_null(value=False)
        except ComputeError:
            # An admin's pattern that polars cannot compile lets everything through.
            return values.is_not_null()
        if entity_type in VECTORIZED_CHECKS and entity_type not in self.admin_entity_types:
            return candidates & VECTORIZED_CHECKS[entity_type](values).fill_null(value=False)
        return candidates if all(pattern.is_exact for pattern in patterns) else _checked(values, candidates, patterns)

    def accepts(self, entity_type: str, value: str) -> bool:
        """Whether the checks of the type's recognizers let a value found inside a text stand."""
        patterns = self.by_type.get(entity_type, ())
        checked = [pattern for pattern in patterns if pattern.fits(value)]
        if not checked:
            return not any(pattern.has_check for pattern in patterns) or entity_type == "EMAIL_ADDRESS"
        return any(pattern.accepts(value) for pattern in checked)

    def embedded(self, values: pl.Series) -> tuple[tuple[str, pl.Series], ...]:
        """For every type found inside the texts, a List(String) series: the values of each row, null for none."""
        return tuple(sweep_texts(values, self.accepts))


def _share(entity_type: str, patterns: Sequence[CompiledPattern], values: Sequence[str]) -> PatternShare:
    """How many values any of the patterns fits and accepts, and how well."""
    scores = [
        max((pattern.score for pattern in patterns if pattern.fits(value) and pattern.accepts(value)), default=None)
        for value in values
    ]
    accepted = sorted(score for score in scores if score is not None)
    return PatternShare(
        entity_type=entity_type,
        share=len(accepted) / len(values),
        checked=all(pattern.has_check for pattern in patterns),
        score=accepted[len(accepted) // 2] if accepted else 0.0,
        context=patterns[0].context,
    )


def _are_phone_candidates(values: pl.Series) -> pl.Series:
    if len(values) > FEW_VALUES:
        return values.str.contains(PHONE_CANDIDATE).fill_null(value=False)
    fits = [value is not None and _PHONE_CANDIDATE.search(value) is not None for value in values.to_list()]
    return pl.Series(fits, dtype=pl.Boolean)


def _passes(value: str, patterns: Sequence[CompiledPattern]) -> bool:
    return any(pattern.fits(value) and pattern.accepts(value) for pattern in patterns)


def _checked(values: pl.Series, candidates: pl.Series, patterns: Sequence[CompiledPattern]) -> pl.Series:
    """The candidates that Presidio's own pattern and checks accept."""
    distinct = values.filter(candidates).unique().to_list()
    refused = [value for value in distinct if not _passes(value, patterns)]
    return candidates & ~values.is_in(refused).fill_null(value=False) if refused else candidates
