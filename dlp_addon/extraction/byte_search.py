"""Search in mapped content: windows of it are copied, never the whole."""

from collections.abc import Iterator

from dlp_addon.model.content import Content

WINDOW_BYTES = 1024 * 1024


def find_all(content: Content, needle: bytes) -> Iterator[int]:
    """Start of every occurrence of `needle` that does not overlap the one before; linear time, one window of memory."""
    overlap = len(needle) - 1
    earliest = 0
    for start in range(0, len(content), WINDOW_BYTES):
        window = bytes(content[start : start + WINDOW_BYTES + overlap])
        offset = window.find(needle, max(0, earliest - start))
        while offset >= 0:
            earliest = start + offset + len(needle)
            yield start + offset
            offset = window.find(needle, earliest - start)


def windows(content: Content) -> Iterator[bytes]:
    """The content in copies of `WINDOW_BYTES`."""
    for start in range(0, len(content), WINDOW_BYTES):
        yield bytes(content[start : start + WINDOW_BYTES])
