"""Lines and records in text that no parser takes: strings of a program, and JSON that was cut anywhere."""

import re
from collections.abc import Iterator
from itertools import chain

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Part

_WINDOW_BYTES = 1024 * 1024
_MIN_LINES = 3
_LINE_END = re.compile(rb"\\++(?:r(?:\\++n)?|n)")
"""However often its backslash was escaped: a string may be JSON that stands in a string."""
_ESCAPE = re.compile(rb"\\++(?:u([0-9A-Fa-f]{4})|([\"'`/t]))")
_QUOTES = {quote: re.compile(rb"(?<!\\)" + quote) for quote in (b'"', b"'", b"`")}
_CONTROLS = {b"t": b"\t"}
_NEXT_RECORD = re.compile(rb"([}\]])\s{0,64},\s{0,64}(?=([{\[])\s{0,64}[\"\[])")
_OPENING = {b"}": b"{", b"]": b"["}


def quoted_lines(text: Content, budget: OutputBudget) -> Iterator[Part]:
    r"""The lines of strings that are written with `\n` in one line, empty lines between strings; linear in the text.

    A string may lack its end, its beginning or both.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    pieces = _strings(text)
    first = next(pieces, None)
    if first is not None:
        yield Part(name="quoted lines", content=budget.store(chain((first,), pieces), packed_bytes=None))


def cut_records(text: Content, budget: OutputBudget) -> Iterator[Part]:
    """The records of JSON whose beginning is missing, from the first whole one; nothing for other text.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    head = bytes(text[:_WINDOW_BYTES])
    found = _NEXT_RECORD.search(head)
    if found is None or _OPENING[found[1]] != found[2]:
        return
    before = head[: found.start() + 1]
    # Only where the beginning is missing closes something that was never opened.
    if before.count(found[2]) < before.count(found[1]):
        yield Part(name="records", content=budget.store((b"[", bytes(text[found.end() :])), packed_bytes=None))


def _strings(text: Content) -> Iterator[bytes]:
    for window in _windows(text):
        if b"\\" in window and window.count(b"\\n") + window.count(b"\\r") >= _MIN_LINES:
            for line in window.split(b"\n"):
                if line.count(b"\\n") >= _MIN_LINES or line.count(b"\\r") >= _MIN_LINES:
                    yield _lines(line)


def _windows(text: Content) -> Iterator[bytes]:
    """The text in pieces; each ends behind a line end or an escaped one, where there is any."""
    at = 0
    while at < len(text):
        window = bytes(text[at : at + _WINDOW_BYTES])
        if at + len(window) < len(text):
            end = window.rfind(b"\n") + 1
            if b"\\" in window:
                end = max(end, window.rfind(b"\\n"), window.rfind(b"\\r"))
            window = window[:end] if end > 0 else window
        yield window
        at += len(window)


def _lines(line: bytes) -> bytes:
    """The strings in a line, one line for each of theirs."""
    segments = _LINE_END.split(line)
    quote = _QUOTES[_opening_quote(segments[0])]
    found: list[bytes] = []
    for number, segment in enumerate(segments):
        ended, *others = quote.split(segment)
        if number or not others:
            found.append(_plain(ended))
        if others and number < len(segments) - 1:
            # What follows the last quote begins another string.
            found += (b"", _plain(others[-1]))
    return b"\n".join((*found, b"", b""))


def _opening_quote(before: bytes) -> bytes:
    """The quote that opened the string whose first line ends here; a double one where its beginning is missing."""
    places = {quote: last.start() for quote, pattern in _QUOTES.items() for last in pattern.finditer(before)}
    return max(places, key=lambda quote: places[quote], default=b'"')


def _plain(segment: bytes) -> bytes:
    return _ESCAPE.sub(_character, segment)


def _character(escape: re.Match[bytes]) -> bytes:
    if escape[1] is not None:
        return chr(int(escape[1], 16)).encode("utf-8", "replace")
    return _CONTROLS.get(escape[2], escape[2])
