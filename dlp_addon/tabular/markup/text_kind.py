"""Whether text is JSON, XML or HTML, by how it begins."""

import re
from enum import StrEnum


class Markup(StrEnum):
    """Kinds of text that have a grammar of their own."""

    JSON = "json"
    XML = "xml"
    HTML = "html"


_JSON_GUARD = re.compile(
    r"(?:\s*+(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|/\*[^*]{0,100}\*/|//[^\n]{0,100}\n"
    r"|(?:(?:var|let|const)\s+)?[\w.$]{1,80}\s*+=|[\w.$]{1,80}\s*+\()\s*+){1,4}(?=\{\s*\"|\[\s*[\[\{])"
)
_MAX_GUARD_CHARACTERS = 100
_NUMBER = r"-?\d{1,400}(?:\.\d{1,400})?(?:[eE][-+]?\d{1,9})?\s*(?:[,\]]|\Z)"
"""A character class of a pattern, as `[0-9a-f]`, begins like a list of numbers."""
_JSON = re.compile(rf"\s*(?:\{{\s*[\"}}]|\[\s*(?:[\[\{{\"\]]|null|true|false|-Infinity|{_NUMBER}))")
_HTML = re.compile(r"<(?:!doctype html|html|head|body|table|tr|td|div)\b", re.IGNORECASE)
_FRAGMENT = re.compile(r"<(?:dl|ul|ol|p|h[1-6]|span|section|tbody|thead|style|meta)[\s>]", re.IGNORECASE)
"""What a part of a page may begin with."""
_HTML_ROOT = re.compile(r"<\?xml[^>]*>\s*(?:<!--.*?-->\s*+)*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_XML = re.compile(r"\s*(?:<\?xml|<!--.*?-->\s*<|<[A-Za-z_][\w:.-]*[\s>/])", re.DOTALL)
_HTML_HEAD = 2_048


def sniff_markup(head: str, media_type: str) -> Markup | None:
    """The markup that the first characters of a text are in; its media type only settles what they leave open."""
    head = head.lstrip("\ufeff\u200b \t\r\n")
    if head.startswith("<?xml"):
        return Markup.HTML if _HTML_ROOT.match(head) else Markup.XML
    if _FRAGMENT.match(head) or (head.startswith("<") and _HTML.search(head[:_HTML_HEAD])):
        return Markup.HTML
    if _XML.match(head):
        return Markup.XML
    if _JSON.match(head) or json_guard_end(head):
        return Markup.JSON
    return Markup.HTML if "html" in media_type and _HTML.search(head) else None


def json_guard_end(text: str, start: int = 0) -> int | None:
    """Where JSON begins behind a guard against inclusion, a comment, an assignment or a call; None where none stands.

    A guard of more than 100 characters is none, since nobody reads what it says.
    """
    guard = _JSON_GUARD.match(text, start)
    return guard.end() if guard is not None and guard.end() - start <= _MAX_GUARD_CHARACTERS else None
