import unicodedata

# Shown as they are: the bidirectional isolates, marks and overrides are not among them, nor is any line break.
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MAX_MARKS = 4
"""Combining marks in a row; more of them pile up over the lines above and below."""


def make_visible(text: str, *, max_characters: int = 300) -> str:
    """The same text in which nothing hides: every character without a shape of its own is written as `⟨U+202E⟩`.

    That covers control, escape, bidirectional, zero-width, private and unassigned characters, lone surrogates and line
    breaks of any kind. What is longer than `max_characters` is cut in the middle, so that a file name keeps its ending.
    """
    if len(text) <= max_characters and text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    marks = 0
    for character in _shorten(text, max_characters):
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        is_unseen = category in _UNSEEN_CATEGORIES or marks > _MAX_MARKS or (category == "Zs" and character != " ")
        shown.append(f"⟨U+{ord(character):04X}⟩" if is_unseen else character)
    return "".join(shown)


def _shorten(text: str, max_characters: int) -> str:
    if len(text) <= max_characters:
        return text
    half = max(1, (max_characters - 1) // 2)
    return f"{text[:half]}…{text[-half:]}"
