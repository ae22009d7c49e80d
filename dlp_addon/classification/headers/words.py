import re
from dataclasses import dataclass

from dlp_addon.classification.headers.folding import fold_word, normalize

_BRACKETED = re.compile(r"[(\[{<]([^()\[\]{}<>]*)[)\]}>]")
_FORMAT_NOTE = re.compile(
    r"(?i)^\s*(?:[ymdjatgh]{1,4}[\s./-]*){2,4}$|^\s*(?:optional|required|if (?:any|known|applicable)|y/?n|yes/?no"
    r"|kg|cm|m|lbs?|in|°?[cf]|m/?f|f/?m|mandatory|\*)\s*$"
)
_UNSPACED = "\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ua4cf\uac00-\uf8ff"
_MARKS = (
    "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963\u0980-\u0dff"
    "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u109d\u135d-\u135f\u17b4-\u17d3"
)
_TOKEN = re.compile(
    rf"(?:(?=[{_UNSPACED}])[^\W\d_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+"
    rf"|(?:(?![{_UNSPACED}])[^\W\d_]|[{_MARKS}])+(?:'[sS]\b)?"
    r"|\d+|[#%$€£¥〒/|,;&+\n]"
)
_ABBREVIATED = re.compile(r"(?i)(?<![^\W\d_])([^\W\d_]{4,}+)\.(?:(?![^\W_])|(?=(?:nr|no|num|id)\b))")
_OTHER_ENDING = re.compile(
    r"(?<=[^\W\d_]{3})(?:\((?:as?|es?|s|in|r|ka|na|os?|ка|ца)\)|[/·*:]-?(?:as?|es?|in|innen|r|trice|ka|ca|ice|na|os?"
    r"|ка|ца|ла|ая|на|ница|лась|τρια|α|ος|η)(?![^\W\d_]))"
)
"""Of the other gender or the plural: `Alumno/a`, `Adhérent(e)`, `Schüler/in`, `Μαθητής/τρια`."""
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MAX_WORDS = 32
SEPARATORS = frozenset("/|,;&+\n")
"""Tokens that part a header into clauses."""


@dataclass(frozen=True, slots=True)
class HeaderText:
    """The words of a header outside and inside brackets, in order, folded; separators stand as words.

    Attributes:
        abbreviated: words of four letters or more that a point cuts short.
    """

    main: tuple[tuple[str, ...], ...]
    notes: tuple[tuple[str, ...], ...]
    abbreviated: frozenset[str] = frozenset()


def split_header(header: str) -> HeaderText:
    """Split a header into words; each word comes as its spellings: the whole, then its camelCase parts if any."""
    text = _OTHER_ENDING.sub("", normalize(header))
    notes: list[tuple[str, ...]] = []
    if "(" in text or "[" in text or "{" in text or "<" in text:
        for note in _BRACKETED.findall(text):
            if not _FORMAT_NOTE.match(note):
                notes.extend(_words(note))
        text = _BRACKETED.sub(" ", text)
    abbreviated = frozenset(map(fold_word, _ABBREVIATED.findall(text))) if "." in text else frozenset()
    return HeaderText(tuple(_words(text)), tuple(notes[:_MAX_WORDS]), abbreviated)


def _words(text: str) -> list[tuple[str, ...]]:
    return [_spellings(match) for match in _TOKEN.findall(text)[:_MAX_WORDS]]


def _spellings(token: str) -> tuple[str, ...]:
    if token[-2:] in {"'s", "'S"}:
        token = token[:-2]
    whole = fold_word(token)
    if len(token) < 3 or token.islower() or token.isupper() or not token[0].isalpha():
        return (whole,)
    parts = _CAMEL.split(token)
    if len(parts) < 2:
        return (whole,)
    return (whole, *(fold_word(part) for part in parts))
