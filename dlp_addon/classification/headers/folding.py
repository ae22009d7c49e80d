import re
import unicodedata

MAX_HEADER_LENGTH = 200
"""Characters of a header that are read; what a column is stands at its start."""

_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ß": "ss"}
)
_ARABIC_LETTERS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ی",
        "ي": "ی",
        "ئ": "ی",
        "ك": "ک",
        "ة": "ه",
        "ۀ": "ه",
        "ؤ": "و",
        "ـ": None,
    }
)
_TOLD_BY_ACCENTS = frozenset(
    {"salè", "bòs", "mèt", "lön", "løn", "płaca", "plaća", "plača", "cím", "címe", "č", "rč", "član", "út", "bér"}
)
"""Words that are others without their accents: wage and longitude, pay and number plate, address and a code."""
_APOSTROPHES = re.compile("[’‘ʼ`´ʹ＇ʻ]")
_JOINED_ARABIC = re.compile("(?<=[\u0600-\u06ff])\u200c")
_HOMOGLYPHS = str.maketrans("аеіјорсухѕһԁкмтвнαορνικτ", "aeijopcyxshdkmtbhaopvikt")
_LATIN = re.compile("[a-z]")
_LOOKALIKE_SCRIPT = re.compile("[\u0370-\u03ff\u0400-\u04ff]")


def normalize(text: str) -> str:
    """Bring a header to Unicode normal form KC without invisible characters, keeping its case.

    At most `MAX_HEADER_LENGTH` characters are kept. Zero-width non-joiners separate Persian words and become spaces;
    other format characters (zero-width, bidirectional, soft hyphen) are dropped.
    """
    text = text[:MAX_HEADER_LENGTH]
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", _JOINED_ARABIC.sub(" ", text))[:MAX_HEADER_LENGTH]
    visible = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return _APOSTROPHES.sub("'", visible)


def fold(text: str) -> str:
    """Casefold a normalized text and strip the accents of scripts that have case, so that spellings compare equal."""
    if text.isascii():
        return text.lower()
    folded = text.casefold().translate(_UNDECOMPOSED)
    return _without_accents(folded).translate(_ARABIC_LETTERS)


def fold_word(word: str) -> str:
    """Fold one word; look-alike letters of another script inside a Latin word become Latin."""
    folded = fold(word)
    if folded.isascii():
        return folded if word.isascii() or word.lower() not in _TOLD_BY_ACCENTS else word.lower()
    if _LATIN.search(folded) and _LOOKALIKE_SCRIPT.search(folded):
        return folded.translate(_HOMOGLYPHS)
    return _without_article(folded)


def _without_accents(text: str) -> str:
    kept: list[str] = []
    cased = False
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.category(char) != "Mn":
            cased = char.lower() != char.upper()
            kept.append(char)
        elif not (cased or _is_arabic_vowel(char)):
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_arabic_vowel(char: str) -> bool:
    return "\u064b" <= char <= "\u065f" or char == "\u0670"


def _without_article(word: str) -> str:
    if len(word) > 4 and word.startswith("ال"):
        return word[2:]
    return word
