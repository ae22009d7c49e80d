"""Recognizers that admins write in Presidio's YAML format."""

from typing import Any

import regex
import yaml
from presidio_analyzer import PatternRecognizer

from dlp_addon.recognition.compiled_pattern import patterns_of


class RecognizerError(ValueError):
    """Recognizers that cannot be used; says which and why, never a value of theirs."""


def _recognizer(entry: Any) -> PatternRecognizer:  # noqa: ANN401 - YAML holds anything until it is checked
    if not isinstance(entry, dict):
        raise RecognizerError("each recognizer is a mapping with name, supported_entity and patterns")
    known = {"name", "supported_entity", "patterns", "deny_list", "context", "deny_list_score"}
    fields = {key: value for key, value in entry.items() if key in known}
    try:
        recognizer = PatternRecognizer.from_dict(fields)
        for pattern in patterns_of(recognizer):
            regex.compile(pattern.regex, recognizer.global_regex_flags)
    except (TypeError, ValueError, KeyError, regex.error) as error:
        raise RecognizerError(f"recognizer {entry.get('name')!r}: {error}") from error
    return recognizer


def load_recognizers(text: str) -> tuple[PatternRecognizer, ...]:
    """Recognizers of a YAML document `recognizers: [...]` in the format of Presidio's custom recognizers.

    Entries with `enabled: false` are left out. Raises `RecognizerError`.
    """
    try:
        document = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        raise RecognizerError(f"not YAML: {error}") from error
    entries = document.get("recognizers") if isinstance(document, dict) else None
    if not isinstance(entries or [], list):
        raise RecognizerError("`recognizers` is a list")
    return tuple(_recognizer(entry) for entry in entries or [] if not _is_disabled(entry))


def _is_disabled(entry: Any) -> bool:  # noqa: ANN401 - see above
    return isinstance(entry, dict) and entry.get("enabled") is False
