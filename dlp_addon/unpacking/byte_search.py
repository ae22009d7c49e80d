import re
from collections.abc import Iterator

from dlp_addon.model.content import Content

_WINDOW_BYTES = 1024 * 1024


def find_each(content: Content, *needles: bytes, beside: bytes = b"") -> Iterator[tuple[int, bytes]]:
    """Every occurrence of every needle as offset and needle; in order by window of 1 MiB, each window copied once.

    Args:
        content: what is searched.
        *needles: what is looked for.
        beside: windows without any of these bytes, or with only one byte all over, are left out; empty for none.
    """
    overlap = max(map(len, needles)) - 1
    marks = [bytes((byte,)) for byte in beside]
    for start in range(0, len(content), _WINDOW_BYTES):
        window = bytes(content[start : start + _WINDOW_BYTES + overlap])
        if beside and (not any(map(window.__contains__, marks)) or not window.strip(window[:1])):
            continue
        for needle in needles:
            # Starts in the overlap belong to the next window.
            stop = _WINDOW_BYTES + len(needle) - 1
            at = window.find(needle, 0, stop)
            while at >= 0:
                yield start + at, needle
                at = window.find(needle, at + 1, stop)


def is_padding(content: Content) -> bool:
    """Whether it is empty or repeats one and the same byte."""
    if not content:
        return True
    pattern = re.compile(re.escape(bytes(content[:1])) + rb"*+")
    return pattern.fullmatch(content) is not None
