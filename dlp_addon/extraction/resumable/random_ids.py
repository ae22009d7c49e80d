import re

_DIGEST = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,}", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z0-9]{16,}")
_MIN_DIGITS = 2


def is_unguessable(session: str) -> bool:
    """Whether the name of an upload holds a random id: a UUID, a digest, or a long word of mixed letters and digits."""
    return _DIGEST.search(session) is not None or any(map(_is_mixed, _WORD.findall(session)))


def _is_mixed(word: str) -> bool:
    has_both_cases = word != word.lower() and word != word.upper()
    return has_both_cases and sum(map(str.isdigit, word)) >= _MIN_DIGITS
