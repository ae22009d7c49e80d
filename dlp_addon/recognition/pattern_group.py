"""Patterns tried together: one that fits is looked for one by one only where any of its group does."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import batched

import regex

from dlp_addon.recognition.compiled_pattern import MAX_IDENTIFIER_CHARACTERS, CompiledPattern

GROUP_SIZE = 14
"""About the square root of the number of patterns: then the fewest calls are made."""

_NUMBERED = re.compile(r"\\[1-9]")


@dataclass(frozen=True, slots=True)
class PatternGroup:
    """Patterns of equal flags, and one expression that fits wherever any of them does; None for a pattern alone."""

    patterns: tuple[CompiledPattern, ...] = field(repr=False)
    expression: "regex.Pattern[str] | None" = field(repr=False)

    def may_fit(self, value: str) -> bool:
        """Whether any of the patterns may fit the whole value; false only where none does."""
        if self.expression is None:
            return True
        if len(value) > MAX_IDENTIFIER_CHARACTERS:
            return False
        try:
            return self.expression.fullmatch(value, timeout=self.patterns[0].timeout_seconds) is not None
        except TimeoutError:
            return True

    def fitting(self, values: Sequence[str]) -> Iterator[CompiledPattern]:
        """The patterns that fit any of the values, in their order."""
        promising = [value for value in values if self.may_fit(value)]
        if promising:
            yield from (pattern for pattern in self.patterns if any(map(pattern.fits, promising)))


def group_patterns(patterns: Iterable[CompiledPattern]) -> tuple[PatternGroup, ...]:
    """All patterns in groups.

    Those that refer back to their groups by number stay alone, since numbers change where patterns are joined.
    """
    joinable: dict[int, list[CompiledPattern]] = {}
    alone = []
    for pattern in patterns:
        if _NUMBERED.search(pattern.expression.pattern):
            alone.append(PatternGroup((pattern,), None))
        else:
            joinable.setdefault(pattern.expression.flags, []).append(pattern)
    joined = (batch for same in joinable.values() for batch in batched(same, GROUP_SIZE))
    return (*(PatternGroup(batch, _join(batch)) for batch in joined), *alone)


def _join(patterns: Sequence[CompiledPattern]) -> "regex.Pattern[str]":
    alternatives = "|".join(f"(?:{pattern.expression.pattern})" for pattern in patterns)
    return regex.compile(alternatives, patterns[0].expression.flags)
