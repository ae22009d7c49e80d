"""What makes XML plain enough to be read without a parser."""

import re
from html import unescape

import polars as pl

_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([^\"']*)")
_DECLARATION_BYTES = 200
_ODD = (b"\r", b"<!")
"""Line ends that a parser changes; comments, declarations and CDATA."""
_ESCAPE = re.compile(rb"_x[0-9A-Fa-f]{4}_")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#39|#34|#10);)")


class NotPlainError(Exception):
    """A parser has to read it: nothing has been said about its content."""


def require_utf8(head: bytes) -> None:
    """Raises NotPlainError where a document's beginning does not show that it is UTF-8."""
    declared = _ENCODING.search(head, 0, _DECLARATION_BYTES)
    if not head.startswith(b"<") or (declared is not None and declared.group(1).lower() != b"utf-8"):
        raise NotPlainError


def decode_plain(xml: bytes) -> str:
    """The text of XML in which nothing but tags and the usual entities stands for something else.

    Raises:
        NotPlainError: it is none.
    """
    if any(odd in xml for odd in _ODD) or (b"_x" in xml and _ESCAPE.search(xml)):
        raise NotPlainError
    try:
        text = xml.decode("utf-8")
    except UnicodeDecodeError:
        raise NotPlainError from None
    if "&" in text and _ENTITY.search(text):
        raise NotPlainError
    return text


def unescape_all(texts: pl.Series) -> pl.Series:
    """Texts with their entities resolved."""
    escaped = texts.str.contains("&", literal=True).fill_null(value=False)
    places = escaped.arg_true()
    if not len(places):
        return texts
    resolved = [unescape(text) for text in texts.gather(places).to_list()]
    return texts.clone().scatter(places, pl.Series(resolved, dtype=pl.String))
