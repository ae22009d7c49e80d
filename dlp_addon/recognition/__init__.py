"""Presidio's recognizers and the project's own, put to columns."""

from dlp_addon.recognition.admin import RecognizerError, load_recognizers
from dlp_addon.recognition.column_recognition import Recognition
from dlp_addon.recognition.compiled_pattern import CompiledPattern, compile_all
from dlp_addon.recognition.pattern_group import PatternGroup
from dlp_addon.recognition.predefined import PREDEFINED_GROUPS, PREDEFINED_PATTERNS

__all__ = ["Recognition", "RecognizerError", "build_recognition"]

ADMIN_TIMEOUT_SECONDS = 0.02
"""Of one match of an admin's pattern; a pattern that backtracks without end must not hold an upload."""


def build_recognition(admin_yaml: str | None = None) -> Recognition:
    """All recognizers; a few milliseconds, since the predefined ones come compiled.

    Args:
        admin_yaml: recognizers in Presidio's YAML format; their patterns run under a time limit.

    Raises:
        RecognizerError: the YAML holds something that cannot be used.
    """
    own = compile_all(load_recognizers(admin_yaml), ADMIN_TIMEOUT_SECONDS) if admin_yaml else ()
    by_type: dict[str, tuple[CompiledPattern, ...]] = {}
    for pattern in (*PREDEFINED_PATTERNS, *own):
        by_type[pattern.entity_type] = (*by_type.get(pattern.entity_type, ()), pattern)
    return Recognition(
        predefined_groups=PREDEFINED_GROUPS,
        admin_groups=tuple(PatternGroup((pattern,), None) for pattern in own),
        by_type=by_type,
        admin_entity_types=frozenset(pattern.entity_type for pattern in own),
    )
