from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import regex
from presidio_analyzer import Pattern, PatternRecognizer

from dlp_addon.recognition.candidate import candidate_pattern

MAX_IDENTIFIER_CHARACTERS = 512
"""Longer values are text, not one identifier; only their inside is searched."""


@dataclass(frozen=True, slots=True)
class CompiledPattern:
    """One pattern of a recognizer, ready for single values and for columns.

    Attributes:
        expression: Presidio's own pattern, with its flags.
        candidate: polars pattern that matches at least as much.
        timeout_seconds: limit of one match.
        is_plain: no check of any kind follows a match.
    """

    entity_type: str
    expression: "regex.Pattern[str]" = field(repr=False)
    candidate: str = field(repr=False)
    score: float
    context: tuple[str, ...]
    timeout_seconds: float
    has_check: bool
    is_plain: bool
    validate: Callable[[str], bool | None] = field(repr=False)
    invalidate: Callable[[str], bool | None] = field(repr=False)

    @property
    def is_exact(self) -> bool:
        """Whether its candidate pattern is the pattern itself, so that nothing is left to be looked at."""
        return self.is_plain and self.candidate.endswith(")" + self.expression.pattern)

    def fits(self, value: str) -> bool:
        """Whether the whole value matches, checks aside; a match that takes too long does not."""
        if len(value) > MAX_IDENTIFIER_CHARACTERS:
            return False
        try:
            return self.expression.fullmatch(value, timeout=self.timeout_seconds) is not None
        except TimeoutError:
            return False

    def accepts(self, value: str) -> bool:
        """Whether the recognizer's own checks let a matching value stand. Never raises on odd characters."""
        try:
            return self.validate(value) is not False and not self.invalidate(value)
        except (ValueError, IndexError, KeyError, TypeError):
            return False


def patterns_of(recognizer: PatternRecognizer) -> tuple[Pattern, ...]:
    """A recognizer's patterns; Presidio does not annotate them."""
    return tuple(recognizer.patterns)  # type: ignore[has-type]


def _has_own_validation(recognizer: PatternRecognizer) -> bool:
    return type(recognizer).validate_result is not PatternRecognizer.validate_result


def _has_own_invalidation(recognizer: PatternRecognizer) -> bool:
    return type(recognizer).invalidate_result is not PatternRecognizer.invalidate_result


def compile_patterns(recognizer: PatternRecognizer, timeout_seconds: float) -> tuple[CompiledPattern, ...]:
    """All patterns of one recognizer. Raises `regex.error` for a pattern that cannot be compiled."""
    flags = recognizer.global_regex_flags
    return tuple(
        CompiledPattern(
            entity_type=recognizer.supported_entities[0],
            expression=regex.compile(pattern.regex, flags),
            candidate=candidate_pattern(pattern.regex, ignore_case=bool(flags & regex.IGNORECASE)),
            score=pattern.score,
            context=tuple(word.casefold() for word in recognizer.context or ()),
            timeout_seconds=timeout_seconds,
            has_check=_has_own_validation(recognizer),
            is_plain=not _has_own_validation(recognizer) and not _has_own_invalidation(recognizer),
            validate=recognizer.validate_result,
            invalidate=recognizer.invalidate_result,
        )
        for pattern in patterns_of(recognizer)
    )


def compile_all(recognizers: Iterable[PatternRecognizer], timeout_seconds: float) -> tuple[CompiledPattern, ...]:
    """All patterns of several recognizers, in their order."""
    return tuple(pattern for recognizer in recognizers for pattern in compile_patterns(recognizer, timeout_seconds))
