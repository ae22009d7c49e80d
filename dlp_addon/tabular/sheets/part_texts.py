"""Texts of a package's part that may tell of people, wherever in its XML they stand."""

import re
from collections.abc import Iterator
from html import unescape

_VALUE = re.compile(rb">(?=[^<>]*?(?:\d{4}|@|&#))([^<>]*+)<|\s(?!xmlns)[\w:.-]++\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)')")
_HINT = re.compile(rb"\d{4}|@|&#")
_NUMBER_OR_MAIL = re.compile(r"\d{4}|@")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_SEPARATED_DIGITS = re.compile(r"\d[-./ ]\d")
_MIN_DIGITS = 7
_TECHNICAL = re.compile(
    r"(?i)(?:https?://(?:schemas|purl|www\.w3)\.|urn:schemas|\{?[0-9a-f]{8}-[0-9a-f-]{27}\}?$|[0-9a-f]+$|(?=[\w.:/-]*[_/.#])[\w.:/#-]++$)"
)
"""Namespaces, identifiers, hexadecimal numbers, names of parts: what every package is full of."""


def part_texts(xml: bytes) -> Iterator[str]:
    """Texts and attribute values that hold a mail address or figures beside words; linear in the XML.

    A person needs more than a name to be told from others, so that the words of themes, styles and menus are left out.
    """
    for match in _VALUE.finditer(_as_utf8(xml)):
        value = match.group(match.lastindex or 0)
        if _HINT.search(value) is None:
            continue
        text = unescape(value.decode("utf-8", "replace"))
        if may_tell_of_people(text):
            yield from text.splitlines()


def may_tell_of_people(text: str) -> bool:
    """Whether a text has a mail address or figures beside words, and is not what packages are full of."""
    if not _NUMBER_OR_MAIL.search(text):
        return False
    if "@" in text or " " in text.strip():
        return _LETTERS.search(text) is not None or _SEPARATED_DIGITS.search(text) is not None
    if _TECHNICAL.match(text):
        return False
    return _LETTERS.search(text) is not None and sum(map(str.isdigit, text)) >= _MIN_DIGITS


def _as_utf8(xml: bytes) -> bytes:
    """XML 1.0 appendix F: without a mark, a zero beside the first tag tells UTF-16."""
    if xml.startswith((b"\xff\xfe", b"<\x00")):
        return xml.decode("utf-16-le", "replace").encode("utf-8", "replace")
    if xml.startswith((b"\xfe\xff", b"\x00<")):
        return xml.decode("utf-16-be", "replace").encode("utf-8", "replace")
    return xml
