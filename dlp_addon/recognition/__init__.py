"""Presidio's recognizers and the project's own, put to columns."""

from collections.abc import Iterable

from presidio_analyzer import PatternRecognizer

from dlp_addon.recognition.admin import RecognizerError, load_recognizers
from dlp_addon.recognition.catalog import predefined_pattern_recognizers
from dlp_addon.recognition.column_recognition import Recognition
from dlp_addon.recognition.compiled_pattern import CompiledPattern, compile_patterns
from dlp_addon.recognition.named_entities import NamedEntities

__all__ = ["Recognition", "RecognizerError", "build_recognition"]

PREDEFINED_TIMEOUT_SECONDS = 1.0
ADMIN_TIMEOUT_SECONDS = 0.02


def _compile(recognizers: Iterable[PatternRecognizer], timeout_seconds: float) -> tuple[CompiledPattern, ...]:
    return tuple(pattern for recognizer in recognizers for pattern in compile_patterns(recognizer, timeout_seconds))


def build_recognition(admin_yaml: str | None = None) -> Recognition:
    """All recognizers, compiled; about a second, so build it before the first upload. No model is loaded yet.

    Args:
        admin_yaml: recognizers in Presidio's YAML format; their patterns run under a time limit.

    Raises:
        RecognizerError: the YAML holds something that cannot be used.
    """
    own = _compile(load_recognizers(admin_yaml), ADMIN_TIMEOUT_SECONDS) if admin_yaml else ()
    patterns = (*_compile(predefined_pattern_recognizers(), PREDEFINED_TIMEOUT_SECONDS), *own)
    by_type: dict[str, tuple[CompiledPattern, ...]] = {}
    for pattern in patterns:
        by_type[pattern.entity_type] = (*by_type.get(pattern.entity_type, ()), pattern)
    return Recognition(
        patterns=patterns,
        by_type=by_type,
        named_entities=NamedEntities(),
        admin_entity_types=frozenset(pattern.entity_type for pattern in own),
    )
