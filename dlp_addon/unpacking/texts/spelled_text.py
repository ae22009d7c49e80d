"""Text in JSON that is spelled: one character, or its code, an element."""

from typing import Any

_MIN_CHARACTERS = 64
_MAX_CODE = 0x10FFFF
_MAX_DEPTH = 3


def spelled_text(value: Any) -> str | None:  # noqa: ANN401 - JSON is anything
    """The text of a list of characters or codes, or of such lists; None for any other list.

    Lists of texts are lines, or the cells of a line where they are in lists again.
    """
    if not isinstance(value, list) or not value:
        return None
    text = _text(value, 0)
    return text if text is not None and len(text) >= _MIN_CHARACTERS else None


def _text(value: list[Any], depth: int) -> str | None:
    kinds = set(map(type, value))
    if kinds == {str}:
        return "".join(value) if all(len(character) == 1 for character in value) else None
    if kinds == {int}:
        return _from_codes(value)
    if kinds != {list} or depth == _MAX_DEPTH or not all(value):
        return None
    texts: list[str] = []
    for item in value:
        text = _text(item, depth + 1)
        if text is None:
            return None
        texts.append(text)
    holds_rows = any(type(element) is list for element in value[0])
    return ("\n" if depth == 0 or holds_rows else "\t").join(texts)


def _from_codes(codes: list[int]) -> str | None:
    """Nearly every number in a list of small numbers is the code of something, but of nothing that is printed."""
    if min(codes) < 0 or max(codes) > _MAX_CODE:
        return None
    text = "".join(map(chr, codes))
    return text if all(character.isprintable() or character in "\t\r\n" for character in text) else None
