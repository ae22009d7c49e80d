"""What markup keeps apart from its elements: comments, CDATA, and bodies of elements that no browser shows."""

import re
from collections.abc import Iterator

from dlp_addon.model.content import Content
from dlp_addon.unpacking.byte_search import find_each
from dlp_addon.unpacking.parts import Part

_MIN_BYTES = 128
_START = re.compile(rb"(?i)<(?:(!--)|(!\[CDATA\[)|(script|style|template|noscript)(?=[\s>])[^>]{0,2000}+>)")
_COMMENT_END = re.compile(rb"-->")
_CDATA_END = re.compile(rb"\]\]>")
_ELEMENT_ENDS = {
    name: re.compile(rb"(?i)</" + name + rb"[\s>]") for name in (b"script", b"style", b"template", b"noscript")
}


def _end_of(start: re.Match[bytes]) -> re.Pattern[bytes]:
    if start.group(3):
        return _ELEMENT_ENDS[start.group(3).lower()]
    return _COMMENT_END if start.group(1) else _CDATA_END


def markup_asides(text: Content) -> Iterator[Part]:
    """Comments, CDATA, scripts and templates of 128 bytes and more, each once, in order; linear in the text.

    None of it counts as hidden: every page and configuration file has some, and nobody took it out of sight.
    """
    end = 0
    for at, _ in find_each(text, b"<!", b"<s", b"<S", b"<t", b"<T", b"<n", b"<N"):
        found = _START.match(text, at) if at >= end else None
        if found is None:
            continue
        closed = _end_of(found).search(text, found.end())
        stop = closed.start() if closed else len(text)
        end = max(end, stop)
        if stop - found.end() >= _MIN_BYTES:
            yield Part(name=f"@{at}", content=text[found.end() : stop])
