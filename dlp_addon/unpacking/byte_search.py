import re
from collections.abc import Iterator

from dlp_addon.model.content import Content

_WINDOW_BYTES = 1024 * 1024


def find_last(content: Content, needle: bytes) -> int:
    """Offset of the last occurrence, -1 where there is none; the content is looked at in windows from its end."""
    end = len(content)
    while end > 0:
        start = max(0, end - _WINDOW_BYTES)
        found = bytes(content[start : end + len(needle) - 1]).rfind(needle)
        if found >= 0:
            return start + found
        end = start
    return -1


def find_first(content: Content, needle: bytes, start: int = 0) -> int:
    """Offset of the first occurrence at or behind `start`, -1 where there is none; looked at in windows."""
    while start < len(content):
        found = bytes(content[start : start + _WINDOW_BYTES + len(needle) - 1]).find(needle)
        if found >= 0:
            return start + found
        start += _WINDOW_BYTES
    return -1


def find_each(content: Content, needle: bytes) -> Iterator[int]:
    """Offsets of all occurrences, in order."""
    at = find_first(content, needle)
    while at >= 0:
        yield at
        at = find_first(content, needle, at + 1)


def is_padding(content: Content) -> bool:
    """Whether it is empty or repeats one and the same byte."""
    if not content:
        return True
    pattern = re.compile(re.escape(bytes(content[:1])) + rb"*+")
    return pattern.fullmatch(content) is not None
