"""Presidio's patterns and the project's own, compiled when the module is loaded.

Nothing of them depends on an upload or a setting; a forkserver that has loaded the module gives every replacement
worker the compiled patterns, which take a second to make.
"""

from dlp_addon.recognition.catalog import predefined_pattern_recognizers
from dlp_addon.recognition.compiled_pattern import CompiledPattern, compile_all
from dlp_addon.recognition.pattern_group import PatternGroup, group_patterns

TIMEOUT_SECONDS = 1.0
"""No pattern of theirs takes so long on a value of the longest kind."""

PREDEFINED_PATTERNS: tuple[CompiledPattern, ...] = compile_all(predefined_pattern_recognizers(), TIMEOUT_SECONDS)

UNTRIED_TYPES = frozenset({"DATE_TIME"})
"""Every number with a hyphen fits one of their patterns."""

PREDEFINED_GROUPS: tuple[PatternGroup, ...] = group_patterns(
    pattern for pattern in PREDEFINED_PATTERNS if pattern.entity_type not in UNTRIED_TYPES
)
