"""Text of which most characters are written as escapes: percent signs, entities, backslashes, equals signs."""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.unpacking.parts import Part
from dlp_addon.unpacking.texts.quoted_lines import cut_records, quoted_lines

MIN_CHARACTERS = 64
_WINDOW_BYTES = 1024 * 1024
_LONGEST_ESCAPE = 12
_BACKSLASHED = re.compile(rb"\\u\{?([0-9A-Fa-f]{2,6})\}?|\\x([0-9A-Fa-f]{2})|\\([0-7]{3})")
_EQUALS = re.compile(rb"=[0-9A-F]{2}")


@dataclass(frozen=True, slots=True)
class _Escape:
    """A way to escape: how much of a text its escapes make up, at least, and what they say."""

    name: str
    mark: bytes
    pattern: re.Pattern[bytes]
    share: float
    decode: Callable[[bytes], bytes]


def decode_escapes(text: Content, budget: OutputBudget) -> Iterator[Part]:
    """The text with its escapes decoded, window by window; of text with few of them, what stands in its strings.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    head = bytes(text[:_WINDOW_BYTES])
    for escape in _ESCAPES if len(head) >= MIN_CHARACTERS else ():
        found = sum(map(len, escape.pattern.findall(head))) if escape.mark in head else 0
        if found >= escape.share * len(head):
            pieces = map(escape.decode, _windows(text, escape.mark))
            yield Part(name=escape.name, content=budget.store(pieces, packed_bytes=None))
            return
    yield from quoted_lines(text, budget)
    yield from cut_records(text, budget)


def _windows(text: Content, mark: bytes) -> Iterator[bytes]:
    """The text in pieces that end before an escape or behind it."""
    at = 0
    while at < len(text):
        stop = min(at + _WINDOW_BYTES, len(text))
        if stop < len(text):
            last = bytes(text[stop - _LONGEST_ESCAPE : stop]).rfind(mark)
            stop = stop if last < 0 else stop - _LONGEST_ESCAPE + last
        yield bytes(text[at:stop])
        at = stop


def _from_entities(text: bytes) -> bytes:
    return html.unescape(text.decode("utf-8", "replace")).encode("utf-8", "replace")


def _from_backslashes(text: bytes) -> bytes:
    return _BACKSLASHED.sub(_character, text)


def _character(escape: re.Match[bytes]) -> bytes:
    if escape[1] is None:
        return bytes([int(escape[2], 16) if escape[2] else int(escape[3], 8) & 0xFF])
    number = int(escape[1], 16)
    return chr(number).encode("utf-8", "replace") if number <= 0x10FFFF else escape[0]


def _as_percent(escape: re.Match[bytes]) -> bytes:
    return b"%" + escape[0][1:]


def _from_equals(text: bytes) -> bytes:
    return unquote_to_bytes(_EQUALS.sub(_as_percent, text.replace(b"%", b"%25")))


_ESCAPES = (
    _Escape("percent-encoded", b"%", re.compile(rb"%[0-9A-Fa-f]{2}"), 0.1, unquote_to_bytes),
    _Escape("entities", b"&", re.compile(rb"&(?:#\w{2,7}|\w{2,8});"), 0.3, _from_entities),
    _Escape(
        "backslashes",
        b"\\",
        re.compile(rb"\\u\{?[0-9A-Fa-f]{2,6}\}?|\\x[0-9A-Fa-f]{2}|\\[0-7]{3}"),
        0.3,
        _from_backslashes,
    ),
    _Escape("equals signs", b"=", _EQUALS, 0.1, _from_equals),
)
