"""Presidio's patterns and the project's own, compiled when the module is loaded.

Nothing of them depends on an upload or a setting; a forkserver that has loaded the module gives every replacement
worker the compiled patterns, which take a second to make.
"""

from dlp_addon.recognition.catalog import predefined_pattern_recognizers
from dlp_addon.recognition.compiled_pattern import CompiledPattern, compile_all

TIMEOUT_SECONDS = 1.0
"""No pattern of theirs takes so long on a value of the longest kind."""

PREDEFINED_PATTERNS: tuple[CompiledPattern, ...] = compile_all(predefined_pattern_recognizers(), TIMEOUT_SECONDS)
